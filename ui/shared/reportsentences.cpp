#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct ReportFacts
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
                "This version of Heed cannot write the report %1 yet: choose one of those that the "
                "page Packs lists.") },
        { "report.period",
            QT_TRANSLATE_NOOP("Explain",
                "The period has no days: give its first and its last day as 2025-11-01 and "
                "2026-10-31.") },
        { "print.cannot-write",
            QT_TRANSLATE_NOOP("Explain",
                "%1 could not be written: check that its folder exists, that you may write there, "
                "and that the disk has room.") },
        { "report.unknown-ending",
            QT_TRANSLATE_NOOP("Explain",
                "A report cannot be written as %1: let the file's name end in .pdf, .odt, .html, "
                ".xlsx, .csv or .json.") },
        { "report.no-such-section",
            QT_TRANSLATE_NOOP("Explain",
                "This report has no section called %1: take it out of the list of sections.") },
        { "pack.invalid",
            QT_TRANSLATE_NOOP(
                "Explain", "The pack cannot be kept like this: mend what is named.") },
        { "pack.kind-unknown",
            QT_TRANSLATE_NOOP("Explain",
                "This version of Heed makes no packs of the kind %1: choose board, quarterly or "
                "panel.") },
        { "pack.title-missing",
            QT_TRANSLATE_NOOP("Explain", "The pack has no title: say what its readers call it.") },
        { "pack.period-missing",
            QT_TRANSLATE_NOOP("Explain",
                "The period has no days: give its first day and, not before that, its last.") },
        { "pack.period-not-over",
            QT_TRANSLATE_NOOP("Explain",
                "The period is not over (its last day is %1), so its figures would still change: "
                "choose one that has ended.") },
        { "pack.no-section",
            QT_TRANSLATE_NOOP("Explain",
                "No section is chosen, so the pack would say nothing: tick at least one.") },
        { "pack.post-missing",
            QT_TRANSLATE_NOOP("Explain",
                "A commentary does not say whose it is: give the post of who speaks, such as "
                "\"Complaints manager\".") },
        { "pack.reason-missing",
            QT_TRANSLATE_NOOP("Explain",
                "No reason is given. Say why, so that who reads the pack later understands.") },
        { "pack.in-bin",
            QT_TRANSLATE_NOOP(
                "Explain", "The pack %1 is in the bin: take it out before you work on it.") },
        { "pack.not-draft",
            QT_TRANSLATE_NOOP("Explain",
                "The pack %1 is no draft any more, so it cannot be changed: take it back to draft "
                "while it is not issued, or begin another.") },
        { "pack.not-approved",
            QT_TRANSLATE_NOOP("Explain", "The pack %1 is not approved: have it approved first.") },
        { "pack.not-issued",
            QT_TRANSLATE_NOOP("Explain",
                "The pack %1 was not issued, so nothing of it is kept yet: issue it first.") },
        { "pack.story-open",
            QT_TRANSLATE_NOOP("Explain",
                "Texts that nobody has read for this pack: %1. Read each and tick that the family "
                "would not recognise it, or mend it in its record.") },
        { "pack.store-moved",
            QT_TRANSLATE_NOOP("Explain",
                "Somebody saved something while the pack was being counted, so it was not issued: "
                "issue it again.") },
        { "pack.is-kept",
            QT_TRANSLATE_NOOP("Explain",
                "The pack %1 was issued, so it is kept for good: withdraw it instead, with a "
                "reason.") },
        { "pack.no-paper",
            QT_TRANSLATE_NOOP("Explain",
                "No PDF was kept when the pack %1 was issued: only its data are there.") },
        { "pack.other-kind",
            QT_TRANSLATE_NOOP(
                "Explain", "The pack is of another kind, %1: name that kind, or another pack.") },
        { "pack.kept-ending",
            QT_TRANSLATE_NOOP("Explain",
                "Of an issued pack the PDF and the data are kept, so it cannot be written as %1: "
                "let the file's name end in .pdf or .json.") },
    };
};

} // namespace

std::span<const Sentence> reportSentences() { return ReportFacts::sentences; }

} // namespace heed
