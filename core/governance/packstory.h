#pragma once

#include "core/base/result.h"
#include "core/governance/pack.h"

namespace heed {

class Database;

/// Something in a text by which a reader may know whom it is about.
struct StoryHint
{
    enum class What { Name, MaybeName, Date, Age, Number, Address, Place, TakenOut };
    What what = What::Name;
    QString words; ///< as they stand in the text

    bool operator==(const StoryHint &) const = default;
};

/// One text that a pack would print in somebody's own words.
struct StoryText
{
    QString hash; ///< SHA-256 of the place and the text
    QString place; ///< title of its section
    QString section; ///< its id
    QString text;
    QString reference; ///< the record that it tells of; empty for a commentary
    QList<StoryHint> hints;
};

/// What to look at in a text. `names` are those of people whom it may be about. A help, not a
/// judgement: a rare illness has no pattern. Source: complaints reference 8 (blur age, date, ward,
/// rare condition, staff role).
[[nodiscard]] QList<StoryHint> storyHints(const QString &text, const QStringList &names);

/// Every text of a report that somebody wrote, each once: learning, findings, actions,
/// recommendations, and the commentaries of the pack. Errors: Storage.
[[nodiscard]] Result<QList<StoryText>> storyOf(
    Database &database, const Report &report, const PackFile &file);

} // namespace heed
