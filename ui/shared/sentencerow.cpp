#include "ui/shared/sentencerow.h"

#include "ui/shared/labels.h"
#include "ui/shared/statuslabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace heed {

namespace {
constexpr double FocusRing = 2; ///< px
}

SentenceRow::SentenceRow(const SentenceRowText &text, QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(RowHeight + space::Small);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::Small, space::Hair, space::Small, space::Hair);
    layout->setSpacing(space::Medium);
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    QLabel *what = makeLabel(text.emphasis, strong, this, false, true);
    layout->addWidget(what, 1);
    if (!text.when.isEmpty())
        layout->addWidget(new StatusLabel(text.tone, text.when, this));
    layout->addWidget(makeLabel(text.reference, type::tabular(type::small()), this, true));
    if (!text.verb.isEmpty()) {
        QPushButton *button = makeButton(text.verb, this);
        button->setObjectName(QStringLiteral("step"));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(text.verb, text.emphasis));
        connect(button, &QPushButton::clicked, this, &SentenceRow::stepTriggered);
        layout->addWidget(button);
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
