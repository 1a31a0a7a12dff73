#include "ui/shared/statuslabel.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>

namespace heed {

namespace {
constexpr int IconSide = 16;
}

StatusLabel::StatusLabel(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_word(makeLabel({}, type::base(), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair + 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_word, 1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StatusLabel::StatusLabel(Tone tone, const QString &word, QWidget *parent)
    : StatusLabel(parent)
{
    setStatus(tone, word);
}

void StatusLabel::setStatus(Tone tone, const QString &word)
{
    setStatus(tone, glyphFor(tone), word);
}

void StatusLabel::setStatus(Tone tone, Glyph glyph, const QString &word)
{
    m_tone = tone;
    m_glyph = glyph;
    m_word->setText(word);
    setAccessibleName(word);
    refresh();
}

void StatusLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

void StatusLabel::refresh()
{
    const QColor colour = ThemeColours::of(QApplication::palette()).tone(m_tone);
    m_icon->setPixmap(icon(m_glyph, m_tone).pixmap(QSize(IconSide, IconSide), devicePixelRatioF()));
    m_word->setStyleSheet(QStringLiteral("color: %1; font-weight: 600;").arg(colour.name()));
}

} // namespace heed
