#include "core/governance/oversightreport.h"

#include "core/governance/reportwriter.h"
#include "core/insight/oversight.h"
#include "core/insight/words.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString reasonWords(const SeriousCase &serious)
{
    switch (serious.reason) {
    case EscalationReason::ExtremeGrade:
        return text("Graded extreme");
    case EscalationReason::HighGrade:
        return text("Graded high");
    case EscalationReason::SignificantImpact:
        return text("Significant impact on the person");
    case EscalationReason::None:
        break;
    }
    return text("Put forward by staff");
}

QString gradeWords(RiskGrade grade)
{
    switch (grade) {
    case RiskGrade::Extreme:
        return text("Extreme");
    case RiskGrade::High:
        return text("High");
    case RiskGrade::Moderate:
        return text("Moderate");
    case RiskGrade::Low:
        break;
    }
    return text("Low");
}

ReportSection letters(const Oversight &all)
{
    ReportSection section { text("Replies that wait for a signature"), {} };
    if (all.toSign.isEmpty()) {
        section.blocks << ReportText { text("No letter waits to be signed."), ReportTone::Lead };
        return section;
    }
    ReportTable table { text("to-sign"), text("Letters, the longest waiting first"),
        { text("Complaint"), text("Where"), text("Waiting since") }, {} };
    for (const WorkItem &item : all.toSign)
        table.rows << QVariantList { item.reference, item.place, FigureWords::day(item.since) };
    section.blocks << ReportText { all.toSign.size() == 1
            ? text("One letter waits to be signed.")
            : text("%1 letters wait to be signed.").arg(all.toSign.size()),
        ReportTone::Lead }
                   << table;
    return section;
}

ReportTable caseTable(const QString &id, const QString &title, const QList<SeriousCase> &cases)
{
    ReportTable table { id, title,
        { text("Complaint"), text("Where"), text("Why"), text("Serious since"),
            text("Senior staff looked on") },
        {} };
    for (const SeriousCase &serious : cases)
        table.rows << QVariantList { serious.reference, serious.place, reasonWords(serious),
            FigureWords::day(serious.since),
            serious.lookedOn.isValid() ? FigureWords::day(serious.lookedOn) : text("Not yet") };
    return table;
}

QString seenSaid(const Oversight &all)
{
    if (all.notSeen.isEmpty())
        return text("Senior staff have looked at every serious case that is open.");
    const qsizetype open = all.notSeen.size() + all.seen.size();
    if (open == 1)
        return text("One serious case is open, and senior staff have not looked at it yet.");
    return text("%1 serious cases are open; senior staff have not looked at %2 yet.")
        .arg(open)
        .arg(all.notSeen.size() == open ? text("any of them")
                                        : text("%1 of them").arg(all.notSeen.size()));
}

ReportSection cases(const Oversight &all)
{
    ReportSection section { text("Serious cases"), {} };
    section.blocks << ReportText { seenSaid(all), ReportTone::Lead };
    section.blocks << ReportText {
        text("A case comes up by itself when it is graded high or extreme or when the effect on "
             "somebody is significant; anybody can put another one forward, with a reason."),
        ReportTone::Small
    };
    if (!all.notSeen.isEmpty())
        section.blocks << caseTable(
            text("not-seen"), text("Not looked at yet, the longest first"), all.notSeen);
    if (!all.seen.isEmpty())
        section.blocks << caseTable(text("seen"), text("Looked at"), all.seen);
    return section;
}

void writeRisks(ReportWriter &writer)
{
    writer.section(text("For the risk register"));
    const RiskExtract extract
        = writer.value(riskExtract(writer.database(), writer.slice().period.to));
    if (extract.lines.isEmpty()) {
        writer.text(text("No theme at any place comes out above low."), ReportTone::Lead);
        return;
    }
    const RiskLine &first = extract.lines.first();
    writer.text(
        text("At the top stands %1 at %2, rated %3.")
            .arg(first.themeLabel.toLower(), first.siteLabel, gradeWords(first.rating).toLower()),
        ReportTone::Lead);
    writer.add(riskTable(extract, writer.words()));
    writer.text(
        text("Events of %1, with records of one event counted once. Severity is that of the "
             "gravest record, likelihood how many events there were; the rating is read from: %2. "
             "%3%4 A rating orders the talk about risks, it does not replace it.")
            .arg(FigureWords::span(extract.period), extract.matrixLabel, extract.bands.source,
                extract.bands.isVerified ? text(".") : text(" (not verified).")),
        ReportTone::Small);
    if (extract.leftOut > 0)
        writer.text(text("%1 more come out above low and are left out here.").arg(extract.leftOut),
            ReportTone::Small);
}

} // namespace

namespace {

QString actionsSaid(const RiskLine &line)
{
    if (line.doneActions + line.openActions == 0)
        return text("None");
    const QString said = text("%1 done, %2 open").arg(line.doneActions).arg(line.openActions);
    if (line.overdueActions == 0)
        return said;
    return said
        + (line.overdueActions == line.openActions
                ? text(" and overdue")
                : text(", %1 of them overdue").arg(line.overdueActions));
}

} // namespace

ReportTable riskTable(const RiskExtract &extract, const FigureWords &words)
{
    ReportTable table { text("risks"), text("Extract for the risk register"),
        { text("Risk"), text("Records of twelve months"), text("Severity and likelihood"),
            text("Rating"), text("Actions") },
        {} };
    const auto records = [&words](const ThreeCounts &counts) {
        return QStringList { words.counted(
                                 counts.complaints, text("complaint"), text("complaints")),
            words.counted(counts.incidents, text("incident"), text("incidents")),
            words.counted(counts.claims, text("claim"), text("claims")) }
            .join(text(", "));
    };
    for (const RiskLine &line : extract.lines)
        table.rows << QVariantList { text("%1, %2").arg(line.themeLabel, line.siteLabel),
            records(line.counts),
            text("%1, %2").arg(line.severityWord, line.likelihoodWord.toLower()),
            gradeWords(line.rating),
            actionsSaid(line) };
    return table;
}

Result<Report> oversightReport(const Session &session, const BoardReportRequest &request)
{
    const auto all = oversight(session);
    if (!all)
        return Failure(all.error());
    return reportOf(
        session.database, request, text("oversight"), text("Senior oversight"), { writeRisks })
        .map([&all](Report report) {
            report.isShort = true;
            report.sections.prepend(cases(*all));
            report.sections.prepend(letters(*all));
            return report;
        });
}

} // namespace heed
