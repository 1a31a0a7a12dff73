// The summary of complaints under regulation 16(3).
#include "core/governance/cqccases.h"
#include "core/governance/cqcheader.h"
#include "core/governance/cqcreports.h"
#include "core/governance/figurewords.h"
#include "core/insight/words.h"
#include <algorithm>

namespace heed {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString dayOr(QDate day) { return day.isValid() ? FigureWords::day(day) : QString(); }

QString outcomeOf(const CqcCase &at)
{
    if (!at.outcome.isEmpty())
        return wordForCode(at.outcome);
    if (!at.ending.isEmpty())
        return wordForCode(at.ending);
    return at.closedOn.isValid() ? text("Closed, no finding recorded") : text("Open");
}

QString actionsOf(const CqcCase &at, QDate today)
{
    QStringList said;
    for (const CqcCase::Step &step : at.actions) {
        const QString status = step.doneOn.isValid()
            ? (step.hasEvidence ? text("done, evidence seen") : text("done"))
            : step.dueOn.isValid() && step.dueOn < today ? text("overdue")
                                                         : text("under way");
        said << text("%1 (%2)").arg(step.title, status);
    }
    return said.join(text("; "));
}

QString laterOf(const CqcCase &at)
{
    QStringList said;
    for (const CqcCase::Return &each : at.returns)
        said << (each.repliedOn.isValid()
                ? text("came back %1, answered %2").arg(dayOr(each.on), dayOr(each.repliedOn))
                : text("came back %1, not answered yet").arg(dayOr(each.on)));
    if (at.contactsAfter > 0)
        said << text("%1 noted after the reply")
                    .arg(at.contactsAfter == 1 ? text("1 contact")
                                               : text("%1 contacts").arg(at.contactsAfter));
    return said.join(text("; "));
}

QString safetyOf(const CqcCase &at)
{
    QStringList said;
    if (at.isSafeguarding)
        said << text("safeguarding");
    if (at.duties > 0)
        said << text("duty of candour");
    else if (at.hasImpact)
        said << text("significant impact, candour not looked at");
    return said.join(text(", "));
}

QVariant daysOf(const CqcCase &at, const WorkingCalendar &calendar)
{
    if (!at.repliedOn.isValid())
        return {};
    return calendar.workingDaysBetween(at.receivedOn, at.repliedOn);
}

/// Every column of complaints reference 2, in its order.
ReportTable wholeTable(const QList<CqcCase> &cases, const Session &session)
{
    ReportTable table { text("complaints"), text("Complaints"),
        { text("Reference"), text("Received"), text("Channel"), text("Service"),
            text("Complainant"), text("Summary"), text("Grade"), text("Acknowledged"), text("Due"),
            text("Sent"), text("Working days"), text("Outcome"), text("Actions and status"),
            text("Learning"), text("Later correspondence"), text("Ombudsman"),
            text("Safeguarding or candour") },
        {} };
    for (const CqcCase &at : cases)
        table.rows << QVariantList { at.reference, at.receivedOn, wordForCode(at.channel),
            at.service, wordForCode(at.role), at.summary, wordForCode(at.grade), at.acknowledgedOn,
            at.replyBy, at.repliedOn, daysOf(at, session.calendar), outcomeOf(at),
            actionsOf(at, session.clock.today()), at.learning, laterOf(at),
            at.ombudsman.join(text("; ")), safetyOf(at) };
    return table;
}

/// Other papers leave some of them out: both numbers are said, or they would seem to differ.
QString receivedSaid(const QList<CqcCase> &cases)
{
    static const QStringList setApart { text("excluded"), text("transferred"), text("duplicate"),
        text("opened_in_error") };
    const auto apart = std::count_if(cases.begin(), cases.end(),
        [](const CqcCase &at) { return setApart.contains(at.ending); });
    const QString said = cases.size() == 1
        ? text("1 complaint was received.")
        : text("%1 complaints were received.").arg(cases.size());
    if (apart == 0)
        return said;
    return said
        + (apart == 1
                ? text(" Other papers do not count one of them, which was excluded, sent on, "
                       "entered twice or entered by mistake.")
                : text(" Other papers do not count %1 of them, which were excluded, sent on, "
                       "entered twice or entered by mistake.")
                      .arg(apart));
}

/// Seventeen columns do not fit on paper: the course of each case, then its content.
ReportTable courseTable(const QList<CqcCase> &cases, const Session &session)
{
    ReportTable table { text("course"), text("The course of each complaint"),
        { text("Reference"), text("Received"), text("Grade"), text("Acknowledged"), text("Due"),
            text("Sent"), text("Days"), text("Outcome") },
        {} };
    const auto shortDay = [](QDate day) { return day.toString(text("dd/MM/yyyy")); };
    for (const CqcCase &at : cases) {
        const QVariant days = daysOf(at, session.calendar);
        table.rows << QVariantList { at.reference, shortDay(at.receivedOn), wordForCode(at.grade),
            shortDay(at.acknowledgedOn), shortDay(at.replyBy), shortDay(at.repliedOn),
            days.isValid() ? days : QVariant(QString()), outcomeOf(at) };
    }
    return table;
}

ReportTable contentTable(const QList<CqcCase> &cases, const Session &session)
{
    ReportTable table { text("content"), text("What each was about, and what came of it"),
        { text("Reference"), text("Where, and who complained how"), text("Summary"),
            text("Actions and status"), text("Learning"),
            text("Later letters, ombudsman, safeguarding, candour") },
        {} };
    for (const CqcCase &at : cases) {
        QStringList later { laterOf(at), at.ombudsman.join(text("; ")), safetyOf(at) };
        later.removeAll(QString());
        QStringList came { at.service, wordForCode(at.role).toLower(), wordForCode(at.channel).toLower() };
        came.removeAll(QString());
        table.rows << QVariantList { at.reference, came.join(text(", ")), at.summary,
            actionsOf(at, session.clock.today()), at.learning, later.join(text("; ")) };
    }
    return table;
}

ReportSection gapSection(const QList<CqcGap> &gaps, qsizetype cases)
{
    ReportSection section { text("What is missing"), {} };
    if (gaps.isEmpty()) {
        section.blocks << ReportText { cases == 0
                ? text("No complaint was received in these days: say so, and that people know how to "
                       "complain.")
                : text("Nothing that was looked for is missing."),
            ReportTone::Lead };
        return section;
    }
    section.blocks << ReportText { text("Mend these before the summary goes, or say why they are so."),
        ReportTone::Lead };
    ReportTable table { text("missing"), text("Missing evidence"),
        { text("What"), text("Complaints"), text("References") }, {} };
    for (const CqcGap &gap : gaps)
        table.rows << QVariantList { gap.what, gap.references.size(),
            gap.references.join(text(", ")) };
    section.blocks << table;
    return section;
}

} // namespace

