#include "core/insight/learningreturns.h"

#include "core/insight/eventgroups.h"
#include "core/records/recordkinds.h"
#include "core/voice/feedback.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// A record of a theme, as it counts.
struct Sign
{
    RecordRef record;
    QDate day;
    QString theme;
    qint64 site = 0;
    qint64 unit = 0;
};

// ?1 the first day, ?2 the last, ?3 the themes; each names the register's own index on its day.
constexpr auto complaintSigns
    = "SELECT DISTINCT c.id, c.received_on, i.theme, c.site_id, c.unit_id FROM complaint c "
      "JOIN complaint_issue i ON i.complaint_id = c.id WHERE c.binned_at IS NULL "
      "AND c.type IN ('complaint', 'mp') AND coalesce(c.ending, '') NOT IN ('excluded', "
      "'transferred', 'duplicate', 'opened_in_error') AND c.received_on BETWEEN ? AND ? "
      "AND i.theme IN (SELECT value FROM json_each(?))";
constexpr auto incidentSigns
    = "SELECT n.id, n.occurred_on, n.theme, n.site_id, n.unit_id FROM incident n "
      "WHERE n.binned_at IS NULL AND n.event_type = 'incident' AND n.occurred_on BETWEEN ? AND ? "
      "AND n.theme IN (SELECT value FROM json_each(?))";
constexpr auto feedbackSigns
    = "SELECT b.id, b.heard_on, b.theme, b.site_id, b.unit_id FROM feedback b "
      "WHERE b.binned_at IS NULL AND b.type <> 'compliment' AND coalesce(b.sentiment, '') <> "
      "'positive' AND b.heard_on BETWEEN ? AND ? AND b.theme IN (SELECT value FROM json_each(?))";

class ReturnFinder
{
public:
    ReturnFinder(const Session &session, const ReturnRule &rule)
        : m_session(session)
        , m_rule(rule)
        , m_today(session.clock.today())
    {
    }

    Result<QList<CameBack>> find()
    {
        return candidates()
            .and_then([this] { return signs(); })
            .and_then([this] { return joined(); })
            .map([this] { return returns(); });
    }

private:
    Result<void> candidates();
    Result<void> signs();
    Result<void> read(const QString &kind, const char *sql, const QVariantList &values);
    Result<void> joined();
    [[nodiscard]] QList<CameBack> returns();
    [[nodiscard]] bool isSign(const Sign &sign, const LearningRow &action) const;

    const Session &m_session;
    ReturnRule m_rule;
    QDate m_today;
    QList<CameBack> m_candidates;
    std::vector<Sign> m_signs;
    EventGroups m_events;
};

/// Actions that helped, with the day from which records count.
Result<void> ReturnFinder::candidates()
{
    const LearningRegister actions(m_session);
    LearningQuery helped;
    helped.which = LearningQuery::Which::Checked;
    helped.answer = CheckAnswer::Helped;
    const auto rows = actions.rows(helped);
    if (!rows)
        return Failure(rows.error());
    const auto answers = m_session.database.run(
        text("SELECT action_id, max(max(to_on, answered_on)) FROM action_return GROUP BY action_id"));
    if (!answers)
        return Failure(answers.error());
    QHash<qint64, QDate> answered;
    while ((*answers)->next())
        answered.insert((*answers)->number(0), dayOfIsoText((*answers)->text(1)));
    for (const LearningRow &row : *rows) {
        const bool isWatched = row.checkedOn.addDays(m_rule.watchDays) >= m_today;
        if (row.theme.isEmpty() || row.isWithheld || !isWatched)
            continue;
        CameBack candidate;
        candidate.action = row;
        candidate.since = std::max(row.checkedOn, answered.value(row.id.value, row.checkedOn));
        m_candidates << candidate;
    }
    return {};
}

Result<void> ReturnFinder::signs()
{
    if (m_candidates.isEmpty())
        return {};
    QSet<QString> themes;
    QDate first = m_today;
    for (const CameBack &candidate : std::as_const(m_candidates)) {
        themes.insert(candidate.action.theme);
        first = std::min(first, candidate.since);
    }
    const QVariantList values { first.toString(Qt::ISODate), m_today.toString(Qt::ISODate),
        QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(themes.values())).toJson()) };
    return read(recordkind::Complaint, complaintSigns, values)
        .and_then([&] { return read(recordkind::Incident, incidentSigns, values); })
        .and_then([&] { return read(recordkind::Feedback, feedbackSigns, values); })
        .map([this] {
            std::stable_sort(m_signs.begin(), m_signs.end(),
                [](const Sign &a, const Sign &b) { return a.day < b.day; });
        });
}

Result<void> ReturnFinder::read(const QString &kind, const char *sql, const QVariantList &values)
{
    return m_session.database.run(text(sql), values).map([&](Statement *found) {
        while (found->next())
            m_signs.push_back({ { kind, found->number(0) }, dayOfIsoText(found->text(1)),
                found->text(2), found->number(3), found->number(4) });
    });
}

/// Records that somebody linked tell of one event.
Result<void> ReturnFinder::joined()
{
    if (m_signs.empty())
        return {};
    return m_session.database.run(text("SELECT from_kind, from_id, to_kind, to_id FROM link"))
        .map([this](Statement *found) {
            while (found->next())
                m_events.join({ found->text(0), found->number(1) },
                    { found->text(2), found->number(3) });
        });
}

bool ReturnFinder::isSign(const Sign &sign, const LearningRow &action) const
{
    const bool isOwn = sign.record == action.record;
    if (isOwn || sign.theme != action.theme)
        return false;
    if (action.unitId.isValid())
        return sign.unit == action.unitId.value;
    return !action.siteId.isValid() || sign.site == action.siteId.value;
}

QList<CameBack> ReturnFinder::returns()
{
    QList<CameBack> found;
    for (CameBack candidate : std::as_const(m_candidates)) {
        QList<QDate> days; // one an event
        QList<const Sign *> of;
        QSet<EventGroups::Record> known;
        for (const Sign &sign : m_signs) {
            if (sign.day <= candidate.since || !isSign(sign, candidate.action))
                continue;
            of << &sign;
            const auto event = m_events.eventOf({ sign.record.kind, sign.record.id });
            if (known.contains(event))
                continue;
            known.insert(event);
            days << sign.day;
        }
        const auto run = comingBack(days, candidate.since, m_rule);
        if (!run)
            continue;
        candidate.from = days.at(run->first);
        candidate.to = days.at(run->second);
        candidate.events = int(run->second - run->first + 1);
        for (const Sign *sign : std::as_const(of)) {
            if (sign->day >= candidate.from && sign->day <= candidate.to)
                candidate.records << sign->record;
        }
        found << candidate;
    }
    std::stable_sort(found.begin(), found.end(),
        [](const CameBack &a, const CameBack &b) { return a.events > b.events; });
    return found;
}

} // namespace

Result<QList<CameBack>> cameBack(const Session &session)
{
    return LearningRules::load(session.database).and_then([&session](const LearningRules &rules) {
        return ReturnFinder(session, rules.cameBack).find();
    });
}

} // namespace heed
