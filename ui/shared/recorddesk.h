#pragma once

#include "core/codes/codelists.h"
#include "core/people/session.h"
#include "core/records/record.h"
#include "ui/shared/datefield.h"

namespace heed {

struct PaperDesk;

/// What the widgets of a register's room work with. The page holds it; the widgets keep a
/// reference.
struct RecordDesk
{
    const Session &session;
    const CodeLists &codes;
    /// Goes to the page of another record.
    std::function<void(const RecordRef &)> open;
    /// For the tab of timeline and papers; null where a record is shown without it.
    const PaperDesk *papers = nullptr;

    [[nodiscard]] QDate today() const { return session.clock.today(); }
    [[nodiscard]] bool may(Capability needed) const { return permits(session.role, needed); }
    /// Reads a day as people type it, by this store's calendar.
    [[nodiscard]] DateField::Parser dateParser() const;
};

/// "3 days after", "1 year 4 months after": how long from one day to a later one, in the largest
/// units that help. "the same day" when they are one; empty when either is missing or `later` is
/// earlier.
[[nodiscard]] QString lagWords(QDate earlier, QDate later);

} // namespace heed
