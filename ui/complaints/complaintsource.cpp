#include "ui/complaints/complaintsource.h"

#include "core/calendar/dayformat.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

/// The columns in their first order, and what the register sorts them by.
struct Sorting
{
    const char *id;
    ComplaintColumn column;
};

constexpr Sorting sortings[] = {
    { "reference", ComplaintColumn::Reference },
    { "status", ComplaintColumn::State },
    { "due", ComplaintColumn::NextDue },
    { "received", ComplaintColumn::ReceivedOn },
    { "complainant", ComplaintColumn::Complainant },
    { "site", ComplaintColumn::Site },
    { "unit", ComplaintColumn::Unit },
    { "subject", ComplaintColumn::Subject },
    { "handler", ComplaintColumn::Handler },
    { "patient", ComplaintColumn::Patient },
    { "type", ComplaintColumn::Type },
    { "grade", ComplaintColumn::Grade },
    { "outcome", ComplaintColumn::Outcome },
    { "closed", ComplaintColumn::ClosedOn },
};

RegisterColumn column(const char *id, const QString &heading, int width, bool shown, bool figures)
{
    return { QString::fromLatin1(id), heading, width, shown, figures };
}

std::vector<RegisterColumn> makeColumns()
{
    return {
        column("reference", tr("Reference"), 112, true, true),
        column("status", tr("Status"), 176, true, false),
        column("due", tr("Next due"), 208, true, false),
        column("received", tr("Received"), 136, true, true),
        column("complainant", tr("Who complained"), 160, true, false),
        column("site", tr("Site"), 136, true, false),
        column("unit", tr("Ward or unit"), 112, true, false),
        column("subject", tr("About"), 176, true, false),
        column("handler", tr("Dealt with by"), 128, true, false),
        column("patient", tr("Patient or resident"), 160, false, false),
        column("type", tr("Kind"), 112, false, false),
        column("grade", tr("Grade"), 96, false, false),
        column("outcome", tr("Outcome"), 120, false, false),
        column("closed", tr("Closed"), 136, false, true),
    };
}

RegisterCell plain(const QString &text) { return { text, Tone::Neutral, {}, {} }; }

} // namespace

ComplaintSource::ComplaintSource(const ComplaintDesk &desk)
    : m_desk(desk)
    , m_register(desk.session)
    , m_columns(makeColumns())
{
}

Result<std::vector<qint64>> ComplaintSource::ids(const RegisterOrder &order) const
{
    ComplaintQuery wanted = query;
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

Result<std::vector<RegisterRow>> ComplaintSource::rows(const std::vector<qint64> &ids) const
{
    const auto found = m_register.rows(ids);
    if (!found)
        return Failure(found.error());
    std::vector<RegisterRow> rows;
    rows.reserve(found->size());
    for (const ComplaintRow &row : *found)
        rows.push_back(rowOf(row));
    return rows;
}

void ComplaintSource::showOnly(std::optional<QList<qint64>> ids)
{
    m_only.reset();
    if (ids)
        m_only.emplace(ids->begin(), ids->end());
}

Result<int> ComplaintSource::total() const
{
    return m_register.ids(ComplaintQuery {}).map([](const auto &all) { return int(all.size()); });
}

RegisterRow ComplaintSource::rowOf(const ComplaintRow &row) const
{
    const QDate today = m_desk.today();
    const Urgency urgency = urgencyOf(row.nextDue, today, m_desk.session.calendar);
    RegisterCell due { dueWords(row.nextDue, today, m_desk.session.calendar), toneFor(urgency), {},
        formatDay(row.nextDue) };
    if (due.tone != Tone::Neutral)
        due.glyph = glyphFor(due.tone);
    QString about = m_desk.subjectLabel(row.subject);
    if (row.issues > 1)
        about = tr("%1 and %2 more").arg(about).arg(row.issues - 1);
    QString status = wordFor(row.state);
    if (row.reopened && row.state != ComplaintState::Closed)
        status = tr("Reopened: %1").arg(status.toLower());
    else if (row.onHold)
        status = tr("On hold: %1").arg(status.toLower());
    return { row.id.value,
        { plain(row.reference), { status, toneFor(row.state), glyphFor(row.state), {} }, due,
            plain(formatDay(row.receivedOn)), plain(row.complainant), plain(row.site),
            plain(row.unit), plain(about), plain(row.handler), plain(row.patient),
            plain(wordFor(row.type)), plain(row.grade ? wordFor(*row.grade) : QString()),
            plain(row.outcome ? wordFor(*row.outcome) : QString()),
            plain(formatDay(row.closedOn)) } };
}

} // namespace heed
