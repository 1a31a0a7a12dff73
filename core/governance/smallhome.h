#pragma once

#include "core/base/result.h"

namespace heed {

class Database;

/// Whether the store is kept in small home mode: one person does everything, papers are short, the
/// period is the last twelve months, and nothing waits for a committee. The setting "home.small"
/// ("1" or "0") decides; where nobody set it, a care provider is a small home.
/// Source: PHSO, "Promoting a just and learning culture", draft of March 2021, 3.18 (in smaller
/// organisations one person, empowered to report); complaints reference 8 (rolling 12 months).
/// Errors: Storage.
[[nodiscard]] Result<bool> isSmallHome(Database &database);

/// The key of the setting.
inline constexpr auto smallHomeSetting = "home.small";

} // namespace heed
