#include "ui/shared/chip.h"

#include "ui/shared/icons.h"

#include <QKeyEvent>

namespace heed {

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setIcon(heed::icon(Glyph::Close));
    setIconSize(QSize(20, 14)); // air between the cross and the words
    setMinimumHeight(TargetHeight);
    setLayoutDirection(Qt::LeftToRight);
    setToolTip(tr("Take this filter away"));
    setAccessibleName(tr("Filter %1: take away").arg(text));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &Chip::removed);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        emit removed();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace heed
