#include "ui/voice/feedbacksource.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/translated.h"
#include "ui/voice/feedbackwords.h"

namespace heed {

namespace {

/// What the register sorts each column of the list by.
struct Sorting
{
    const char *id;
    FeedbackColumn column;
};

constexpr Sorting sortings[] = {
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
        column("type", tr("Kind"), 168, true, false),
        column("sentiment", tr("Good or bad"), 112, true, false),
        column("site", tr("Site"), 120, true, false),
        column("unit", tr("Ward or unit"), 112, true, false),
        column("theme", tr("Theme"), 160, true, false),
        column("said", tr("What was said"), 360, true, false),
        column("source", tr("How it came"), 160, false, false),
        column("voice", tr("Who said it"), 144, false, false),
        column("toldBack", tr("Told back"), 136, true, true),
        column("handler", tr("Dealt with by"), 128, false, false),
    };
}

RegisterCell plain(const QString &text) { return { text, Tone::Neutral, {}, {} }; }

} // namespace

FeedbackSource::FeedbackSource(const RecordDesk &desk)
    : m_desk(desk)
    , m_register(desk.session)
    , m_columns(makeColumns())
{
}

Result<std::vector<qint64>> FeedbackSource::ids(const RegisterOrder &order) const
{
    FeedbackQuery wanted = query;
    for (const Sorting &sorting : sortings) {
        if (order.column == QLatin1String(sorting.id)) {
            wanted.sortBy = sorting.column;
            wanted.ascending = order.ascending;
        }
    }
    auto found = m_register.ids(wanted);
    if (found && m_only)
        std::erase_if(*found, [this](qint64 id) { return m_only->count(id) == 0; });
    return found;
}

Result<std::vector<RegisterRow>> FeedbackSource::rows(const std::vector<qint64> &ids) const
{
    return m_register.rows(ids).map([this](const std::vector<FeedbackRow> &found) {
        std::vector<RegisterRow> rows;
        rows.reserve(found.size());
        for (const FeedbackRow &row : found)
            rows.push_back(rowOf(row));
        return rows;
    });
}

void FeedbackSource::showOnly(const std::optional<QList<qint64>> &ids)
{
    m_only.reset();
    if (ids)
        m_only.emplace(ids->begin(), ids->end());
}

Result<int> FeedbackSource::total() const
{
    return m_register.ids(FeedbackQuery {}).map([](const auto &all) { return int(all.size()); });
}

RegisterRow FeedbackSource::rowOf(const FeedbackRow &row) const
{
    const CodeLists &codes = m_desk.codes;
    const RegisterCell sentiment = row.sentiment
        ? RegisterCell { wordFor(*row.sentiment), toneFor(*row.sentiment), glyphFor(*row.sentiment),
              {} }
        : RegisterCell {};
    return { row.id.value,
        { plain(row.reference), plain(formatDay(row.heardOn)), plain(wordFor(row.type)), sentiment,
            plain(row.site), plain(row.unit), plain(codes.label(codescheme::Theme, row.theme)),
            { row.verbatim.simplified(), Tone::Neutral, {}, row.verbatim },
            plain(codes.label(codescheme::FeedbackSource, row.source)),
            plain(codes.label(codescheme::FeedbackVoice, row.voice)),
            plain(formatDay(row.toldBackOn)), plain(row.handler) } };
}

} // namespace heed
