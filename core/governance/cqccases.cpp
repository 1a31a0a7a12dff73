#include "core/governance/cqccases.h"

#include "core/governance/anonymise.h"
#include "core/governance/figurewords.h"
#include "core/insight/caselists.h"
#include "core/insight/words.h"
#include "core/store/fieldmap.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QDate dayAt(const Statement &row, int column) { return dayOfIsoText(row.text(column)); }

constexpr auto casesSql
    = "SELECT c.id, c.reference, c.received_on, c.channel, "
      "concat_ws(', ', (SELECT k.label FROM code k WHERE k.scheme = 'ko41a-service-area' "
      "AND k.code = c.service_area), s.name, u.name), c.complainant_status, "
      "coalesce((SELECT group_concat(i.summary, '; ') FROM complaint_issue i "
      "WHERE i.complaint_id = c.id), c.description), "
      "coalesce(c.grade_closed, c.grade_received), c.acknowledged_on, c.acknowledge_by, c.reply_by, "
      "coalesce(c.replied_on, c.resolved_early_on), c.closed_on, c.ending, c.outcome, c.learning, "
      "c.reply_signed_by IS NOT NULL OR c.replied_on IS NULL, c.safeguarding, "
      "c.significant_impact, (SELECT count(*) FROM candour k WHERE k.binned_at IS NULL "
      "AND k.origin_kind = 'complaint' AND k.origin_id = c.id), "
      "(SELECT count(*) FROM timeline_entry t WHERE t.kind = 'complaint' AND t.record_id = c.id "
      "AND t.happened_on > c.replied_on) "
      "FROM complaint c LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "WHERE c.binned_at IS NULL AND c.type IN ('complaint', 'mp') "
      "AND c.received_on BETWEEN ? AND ? ORDER BY c.received_on, c.id";

CqcCase caseOf(const Statement &row)
{
    CqcCase at;
    at.id = row.number(0);
    at.reference = row.text(1);
    at.receivedOn = dayAt(row, 2);
    at.channel = row.text(3);
    at.service = row.text(4);
    at.role = row.text(5);
    at.summary = row.text(6);
    at.grade = row.text(7);
    at.acknowledgedOn = dayAt(row, 8);
    at.acknowledgeBy = dayAt(row, 9);
    at.replyBy = dayAt(row, 10);
    at.repliedOn = dayAt(row, 11);
    at.closedOn = dayAt(row, 12);
    at.ending = row.text(13);
    at.outcome = row.text(14);
    at.learning = row.text(15);
    at.isSigned = row.number(16) != 0;
    at.isSafeguarding = row.number(17) != 0;
    at.hasImpact = row.number(18) != 0;
    at.duties = int(row.number(19));
    at.contactsAfter = int(row.number(20));
    return at;
}

/// Reads what belongs to the cases, row by row, into those that `places` knows.
Result<void> readParts(Database &database, const char *sql, const Period &period,
    const QHash<qint64, qsizetype> &places, QList<CqcCase> &cases,
    const std::function<void(CqcCase &, const Statement &)> &take)
{
    const QString from = period.from.toString(Qt::ISODate);
    const QString to = period.to.toString(Qt::ISODate);
    return database.run(QLatin1String(sql), { from, to }).map([&](Statement *row) {
        while (row->next()) {
            const auto place = places.constFind(row->number(0));
            if (place != places.cend())
                take(cases[*place], *row);
        }
    });
}

constexpr auto actionsSql
    = "SELECT a.record_id, a.title, a.due_on, a.done_on, a.evidence IS NOT NULL FROM action a "
      "JOIN complaint c ON c.id = a.record_id WHERE a.kind = 'complaint' AND a.binned_at IS NULL "
      "AND c.received_on BETWEEN ? AND ? ORDER BY a.id";
constexpr auto returnsSql
    = "SELECT e.complaint_id, e.reopened_on, e.replied_on FROM complaint_episode e "
      "JOIN complaint c ON c.id = e.complaint_id WHERE c.received_on BETWEEN ? AND ? "
      "ORDER BY e.complaint_id, e.number";
constexpr auto ombudsmanSql
    = "SELECT o.complaint_id, o.body, o.stage, o.decision FROM ombudsman_contact o "
      "JOIN complaint c ON c.id = o.complaint_id WHERE c.received_on BETWEEN ? AND ? "
      "ORDER BY o.complaint_id, o.id";

