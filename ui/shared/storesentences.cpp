#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct StoreFacts
{
    static constexpr Sentence sentences[] = {
        { "verify.file",
            QT_TRANSLATE_NOOP("Explain",
                "The document %1 is not as it was added: do not rely on it, and restore the last "
                "good backup.") },
        { "backup.cannot-write",
            QT_TRANSLATE_NOOP("Explain",
                "%1 could not be written: check that the disk is there, has room and may be "
                "written to. The backup before it is kept.") },
        { "command.output-cut",
            QT_TRANSLATE_NOOP("Explain",
                "The result could not be written to its end: check that the disk has room, and try "
                "again.") },
        { "backup.onto-store",
            QT_TRANSLATE_NOOP("Explain",
                "%1 is the store itself, and a backup must be another file: name one, best on "
                "another disk.") },
        { "backup.other-file",
            QT_TRANSLATE_NOOP("Explain",
                "%1 exists and is no backup of this store, so it was not touched: choose another "
                "name.") },
        { "backup.onto-itself",
            QT_TRANSLATE_NOOP("Explain",
                "%1 cannot be restored onto itself, and it was not touched: name the store that it "
                "is to replace.") },
        { "backup.no-place",
            QT_TRANSLATE_NOOP("Explain",
                "%1 is no file, so no store can be put there: name the store that the backup is to "
                "replace.") },
        { "backup.copy-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The copy %1 did not pass its check, so it does not count: try another disk.") },
        { "backup.damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The backup %1 is damaged, so it took no store's place: restore an older one, or "
                "see with heed verify what is left of this one.") },
        { "backup.missing",
            QT_TRANSLATE_NOOP(
                "Explain", "There is no backup at %1: check the name and the folder.") },
        { "record.changed-meanwhile",
            QT_TRANSLATE_NOOP("Explain",
                "Somebody else changed this record while you had it open: look at their change, "
                "and enter yours again.") },
        { "record.missing",
            QT_TRANSLATE_NOOP("Explain", "There is no such record: look for it in the list.") },
        { "recovery.ending",
            QT_TRANSLATE_NOOP("Explain",
                "A recovery sheet cannot be written as %1: let the file's name end in .pdf or "
                ".txt.") },
        { "recovery.forgotten-password",
            QT_TRANSLATE_NOOP("Explain",
                "If a password is forgotten, choose “Use the recovery sheet” where Heed asks for "
                "it, type the groups below and set a new password.") },
        { "recovery.if-seen-by-others",
            QT_TRANSLATE_NOOP("Explain",
                "If anybody may have read or copied this sheet who should not, make a new store "
                "and move the records into it.") },
        { "recovery.keep-it-locked-away",
            QT_TRANSLATE_NOOP("Explain",
                "Keep it on paper in a safe or a locked drawer, away from the computer: never as a "
                "photo or in an e-mail.") },
        { "recovery.lost-keys-file",
            QT_TRANSLATE_NOOP("Explain",
                "If the file ending in .heed-keys is lost or damaged, the same groups make a new "
                "one.") },
        { "recovery.other-tools",
            QT_TRANSLATE_NOOP("Explain",
                "The store is an SQLCipher 4 database: joined without the last character of each "
                "group, the first 13 groups are its 256-bit key in Crockford's base 32.") },
        { "recovery.what-it-is",
            QT_TRANSLATE_NOOP("Explain",
                "Whoever holds this sheet can open every record in this store, with no "
                "password.") },
        { "store.busy",
            QT_TRANSLATE_NOOP("Explain",
                "The store is in use by another program: wait a moment, and try again.") },
        { "store.cancelled",
            QT_TRANSLATE_NOOP("Explain", "This was cancelled, and nothing was changed.") },
        { "store.constraint",
            QT_TRANSLATE_NOOP("Explain",
                "The store refused this because it would not agree with what is there already, and "
                "nothing was changed: open the record again, and retry.") },
        { "store.damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The store cannot be read with its keys: it is damaged, or the key file beside it "
                "belongs to another store. Leave both as they are, and put the right key file back "
                "or restore the last good backup.") },
        { "store.disk-full",
            QT_TRANSLATE_NOOP(
                "Explain", "The disk is full, so nothing was changed: make room, and try again.") },
        { "store.exists",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 exists already, and it was not touched: choose another name.") },
        { "store.foreign",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is no Heed store, and it was not touched: choose another file.") },
        { "store.foreign-keys",
            QT_TRANSLATE_NOOP("Explain",
                "A record points to one that is not there (%1), so nothing was changed: restore "
                "the last good backup.") },
        { "store.foreign-sqlite",
            QT_TRANSLATE_NOOP("Explain",
                "Heed found another SQLite library than its own (%1) and stopped, so that nothing "
                "is ever written unencrypted: install Heed again.") },
        { "store.in-use",
            QT_TRANSLATE_NOOP("Explain",
                "The store is open already (%1, %2, %3): close it there, and try again.") },
        { "store.io",
            QT_TRANSLATE_NOOP("Explain",
                "%1 cannot be read or written: check that the disk is there, and that you may use "
                "this folder.") },
        { "store.keys-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The key file beside the store is damaged: put back the one from your last backup, "
                "or use the recovery sheet.") },
        { "store.keys-foreign",
            QT_TRANSLATE_NOOP("Explain",
                "The key file beside the store belongs to another store: put back the right "
                "one.") },
        { "store.keys-missing",
            QT_TRANSLATE_NOOP("Explain",
                "The key file %1 is missing, and without it no password opens the store: put it "
                "back, or use the recovery sheet.") },
        { "store.keys-newer",
            QT_TRANSLATE_NOOP("Explain",
                "The key file was written by a newer version of Heed (format %1), and it was not "
                "touched: install that version.") },
        { "store.keys-unreadable",
            QT_TRANSLATE_NOOP(
                "Explain", "The key file %1 cannot be read: check that you may open it.") },
        { "store.keys-unwritable",
            QT_TRANSLATE_NOOP("Explain",
                "The key file %1 cannot be written, so nothing was changed: check that the disk "
                "has room and that you may write to this folder.") },
        { "store.migration-failed",
            QT_TRANSLATE_NOOP("Explain",
                "The store could not be brought up to date (%1), and it was left as it was: keep "
                "this message for whoever helps you.") },
        { "store.no-password",
            QT_TRANSLATE_NOOP("Explain",
                "No password was given, so the store stays shut: set HEED_PASSWORD, use "
                "--password-file, or type it when asked.") },
        { "store.password-file",
            QT_TRANSLATE_NOOP("Explain",
                "The password file %1 cannot be read, so the store stays shut: check its name and "
                "that you may read it.") },
        { "bench.practice-only",
            QT_TRANSLATE_NOOP("Explain",
                "Timing saves invented records, so it takes practice stores only: make one with "
                "heed demo.") },
        { "window.no-page",
            QT_TRANSLATE_NOOP("Explain",
                "There is no page called %1: try today, complaints, incidents, claims, dashboard, "
                "packs or settings.") },
        { "store.missing",
            QT_TRANSLATE_NOOP(
                "Explain", "There is no store at %1: check the name and the folder.") },
        { "store.network-folder",
            QT_TRANSLATE_NOOP("Explain",
                "%1 is on a network, where a store can be damaged when two people write at once: "
                "choose a folder on this computer.") },
        { "store.newer",
            QT_TRANSLATE_NOOP("Explain",
                "This store was written by a newer version of Heed (format %1), and it was not "
                "touched: install that version to open it.") },
        { "store.older",
            QT_TRANSLATE_NOOP("Explain",
                "An earlier Heed made this store, and it was not touched: open it once in Heed's "
                "window, which copies it and brings it up to date, and then try again.") },
        { "store.no-folder",
            QT_TRANSLATE_NOOP("Explain", "There is no folder %1: make it, or choose another.") },
        { "store.no-memory",
            QT_TRANSLATE_NOOP("Explain",
                "The computer has too little free memory to open the store: close other programs, "
                "and try again.") },
        { "store.read-only",
            QT_TRANSLATE_NOOP("Explain",
                "The store or its folder may only be read, so nothing was changed: move it to a "
                "folder that you may write to.") },
        { "store.organisation-missing",
            QT_TRANSLATE_NOOP("Explain",
                "The store needs the organisation's name, because it stands on every report: "
                "enter it.") },
        { "store.read-only-folder",
            QT_TRANSLATE_NOOP("Explain",
                "Heed needs to write to the folder %1, even to read a store there, and may not: "
                "choose another folder, or ask whoever looks after this computer.") },
        { "store.recovery-foreign",
            QT_TRANSLATE_NOOP("Explain",
                "The recovery code does not belong to this store: check that you have the right "
                "sheet.") },
        { "store.recovery-group",
            QT_TRANSLATE_NOOP("Explain",
                "Group %1 of the recovery code is not right: compare it with the sheet, letter by "
                "letter.") },
        { "store.recovery-length",
            QT_TRANSLATE_NOOP("Explain",
                "The recovery code is not complete, %1 characters were typed: enter every group on "
                "the sheet.") },
        { "store.recovery-whole",
            QT_TRANSLATE_NOOP("Explain",
                "Each group of the recovery code is right, but not all together: check their "
                "order.") },
        { "store.sql",
            QT_TRANSLATE_NOOP("Explain",
                "The store could not do this (%1), and nothing was changed: try again, and if it "
                "happens again keep this message for whoever helps you.") },
        { "store.unknown-kind",
            QT_TRANSLATE_NOOP(
                "Explain", "There is no kind of record called %1: check the spelling.") },
        { "store.unreadable",
            QT_TRANSLATE_NOOP("Explain", "%1 cannot be read: check that you may open it.") },
        { "store.wrong-key",
            QT_TRANSLATE_NOOP("Explain",
                "That key is not the key of this store, so nothing was changed: unlock the store "
                "again, and try once more.") },
        { "verify.cancelled",
            QT_TRANSLATE_NOOP("Explain",
                "The check was stopped before its end, so it says nothing about the store: start "
                "it again.") },
        { "verify.entry",
            QT_TRANSLATE_NOOP("Explain", "Entry %1 of the audit chain is not as it was written.") },
        { "verify.foreign-key",
            QT_TRANSLATE_NOOP("Explain", "A row of %1 points to a record that is not there.") },
        { "verify.no-entry",
            QT_TRANSLATE_NOOP("Explain", "Nothing in the audit chain describes %1.") },
        { "verify.page", QT_TRANSLATE_NOOP("Explain", "Part of the file is damaged (%1).") },
        { "verify.record",
            QT_TRANSLATE_NOOP(
                "Explain", "%1 is not as its last entry in the audit chain describes it.") },
    };
};

} // namespace

std::span<const Sentence> storeSentences() { return StoreFacts::sentences; }

} // namespace heed
