#include "core/governance/dashboard.h"

#include "core/governance/dashboardcharts.h"
#include "core/governance/dashboardthemes.h"
#include "core/governance/dashboardtiles.h"
#include "core/governance/quarterchanges.h"

namespace heed {

namespace {

void tellChanges(DashboardWork &work)
{
    const QuarterChanges found
        = work.value(quarterChanges(work.database, work.question, work.words));
    if (work.error || !found.now.isValid())
        return;
    work.board.changesTitle = QStringLiteral("What changed since the quarter before: %1")
                                  .arg(FigureWords::span(found.now));
    for (const QuarterChange &change : found.changes)
        work.board.changes << DashboardChange { change.sentence,
            { change.measure, { found.now, work.question.scope }, change.parts, change.now,
                change.sentence.section(QLatin1Char(':'), 0, 0) } };
}

} // namespace

Result<Dashboard> makeDashboard(Database &database, const Slice &question, QDate today,
    const std::function<bool(int)> &progress)
{
    DashboardWork work(database, question, today);
    DashboardCharts charts(work);
    const std::function<void()> steps[] {
        [&] { DashboardTiles(work).count(); },
        [&] { charts.months(); },
        [&] { charts.replies(); },
        [&] { DashboardThemes(work).draw(); },
        [&] { charts.subjects(); },
        [&] { charts.findings(); },
        [&] { charts.waiting(); },
        [&] { charts.harm(); },
        [&] { charts.rare(); },
        [&] { tellChanges(work); },
    };
    int done = 0;
    for (const auto &step : steps) {
        if (progress && !progress(100 * done++ / int(std::size(steps))))
            return failure(ErrorCode::Cancelled, QStringLiteral("job.cancelled"));
        step();
        if (work.error)
            return Failure(*work.error);
    }
    return work.board;
}

QString recordKindOf(const QString &measure)
{
    const Measure *found = measureById(measure);
    return found == nullptr ? QString()
                            : QString::fromLatin1(population(found->population).recordKind);
}

Result<QList<qint64>> recordsOf(Database &database, const RecordsWish &wish)
{
    return Measures(database).records(wish.measure, wish.question, wish.parts);
}

} // namespace heed
