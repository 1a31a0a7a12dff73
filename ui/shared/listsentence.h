#pragma once

#include <QString>

namespace heed {

/// How much of a list is seen, as the one sentence under its title: "5 of 200 records are shown, 2
/// of them are chosen."
[[nodiscard]] QString listSentence(int shown, int total, int chosen);

} // namespace heed
