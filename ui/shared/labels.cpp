#include "ui/shared/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace heed {

QLabel *makeLabel(const QString &text, const QFont &font, QWidget *parent, bool muted, bool wrap)
{
    auto *label = new QLabel(text, parent);
    label->setFont(font);
    label->setWordWrap(wrap);
    label->setTextFormat(Qt::PlainText); // records hold what people typed: never markup
    label->setProperty("muted", muted);
    return label;
}

QPushButton *makeButton(const QString &text, QWidget *parent, bool primary)
{
    auto *button = new QPushButton(text, parent);
    button->setMinimumHeight(TargetHeight);
    button->setProperty("primary", primary);
    button->setAutoDefault(false);
    button->setIconSize(QSize(22, 16)); // the picture is 16 wide; the rest is air before the word
    return button;
}

void restyle(QWidget *widget, const char *property, bool on)
{
    if (widget->property(property).toBool() == on)
        return;
    widget->setProperty(property, on);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace heed
