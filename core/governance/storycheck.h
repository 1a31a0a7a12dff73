#pragma once

#include "core/insight/suppression.h"
#include "core/learning/learningregister.h"

namespace heed {

/// What in the words of a story, or around it, may tell a reader whom it is about.
enum class StorySign {
    Name, ///< of somebody in the record, in the staff of the case, or a name with its title
    Age,
    Date,
    Number, ///< NHS number, telephone, e-mail, postcode, reference
    Ward, ///< in a home with few people a unit is a handful of them
    Quote, ///< somebody's own words, longer than a few
    FewPeople, ///< so few records of this theme at this place in a year that the family knows
    SmallHome, ///< one small place, where everybody knows everybody
};

struct StoryWarning
{
    StorySign sign = StorySign::Name;
    QString found; ///< the words, or a number; empty when there is nothing to quote

    bool operator==(const StoryWarning &) const = default;
};

/// What is known around a story.
struct StoryFacts
{
    QStringList names; ///< people of the record, and who deals with it
    QStringList units; ///< wards, units and teams
    QString reference;
    int records = 0; ///< complaints, incidents and feedback of this theme and site in twelve months
    bool isSmallHome = false;
    SuppressionRule rule;
};

/// Errors: Storage.
[[nodiscard]] Result<StoryFacts> storyFacts(const Session &session, const LearningRow &action);

/// Everything that a second pair of eyes should look at. A help, not a guarantee: the question
/// "would the family recognise it?" is still a person's to answer.
/// Source: complaints reference 8 (blur age, date, ward, rare condition, staff role).
[[nodiscard]] QList<StoryWarning> storyWarnings(const ActionStory &story, const StoryFacts &facts);

} // namespace heed
