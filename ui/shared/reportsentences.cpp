#include "ui/shared/sentences.h"

namespace heed {

std::span<const Sentence> reportSentences()
{
    static constexpr Sentence sentences[] = {
        { "insight.no-such-measure",
            QT_TRANSLATE_NOOP("Explain", "There is no figure called %1: check its name.") },
        { "insight.no-such-dimension",
            QT_TRANSLATE_NOOP("Explain", "Figures cannot be split by %1: choose another way.") },
        { "oversight.rules-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The rules for the risk register could not be read: install Heed again.") },
        { "report.not-in-this-version",
            QT_TRANSLATE_NOOP("Explain",
                "This version of Heed cannot write the report %1 yet: it writes the board report, "
                "called board.") },
        { "report.period",
            QT_TRANSLATE_NOOP("Explain",
                "The period has no days: give its first and its last day as 2025-11-01 and "
                "2026-10-31.") },
        { "report.unknown-ending",
            QT_TRANSLATE_NOOP("Explain",
                "A report cannot be written as %1: let the file's name end in .pdf, .odt, .html, "
                ".xlsx, .csv or .json.") },
    };
    return sentences;
}

} // namespace heed
