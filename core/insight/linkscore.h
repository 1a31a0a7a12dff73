#pragma once

#include "core/insight/linktrace.h"

namespace heed {

/// Why two records may belong together, or why not. The window puts it into words.
enum class LinkReasonKind {
    SameNumber, ///< NHS number
    SamePerson, ///< one entry in the store
    SameNameAndBirthday,
    SameName,
    NearlySameName, ///< values: the two names
    SameAge,
    SameUnit, ///< values: unit id
    SameSite, ///< values: site id
    SameDay,
    DaysApart, ///< values: how many
    NamesTheDay, ///< the text of one names the day of the other; values: the day, ISO
    SameTheme, ///< values: its code
    WordsInCommon, ///< values: up to four of them
};

struct LinkReason
{
    LinkReasonKind kind;
    QStringList values;

    bool operator==(const LinkReason &) const = default;
};

/// How well two records fit, in points: those of person, place, time, theme and words added up.
/// What contradicts takes points off.
struct LinkScore
{
    double points = 0;
    double person = 0; ///< the part of it that the people have
    QList<LinkReason> reasons; ///< what speaks for it, the strongest first
};

/// From here on a proposal is worth showing, and from there on it looks right.
constexpr double PossibleLink = 5.0;
constexpr double LikelyLink = 11.0;

/// How rare each word is among the records at hand: the rarer, the more it says when shared.
class WordWeights
{
public:
    void count(const QSet<QString> &words);
    /// 0 for a word that every record has, up to about 1 for one that a single record has.
    [[nodiscard]] double weight(const QString &word) const;

private:
    QHash<QString, int> m_counts;
    int m_records = 0;
};

/// Compares two traces, whichever way round. Pure: reads nothing, knows no clock.
/// Source: candour reference 6 (triangulation: theme, location and date; Christie minimum).
[[nodiscard]] LinkScore scoreLink(
    const LinkTrace &one, const LinkTrace &other, const WordWeights &weights);

/// The part that needs neither people nor text: place, time and theme. For choosing candidates.
[[nodiscard]] double scoreCircumstances(const LinkTrace &one, const LinkTrace &other);

} // namespace heed
