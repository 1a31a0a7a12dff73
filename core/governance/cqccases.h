#pragma once

#include "core/complaints/complaint.h"
#include "core/insight/period.h"
#include "core/people/session.h"

namespace heed {

/// A complaint as the regulator is told of it: without names.
struct CqcCase
{
    qint64 id = 0;
    QString reference;
    QDate receivedOn;
    QString channel; ///< code
    QString service; ///< service area and site in words; empty when neither is recorded
    QString role; ///< of the person who complained: code
    QString summary; ///< anonymised
    QString grade; ///< code, at closing or else at receipt
    QDate acknowledgedOn;
    QDate acknowledgeBy;
    QDate replyBy;
    QDate repliedOn; ///< or put right early
    QDate closedOn;
    QString ending; ///< code
    QString outcome; ///< code
    QString learning; ///< anonymised
    bool isSigned = false;
    bool isSafeguarding = false;
    bool hasImpact = false; ///< significant impact on the person
    int duties = 0; ///< of candour, opened from it
    struct Step
    {
        QString title; ///< anonymised
        QDate dueOn;
        QDate doneOn;
        bool hasEvidence = false;
    };
    QList<Step> actions;
    struct Return
    {
        QDate on;
        QDate repliedOn;
    };
    QList<Return> returns; ///< it came back
    int contactsAfter = 0; ///< noted after the reply
    QStringList ombudsman; ///< body, stage and decision in words

    [[nodiscard]] bool isUpheld() const
    {
        return outcome == QLatin1String("upheld") || outcome == QLatin1String("partially_upheld");
    }
};

/// Complaints received in the period (type complaint or through an MP), oldest first.
/// Errors: Storage.
[[nodiscard]] Result<QList<CqcCase>> cqcCases(const Session &session, const Period &period);

/// Something that is missing, and in which cases.
struct CqcGap
{
    QString what;
    QStringList references;
};

/// What an inspector would ask for and the records do not hold, the gravest first, as it stands on
/// a day. Source: complaints reference 2; SI 2014/2936 reg 16.
[[nodiscard]] QList<CqcGap> cqcGaps(const QList<CqcCase> &cases, QDate today);

} // namespace heed
