#pragma once

#include "core/calendar/deadlinerules.h"
#include "core/calendar/workingcalendar.h"
#include "core/candour/candourrules.h"

namespace heed {

/// How long telling and writing may take. The regulation says "as soon as reasonably practicable"
/// and gives no number. Where the NHS Standard Contract applies, its service condition 35 asks for
/// 10 working days in person; everything else is the organisation's own target.
struct CandourTargets
{
    int contractDays = 10; ///< rule "candour-in-person", marked unverified in deadlines.json
    int inPersonDays = 10; ///< setting "target.candour-in-person-days"
    int letterDays = 10; ///< setting "target.candour-letter-days", counted from the conversation
    int resultsDays = 60; ///< setting "target.candour-results-days": proposed for a new enquiry
    QString source; ///< setting "target.candour-source": the policy that sets the organisation's own

    bool operator==(const CandourTargets &) const = default;
};

/// The working days of the rules and the organisation's settings. Errors: those of
/// DeadlineRules::load(); Storage.
[[nodiscard]] Result<CandourTargets> candourTargets(Database &database);
/// Writes what differs, each noted in the audit chain; the contract's days are not the
/// organisation's to set. Errors: Storage.
Result<void> saveCandourTargets(
    Transaction &transaction, const CandourTargets &before, const CandourTargets &after);

/// Writes the due days and breaches into a duty from its days: in person from awareness (never from
/// the incident), the letter from the conversation, results from the first enquiry not answered (or
/// the last day that was answered). A breach that was once there stays. All in working days.
/// Source: candour reference 1.3; SI 2014/2936 reg 20(2)-(4), 22(3).
void setDueDays(
    CandourFile &file, const CandourTargets &targets, const WorkingCalendar &calendar, QDate today);

/// How much of the time has gone: warnings at 50, 80 and 100 per cent.
enum class CandourWarning { None, Half, FourFifths, Over };
[[nodiscard]] CandourWarning candourWarning(
    QDate from, QDate due, QDate today, const WorkingCalendar &calendar);

/// What is to be done next.
enum class CandourNext {
    Decide,
    AskForOpinion,
    FindPerson,
    TellInPerson,
    SendLetter,
    OpenEnquiries,
    ShareResults,
    Complete,
    TryAgain,
    DecideAgain,
    Nothing,
};

template <> struct EnumCodes<CandourNext>
{
    static constexpr std::array list {
        std::pair { CandourNext::Decide, "decide" },
        std::pair { CandourNext::AskForOpinion, "ask_for_opinion" },
        std::pair { CandourNext::FindPerson, "find_person" },
        std::pair { CandourNext::TellInPerson, "tell_in_person" },
        std::pair { CandourNext::SendLetter, "send_letter" },
        std::pair { CandourNext::OpenEnquiries, "open_enquiries" },
        std::pair { CandourNext::ShareResults, "share_results" },
        std::pair { CandourNext::Complete, "close" },
        std::pair { CandourNext::TryAgain, "try_again" },
        std::pair { CandourNext::DecideAgain, "decide_again" },
        std::pair { CandourNext::Nothing, "nothing" },
    };
};

/// A duty in one line: what is done, what is next, when.
struct CandourLine
{
    QList<CandourStep> done;
    int asked = 0; ///< how many steps this duty asks for
    CandourNext next = CandourNext::Nothing;
    QDate dueOn; ///< invalid when there is no day
    CandourWarning warning = CandourWarning::None;
    int daysLate = 0; ///< working days past dueOn
    bool isPaused = false; ///< on police advice; the clock runs on
};
[[nodiscard]] CandourLine candourLine(
    const CandourFile &file, QDate today, const WorkingCalendar &calendar);
[[nodiscard]] CandourNext candourNext(CandourState state);

} // namespace heed
