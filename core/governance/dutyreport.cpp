#include "core/governance/dutyreport.h"

#include "core/duties/dutybook.h"
#include "core/duties/policycheck.h"
#include "core/duties/responsible.h"
#include "core/duties/training.h"
#include "core/fairness/fairnessterms.h"
#include "core/governance/figurewords.h"
#include "core/store/audit.h"
#include "core/store/settings.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString dayOrNothing(QDate day) { return day.isValid() ? FigureWords::day(day) : QString(); }

QString sourceWords(const Duty &duty)
{
    return duty.unverified ? QStringLiteral("%1 (%2)").arg(duty.source, duty.sourceVersion)
                           : duty.source;
}

QString lastDoneWords(const DutyLine &line)
{
    const QDate last = line.lastDoneOn();
    return last.isValid() ? FigureWords::day(last) : text("not written down here");
}

ReportSection overdueSection(const std::vector<DutyLine> &lines)
{
    ReportSection section { text("Overdue"), {} };
    ReportTable table { text("overdue"), text("What should have been done"),
        { text("Duty"), text("Due"), text("Owner"), text("Last done"), text("Source") }, {} };
    for (const DutyLine &line : lines) {
        if (line.isOn() && line.state == DutyState::Overdue)
            table.rows << QVariantList { line.duty.title, FigureWords::day(line.nextDue),
                line.duty.owner, lastDoneWords(line), sourceWords(line.duty) };
    }
    if (table.rows.isEmpty())
        section.blocks << ReportText { text("Nothing is overdue."), ReportTone::Lead };
    else
        section.blocks << table;
    return section;
}

/// "by 20 December 2026 (Q-2026-001)"; empty when nothing is asked for.
QString openRequests(const DutyLine &line)
{
    QStringList words;
    for (const CqcRequest &request : line.requests) {
        if (request.isOpen())
            words << QStringLiteral("by %1 (%2)")
                         .arg(FigureWords::day(request.dueOn), request.reference);
    }
    return words.join(text("; "));
}

ReportSection calendarSection(const std::vector<DutyLine> &lines, QDate today)
{
    struct Entry
    {
        QDate due;
        const DutyLine *line;
    };
    QList<Entry> entries;
    for (const DutyLine &line : lines) {
        if (!line.isOn())
            continue;
        for (const QDate due : dueDays(line.duty, line.done, today, today.addYears(1).addDays(-1)))
            entries << Entry { due, &line };
    }
    std::stable_sort(entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return a.due < b.due; });
    ReportTable table { text("calendar"), text("Month by month"),
        { text("Month"), text("Day"), text("Duty"), text("Owner"), text("Last done"),
            text("Source") },
        {} };
    QString month;
    for (const Entry &entry : std::as_const(entries)) {
        const QString own = FigureWords::month(entry.due);
        table.rows << QVariantList { own == month ? QString() : own, FigureWords::day(entry.due),
            entry.line->duty.title, entry.line->duty.owner, lastDoneWords(*entry.line),
            sourceWords(entry.line->duty) };
        month = own;
    }
    ReportSection section { text("The next twelve months"), {} };
    if (table.rows.isEmpty())
        section.blocks << ReportText { text("No duty has a day in these months."),
            ReportTone::Lead };
    else
        section.blocks << table;
    ReportTable asked { text("on-request"), text("When somebody asks"),
        { text("Duty"), text("Within"), text("Asked for"), text("Last done"), text("Owner"),
            text("Source") },
        {} };
    for (const DutyLine &line : lines) {
        if (line.isOn() && line.duty.rule == DutyRule::OnRequest)
            asked.rows << QVariantList { line.duty.title,
                QStringLiteral("%1 days").arg(line.duty.withinDays), openRequests(line),
                lastDoneWords(line), line.duty.owner, sourceWords(line.duty) };
    }
    if (!asked.rows.isEmpty())
        section.blocks << asked;
    return section;
}

Result<ReportSection> responsibleSection(const Session &session)
{
    const auto holders = StandaloneRows<PostHolder>(session).all();
    if (!holders)
        return Failure(holders.error());
    const QDate today = session.clock.today();
    ReportTable table { text("responsible"), text("Posts, and days on which nobody held them"),
        { text("Post"), text("Held by"), text("Since"), text("Nobody held it") }, {} };
    const std::pair<ResponsiblePost, QString> posts[] {
        { ResponsiblePost::ResponsiblePerson, text("Responsible person") },
        { ResponsiblePost::ComplaintsManager, text("Complaints manager") },
    };
    for (const auto &[post, label] : posts) {
        const PostHolder *holder = holderOn(*holders, post, today);
        QStringList gaps;
        for (const DaySpan &gap : postGaps(*holders, post, today))
            gaps << QStringLiteral("%1 to %2")
                        .arg(FigureWords::day(gap.from), FigureWords::day(gap.to));
        const QString job = holder == nullptr ? text("nobody")
            : holder->job.isEmpty()           ? text("somebody whose post is not written down")
                                              : holder->job;
        table.rows << QVariantList { label, job,
            holder == nullptr ? QString() : dayOrNothing(holder->fromOn), gaps.join(text("; ")) };
    }
    return ReportSection { text("Who is responsible (SI 2009/309 reg 4)"), { table } };
}

