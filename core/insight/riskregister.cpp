#include "core/insight/riskregister.h"

#include "core/complaints/complaintcodes.h"
#include "core/complaints/investigation/riskmatrix.h"
#include "core/store/database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace heed {

namespace {

using Cell = std::pair<QString, qint64>; // theme, site

QHash<QString, int> severities(const QJsonValue &object)
{
    QHash<QString, int> rows;
    const QJsonObject all = object.toObject();
    for (auto line = all.constBegin(); line != all.constEnd(); ++line)
        rows.insert(line.key(), line.value().toInt());
    return rows;
}

struct ActionCounts
{
    qint64 open = 0;
    qint64 overdue = 0;
    qint64 done = 0;
};

/// What the registers say about each theme at each site, beside how often.
class CellReader
{
public:
    CellReader(Database &database, const RiskBands &bands, const Period &period)
        : m_database(database)
        , m_bands(bands)
        , m_days { period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate) }
    {
    }

    Result<void> read()
    {
        return readHarm().and_then([this] { return readGrades(); }).and_then([this] {
            return readActions();
        });
    }
    [[nodiscard]] int severityOf(const Cell &cell) const { return m_severities.value(cell, 1); }
    [[nodiscard]] ActionCounts actionsOf(const Cell &cell) const { return m_actions.value(cell); }

private:
    void take(const Cell &cell, int severity)
    {
        m_severities[cell] = std::max(m_severities.value(cell), severity);
    }

    Result<void> readHarm()
    {
        return m_database
            .run(QStringLiteral(
                     "SELECT DISTINCT theme, site_id, physical_harm, psychological_harm "
                     "FROM incident WHERE occurred_on BETWEEN ? AND ? AND binned_at IS NULL "
                     "AND event_type = 'incident' AND theme IS NOT NULL"),
                m_days)
            .map([this](Statement *row) {
                while (row->next())
                    take({ row->text(0), row->number(1) },
                        std::max(m_bands.severityOfHarm.value(row->text(2)),
                            m_bands.severityOfHarm.value(row->text(3))));
            });
    }

    Result<void> readGrades()
    {
        return m_database
            .run(QStringLiteral("SELECT DISTINCT i.theme, c.site_id, coalesce(c.grade_closed, "
                                "c.grade_received) FROM complaint c JOIN complaint_issue i "
                                "ON i.complaint_id = c.id WHERE c.received_on BETWEEN ? AND ? "
                                "AND c.binned_at IS NULL AND c.type IN ('complaint', 'mp') "
                                "AND i.theme IS NOT NULL"),
                m_days)
            .map([this](Statement *row) {
                while (row->next())
                    take({ row->text(0), row->number(1) },
                        m_bands.severityOfGrade.value(row->text(2)));
            });
    }

    /// An action counts where its record is; one on a complaint with several themes in each.
    Result<void> readActions()
    {
        const QString last = m_days.at(1).toString();
        return m_database
            .run(QStringLiteral(
                     "SELECT theme, site_id, count(CASE WHEN done_on IS NULL THEN 1 END), "
                     "count(CASE WHEN done_on IS NULL AND due_on < ? THEN 1 END), "
                     "count(CASE WHEN done_on BETWEEN ? AND ? THEN 1 END) FROM ("
                     "SELECT DISTINCT a.id, a.due_on, a.done_on, i.theme AS theme, c.site_id "
                     "FROM action a JOIN complaint c ON a.kind = 'complaint' AND c.id = "
                     "a.record_id JOIN complaint_issue i ON i.complaint_id = c.id "
                     "WHERE a.binned_at IS NULL AND c.binned_at IS NULL "
                     "UNION ALL SELECT a.id, a.due_on, a.done_on, n.theme, n.site_id "
                     "FROM action a JOIN incident n ON a.kind = 'incident' AND n.id = a.record_id "
                     "WHERE a.binned_at IS NULL AND n.binned_at IS NULL) "
                     "WHERE theme IS NOT NULL GROUP BY 1, 2"),
                { last, m_days.at(0), last })
            .map([this](Statement *row) {
                while (row->next())
                    m_actions.insert({ row->text(0), row->number(1) },
                        { row->number(2), row->number(3), row->number(4) });
            });
    }

    Database &m_database;
    const RiskBands &m_bands;
    QVariantList m_days;
    QHash<Cell, int> m_severities;
    QHash<Cell, ActionCounts> m_actions;
};

Result<RiskMatrix> matrixOf(const RiskBands &bands)
{
    return riskMatrices().and_then(
        [&bands](const std::vector<RiskMatrix> &all) -> Result<RiskMatrix> {
            for (const RiskMatrix &matrix : all) {
                if (matrix.id == bands.matrix)
                    return matrix;
            }
            return failure(ErrorCode::Invalid, QStringLiteral("oversight.rules-damaged"));
        });
}

