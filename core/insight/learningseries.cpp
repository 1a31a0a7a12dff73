#include "core/insight/learningseries.h"

#include "core/insight/threemonths.h"

#include <algorithm>
#include <numeric>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// Which dimension splits the records of a set by theme.
const char *themeDimension(PopulationId population)
{
    switch (population) {
    case PopulationId::Issues:
        return "theme";
    case PopulationId::Incidents:
        return "incident-theme";
    case PopulationId::FeedbackHeard:
    case PopulationId::FeedbackCritical:
        return "feedback-theme";
    default:
        return "";
    }
}

/// What stands at the end of a day, and claims that lag years, are no series of months.
bool isByMonth(const Measure &measure)
{
    switch (measure.population) {
    case PopulationId::OpenComplaints:
    case PopulationId::OpenRecommendations:
    case PopulationId::OverdueActions:
    case PopulationId::ActionsOpened:
    case PopulationId::ActionsDone:
    case PopulationId::ActionsChecked:
    case PopulationId::OpenClaims:
    case PopulationId::CandourOpen:
    case PopulationId::SetApart:
    case PopulationId::ClaimsNotified:
    case PopulationId::ClaimsClosed:
    case PopulationId::ClaimsToDate:
    case PopulationId::ClaimsSettled:
        return false;
    default:
        return measure.kind != MeasureKind::Sum;
    }
}

const char *dimensionOf(const Measure &measure)
{
    return measure.kind == MeasureKind::Count ? themeDimension(measure.population) : "";
}

/// The months of one theme only: what is not there in a month is nought.
Result<Breakdown> monthsOfTheme(
    Measures &measures, const Measure &measure, const QString &theme, const Slice &slice)
{
    return measures.cross(text(measure.id), text("month"), text(dimensionOf(measure)), slice)
        .map([&](const CrossTable &found) {
            const CrossTable months = withEveryMonth(found, slice.period);
            const qsizetype column = months.columnKeys.indexOf(theme);
            Breakdown split { blankFigure(measure), text("month"), months.rowTitle, {} };
            for (qsizetype i = 0; i < months.rowKeys.size(); ++i) {
                BreakdownPart part;
                part.key = months.rowKeys.at(i);
                part.label = months.rowLabels.at(i);
                part.numerator = column < 0 ? 0 : months.cells.at(i).at(column);
                part.value = double(part.numerator);
                split.parts << part;
            }
            return split;
        });
}

double meanOf(const std::vector<SpcPoint> &points, std::size_t from, std::size_t to)
{
    const double sum = std::accumulate(points.begin() + std::ptrdiff_t(from),
        points.begin() + std::ptrdiff_t(to), 0.0,
        [](double all, const SpcPoint &point) { return all + point.value; });
    return sum / double(to - from);
}

ChangeSign signOf(
    const std::vector<SpcPoint> &points, LearningSeries &found, SpcDirection direction)
{
    if (found.monthsAfter == 0 || found.monthsBefore == 0)
        return ChangeSign::NoMonths;
    if (found.monthsAfter < found.runLength)
        return ChangeSign::TooFew;
    const auto isAbove = [&](std::size_t i) { return points[i].value > *found.meanBefore; };
    const auto isBelow = [&](std::size_t i) { return points[i].value < *found.meanBefore; };
    bool allAbove = true;
    bool allBelow = true;
    for (std::size_t i = points.size() - std::size_t(found.runLength); i < points.size(); ++i) {
        allAbove = allAbove && isAbove(i);
        allBelow = allBelow && isBelow(i);
    }
    if (!allAbove && !allBelow)
        return ChangeSign::Same;
    found.isRunBelow = allBelow;
    if (direction == SpcDirection::Neither)
        return ChangeSign::Changed;
    const bool isBetter = allAbove == (direction == SpcDirection::High);
    return isBetter ? ChangeSign::Better : ChangeSign::Worse;
}

} // namespace

QList<AimMeasure> aimMeasures()
{
    QList<AimMeasure> found;
    for (const Measure *measure : allMeasures()) {
        if (isByMonth(*measure))
            found << AimMeasure { measure->id, dimensionOf(*measure) };
    }
    return found;
}

bool takesTheme(const QString &measure)
{
    const Measure *found = measureById(measure);
    return found != nullptr && *dimensionOf(*found) != '\0';
}

Result<LearningSeries> learningSeries(
    Database &database, const ActionAim &aim, QDate doneOn, QDate today, int most)
{
    Measures measures(database);
    const Measure *measure = measureById(aim.measure);
    if (measure == nullptr)
        return failure(ErrorCode::NotFound, text("insight.no-such-measure"), aim.measure);
    Slice slice;
    if (aim.siteId.isValid())
        slice.scope.sites = { aim.siteId.value };
    slice.period = Period { QDate(today.year(), today.month(), 1), today }.lastMonths(most);
    const auto first = measures.firstDay(aim.measure);
    if (!first)
        return Failure(first.error());
    if (first->isValid() && *first > slice.period.from)
        slice.period.from = { first->year(), first->month(), 1 };
    const bool isOfTheme = !aim.theme.isEmpty() && takesTheme(aim.measure);
    const auto months = isOfTheme ? monthsOfTheme(measures, *measure, aim.theme, slice)
                                  : measures.months(aim.measure, slice);
    if (!months)
        return Failure(months.error());

    LearningSeries found;
    found.series.months = *months;
    std::vector<SpcPoint> points;
    for (qsizetype i = 0; i < months->parts.size(); ++i) {
        const auto value = months->parts.at(i).value;
        if (!value) {
            found.series.whyNot = text("insight.months-missing");
            return found;
        }
        points.push_back({ found.series.month(i), *value });
    }
    if (points.empty()) {
        found.series.whyNot = text("insight.no-months");
        return found;
    }
    const auto after = std::find_if(points.begin(), points.end(),
        [doneOn](const SpcPoint &point) { return point.date >= doneOn; });
    const auto step = std::size_t(after - points.begin());
    found.firstAfter = qsizetype(step);
    found.monthsBefore = int(step);
    found.monthsAfter = int(points.size() - step);
    if (step > 0)
        found.meanBefore = meanOf(points, 0, step);
    if (step < points.size())
        found.meanAfter = meanOf(points, step, points.size());
    SpcSettings settings;
    settings.direction = measure->direction;
    if (step > 0 && step < points.size())
        settings.steps = { step };
    const auto chart = makeSpcChart(points, settings);
    if (!chart)
        return Failure(chart.error());
    found.series.chart = *chart;
    found.series.whyNot = chart->whyNoLimits;
    found.sign = signOf(points, found, measure->direction);
    return found;
}

} // namespace heed
