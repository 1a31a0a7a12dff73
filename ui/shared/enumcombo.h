#pragma once

#include "core/base/codes.h"

#include <QComboBox>

#include <optional>

/// Combo boxes over the enums of a register. The words come from the room's wordFor(Enum).
namespace heed {

/// Fills a box with every value of an enum; with `blank`, the first line stands for "not said".
template <CodedEnum Enum> void fillCombo(QComboBox &box, const QString &blank = {})
{
    if (!blank.isNull())
        box.addItem(blank, QString());
    for (const auto &[value, code] : EnumCodes<Enum>::list)
        box.addItem(wordFor(value), QString::fromLatin1(code));
}

template <CodedEnum Enum> [[nodiscard]] std::optional<Enum> chosen(const QComboBox &box)
{
    return fromCode<Enum>(box.currentData().toString());
}

template <CodedEnum Enum> void choose(QComboBox &box, std::optional<Enum> value)
{
    box.setCurrentIndex(box.findData(value ? toCode(*value) : QString()));
}

} // namespace heed
