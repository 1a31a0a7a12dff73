#pragma once

#include <QString>

namespace heed {

/// Whether two names may mean one person: titles, initials' dots, case and spaces aside, the same
/// words in the same order ("Mrs Joan Amberly" and "joan amberly"). Two empty names match nothing.
[[nodiscard]] bool isSamePerson(const QString &one, const QString &other);

/// Whether a text names something: all words of the name, in their order, as whole words ("the
/// partner of Joan Amberly" names "Mrs Joan Amberly"). A name of fewer than four letters is found
/// nowhere.
[[nodiscard]] bool mentions(const QString &text, const QString &name);

} // namespace heed
