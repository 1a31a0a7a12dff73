#include "core/exchange/logreader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

// Reads and maps a log of many rows: bench_exchange COMPLAINTS.csv [ROWS]. The rows of the file
// given are repeated with references of their own. Hold: 100,000 rows in 4 seconds on the machine
// of the other numbers (release build).

namespace {

/// The file's records from its second on, with quoted line breaks kept together.
QList<QByteArray> records(const QByteArray &all)
{
    QList<QByteArray> records;
    qsizetype start = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] == '"')
            quoted = !quoted;
        if (all[i] == '\n' && !quoted) {
            records.append(all.sliced(start, i + 1 - start));
            start = i + 1;
        }
    }
    return records;
}

bool writeMany(const QString &source, const QString &target, int rows)
{
    QFile in(source);
    QFile out(target);
    if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
        return false;
    const QList<QByteArray> all = records(in.readAll());
    if (all.size() < 2)
        return false;
    out.write(all[0]);
    for (int i = 0; i < rows; ++i) {
        QByteArray record = all[1 + i % (all.size() - 1)];
        const qsizetype comma = record.indexOf(',');
        record.insert(comma + 1, QByteArray::number(i) + '-');
        out.write(record);
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream out(stdout);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.csv"));
    const int rows = arguments.value(2, QStringLiteral("100000")).toInt();
    if (!writeMany(arguments.value(1), path, rows)) {
        out << "usage: bench_exchange COMPLAINTS.csv [ROWS]\n";
        return 2;
    }
    heed::LogRequest request;
    request.path = path;
    request.today = QDate(2026, 11, 22);
    QElapsedTimer timer;
    timer.start();
    const auto tally = heed::dryRun(request);
    const qint64 taken = timer.elapsed();
    if (!tally) {
        out << tally.error().operation << '\n';
        return 1;
    }
    out << tally->rowsRead << " rows, " << tally->importable << " importable, " << taken << " ms\n";
    return 0;
}
