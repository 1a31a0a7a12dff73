#include "core/insight/triangulation.h"

#include "core/codes/thememap.h"
#include "core/insight/eventgroups.h"
#include "core/insight/measure.h"
#include "core/insight/measuresql.h"
#include "core/insight/words.h"
#include "core/store/database.h"

#include <QSet>

#include <algorithm>

namespace heed {

namespace {

/// One register as the triangulation reads it.
struct Source
{
    const char *kind;
    PopulationId population;
    const char *theme; ///< expression
    const char *joined; ///< put between FROM and WHERE
    qint64 ThreeCounts::*count;
};

const std::array sources {
    Source { "complaint", PopulationId::Received, "i.theme",
        "LEFT JOIN complaint_issue i ON i.complaint_id = c.id ", &ThreeCounts::complaints },
    Source { "incident", PopulationId::Incidents, "n.theme", "", &ThreeCounts::incidents },
    Source { "claim", PopulationId::ClaimsNotified, "m.theme", "", &ThreeCounts::claims },
    Source { "feedback", PopulationId::FeedbackCritical, "b.theme", "", &ThreeCounts::feedback },
};

QString rowsSql(const Source &source, const Slice &slice)
{
    const Population &from = population(source.population);
    QString text = QLatin1String(from.from);
    text.replace(QLatin1String("WHERE"), QLatin1String(source.joined) + QLatin1String("WHERE"));
    if (!slice.scope.sites.isEmpty())
        text += QStringLiteral(" AND %1 IN (SELECT value FROM json_each(?3))")
                    .arg(QLatin1String(from.site));
    return text;
}

QString linkedCondition(const Source &source)
{
    const Population &from = population(source.population);
    // The plus keeps the period in front: its index has all that is asked for, the table is wide.
    return QStringLiteral(" AND +%1 IN (SELECT from_id FROM link WHERE from_kind = '%2' "
                          "UNION SELECT to_id FROM link WHERE to_kind = '%2')")
        .arg(QLatin1String(from.recordId), QLatin1String(source.kind));
}

struct LinkedRow
{
    EventGroups::Record record;
    QString theme;
    qint64 site = 0;
};

class Triangulator
{
public:
    Triangulator(Database &database, const Slice &slice)
        : m_database(database)
        , m_question(slice)
    {
    }

    Result<Triangulation> run();

private:
    using Cell = std::pair<QString, qint64>;

    Result<void> countCells(const Source &source);
    Result<void> countOnce(const Source &source);
    void addPlace(qint64 site, const ThreeCounts &counts);
    Result<void> readLinked(const Source &source);
    Result<void> readLinks();
    Result<void> readNames(Triangulation &result);
    void takeOffMerged();
    Triangulation arranged() const;
    Result<Statement *> ask(const QString &text);

