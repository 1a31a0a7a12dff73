#pragma once

#include "core/base/result.h"
#include "core/insight/period.h"

#include <QStringList>

namespace heed {

class Database;

/// A well-founded complaint closed in the period, with what came of it. The texts are as people
/// wrote them: `names` holds every name that must be taken out before anybody else reads them.
struct ClosedCase
{
    qint64 id = 0;
    QDate closedOn;
    qint64 siteId = 0;
    QString site;
    QString subject; ///< label of the first issue
    QString outcome; ///< code
    QString grade; ///< code, at closing or else at receipt
    QString finding;
    QString learning;
    struct CaseAction
    {
        QString title;
        QDate dueOn;
        QDate doneOn;
        bool hasEvidence = false;
    };
    QList<CaseAction> actions;
    QStringList names; ///< see closedCases()
};

/// A complaint that is or was with an ombudsman, however often they wrote.
struct OmbudsmanCase
{
    qint64 complaintId = 0;
    QString body; ///< code
    QString stage; ///< code of the latest contact
    QDate contactedOn;
    QDate decidedOn;
    QString decision; ///< code
};

struct RecommendationUpdate
{
    QString text;
    QDate dueOn;
    QDate evidenceSentOn;
    QDate acceptedOn;
    QStringList names;
};

struct OverdueAction
{
    QString title;
    QString kind; ///< of the record it belongs to
    QDate dueOn;
    QStringList names;
};

/// Well-founded complaints closed in the period that have a finding, learning or an action written
/// down, the gravest first, then the newest. Place, texts and names are looked up for the first
/// `told` only, because nobody reads those of the others.
[[nodiscard]] Result<QList<ClosedCase>> closedCases(
    Database &database, const Slice &slice, qsizetype told);
/// Cases with a contact or a decision in the period, and those still without a decision, oldest
/// first.
[[nodiscard]] Result<QList<OmbudsmanCase>> ombudsmanCases(Database &database, const Slice &slice);
/// Recommendations open at any time in the period, by due date.
[[nodiscard]] Result<QList<RecommendationUpdate>> recommendationUpdates(
    Database &database, const Slice &slice);
/// Everybody whom the texts of a complaint may name. Errors: Storage.
[[nodiscard]] Result<QStringList> namesOfComplaint(Database &database, qint64 id);
/// Actions overdue at the end of the period, longest first.
[[nodiscard]] Result<QList<OverdueAction>> overdueActions(Database &database, const Slice &slice);

} // namespace heed
