#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct InsightFacts
{
    static constexpr Sentence sentences[] = {
        { "spc.duplicate-date",
            QT_TRANSLATE_NOOP("Explain",
                "Line %1 has the same date as a line before it: keep one value for each date.") },
        { "spc.event-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "An event is dated in the future: correct its date first.") },
        { "spc.event-without-date",
            QT_TRANSLATE_NOOP("Explain", "An event has no date: enter one first.") },
        { "spc.file-too-large",
            QT_TRANSLATE_NOOP("Explain",
                "%1 is too large to be a list of dates and values: choose another file.") },
        { "spc.file-unreadable",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 cannot be read: check that it exists, and that you may open it.") },
        { "spc.line-too-long",
            QT_TRANSLATE_NOOP("Explain",
                "Line %1 has more cells than the first line has names, so the value cannot be "
                "told: write a thousand as 1000, without a comma.") },
        { "spc.line-without-date",
            QT_TRANSLATE_NOOP("Explain",
                "The date on line %1 is missing or no date: write it as 2026-04-30 or "
                "30/4/2026.") },
        { "spc.line-without-value",
            QT_TRANSLATE_NOOP("Explain",
                "The value on line %1 is missing or no number: write it as 12 or 12.5, without a "
                "thousands comma or a unit.") },
        { "spc.no-header",
            QT_TRANSLATE_NOOP("Explain",
                "The file does not begin with the two column names date and value: add them as its "
                "first line.") },
        { "spc.no-points",
            QT_TRANSLATE_NOOP("Explain",
                "There are no values to chart: add at least one line under the column names.") },
        { "spc.not-a-number",
            QT_TRANSLATE_NOOP("Explain",
                "Value %1 of the chart is not a finite number: correct it, or leave its date "
                "out.") },
        { "spc.run-length",
            QT_TRANSLATE_NOOP("Explain", "A run is of 6 or 7 points: choose one of the two.") },
        { "spc.step-out-of-range",
            QT_TRANSLATE_NOOP("Explain",
                "A step change lies outside the chart or is given twice: choose dates within the "
                "chart, in order.") },
        { "spc.target-not-a-number",
            QT_TRANSLATE_NOOP("Explain", "The target is not a finite number: correct it.") },
        { "spc.too-few-points",
            QT_TRANSLATE_NOOP("Explain",
                "Limits need at least 13 points: until then, read the values as they are.") },
        { "spc.value-too-large",
            QT_TRANSLATE_NOOP("Explain",
                "The value on line %1 is far too large to be charted: check it, and correct the "
                "line.") },
    };
};

} // namespace

std::span<const Sentence> insightSentences() { return InsightFacts::sentences; }

} // namespace heed
