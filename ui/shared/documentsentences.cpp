#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct DocumentFacts
{
    static constexpr Sentence sentences[] = {
        { "document.archive",
            QT_TRANSLATE_NOOP("Explain",
                "This is an archive with files packed inside, so it was not added: unpack it, and "
                "add the files that belong here one by one.") },
        { "document.bomb",
            QT_TRANSLATE_NOOP("Explain",
                "This file unpacks to far more than it should, as harmful files do, so it was not "
                "added: ask who sent it for a PDF.") },
        { "document.cannot-open",
            QT_TRANSLATE_NOOP("Explain",
                "The document could not be written for another program to open: check that there "
                "is room on this computer, and try again.") },
        { "document.cannot-save",
            QT_TRANSLATE_NOOP("Explain",
                "The copy could not be written there: choose another folder, and try again.") },
        { "document.damaged",
            QT_TRANSLATE_NOOP(
                "Explain", "This file is damaged and cannot be read: ask for it again.") },
        { "document.empty",
            QT_TRANSLATE_NOOP(
                "Explain", "This file is empty, so it was not added: check that it was saved.") },
        { "document.folder",
            QT_TRANSLATE_NOOP("Explain",
                "This is a folder, so it was not added: add the files in it one by one.") },
        { "document.locked",
            QT_TRANSLATE_NOOP("Explain",
                "This PDF asks for a password, so Heed cannot read it: open it with the password "
                "and save it without one.") },
        { "document.mail-damaged",
            QT_TRANSLATE_NOOP(
                "Explain", "This e-mail is damaged and cannot be read: ask for it again.") },
        { "document.no-attachment",
            QT_TRANSLATE_NOOP(
                "Explain", "This e-mail has no such attachment any more: look at it again.") },
        { "document.no-mail", QT_TRANSLATE_NOOP("Explain", "This document is not an e-mail.") },
        { "document.program",
            QT_TRANSLATE_NOOP("Explain",
                "This file is a program, not a document, so it was not added: delete it if you do "
                "not know what it does.") },
        { "document.too-large",
            QT_TRANSLATE_NOOP("Explain",
                "This file is larger than %1 MB, so it was not added: send films and large "
                "collections another way, or add the pages that matter.") },
        { "document.unknown-type",
            QT_TRANSLATE_NOOP("Explain",
                "Heed does not know this type of file, so it was not added: letters, e-mails, "
                "pictures, PDF and Office files are kept.") },
        { "document.unreadable",
            QT_TRANSLATE_NOOP("Explain",
                "The file could not be read: check that it is still there and not open in another "
                "program.") },
        { "file.cancelled",
            QT_TRANSLATE_NOOP("Explain", "Stopped: nothing of that file was added.") },
        { "file.damaged",
            QT_TRANSLATE_NOOP("Explain",
                "This document is not as it was added, so it is not shown: restore the last good "
                "backup.") },
        { "file.missing",
            QT_TRANSLATE_NOOP("Explain",
                "The content of this document is missing: restore the last good backup.") },
        { "redaction.box-open",
            QT_TRANSLATE_NOOP("Explain",
                "A box on page %1 does not cover what is under it, so the copy was not kept: "
                "choose the words again.") },
        { "redaction.file-inside",
            QT_TRANSLATE_NOOP("Explain",
                "The copy has other files inside it, so it was not kept: choose another "
                "document.") },
        { "redaction.invalid",
            QT_TRANSLATE_NOOP("Explain", "The copy cannot be made as it stands.") },
        { "redaction.no-box",
            QT_TRANSLATE_NOOP(
                "Explain", "Draw a box over at least one place that is to be taken out.") },
        { "redaction.nothing-chosen",
            QT_TRANSLATE_NOOP(
                "Explain", "Choose at least one word or passage that is to be taken out.") },
        { "redaction.reason-missing",
            QT_TRANSLATE_NOOP("Explain", "Say why these parts are taken out.") },
        { "redaction.scanned-page",
            QT_TRANSLATE_NOOP("Explain",
                "Page %1 is a picture, so Heed cannot find words on it: draw boxes over what is to "
                "be taken out.") },
        { "redaction.still-there",
            QT_TRANSLATE_NOOP("Explain",
                "The finished copy still holds what was to be taken out (%1 of the words), so it "
                "was not kept: choose the words as they stand in the text.") },
        { "redaction.text-layer",
            QT_TRANSLATE_NOOP("Explain",
                "The finished copy still holds text behind its pictures, so it was not kept.") },
        { "redaction.unreadable",
            QT_TRANSLATE_NOOP("Explain",
                "Heed cannot read text in this document, so no copy was made: save it as a PDF or "
                "as text, and add that.") },
        { "redaction.whom-missing",
            QT_TRANSLATE_NOOP("Explain", "Say for whom the copy is made.") },
        { "retention.day-in-future",
            QT_TRANSLATE_NOOP("Explain", "A hold begins today or earlier: check the day.") },
        { "retention.decided-already",
            QT_TRANSLATE_NOOP(
                "Explain", "This proposal was decided already: look at the list again.") },
        { "retention.held",
            QT_TRANSLATE_NOOP("Explain",
                "This record is under a hold, so it must be kept: lift the hold first, if its "
                "reason has ended.") },
        { "retention.hold-ended", QT_TRANSLATE_NOOP("Explain", "This hold has ended already.") },
        { "retention.invalid", QT_TRANSLATE_NOOP("Explain", "This cannot be done as it stands.") },
        { "retention.no-rule",
            QT_TRANSLATE_NOOP("Explain", "No rule says how long such a record is kept.") },
        { "retention.not-due", QT_TRANSLATE_NOOP("Explain", "This record must be kept until %1.") },
        { "retention.proposed-already",
            QT_TRANSLATE_NOOP(
                "Explain", "Somebody proposed this already: it waits for a second person.") },
        { "retention.reason-missing",
            QT_TRANSLATE_NOOP("Explain", "Give a reason, without names: it stays for good.") },
        { "retention.rules-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The rules on how long records are kept cannot be read: install Heed again.") },
        { "retention.same-person",
            QT_TRANSLATE_NOOP(
                "Explain", "You proposed this yourself: a second person has to decide it.") },
        { "retention.still-open",
            QT_TRANSLATE_NOOP(
                "Explain", "This record is still open, and its time begins when it is closed.") },
        { "retention.used-elsewhere",
            QT_TRANSLATE_NOOP("Explain",
                "Another record still needs this one (%1), so nothing was destroyed: deal with "
                "that one first.") },
        { "retention.waits-for",
            QT_TRANSLATE_NOOP("Explain",
                "%1 belongs to this record and is still open, so this record must be kept.") },
        { "timeline.day-in-future",
            QT_TRANSLATE_NOOP(
                "Explain", "This day is in the future: the timeline tells what has happened.") },
        { "timeline.day-missing", QT_TRANSLATE_NOOP("Explain", "Say on which day it happened.") },
        { "timeline.invalid",
            QT_TRANSLATE_NOOP("Explain", "This line cannot be saved as it stands.") },
        { "timeline.no-time",
            QT_TRANSLATE_NOOP("Explain",
                "This is no time of day: write it as 9.30 or 14:05, or leave it empty.") },
        { "timeline.what-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what happened, in a few words.") },
    };
};

} // namespace

std::span<const Sentence> documentSentences() { return DocumentFacts::sentences; }

} // namespace heed
