#include "ui/shared/sentencerow.h"

#include "ui/shared/flowrow.h"
#include "ui/shared/labels.h"
#include "ui/shared/statuslabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QResizeEvent>

namespace heed {

namespace {
constexpr double FocusRing = 2; ///< px
constexpr int RoomForOneLine = 640; ///< px; below, the rest stands under the sentence

/// So that texts and the button beside them stand on one line.
QWidget *atTargetHeight(QWidget *widget)
{
    widget->setMinimumHeight(TargetHeight);
    return widget;
}
}

SentenceRow::SentenceRow(const SentenceRowText &text, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(RowHeight + space::Small);
    m_layout->setContentsMargins(space::Small, space::Hair, space::Small, space::Hair);
    m_layout->setSpacing(space::Hair);
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    QLabel *what = makeLabel(text.emphasis, strong, this, false, true);
    m_layout->addWidget(what, 1);
    auto *rest = new FlowRow(this);
    m_layout->addWidget(rest);
    if (!text.when.isEmpty())
        rest->add(atTargetHeight(new StatusLabel(text.tone, text.when, rest)));
    if (!text.reference.isEmpty())
        rest->add(
            atTargetHeight(makeLabel(text.reference, type::tabular(type::small()), rest, true)));
    if (!text.verb.isEmpty()) {
        QPushButton *button = makeButton(text.verb, rest);
        button->setObjectName(QStringLiteral("step"));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text.verb, text.emphasis));
        connect(button, &QPushButton::clicked, this, &SentenceRow::stepTriggered);
        rest->add(button);
    }
    QStringList words { text.emphasis, text.when, text.reference };
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
}

void SentenceRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit opened();
    else
        QWidget::keyPressEvent(event);
}

void SentenceRow::mouseDoubleClickEvent(QMouseEvent *) { emit opened(); }

void SentenceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours colours = ThemeColours::of(palette());
    painter.setPen(colours.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, FocusRing));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::Hair, space::Hair);
}

void SentenceRow::resizeEvent(QResizeEvent *event)
{
    m_layout->setDirection(event->size().width() >= RoomForOneLine ? QBoxLayout::LeftToRight
                                                                   : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

void SentenceRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SentenceRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace heed
