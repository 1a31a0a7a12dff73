#include "ui/incidents/incidentsource.h"

#include "core/calendar/dayformat.h"
#include "ui/incidents/incidentwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

/// What the register sorts each column of the list by.
struct Sorting
{
    const char *id;
    IncidentColumn column;
};

constexpr Sorting sortings[] = {
    { "reference", IncidentColumn::Reference },
    { "occurred", IncidentColumn::OccurredOn },
    { "site", IncidentColumn::Site },
    { "unit", IncidentColumn::Unit },
    { "category", IncidentColumn::Category },
    { "harm", IncidentColumn::Harm },
    { "state", IncidentColumn::State },
    { "handler", IncidentColumn::Handler },
    { "kind", IncidentColumn::EventType },
    { "reported", IncidentColumn::ReportedOn },
    { "closed", IncidentColumn::ClosedOn },
};

RegisterColumn column(const char *id, const QString &heading, int width, bool shown, bool figures)
{
    return { QString::fromLatin1(id), heading, width, shown, figures };
}

std::vector<RegisterColumn> makeColumns()
{
    return {
        column("reference", tr("Reference"), 112, true, true),
        column("occurred", tr("Happened"), 136, true, true),
        column("site", tr("Site"), 136, true, false),
        column("unit", tr("Ward or unit"), 112, true, false),
        column("category", tr("What kind"), 176, true, false),
        column("harm", tr("Harm"), 144, true, false),
        column("state", tr("Status"), 152, true, false),
        column("candour", tr("Candour"), 176, true, false),
        column("handler", tr("Dealt with by"), 128, true, false),
        column("kind", tr("Event"), 120, false, false),
        column("reported", tr("Reported"), 136, false, true),
        column("closed", tr("Closed"), 136, false, true),
    };
}

RegisterCell plain(const QString &text) { return { text, Tone::Neutral, {}, {} }; }

RegisterCell harmCell(std::optional<Harm> harm)
{
    if (!harm)
        return plain(tr("not graded"));
    return { wordFor(*harm), toneFor(*harm), glyphFor(*harm), {} };
}

} // namespace

RegisterCell candourCell(
    bool isUndecided, std::optional<bool> isRequired, QDate toldOn, QDate letterOn)
{
    if (isUndecided)
        return { tr("test not made"), Tone::Soon, Glyph::Soon,
            tr("Moderate harm or worse: test the Duty of Candour (regulation 20).") };
    if (!isRequired)
        return {};
    if (!*isRequired)
        return plain(tr("does not apply"));
    if (!toldOn.isValid())
        return { tr("told in person missing"), Tone::Overdue, Glyph::Overdue, {} };
    if (!letterOn.isValid())
        return { tr("letter missing"), Tone::Soon, Glyph::Soon,
            tr("Told in person on %1.").arg(formatDay(toldOn)) };
    return { tr("told and written"), Tone::Done, Glyph::Done, {} };
}

IncidentSource::IncidentSource(const RecordDesk &desk)
    : m_desk(desk)
    , m_register(desk.session)
    , m_columns(makeColumns())
{
}

Result<std::vector<qint64>> IncidentSource::ids(const RegisterOrder &order) const
{
    IncidentQuery wanted = query;
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

Result<std::vector<RegisterRow>> IncidentSource::rows(const std::vector<qint64> &ids) const
{
    return m_register.rows(ids).map([this](const std::vector<IncidentRow> &found) {
        std::vector<RegisterRow> rows;
        rows.reserve(found.size());
        for (const IncidentRow &row : found)
            rows.push_back(rowOf(row));
        return rows;
    });
}

void IncidentSource::showOnly(const std::optional<QList<qint64>> &ids)
{
    m_only.reset();
    if (ids)
        m_only.emplace(ids->begin(), ids->end());
}

Result<int> IncidentSource::total() const
{
    return m_register.ids(IncidentQuery {}).map([](const auto &all) { return int(all.size()); });
}

RegisterRow IncidentSource::rowOf(const IncidentRow &row) const
{
    return { row.id.value,
        { plain(row.reference), plain(formatDay(row.occurredOn)), plain(row.site), plain(row.unit),
            plain(m_desk.codes.label(codescheme::IncidentCategory, row.category)),
            harmCell(row.harm), { wordFor(row.state), toneFor(row.state), glyphFor(row.state), {} },
            candourCell(
                row.candourUndecided, row.candourRequired, row.candourToldOn, row.candourLetterOn),
            plain(row.handler), plain(wordFor(row.eventType)), plain(formatDay(row.reportedOn)),
            plain(formatDay(row.closedOn)) } };
}

} // namespace heed
