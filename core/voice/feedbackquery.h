#pragma once

#include "core/records/recordquery.h"
#include "core/voice/feedback.h"

namespace heed {

/// What a list of feedback can be ordered by.
enum class FeedbackColumn {
    Reference,
    Type,
    HeardOn,
    Source,
    Voice,
    Site,
    Unit,
    Theme,
    Sentiment,
    ToldBackOn,
    Handler,
};

/// Which feedback a list shows, and in what order. What is not set does not narrow.
struct FeedbackQuery
{
    enum class Which { All, ToTellBack };

    QString searchText; ///< as typed; every word must occur
    Which which = Which::All; ///< ToTellBack: nobody told them yet what was done
    std::vector<FeedbackType> types;
    std::vector<Sentiment> sentiments;
    QString source; ///< code
    SiteId site;
    UnitId unit;
    QString theme; ///< code
    QDate heardFrom;
    QDate heardTo;
    PersonId person;
    BatchId importBatch;
    bool binned = false; ///< what is in the bin instead of what is not

    FeedbackColumn sortBy = FeedbackColumn::HeardOn;
    bool ascending = false; ///< blank values come last both ways
};

/// One line of a list.
struct FeedbackRow
{
    FeedbackId id;
    QString reference;
    FeedbackType type = FeedbackType::Comment;
    QDate heardOn;
    QString source;
    QString voice;
    QString site;
    QString unit;
    QString theme;
    std::optional<Sentiment> sentiment;
    QString verbatim;
    QDate toldBackOn;
    QString handler;
};

} // namespace heed
