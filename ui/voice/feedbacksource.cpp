#include "ui/voice/feedbacksource.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/translated.h"
#include "ui/voice/feedbackwords.h"

namespace heed {

namespace {

constexpr Sorting<FeedbackColumn> sortings[] = {
    { "reference", FeedbackColumn::Reference },
    { "heard", FeedbackColumn::HeardOn },
    { "type", FeedbackColumn::Type },
    { "sentiment", FeedbackColumn::Sentiment },
    { "site", FeedbackColumn::Site },
    { "unit", FeedbackColumn::Unit },
    { "theme", FeedbackColumn::Theme },
    { "source", FeedbackColumn::Source },
    { "voice", FeedbackColumn::Voice },
    { "toldBack", FeedbackColumn::ToldBackOn },
    { "handler", FeedbackColumn::Handler },
};

RegisterColumn column(const char *id, const QString &heading, int width, bool shown, bool figures)
{
    return { QString::fromLatin1(id), heading, width, shown, figures };
}

std::vector<RegisterColumn> makeColumns()
{
    return {
        column("reference", tr("Reference"), 112, true, true),
        column("heard", tr("Heard"), 136, true, true),
        column("type", tr("Kind"), 144, true, false),
        column("sentiment", tr("Good or bad"), 112, true, false),
        column("site", tr("Site"), 120, true, false),
        column("unit", tr("Ward or unit"), 112, true, false),
        column("theme", tr("Theme"), 160, true, false),
        column("said", tr("What was said"), 270, true, false),
        column("source", tr("How it came"), 160, false, false),
        column("voice", tr("Who said it"), 144, false, false),
        column("toldBack", tr("Told back"), 136, true, true),
        column("handler", tr("Dealt with by"), 128, false, false),
    };
}

} // namespace

FeedbackSource::FeedbackSource(const RecordDesk &desk)
    : QuerySource(desk.session, makeColumns(), sortings)
    , m_desk(desk)
{
}

RegisterRow FeedbackSource::rowOf(const FeedbackRow &row) const
{
    const CodeLists &codes = m_desk.codes;
    const RegisterCell sentiment = row.sentiment ? RegisterCell { wordFor(*row.sentiment),
        toneFor(*row.sentiment), glyphFor(*row.sentiment), {} }
                                                 : RegisterCell {};
    return { row.id.value,
        { plainCell(row.reference), plainCell(formatDay(row.heardOn)), plainCell(wordFor(row.type)),
            sentiment, plainCell(row.site), plainCell(row.unit),
            plainCell(codes.label(codescheme::Theme, row.theme)),
            { row.verbatim.simplified(), Tone::Neutral, {}, row.verbatim },
            plainCell(codes.label(codescheme::FeedbackSource, row.source)),
            plainCell(codes.label(codescheme::FeedbackVoice, row.voice)),
            plainCell(formatDay(row.toldBackOn)), plainCell(row.handler) } };
}

} // namespace heed
