#include "core/exchange/feedbackdraft.h"

#include "core/exchange/rowvalues.h"
#include "core/voice/feedbackfields.h"
#include "core/voice/feedbackrules.h"

namespace heed {

FeedbackDraft feedbackDraft(const MappedRow &row, const DraftContext &context)
{
    const RowValues values(row);
    FeedbackDraft draft;
    Feedback &said = draft.file.feedback;
    said.reference = values.text(QStringLiteral("reference"));
    said.sourceId = values.text(QStringLiteral("source_id"));
    said.heardOn = values.day(QStringLiteral("heard_on"));
    said.eventOn = values.day(QStringLiteral("event_on"));
    said.source = values.text(QStringLiteral("source"));
    said.voice = values.text(QStringLiteral("voice"));
    // A word that is no theme of ours stays empty here; their own word is in what was said.
    said.theme = context.codes.codeFor(codescheme::Theme, values.text(QStringLiteral("theme")));
    said.sentiment = values.code<Sentiment>(QStringLiteral("sentiment"));
    said.type = values.code<FeedbackType>(QStringLiteral("type"))
                    .value_or(feedbackTypeOf(said.source, said.sentiment));
    if (!said.sentiment)
        said.sentiment = usualSentiment(said.type);
    said.verbatim = values.text(QStringLiteral("verbatim"));
    said.handler = values.text(QStringLiteral("handler"));
    said.action = values.text(QStringLiteral("action"));
    said.toldBackOn = values.day(QStringLiteral("told_back_on"));
    draft.file.person = values.person(QStringLiteral("person"));
    draft.place = { values.text(QStringLiteral("site")), values.text(QStringLiteral("unit")),
        values.text(QStringLiteral("directorate")) };
    return draft;
}

} // namespace heed
