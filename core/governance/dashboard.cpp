#include "core/governance/dashboard.h"

#include "core/governance/chartmaker.h"
#include "core/insight/rates.h"
#include "core/insight/targets.h"
#include "core/insight/triangulation.h"

#include <algorithm>
#include <cmath>

namespace heed {

namespace {

constexpr int mostMonths = 24;
constexpr qsizetype mostParts = 8; // bars, besides "All others"
constexpr qsizetype mostThemes = 8;
constexpr qsizetype mostSites = 6;

QString key(const char *text) { return QString::fromLatin1(text); }

/// To one decimal, as it is written on the bar.
std::optional<double> rounded(std::optional<double> value)
{
    return value ? std::optional(std::round(*value * 10) / 10) : value;
}

Period monthOf(QDate first) { return { first, first.addMonths(1).addDays(-1) }; }

/// Makes the parts one after the other and stops at the first error.
class DashboardMaker
{
public:
    DashboardMaker(Database &database, const Slice &question, QDate today,
        const std::function<bool(int)> &progress)
        : m_database(database)
        , m_measures(database)
        , m_question(question)
        , m_today { { today, today }, question.scope }
        , m_progress(progress)
    {
        m_board.question = question;
        m_board.today = today;
    }

    Result<Dashboard> make();

private:
    using Step = void (DashboardMaker::*)();

    void countTiles();
    void drawMonths();
    void drawReplies();
    void drawThemes();
    void drawFindings();
    void drawSubjects();
    void drawWaiting();
    void drawHarm();
    void drawRare();
    void tellChanges();
    QList<RecordsWish> dayWish(const MonthSeries &months, QDate day);

    void addTile(const char *id, const Slice &question, const Figure &now, const Figure &before);
    void addSplit(const char *id, const char *dimension, const Slice &question,
        const QString &title, ReportChartKind kind, ReportHue hue);
    QString basisNote(const MonthSeries &months);
    QList<RecordsWish> monthWish(const MonthSeries &series, qsizetype i) const;
    QList<RecordsWish> cellWishes(const Triangulation &all, qsizetype theme, qsizetype site) const;
    const MonthSeries &series(const char *id);
    std::optional<double> targetFor(const QString &measure);
    template <typename T> T value(Result<T> result)
    {
        if (result)
            return std::move(*result);
        if (!m_error)
            m_error = result.error();
        return {};
    }

