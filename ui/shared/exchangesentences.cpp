#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct ExchangeFacts
{
    static constexpr Sentence sentences[] = {
        { "export.cancelled",
            QT_TRANSLATE_NOOP("Explain", "The export was cancelled, and no file was written.") },
        { "export.folder-not-empty",
            QT_TRANSLATE_NOOP("Explain",
                "The folder %1 holds files already, and they were not touched: name a new "
                "folder.") },
        { "export.no-register",
            QT_TRANSLATE_NOOP("Explain",
                "Heed keeps no register of %1 yet, so there is nothing to export: choose "
                "complaints, incidents, claims, actions, audit or everything.") },
        { "export.unknown-format",
            QT_TRANSLATE_NOOP("Explain",
                "Heed writes files that end in .csv or .xlsx, and %1 does not: name the file "
                "so.") },
        { "export.unknown-kind",
            QT_TRANSLATE_NOOP("Explain",
                "There is nothing called %1 to list or export: choose complaints, incidents, "
                "claims, actions, audit or everything.") },
        { "import.cancelled",
            QT_TRANSLATE_NOOP("Explain", "The import was cancelled, and nothing was stored.") },
        { "import.changed-since",
            QT_TRANSLATE_NOOP("Explain",
                "%1 record(s) of this batch were worked on since, so nothing was taken back: undo "
                "that work, or put the records you do not want into the bin.") },
        { "import.claim-ended-without-day",
            QT_TRANSLATE_NOOP("Explain",
                "The status is “%1”, but there is no day of settlement or closing, so the claim "
                "counts as open.") },
        { "import.ended-without-day",
            QT_TRANSLATE_NOOP("Explain",
                "The outcome is “%1”, but there is no closing day, so the case counts as open.") },
        { "import.no-batch",
            QT_TRANSLATE_NOOP("Explain",
                "There is no import with the number %1: look it up in what `heed import` said.") },
        { "import.no-register",
            QT_TRANSLATE_NOOP("Explain",
                "Heed keeps no register of %1 yet, so nothing was imported: choose complaints, "
                "incidents or claims.") },
        { "import.no-rows",
            QT_TRANSLATE_NOOP("Explain",
                "%1 has a row of headers and no rows under it, so there was nothing to import: "
                "check that the other system exported the right period.") },
        { "import.nothing",
            QT_TRANSLATE_NOOP("Explain",
                "No row of %1 could be imported, so nothing was stored: see the problems "
                "listed.") },
        { "import.no-such-complaint",
            QT_TRANSLATE_NOOP("Explain",
                "No complaint has the reference “%1”, so this subject belongs to none: import the "
                "log of complaints first.") },
        { "import.record-changed", QT_TRANSLATE_NOOP("Explain", "%1 was worked on.") },
        { "import.reference-in-store",
            QT_TRANSLATE_NOOP("Explain",
                "A record with the reference “%1” is in the store already, and an import never "
                "changes what is there.") },
        { "import.same-file",
            QT_TRANSLATE_NOOP("Explain",
                "This very file was imported before, as batch %1: undo that import first if you "
                "want it again.") },
        { "import.subjects-known",
            QT_TRANSLATE_NOOP("Explain",
                "Subjects that their complaint has already were left out; rows of that kind: "
                "%1.") },
        { "import.undone-already",
            QT_TRANSLATE_NOOP(
                "Explain", "Import %1 was taken back before, so there is nothing to undo.") },
        { "record.filter-shape",
            QT_TRANSLATE_NOOP("Explain", "A filter is written FIELD=VALUE, and “%1” is not.") },
    };
};

} // namespace

std::span<const Sentence> exchangeSentences() { return ExchangeFacts::sentences; }

} // namespace heed
