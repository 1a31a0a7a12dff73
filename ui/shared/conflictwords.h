#pragma once

#include "core/people/conflictrules.h"

#include <QString>

/// What people read about conflicts of interest.
namespace heed {

[[nodiscard]] QString wordFor(PartyRole role);
[[nodiscard]] QString wordFor(Relationship relationship);

/// A party as one says it: "Bea Larkin (who complained)".
[[nodiscard]] QString sentenceFor(const Party &party);
/// Why somebody cannot be assigned, or should not: a whole sentence about `person`.
[[nodiscard]] QString sentenceFor(const Conflict &conflict, const QString &person);

} // namespace heed
