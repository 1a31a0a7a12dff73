#include "ui/panel/panelsource.h"

#include "core/calendar/dayformat.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

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

RegisterCell plain(const QString &text) { return { text, Tone::Neutral, {}, {} }; }

QString actionWords(const PanelRow &row)
{
    if (row.actions == 0)
        return {};
    return row.openActions == 0 ? tr("%1, all done").arg(row.actions)
                                : tr("%1, %2 open").arg(row.actions).arg(row.openActions);
}

} // namespace

PanelSource::PanelSource(const RecordDesk &desk)
    : m_desk(desk)
    , m_register(desk.session)
    , m_sets(PanelSets::load().value_or(PanelSets {}))
    , m_columns(makeColumns())
{
}

Result<std::vector<qint64>> PanelSource::ids(const RegisterOrder &order) const
{
    PanelQuery wanted = query;
    static const QHash<QString, PanelColumn> sortings {
        { QStringLiteral("reference"), PanelColumn::Reference },
        { QStringLiteral("held"), PanelColumn::HeldOn },
        { QStringLiteral("assurance"), PanelColumn::Assurance },
    };
    if (const auto found = sortings.constFind(order.column); found != sortings.cend()) {
        wanted.sortBy = *found;
        wanted.ascending = order.ascending;
    }
    auto found = m_register.ids(wanted);
    if (found && m_only)
        std::erase_if(*found, [this](qint64 id) { return m_only->count(id) == 0; });
    return found;
}

Result<std::vector<RegisterRow>> PanelSource::rows(const std::vector<qint64> &ids) const
{
    return m_register.rows(ids).map([this](const std::vector<PanelRow> &found) {
        std::vector<RegisterRow> rows;
        for (const PanelRow &row : found)
            rows.push_back(rowOf(row));
        return rows;
    });
}

void PanelSource::showOnly(const std::optional<QList<qint64>> &ids)
{
    m_only.reset();
    if (ids)
        m_only.emplace(ids->begin(), ids->end());
}

Result<int> PanelSource::total() const
{
    return m_register.ids(PanelQuery {}).map([](const auto &all) { return int(all.size()); });
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
        { plain(meeting.reference), plain(formatDay(meeting.heldOn)),
            { meetingState(meeting, m_desk.today()), tone, glyph, {} }, plain(meeting.place),
            plain(wasHeld ? tr("%1 of %2").arg(row.present).arg(row.members) : QString()),
            plain(row.cases > 0 ? QString::number(row.cases) : QString()),
            plain(actionWords(row)), plain(level != nullptr ? level->label : QString()) } };
}

} // namespace heed
