// The report under regulation 17(3): how regulation 17(2) is kept, and the plans for improvement.
#include "core/governance/anonymise.h"
#include "core/governance/cqcheader.h"
#include "core/governance/cqcreports.h"
#include "core/governance/reportwriter.h"
#include "core/insight/words.h"
#include "core/store/fieldmap.h"

namespace heed {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

constexpr qsizetype mostPlans = 60; // in the paper; the register has the rest

/// One thing that regulation 17(2) asks, what shows it, and what it means when that is blank.
struct Duty
{
    const char *title;
    const char *asks;
    const char *table;
    QStringList figures;
};

QList<Duty> duties()
{
    return {
        { "Assess, monitor and improve quality and safety",
            "Regulation 17(2)(a), experience of people who use the service included. Shown by what was "
            "complained about, how it was answered and what was learned.",
            "quality",
            { text("received"), text("acknowledged"), text("replied-in-time"),
                text("replied-in-six-months"), text("closed"), text("well-founded"),
                text("with-learning") } },
        { "Assess, monitor and mitigate risks",
            "Regulation 17(2)(b). Shown by incidents and their harm, the duty of candour, what is open "
            "too long, and claims.",
            "risk",
            { text("incidents"), text("incidents-harm"), text("never-events"), text("psii"),
                text("duties-notifiable"), text("duty-told-on-time"), text("duty-breaches"),
                text("open-over-six-months"), text("claims-open") } },
        { "Keep records",
            "Regulation 17(2)(c) and (d). Shown by whether each step is written down; every change in "
            "Heed is sealed in an audit trail.",
            "records",
            { text("acknowledged"), text("not-acknowledged"), text("closed-with-finding"),
                text("delay-explained") } },
        { "Seek feedback and act on it",
            "Regulation 17(2)(e). Shown by feedback besides complaints, and by whether people were told "
            "what was done.",
            "feedback",
            { text("feedback"), text("feedback-good"), text("feedback-critical"),
                text("feedback-told-back"), text("concerns"), text("frontline") } },
        { "Evaluate and improve",
            "Regulation 17(2)(f). Shown by whether what was promised was done and seen to work, and by "
            "what comes back.",
            "evaluate",
            { text("actions-due"), text("actions-on-time"), text("actions-with-evidence"),
                text("actions-overdue"), text("reopened"), text("ombudsman-upheld"),
                text("recommendations-open") } },
    };
}

/// What an inspector would ask about and nothing is recorded of.
QStringList gapsIn(ReportWriter &writer)
{
    const std::pair<const char *, const char *> blanks[] {
        { "received", "No complaint is recorded as received: say how people know how to complain." },
        { "incidents", "No incident is recorded: say where incidents are kept." },
        { "feedback", "No feedback besides complaints is recorded: say how people are asked." },
        { "actions-due", "No action fell due: say what was improved, and how you know." },
        { "with-learning", "No closed complaint has a note of what was learned." },
    };
    const std::pair<const char *, const char *> findings[] {
        { "not-acknowledged", "Complaints without an acknowledgement: %1." },
        { "overdue", "Open complaints whose day has passed: %1." },
        { "actions-overdue", "Actions overdue at the end: %1." },
        { "duty-breaches", "Duties of candour told late, or not at all: %1." },
        { "recommendations-open", "Recommendations of an ombudsman still open: %1." },
    };
    QStringList gaps;
    for (const auto &[id, sentence] : findings) {
        if (writer.now(text(id)).numerator > 0)
            gaps << text(sentence).arg(writer.now(text(id)).numerator);
    }
    for (const auto &[id, sentence] : blanks) {
        if (writer.now(text(id)).numerator == 0)
            gaps << text(sentence);
    }
    const Figure &seen = writer.now(text("actions-with-evidence"));
    const Figure &due = writer.now(text("actions-due"));
    if (due.numerator > 0 && seen.denominator.value_or(0) > seen.numerator)
        gaps << text("Actions done without anything that shows it: %1.")
                    .arg(*seen.denominator - seen.numerator);
    return gaps;
}

void writeGaps(ReportWriter &writer)
{
    writer.section(text("What is missing"));
    const QStringList gaps = gapsIn(writer);
    if (gaps.isEmpty()) {
        writer.text(text("Nothing that was looked for is missing."), ReportTone::Lead);
        return;
    }
    writer.text(text("Mend these before the report goes, or say why they are so."), ReportTone::Lead);
    writer.bullets(gaps);
}

void writeDuties(ReportWriter &writer)
{
    writer.section(text("How regulation 17(2) is kept"));
    for (const Duty &duty : duties()) {
        writer.heading(text(duty.title));
        writer.text(text(duty.asks));
        writer.figureTable(text(duty.table), text(duty.title), duty.figures);
    }
}

struct Plan
{
    QString title;
    QString kind;
    QString theme;
    QDate dueOn;
    bool hasOwner = false;
};

Result<QList<Plan>> openPlans(Database &database, QDate at)
{
    return database
        .run(text("SELECT a.title, a.kind, coalesce((SELECT label FROM code WHERE scheme = 'theme' AND "
                  "code = a.theme), a.theme), a.due_on, a.owner IS NOT NULL, a.owner FROM action a "
                  "WHERE a.binned_at IS NULL AND (a.done_on IS NULL OR a.done_on > ?) "
                  "ORDER BY a.due_on IS NULL, a.due_on, a.id"),
            { at.toString(Qt::ISODate) })
        .map([](Statement *row) {
            QList<Plan> plans;
            while (row->next())
                plans << Plan { anonymised(row->text(0), { row->text(5) }), row->text(1),
                    row->text(2), dayOfIsoText(row->text(3)), row->number(4) != 0 };
            return plans;
        });
}

void writePlans(ReportWriter &writer)
{
    writer.section(text("Plans for improvement"));
    const QDate end = writer.slice().period.to;
    const QList<Plan> plans = writer.value(openPlans(writer.database(), end));
    if (plans.isEmpty()) {
        writer.text(text("No action is open at the end of the period: say what is planned."),
            ReportTone::Lead);
        return;
    }
    writer.text(plans.size() == 1 ? text("1 action is open at the end of the period.")
                                  : text("%1 actions are open at the end of the period.").arg(plans.size()),
        ReportTone::Lead);
    ReportTable table { text("plans"), text("What is planned"),
        { text("Action"), text("Because of"), text("Theme"), text("Due"), text("Owner named") }, {} };
    for (const Plan &plan : plans.mid(0, mostPlans))
        table.rows << QVariantList { plan.title, wordForCode(plan.kind), plan.theme,
            !plan.dueOn.isValid()  ? text("No day set")
                : plan.dueOn < end ? text("%1, overdue").arg(FigureWords::day(plan.dueOn))
                                   : FigureWords::day(plan.dueOn),
            plan.hasOwner ? text("Yes") : text("No") };
    writer.add(table);
    if (plans.size() > mostPlans)
        writer.text(text("The first %1 by their day.").arg(mostPlans), ReportTone::Small);
}

} // namespace

Result<Report> cqcGovernanceReport(const Session &session, const BoardReportRequest &request)
{
    auto report = reportOf(session.database, request, text("cqc-governance"),
        text("Report on governance, regulation 17(3)"), { writeGaps, writeDuties, writePlans });
    if (!report)
        return report;
    const auto header = cqcHeader(session, CqcRegulation::Governance, request.period);
    if (!header)
        return Failure(header.error());
    report->isShort = true;
    report->classification = text("Restricted: for the CQC, no names");
    report->sections.prepend(*header);
    return report;
}

} // namespace heed
