#pragma once

#include "core/exchange/draftcontext.h"
#include "core/records/record.h"

#include <vector>

namespace heed {

/// Joins records that name each other in imported logs. A name that leads nowhere yet is kept, and
/// the link is made when a record of that reference is imported.
class ImportLinks
{
public:
    /// Why such a link is there; `undo-import` takes only these away by itself.
    static const QString &reason();

    void add(const RecordRef &from, const DraftLink &to) { m_wanted.push_back({ from, to }); }

    /// Joins what can be joined: the wishes of this import, and earlier ones for records of `kind`.
    /// Gives how many links were made. Errors: Storage.
    Result<int> resolve(Transaction &transaction, BatchId batch, const QString &kind);

    /// Takes away the links of a record that imports made. The other record keeps
    /// the wish, so that importing this one again joins them again. Errors: Storage.
    static Result<void> unlink(
        Transaction &transaction, const RecordRef &record, const QString &reference);

private:
    struct Wanted
    {
        RecordRef from;
        DraftLink to;
    };
    Result<int> join(Transaction &transaction, const Wanted &wanted, BatchId batch);
    Result<int> joinAwaited(Transaction &transaction, const QString &kind);

    std::vector<Wanted> m_wanted;
};

} // namespace heed
