#pragma once

#include "core/insight/figure.h"
#include "core/insight/suppression.h"

#include <QHash>
#include <QVariant>

#include <variant>

/// A report as plain values: what is said, shown and tabled, before anybody decides on paper or
/// screen. Reports are written in English.
namespace heed {

enum class ReportChartKind {
    Line,
    Bars,
    FlatBars,
    Stacked,
    FlatStacked,
    HeatMap,
    Spc,
    TimeBetween,
    Pareto,
    Panels,
};

/// What a colour stands for.
enum class ReportHue { Complaints, Incidents, Claims, Feedback, Sky, Amber, Grey };

/// What a point on an SPC chart means.
enum class ReportMeaning { Common, Improvement, Concern, Neutral };

struct ReportPoint
{
    std::optional<double> value; ///< absent = nothing to show
    CellState state = CellState::Shown;
    ReportMeaning meaning = ReportMeaning::Common;
};

struct ReportLine
{
    QString name;
    QList<ReportPoint> points;
    ReportHue hue = ReportHue::Complaints;
};

/// A line across the plot with one value a point.
struct ReportReference
{
    enum class Kind { Mean, Limit };
    Kind kind = Kind::Mean;
    QString name;
    QList<std::optional<double>> values;
};

/// Cells are text, whole numbers or decimals; text that stands for a hidden number is text.
struct ReportTable
{
    QString id;
    QString title;
    QStringList columns;
    QList<QVariantList> rows;
    QList<qsizetype> storyColumns {}; ///< those that hold what somebody wrote
    QStringList rowReferences {}; ///< the record that a row tells of; never printed
    QStringList rowFigures {}; ///< the figure that a row shows
};

struct ReportChart
{
    QString id;
    ReportChartKind kind = ReportChartKind::Line;
    QString title;
    QString sentence; ///< what it says, as one reads it aloud
    QString xTitle;
    QString yTitle;
    QString unit; ///< "%" or empty
    int decimals = 0;
    QStringList categories; ///< used when `dates` is empty
    QList<QDate> dates; ///< months
    QList<ReportLine> lines;
    QList<ReportReference> references;
    QStringList notes;
    QString definition;
    QString basis;
    /// The same numbers, where a table made of the lines would be awkward or would leave some out.
    std::optional<ReportTable> twin;
};

enum class ReportTone { Lead, Body, Small };

struct ReportText
{
    QString text;
    ReportTone tone = ReportTone::Body;
};

struct ReportBullets
{
    QStringList items;
};

struct ReportHeading
{
    QString text;
};

struct ReportTile
{
    QString label;
    QString number;
    QString sentence;
    QString figure {}; ///< its id
};

struct ReportTiles
{
    QList<ReportTile> tiles;
};

using ReportBlock
    = std::variant<ReportText, ReportBullets, ReportHeading, ReportTiles, ReportTable, ReportChart>;

struct ReportSection
{
    QString title;
    QList<ReportBlock> blocks;
    QString id {}; ///< "received"; by it a pack chooses the section
};

struct Report
{
    QString id; ///< "board"
    QString title;
    QString organisation;
    Period period;
    QStringList sites; ///< names of those it is about; empty for all
    QString standing; ///< under the title: "P-2026-0001, approved on 2 November 2026"
    bool isPractice = false;
    QString classification; ///< on every page; empty = as every paper without names
    /// What another body takes in as a file: a CSV holds it alone, a spreadsheet first.
    std::optional<ReportTable> handOver;
    bool isShort = false; ///< its sections follow one another without a new page for each
    bool isOnePage = false; ///< one sheet of paper: no title page, no contents, smaller type
    QString auditHead; ///< the end of the audit chain that the report was made from
    SuppressionRule suppression;
    QList<Figure> figures;
    QHash<QString, QStringList> references; ///< by figure: the records that it counts
    QList<ReportSection> sections;

    [[nodiscard]] QList<ReportChart> charts() const;
    /// The tables of the sections, and those that charts bring with them.
    [[nodiscard]] QList<ReportTable> tables() const;
};

} // namespace heed