    Database &m_database;
    Measures m_measures;
    Slice m_question;
    Slice m_today;
    const std::function<bool(int)> &m_progress;
    FigureWords m_words { SuppressionRule { 0 } };
    ChartMaker m_charts { m_words };
    QHash<QString, MonthSeries> m_series;
    Dashboard m_board;
    std::optional<Error> m_error;
};

Result<Dashboard> DashboardMaker::make()
{
    const Step steps[] { &DashboardMaker::countTiles, &DashboardMaker::drawMonths,
        &DashboardMaker::drawReplies, &DashboardMaker::drawThemes, &DashboardMaker::drawSubjects,
        &DashboardMaker::drawFindings, &DashboardMaker::drawWaiting, &DashboardMaker::drawHarm,
        &DashboardMaker::drawRare, &DashboardMaker::tellChanges };
    int done = 0;
    for (const Step step : steps) {
        if (m_progress && !m_progress(100 * done++ / int(std::size(steps))))
            return failure(ErrorCode::Cancelled, key("job.cancelled"));
        (this->*step)();
        if (m_error)
            return Failure(*m_error);
    }
    return m_board;
}

std::optional<double> DashboardMaker::targetFor(const QString &measure)
{
    const std::optional<Target> target = value(targetOf(m_database, measure));
    return target ? std::optional(target->value) : std::nullopt;
}

const MonthSeries &DashboardMaker::series(const char *id)
{
    const QString name = key(id);
    if (!m_series.contains(name))
        m_series.insert(name,
            value(monthSeries(m_measures, name, m_question, mostMonths, targetFor(name))));
    return m_series[name];
}

void DashboardMaker::addTile(
    const char *id, const Slice &question, const Figure &now, const Figure &before)
{
    DashboardTile tile;
    tile.now = now;
    tile.number = m_words.shown(now);
    tile.behind = { key(id), question, {}, now.numerator, now.label };
    QStringList said;
    if (!now.value)
        said << FigureWords::whyNot(now);
    else if (now.denominator)
        said << QStringLiteral("%1 of %2.")
                    .arg(FigureWords::number(double(now.numerator)),
                        FigureWords::number(double(*now.denominator)));
    const bool isToday = question.period.from == question.period.to;
    const QString then = isToday
        ? FigureWords::day(question.period.previous().to)
        : QStringLiteral("%1 before").arg(FigureWords::length(question.period));
    QString change = isToday ? QString() : m_words.change(now, before, then);
    if (!change.isEmpty()) {
        change[0] = change.at(0).toUpper();
        said << change + QLatin1Char('.');
    }
    if (isToday)
        said << QStringLiteral("As it stands on %1.").arg(FigureWords::day(question.period.to));
    tile.sentence = said.join(QLatin1Char(' '));
    m_board.tiles << tile;
}

void DashboardMaker::countTiles()
{
    const QStringList ids { key("received"), key("acknowledged"), key("replied-in-time"),
        key("days-median"), key("incidents-harm"), key("claims-notified") };
    const Slice earlier { m_question.period.previous(), m_question.scope };
    const auto now = value(m_measures.figures(ids, m_question));
    const auto before = value(m_measures.figures(ids, earlier));
    const auto open = value(m_measures.figures({ key("open"), key("overdue") }, m_today));
    if (m_error)
        return;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QByteArray id = ids.at(i).toLatin1();
        addTile(id.constData(), m_question, now.at(i), before.at(i));
        const MonthSeries &months = series(id.constData());
        // Noughts and ones by month say nothing; such events are told by the days between them.
        if (months.chart && months.meanCount() >= RareEvents) {
            m_board.tiles.last().variation = months.chart->variation;
            m_board.tiles.last().assurance = months.chart->assurance;
        }
    }
    for (const Figure &figure : open) {
        addTile(figure.id.toLatin1().constData(), m_today, figure, {});
        if (figure.id == QLatin1String("open"))
            m_board.tiles.last().now.label = QStringLiteral("Open today");
    }
}

QList<RecordsWish> DashboardMaker::monthWish(const MonthSeries &months, qsizetype i) const
{
    const QDate month = months.month(i);
    const QString heading
        = QStringLiteral("%1, %2").arg(months.months.whole.label, FigureWords::month(month));
    return { { months.months.whole.id, { monthOf(month), m_question.scope }, {},
        months.months.parts.at(i).numerator, heading } };
}

void DashboardMaker::drawMonths()
{
    DashboardChart board;
    ReportChart &chart = board.chart;
    chart.id = key("months");
    chart.kind = ReportChartKind::Panels;
    chart.title = QStringLiteral("Month by month");
    chart.xTitle = QStringLiteral("Month");
    chart.sentence = QStringLiteral("Each register under one time axis, on its own scale: they are "
                                    "counted by different days and are never added.");
    const std::pair<const char *, ReportHue> lines[] { { "received", ReportHue::Complaints },
        { "incidents", ReportHue::Incidents }, { "claims-notified", ReportHue::Claims },
        { "feedback-critical", ReportHue::Feedback } };
    for (const QDate month : m_question.period.lastMonths(mostMonths).wholeMonths())
        chart.dates << month;
    for (const auto &[id, hue] : lines) {
        const MonthSeries months = series(id);
        if (m_error)
            return;
        ReportLine line { months.months.whole.label, {}, hue };
        QList<QList<RecordsWish>> behind;
        const qsizetype missing = chart.dates.size() - months.months.parts.size();
        for (qsizetype i = 0; i < chart.dates.size(); ++i) {
            const qsizetype at = i - missing; // a register may begin later than another
            line.points << (at < 0 ? ReportPoint {}
                                   : ReportPoint { months.months.parts.at(at).value,
                                       CellState::Shown, ReportMeaning::Common });
            behind << (at < 0 ? QList<RecordsWish> {} : monthWish(months, at));
        }
        chart.lines << line;
        chart.notes << basisNote(months);
        chart.definition += months.months.whole.definition + QLatin1Char(' ');
        board.behind << behind;
    }
    m_board.charts << board;
}

/// Which day counts, and what the count is held against: "Incidents: by the day the incident
/// happened; 41.2 per 10,000 bed days (of 52,310)."
QString DashboardMaker::basisNote(const MonthSeries &months)
{
    const Figure &whole = months.months.whole;
    QStringList against;
    for (const Figure &rate : value(rates(m_database, whole.id, m_question))) {
        if (rate.value)
            against << QStringLiteral("%1 %2 (of %3)")
                           .arg(FigureWords::number(*rate.value, 1),
                               rate.label.mid(whole.label.size() + 1),
                               FigureWords::number(double(rate.denominator.value_or(0))));
    }
    QString basis = whole.basis;
    basis[0] = basis.at(0).toLower();
    return QStringLiteral("%1: %2; %3.")
        .arg(whole.label, basis,
            against.isEmpty() ? QStringLiteral("no rate, because some months have no activity")
                              : against.join(QLatin1String(", ")));
}

void DashboardMaker::drawReplies()
{
    const MonthSeries months = series("replied-in-time");
    if (m_error)
        return;
    DashboardChart board;
    board.chart = m_charts.months(key("replies"), QStringLiteral("Replies within the agreed time"),
        months, ReportHue::Complaints);
    QList<QList<RecordsWish>> behind;
    for (qsizetype i = 0; i < months.months.parts.size(); ++i)
        behind << monthWish(months, i);
    board.behind << behind;
    m_board.charts << board;
}

QList<RecordsWish> DashboardMaker::cellWishes(
    const Triangulation &all, qsizetype theme, qsizetype site) const
{
    const ThreeCounts &counts = all.cells.at(theme).at(site);
    const QString place
        = all.siteIds.at(site) == 0 ? QString() : QString::number(all.siteIds.at(site));
    struct Register
    {
        const char *measure;
        const char *themes;
        const char *word;
        qint64 count;
    };
    const Register registers[] { { "issues", "theme", "Complaints", counts.complaints },
        { "incidents", "incident-theme", "Incidents", counts.incidents },
        { "claims-notified", "claim-theme", "Claims", counts.claims },
        { "feedback-critical", "feedback-theme", "Critical feedback", counts.feedback } };
    QList<RecordsWish> wishes;
    for (const Register &one : registers) {
        if (one.count == 0)
            continue;
        const QString heading
            = QStringLiteral("%1: %2, %3")
                  .arg(QLatin1String(one.word), all.themeLabels.at(theme), all.siteLabels.at(site));
        wishes << RecordsWish { key(one.measure), m_question,
            { { key(one.themes), all.themeKeys.at(theme) }, { key("site"), place } }, one.count,
            heading };
    }
    return wishes;
}

void DashboardMaker::drawThemes()
{
    const Triangulation all = value(triangulate(m_database, m_question));
    if (m_error)
        return;
    DashboardChart board;
    ReportChart &chart = board.chart;
    chart.id = key("themes");
    chart.kind = ReportChartKind::HeatMap;
    chart.title = QStringLiteral("Themes and places");
    chart.xTitle = QStringLiteral("Site");
    chart.yTitle = QStringLiteral("Theme");
    chart.sentence = QStringLiteral("What happened, from all registers: records that are linked to "
                                    "each other tell of one event and count once.");
    chart.definition = QStringLiteral(
        "Complaints by the day received, incidents by the day they happened, claims by the day "
        "notified, critical feedback by the day it was heard. A complaint with several themes "
        "counts under each. Not a rate: a larger place "
        "has more of everything.");
    const qsizetype themes = std::min(all.themeKeys.size(), mostThemes);
    const qsizetype sites = std::min(all.siteIds.size(), mostSites);
    chart.categories = all.siteLabels.mid(0, sites);
    for (qsizetype theme = 0; theme < themes; ++theme) {
        ReportLine line { all.themeLabels.at(theme), {}, ReportHue::Complaints };
        QStringList tips;
        QList<QList<RecordsWish>> behind;
        for (qsizetype site = 0; site < sites; ++site) {
            const ThreeCounts &counts = all.cells.at(theme).at(site);
            line.points << ReportPoint { double(counts.events) };
            tips << QStringLiteral("%1, %2: %3 events (complaints %4, incidents %5, claims %6, "
                                   "critical feedback %7)")
                        .arg(all.themeLabels.at(theme), all.siteLabels.at(site))
                        .arg(counts.events)
                        .arg(counts.complaints)
                        .arg(counts.incidents)
                        .arg(counts.claims)
                        .arg(counts.feedback);
            behind << cellWishes(all, theme, site);
        }
        chart.lines << line;
        board.tips << tips;
        board.behind << behind;
    }
    chart.notes << QStringLiteral("Themes by version %1 of the map of themes.").arg(all.themeMap);
    if (themes < all.themeKeys.size())
        chart.notes << QStringLiteral("The %1 commonest themes are shown.").arg(themes);
    if (sites < all.siteIds.size())
        chart.notes << QStringLiteral("The %1 sites with the most are shown.").arg(sites);
    m_board.charts << board;
}

/// The largest parts, and the rest as one.
Breakdown cut(Breakdown split)
{
    if (split.parts.size() <= mostParts + 1)
        return split;
    BreakdownPart others;
    others.key = key("*");
    others.label = QStringLiteral("All others");
    for (const BreakdownPart &part : split.parts.mid(mostParts))
        others.numerator += part.numerator;
    others.value = double(others.numerator);
    split.parts = split.parts.mid(0, mostParts);
    split.parts << others;
    return split;
}

void DashboardMaker::addSplit(const char *id, const char *dimension, const Slice &question,
    const QString &title, ReportChartKind kind, ReportHue hue)
{
    const Breakdown split = cut(value(m_measures.breakdown(key(id), key(dimension), question)));
    if (m_error)
        return;
    DashboardChart board;
    board.chart = m_charts.parts(key(dimension), title, kind, split, hue);
    if (split.parts.isEmpty())
        board.chart.sentence = QStringLiteral("There was nothing to count in this period.");
    QList<QList<RecordsWish>> behind;
    for (const BreakdownPart &part : split.parts) {
        const QString heading = QStringLiteral("%1: %2").arg(split.whole.label, part.label);
        behind << (part.key == QLatin1String("*")
                ? QList<RecordsWish> {}
                : QList<RecordsWish> { { key(id), question, { { key(dimension), part.key } },
                    part.numerator, heading } });
    }
    board.behind << behind;
    m_board.charts << board;
}

void DashboardMaker::drawSubjects()
{
    addSplit("issues", "subject", m_question, QStringLiteral("What people complain about"),
        ReportChartKind::Pareto, ReportHue::Complaints);
}

void DashboardMaker::drawFindings()
{
    const QList<Figure> shares = value(m_measures.figures(
        { key("upheld"), key("partially-upheld"), key("not-upheld") }, m_question));
    if (m_error)
        return;
    DashboardChart board;
    ReportChart &chart = board.chart;
    chart.id = key("findings");
    chart.kind = ReportChartKind::FlatBars;
    chart.title = QStringLiteral("What was found");
    chart.xTitle = QStringLiteral("Finding");
    chart.yTitle = QStringLiteral("Share of complaints closed with a finding");
    chart.unit = QStringLiteral("%");
    chart.decimals = 1;
    ReportLine line { chart.yTitle, {}, ReportHue::Complaints };
    QStringList tips;
    QList<QList<RecordsWish>> behind;
    for (const Figure &share : shares) {
        chart.categories << share.label;
        line.points << ReportPoint { rounded(share.value) };
        tips << QStringLiteral("%1: %2").arg(share.label, m_words.said(share));
        behind << QList<RecordsWish> { { share.id, m_question, {}, share.numerator, share.label } };
        chart.definition += share.definition + QLatin1Char(' ');
    }
    chart.basis = shares.first().basis;
    chart.sentence = shares.first().value
        ? QStringLiteral("Of %1 complaints closed with a finding.")
              .arg(FigureWords::number(double(shares.first().denominator.value_or(0))))
        : FigureWords::whyNot(shares.first());
    chart.lines << line;
    board.tips << tips;
    board.behind << behind;
    m_board.charts << board;
}

void DashboardMaker::drawWaiting()
{
    addSplit("open", "age", m_today, QStringLiteral("How long open complaints have waited"),
        ReportChartKind::FlatBars, ReportHue::Complaints);
}

void DashboardMaker::drawHarm()
{
    addSplit("incidents", "harm", m_question, QStringLiteral("Incidents by harm"),
        ReportChartKind::FlatBars, ReportHue::Incidents);
}

/// Serious events: by month where there are enough, by the days between them where they are rare.
void DashboardMaker::drawRare()
{
    const MonthSeries months = series("incidents-harm");
    if (m_error)
        return;
    DashboardChart board;
    const QString id = key("serious");
    const QString title = QStringLiteral("Incidents with moderate or worse harm");
    QList<QList<RecordsWish>> behind;
    if (months.months.parts.isEmpty() || months.meanCount() >= RareEvents) {
        board.chart = m_charts.months(id, title, months, ReportHue::Incidents);
        for (qsizetype i = 0; i < months.months.parts.size(); ++i)
            behind << monthWish(months, i);
    } else {
        Slice longer = m_question;
        longer.period = { m_question.period.lastMonths(mostMonths).from, m_question.period.to };
        const TimeBetween gaps
            = value(timeBetweenRecords(m_measures, key("incidents-harm"), longer));
        if (m_error)
            return;
        board.chart = m_charts.between(id, title, months.months.whole, gaps, ReportHue::Incidents);
        board.chart.notes << QStringLiteral(
            "On average %1 a month, fewer than %2: counted by month, noughts and ones would say "
            "nothing, so the days between one and the next are drawn.")
                                 .arg(FigureWords::number(months.meanCount(), 1))
                                 .arg(int(RareEvents));
        for (const EventGap &gap : gaps.gaps)
            behind << dayWish(months, gap.event);
    }
    if (board.chart.sentence.isEmpty())
        board.chart.sentence = QStringLiteral("There was nothing to count in this period.");
    board.behind << behind;
    m_board.charts << board;
}

/// The records of one day.
QList<RecordsWish> DashboardMaker::dayWish(const MonthSeries &months, QDate day)
{
    const Slice slice { { day, day }, m_question.scope };
    const QString heading
        = QStringLiteral("%1, %2").arg(months.months.whole.label, FigureWords::day(day));
    const auto figure = value(m_measures.figure(months.months.whole.id, slice));
    return { { months.months.whole.id, slice, {}, figure.numerator, heading } };
}

void DashboardMaker::tellChanges()
{
    const QuarterChanges found = value(quarterChanges(m_database, m_question, m_words));
    if (m_error || !found.now.isValid())
        return;
    m_board.changesTitle = QStringLiteral("What changed since the quarter before: %1")
                               .arg(FigureWords::span(found.now));
    for (const QuarterChange &change : found.changes)
        m_board.changes << DashboardChange { change.sentence,
            { change.measure, { found.now, m_question.scope }, change.parts, change.now,
                change.sentence.section(QLatin1Char(':'), 0, 0) } };
}

} // namespace

Result<Dashboard> makeDashboard(Database &database, const Slice &question, QDate today,
    const std::function<bool(int)> &progress)
{
    return DashboardMaker(database, question, today, progress).make();
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
