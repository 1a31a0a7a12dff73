#include "ui/panel/panelsource.h"

#include "core/calendar/dayformat.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

constexpr Sorting<PanelColumn> sortings[] = {
    { "reference", PanelColumn::Reference },
    { "held", PanelColumn::HeldOn },
    { "assurance", PanelColumn::Assurance },
};

std::vector<RegisterColumn> makeColumns()
{
    const auto column = [](const char *id, const QString &heading, int width, bool figures) {
        return RegisterColumn { QString::fromLatin1(id), heading, width, true, figures };
    };
    return {
        column("reference", tr("Reference"), 120, true),
        column("held", tr("Day"), 144, true),
        column("state", tr("Stands at"), 136, false),
        column("place", tr("Place"), 200, false),
        column("present", tr("Members there"), 120, true),
        column("cases", tr("Cases"), 80, true),
        column("actions", tr("Actions"), 160, false),
        column("assurance", tr("Assurance"), 200, false),
    };
}

QString actionWords(const PanelRow &row)
{
    if (row.actions == 0)
        return {};
    return row.openActions == 0 ? tr("%1, all done").arg(row.actions)
                                : tr("%1, %2 open").arg(row.actions).arg(row.openActions);
}

} // namespace

PanelSource::PanelSource(const RecordDesk &desk)
    : QuerySource(desk.session, makeColumns(), sortings)
    , m_desk(desk)
    , m_sets(PanelSets::load().value_or(PanelSets {}))
{
}

RegisterRow PanelSource::rowOf(const PanelRow &row) const
{
    const PanelMeeting &meeting = row.meeting;
    const PanelSets::Grade *level = m_sets.level(meeting.assurance);
    const Tone tone = meetingTone(meeting, m_desk.today());
    const Glyph glyph = tone == Tone::Done ? Glyph::Done
        : tone == Tone::Soon               ? Glyph::Soon
                                           : Glyph::Calendar;
    const bool wasHeld = meeting.heldOn <= m_desk.today();
    return { meeting.id.value,
        { plainCell(meeting.reference), plainCell(formatDay(meeting.heldOn)),
            { meetingState(meeting, m_desk.today()), tone, glyph, {} }, plainCell(meeting.place),
            plainCell(wasHeld ? tr("%1 of %2").arg(row.present).arg(row.members) : QString()),
            plainCell(row.cases > 0 ? QString::number(row.cases) : QString()),
            plainCell(actionWords(row)), plainCell(level != nullptr ? level->label : QString()) } };
}

} // namespace heed
