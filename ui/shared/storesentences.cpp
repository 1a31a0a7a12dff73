#include "ui/shared/sentences.h"

namespace heed {

std::span<const Sentence> storeSentences()
{
    static constexpr Sentence sentences[] = {
        { "backup.cannot-write",
            QT_TRANSLATE_NOOP("Explain",
                "%1 could not be written: check that the disk is there, has room and may be "
                "written to. The backup before it is kept.") },
        { "backup.copy-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The copy %1 did not pass its check, so it does not count: try another disk.") },
        { "backup.missing",
            QT_TRANSLATE_NOOP(
                "Explain", "There is no backup at %1: check the name and the folder.") },
        { "record.changed-meanwhile",
            QT_TRANSLATE_NOOP("Explain",
                "Somebody else changed this record while you had it open: look at their change, "
                "and enter yours again.") },
        { "record.missing",
            QT_TRANSLATE_NOOP("Explain", "There is no such record: look for it in the list.") },
        { "session.not-allowed",
            QT_TRANSLATE_NOOP(
                "Explain", "Your role does not allow this: ask an administrator of the store.") },
        { "store.busy",
            QT_TRANSLATE_NOOP("Explain",
                "The store is in use by another program: wait a moment, and try again.") },
        { "store.cancelled",
            QT_TRANSLATE_NOOP("Explain", "This was cancelled, and nothing was changed.") },
        { "store.damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The store is damaged or is no Heed store: leave it as it is, and restore the last "
                "good backup.") },
        { "store.disk-full",
            QT_TRANSLATE_NOOP(
                "Explain", "The disk is full, so nothing was changed: make room, and try again.") },
        { "store.exists",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 exists already, and it was not touched: choose another name.") },
        { "store.foreign",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is no Heed store, and it was not touched: choose another file.") },
        { "store.io",
            QT_TRANSLATE_NOOP("Explain",
                "%1 cannot be read or written: check that the disk is there, and that you may use "
                "this folder.") },
        { "store.keys-missing",
            QT_TRANSLATE_NOOP("Explain",
                "The key file %1 is missing, and without it no password opens the store: put it "
                "back, or use the recovery sheet.") },
        { "store.missing",
            QT_TRANSLATE_NOOP(
                "Explain", "There is no store at %1: check the name and the folder.") },
        { "store.newer",
            QT_TRANSLATE_NOOP("Explain",
                "This store was written by a newer version of Heed (format %1), and it was not "
                "touched: install that version to open it.") },
        { "store.read-only",
            QT_TRANSLATE_NOOP("Explain",
                "The store or its folder may only be read, so nothing was changed: move it to a "
                "folder that you may write to.") },
        { "verify.cancelled",
            QT_TRANSLATE_NOOP("Explain",
                "The check was stopped before its end, so it says nothing about the store: start "
                "it again.") },
    };
    return sentences;
}

} // namespace heed
