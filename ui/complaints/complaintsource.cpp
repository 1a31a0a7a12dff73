#include "ui/complaints/complaintsource.h"

#include "core/calendar/dayformat.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

constexpr Sorting<ComplaintColumn> sortings[] = {
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
        column("due", tr("Next due"), 208, true, true),
        column("received", tr("Received"), 136, true, true),
        column("complainant", tr("Who complained"), 160, true, false),
        column("site", tr("Site"), 128, true, false),
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

} // namespace

ComplaintSource::ComplaintSource(const ComplaintDesk &desk)
    : QuerySource(desk.session, makeColumns(), sortings)
    , m_desk(desk)
{
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
        { plainCell(row.reference), { status, toneFor(row.state), glyphFor(row.state), {} }, due,
            plainCell(formatDay(row.receivedOn)), plainCell(row.complainant), plainCell(row.site),
            plainCell(row.unit), plainCell(about), plainCell(row.handler), plainCell(row.patient),
            plainCell(wordFor(row.type)), plainCell(row.grade ? wordFor(*row.grade) : QString()),
            plainCell(row.outcome ? wordFor(*row.outcome) : QString()),
            plainCell(formatDay(row.closedOn)) } };
}

} // namespace heed
