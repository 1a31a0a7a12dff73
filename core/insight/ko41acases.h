#pragma once

#include "core/complaints/complaint.h"
#include "core/insight/period.h"

namespace heed {

class Database;

/// As much of a complaint as the return needs.
struct Ko41aCase
{
    qint64 id = 0;
    QString reference;
    Regime regime = Regime::Nhs2009;
    std::optional<Channel> channel;
    QDate receivedOn;
    QDate resolvedEarlyOn;
    QDate endedOn; ///< the day it ended for the first time; invalid while it is open
    QDate closedOn; ///< as it stands: invalid when it is open, or open again
    std::optional<Ending> ending;
    std::optional<Outcome> outcome; ///< of the first reply
    std::optional<int> age; ///< at the event; at receipt where only the date of birth is known
    ComplainantStatus status = ComplainantStatus::Unknown;
    QString relationship;
    QString serviceArea;
    bool isLedByOther = false; ///< another body leads the answer
    bool isPutRightAtOnce = false; ///< set apart under reg 8(1)(c)
    bool isReopened = false;
    struct Issue
    {
        QString subject;
        QString specialty;
        QString profession;
    };
    QList<Issue> issues;
};

/// The complaints (type complaint or through an MP, not in the bin) that the return of a period
/// may have to do with: received by its end, and open at its beginning or received in it.
/// A case that came back after its reply ended for the first time with that reply, since the day on
/// which it was closed before it came back is not kept: the day of the reply, or of being put right
/// early, or else the day it came back. One that had ended without any reply before it came back
/// counts as never having ended in between.
/// Errors: Storage.
[[nodiscard]] Result<QList<Ko41aCase>> readKo41aCases(Database &database, const Period &period);

} // namespace heed
