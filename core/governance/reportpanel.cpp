#include "core/governance/reportpanel.h"

#include "core/governance/anonymise.h"
#include "core/governance/boardsections.h"
#include "core/governance/reportquarterly.h"
#include "core/governance/reportwriter.h"
#include "core/insight/caselists.h"
#include "core/insight/words.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

#include <array>

namespace heed {

namespace {

/// "2-3 anonymised cases scored against Standards" (complaints reference 7), and two to choose from.
constexpr qsizetype mostCases = 5;

void writeData(ReportWriter &writer)
{
    writer.section(QStringLiteral("Data since the last meeting"));
    writer.tiles({ QStringLiteral("received"), QStringLiteral("acknowledged"),
        QStringLiteral("replied-in-time"), QStringLiteral("open"), QStringLiteral("overdue"),
        QStringLiteral("open-over-six-months") });
    writer.figureTable(QStringLiteral("panel-data"), QStringLiteral("What the panel watches"),
        { QStringLiteral("received"), QStringLiteral("reopened"), QStringLiteral("acknowledged"),
            QStringLiteral("replied-in-time"), QStringLiteral("replied-in-six-months"),
            QStringLiteral("days-median"), QStringLiteral("days-p90"), QStringLiteral("closed"),
            QStringLiteral("well-founded"), QStringLiteral("with-learning"),
            QStringLiteral("ombudsman-contacts"), QStringLiteral("recommendations-open") });
    writer.monthsChart(QStringLiteral("panel-received"), QStringLiteral("Complaints received"),
        QStringLiteral("received"), ReportHue::Complaints);
    writer.monthsChart(QStringLiteral("panel-replied"),
        QStringLiteral("Replied within the agreed time"), QStringLiteral("replied-in-time"),
        ReportHue::Complaints);
    writer.partsChart(QStringLiteral("panel-subjects"), QStringLiteral("Points complained of"),
        ReportChartKind::Pareto, QStringLiteral("issues"), QStringLiteral("subject"),
        ReportHue::Complaints);
}

void writeOverdue(ReportWriter &writer)
{
    writer.section(QStringLiteral("Overdue and on hold"));
    const FigureWords &words = writer.words();
    const qint64 overdue = writer.now(QStringLiteral("overdue")).numerator;
    writer.text(overdue == 0
            ? QStringLiteral("No complaint was open and overdue on %1.")
                  .arg(FigureWords::day(writer.slice().period.to))
            : QStringLiteral("On %1, %2 open and overdue.")
                  .arg(FigureWords::day(writer.slice().period.to),
                      words.counted(overdue, QStringLiteral("complaint was"),
                          QStringLiteral("complaints were"))),
        ReportTone::Lead);
    writer.figureTable(QStringLiteral("panel-overdue"), QStringLiteral("What waits"),
        { QStringLiteral("open"), QStringLiteral("overdue"), QStringLiteral("on-hold"),
            QStringLiteral("open-over-six-months"), QStringLiteral("not-acknowledged"),
            QStringLiteral("delay-explained") });
    if (overdue > 0)
        writer.partsChart(QStringLiteral("panel-overdue-by-site"),
            QStringLiteral("Open and overdue, by site"), ReportChartKind::FlatBars,
            QStringLiteral("overdue"), QStringLiteral("site"), ReportHue::Amber);
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("Nothing was written down.") : text;
}

QString actionsOf(const ClosedCase &closed)
{
    QStringList all;
    for (const ClosedCase::CaseAction &action : closed.actions)
        all << anonymised(action.title, closed.names);
    return all.isEmpty() ? QStringLiteral("No action was written down.")
                         : all.join(QLatin1String("; "));
}

ReportTable caseTable(ReportWriter &writer, const ClosedCase &closed, qsizetype number)
{
    ReportTable table { QStringLiteral("panel-case-%1").arg(number),
        QStringLiteral("Case %1: %2").arg(number).arg(
            closed.subject.isEmpty() ? QStringLiteral("subject not recorded") : closed.subject),
        { QStringLiteral("Of this case"), QStringLiteral("What is recorded") }, {}, { 1 } };
    const auto add = [&table](const QString &what, const QString &text) {
        table.rows << QVariantList { what, text };
    };
    add(QStringLiteral("Outcome"), wordForCode(closed.outcome));
    add(QStringLiteral("What was found"), orNone(anonymised(closed.finding, closed.names)));
    add(QStringLiteral("What was learned"), orNone(anonymised(closed.learning, closed.names)));
    add(QStringLiteral("What is done about it"), actionsOf(closed));
    const QString reference
        = writer.value(referenceOf(writer.database(), recordkind::Complaint, closed.id));
    for (qsizetype i = 0; i < table.rows.size(); ++i)
        table.rowReferences << reference;
    return table;
}

void writeCasesOfInterest(ReportWriter &writer)
{
    writer.section(QStringLiteral("Cases of interest"));
    const QList<ClosedCase> cases
        = writer.value(closedCases(writer.database(), writer.slice(), mostCases));
    if (cases.isEmpty()) {
        writer.text(QStringLiteral("No complaint closed as upheld in this period has a finding, "
                                   "learning or action written down."),
            ReportTone::Lead);
        return;
    }
    writer.text(QStringLiteral("The gravest of the complaints closed as upheld in this period, "
                               "without names. For each: did we listen, was it thorough and fair, "
                               "is the reply one that we would accept, and is the learning real?"),
        ReportTone::Lead);
    for (qsizetype i = 0; i < cases.size() && i < mostCases; ++i)
        writer.add(caseTable(writer, cases.at(i), i + 1));
}

void writeFeedbackHeard(ReportWriter &writer)
{
    writer.section(QStringLiteral("What else people told us"));
    const Figure &heard = writer.now(QStringLiteral("feedback"));
    if (heard.numerator == 0) {
        writer.text(QStringLiteral("No feedback other than complaints was recorded in this "
                                   "period."),
            ReportTone::Lead);
        return;
    }
    writer.figureTable(QStringLiteral("panel-feedback"),
        QStringLiteral("Feedback that is no complaint"),
        { QStringLiteral("feedback"), QStringLiteral("feedback-compliments"),
            QStringLiteral("feedback-critical"), QStringLiteral("feedback-good"),
            QStringLiteral("feedback-told-back") });
    writer.partsChart(QStringLiteral("panel-feedback-themes"),
        QStringLiteral("Critical feedback, by theme"), ReportChartKind::FlatBars,
        QStringLiteral("feedback-critical"), QStringLiteral("feedback-theme"),
        ReportHue::Feedback);
}

constexpr std::array list {
    ReportPart { "data", "Data since the last meeting", writeData },
    ReportPart { "changes", "What changed since the quarter before", writeWhatChanged },
    ReportPart { "overdue", "Overdue and on hold", writeOverdue },
    ReportPart { "cases", "Cases of interest", writeCasesOfInterest },
    ReportPart { "actions", "Actions", writeActions },
    ReportPart { "ombudsman", "Cases with the ombudsman", writeOmbudsman },
    ReportPart { "triangulation", "Complaints, incidents, claims and feedback side by side",
        writeTriangulation },
    ReportPart { "feedback", "What else people told us", writeFeedbackHeard },
    ReportPart { "method", "Definitions and method", writeMethod, true },
};

} // namespace

ReportParts panelPaperParts() { return list; }

Result<Report> panelPaper(Database &database, const BoardReportRequest &request)
{
    return reportOfParts(database, request, QStringLiteral("panel"),
        QStringLiteral("Complaints panel: papers"), list);
}

} // namespace heed
