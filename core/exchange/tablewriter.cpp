#include "core/exchange/tablewriter.h"

#include "core/base/money.h"
#include "core/base/savewhole.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cstdio>
#include <xlsxwriter.h>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace heed {
namespace {

Failure cannotWrite(const QString &path)
{
    return failure(ErrorCode::Io, QStringLiteral("exchange.cannot-write"), path);
}

QString poundsText(Money money)
{
    const qint64 size = money.pence < 0 ? -money.pence : money.pence;
    return QStringLiteral("%1%2.%3")
        .arg(money.pence < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

bool isMoney(const QVariant &cell) { return cell.metaType() == QMetaType::fromType<Money>(); }

bool isPlainNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok && text.back().isDigit();
}

QString plainText(const QVariant &cell)
{
    if (isMoney(cell))
        return poundsText(cell.value<Money>());
    switch (cell.typeId()) {
    case QMetaType::QDate:
        return cell.toDate().toString(Qt::ISODate);
    case QMetaType::QTime:
        return cell.toTime().toString(QStringLiteral("HH:mm"));
    case QMetaType::QDateTime:
        return cell.toDateTime().toString(Qt::ISODate);
    case QMetaType::Bool:
        return cell.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QMetaType::Double:
        return QString::number(cell.toDouble(), 'g', 15);
    default:
        return cell.toString();
    }
}

QString quoted(const QString &text)
{
    const bool needed = text.contains(u',') || text.contains(u'"') || text.contains(u'\n')
        || text.contains(u'\r') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needed)
        return text;
    return u'"' + QString(text).replace(u'"', QLatin1String("\"\"")) + u'"';
}

/// Keeps standard error shut while it lives: the library writes to it what its results say as well,
/// and scripts expect one sentence there.
class QuietLibrary
{
public:
    QuietLibrary()
    {
#ifdef Q_OS_UNIX
        std::fflush(stderr);
        m_kept = dup(STDERR_FILENO);
        const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        dup2(nowhere, STDERR_FILENO);
        ::close(nowhere);
#endif
    }
    QuietLibrary(const QuietLibrary &) = delete;
    QuietLibrary &operator=(const QuietLibrary &) = delete;
    ~QuietLibrary()
    {
#ifdef Q_OS_UNIX
        std::fflush(stderr);
        dup2(m_kept, STDERR_FILENO);
        ::close(m_kept);
#endif
    }

private:
    int m_kept = -1;
};

/// A workbook being written; closes itself.
class Workbook
{
public:
    explicit Workbook(const QString &path)
    {
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
        options.tmpdir = folder.data(); // what it spills stays beside the export
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (m_book == nullptr)
            return;
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_date = numberFormat("dd/mm/yyyy");
        m_time = numberFormat("hh:mm");
        m_moment = numberFormat("dd/mm/yyyy hh:mm");
        m_money = numberFormat("#,##0.00");
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook() { close(); }

    bool close()
    {
        lxw_workbook *book = std::exchange(m_book, nullptr);
        const QuietLibrary quiet;
        return book != nullptr && workbook_close(book) == LXW_NO_ERROR;
    }
    bool add(const TableData &table);

private:
    lxw_format *numberFormat(const char *code)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, code);
        return format;
    }
    [[nodiscard]] QByteArray sheetName(const QString &title);
    void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &cell);
    void writeMoment(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QDate date, QTime time,
        lxw_format *format);
    static void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column,
        const QString &text, lxw_format *format);

    lxw_workbook *m_book = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_date = nullptr;
    lxw_format *m_time = nullptr;
    lxw_format *m_moment = nullptr;
    lxw_format *m_money = nullptr;
    QStringList m_names;
};

/// A title as a spreadsheet allows it: 31 characters, none of []:*?/\, and not used yet.
QByteArray Workbook::sheetName(const QString &title)
{
    QString name;
    for (const QChar c : title.simplified())
        name += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    name = name.simplified().left(31);
    if (name.isEmpty())
        name = QStringLiteral("Sheet");
    const QString base = name;
    for (int i = 2; m_names.contains(name, Qt::CaseInsensitive); ++i)
        name = base.left(27) + QStringLiteral(" %1").arg(i);
    m_names.append(name);
    return name.toUtf8();
}

