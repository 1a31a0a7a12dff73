#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

/// The text of a letter is plain text, so that anybody can type it: paragraphs with an empty line
/// between them, "# " before a heading, "- " before a line of a list. A heading may end with marks,
/// words that begin with "@" and are never printed: they say what stands under the heading.
///
///   # Your concern 2: the call bell  @issue-2
///
/// A line that says "@date" and nothing else is the day on which the letter goes out.
/// So the reply tells which paragraphs answer which issue, and where the things are that the law
/// asks for, whatever words the writer chooses for headings.
namespace heed {

namespace lettermark {
inline const QString Considered = QStringLiteral("considered");
inline const QString Conclusion = QStringLiteral("conclusion");
inline const QString Action = QStringLiteral("action");
inline const QString Ombudsman = QStringLiteral("ombudsman");
[[nodiscard]] QString issue(int number);
} // namespace lettermark

struct LetterBlock
{
    enum class Kind { Heading, Paragraph, Bullets };

    Kind kind = Kind::Paragraph;
    QString text; ///< a paragraph keeps its line breaks
    QStringList items; ///< of a list
    QStringList marks; ///< of a heading, without "@"
    int line = 0; ///< where it begins, from 0

    /// Everything in it that is read, with line breaks between items.
    [[nodiscard]] QString words() const;
};

/// A heading and what stands under it, up to the next heading. The first part of a letter has no
/// heading.
struct LetterPart
{
    QString heading;
    QStringList marks;
    int line = 0; ///< of the heading
    QString text;

    /// Letters and figures enough to say something.
    [[nodiscard]] bool isFilled() const;
};

[[nodiscard]] std::vector<LetterBlock> letterBlocks(const QString &body);
[[nodiscard]] std::vector<LetterPart> letterParts(const QString &body);
/// The first part with this mark; null when there is none.
[[nodiscard]] const LetterPart *partMarked(
    const std::vector<LetterPart> &parts, const QString &mark);
/// The text as it is frozen when it goes out on a day: without marks, one empty line between
/// blocks; headings and lists keep their signs, so that it can be shown and set again.
[[nodiscard]] QString issuedText(const QString &body, QDate issuedOn);
/// "24 November 2026": English, as it stands in letters. Empty for an invalid day.
[[nodiscard]] QString letterDay(QDate day);
/// What stands in square brackets: places that the writer has still to fill. With the brackets.
[[nodiscard]] QStringList placeholdersIn(const QString &body);

} // namespace heed