Result<void> readAllParts(Database &database, const Period &period,
    const QHash<qint64, qsizetype> &places, QList<CqcCase> &cases)
{
    return readParts(database, actionsSql, period, places, cases,
        [](CqcCase &at, const Statement &row) {
            at.actions << CqcCase::Step { row.text(1), dayAt(row, 2), dayAt(row, 3),
                row.number(4) != 0 };
        })
        .and_then([&] {
            return readParts(database, returnsSql, period, places, cases,
                [](CqcCase &at, const Statement &row) {
                    at.returns << CqcCase::Return { dayAt(row, 1), dayAt(row, 2) };
                });
        })
        .and_then([&] {
            return readParts(database, ombudsmanSql, period, places, cases,
                [](CqcCase &at, const Statement &row) {
                    const QString body = row.text(1).toUpper();
                    const QString decision = row.text(3);
                    at.ombudsman << (decision.isEmpty()
                            ? text("%1, %2").arg(body, wordForCode(row.text(2)).toLower())
                            : text("%1: %2").arg(body, wordForCode(decision).toLower()));
                });
        });
}

/// Takes the names out of every text.
Result<void> hideNames(Database &database, QList<CqcCase> &cases)
{
    for (CqcCase &at : cases) {
        const auto names = namesOfComplaint(database, at.id);
        if (!names)
            return Failure(names.error());
        at.summary = anonymised(at.summary, *names);
        at.learning = anonymised(at.learning, *names);
        for (CqcCase::Step &step : at.actions)
            step.title = anonymised(step.title, *names);
    }
    return {};
}

} // namespace

Result<QList<CqcCase>> cqcCases(const Session &session, const Period &period)
{
    Database &database = session.database;
    const auto rows = database.run(QLatin1String(casesSql),
        { period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate) });
    if (!rows)
        return Failure(rows.error());
    QList<CqcCase> cases;
    QHash<qint64, qsizetype> places;
    while ((*rows)->next()) {
        cases << caseOf(**rows);
        places.insert(cases.last().id, cases.size() - 1);
    }
    return readAllParts(database, period, places, cases)
        .and_then([&] { return hideNames(database, cases); })
        .map([&] { return cases; });
}

QList<CqcGap> cqcGaps(const QList<CqcCase> &cases, QDate today)
{
    using Case = const CqcCase &;
    const auto isPast = [today](QDate day) { return day.isValid() && day < today; };
    const auto endedByReply = [](Case at) { return at.ending == QLatin1String("replied"); };
    const std::pair<const char *, std::function<bool(Case)>> questions[] {
        { "No reply is recorded, and its day has passed",
            [&](Case at) {
                return !at.repliedOn.isValid() && !at.closedOn.isValid() && isPast(at.replyBy);
            } },
        { "No acknowledgement is recorded, and its day has passed",
            [&](Case at) { return !at.acknowledgedOn.isValid() && isPast(at.acknowledgeBy); } },
        { "Significant impact on the person, and no duty of candour was looked at",
            [](Case at) { return at.hasImpact && at.duties == 0; } },
        { "It came back, and no answer is recorded",
            [](Case at) {
                return std::any_of(at.returns.begin(), at.returns.end(),
                    [](const CqcCase::Return &each) { return !each.repliedOn.isValid(); });
            } },
        { "Closed after a reply with no finding",
            [&](Case at) { return endedByReply(at) && at.outcome.isEmpty(); } },
        { "The reply has no signer", [](Case at) { return !at.isSigned; } },
        { "Upheld, and no action is recorded",
            [](Case at) { return at.isUpheld() && at.actions.isEmpty(); } },
        { "Upheld, and no learning is recorded",
            [](Case at) { return at.isUpheld() && at.learning.isEmpty(); } },
        { "An action is overdue",
            [&](Case at) {
                return std::any_of(at.actions.begin(), at.actions.end(),
                    [&](const CqcCase::Step &step) {
                        return !step.doneOn.isValid() && isPast(step.dueOn);
                    });
            } },
        { "An action is done and nothing shows it",
            [](Case at) {
                return std::any_of(at.actions.begin(), at.actions.end(),
                    [](const CqcCase::Step &step) {
                        return step.doneOn.isValid() && !step.hasEvidence;
                    });
            } },
        { "No day for the reply is recorded",
            [](Case at) { return !at.replyBy.isValid() && !at.closedOn.isValid(); } },
        { "No grade of risk is recorded", [](Case at) { return at.grade.isEmpty(); } },
        { "How it came is not recorded", [](Case at) { return at.channel.isEmpty(); } },
        { "Where it happened is not recorded", [](Case at) { return at.service.isEmpty(); } },
        { "What it was about is not written down", [](Case at) { return at.summary.isEmpty(); } },
    };
    QList<CqcGap> gaps;
    for (const auto &[what, isMissing] : questions) {
        CqcGap gap { text(what), {} };
        for (const CqcCase &at : cases) {
            if (isMissing(at))
                gap.references << at.reference;
        }
        if (!gap.references.isEmpty())
            gaps << gap;
    }
    return gaps;
}

} // namespace heed