Result<ReportSection> trainingSection(const Session &session, const DutySets &sets)
{
    const auto entries = StandaloneRows<TrainingEntry>(session).all();
    const auto counts = StandaloneRows<StaffCount>(session).all();
    const auto terms = FairnessTerms::load();
    if (!entries || !counts || !terms)
        return Failure(!entries ? entries.error() : !counts ? counts.error() : terms.error());
    ReportTable table { text("training"), text("Staff whose training counts today"),
        { text("Course"), text("Staff group"), text("Trained"), text("Staff"), text("Share"),
            text("Run out"), text("Asked for") },
        {} };
    for (const DutySets::Course &course : sets.courses) {
        const auto lines = trainingCoverage(*entries, *counts, course, session.clock.today());
        for (const TrainingCoverage &line : lines) {
            const bool isAll = line.staffGroup.isEmpty();
            if (!isAll && lines.size() == 2)
                continue;
            const auto share = line.percent();
            table.rows << QVariantList { course.label,
                isAll ? text("All") : FairnessTerms::word(terms->staffGroups, line.staffGroup),
                line.trained, line.staff ? QVariant(*line.staff) : QVariant(text("not counted")),
                share ? FigureWords::number(*share, 1) + QLatin1Char('%') : QString(), line.lapsed,
                isAll && course.target > 0 ? QStringLiteral("%1%").arg(course.target) : QString() };
        }
    }
    return ReportSection { text("Training"), { table } };
}

Result<ReportSection> policySection(const Session &session)
{
    return policyPoints(session).map([&session](const std::vector<PolicyPoint> &points) {
        ReportSection section { text("Self-check of the complaints policy"), {} };
        ReportTable table { text("policy"), text("What is not met, or not shown"),
            { text("Statement"), text("Rating"), text("What closes the gap"), text("Owner"),
                text("Look again") },
            {} };
        int met = 0;
        for (const PolicyPoint &point : points) {
            const PolicyGap gap = policyGap(point, session.clock.today());
            if (gap == PolicyGap::None) {
                ++met;
                continue;
            }
            const QString rating = gap == PolicyGap::NotAssessed ? text("not assessed")
                : gap == PolicyGap::NoEvidence                   ? text("met, nothing shows it")
                : gap == PolicyGap::ReviewDue         ? text("met, to be looked at again")
                : point.rating == PointRating::Partly ? text("partly met")
                                                      : text("not met");
            table.rows << QVariantList { point.heading, rating, point.gapAction, point.owner,
                dayOrNothing(point.reviewOn) };
        }
        section.blocks << ReportText {
            QStringLiteral("%1 of %2 statements are met and shown.").arg(met).arg(points.size()),
            ReportTone::Lead
        };
        if (!table.rows.isEmpty())
            section.blocks << table;
        return section;
    });
}

} // namespace

Result<Report> dutiesReport(const Session &session, const BoardReportRequest &request)
{
    const auto lines = DutyBook(session).lines();
    const auto sets = DutySets::load();
    const auto head = auditHead(session.database);
    if (!lines || !sets || !head)
        return Failure(!lines ? lines.error() : !sets ? sets.error() : head.error());
    const auto responsible = responsibleSection(session);
    const auto training = trainingSection(session, *sets);
    const auto policy = policySection(session);
    for (const auto *section : { &responsible, &training, &policy }) {
        if (!*section)
            return Failure(section->error());
    }
    const QDate today = session.clock.today();
    Report report;
    report.id = text("duties");
    report.title = text("Duties calendar");
    report.organisation = setting(session.database, text("organisation.name")).value_or(QString());
    report.period = { today, today.addYears(1).addDays(-1) };
    report.isPractice = request.isPractice;
    report.isShort = true;
    report.auditHead = *head;
    report.sections = { overdueSection(*lines), calendarSection(*lines, today), *responsible,
        *training, *policy };
    report.sections.last().blocks << ReportText { sets->note, ReportTone::Small };
    return report;
}

} // namespace heed
