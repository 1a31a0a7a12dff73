#include "core/governance/candourreport.h"

#include "core/candour/candourregister.h"
#include "core/governance/reportwriter.h"
#include "core/incidents/incidentparts.h"
#include "core/store/database.h"
#include "core/store/settings.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString nextWords(CandourNext next)
{
    switch (next) {
    case CandourNext::Decide:
        return text("Decide if the duty applies");
    case CandourNext::AskForOpinion:
        return text("Ask for a health care professional's opinion");
    case CandourNext::FindPerson:
        return text("Find whom to tell");
    case CandourNext::TellInPerson:
        return text("Tell in person");
    case CandourNext::SendLetter:
        return text("Send the first letter");
    case CandourNext::OpenEnquiries:
        return text("Open the enquiries");
    case CandourNext::ShareResults:
        return text("Share the results");
    case CandourNext::Complete:
        return text("Check and close");
    case CandourNext::TryAgain:
        return text("Try again, or close with the log of attempts");
    case CandourNext::DecideAgain:
        return text("Decide again if the duty applies");
    case CandourNext::Nothing:
        break;
    }
    return text("Nothing");
}

QString stateWords(CandourState state)
{
    switch (state) {
    case CandourState::Potential:
        return text("To be decided");
    case CandourState::PendingOpinion:
        return text("Waits for an opinion");
    case CandourState::NotNotifiable:
        return text("Not notifiable");
    case CandourState::Notifiable:
        return text("Notifiable");
    case CandourState::Contacting:
        return text("Making contact");
    case CandourState::NotifiedInPerson:
        return text("Told in person");
    case CandourState::Uncontactable:
        return text("Nobody could be reached");
    case CandourState::Declined:
        return text("Declined to be told");
    case CandourState::InitialLetterSent:
        return text("First letter sent");
    case CandourState::EnquiriesOpen:
        return text("Enquiries open");
    case CandourState::ResultsSent:
        return text("Results shared");
    case CandourState::Complete:
        return text("Complete");
    case CandourState::Reopened:
        break;
    }
    return text("Opened again");
}

/// What a chair should know beside the next step.
QString noteWords(const CandourRow &row)
{
    QStringList notes;
    if (row.offenceExposed)
        notes += text("May be an offence, see below");
    if (row.line.isPaused)
        notes += text("Police advise to wait; the duty stays open");
    return notes.join(text(". "));
}

QString eventWords(CqcEvent event)
{
    switch (event) {
    case CqcEvent::Death:
        return text("Death");
    case CqcEvent::DetainedDeath:
        return text("Death or absence of somebody detained");
    case CqcEvent::Injury:
        return text("Serious injury");
    case CqcEvent::PreventiveTreatment:
        return text("Injury that needed treatment to prevent worse");
    case CqcEvent::Deprivation:
        return text("Deprivation of liberty");
    case CqcEvent::Abuse:
        return text("Abuse or an allegation of it");
    case CqcEvent::Police:
        return text("Incident reported to the police");
    case CqcEvent::ServiceStopped:
        return text("Event that stops the service");
    case CqcEvent::ChildOnAdultUnit:
        return text("Under 18 on an adult psychiatric unit");
    }
    return {};
}

QStringList performance()
{
    return { text("duties-opened"), text("duties-notifiable"), text("duty-told-on-time"),
        text("duty-days-to-tell"), text("duty-letter"), text("duty-results"), text("duty-declined"),
        text("duty-unreached"), text("duty-overturned") };
}

void writePerformance(ReportWriter &writer)
{
    writer.section(text("How the duties went"));
    const Figure &due = writer.now(text("duty-told-on-time"));
    writer.text(due.denominator == 0
            ? text("No last day for telling somebody in person fell in this period.")
            : text("Told in person on time: %1.").arg(writer.words().said(due)),
        ReportTone::Lead);
    writer.text(text("Each share counts the duties whose day fell in the period. The clock starts "
                     "on the day the organisation knew, never on the day of the incident."));
    const auto targets = writer.value(candourTargets(writer.database()));
    QString own = text("Own targets, in working days: tell in person within %1, send the first "
                       "letter within %2 of the conversation. The law names no number of days.")
                      .arg(targets.inPersonDays)
                      .arg(targets.letterDays);
    if (!targets.source.isEmpty())
        own += text(" Source: %1.").arg(targets.source);
    writer.text(own, ReportTone::Small);
    writer.figureTable(text("candour"), text("The duty of candour"), performance());
}

void writeBreaches(ReportWriter &writer)
{
    writer.section(text("Told late, or not at all"));
    const Figure &late = writer.now(text("duty-breaches"));
    writer.text(late.numerator == 0
            ? text("In no duty of the period did the last day pass without the conversation.")
            : text("In %1 the last day passed without the conversation.")
                  .arg(writer.words().counted(late.numerator, text("duty"), text("duties"))),
        ReportTone::Lead);
    writer.text(
        text("Not telling, or not telling as regulation 20(3) asks, can be an offence under "
             "regulation 22(3). Each such duty that is open has a note in the list of open duties."),
        ReportTone::Small);
    writer.figureTable(
        text("candour-breaches"), text("Breaches"), { text("duty-breaches"), text("duty-exposed"), text("duties-open") });
}

