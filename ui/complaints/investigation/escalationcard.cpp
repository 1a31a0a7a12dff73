#include "ui/complaints/investigation/escalationcard.h"

#include "core/complaints/investigation/escalation.h"
#include "ui/complaints/investigation/cardparts.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::EscalationCard)
};

PartLine say(const Escalation &row)
{
    if (row.lookedOn.isValid())
        return { 0,
            Words::tr("%1 looked on %2: %3").arg(row.senior, formatDay(row.lookedOn), row.decision),
            row.why, Tone::Done };
    return { 0,
        Words::tr("Put before %1 on %2: nobody has looked yet")
            .arg(row.senior, formatDay(row.raisedOn)),
        row.why, Tone::Soon };
}

} // namespace

PartCard *makeEscalationCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    Escalation blank;
    blank.raisedOn = desk.today();
    blank.raisedBy = desk.session.actor.name;
    return makeCard<Escalation>(desk, file.complaint.id,
        { QStringLiteral("escalations"), Words::tr("Put before senior staff"),
            Words::tr("Nobody put this case before senior staff."), Words::tr("Put it forward"),
            Words::tr("Cases graded high or extreme, and those with a significant effect, come up "
                      "by themselves under Oversight.") },
        { textQuestion("why", Words::tr("Wh&y should they see it?")),
            lineQuestion("senior", Words::tr("Who is to l&ook?"), Words::tr("Name or post.")),
            dayQuestion("raised_on", Words::tr("P&ut forward on")),
            dayQuestion("looked_on", Words::tr("&Looked at on")),
            textQuestion("decision", Words::tr("What they &decided or asked for")) },
        say, parent, blank);
}

} // namespace heed
