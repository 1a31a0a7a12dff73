#pragma once

#include "ui/shared/theme.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace heed {

class StatusLabel;

/// What a row says. `emphasis` is drawn strong in front: "Reply to Mrs Amberly, ward 4".
struct SentenceRowText
{
    Tone tone = Tone::Neutral;
    QString emphasis;
    QString when; ///< "due tomorrow, Tue 24 Nov", in the status's colour with its icon
    QString reference; ///< small, in even figures
    QString verb; ///< the one button; empty = none
};

/// A line that is a sentence, with the reference in small type and one button for the next step;
/// where the row is narrow, these stand below the sentence.
class SentenceRow : public QWidget
{
    Q_OBJECT

public:
    explicit SentenceRow(const SentenceRowText &text, QWidget *parent = nullptr);

signals:
    void stepTriggered(); ///< the button
    void opened(); ///< Enter on the row, or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_layout;
};

} // namespace heed
