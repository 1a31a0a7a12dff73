#include "core/complaints/complaintclocks.h"

#include "core/calendar/dueday.h"
#include "core/complaints/caseworksteps.h"
#include "core/complaints/complaintrules.h"
#include "core/records/deadlineledger.h"
#include "core/records/recordkinds.h"
#include "core/store/settings.h"

namespace heed {

namespace {

/// One clock that may run for a complaint.
struct RunningClock
{
    QString rule;
    std::optional<DeadlineSpan> span;
    QDate from;
};

std::optional<DeadlineSpan> lawfulSpan(const ComplaintClockRules &rules, const QString &id)
{
    const DeadlineRule *rule = rules.law.find(id);
    return rule != nullptr ? std::optional(rule->span) : std::nullopt;
}

const QString &acknowledgementRule(QDate passedOn)
{
    return passedOn.isValid() ? deadlinerule::AcknowledgePassedOn : deadlinerule::Acknowledge;
}

/// The clocks of a complaint by its regime: SI 2009/309 binds the NHS, councils and what they pay
/// for; elsewhere only the provider's own times apply (complaints reference 2 and 3.4).
std::vector<RunningClock> clocksOf(
    const Complaint &complaint, const ComplaintClockRules &rules, QDate passedOn)
{
    const QDate received = complaint.receivedOn;
    const bool byLaw = complaint.regime != Regime::ProviderOnly;
    const bool mayBeFixedAtOnce
        = complaint.type == ComplaintType::Complaint || complaint.type == ComplaintType::Concern;
    std::vector<RunningClock> clocks;
    if (byLaw && mayBeFixedAtOnce && isSpoken(complaint.channel))
        clocks.push_back({ deadlinerule::OralQuickFix,
            lawfulSpan(rules, deadlinerule::OralQuickFix), received });
    if (!isFormal(complaint.type))
        return clocks;
    if (byLaw) {
        const QString &acknowledge = acknowledgementRule(passedOn);
        clocks.push_back({ acknowledge, lawfulSpan(rules, acknowledge),
            passedOn.isValid() ? passedOn : received });
        clocks.push_back({ deadlinerule::RelevantPeriod,
            lawfulSpan(rules, deadlinerule::RelevantPeriod), received });
    } else {
        clocks.push_back({ ledgerrule::OwnAcknowledge, rules.ownAcknowledge,
            passedOn.isValid() ? passedOn : received });
    }
    return clocks;
}

const DeadlineEntry *newestOf(const ComplaintFile &file, const QString &rule)
{
    const DeadlineEntry *newest = nullptr;
    for (const DeadlineEntry &entry : file.deadlines) {
        if (entry.rule == rule && (newest == nullptr || entry.version > newest->version))
            newest = &entry;
    }
    return newest;
}

DeadlineEntry nextVersion(const ComplaintFile &file, const QString &rule, QDate due, QDate today)
{
    const DeadlineEntry *newest = newestOf(file, rule);
    DeadlineEntry entry;
    entry.kind = recordkind::Complaint;
    entry.recordId = file.complaint.id.value;
    entry.rule = rule;
    entry.version = newest != nullptr ? newest->version + 1 : 1;
    entry.startsOn = file.complaint.receivedOn;
    entry.dueOn = due;
    entry.setOn = today;
    return entry;
}

/// Adds a version when the day moved. A relevant period that was lengthened says who agreed.
bool settle(
    ComplaintFile &file, const RunningClock &clock, QDate due, QDate today, const QString &reason)
{
    const DeadlineEntry *newest = newestOf(file, clock.rule);
    if (newest != nullptr && newest->dueOn == due && newest->startsOn == clock.from)
        return false;
    DeadlineEntry entry = nextVersion(file, clock.rule, due, today);
    entry.startsOn = clock.from;
    if (newest != nullptr)
        entry.reason = reason;
    file.deadlines.push_back(entry);
    return true;
}

/// The first response periods of a file that came without any.
Result<bool> startReplyPeriods(ComplaintFile &file, const ComplaintClockRules &rules,
    const WorkingCalendar &calendar, QDate today)
{
    Complaint &complaint = file.complaint;
    if (newestOf(file, ledgerrule::Reply) != nullptr)
        return false;
    QDate first = complaint.firstReplyBy.isValid() ? complaint.firstReplyBy : complaint.replyBy;
    if (!first.isValid() && complaint.regime == Regime::ProviderOnly && isFormal(complaint.type)
        && rules.ownReply) {
        const auto own = dueDay(*rules.ownReply, complaint.receivedOn, calendar);
        if (!own)
            return Failure(own.error());
        first = *own;
    }
    if (!first.isValid())
        return false;
    file.deadlines.push_back(nextVersion(file, ledgerrule::Reply, first, today));
    if (complaint.replyBy.isValid() && complaint.replyBy != first)
        file.deadlines.push_back(nextVersion(file, ledgerrule::Reply, complaint.replyBy, today));
    return true;
}

/// What lists read from the row.
void fillColumns(ComplaintFile &file)
{
    const auto dueOf = [&file](const QString &rule) {
        const DeadlineEntry *newest = newestOf(file, rule);
        return newest != nullptr ? newest->dueOn : QDate();
    };
    Complaint &complaint = file.complaint;
    const bool formal = isFormal(complaint.type);
    const bool byLaw = complaint.regime != Regime::ProviderOnly;
    const std::vector<DeadlineEntry> periods = versionsOf(file, ledgerrule::Reply);
    complaint.acknowledgeBy = !formal
        ? QDate()
        : dueOf(
            byLaw ? acknowledgementRule(passedOnToUs(file.casework)) : ledgerrule::OwnAcknowledge);
    complaint.relevantPeriodEnds = formal && byLaw ? dueOf(deadlinerule::RelevantPeriod) : QDate();
    complaint.firstReplyBy = periods.empty() ? QDate() : periods.front().dueOn;
    complaint.replyBy = dayInAgreedTime(periods);
}

} // namespace

std::optional<DeadlineSpan> spanFromText(const QString &text)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    if (words.size() != 2)
        return std::nullopt;
    bool isNumber = false;
    const int count = words.first().toInt(&isNumber);
    const auto unit = fromCode<DeadlineUnit>(words.last());
    if (!isNumber || count < 0 || count > LongestDeadlineInMonths || !unit)
        return std::nullopt;
    return DeadlineSpan { count, *unit, 0 };
}

