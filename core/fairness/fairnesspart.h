#pragma once

#include "core/fairness/fairness.h"
#include "core/records/parts.h"

/// What a fairness review has many of. Reading and writing any of it needs one to be named on the
/// review; what led to a decision cannot be changed once it is signed.
namespace heed {

/// Whether this user may see, or write to, what belongs to a review. Errors: NotFound
/// "record.missing"; Refused "fairness.not-named"; to write what led to a decision that is signed,
/// "fairness.signed-already".
[[nodiscard]] Result<void> mayUse(const Session &session, FairnessId id);
[[nodiscard]] Result<void> mayAnswer(const Session &session, FairnessId id);

/// What every part of a review has in common.
template <typename T> struct PartOfFairness
{
    static const QString &kind() { return recordkind::Fairness; }
    static constexpr auto owner = &T::reviewId;
    static constexpr auto ownerColumn = "review_id";
    static Result<void> mayRead(const Session &session, qint64 id)
    {
        return mayUse(session, FairnessId { id });
    }
    static Result<void> mayWrite(const Session &session, qint64 id)
    {
        return mayUse(session, FairnessId { id });
    }
};

/// What led to the decision.
template <typename T> struct PartOfDecision : PartOfFairness<T>
{
    static Result<void> mayWrite(const Session &session, qint64 id)
    {
        return mayAnswer(session, FairnessId { id });
    }
};

} // namespace heed
