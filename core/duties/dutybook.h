#pragma once

#include "core/duties/cqcrequest.h"
#include "core/duties/dutyrules.h"
#include "core/duties/dutysets.h"

namespace heed {

/// A duty with what was done about it and when it is due next.
struct DutyLine
{
    qint64 key = 0; ///< the id of its row; below nought for one that only comes with Heed
    Duty duty;
    bool isShipped = false;
    bool binds = true; ///< for one that comes with Heed: whether the law has it bind this place
    std::vector<DutyDone> done; ///< newest first
    /// Of the register of the regulator's requests, what this duty answers: open ones first, by
    /// their last day, then those that were sent, newest first.
    std::vector<CqcRequest> requests;
    QDate nextDue; ///< of a duty on request: the last day of the first open request
    DutyState state = DutyState::Later;

    [[nodiscard]] bool isOn() const { return binds && duty.active; }
    [[nodiscard]] bool isAskedFor() const { return !requests.empty() && requests.front().isOpen(); }
    /// When it was done last, as somebody wrote down here or as a request was answered; invalid
    /// when never.
    [[nodiscard]] QDate lastDoneOn() const;
};

/// The calendar of duties: what comes with Heed and binds this organisation, what was changed of it
/// and what was added. A duty that comes with Heed gets a row of its own when somebody changes it
/// or does it; until then a newer version of Heed may word it better.
/// Errors of every write: Refused "session.not-allowed"; Invalid "part.invalid" with every problem;
/// NotFound "record.missing"; Conflict "record.changed-meanwhile"; Storage.
class DutyBook
{
public:
    explicit DutyBook(const Session &session)
        : m_session(session)
    {
    }

    /// By the next day, those on request last, then those that are off.
    [[nodiscard]] Result<std::vector<DutyLine>> lines() const;
    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<DutyLine> byKey(qint64 key) const;

    /// Adds one's own (key 0) or changes one. Gives its key from now on.
    Result<qint64> keep(qint64 key, Duty edited);
    /// It was done; `doneBy` empty is the user. Which day it was done for is the next due one.
    Result<DutyDoneId> done(qint64 key, DutyDone row);
    /// It was not done after all.
    Result<void> undone(DutyDoneId id);
    /// Takes one's own away, or what was changed of one that comes with Heed. Errors: Refused
    /// "duty.was-done" for one that was done: its record stays; switch it off instead.
    Result<void> remove(qint64 key);

private:
    [[nodiscard]] Result<QDate> firstDay() const;
    Result<DutyId> stored(Transaction &work, const DutyLine &line);

    Session m_session;
};

} // namespace heed
