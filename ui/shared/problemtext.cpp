#include "ui/shared/problemtext.h"

#include <QCoreApplication>
#include <QHash>

namespace heed {
namespace {

/// What happened to the value, said after what is wrong.
enum class Fate {
    Left, ///< the field stayed empty, or the row was not imported, by severity
    Kept, ///< the value is in the record as it stands
    Told, ///< the sentence says it all
};

struct Sentence
{
    const char *text;
    Fate fate;
};

const QHash<QString, Sentence> &sentences()
{
    static const QHash<QString, Sentence> all {
        { QStringLiteral("date.not-a-date"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is not a date (%2)."), Fate::Left } },
        { QStringLiteral("date.impossible"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is not a date that exists (%2)."), Fate::Left } },
        { QStringLiteral("date.out-of-range"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is too far back or ahead to be right (%2)."),
                Fate::Left } },
        { QStringLiteral("date.born-later"),
            { QT_TRANSLATE_NOOP(
                  "exchange", "“%1” lies in the future and cannot be a date of birth."),
                Fate::Left } },
        { QStringLiteral("date.future"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” lies in the future (%2)."), Fate::Kept } },
        { QStringLiteral("date.before"),
            { QT_TRANSLATE_NOOP("exchange", "The %2 (%1) is before the %3 (%4), which cannot be."),
                Fate::Left } },
        { QStringLiteral("date.before-kept"),
            { QT_TRANSLATE_NOOP(
                  "exchange", "The %2 (%1) is before the %3 (%4); one of them is probably wrong."),
                Fate::Kept } },
        { QStringLiteral("date.after"),
            { QT_TRANSLATE_NOOP("exchange", "The %2 (%1) is after the %3 (%4), which cannot be."),
                Fate::Left } },
        { QStringLiteral("time.unknown"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is not a time of day (%2)."), Fate::Left } },
        { QStringLiteral("time.behind-date"),
            { QT_TRANSLATE_NOOP(
                  "exchange", "The day of “%1” is kept; what follows is not a time of day (%2)."),
                Fate::Told } },
        { QStringLiteral("money.unknown"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is not an amount of money (%2)."), Fate::Left } },
        { QStringLiteral("number.unknown"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is not a whole number (%2)."), Fate::Left } },
        { QStringLiteral("percent.unknown"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is not a percentage from 0 to 100 (%2)."),
                Fate::Left } },
        { QStringLiteral("boolean.unknown"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is neither yes nor no (%2)."), Fate::Left } },
        { QStringLiteral("age.unknown"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is not an age."), Fate::Left } },
        { QStringLiteral("age.out-of-range"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” cannot be an age: ages run from 0 to 130."),
                Fate::Left } },
        { QStringLiteral("nhs-number.length"),
            { QT_TRANSLATE_NOOP(
                  "exchange", "“%1” is not an NHS number, because those have ten digits."),
                Fate::Kept } },
        { QStringLiteral("nhs-number.check"),
            { QT_TRANSLATE_NOOP("exchange",
                  "“%1” is not a valid NHS number: its last digit does not fit the others, so a "
                  "digit is probably mistyped."),
                Fate::Kept } },
        { QStringLiteral("choice.unknown"),
            { QT_TRANSLATE_NOOP("exchange",
                  "“%1” is not a word that Heed knows for the %2. A map file can say what it "
                  "means."),
                Fate::Left } },
        { QStringLiteral("choice.number-read"),
            { QT_TRANSLATE_NOOP("exchange",
                  "Bare numbers in the %2 are read by the national codes: “%1” is “%3”. If this "
                  "system counts otherwise, say so in a map file."),
                Fate::Told } },
        { QStringLiteral("place.folded"),
            { QT_TRANSLATE_NOOP("exchange", "“%1” is taken to be the same place as “%2”."),
                Fate::Told } },
        { QStringLiteral("required.missing"),
            { QT_TRANSLATE_NOOP(
                  "exchange", "The %1 is missing, and no record can be kept without it."),
                Fate::Left } },
        { QStringLiteral("reference.missing"),
            { QT_TRANSLATE_NOOP("exchange",
                  "This row has no reference. It is imported with a reference that Heed gives it."),
                Fate::Told } },
        { QStringLiteral("reference.used-twice"),
            { QT_TRANSLATE_NOOP("exchange",
                  "The reference “%1” is used twice: line %2 has it too, with other contents."),
                Fate::Left } },
        { QStringLiteral("row.repeated"),
            { QT_TRANSLATE_NOOP("exchange",
                  "This row is exactly the same as line %1, so it was left out. Nothing needs to "
                  "be done."),
                Fate::Told } },
        { QStringLiteral("row.unclosed-quote"),
            { QT_TRANSLATE_NOOP("exchange",
                  "A quotation mark is opened in this line and never closed, so nobody can tell "
                  "where its cells end."),
                Fate::Left } },
        { QStringLiteral("row.too-long"),
            { QT_TRANSLATE_NOOP("exchange", "This line is far too long to be a record."),
                Fate::Left } },
        { QStringLiteral("row.too-many-cells"),
            { QT_TRANSLATE_NOOP("exchange",
                  "This row has %2 cells where the headers have %1, so its columns cannot be told "
                  "apart. A text with a comma in it often lacks its quotation marks."),
                Fate::Left } },
        { QStringLiteral("row.too-few-cells"),
            { QT_TRANSLATE_NOOP("exchange",
                  "This row has %2 cells where the headers have %1. The missing ones are taken as "
                  "empty; check that none is missing in the middle."),
                Fate::Told } },
        { QStringLiteral("row.blank"),
            { QT_TRANSLATE_NOOP("exchange", "Blank row, left out."), Fate::Told } },
        { QStringLiteral("row.header-again"),
            { QT_TRANSLATE_NOOP("exchange", "The headers once more, left out."), Fate::Told } },
        { QStringLiteral("row.total"),
            { QT_TRANSLATE_NOOP("exchange", "A line of totals (“%1”), left out."), Fate::Told } },
        { QStringLiteral("row.lone-cell"),
            { QT_TRANSLATE_NOOP("exchange",
                  "Only one cell of this line is filled (“%1”), so it is no record; left out."),
                Fate::Told } },
        { QStringLiteral("header.unknown"),
            { QT_TRANSLATE_NOOP("exchange",
                  "Heed has no field for this column, so it is left out. A map file can name one."),
                Fate::Told } },
        { QStringLiteral("header.guessed"),
            { QT_TRANSLATE_NOOP("exchange",
                  "This header is misspelt; it is taken as the %1. A map file can say otherwise."),
                Fate::Told } },
        { QStringLiteral("header.duplicate"),
            { QT_TRANSLATE_NOOP("exchange",
                  "Two columns could be the %1. “%2” is used and this one is left out; a map file "
                  "can say otherwise."),
                Fate::Told } },
        { QStringLiteral("header.borrowed"),
            { QT_TRANSLATE_NOOP("exchange", "The file has no column for the %1, so the %2 serves."),
                Fate::Told } },
        { QStringLiteral("column.nameless"),
            { QT_TRANSLATE_NOOP("exchange",
                  "Column %1 has no header, so what stands in it is left out: “%2” and whatever "
                  "follows. Give the column a header and import the file again."),
                Fate::Told } },
        { QStringLiteral("column.unread"),
            { QT_TRANSLATE_NOOP("exchange",
                  "Heed writes the column %1 and does not read it back: “%2” and whatever follows "
                  "are left out."),
                Fate::Told } },
        { QStringLiteral("column.month-first"),
            { QT_TRANSLATE_NOOP("exchange",
                  "The dates of this column have the month first, as in America, and are read so. "
                  "A map file can say otherwise (dates: dmy)."),
                Fate::Told } },
    };
    return all;
}

QString fateText(Fate fate, Severity severity)
{
    if (fate == Fate::Kept) {
        return QCoreApplication::translate(
            "exchange", "It is imported as it stands; correct it in the record.");
    }
    if (severity == Severity::Error) {
        return QCoreApplication::translate(
            "exchange", "The row was not imported: correct it in the file and import it again.");
    }
    return QCoreApplication::translate(
        "exchange", "The row is imported without it; correct it in the record.");
}

QString filled(QString text, const QStringList &values)
{
    constexpr qsizetype longest = 80;
    // One pass, so that a %1 inside a value is not filled again.
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = i + 1 < text.size() && text[i] == u'%' ? text[i + 1].digitValue() : -1;
        if (place < 1) {
            out += text[i];
            continue;
        }
        const QString value = values.value(place - 1).simplified();
        out += value.size() > longest ? value.left(longest) + QChar(u'…') : value;
        ++i;
    }
    return out;
}

const QHash<QString, const char *> &fileSentences()
{
    static const QHash<QString, const char *> all {
        { QStringLiteral("exchange.missing"),
            QT_TRANSLATE_NOOP(
                "exchange", "There is no file “%1”. Check the name and the folder.") },
        { QStringLiteral("exchange.is-folder"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a folder, not a file. Name the file in it that is to be imported.") },
        { QStringLiteral("exchange.no-plain-file"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a pipe or a device, which can be read only once. Save what it gives as a "
                "file, and import that.") },
        { QStringLiteral("exchange.unreadable"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” cannot be read. Check that you may open it and that no other program holds "
                "it.") },
        { QStringLiteral("exchange.empty"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is empty, so there is nothing to import. Export it again from the other "
                "system.") },
        { QStringLiteral("exchange.is-xls"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is in the old Excel format (.xls), which Heed does not read. Open it in a "
                "spreadsheet program and save it as .xlsx, .ods or CSV.") },
        { QStringLiteral("exchange.is-xlsb"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a binary workbook (.xlsb), which Heed does not read. Save it as .xlsx, "
                ".ods or CSV.") },
        { QStringLiteral("exchange.is-encrypted"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is protected by a password, so Heed cannot read it. Save it without a "
                "password, import it, and delete that copy.") },
        { QStringLiteral("exchange.is-pdf"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a PDF, not a table. Export the log as CSV or as a spreadsheet.") },
        { QStringLiteral("exchange.is-image"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a picture, not a table. Export the log as CSV or as a spreadsheet.") },
        { QStringLiteral("exchange.is-document"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a text document, not a table. Export the log as CSV or as a "
                "spreadsheet.") },
        { QStringLiteral("exchange.is-web-page"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a web page, whatever its name says. Open it in a spreadsheet program and "
                "save it as .xlsx, .ods or CSV.") },
        { QStringLiteral("exchange.is-json"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a JSON file, not a table. Export the log as CSV or as a spreadsheet.") },
        { QStringLiteral("exchange.is-zip"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a compressed archive. Unpack it first and import the file inside.") },
        { QStringLiteral("exchange.is-store"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is a store of records, not a log. Export from it first, and import that "
                "file.") },
        { QStringLiteral("exchange.is-binary"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is no text and no spreadsheet that Heed knows. Export the log as CSV or as a "
                "spreadsheet.") },
        { QStringLiteral("exchange.damaged"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” is damaged and cannot be read to its end. Export it again from the other "
                "system.") },
        { QStringLiteral("exchange.too-large"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” unpacks to far more than a log can hold, so it was not read on. Export it "
                "again from the other system.") },
        { QStringLiteral("exchange.no-such-sheet"),
            QT_TRANSLATE_NOOP("exchange",
                "The workbook has no sheet “%1”. Give a sheet’s name, or its number counted from "
                "1.") },
        { QStringLiteral("exchange.no-sheets-in-text"),
            QT_TRANSLATE_NOOP("exchange",
                "A CSV file has no sheets, so there is no sheet “%1”. Leave the sheet out.") },
        { QStringLiteral("exchange.unknown-encoding"),
            QT_TRANSLATE_NOOP("exchange",
                "Heed knows no encoding “%1”. Known are utf-8, utf-16, windows-1252, windows-1250, "
                "iso-8859-15, macintosh and ibm850.") },
        { QStringLiteral("exchange.no-header"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” has no row of headers that Heed recognises in its first lines. Check that it "
                "is the right log, or say in a map file which column is which.") },
        { QStringLiteral("exchange.missing-column"),
            QT_TRANSLATE_NOOP("exchange",
                "No column of the file is recognised as the %1, without which no record can be "
                "kept. Check the kind of log, or name the column in a map file.") },
        { QStringLiteral("exchange.rules-damaged"),
            QT_TRANSLATE_NOOP(
                "exchange", "Heed’s own import rules are damaged (%1). Install Heed again.") },
        { QStringLiteral("exchange.map-missing"),
            QT_TRANSLATE_NOOP(
                "exchange", "There is no map file “%1”. Check the name and the folder.") },
        { QStringLiteral("exchange.map-not-json"),
            QT_TRANSLATE_NOOP("exchange",
                "The map file is not valid JSON (%1). Correct it; the help page on importing shows "
                "an example.") },
        { QStringLiteral("exchange.map-no-object"),
            QT_TRANSLATE_NOOP("exchange",
                "The map file is JSON, but not an object of entries in { and }. Correct it; the "
                "help page on importing shows an example.") },
        { QStringLiteral("exchange.map-bad-key"),
            QT_TRANSLATE_NOOP("exchange",
                "The map file has an entry “%1” that Heed does not know. Known are columns, "
                "values, dates, encoding, delimiter and header_row.") },
        { QStringLiteral("exchange.map-bad-value"),
            QT_TRANSLATE_NOOP("exchange",
                "The map file’s entry “%1” has a value that cannot be used. The help page on "
                "importing shows what may stand there.") },
        { QStringLiteral("exchange.map-bad-field"),
            QT_TRANSLATE_NOOP("exchange",
                "The map file names a field “%1” that this kind of log does not have. The help "
                "page on importing lists the fields.") },
        { QStringLiteral("exchange.map-bad-code"),
            QT_TRANSLATE_NOOP("exchange",
                "The map file gives a code that the field does not have (%1). The help page on "
                "importing lists the codes.") },
        { QStringLiteral("exchange.cannot-write"),
            QT_TRANSLATE_NOOP("exchange",
                "“%1” cannot be written. Check that the folder exists, that you may write in it, "
                "and that the disk is not full.") },
    };
    return all;
}

} // namespace

QString problemText(const Problem &problem)
{
    const auto found = sentences().constFind(problem.fact);
    if (found == sentences().cend())
        return problem.fact;
    const QString text
        = filled(QCoreApplication::translate("exchange", found->text), problem.values);
    if (found->fate == Fate::Told)
        return text;
    return text + QLatin1Char(' ') + fateText(found->fate, problem.severity);
}

QString exchangeErrorText(const Error &error)
{
    const auto found = fileSentences().constFind(error.operation);
    if (found == fileSentences().cend())
        return error.operation;
    return filled(QCoreApplication::translate("exchange", *found), { error.detail });
}

} // namespace heed
