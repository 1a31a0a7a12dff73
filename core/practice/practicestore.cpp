#include "core/practice/practicestore.h"

#include "core/codes/codelists.h"
#include "core/people/openstore.h"
#include "core/people/passwordstrength.h"
#include "core/practice/practiceduties.h"
#include "core/practice/practiceletters.h"
#include "core/practice/practicepacks.h"
#include "core/practice/practicepanel.h"
#include "core/store/bulkwork.h"

#include <QFile>

namespace heed {

namespace {

Result<PracticeSummary> fill(const OpenStore &store, const PracticePlan &plan,
    const PracticeProgress &progress, const PackPaper &paper)
{
    PracticePlan early = plan;
    early.cases = plan.complaints() - lateComplaintsOf(plan);
    const auto world = PracticeWorld::make(early, store.calendar());
    if (!world)
        return Failure(world.error());
    const Session session = store.session();
    const BulkWork room(session.database);
    return PracticeWriter(session, *world).write(progress).and_then([&](PracticeSummary summary) {
        return writePracticeLetters(session, *world)
            .and_then([&] { return writePracticePanel(session, world->place(), plan.seed); })
            .and_then([&] { return writePracticeDuties(session, world->place(), plan.seed); })
            .and_then([&] { return writePracticePacks(session, plan, paper); })
            .map([&](int late) {
                summary.complaints += late;
                return std::move(summary);
            });
    });
}

/// A store that is half filled would look like a whole one.
void removeStore(const QString &path)
{
    for (const char *ending : { "", "-wal", "-shm", "-journal" })
        QFile::remove(path + QLatin1String(ending));
    QFile::remove(Keyring::pathFor(path));
}

} // namespace

Result<PracticeSummary> makePracticeStore(const QString &path, const PracticePlan &plan,
    const Clock &clock, const PracticeProgress &progress, const PackPaper &paper)
{
    const PracticePlace place = practicePlace(plan.kind);
    auto store = OpenStore::create(
        { .path = path,
            .organisation = place.organisation,
            .kind = toCode(plan.kind),
            .userName = place.user,
            .password = practicePassword,
            .practice = true,
            .fill
            = [](Transaction &transaction) { return seedCodes(transaction).map([](int) {}); } },
        clock);
    if (!store)
        return Failure(store.error());
    auto filled = fill(**store, plan, progress, paper);
    store->reset();
    if (!filled)
        removeStore(path);
    return filled;
}

} // namespace heed
