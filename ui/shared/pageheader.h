#pragma once

#include "ui/shared/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace heed {

/// The head of a page: its title, one sentence or count, and its one primary action.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    /// Shows the primary action; the button is returned for tool tips and enabling.
    QPushButton *setAction(Glyph glyph, const QString &verb);
    /// A quiet button left of the primary action.
    QPushButton *addQuietAction(Glyph glyph, const QString &verb);

signals:
    void actionTriggered();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_actions;
    QPushButton *m_action = nullptr;
};

} // namespace heed
