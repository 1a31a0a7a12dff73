#include "core/governance/anonymise.h"
#include "core/governance/boardsections.h"
#include "core/governance/reportwriter.h"
#include "core/insight/caselists.h"
#include "core/insight/words.h"

namespace heed {

void writeActions(ReportWriter &writer)
{
    constexpr qsizetype mostActions = 40;
    writer.section(QStringLiteral("Actions"));
    const Figure &due = writer.now(QStringLiteral("actions-due"));
    const FigureWords &words = writer.words();
    const QDate end = writer.slice().period.to;
    const QList<OverdueAction> overdue
        = writer.value(overdueActions(writer.database(), writer.slice()));
    if (due.numerator == 0 && overdue.isEmpty()) {
        writer.text(QStringLiteral("No action fell due in this period, and none was overdue at its "
                                   "end."),
            ReportTone::Lead);
        return;
    }
    writer.text(QStringLiteral("%1 due in this period; %2 overdue at its end.")
                    .arg(words.counted(due.numerator, QStringLiteral("action was"),
                             QStringLiteral("actions were"), true),
                        overdue.isEmpty() ? QStringLiteral("none was")
                                          : words.counted(overdue.size(), QStringLiteral("was"),
                                              QStringLiteral("were"))),
        ReportTone::Lead);
    writer.figureTable(QStringLiteral("actions"), QStringLiteral("Actions promised"),
        { QStringLiteral("actions-due"), QStringLiteral("actions-on-time"),
            QStringLiteral("actions-with-evidence"), QStringLiteral("actions-overdue") });
    writer.monthsChart(QStringLiteral("actions-by-month"),
        QStringLiteral("Actions done on time, by the month in which they were due"),
        QStringLiteral("actions-on-time"), ReportHue::Feedback);
    if (overdue.isEmpty())
        return;
    ReportTable table { QStringLiteral("actions-overdue"), QStringLiteral("Overdue actions"),
        { QStringLiteral("Action"), QStringLiteral("Because of"), QStringLiteral("Due in"),
            QStringLiteral("Days overdue") },
        {}, { 0 } };
    for (const OverdueAction &action : overdue.mid(0, mostActions))
        table.rows << QVariantList { anonymised(action.title, action.names),
            QStringLiteral("A %1")
                .arg(wordForCode(action.kind).toLower())
                .replace(QStringLiteral("A incident"), QStringLiteral("An incident")),
            FigureWords::month(action.dueOn), action.dueOn.daysTo(end) };
    if (overdue.size() > mostActions)
        writer.text(QStringLiteral("The %1 that have waited longest:").arg(mostActions));
    writer.add(table);
}

void writeMethod(ReportWriter &writer)
{
    const SuppressionRule &rule = writer.words().rule();
    writer.section(QStringLiteral("Definitions and method"));
    writer.text(QStringLiteral("Every figure in this report is counted by Heed from the registers "
                               "of complaints, incidents and claims, by the rules in the table at "
                               "the end. Records in the bin are not counted."));
    writer.bullets({
        QStringLiteral("The period is %1. The period before is %2.")
            .arg(FigureWords::span(writer.slice().period),
                FigureWords::span(writer.sliceBefore().period)),
        QStringLiteral("Working days are days other than Saturdays, Sundays, Good Friday, "
                       "Christmas Day and the bank holidays of England. The day of receipt is day "
                       "0."),
        QStringLiteral("Complaints are counted by the day received, incidents by the day they "
                       "happened, claims by the day notified, feedback by the day it was heard; "
                       "each table and chart says so. They are never added together. Records that "
                       "somebody linked are counted "
                       "once as an event."),
        QStringLiteral("Charts by month show up to 24 whole months. Mean and limits follow Making "
                       "Data Count (XmR: mean plus and minus 2.66 times the mean moving range) and "
                       "are drawn from %1 points on; 6 points in a run make a shift or a trend; "
                       "outliers are not screened; there is no step change.")
            .arg(SpcMinimumPoints),
        rule.below > 1
            ? QStringLiteral(
                "Numbers from 1 to %1 are shown as %2. Shares, days and money that rest "
                "on so few, and a number from which a hidden one could be worked out, "
                "are shown as a star.")
                  .arg(rule.below - 1)
                  .arg(rule.mark())
            : QStringLiteral("Small numbers are not hidden: this report is not for publication."),
        QStringLiteral("Short names. SI 2009/309: the regulations on NHS and social care "
                       "complaints in England. PHSO: the Parliamentary and Health Service "
                       "Ombudsman; LGSCO: the Local Government and Social Care Ombudsman. LFPSE "
                       "and PSIRF: how the NHS records and responds to patient safety incidents. "
                       "CNST and LTPS: schemes of NHS Resolution for clinical negligence and for "
                       "injury to others. KO41a: the yearly return of complaints to NHS England."),
        QStringLiteral("Texts are shown without names, days and ages, as far as a program can find "
                       "them. Read them before you publish: would the family recognise it?"),
    });
    ReportTable table { QStringLiteral("definitions"), QStringLiteral("What each figure means"),
        { QStringLiteral("Figure"), QStringLiteral("What is counted"), QStringLiteral("Date"),
            QStringLiteral("Source") },
        {} };
    for (const Measure *measure : allMeasures()) {
        const Figure figure = blankFigure(*measure);
        table.rows << QVariantList { figure.label, figure.definition, figure.basis,
            figure.source.isEmpty() ? QStringLiteral("Heed") : figure.source };
    }
    writer.add(table);
}

} // namespace heed