Result<ComplaintClockRules> ComplaintClockRules::load(Database &database)
{
    auto law = DeadlineRules::load();
    if (!law)
        return Failure(law.error());
    const auto acknowledge = setting(
        database, QStringLiteral("complaints.own-acknowledge"), QStringLiteral("3 working-days"));
    if (!acknowledge)
        return Failure(acknowledge.error());
    const auto reply = setting(
        database, QStringLiteral("complaints.own-reply"), QStringLiteral("28 calendar-days"));
    if (!reply)
        return Failure(reply.error());
    return ComplaintClockRules { std::move(*law), spanFromText(*acknowledge),
        spanFromText(*reply) };
}

Result<Regime> ownRegime(Database &database)
{
    return setting(database, QStringLiteral("organisation.kind")).map([](const QString &kind) {
        return kind == QLatin1String("care-home") ? Regime::ProviderOnly : Regime::Nhs2009;
    });
}

Result<std::vector<ComplaintDue>> dueDates(const Complaint &complaint,
    const ComplaintClockRules &rules, const WorkingCalendar &calendar, QDate passedOn)
{
    std::vector<ComplaintDue> dues;
    for (const RunningClock &clock : clocksOf(complaint, rules, passedOn)) {
        if (!clock.span)
            continue;
        auto deadline = deadlineFor(*clock.span, clock.from, calendar);
        if (!deadline)
            return Failure(deadline.error());
        dues.push_back({ clock.rule, std::move(*deadline) });
    }
    return dues;
}

