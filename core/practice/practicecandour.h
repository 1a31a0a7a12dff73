#pragma once

#include "core/people/session.h"

namespace heed {

struct CandourFile;

/// Invents duties of candour for the newest grave incidents of a practice store, at most a few
/// dozen, at every stage. The same store and seed give the same duties. Errors: the store's.
Result<void> writePracticeCandour(const Session &session, quint64 seed);

/// A duty with its parts, those who lead its enquiries, and the link to where it came from. Errors:
/// the store's.
Result<void> storePracticeCandour(
    Transaction &transaction, const Session &session, CandourFile &file);

} // namespace heed
