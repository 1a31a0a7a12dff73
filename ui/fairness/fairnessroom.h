#pragma once

#include "ui/shell/page.h"

class QStackedWidget;
class QTabBar;

namespace heed {

class FairnessPage;
class Workspace;

/// One part of the page beside the reviews.
class FairnessPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Called when the part comes up: read everything anew.
    virtual void refresh() = 0;
};

/// Fairness: the reviews (for who may be named on one), equity, interests, self-assessment and the
/// question sets, each under its tab.
class FairnessRoom final : public Page
{
    Q_OBJECT

public:
    explicit FairnessRoom(Workspace &workspace, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;
    bool focusSearch() override;
    bool showRecord(qint64 id) override;
    void showRecords(const QList<qint64> &ids, const QString &heading) override;
    bool showPart(const QString &name) override;
    bool beginNew() override;
    bool goBack() override;

private:
    void addPanel(const QString &name, const QString &title, FairnessPanel *panel);
    void add(const QString &name, const QString &title, QWidget *shown);
    void showTab(int index);

    Workspace &m_workspace;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    FairnessPage *m_reviews = nullptr;
    QStringList m_names;
};

} // namespace heed
