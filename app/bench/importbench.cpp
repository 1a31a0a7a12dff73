#include "app/bench/benches.h"
#include "app/storeaccess.h"
#include "core/exchange/importservice.h"
#include "core/people/passwordstrength.h"

#include <QTemporaryDir>

#include <ctime>

namespace heed {

namespace {

constexpr double rowsOfLimit = 100000;
constexpr double limitSeconds = 20;
constexpr double msInSecond = 1000;

double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

} // namespace

void benchImport(const QString &log, const Clock &clock, BenchBook &book)
{
    const QTemporaryDir folder;
    const auto store = OpenStore::create({ .path = folder.filePath(QStringLiteral("bench.heed")),
                                             .organisation = QStringLiteral("Bench"),
                                             .kind = QStringLiteral("nhs-trust"),
                                             .userName = QStringLiteral("Bench"),
                                             .password = practicePassword,
                                             .practice = true,
                                             .fill = fillNewStore },
        clock);
    if (!store)
        return;
    const Session session = (*store)->session();
    QElapsedTimer timer;
    timer.start();
    const double before = processorSeconds();
    const auto report = ImportService(session).run({ log, LogKind::Complaints, {}, {}, false });
    if (!report || report->rowsRead == 0)
        return;
    const double seconds = millisecondsSince(timer) / msInSecond;
    // A shorter file may take its share of the time, no more.
    const double limit = limitSeconds * report->rowsRead / rowsOfLimit;
    book.add({ QStringLiteral("import"), QStringLiteral("import of %1 rows").arg(report->rowsRead),
        seconds, QStringLiteral("s"), limit,
        QStringLiteral("%1 s of processor time").arg(processorSeconds() - before, 0, 'f', 1) });
}

} // namespace heed
