#pragma once

#include "core/practice/complainttelling.h"

namespace heed {

/// What happened to a case after it came in: acknowledged, a period agreed, perhaps extended,
/// answered in time or late, closed, perhaps reopened or taken to an ombudsman. Nothing of it lies
/// after the world's today.
class ComplaintCourse : private ComplaintTelling
{
public:
    /// The record already says who complained, of what and when.
    using ComplaintTelling::ComplaintTelling;

    void run();

private:
    void answerAtOnce();
    void fixOnTheSpot();
    void acknowledge();
    void agreePeriod();
    void extendInTime();
    void extendAfterLapse(QDate repliedOn);
    [[nodiscard]] bool endsOtherwise();
    [[nodiscard]] bool isResolvedEarly();
    [[nodiscard]] bool isKeptOpen() const;
    [[nodiscard]] QDate plannedReply();
    void reply(QDate on);
    void delay(QDate repliedOn);
    void stayOpen(QDate plannedReply);
    void close(QDate on, Ending ending);
    void hold();
    void contacts();
    void finish();

    void addVersion(QDate dueOn, const QString &with, QDate agreedOn, const QString &reason);
    void settle(QDate on);
};

} // namespace heed
