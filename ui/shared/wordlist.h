#pragma once

#include <QCoreApplication>

namespace heed {

/// The word of one value of an enum, marked with QT_TRANSLATE_NOOP.
template <typename Enum> struct Word
{
    Enum value;
    const char *text;
};

/// The translated word of a value; empty where the list has none.
template <typename Enum, size_t Size>
[[nodiscard]] QString wordIn(const char *context, const Word<Enum> (&words)[Size], Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return QCoreApplication::translate(context, word.text);
    }
    return {};
}

} // namespace heed
