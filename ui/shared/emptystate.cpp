#include "ui/shared/emptystate.h"

#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace heed {

namespace {
constexpr int PictureSide = 40;
constexpr int WidestText = 420; ///< px, about 60 characters
}

EmptyState::EmptyState(Glyph glyph, const QString &sentence, const QString &verb, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_picture(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::Medium);
    layout->addStretch(1);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    QLabel *words = makeLabel(sentence, type::base(), this, true, true);
    words->setAlignment(Qt::AlignCenter);
    words->setMinimumWidth(WidestText / 2);
    words->setMaximumWidth(WidestText);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(words, 8);
    middle->addStretch(1);
    layout->addLayout(middle);
    if (!verb.isEmpty()) {
        QPushButton *button = makeButton(verb, this);
        button->setObjectName(QStringLiteral("emptyAction"));
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch(2);
    setAccessibleName(sentence);
    refresh();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        refresh();
}

void EmptyState::refresh()
{
    m_picture->setPixmap(
        icon(m_glyph, Tone::Neutral).pixmap(QSize(PictureSide, PictureSide), devicePixelRatioF()));
}

} // namespace heed
