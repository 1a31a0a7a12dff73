#include "core/complaints/investigation/staffcare.h"

#include "core/complaints/complaintclocks.h"
#include "core/store/settings.h"

#include <QFile>

namespace heed {

namespace {

/// Adds what is owed, in the order in which it falls due.
class Dues
{
public:
    Dues(const StaffTimes &times, const WorkingCalendar &calendar)
        : m_times(times)
        , m_calendar(calendar)
    {
    }

    void owe(StaffStep step, QDate from)
    {
        if (from.isValid())
            oweBy(step, m_times.dueOn(step, from, m_calendar));
    }
    void oweBy(StaffStep step, QDate day)
    {
        if (day.isValid())
            m_dues.push_back({ step, day });
    }
    std::vector<StaffDue> sorted()
    {
        std::stable_sort(m_dues.begin(), m_dues.end(),
            [](const StaffDue &a, const StaffDue &b) { return a.dueOn < b.dueOn; });
        return std::move(m_dues);
    }

private:
    const StaffTimes &m_times;
    const WorkingCalendar &m_calendar;
    std::vector<StaffDue> m_dues;
};

} // namespace

Result<StaffTimes> StaffTimes::shipped()
{
    QFile file(QStringLiteral(":/heed/rules/staff-times.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, QStringLiteral("calendar.rules-missing"));
    return DeadlineRules::fromJson(file.readAll()).map([](DeadlineRules rules) {
        return StaffTimes { std::move(rules), {} };
    });
}

Result<StaffTimes> StaffTimes::load(Database &database)
{
    auto times = shipped();
    if (!times)
        return times;
    for (const DeadlineRule &rule : times->rules.all()) {
        const auto text = setting(database, rule.id);
        if (!text)
            return Failure(text.error());
        if (const auto span = spanFromText(*text))
            times->own.insert(rule.id, *span);
    }
    return times;
}

std::optional<DeadlineSpan> StaffTimes::span(StaffStep step) const
{
    const QString id = toCode(step);
    if (const auto set = own.constFind(id); set != own.constEnd())
        return *set;
    const DeadlineRule *rule = rules.find(id);
    return rule != nullptr ? std::optional(rule->span) : std::nullopt;
}

QDate StaffTimes::dueOn(StaffStep step, QDate from, const WorkingCalendar &calendar) const
{
    const auto allowed = span(step);
    if (!allowed)
        return {};
    const auto deadline = deadlineFor(*allowed, from, calendar);
    return deadline ? deadline->due : QDate();
}

std::vector<StaffDue> staffDues(const StaffSubject &subject, const StaffContext &context,
    const StaffTimes &times, const WorkingCalendar &calendar)
{
    Dues dues(times, calendar);
    const bool ended = context.closedOn.isValid() || context.repliedOn.isValid();
    if (!subject.toldOn.isValid()) {
        dues.owe(StaffStep::Tell, subject.namedOn);
        return dues.sorted(); // nothing else can be done for somebody who does not know
    }
    if (!subject.supportOfferedOn.isValid())
        dues.owe(StaffStep::OfferSupport, subject.toldOn);
    if (subject.accountAskedOn.isValid() && !subject.accountReceivedOn.isValid() && !ended) {
        if (subject.accountDueOn.isValid())
            dues.oweBy(StaffStep::Account, subject.accountDueOn);
        else
            dues.owe(StaffStep::Account, subject.accountAskedOn);
    }
    if (!ended)
        dues.owe(StaffStep::Update, std::max(subject.toldOn, context.lastUpdateOn));
    else if (!subject.outcomeToldOn.isValid())
        dues.owe(StaffStep::TellOutcome,
            context.repliedOn.isValid() ? context.repliedOn : context.closedOn);
    if (subject.outcomeToldOn.isValid() && !subject.debriefOn.isValid())
        dues.owe(StaffStep::Debrief, subject.outcomeToldOn);
    return dues.sorted();
}

} // namespace heed
