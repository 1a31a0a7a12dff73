#pragma once

#include "core/fairness/fairnessrules.h"
#include "core/fairness/questionsets.h"
#include "core/records/recordquery.h"

namespace heed {

enum class FairnessColumn { Reference, State, OpenedOn, ReviewOn };

/// Which reviews a list shows, and in what order. What is not set does not narrow. Whatever it
/// says, only reviews on which the user is named are found.
struct FairnessQuery
{
    enum class Which { Open, Closed, All };

    QString searchText; ///< as typed: in the person's name, the reference and the act
    Which which = Which::All;
    bool suspendedOnly = false;
    bool binned = false;

    FairnessColumn sortBy = FairnessColumn::OpenedOn;
    bool ascending = false; ///< blank values come last both ways
};

/// One line of a list, for those who are named on it.
struct FairnessRow
{
    FairnessReview review;
    QString site;
    QDate suspensionReviewOn; ///< invalid when nobody is suspended
};

/// The reviews: storage and named queries. Every call but likeCases() gives only what the session's
/// user is named on. Reading is not noted here: people look through FairnessService::look().
class FairnessRegister
{
public:
    /// The session must outlive the register.
    explicit FairnessRegister(const Session &session);

    /// Errors: Refused "fairness.not-named"; NotFound "record.missing".
    [[nodiscard]] Result<FairnessReview> byId(FairnessId id) const;
    [[nodiscard]] Result<FairnessFile> file(FairnessId id) const;
    [[nodiscard]] Result<std::vector<qint64>> ids(const FairnessQuery &query) const;
    [[nodiscard]] Result<std::vector<FairnessRow>> rows(const std::vector<qint64> &ids) const;
    /// Signed reviews of the same act in the same group of staff, whoever may open them: no names,
    /// no references. Those in the same context come first, then the newest.
    [[nodiscard]] Result<std::vector<LikeCase>> likeCases(const FairnessReview &review) const;
    /// Whether the check of the reviewer found nothing, or two people set aside what it found.
    [[nodiscard]] Result<bool> isReviewerCleared(const FairnessReview &review) const;

    /// References of the reviews that nobody could open any more if this user were removed.
    [[nodiscard]] static Result<QStringList> onlyReadBy(Database &database, qint64 userId);

    Result<FairnessId> insert(Transaction &transaction, FairnessReview &review);
    /// Writes what differs and notes it. Errors: Conflict "record.changed-meanwhile".
    Result<void> update(Transaction &transaction, const FairnessReview &before,
        FairnessReview &after, AuditAction action = AuditAction::Change,
        const QString &reason = {});

private:
    [[nodiscard]] Database &database() const { return m_session.database; }

    const Session &m_session;
};

} // namespace heed