Result<bool> settleDueDates(ComplaintFile &file, const ComplaintClockRules &rules,
    const WorkingCalendar &calendar, QDate today, const QString &reason)
{
    const auto started = startReplyPeriods(file, rules, calendar, today);
    if (!started)
        return started;
    bool moved = *started;
    for (const RunningClock &clock : clocksOf(file.complaint, rules, passedOnToUs(file.casework))) {
        if (!clock.span)
            continue;
        const auto due = dueDay(*clock.span, clock.from, calendar);
        if (!due)
            return Failure(due.error());
        const QDate day = clock.rule == deadlinerule::RelevantPeriod
            ? relevantPeriodEnd(*due, versionsOf(file, ledgerrule::Reply))
            : *due;
        moved = settle(file, clock, day, today, reason) || moved;
    }
    fillColumns(file);
    return moved;
}

std::vector<DeadlineEntry> versionsOf(const ComplaintFile &file, const QString &rule)
{
    std::vector<DeadlineEntry> versions;
    std::copy_if(file.deadlines.begin(), file.deadlines.end(), std::back_inserter(versions),
        [&rule](const DeadlineEntry &entry) { return entry.rule == rule; });
    std::sort(versions.begin(), versions.end(),
        [](const auto &a, const auto &b) { return a.version < b.version; });
    return versions;
}

namespace {

/// What there is to say about one version, besides its place among the others.
LedgerLine lineOf(const DeadlineEntry &entry, const ComplaintClockRules &rules,
    const std::vector<ComplaintDue> &running)
{
    LedgerLine line;
    line.entry = entry;
    if (const DeadlineRule *rule = rules.law.find(entry.rule); rule != nullptr) {
        line.label = rule->label;
        line.source = rule->source;
        line.isVerified = rule->isVerified;
    }
    if (entry.rule == ledgerrule::Reply)
        return line;
    const auto clock = std::find_if(running.begin(), running.end(),
        [&entry](const ComplaintDue &due) { return due.rule == entry.rule; });
    line.applies = clock != running.end();
    if (line.applies && clock->deadline.due == entry.dueOn)
        line.explanation = clock->deadline.explanation;
    return line;
}

} // namespace

std::vector<LedgerLine> ledgerOf(
    const ComplaintFile &file, const ComplaintClockRules &rules, const WorkingCalendar &calendar)
{
    const auto running = dueDates(file.complaint, rules, calendar, passedOnToUs(file.casework))
                             .value_or(std::vector<ComplaintDue>());
    QStringList order;
    for (const DeadlineEntry &entry : file.deadlines) {
        if (!order.contains(entry.rule))
            order += entry.rule;
    }
    std::vector<LedgerLine> lines;
    for (const QString &rule : order) {
        const auto versions = versionsOf(file, rule);
        std::vector<DeadlineEntry> until;
        for (const DeadlineEntry &entry : versions) {
            until.push_back(entry);
            LedgerLine line = lineOf(entry, rules, running);
            line.isNewest = entry.version == versions.back().version;
            line.counts = rule != ledgerrule::Reply || dayInAgreedTime(until) == entry.dueOn;
            lines.push_back(std::move(line));
        }
    }
    return lines;
}

QDate relevantPeriodEnd(QDate sixMonthsEnd, const std::vector<DeadlineEntry> &replyVersions)
{
    QDate end = sixMonthsEnd;
    for (const DeadlineEntry &version : replyVersions) {
        const bool agreedInTime = version.agreedOn.isValid() && !version.agreedWith.isEmpty()
            && version.agreedOn <= sixMonthsEnd;
        if (agreedInTime && version.dueOn > end)
            end = version.dueOn;
    }
    return end;
}

} // namespace heed