Result<Report> cqcComplaintsReport(const Session &session, const BoardReportRequest &request)
{
    BoardReportRequest plain = request;
    plain.withReferences = false; // of the measures, which this report does not show
    auto report = reportOf(session.database, plain, text("cqc-complaints"),
        text("Summary of complaints, regulation 16(3)"), {});
    if (!report)
        return report;
    const auto header = cqcHeader(session, CqcRegulation::Complaints, request.period);
    if (!header)
        return Failure(header.error());
    const auto cases = cqcCases(session, request.period);
    if (!cases)
        return Failure(cases.error());
    report->isShort = true;
    report->suppression = { 0 };
    report->classification
        = text("Restricted: for the CQC, no names");
    report->figures.clear();
    report->handOver = wholeTable(*cases, session);
    ReportSection told { text("Complaints"), {} };
    told.blocks << ReportText { receivedSaid(*cases), ReportTone::Lead };
    if (!cases->isEmpty())
        told.blocks << courseTable(*cases, session) << contentTable(*cases, session);
    told.blocks << ReportText {
        text("Complaints, and those that came through a member of parliament, by the day received; "
             "also those that were excluded, withdrawn or handed on. Due: the latest day that was agreed "
             "before the one before it lapsed. Days: working days from receipt to the reply. Names, days "
             "and ages are taken out of the texts as far as a program can find them: read them before "
             "you send."),
        ReportTone::Small
    };
    report->sections << *header
                     << gapSection(cqcGaps(*cases, session.clock.today()), cases->size()) << told;
    return report;
}

} // namespace heed
