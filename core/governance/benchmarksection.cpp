#include "core/governance/benchmarksection.h"

#include "core/governance/ko41areturn.h"
#include "core/governance/reportwriter.h"
#include "core/people/storecalendar.h"

#include <cmath>
#include <numeric>

namespace heed {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

const QString dash = QStringLiteral("\u2013");

QString percent(std::optional<double> share)
{
    return share ? FigureWords::number(*share, 1) + QLatin1Char('%') : dash;
}

/// What may be shown of the lines' own numbers: all of them share a total, but for the last of
/// the outcomes, which has one of its own.
QList<CellState> statesOf(const BenchmarkPart &part, const SuppressionRule &rule)
{
    QList<qint64> counts;
    for (const BenchmarkLine &line : part.lines)
        counts << line.numerator;
    return suppressed(counts, rule);
}

QVariant shownNumber(qint64 number, CellState state, const SuppressionRule &rule)
{
    if (state == CellState::Small)
        return rule.mark();
    return state == CellState::Withheld ? QVariant(text("*")) : QVariant(number);
}

/// A label within a sentence: "Nursing" -> "nursing", "NHS infrastructure support" as it is.
QString within(QString label)
{
    if (label.size() > 1 && !label.at(1).isUpper())
        label[0] = label.at(0).toLower();
    return label;
}

constexpr qsizetype mostBars = 8; // the table has every line

/// The lines with the largest shares, ours or theirs, in their own order.
QList<qsizetype> drawnLines(const BenchmarkPart &part)
{
    QList<qsizetype> places(part.lines.size());
    std::iota(places.begin(), places.end(), 0);
    const auto size = [&part](qsizetype place) {
        const BenchmarkLine &line = part.lines.at(place);
        return std::max(line.share.value_or(0), line.median.value_or(0));
    };
    std::stable_sort(places.begin(), places.end(),
        [&size](qsizetype a, qsizetype b) { return size(a) > size(b); });
    places = places.mid(0, mostBars);
    std::sort(places.begin(), places.end());
    return places;
}

/// To one decimal, as the table has it.
std::optional<double> rounded(std::optional<double> share)
{
    constexpr double tenth = 10.0;
    return share ? std::optional(std::round(*share * tenth) / tenth) : std::nullopt;
}

/// The line whose own share lies farthest outside the middle half; none when all lie inside.
QString sentenceOf(const BenchmarkPart &part, const SuppressionRule &rule)
{
    const QList<CellState> states = statesOf(part, rule);
    QStringList above;
    QStringList below;
    for (qsizetype i = 0; i < part.lines.size(); ++i) {
        const BenchmarkLine &line = part.lines.at(i);
        if (!line.share || !line.lower || states.at(i) != CellState::Shown)
            continue;
        if (*line.share > *line.upper)
            above << within(line.label);
        else if (*line.share < *line.lower)
            below << within(line.label);
    }
    if (above.isEmpty() && below.isEmpty())
        return text("Every share that can be shown lies in the middle half of the comparable "
                    "organisations.");
    QStringList said;
    if (!above.isEmpty())
        said << text("Above the middle half of comparable organisations: %1.").arg(FigureWords::list(above));
    if (!below.isEmpty())
        said << text("Below it: %1.").arg(FigureWords::list(below));
    return said.join(QLatin1Char(' '));
}

} // namespace

ReportTable benchmarkTable(const BenchmarkPart &part, const SuppressionRule &rule)
{
    ReportTable table { part.id, part.title,
        { text("Item"), text("Ours"), text("Out of"), text("Our share"), text("Median"),
            text("Middle half") },
        {} };
    const QList<CellState> states = statesOf(part, rule);
    for (qsizetype i = 0; i < part.lines.size(); ++i) {
        const BenchmarkLine &line = part.lines.at(i);
        const bool isShown = states.at(i) == CellState::Shown && !rule.isSmall(line.denominator);
        table.rows << QVariantList { line.label, shownNumber(line.numerator, states.at(i), rule),
            rule.isSmall(line.denominator) ? QVariant(rule.mark()) : QVariant(line.denominator),
            isShown ? percent(line.share) : text("*"), percent(line.median),
            line.lower ? text("%1 to %2").arg(percent(line.lower), percent(line.upper)) : dash };
    }
    return table;
}

