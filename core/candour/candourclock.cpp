#include "core/candour/candourclock.h"

#include "core/candour/candouroffence.h"
#include "core/store/settings.h"

#include <algorithm>

namespace heed {

namespace {

constexpr int fourFifthsOfHundred = 80;
constexpr int halfOfHundred = 50;
constexpr int wholeOfHundred = 100;

Result<int> daysSetting(Database &database, const QString &key, int fallback)
{
    return setting(database, key).map([fallback](const QString &value) {
        bool isNumber = false;
        const int days = value.toInt(&isNumber);
        return isNumber && days >= 0 ? days : fallback;
    });
}

const QString sourceKey = QStringLiteral("target.candour-source");

struct OwnDays
{
    const char *key;
    int *days;
};

std::array<OwnDays, 3> ownDays(CandourTargets &targets)
{
    return { { { "target.candour-in-person-days", &targets.inPersonDays },
        { "target.candour-letter-days", &targets.letterDays },
        { "target.candour-results-days", &targets.resultsDays } } };
}

int lateBy(QDate due, QDate done, const WorkingCalendar &calendar)
{
    if (!due.isValid() || !done.isValid())
        return 0;
    return std::max(0, calendar.workingDaysBetween(due, done));
}

/// A breach is kept: it may grow and never shrinks to nothing by a later correction of a due day.
void keepBreach(std::optional<int> &kept, int days)
{
    if (days > 0)
        kept = std::max(kept.value_or(0), days);
}

/// The day the next result is due; once all are shared, the last day one was.
QDate resultsDue(const CandourFile &file)
{
    QDate open;
    QDate last;
    for (const CandourEnquiry &enquiry : file.enquiries) {
        if (enquiry.type == EnquiryType::None || !enquiry.dueOn.isValid())
            continue;
        if (!enquiry.isAnswered() && (!open.isValid() || enquiry.dueOn < open))
            open = enquiry.dueOn;
        last = last.isValid() ? std::max(last, enquiry.dueOn) : enquiry.dueOn;
    }
    return open.isValid() ? open : last;
}

/// In person: past the day and neither told nor excused by reg 20(5).
void setTellingBreach(CandourFile &file, const WorkingCalendar &calendar, QDate today)
{
    CandourDuty &duty = file.duty;
    if (duty.contact == CandourContact::Told)
        keepBreach(duty.toldBreachDays, lateBy(duty.inPersonDueOn, duty.toldOn, calendar));
    duty.offenceExposed = !offenceGrounds(file, today).isEmpty();
}

QDate startOf(const CandourFile &file, CandourNext next)
{
    const bool writes = next == CandourNext::SendLetter;
    const bool shares = next == CandourNext::ShareResults || next == CandourNext::OpenEnquiries;
    return writes || shares ? file.duty.toldOn : file.duty.awareOn;
}

QDate dueFor(const CandourDuty &duty, CandourNext next)
{
    switch (next) {
    case CandourNext::Decide:
    case CandourNext::AskForOpinion:
    case CandourNext::FindPerson:
    case CandourNext::TellInPerson:
    case CandourNext::DecideAgain:
        return duty.inPersonDueOn;
    case CandourNext::SendLetter:
        return duty.letterDueOn;
    case CandourNext::OpenEnquiries:
    case CandourNext::ShareResults:
        return duty.resultsDueOn;
    default:
        return {};
    }
}

} // namespace

Result<CandourTargets> candourTargets(Database &database)
{
    CandourTargets targets;
    const auto rules = DeadlineRules::load();
    if (!rules)
        return Failure(rules.error());
    if (const DeadlineRule *rule = rules->find(deadlinerule::CandourInPerson))
        targets.contractDays = rule->span.count;
    for (const auto &[key, days] : ownDays(targets)) {
        const auto stored = daysSetting(database, QLatin1String(key), *days);
        if (!stored)
            return Failure(stored.error());
        *days = *stored;
    }
    return setting(database, sourceKey).map([&targets](const QString &source) {
        targets.source = source;
        return targets;
    });
}

Result<void> saveCandourTargets(
    Transaction &transaction, const CandourTargets &before, const CandourTargets &after)
{
    CandourTargets old = before;
    CandourTargets now = after;
    const auto was = ownDays(old);
    const auto is = ownDays(now);
    for (size_t i = 0; i < is.size(); ++i) {
        if (*was.at(i).days == *is.at(i).days)
            continue;
        const auto stored = setSetting(
            transaction, QLatin1String(is.at(i).key), QString::number(*is.at(i).days));
        if (!stored)
            return stored;
    }
    if (before.source == after.source)
        return {};
    return setSetting(transaction, sourceKey, after.source);
}

void setDueDays(
    CandourFile &file, const CandourTargets &targets, const WorkingCalendar &calendar, QDate today)
{
    CandourDuty &duty = file.duty;
    const int days = duty.standardContract ? targets.contractDays : targets.inPersonDays;
    duty.inPersonDueOn
        = duty.awareOn.isValid() ? calendar.addWorkingDays(duty.awareOn, days) : QDate();
    const bool isTold = duty.contact == CandourContact::Told && duty.toldOn.isValid();
    duty.letterDueOn = isTold ? calendar.addWorkingDays(duty.toldOn, targets.letterDays) : QDate();
    duty.resultsDueOn = resultsDue(file);
    setTellingBreach(file, calendar, today);
    keepBreach(duty.letterBreachDays, lateBy(duty.letterDueOn, duty.letterOn, calendar));
}

CandourWarning candourWarning(QDate from, QDate due, QDate today, const WorkingCalendar &calendar)
{
    if (!from.isValid() || !due.isValid())
        return CandourWarning::None;
    const int whole = calendar.workingDaysBetween(from, due);
    const int gone = calendar.workingDaysBetween(from, today);
    if (gone >= whole)
        return CandourWarning::Over;
    if (gone * wholeOfHundred >= whole * fourFifthsOfHundred)
        return CandourWarning::FourFifths;
    return gone * wholeOfHundred >= whole * halfOfHundred ? CandourWarning::Half
                                                          : CandourWarning::None;
}

CandourNext candourNext(CandourState state)
{
    switch (state) {
    case CandourState::Potential:
        return CandourNext::Decide;
    case CandourState::PendingOpinion:
        return CandourNext::AskForOpinion;
    case CandourState::Notifiable:
        return CandourNext::FindPerson;
    case CandourState::Contacting:
        return CandourNext::TellInPerson;
    case CandourState::NotifiedInPerson:
        return CandourNext::SendLetter;
    case CandourState::InitialLetterSent:
        return CandourNext::OpenEnquiries;
    case CandourState::EnquiriesOpen:
        return CandourNext::ShareResults;
    case CandourState::ResultsSent:
        return CandourNext::Complete;
    case CandourState::Uncontactable:
    case CandourState::Declined:
        return CandourNext::TryAgain;
    case CandourState::Reopened:
        return CandourNext::DecideAgain;
    case CandourState::NotNotifiable:
    case CandourState::Complete:
        break;
    }
    return CandourNext::Nothing;
}

CandourLine candourLine(const CandourFile &file, QDate today, const WorkingCalendar &calendar)
{
    CandourLine line;
    for (int number = 1; number <= candourStepCount; ++number) {
        const auto step = static_cast<CandourStep>(number);
        if (!isAskedFor(file, step))
            continue;
        ++line.asked;
        if (isDone(file, step))
            line.done += step;
    }
    line.next = candourNext(file.duty.state);
    line.dueOn = dueFor(file.duty, line.next);
    line.warning = candourWarning(startOf(file, line.next), line.dueOn, today, calendar);
    line.daysLate = lateBy(line.dueOn, today, calendar);
    line.isPaused
        = std::any_of(file.pauses.begin(), file.pauses.end(), [today](const CandourPause &pause) {
              return pause.fromOn <= today && (!pause.toOn.isValid() || pause.toOn >= today);
          });
    return line;
}

} // namespace heed
