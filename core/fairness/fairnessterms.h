#pragma once

#include "core/base/result.h"

#include <utility>
#include <vector>

namespace heed {

/// The lists by which like cases are found, and the organisation's own times: data, from
/// resources/questions/terms.json.
struct FairnessTerms
{
    using List = std::vector<std::pair<QString, QString>>; ///< code, words

    QString version;
    QString source;
    List staffGroups;
    List acts;
    List contexts;
    struct Asked
    {
        QString code;
        QString text;
        QString why;
    };
    std::vector<Asked> systemFactors; ///< what is asked before anything about the person
    int suspensionReviewDays = 0; ///< calendar days; local default
    int wellbeingDays = 0; ///< calendar days between two talks; local default
    int adviceDays = 0; ///< calendar days in which advice is expected; local default
    int warnBelow = 0; ///< a ratio on a smaller numerator is said with a warning

    /// Errors: NotFound, Invalid "fairness.terms-damaged".
    [[nodiscard]] static Result<FairnessTerms> load();
    /// The words of a code, or the code itself.
    [[nodiscard]] static QString word(const List &list, const QString &code);
};

} // namespace heed
