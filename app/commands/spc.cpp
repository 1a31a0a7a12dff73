#include "core/insight/spc.h"

#include "app/commands.h"
#include "core/insight/spccsv.h"
#include "ui/shared/explain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

constexpr qint64 LargestFile = qint64 { 16 } * 1024 * 1024; // bytes

QJsonValue orNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

template <CodedEnum Enum> QJsonValue orNull(std::optional<Enum> value)
{
    return value ? QJsonValue(toCode(*value)) : QJsonValue();
}

QStringList namesOf(SpcFlags flags)
{
    QStringList names;
    for (const auto &[flag, code] : EnumCodes<SpcFlag>::list) {
        if (flags.testFlag(flag))
            names.append(QString::fromLatin1(code));
    }
    return names;
}

QString wordsFor(const QString &fact)
{
    return explain(Error { ErrorCode::Invalid, fact, {}, {} });
}

QJsonObject toJson(const SpcSettings &settings)
{
    return {
        { QStringLiteral("run"), settings.runLength },
        { QStringLiteral("screen_outliers"), settings.screenOutliers },
        { QStringLiteral("count_three_sigma"), settings.countThreeSigma },
        { QStringLiteral("target"), orNull(settings.target) },
        { QStringLiteral("direction"), toCode(settings.direction) },
        { QStringLiteral("minimum_points"), static_cast<int>(SpcMinimumPoints) },
    };
}

QJsonObject toJson(const SpcChart &chart)
{
    QJsonArray points;
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        points.append(
            QJsonObject { { QStringLiteral("date"), chart.points[i].date.toString(Qt::ISODate) },
                { QStringLiteral("value"), chart.points[i].value },
                { QStringLiteral("flags"), QJsonArray::fromStringList(namesOf(chart.flags[i])) } });
    const SpcSegment &segment = chart.latest();
    QJsonObject object {
        { QStringLiteral("n"), static_cast<qint64>(chart.points.size()) },
        { QStringLiteral("mean"), segment.mean },
        { QStringLiteral("mean_moving_range"), orNull(segment.meanMovingRange) },
        { QStringLiteral("lower_limit"), orNull(segment.lowerLimit) },
        { QStringLiteral("upper_limit"), orNull(segment.upperLimit) },
        { QStringLiteral("points"), points },
        { QStringLiteral("variation"), orNull(chart.variation) },
        { QStringLiteral("assurance"), orNull(chart.assurance) },
        { QStringLiteral("settings"), toJson(chart.settings) },
    };
    if (!chart.whyNoLimits.isEmpty())
        object.insert(QStringLiteral("why"), wordsFor(chart.whyNoLimits));
    return object;
}

QString toText(const SpcChart &chart)
{
    const auto number = [](double value) { return QLocale::c().toString(value, 'g', 6); };
    const SpcSegment &segment = chart.latest();
    QStringList lines {
        QStringLiteral("%1 points, mean %2").arg(chart.points.size()).arg(number(segment.mean))
    };
    if (segment.lowerLimit)
        lines.append(QStringLiteral("limits %1 to %2")
                         .arg(number(*segment.lowerLimit), number(*segment.upperLimit)));
    else
        lines.append(wordsFor(chart.whyNoLimits));
    if (chart.variation)
        lines.append(QStringLiteral("variation: %1").arg(toCode(*chart.variation)));
    if (chart.assurance)
        lines.append(QStringLiteral("assurance: %1").arg(toCode(*chart.assurance)));
    for (std::size_t i = 0; i < chart.points.size(); ++i)
        lines.append(
            QStringLiteral("%1  %2  %3")
                .arg(chart.points[i].date.toString(Qt::ISODate), number(chart.points[i].value),
                    namesOf(chart.flags[i]).join(QStringLiteral(", ")))
                .trimmed());
    return lines.join(QLatin1Char('\n'));
}

Result<QByteArray> readSmallFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("spc.file-unreadable"), path);
    QByteArray content = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::Io, QStringLiteral("spc.file-unreadable"), path);
    if (content.size() > LargestFile)
        return failure(ErrorCode::Refused, QStringLiteral("spc.file-too-large"), path);
    return content;
}

class SpcCommand final : public Command
{
public:
    void describe(CLI::App &options) override;
    ExitStatus run(const Clock &clock) override;

private:
    [[nodiscard]] SpcSettings settings() const;

    std::string m_file;
    int m_runLength = 6;
    bool m_screensOutliers = false;
    bool m_countsThreeSigma = false;
    double m_target = 0;
    CLI::Option *m_targetOption = nullptr;
    std::string m_direction = "neither";
    bool m_isJson = false;
};

void SpcCommand::describe(CLI::App &options)
{
    options.add_option("FILE", m_file, "CSV file with the columns date and value")
        ->required()
        ->type_name("");
    options.add_option("--run", m_runLength, "Points that make a shift or a trend")
        ->check(CLI::IsMember({ 6, 7 }))
        ->capture_default_str();
    options.add_flag(
        "--screen-outliers", m_screensOutliers, "Leave extreme moving ranges out of the limits");
    options.add_flag("--count-three-sigma", m_countsThreeSigma,
        "Let points beyond a limit count in two-of-three");
    m_targetOption = options.add_option("--target", m_target, "Target, in the unit of the values");
    options.add_option("--direction", m_direction, "Which way is better")
        ->check(CLI::IsMember({ "high", "low", "neither" }))
        ->capture_default_str();
    options.add_flag("--json", m_isJson, "Write JSON");
}

SpcSettings SpcCommand::settings() const
{
    SpcSettings settings;
    settings.runLength = m_runLength;
    settings.screenOutliers = m_screensOutliers;
    settings.countThreeSigma = m_countsThreeSigma;
    settings.direction = fromCode<SpcDirection>(QString::fromStdString(m_direction))
                             .value_or(SpcDirection::Neither);
    if (*m_targetOption)
        settings.target = m_target;
    return settings;
}

ExitStatus SpcCommand::run(const Clock & /*clock*/)
{
    const auto series = readSmallFile(QString::fromLocal8Bit(m_file.c_str())).and_then(readSpcCsv);
    if (!series)
        return fail(series.error());
    if (series->wasSorted)
        note(QStringLiteral("The dates were not in order, so the points were sorted."));
    for (const QDate day : series->afterGaps)
        note(
            QStringLiteral("Something is missing before %1. A chart closes up over a gap and hides "
                           "it: add the value, or chart the points since then by themselves.")
                .arg(day.toString(Qt::ISODate)));
    const auto chart = makeSpcChart(series->points, settings());
    if (!chart)
        return fail(chart.error());
    print(m_isJson ? QString::fromUtf8(QJsonDocument(toJson(*chart)).toJson()) : toText(*chart));
    return ExitStatus::Done;
}

} // namespace

std::unique_ptr<Command> makeSpcCommand() { return std::make_unique<SpcCommand>(); }

} // namespace heed
