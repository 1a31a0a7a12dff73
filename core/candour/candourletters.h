#pragma once

#include "core/candour/candourparts.h"

#include <QStringList>

namespace heed {

/// What a letter of candour has to say.
enum class CandourLetterSays { Account, Enquiries, Apology, Support };

template <> struct EnumCodes<CandourLetterSays>
{
    static constexpr std::array list {
        std::pair { CandourLetterSays::Account, "account" },
        std::pair { CandourLetterSays::Enquiries, "enquiries" },
        std::pair { CandourLetterSays::Apology, "apology" },
        std::pair { CandourLetterSays::Support, "support" },
    };
};

/// Which of them a letter seems to say, by its words. It helps the writer to read again and decides
/// nothing: a sentence can apologise without any of the words that are looked for.
struct CandourLetterCheck
{
    CandourLetterSays what = CandourLetterSays::Account;
    QString sentence; ///< the first sentence that says it; empty when none seems to
};

/// In the order of CandourLetterSays. Source: SI 2014/2936 reg 20(3)(b)-(d), (4)(a)-(d), (2)(b).
[[nodiscard]] QList<CandourLetterCheck> checkCandourLetter(const QString &text);

/// How much of a letter is this person's own story.
struct OwnStory
{
    int sentences = 0;
    int own = 0; ///< sentences that do not stand in the template
    QStringList fromTemplate; ///< those that do, in their order

    /// In per cent, rounded down; nothing for a letter without sentences.
    [[nodiscard]] std::optional<int> share() const;
};

/// Counts the sentences of `letter` that are not sentences of `templateText`. Both are compared
/// without regard to spaces, case and punctuation; "{{anything}}" in the template stands for one or
/// more words. A greeting or a heading is a line of its own and so a sentence of its own.
[[nodiscard]] OwnStory ownStory(const QString &letter, const QString &templateText);

/// The sentences of a text: what ends with . ! ? or with the line, and holds a letter or digit.
[[nodiscard]] QStringList sentencesOf(const QString &text);

/// As ownStory(), of a letter made from a template (lettertext.h): only what stands between the
/// greeting and the close, headings without their marks.
[[nodiscard]] OwnStory letterStory(const QString &body, const QString &templateBody);

} // namespace heed