    Database &m_database;
    const Slice &m_question;
    QHash<Cell, ThreeCounts> m_cells;
    QHash<QString, ThreeCounts> m_themes;
    QHash<qint64, ThreeCounts> m_sites;
    ThreeCounts m_whole;
    QList<LinkedRow> m_linked;
    EventGroups m_groups;
    qint64 m_linkedRecords = 0;
};

Result<Statement *> Triangulator::ask(const QString &text)
{
    const auto sql = measuresql::bound(text, m_question);
    return m_database.run(sql.text, sql.values);
}

/// A record has one site, so that themes are made of their cells; it may have several themes, so
/// that sites are not, wherever something is joined to it.
Result<void> Triangulator::countCells(const Source &source)
{
    const Population &from = population(source.population);
    const bool hasOneTheme = *source.joined == '\0';
    const QString number = hasOneTheme
        ? QStringLiteral("count(*)")
        : QStringLiteral("count(DISTINCT %1)").arg(QLatin1String(from.recordId));
    const auto read = ask(QStringLiteral("SELECT %1, %2, %3 %4 GROUP BY 1, 2")
                              .arg(QLatin1String(source.theme), QLatin1String(from.site), number,
                                  rowsSql(source, m_question)));
    if (!read)
        return Failure(read.error());
    while ((*read)->next()) {
        ThreeCounts counts;
        counts.*source.count = counts.events = (*read)->number(2);
        const Cell cell { (*read)->text(0), (*read)->number(1) };
        m_cells[cell] += counts;
        m_themes[cell.first] += counts;
        if (hasOneTheme)
            addPlace(cell.second, counts);
    }
    return hasOneTheme ? Result<void>() : countOnce(source);
}

/// By site and in all, where a record has one place only.
Result<void> Triangulator::countOnce(const Source &source)
{
    Source plain = source;
    plain.joined = "";
    const Population &from = population(source.population);
    const auto read = ask(QStringLiteral("SELECT %1, count(*) %2 GROUP BY 1")
                              .arg(QLatin1String(from.site), rowsSql(plain, m_question)));
    if (!read)
        return Failure(read.error());
    while ((*read)->next()) {
        ThreeCounts counts;
        counts.*source.count = counts.events = (*read)->number(1);
        addPlace((*read)->number(0), counts);
    }
    return {};
}

void Triangulator::addPlace(qint64 site, const ThreeCounts &counts)
{
    m_sites[site] += counts;
    m_whole += counts;
}

Result<void> Triangulator::readLinked(const Source &source)
{
    const Population &from = population(source.population);
    const auto read = ask(QStringLiteral("SELECT DISTINCT %1, %2, %3 %4")
                              .arg(QLatin1String(from.recordId), QLatin1String(source.theme),
                                  QLatin1String(from.site), rowsSql(source, m_question))
        + linkedCondition(source));
    if (!read)
        return Failure(read.error());
    while ((*read)->next())
        m_linked << LinkedRow { { QLatin1String(source.kind), (*read)->number(0) },
            (*read)->text(1), (*read)->number(2) };
    return {};
}

/// Only links between two records of the period join: an event is not carried over from a record
/// that is not counted here.
Result<void> Triangulator::readLinks()
{
    QSet<EventGroups::Record> present;
    for (const LinkedRow &row : std::as_const(m_linked))
        present << row.record;
    const auto read
        = m_database.run(QStringLiteral("SELECT from_kind, from_id, to_kind, to_id FROM link"));
    if (!read)
        return Failure(read.error());
    QSet<EventGroups::Record> joined;
    while ((*read)->next()) {
        const EventGroups::Record a { (*read)->text(0), (*read)->number(1) };
        const EventGroups::Record b { (*read)->text(2), (*read)->number(3) };
        if (!present.contains(a) || !present.contains(b))
            continue;
        m_groups.join(a, b);
        joined << a << b;
    }
    m_linkedRecords = joined.size();
    return {};
}

/// Events were counted as records; takes off, in each place, those that tell of the same event.
void Triangulator::takeOffMerged()
{
    QHash<Cell, QHash<EventGroups::Record, QSet<EventGroups::Record>>> cells;
    QHash<QString, QHash<EventGroups::Record, QSet<EventGroups::Record>>> themes;
    QHash<qint64, QHash<EventGroups::Record, QSet<EventGroups::Record>>> sites;
    QHash<EventGroups::Record, QSet<EventGroups::Record>> whole;
    for (const LinkedRow &row : std::as_const(m_linked)) {
        const EventGroups::Record event = m_groups.eventOf(row.record);
        cells[{ row.theme, row.site }][event] << row.record;
        themes[row.theme][event] << row.record;
        sites[row.site][event] << row.record;
        whole[event] << row.record;
    }
    const auto surplus = [](const QHash<EventGroups::Record, QSet<EventGroups::Record>> &events) {
        qint64 records = 0;
        for (const auto &members : events)
            records += members.size();
        return records - events.size();
    };
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        m_cells[cell.key()].events -= surplus(cell.value());
    for (auto theme = themes.cbegin(); theme != themes.cend(); ++theme)
        m_themes[theme.key()].events -= surplus(theme.value());
    for (auto site = sites.cbegin(); site != sites.cend(); ++site)
        m_sites[site.key()].events -= surplus(site.value());
    m_whole.events -= surplus(whole);
}

Triangulation Triangulator::arranged() const
{
    Triangulation result;
    result.themeKeys = m_themes.keys();
    std::sort(result.themeKeys.begin(), result.themeKeys.end(),
        [this](const QString &a, const QString &b) {
            return std::tuple(a.isEmpty(), -m_themes.value(a).events, a)
                < std::tuple(b.isEmpty(), -m_themes.value(b).events, b);
        });
    result.siteIds = m_sites.keys();
    std::sort(result.siteIds.begin(), result.siteIds.end(), [this](qint64 a, qint64 b) {
        return std::tuple(a == 0, -m_sites.value(a).events, a)
            < std::tuple(b == 0, -m_sites.value(b).events, b);
    });
    for (const QString &theme : std::as_const(result.themeKeys)) {
        result.byTheme << m_themes.value(theme);
        QList<ThreeCounts> row;
        for (const qint64 site : std::as_const(result.siteIds))
            row << m_cells.value({ theme, site });
        result.cells << row;
    }
    for (const qint64 site : std::as_const(result.siteIds))
        result.bySite << m_sites.value(site);
    result.whole = m_whole;
    result.linkedRecords = m_linkedRecords;
    return result;
}

Result<void> Triangulator::readNames(Triangulation &result)
{
    QHash<QString, QString> themes;
    QHash<qint64, QString> sites;
    const auto named
        = m_database.run(QStringLiteral("SELECT code, label FROM code WHERE scheme = 'theme'"));
    if (!named)
        return Failure(named.error());
    while ((*named)->next())
        themes.insert((*named)->text(0), (*named)->text(1));
    const auto placed = m_database.run(QStringLiteral("SELECT id, name FROM site"));
    if (!placed)
        return Failure(placed.error());
    while ((*placed)->next())
        sites.insert((*placed)->number(0), (*placed)->text(1));
    for (const QString &key : std::as_const(result.themeKeys))
        result.themeLabels << themes.value(
            key, key.isEmpty() ? QStringLiteral("No theme given") : wordForCode(key));
    for (const qint64 id : std::as_const(result.siteIds))
        result.siteLabels << sites.value(id, QStringLiteral("No site given"));
    return {};
}

Result<Triangulation> Triangulator::run()
{
    for (const Source &source : sources) {
        const auto done = countCells(source).and_then([&] { return readLinked(source); });
        if (!done)
            return Failure(done.error());
    }
    if (const auto linked = readLinks(); !linked)
        return Failure(linked.error());
    takeOffMerged();
    Triangulation result = arranged();
    const auto version = themeMapVersion(m_database);
    if (!version)
        return Failure(version.error());
    result.themeMap = *version;
    return readNames(result).map([&result] { return std::move(result); });
}

} // namespace

ThreeCounts &ThreeCounts::operator+=(const ThreeCounts &other)
{
    complaints += other.complaints;
    incidents += other.incidents;
    claims += other.claims;
    feedback += other.feedback;
    events += other.events;
    return *this;
}

Result<Triangulation> triangulate(Database &database, const Slice &slice)
{
    return Triangulator(database, slice).run();
}

} // namespace heed
