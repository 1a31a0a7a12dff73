#pragma once

#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace heed {

class Workspace;

/// One part of the page.
class ReturnsPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Called when the part comes up: read everything anew.
    virtual void refresh() = 0;
    /// Shows one record of the part. False when it does not know it.
    virtual bool showRecord(qint64 id)
    {
        Q_UNUSED(id)
        return false;
    }
    /// Begins a new record. False when the part has none to begin.
    virtual bool beginNew() { return false; }
};

class AnnualPanel;

/// Returns and requests: what other bodies are sent, each under its tab.
class ReturnsRoom final : public Page
{
    Q_OBJECT

public:
    explicit ReturnsRoom(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    bool showRecord(qint64 id) override;
    bool showRecordOf(const QString &kind, qint64 id) override;
    bool showPart(const QString &name) override;
    bool beginNew() override;

private:
    void add(const QString &name, const QString &title, ReturnsPanel *panel);
    [[nodiscard]] ReturnsPanel *panelAt(int index) const;

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStringList m_names;
    AnnualPanel *m_annual;
};

} // namespace heed
