#pragma once

#include "core/records/record.h"

namespace heed {

/// Which records belong together. A link has no direction that matters: A to B is B to A.
class LinkRegister
{
public:
    explicit LinkRegister(Database &database)
        : m_database(database)
    {
    }

    /// Links of a record, whichever end it is on, oldest first.
    [[nodiscard]] Result<std::vector<Link>> ofRecord(const RecordRef &record) const;
    [[nodiscard]] Result<std::optional<Link>> between(
        const RecordRef &one, const RecordRef &other) const;

    /// Adds a link and notes it. Errors: Conflict "link.exists" (either way round); Invalid
    /// "link.to-itself"; NotFound "record.missing" with the kind.
    static Result<LinkId> add(Transaction &transaction, const Link &link);
    /// Takes a link away and notes it. Errors: NotFound "record.missing".
    static Result<void> remove(Transaction &transaction, LinkId id);

private:
    Database &m_database;
};

/// The end of a link that is not `record`.
[[nodiscard]] RecordRef otherEnd(const Link &link, const RecordRef &record);

} // namespace heed
