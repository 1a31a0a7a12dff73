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

/// What people read for a column of a table, marked with QT_TRANSLATE_NOOP.
struct ColumnWord
{
    const char *column;
    const char *text;
};

/// The translated word of a column; empty where the list has none.
template <size_t Size>
[[nodiscard]] QString wordIn(
    const char *context, const ColumnWord (&words)[Size], const QString &column)
{
    for (const ColumnWord &word : words) {
        if (column == QLatin1String(word.column))
            return QCoreApplication::translate(context, word.text);
    }
    return {};
}

/// "reply_by" as "Reply by": what a column without a word of its own is called.
[[nodiscard]] QString plainColumn(const QString &column);

/// As wordIn(), with the plain column where the list has none.
template <size_t Size>
[[nodiscard]] QString columnWordIn(
    const char *context, const ColumnWord (&words)[Size], const QString &column)
{
    const QString word = wordIn(context, words, column);
    return word.isEmpty() ? plainColumn(column) : word;
}

} // namespace heed
