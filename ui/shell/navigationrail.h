#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class QButtonGroup;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace heed {

/// The left rail: icon and word for each page, one of them chosen. Up and Down walk it, and each
/// page has Alt and its number.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(const QString &id, Glyph glyph, const QString &word);
    /// Everything after this sits at the foot of the rail.
    void addStretch();
    void choose(const QString &id);
    [[nodiscard]] QString chosen() const;

signals:
    void pageChosen(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addShortcut(QToolButton &button, const QString &word, const char *keys);
    void step(int by);

    QScrollArea *m_area;
    QVBoxLayout *m_layout = nullptr;
    QButtonGroup *m_group;
    QList<QToolButton *> m_buttons;
};

} // namespace heed
