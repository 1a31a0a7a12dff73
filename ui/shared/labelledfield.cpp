#include "ui/shared/labelledfield.h"

#include "ui/shared/boundedcolumn.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QResizeEvent>

namespace heed {

namespace {
constexpr int IconSide = 16;
constexpr int RoomBeside = 480; ///< px; in a narrower form the error stands below its input
}

InlineError::InlineError(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(makeLabel({}, type::base(), this, false, true))
{
    m_text->setProperty("problem", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair + 2);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void InlineError::setText(const QString &sentence)
{
    m_icon->setPixmap(
        icon(Glyph::Overdue, Tone::Overdue).pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QString InlineError::text() const { return m_text->text(); }

LabelledField::LabelledField(
    const QString &label, const QString &hint, QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_input(input)
    , m_hint(hint)
    , m_error(new InlineError(this))
    , m_layout(new BoundedColumn(this))
    , m_line(new QBoxLayout(QBoxLayout::LeftToRight))
{
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    QLabel *name = makeLabel(label, strong, this, false, true);
    name->setBuddy(input);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::Hair);
    m_layout->addWidget(name);
    if (!hint.isEmpty())
        m_layout->addWidget(makeLabel(hint, type::small(), this, true, true));
    m_line->setSpacing(space::Medium);
    // Small inputs stay at the top, level with the error; texts grow.
    const bool grows = input->sizePolicy().expandingDirections() & Qt::Vertical;
    // One that has a greatest width stands at the left, not in the middle of what is left over.
    const bool narrow = input->maximumWidth() < QWIDGETSIZE_MAX;
    const Qt::Alignment top = narrow ? Qt::AlignTop | Qt::AlignLeft : Qt::AlignTop;
    m_line->addWidget(input, 2, grows ? Qt::Alignment() : top);
    m_line->addWidget(m_error, 1, Qt::AlignTop);
    m_layout->addLayout(m_line);
    QString plain = label;
    plain.remove(QLatin1Char('&'));
    input->setAccessibleName(plain);
    input->setAccessibleDescription(hint);
    if (QWidget *inner = input->focusProxy()) // a composed input: the name is said where one types
        inner->setAccessibleName(plain);
}

void LabelledField::setError(const QString &sentence)
{
    const bool news = sentence != m_error->text();
    m_error->setText(sentence);
    restyle(m_input, "problem", !sentence.isEmpty());
    QStringList words { sentence, m_hint };
    words.removeAll(QString());
    m_input->setAccessibleDescription(words.join(QLatin1Char(' ')));
    if (news && !sentence.isEmpty()) {
        QAccessibleEvent alert(m_error, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void LabelledField::resizeEvent(QResizeEvent *event)
{
    const bool beside = event->size().width() >= RoomBeside;
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setSpacing(beside ? space::Medium : space::Hair);
    QWidget::resizeEvent(event);
}

void LabelledField::addBelow(QWidget *widget) { m_layout->addWidget(widget); }

} // namespace heed
