#include "ui/governance/packmaker.h"

#include "core/governance/reportkinds.h"
#include "ui/governance/reportfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace heed {

namespace {

constexpr int reportShare = 30; // per cent of the work that is counting; the rest is writing

Failure stopped() { return failure(ErrorCode::Cancelled, QStringLiteral("print.cancelled")); }

/// "Board report 2025-11-01 to 2026-10-31.pdf" that is not there yet.
QString freeName(const PackWish &wish, const QString &ending)
{
    const ReportKind *kind = reportKind(wish.report);
    const QString name
        = QStringLiteral("%1 %2 to %3")
              .arg(QLatin1String(kind->fileName), wish.period.from.toString(Qt::ISODate), wish.period.to.toString(Qt::ISODate));
    const QDir folder(wish.folder);
    QString path = folder.filePath(name + QLatin1Char('.') + ending);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(QStringLiteral("%1 (%2).%3").arg(name).arg(number).arg(ending));
    return path;
}

Result<QStringList> writeFiles(
    const Report &report, const PackWish &wish, const std::function<bool(int)> &progress)
{
    QStringList written;
    const auto takeBack = [&written](const Error &error) {
        for (const QString &path : std::as_const(written))
            QFile::remove(path);
        return Failure(error);
    };
    const int each = (100 - reportShare) / int(std::max<qsizetype>(1, wish.endings.size()));
    for (const QString &ending : wish.endings) {
        const int before = reportShare + each * int(written.size());
        const auto tell = [&progress, before, each](int done, int total) {
            return !progress || progress(before + (total > 0 ? each * done / total : 0));
        };
        if (!tell(0, 1))
            return takeBack(stopped().value());
        const QString path = freeName(wish, ending);
        if (const auto done = writeReportFile(report, path, tell); !done)
            return takeBack(done.error());
        written << path;
    }
    return written;
}

Result<void> notePack(const Session &session, const PackWish &wish)
{
    auto transaction = beginWork(session, Capability::Report);
    if (!transaction)
        return Failure(transaction.error());
    transaction->note({ AuditAction::Print, {}, 0, {}, {},
        QStringLiteral("report %1, %2 to %3, as %4")
            .arg(wish.report, wish.period.from.toString(Qt::ISODate), wish.period.to.toString(Qt::ISODate),
                wish.endings.join(QLatin1String(", "))) });
    return transaction->commit();
}

} // namespace

Result<PackMade> makePack(
    const Session &session, const PackWish &wish, const std::function<bool(int)> &progress)
{
    if (const auto allowed = checkRight(session, Capability::Report); !allowed)
        return Failure(allowed.error());
    const ReportKind *kind = reportKind(wish.report);
    if (kind == nullptr)
        return failure(
            ErrorCode::Refused, QStringLiteral("report.not-in-this-version"), wish.report);
    if (progress && !progress(0))
        return stopped();
    const auto report = kind->make(session,
        { wish.period, {}, wish.isPractice, wish.endings.contains(QLatin1String("json")) });
    if (!report)
        return Failure(report.error());
    const auto files = writeFiles(*report, wish, progress);
    if (!files)
        return Failure(files.error());
    if (const auto noted = notePack(session, wish); !noted) {
        for (const QString &path : *files)
            QFile::remove(path); // what is not in the trail was not made
        return Failure(noted.error());
    }
    return PackMade { wish.report, wish.period, *files, report->sections.size(), report->charts().size(),
        report->tables().size() };
}

} // namespace heed
