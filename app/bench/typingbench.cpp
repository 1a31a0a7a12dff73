#include "app/bench/benches.h"
#include "core/complaints/complaintservice.h"
#include "core/store/searchindex.h"

#include <QFile>

namespace heed {

namespace {

constexpr double typingLimitMs = 100;
constexpr double nineteenOfTwenty = 0.95;
constexpr int hitsShown = 20;

void timeSearch(Database &database, BenchBook &book)
{
    std::vector<double> times;
    for (const char *word :
        { "communication", "medication", "appointment", "discharge", "letter", "ward" }) {
        const QString typed = QString::fromLatin1(word);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            static_cast<void>(search(database, typed.left(length), {}, hitsShown));
            times.push_back(millisecondsSince(timer));
        }
    }
    book.add({ QStringLiteral("search_p95"), QStringLiteral("search while typing, 95 of 100"),
        percentileOf(times, nineteenOfTwenty), QStringLiteral("ms"), typingLimitMs, {} });
}

void timeSaving(const Session &session, BenchBook &book)
{
    constexpr int saves = 40;
    ComplaintService service(session);
    std::vector<double> times;
    for (int i = 0; i < saves; ++i) {
        ComplaintFile draft;
        draft.complaint.receivedOn = session.clock.today();
        draft.complaint.description
            = QStringLiteral("Nobody told us that the visit had been moved to another day.");
        draft.complainant.name = QStringLiteral("Bench Person %1").arg(i);
        draft.issues.push_back({ .subject = QStringLiteral("communications") });
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(service.log(draft));
        times.push_back(millisecondsSince(timer));
    }
    book.add({ QStringLiteral("save_p95"),
        QStringLiteral("saving a complaint with its audit entry, 95 of 100"),
        percentileOf(times, nineteenOfTwenty), QStringLiteral("ms"), typingLimitMs, {} });
}

} // namespace

void benchTyping(const Session &session, BenchBook &book)
{
    timeSearch(session.database, book);
    timeSaving(session, book);
}

void benchMemory(BenchBook &book)
{
    constexpr double limitMb = 300;
    constexpr double kbInMb = 1024;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            book.add({ QStringLiteral("memory"), QStringLiteral("memory with the lists read"),
                line.mid(6).simplified().split(' ').constFirst().toDouble() / kbInMb,
                QStringLiteral("MB"), limitMb, {} });
    }
}

} // namespace heed
