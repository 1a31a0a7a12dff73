#include "ui/incidents/incidentsource.h"

#include "core/calendar/dayformat.h"
#include "ui/incidents/incidentwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

constexpr Sorting<IncidentColumn> sortings[] = {
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

RegisterCell harmCell(std::optional<Harm> harm)
{
    if (!harm)
        return plainCell(tr("not graded"));
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
        return plainCell(tr("does not apply"));
    if (!toldOn.isValid())
        return { tr("told in person missing"), Tone::Overdue, Glyph::Overdue, {} };
    if (!letterOn.isValid())
        return { tr("letter missing"), Tone::Soon, Glyph::Soon,
            tr("Told in person on %1.").arg(formatDay(toldOn)) };
    return { tr("told and written"), Tone::Done, Glyph::Done, {} };
}

IncidentSource::IncidentSource(const RecordDesk &desk)
    : QuerySource(desk.session, makeColumns(), sortings)
    , m_desk(desk)
{
}

RegisterRow IncidentSource::rowOf(const IncidentRow &row) const
{
    return { row.id.value,
        { plainCell(row.reference), plainCell(formatDay(row.occurredOn)), plainCell(row.site),
            plainCell(row.unit),
            plainCell(m_desk.codes.label(codescheme::IncidentCategory, row.category)),
            harmCell(row.harm), { wordFor(row.state), toneFor(row.state), glyphFor(row.state), {} },
            candourCell(
                row.candourUndecided, row.candourRequired, row.candourToldOn, row.candourLetterOn),
            plainCell(row.handler), plainCell(wordFor(row.eventType)),
            plainCell(formatDay(row.reportedOn)), plainCell(formatDay(row.closedOn)) } };
}

} // namespace heed
