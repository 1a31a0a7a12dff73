#pragma once

#include "core/insight/figure.h"

#include <QStringList>

#include <span>

namespace heed {

/// The sets of records that measures count. Which day puts a record into a period is part of it.
enum class PopulationId {
    Received,
    Contacts,
    SetApart,
    Issues,
    ReplyDue,
    FirstReplyDue,
    SixMonthsEnd,
    Replied,
    Closed,
    OpenComplaints,
    Frontline,
    Reopened,
    OmbudsmanContacts,
    OmbudsmanDecisions,
    OpenRecommendations,
    ActionsDue,
    OverdueActions,
    ActionsOpened,
    ActionsDone,
    ActionsChecked,
    Incidents,
    ClaimsNotified,
    OpenClaims,
    ClaimsClosed,
    ClaimsToDate,
    ClaimsSettled,
    CandourTellingDue,
    CandourLetterDue,
    CandourResultsDue,
    CandourNotNotifiable,
    CandourOpen,
    CandourOpened,
    FeedbackHeard,
    FeedbackCritical,
};

/// A set of records as SQL. ?1 and ?2 are the first and the last day of the period.
struct Population
{
    PopulationId id;
    const char *recordKind; ///< "complaint", "incident", "claim", "action", ...
    const char *from; ///< "FROM ... WHERE ..."
    const char *recordId; ///< expression of the record's id
    const char *reference; ///< expression of the reference that people know the record by
    const char *day; ///< expression of the day that counts
    const char *site; ///< expression of the site's id
    const char *basis;
};

enum class MeasureKind { Count, Share, Sum, Median, Percentile90, Mean };

/// A measure, defined once: what it counts, out of what, and what that means in words.
struct Measure
{
    const char *id;
    const char *label;
    MeasureKind kind;
    SpcDirection direction;
    PopulationId population;
    /// Count and Share: the condition on which a record counts. Otherwise the number that a record
    /// brings in.
    const char *counted;
    /// Share: the condition on which it is in the denominator. Otherwise the condition on which a
    /// record takes part; empty = all do.
    const char *outOf;
    const char *definition;
    const char *source;

    [[nodiscard]] FigureUnit unit() const;
    /// Median, Percentile90 and Mean rest on the spread of the values, not on a sum.
    [[nodiscard]] bool isOfSpread() const { return kind >= MeasureKind::Median; }
};

/// A way of splitting a count.
struct Dimension
{
    const char *id;
    const char *title;
    const char *expression; ///< {day} and {site} stand for those of the population
    const char *schemes; ///< code lists that name its values, separated by spaces; "=site", "=unit"
    const char *order; ///< codes in the order in which they are shown, separated by spaces
};

/// One part of a split: the records whose dimension has this key; an empty key, those that have
/// none.
struct Part
{
    QString dimension;
    QString key;
};

[[nodiscard]] const Population &population(PopulationId id);
[[nodiscard]] std::span<const Measure> complaintMeasures();
[[nodiscard]] std::span<const Measure> handlingMeasures();
[[nodiscard]] std::span<const Measure> safetyMeasures();
[[nodiscard]] std::span<const Measure> candourMeasures();
[[nodiscard]] std::span<const Measure> feedbackMeasures();
[[nodiscard]] std::span<const Measure> learningMeasures();
/// Every measure, in the order in which the definitions are printed.
[[nodiscard]] const QList<const Measure *> &allMeasures();
/// Null when there is none of this id.
[[nodiscard]] const Measure *measureById(const QString &id);
[[nodiscard]] const Dimension *dimensionById(const QString &id);

} // namespace heed
