#pragma once

#include <QLatin1String>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace heed {

/// The stored word of each value of an enum. Specialise as
///   template <> struct EnumCodes<Channel> {
///       static constexpr std::array list { std::pair { Channel::Letter, "letter" }, ... };
///   };
/// Codes are what stores, exports and scripts see: they never change once released.
template <typename Enum> struct EnumCodes;

template <typename Enum>
concept CodedEnum = requires
{
    EnumCodes<Enum>::list.size();
};

/// Empty for a value that has none.
template <CodedEnum Enum> QLatin1String codeOf(Enum value)
{
    for (const auto &[candidate, code] : EnumCodes<Enum>::list) {
        if (candidate == value)
            return QLatin1String(code);
    }
    return {};
}

template <CodedEnum Enum> QString toCode(Enum value) { return QString(codeOf(value)); }

template <CodedEnum Enum> std::optional<Enum> fromCode(QStringView code)
{
    for (const auto &[candidate, word] : EnumCodes<Enum>::list) {
        if (code == QLatin1String(word))
            return candidate;
    }
    return std::nullopt;
}

} // namespace heed
