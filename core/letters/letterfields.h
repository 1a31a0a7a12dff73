#pragma once

#include "core/codes/codelists.h"
#include "core/letters/lettersender.h"

#include <QHash>
#include <QSet>

namespace heed {

/// What a letter is made from. Everything is a plain value, so that the same letter comes out of
/// the same facts.
struct LetterFacts
{
    const ComplaintFile &file;
    const LetterSender &sender;
    const LetterCatalogue &catalogue;
    const CodeLists &codes;
    QString place; ///< ward or home, in words
    QString writer; ///< who writes
    std::vector<Action> actions; ///< promised because of the complaint
    std::vector<Letter> letters; ///< of the complaint, for the complainant's own sheet
    QDate today;
};

/// One line of a list: its texts and the flags that hold for it.
struct LetterLine
{
    QHash<QString, QString> texts;
    QSet<QString> flags;
};

/// The values that a template may use, by name. Every text has a flag "has_NAME" too.
struct LetterFields
{
    QHash<QString, QString> texts;
    QSet<QString> flags;
    QHash<QString, std::vector<LetterLine>> lists;
};

/// What a letter says of the organisation and of who writes.
void addSender(LetterFields &fields, const LetterSender &sender, const QString &writer);
/// Gives every filled text and list its flag "has_NAME".
void markFilled(LetterFields &fields);

/// What people typed, made fit to stand in a letter.
namespace lettervalue {
/// A text of several lines: it makes no headings of its own.
[[nodiscard]] QString plain(const QString &text);
/// On one line, and with no mark of its own.
[[nodiscard]] QString onOneLine(const QString &text);
/// With its full stop, where the writer left it out.
[[nodiscard]] QString asSentence(const QString &text);
/// "The call bell." -> "The call bell", so that it can stand in a heading.
[[nodiscard]] QString asHeading(const QString &text);
/// Line by line, as on an envelope.
[[nodiscard]] QString addressOf(const Person &person);
} // namespace lettervalue

/// Gathers the values of a case. Nothing is left out: a text that is not known yet is empty. Line
/// breaks, headings and marks in what people typed cannot change the shape of the letter.
[[nodiscard]] LetterFields letterFields(const LetterFacts &facts);

} // namespace heed
