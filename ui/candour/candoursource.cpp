#include "ui/candour/candoursource.h"

#include "core/calendar/dayformat.h"
#include "ui/candour/candourwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

struct Sorting
{
    const char *id;
    CandourColumn column;
};

constexpr Sorting sortings[] = {
    { "reference", CandourColumn::Reference },
    { "state", CandourColumn::State },
    { "due", CandourColumn::DueOn },
    { "aware", CandourColumn::AwareOn },
    { "source", CandourColumn::Source },
    { "site", CandourColumn::Site },
    { "handler", CandourColumn::Handler },
    { "closed", CandourColumn::ClosedOn },
};

std::vector<RegisterColumn> makeColumns()
{
    const auto column = [](const char *id, const QString &heading, int width, bool shown = true) {
        return RegisterColumn { QString::fromLatin1(id), heading, width, shown, false };
    };
    return {
        column("reference", tr("Reference"), 104),
        column("state", tr("Stands at"), 168),
        column("done", tr("Done"), 88),
        column("next", tr("Next"), 216),
        column("due", tr("By"), 136),
        column("late", tr("Days late"), 88),
        column("site", tr("Site"), 136),
        column("aware", tr("Known since"), 136),
        column("source", tr("Came from"), 128, false),
        column("person", tr("Person"), 160, false),
        column("handler", tr("Dealt with by"), 128, false),
        column("closed", tr("Closed"), 136, false),
    };
}

RegisterCell plain(const QString &text) { return { text, Tone::Neutral, {}, {} }; }

QString asHeading(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

Glyph glyphOf(Tone tone)
{
    return tone == Tone::Done   ? Glyph::Done
        : tone == Tone::Overdue ? Glyph::Overdue
                                : Glyph::Candour;
}

} // namespace

CandourSourceList::CandourSourceList(const RecordDesk &desk)
    : m_desk(desk)
    , m_register(desk.session)
    , m_columns(makeColumns())
{
}

Result<std::vector<qint64>> CandourSourceList::ids(const RegisterOrder &order) const
{
    CandourQuery wanted = query;
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

Result<std::vector<RegisterRow>> CandourSourceList::rows(const std::vector<qint64> &ids) const
{
    return m_register.rows(ids).map([this](const std::vector<CandourRow> &found) {
        std::vector<RegisterRow> rows;
        for (const CandourRow &row : found)
            rows.push_back(rowOf(row));
        return rows;
    });
}

void CandourSourceList::showOnly(const std::optional<QList<qint64>> &ids)
{
    m_only.reset();
    if (ids)
        m_only.emplace(ids->begin(), ids->end());
}

Result<int> CandourSourceList::total() const
{
    return m_register.ids(CandourQuery {}).map([](const auto &all) { return int(all.size()); });
}

RegisterRow CandourSourceList::rowOf(const CandourRow &row) const
{
    const Tone tone = toneFor(row.line);
    const bool isOver = row.line.next == CandourNext::Nothing;
    return { row.id.value,
        { plain(row.reference), { wordFor(row.state), tone, glyphOf(tone), lineWords(row.line) },
            plain(tr("%1 of %2").arg(row.line.done.size()).arg(row.line.asked)),
            plain(isOver ? QString() : asHeading(wordFor(row.line.next))),
            { formatDay(row.line.dueOn), tone == Tone::Overdue ? tone : Tone::Neutral, {},
                dueWords(row.line) },
            plain(row.line.daysLate > 0 ? QString::number(row.line.daysLate) : QString()),
            plain(row.site), plain(formatDay(row.awareOn)), plain(wordFor(row.source)),
            plain(m_desk.may(Capability::ReadNames) ? row.personName : QString()),
            plain(row.handler), plain(formatDay(row.closedOn)) } };
}

} // namespace heed
