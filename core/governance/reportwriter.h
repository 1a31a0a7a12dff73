#pragma once

#include "core/governance/chartmaker.h"
#include "core/insight/measures.h"

namespace heed {

/// Puts a report together section by section. An error stops everything that follows; ask for it
/// at the end, in take().
class ReportWriter
{
public:
    ReportWriter(Database &database, const Slice &slice, SuppressionRule rule);

    /// Counts every measure for the period and the one before.
    void count();
    [[nodiscard]] const Figure &now(const QString &id) const;
    [[nodiscard]] const Figure &before(const QString &id) const;
    [[nodiscard]] const FigureWords &words() const { return m_words; }
    [[nodiscard]] const Slice &slice() const { return m_now; }
    [[nodiscard]] const Slice &sliceBefore() const { return m_before; }
    [[nodiscard]] Database &database() const { return m_database; }
    /// "the 12 months before"
    [[nodiscard]] QString periodBefore() const;
    /// ", 22 more than in the 12 months before (330)" with what joins it to the sentence; empty
    /// when it may not be said.
    [[nodiscard]] QString change(
        const QString &id, const QString &joinedBy = QStringLiteral(", ")) const;

    void section(const QString &title);
    /// Gives the sections that have none yet this id.
    void nameSection(const QString &id);
    void heading(const QString &text);
    void text(const QString &text, ReportTone tone = ReportTone::Body);
    void bullets(const QStringList &items);
    void tiles(const QStringList &ids);
    void add(const ReportTable &table);
    void add(ReportChart chart);

    /// Figures with their values now and before.
    void figureTable(const QString &id, const QString &title, const QStringList &ids);
    void monthsChart(
        const QString &id, const QString &title, const QString &measure, ReportHue hue);
    void partsChart(const QString &id, const QString &title, ReportChartKind kind,
        const QString &measure, const QString &dimension, ReportHue hue);
    void comparedChart(const QString &id, const QString &title, const QString &measure,
        const QString &dimension, ReportHue hue);
    /// At most `most` rows and columns; the smaller ones are put together as "All others".
    void crossChart(const QString &id, const QString &title, ReportChartKind kind,
        const QString &measure, const QString &rows, const QString &columns, int most = 12);
    /// A share by site or another dimension: how many of how many, and the share.
    void shareTable(
        const QString &id, const QString &title, const QString &measure, const QString &dimension);

    [[nodiscard]] Breakdown split(
        const QString &measure, const QString &dimension, const Slice &slice);
    /// The value, or a default and the error kept.
    template <typename T> T value(Result<T> result)
    {
        if (result)
            return std::move(*result);
        keep(result.error());
        return {};
    }
    void keep(const Error &error);

    [[nodiscard]] Result<Report> take(Report frame, bool withReferences);

private:
    void threeMonthsChart(
        const QString &id, const QString &title, const Breakdown &months, ReportHue hue);

    Database &m_database;
    Measures m_measures;
    Slice m_now;
    Slice m_before;
    FigureWords m_words;
    ChartMaker m_charts;
    QHash<QString, Figure> m_figuresNow;
    QHash<QString, Figure> m_figuresBefore;
    QList<Figure> m_inOrder;
    QList<ReportSection> m_sections;
    QStringList m_defined; // definitions printed so far
    std::optional<Error> m_error;
};

} // namespace heed
