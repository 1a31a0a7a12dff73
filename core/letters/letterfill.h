#pragma once

#include "core/letters/letterfields.h"

namespace heed {

/// What a template may not say, all at once. A template with problems is not used.
[[nodiscard]] QList<FieldProblem> checkTemplate(
    const QString &body, const LetterCatalogue &catalogue);

/// The text of a letter: a Mustache template with its values, nothing escaped, since it is plain
/// text. A value that is not known stands as its label in square brackets, which is what keeps the
/// letter from being issued. `parts` are the templates that it takes in by name.
/// Errors: Invalid "letter.broken-template" with every problem.
[[nodiscard]] Result<QString> fillLetter(const QString &body, const LetterFields &fields,
    const QHash<QString, QString> &parts, const LetterCatalogue &catalogue);

} // namespace heed