void Workbook::writeText(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    constexpr qsizetype longestCell = 32767; // of Excel's
    static const QString mark = QStringLiteral(" … [cut: a cell holds no more; CSV has it whole]");
    if (text.isEmpty())
        return;
    const QString shown
        = text.size() > longestCell ? text.left(longestCell - mark.size()) + mark : text;
    worksheet_write_string(sheet, row, column, shown.toUtf8().constData(), format);
}

void Workbook::writeMoment(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QDate date,
    QTime time, lxw_format *format)
{
    lxw_datetime moment { date.isValid() ? date.year() : 0, date.isValid() ? date.month() : 0,
        date.isValid() ? date.day() : 0, time.isValid() ? time.hour() : 0,
        time.isValid() ? time.minute() : 0, time.isValid() ? double(time.second()) : 0.0 };
    worksheet_write_datetime(sheet, row, column, &moment, format);
}

void Workbook::writeCell(
    lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QVariant &cell)
{
    if (!cell.isValid() || cell.isNull())
        return;
    if (isMoney(cell)) {
        const double pounds = double(cell.value<Money>().pence) / 100.0;
        worksheet_write_number(sheet, row, column, pounds, m_money);
        return;
    }
    switch (cell.typeId()) {
    case QMetaType::QDate:
        if (cell.toDate().year() >= 1900)
            return writeMoment(sheet, row, column, cell.toDate(), {}, m_date);
        break;
    case QMetaType::QTime:
        return writeMoment(sheet, row, column, {}, cell.toTime(), m_time);
    case QMetaType::QDateTime:
        return writeMoment(
            sheet, row, column, cell.toDateTime().date(), cell.toDateTime().time(), m_moment);
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Double:
        worksheet_write_number(sheet, row, column, cell.toDouble(), nullptr);
        return;
    default:
        break;
    }
    writeText(sheet, row, column, plainText(cell), nullptr);
}

bool Workbook::add(const TableData &table)
{
    if (m_book == nullptr)
        return false;
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, sheetName(table.title).constData());
    if (sheet == nullptr)
        return false;
    const auto columns = static_cast<lxw_col_t>(table.columns.size());
    if (columns > 0) {
        worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(columns - 1), 18, nullptr);
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
            static_cast<lxw_col_t>(columns - 1));
    }
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        writeText(sheet, 0, static_cast<lxw_col_t>(i), table.columns[i], m_head);
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        for (qsizetype c = 0; c < table.rows[r].size(); ++c) {
            writeCell(
                sheet, static_cast<lxw_row_t>(r + 1), static_cast<lxw_col_t>(c), table.rows[r][c]);
        }
    }
    return true;
}

} // namespace

QString csvText(const QVariant &cell)
{
    const QString text = plainText(cell);
    if (text.isEmpty())
        return text;
    const bool risky = QStringLiteral("=+-@\t\r").contains(text[0]);
    return risky && !isPlainNumber(text) ? u'\'' + text : text;
}

Result<void> writeCsv(const TableData &table, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(path);
    file.write("\xEF\xBB\xBF");
    const auto writeLine = [&](const QVariantList &cells) {
        QStringList line;
        for (const QVariant &cell : cells)
            line.append(quoted(csvText(cell)));
        file.write(line.join(u',').toUtf8() + "\r\n");
    };
    writeLine(QVariantList(table.columns.cbegin(), table.columns.cend()));
    for (const QVariantList &row : table.rows)
        writeLine(row);
    if (!saveWhole(file))
        return cannotWrite(path);
    return {};
}

Result<void> writeXlsx(const QList<TableData> &tables, const QString &path)
{
    // The library writes by name; the name it gets is that of a temporary beside the target.
    QTemporaryFile temporary(QFileInfo(path).absolutePath() + QLatin1String("/.heed-XXXXXX.xlsx"));
    if (!temporary.open())
        return cannotWrite(path);
    temporary.close();
    Workbook book(temporary.fileName());
    bool written = true;
    for (const TableData &table : tables)
        written = written && book.add(table);
    if (!book.close() || !written)
        return cannotWrite(path);
    QSaveFile target(path);
    QFile source(temporary.fileName());
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return cannotWrite(path);
    while (!source.atEnd())
        target.write(source.read(1 << 20));
    if (!saveWhole(target))
        return cannotWrite(path);
    return {};
}

} // namespace heed