/// What the matrix and the words make of the counts.
void rate(RiskLine &line, const RiskBands &bands, const RiskMatrix &matrix)
{
    line.likelihood = bands.likelihoodOf(line.counts.events);
    line.likelihoodWord = matrix.likelihoods.value(line.likelihood - 1);
    line.severityWord = matrix.severities.value(line.severity - 1);
    line.rating = matrix.grade(line.severity, line.likelihood).value_or(RiskGrade::Low);
}

QList<RiskLine> linesOf(const Triangulation &all, const CellReader &cells, const RiskBands &bands,
    const RiskMatrix &matrix)
{
    QList<RiskLine> lines;
    for (qsizetype theme = 0; theme < all.themeKeys.size(); ++theme) {
        for (qsizetype site = 0; site < all.siteIds.size(); ++site) {
            RiskLine line { all.themeKeys.at(theme), all.themeLabels.at(theme),
                all.siteIds.at(site), all.siteLabels.at(site), all.cells.at(theme).at(site) };
            if (line.theme.isEmpty() || line.counts.events < bands.leastEvents)
                continue;
            const Cell cell { line.theme, line.siteId };
            line.severity = std::max(cells.severityOf(cell), 1);
            rate(line, bands, matrix);
            const ActionCounts actions = cells.actionsOf(cell);
            line.openActions = actions.open;
            line.overdueActions = actions.overdue;
            line.doneActions = actions.done;
            lines << line;
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const RiskLine &a, const RiskLine &b) {
        return std::tuple(int(b.rating), b.severity * b.likelihood, b.counts.events)
            < std::tuple(int(a.rating), a.severity * a.likelihood, a.counts.events);
    });
    return lines;
}

} // namespace

int RiskBands::likelihoodOf(qint64 events) const
{
    int column = 0;
    for (const Likelihood &band : likelihoods) {
        if (events >= band.events)
            ++column;
    }
    return column;
}

Result<RiskBands> riskBandsFromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    RiskBands bands;
    bands.version = root[QLatin1String("version")].toString();
    bands.source = root[QLatin1String("source")].toString();
    bands.isVerified = root[QLatin1String("verified")].toBool();
    bands.matrix = root[QLatin1String("matrix")].toString();
    bands.months = root[QLatin1String("months")].toInt();
    bands.leastEvents = root[QLatin1String("least_events")].toInt();
    bands.mostLines = root[QLatin1String("most_lines")].toInt();
    for (const QJsonValue &band : root[QLatin1String("likelihood_from")].toArray())
        bands.likelihoods << RiskBands::Likelihood { band[QLatin1String("events")].toInt(),
            band[QLatin1String("word")].toString() };
    bands.severityOfHarm = severities(root[QLatin1String("severity_of_harm")]);
    bands.severityOfGrade = severities(root[QLatin1String("severity_of_grade")]);
    const bool isWhole = !bands.matrix.isEmpty() && bands.months > 0 && bands.mostLines > 0
        && !bands.likelihoods.isEmpty() && !bands.severityOfHarm.isEmpty();
    if (!isWhole)
        return failure(ErrorCode::Invalid, QStringLiteral("oversight.rules-damaged"));
    return bands;
}

Result<RiskBands> riskBands()
{
    QFile file(QStringLiteral(":/heed/rules/oversight.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, QStringLiteral("oversight.rules-damaged"));
    return riskBandsFromJson(file.readAll());
}

Result<RiskExtract> riskExtract(Database &database, QDate today)
{
    const auto bands = riskBands();
    if (!bands)
        return Failure(bands.error());
    const auto matrix = matrixOf(*bands);
    if (!matrix)
        return Failure(matrix.error());
    const Period period { today.addMonths(-bands->months).addDays(1), today };
    const auto all = triangulate(database, { period, {} });
    if (!all)
        return Failure(all.error());
    CellReader cells(database, *bands, period);
    if (const auto read = cells.read(); !read)
        return Failure(read.error());
    RiskExtract extract { period, *bands, matrix->label, linesOf(*all, cells, *bands, *matrix), 0 };
    const auto low = std::find_if(extract.lines.begin(), extract.lines.end(),
        [](const RiskLine &line) { return line.rating == RiskGrade::Low; });
    const qsizetype worth = std::distance(extract.lines.begin(), low);
    extract.leftOut = std::max<qsizetype>(0, worth - bands->mostLines);
    extract.lines = extract.lines.mid(0, std::min(worth, bands->mostLines));
    return extract;
}

} // namespace heed
