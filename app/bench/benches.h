#pragma once

#include "app/bench/benchbook.h"
#include "core/people/session.h"

/// What `heed bench` times. Each adds its lines to the book.
namespace heed {

/// The lists of the registers: every column both ways, every filter. Of each the slowest is told.
void benchLists(const Session &session, BenchBook &book);
/// Typing into the search box, and saving a record. Saves records.
void benchTyping(const Session &session, BenchBook &book);
/// The dashboard, each measure with the SQL that it runs, and the board pack.
void benchFigures(const Session &session, BenchBook &book);
/// A log of complaints brought into a new store beside this one; it is removed again.
void benchImport(const QString &log, const Clock &clock, BenchBook &book);
/// Resident memory, where the system tells it.
void benchMemory(BenchBook &book);

} // namespace heed
