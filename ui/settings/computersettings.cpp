#include "ui/settings/computersettings.h"

#include "ui/shared/labelledfield.h"
#include "ui/shell/localsettings.h"

#include <QSpinBox>
#include <QVBoxLayout>

namespace heed {

ComputerSettings::ComputerSettings(QWidget *parent)
    : Card(tr("On this computer"), parent)
{
    constexpr int longestMinutes = 60;
    constexpr int fieldWidth = 160;
    auto *minutes = new QSpinBox;
    minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    minutes->setObjectName(QStringLiteral("lockMinutes"));
    minutes->setRange(1, longestMinutes);
    minutes->setValue(LocalSettings::lockMinutes());
    minutes->setSuffix(tr(" minutes"));
    minutes->setFixedWidth(fieldWidth);
    connect(minutes, &QSpinBox::valueChanged, this,
        [](int value) { LocalSettings::setLockMinutes(value); });
    content()->addWidget(
        new LabelledField(tr("&Lock when nobody has touched the keyboard or mouse for"),
            tr("Counts from the next time the store is unlocked. Colours are in the View menu."),
            minutes));
}

} // namespace heed
