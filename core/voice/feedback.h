#pragma once

#include "core/people/person.h"
#include "core/records/record.h"

namespace heed {

using FeedbackId = TypedId<struct FeedbackTag>;

/// What sort of feedback it is. A concern is one that is not handled as a complaint.
enum class FeedbackType { Compliment, Comment, Suggestion, Survey, Concern };

/// Whether what was said is good, mixed or bad.
enum class Sentiment { Positive, Neutral, Negative };

namespace recordkind {
inline const QString Feedback = QStringLiteral("feedback");
}

namespace codescheme {
inline const QString FeedbackSource = QStringLiteral("feedback-source");
inline const QString FeedbackVoice = QStringLiteral("feedback-voice");
}

/// What somebody said about the care, other than by a complaint. Who said it need not be known.
/// Source: candour reference 4.1 (feedback tracker).
struct Feedback
{
    FeedbackId id;
    qint64 revision = 1;
    QString reference;
    QString sourceId; ///< its number where it came from
    FeedbackType type = FeedbackType::Comment;
    QDate heardOn; ///< the day that counts
    QDate eventOn;
    QString source; ///< code of scheme "feedback-source", or their own word
    QString voice; ///< code of scheme "feedback-voice", or their own word
    SiteId siteId;
    UnitId unitId;
    PersonId personId; ///< whose care it is about, where that is known
    QString theme; ///< common theme
    std::optional<Sentiment> sentiment;
    QString verbatim; ///< in the words of who said it
    QString handler;
    QString action; ///< what was done
    QDate toldBackOn; ///< the day on which those who said it heard what was done
    BatchId importBatchId;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;
};

struct FeedbackFile
{
    Feedback feedback;
    Person person;
};

} // namespace heed