/// What the law asks and who has been told, by kind of event.
void writeNotices(ReportWriter &writer)
{
    writer.section(text("Notifications to the Care Quality Commission"));
    const QString kind = writer.value(setting(writer.database(), text("organisation.kind")));
    const bool isBody = candourProvider(kind) == CandourProvider::HealthServiceBody;
    const auto rows = writer.value(selectRows<CqcNotification>(writer.database(),
        text("WHERE incident_id IN (SELECT id FROM incident WHERE binned_at IS NULL AND "
             "occurred_on BETWEEN ? AND ?)"),
        { writer.slice().period.from.toString(Qt::ISODate),
            writer.slice().period.to.toString(Qt::ISODate) }));
    if (rows.empty()) {
        writer.text(text("None is recorded for incidents of this period."), ReportTone::Lead);
        return;
    }
    QHash<int, std::pair<qint64, qint64>> byEvent;
    for (const CqcNotification &row : rows) {
        auto &counts = byEvent[static_cast<int>(row.event)];
        ++counts.first;
        counts.second += isCqcDone(row, isBody) ? 1 : 0;
    }
    ReportTable table { text("cqc"), text("What had to be told"),
        { text("Event"), text("Regulation"), text("Recorded"), text("Told") }, {} };
    for (const auto &[event, code] : EnumCodes<CqcEvent>::list) {
        if (!byEvent.contains(static_cast<int>(event)))
            continue;
        const auto [all, told] = byEvent.value(static_cast<int>(event));
        table.rows << QVariantList { eventWords(event),
            text("SI 2009/3112 reg %1").arg(cqcRegulation(event)), writer.words().count(all),
            writer.words().rule().isSmall(all - told) ? text("*") : writer.words().count(told) };
    }
    writer.add(table);
    writer.text(isBody
            ? text("A health service body need not tell the Commission what it told NHS England; "
                   "the death of somebody detained is told in any case.")
            : text("A provider that is no health service body tells the Commission itself, without "
                   "delay."),
        ReportTone::Small);
}

void writeDefinitions(ReportWriter &writer)
{
    writer.section(text("Definitions"));
    ReportTable table { text("definitions"), text("What each figure means"),
        { text("Figure"), text("What is counted"), text("Date"), text("Source") }, {} };
    for (const QString &id :
        performance() + QStringList { text("duty-breaches"), text("duty-exposed"), text("duties-open") }) {
        const Figure figure = blankFigure(*measureById(id));
        table.rows << QVariantList { figure.label, figure.definition, figure.basis, figure.source };
    }
    writer.add(table);
    writer.text(text("The rules of the law change: a review of the duty was announced in December "
                     "2023 and its findings were published in November 2024; check what is in "
                     "force."),
        ReportTone::Small);
}

/// Each open duty in one line, by reference: what is done, what is next, when.
Result<ReportSection> openDuties(const Session &session)
{
    const CandourRegister duties(session);
    CandourQuery query;
    query.which = CandourQuery::Which::Open;
    return duties.ids(query)
        .and_then([&duties](const std::vector<qint64> &ids) { return duties.rows(ids); })
        .map([](const std::vector<CandourRow> &rows) {
            ReportSection section { text("Open duties"), {} };
            if (rows.empty()) {
                section.blocks << ReportText { text("No duty is open."), ReportTone::Lead };
                return section;
            }
            ReportTable table { text("open-duties"), text("What is done, what is next, when"),
                { text("Duty"), text("Done so far"), text("Steps"), text("Next"), text("By"),
                    text("Days late"), text("Note") },
                {} };
            for (const CandourRow &row : rows)
                table.rows << QVariantList { row.reference, stateWords(row.state),
                    text("%1 of %2").arg(row.line.done.size()).arg(row.line.asked),
                    nextWords(row.line.next),
                    row.line.dueOn.isValid() ? FigureWords::day(row.line.dueOn) : QString(),
                    row.line.daysLate > 0 ? QVariant(row.line.daysLate) : QVariant(QString()),
                    noteWords(row) };
            section.blocks << table
                           << ReportText { text("One line a duty, as it stands today. Days late are "
                                                "working days past the day of the next step."),
                                  ReportTone::Small };
            return section;
        });
}

} // namespace

Result<Report> candourReport(const Session &session, const BoardReportRequest &request)
{
    const auto open = openDuties(session);
    if (!open)
        return Failure(open.error());
    return reportOf(session.database, request, text("candour"), text("The duty of candour"),
        { writePerformance, writeBreaches, writeNotices, writeDefinitions })
        .map([&open](Report report) {
            report.isShort = true;
            report.sections.insert(1, *open);
            return report;
        });
}

} // namespace heed
