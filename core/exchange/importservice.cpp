#include "core/exchange/importservice.h"

#include "core/candour/candourservice.h"
#include "core/exchange/importmap.h"
#include "core/exchange/importrun.h"
#include "core/exchange/importundo.h"
#include "core/exchange/logreader.h"
#include "core/exchange/ownexport.h"
#include "core/exchange/subjectimport.h"
#include "core/store/bulkwork.h"

#include <QFile>
#include <QFileInfo>

#include <future>
#include <sodium.h>

namespace heed {

namespace {

/// By libsodium, which needs half the time of QCryptographicHash.
Result<QString> fileSha256(const QString &path)
{
    constexpr qint64 blockSize = 1 << 20;
    QFile file(path);
    const Failure unreadable = failure(ErrorCode::Io, QStringLiteral("exchange.unreadable"), path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable;
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    QByteArray block(blockSize, Qt::Uninitialized);
    while (const qint64 size = file.read(block.data(), blockSize)) {
        if (size < 0)
            return unreadable;
        crypto_hash_sha256_update(&state,
            reinterpret_cast<const unsigned char *>(block.constData()),
            static_cast<unsigned long long>(size));
    }
    QByteArray digest(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&state, reinterpret_cast<unsigned char *>(digest.data()));
    return QString::fromLatin1(digest.toHex());
}

/// Some systems export the further subjects of complaints as a table of its own, which holds no
/// complaint: a reference and a subject, but nothing of when it was received.
bool isSubjectsOnly(const LogRequest &request)
{
    const auto spec = KindSpec::load(request.kind);
    const auto table = openTable(request.path, request.table);
    if (request.kind != LogKind::Complaints || !spec || !table)
        return false;
    QList<TableRow> rows;
    while (rows.size() < HeaderFinder::rowsToLookAt) {
        const auto row = (*table)->next();
        if (!row || !*row)
            break;
        rows += **row;
    }
    const HeaderResult header = HeaderFinder(*spec, request.map).find(rows);
    const auto has = [&](const QString &field) {
        return std::any_of(header.columns.begin(), header.columns.end(),
            [index = spec->indexOf(field)](
                const ColumnBinding &column) { return index && column.field == index; });
    };
    return has(QStringLiteral("reference")) && has(QStringLiteral("subject"))
        && !has(QStringLiteral("received_on"));
}

/// The columns that the user named count here too.
Result<std::unique_ptr<LogReader>> openSubjects(LogRequest request, const QString &mapFile)
{
    request.kind = LogKind::Subjects;
    if (mapFile.isEmpty())
        return LogReader::open(request);
    return KindSpec::load(request.kind)
        .and_then([&](const KindSpec &spec) { return ImportMap::load(mapFile, spec); })
        .and_then([&](ImportMap map) {
            request.map = std::move(map);
            return LogReader::open(request);
        });
}

Result<std::unique_ptr<LogReader>> openLog(const ImportOrder &order, QDate today)
{
    LogRequest request;
    request.path = order.path;
    request.kind = order.kind;
    request.table.sheet = order.sheet;
    request.today = today;
    if (!order.mapFile.isEmpty()) {
        const auto spec = KindSpec::load(order.kind);
        if (!spec)
            return Failure(spec.error());
        auto map = ImportMap::load(order.mapFile, *spec);
        if (!map)
            return Failure(map.error());
        request.map = std::move(*map);
    } else if (const auto own = ownExport(request)) {
        request.table.sheet = own->sheet;
        request.map = own->map;
    }
    auto reader = LogReader::open(request);
    const bool lacksColumn
        = !reader && reader.error().operation == QLatin1String("exchange.missing-column");
    if (lacksColumn && isSubjectsOnly(request))
        return openSubjects(request, order.mapFile);
    return reader;
}

Result<ImportReport> runThrough(const Session &session, Transaction *work, LogReader &reader,
    const ImportBatch &batch, const ImportProgress &progress)
{
    if (reader.spec().kind() == LogKind::Subjects)
        return SubjectImport(session, work, reader).run(batch, progress);
    ImportRun run(session, work, reader);
    return run.start(batch).and_then([&] { return run.readAll(progress); }).and_then([&] {
        return run.finish();
    });
}

Result<UndoReport> takeBack(
    const Session &session, Transaction &work, BatchId id, const ImportProgress &progress)
{
    auto batch = rowById<ImportBatch>(session.database, id);
    if (batch && batch->kind == toCode(LogKind::Subjects) && !batch->undoneAt.isValid())
        return SubjectUndo(session, work).run(std::move(*batch));
    return ImportUndo(work, progress).run(id);
}

const QString sheetMark = QStringLiteral(", sheet ");

/// What a batch is called: a workbook can be read once for each of its sheets.
QString batchName(const QString &path, const QString &sheet)
{
    const QString file = QFileInfo(path).fileName();
    return sheet.isEmpty() ? file : file + sheetMark + sheet;
}

bool isAnotherSheet(const QString &earlier, const QString &sheet)
{
    return !sheet.isEmpty() && earlier.contains(sheetMark) && !earlier.endsWith(sheetMark + sheet);
}

/// The same file twice would be the same records twice, wherever it lacks references.
Result<void> checkNotImported(Database &database, const ImportBatch &batch, const QString &sheet)
{
    const auto earlier = selectRows<ImportBatch>(database,
        QStringLiteral("WHERE file_sha256 = ? AND kind = ? AND undone_at IS NULL ORDER BY id"),
        { batch.fileSha256, batch.kind });
    if (!earlier)
        return Failure(earlier.error());
    for (const ImportBatch &one : *earlier) {
        if (!isAnotherSheet(one.fileName, sheet))
            return failure(ErrorCode::Conflict, QStringLiteral("import.same-file"),
                QString::number(one.id.value));
    }
    return {};
}

} // namespace

Result<ImportReport> ImportService::run(const ImportOrder &order, const ImportProgress &progress)
{
    if (const auto right = checkRight(m_session, Capability::Import); !right)
        return Failure(right.error());
    // A large file takes a second to hash: meanwhile its first rows are looked at.
    auto hashing = std::async(std::launch::async, fileSha256, order.path);
    auto reader = openLog(order, m_session.clock.today());
    if (!reader)
        return Failure(reader.error());
    const auto sha256 = hashing.get();
    if (!sha256)
        return Failure(sha256.error());
    ImportBatch batch;
    batch.kind = toCode((*reader)->spec().kind());
    const QString sheet = (*reader)->sheet();
    batch.fileName = batchName(order.path, sheet);
    batch.fileSha256 = *sha256;
    if (order.dryRun)
        return checkNotImported(m_session.database, batch, sheet).and_then([&] {
            return runThrough(m_session, nullptr, **reader, batch, progress);
        });
    const BulkWork room(m_session.database);
    auto work = beginWork(m_session, Capability::Import);
    if (!work)
        return Failure(work.error());
    batch.importedAt = QDateTime::fromString(work->stamp(), Qt::ISODateWithMs);
    return checkNotImported(m_session.database, batch, sheet)
        .and_then([&] { return runThrough(m_session, &*work, **reader, batch, progress); })
        .and_then([&](ImportReport report) -> Result<ImportReport> {
            if (report.imported == 0) { // leaving without a commit takes everything back
                report.batch = {};
                return report;
            }
            return work->commit()
                .and_then([this] { return CandourService(m_session).noticeAllHarm(); })
                .map([&report](int) { return std::move(report); });
        });
}

Result<UndoReport> ImportService::undo(BatchId batch, const ImportProgress &progress)
{
    const BulkWork room(m_session.database);
    auto work = beginWork(m_session, Capability::Import);
    if (!work)
        return Failure(work.error());
    return takeBack(m_session, *work, batch, progress).and_then([&](const UndoReport &report) {
        return work->commit()
            .and_then([this] { return CandourService(m_session).noticeAllHarm(); })
            .map([&report](int) { return report; });
    });
}

Result<std::vector<ImportBatch>> ImportService::batches() const
{
    return checkRight(m_session, Capability::ReadRecords).and_then([this] {
        return selectRows<ImportBatch>(m_session.database, QStringLiteral("ORDER BY id DESC"));
    });
}

} // namespace heed
