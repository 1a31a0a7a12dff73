#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/complaints/complaint.h"

namespace heed {

/// Whether the patient is the person who complained.
[[nodiscard]] bool isOnePerson(const ComplaintFile &file);

/// Whether the case is owed an acknowledgement and a written reply: a complaint, or one that an MP
/// sent.
[[nodiscard]] bool isFormal(ComplaintType type);
[[nodiscard]] bool isSpoken(std::optional<Channel> channel);

/// Which rules bind a case, by who pays for the care (complaints reference 3.4). Nothing set: NHS
/// rules for an NHS body, a provider's own for a care home, as `otherwise` says.
[[nodiscard]] Regime regimeFor(std::optional<Funding> funding, Regime otherwise);

/// To whom a complainant can go next (complaints reference 3.4): naming the PHSO to a self-funder
/// sends them to the wrong door.
[[nodiscard]] OmbudsmanBody ombudsmanFor(Regime regime, std::optional<Funding> funding);
/// All of them: care that is paid for together goes to both, who work as one team (that from
/// general knowledge, unverified).
[[nodiscard]] std::vector<OmbudsmanBody> ombudsmenFor(
    Regime regime, std::optional<Funding> funding);

/// Upheld when all issues are, not upheld when none is, even partially; partially upheld between.
/// Nothing while an issue lacks its outcome or there is none. Source: complaints reference 3.2.
[[nodiscard]] std::optional<Outcome> outcomeOf(const std::vector<ComplaintIssue> &issues);

/// What a case waits for.
enum class NextStep {
    Nothing,
    SortOut, ///< a concern, enquiry or comment: answer it and close
    Acknowledge,
    AgreePeriod,
    Reply,
    ExplainDelay, ///< the relevant period is over: write and say why (reg 14(4))
    ReplyAgain, ///< reopened
    Close,
};

template <> struct EnumCodes<NextStep>
{
    static constexpr std::array list {
        std::pair { NextStep::Nothing, "nothing" },
        std::pair { NextStep::SortOut, "sort_out" },
        std::pair { NextStep::Acknowledge, "acknowledge" },
        std::pair { NextStep::AgreePeriod, "agree_period" },
        std::pair { NextStep::Reply, "reply" },
        std::pair { NextStep::ExplainDelay, "explain_delay" },
        std::pair { NextStep::ReplyAgain, "reply_again" },
        std::pair { NextStep::Close, "close" },
    };
};

enum class Urgency { None, Fine, Soon, Overdue };

template <> struct EnumCodes<Urgency>
{
    static constexpr std::array list {
        std::pair { Urgency::None, "none" },
        std::pair { Urgency::Fine, "fine" },
        std::pair { Urgency::Soon, "soon" },
        std::pair { Urgency::Overdue, "overdue" },
    };
};

/// What to do next, by when, and how pressing it is.
struct ComplaintStep
{
    NextStep step = NextStep::Nothing;
    QDate dueOn; ///< invalid when no clock runs
    Urgency urgency = Urgency::None;
    int workingDaysLeft = 0; ///< after today, up to and including the due day; negative when late

    bool operator==(const ComplaintStep &) const = default;
};

/// A step is due soon from this many working days before its day.
inline constexpr int dueSoonWorkingDays = 3;

/// Overdue from the day after `dueOn`.
[[nodiscard]] Urgency urgencyOf(QDate dueOn, QDate today, const WorkingCalendar &calendar);

[[nodiscard]] ComplaintStep nextStep(
    const ComplaintFile &file, QDate today, const WorkingCalendar &calendar);

} // namespace heed