ReportChart benchmarkChart(
    const BenchmarkPart &part, const Benchmark &benchmark, const SuppressionRule &rule)
{
    ReportChart chart;
    chart.id = part.id + text("-chart");
    chart.kind = ReportChartKind::FlatBars;
    chart.title = part.title;
    chart.sentence = sentenceOf(part, rule);
    chart.unit = text("%");
    chart.decimals = 1;
    chart.definition = part.definition;
    chart.basis = text("Ours: %1. Others: %2 that counted any, %3")
                      .arg(benchmark.own.year)
                      .arg(part.lines.isEmpty() ? 0 : part.lines.first().compared)
                      .arg(benchmark.file.year);
    ReportLine own { text("Ours, %1").arg(benchmark.own.year), {}, ReportHue::Complaints };
    ReportLine others { text("Median of %1 others, %2").arg(benchmark.taken.size()).arg(benchmark.file.year),
        {}, ReportHue::Grey };
    const QList<CellState> states = statesOf(part, rule);
    for (const qsizetype i : drawnLines(part)) {
        const BenchmarkLine &line = part.lines.at(i);
        chart.categories << line.label;
        const CellState state = rule.isSmall(line.denominator) ? CellState::Withheld : states.at(i);
        own.points << ReportPoint { state == CellState::Shown ? rounded(line.share) : std::nullopt, state,
            ReportMeaning::Common };
        others.points << ReportPoint { rounded(line.median), CellState::Shown, ReportMeaning::Common };
    }
    chart.lines = { own, others };
    if (part.lines.size() > mostBars)
        chart.notes << text("The %1 largest; the table has all.").arg(mostBars);
    chart.twin = benchmarkTable(part, rule);
    return chart;
}

QStringList benchmarkNotes(const Benchmark &benchmark)
{
    return {
        text("More is not worse: many complaints can mean that people are heard, and a share says how "
             "one differs, not how good one is. There is no order of merit here."),
        text("Ours are counted from our register for %1, as for KO41a; the others' are those published "
             "for %2. The middle half is what is left when a quarter of the others at each end is set "
             "aside (linear interpolation); it needs %3 organisations.")
            .arg(benchmark.own.year, benchmark.file.year)
            .arg(leastCompared),
        text("Source of the others' numbers: %1").arg(benchmark.file.source),
    };
}

void writeBenchmark(ReportWriter &writer)
{
    writer.section(text("Beside comparable organisations"));
    if (!writer.value(isBoundByKo41a(writer.database()))) {
        writer.text(text("There is no published file of complaints in care homes to compare with."),
            ReportTone::Lead);
        return;
    }
    const auto calendar = storeCalendar(writer.database());
    if (!calendar) {
        writer.keep(calendar.error());
        return;
    }
    const auto made
        = writer.value(benchmark(writer.database(), *calendar, writer.slice().period));
    if (!made) {
        writer.text(text("No published file was brought in: compare on the page Returns, and make this "
                         "report again."),
            ReportTone::Lead);
        return;
    }
    if (made->taken.size() < leastCompared) {
        writer.text(text("Fewer than %1 comparable organisations are chosen: too few for a middle.")
                        .arg(leastCompared),
            ReportTone::Lead);
        return;
    }
    writer.text(text("Our shares in %1 beside those of %2 organisations, as published for %3.")
                    .arg(made->own.year)
                    .arg(made->taken.size())
                    .arg(made->file.year),
        ReportTone::Lead);
    writer.bullets(benchmarkNotes(*made));
    for (const BenchmarkPart &part : made->parts)
        writer.add(benchmarkChart(part, *made, writer.words().rule()));
    QStringList names;
    for (const BenchmarkOrganisation &other : made->taken)
        names << other.name;
    writer.text(text("Compared with: %1.").arg(FigureWords::list(names)), ReportTone::Small);
}

} // namespace heed
