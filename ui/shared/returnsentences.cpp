// What the facts of returns and requests mean.
#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct ReturnFacts
{
    static constexpr Sentence sentences[] = {
        { "annual.approved-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day on which it was approved.") },
        { "annual.approver-missing", QT_TRANSLATE_NOOP("Explain", "Say who approved it.") },
        { "annual.copy-day-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day on which it was asked for, or sent.") },
        { "annual.copy-to-missing", QT_TRANSLATE_NOOP("Explain", "Say whom it went to.") },
        { "annual.in-future",
            QT_TRANSLATE_NOOP("Explain", "This day has not come yet: enter the day it happened.") },
        { "annual.sent-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "Enter the day on which it was sent: on or after its approval.") },
        { "annual.text-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Regulation 18 asks for this: write it, or say there was none, before it is "
                "approved.") },
        { "annual.year-open",
            QT_TRANSLATE_NOOP(
                "Explain", "The year has to end first: it was approved before 1 April.") },
        { "benchmark.bad-row",
            QT_TRANSLATE_NOOP("Explain",
                "The file cannot be read at line %1: a number is missing, or an organisation stands "
                "twice. Take the file as NHS England publishes it.") },
        { "benchmark.no-rows",
            QT_TRANSLATE_NOOP("Explain",
                "The file %1 has no organisation in it: take the file as NHS England publishes "
                "it.") },
        { "benchmark.not-bound",
            QT_TRANSLATE_NOOP("Explain",
                "There is no published file of complaints in care homes to compare with: KO41a is "
                "returned by NHS bodies only.") },
        { "benchmark.not-the-file",
            QT_TRANSLATE_NOOP("Explain",
                "%1 is not the published file of KO41a by organisation: its columns are others. Take "
                "the file of organisations from NHS England's Data on Written Complaints in the "
                "NHS.") },
        { "benchmark.years",
            QT_TRANSLATE_NOOP("Explain",
                "The file holds more than one year, %1 among them: keep the rows of one year and "
                "bring it in again.") },
        { "cqc.in-future",
            QT_TRANSLATE_NOOP("Explain", "This day has not come yet: enter the day it happened.") },
        { "cqc.period-backwards",
            QT_TRANSLATE_NOOP(
                "Explain", "The days asked about end before they begin: check them.") },
        { "cqc.period-half",
            QT_TRANSLATE_NOOP(
                "Explain", "Enter the first and the last day asked about, or neither.") },
        { "cqc.preparer-missing",
            QT_TRANSLATE_NOOP("Explain", "Say who prepared what was sent.") },
        { "cqc.received-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day on which the request came.") },
        { "cqc.sent-before-received",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be sent before the request came: check the two days.") },
        { "ko41a.file-missing",
            QT_TRANSLATE_NOOP("Explain",
                "The file %1 cannot be read as a list of columns: check that it is there, and "
                "choose it again.") },
        { "ko41a.list-code",
            QT_TRANSLATE_NOOP("Explain",
                "The list counts the code %1 in two columns: leave it in one of them.") },
        { "ko41a.list-column",
            QT_TRANSLATE_NOOP(
                "Explain", "The list has the column %1 twice: take one of the two lines out.") },
        { "ko41a.list-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The list of columns cannot be read at line %1: save it as CSV in UTF-8 with the "
                "columns year, column, section, codes and source.") },
        { "ko41a.list-rest",
            QT_TRANSLATE_NOOP("Explain",
                "The list has no place for what fits nowhere else in the section %1: put a * "
                "among the codes of its column for Other.") },
        { "ko41a.list-section",
            QT_TRANSLATE_NOOP("Explain",
                "The section \"%1\" is unknown, missing, or stands more than once in the list: "
                "start from the list that Heed saves, and change its lines.") },
        { "ko41a.list-year",
            QT_TRANSLATE_NOOP("Explain",
                "\"%1\" is not one year for the whole list: write it in each line as 2025-26.") },
        { "ko41a.not-bound",
            QT_TRANSLATE_NOOP("Explain",
                "KO41a is a return of NHS bodies to NHS England, and this store is kept for a care "
                "home: there is nothing to send. Where the NHS pays for some of your care, its "
                "commissioner may ask you for numbers of its own.") },
    };
};

} // namespace

std::span<const Sentence> returnSentences() { return ReturnFacts::sentences; }

} // namespace heed
