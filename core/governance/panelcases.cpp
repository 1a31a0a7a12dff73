#include "core/governance/panelcases.h"

#include "core/governance/anonymise.h"
#include "core/governance/panelnames.h"
#include "core/insight/likecases.h"
#include "core/insight/words.h"
#include "core/people/interestregister.h"

#include <algorithm>

namespace heed {

namespace {

constexpr qsizetype longestPassage = 700; // characters: a paper of a page, not the file

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QDate dayAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

/// One line a complaint; which ones comes behind it.
const QString factsSql = QStringLiteral(
    "SELECT c.id, c.reference, coalesce((SELECT k.label FROM code k WHERE k.code = i.subject "
    "AND k.scheme LIKE '%subject' ORDER BY k.id LIMIT 1), i.subject), coalesce(u.name, s.name), "
    "coalesce(c.grade_closed, c.grade_received), c.significant_impact, c.reply_by, c.replied_on, "
    "c.closed_on, EXISTS (SELECT 1 FROM complaint_episode e WHERE e.complaint_id = c.id "
    "AND e.reopened_on BETWEEN ? AND ?), EXISTS (SELECT 1 FROM ombudsman_contact o "
    "WHERE o.complaint_id = c.id AND o.decided_on BETWEEN ? AND ? "
    "AND o.decision IN ('upheld', 'partly_upheld')), "
    "c.unit_id, coalesce(i.theme, i.subject), c.received_on "
    "FROM complaint c LEFT JOIN complaint_issue i ON i.complaint_id = c.id AND i.number = 1 "
    "LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN site s ON s.id = c.site_id "
    "WHERE c.binned_at IS NULL AND c.type IN ('complaint', 'mp') AND ");

QVariantList factValues(const Period &period)
{
    const QVariant from = columns::write(period.from);
    const QVariant to = columns::write(period.to);
    return { from, to, from, to };
}

/// A complaint before it is known how many there are like it.
struct Candidate
{
    CaseProposal proposal;
    CaseFacts facts;
    UnitId unit;
    QString theme;
    QDate receivedOn;
};

Candidate candidateOf(const Statement &row)
{
    Candidate found;
    found.proposal = { { row.number(0) }, row.text(1), row.text(2), row.text(3), {}, 0 };
    CaseFacts &facts = found.facts;
    facts.grade = row.text(4);
    facts.significantImpact = row.number(5) != 0;
    facts.replyBy = dayAt(row, 6);
    facts.repliedOn = dayAt(row, 7);
    facts.closedOn = dayAt(row, 8);
    facts.reopened = row.number(9) != 0;
    facts.ombudsmanUpheld = row.number(10) != 0;
    found.unit = { row.number(11) };
    found.theme = row.text(12);
    found.receivedOn = dayAt(row, 13);
    return found;
}

/// What came in on the days of these, and in the days before that count as alike.
Result<LikeCases> likeThese(
    Database &database, const std::vector<Candidate> &candidates, const PanelSets &sets)
{
    if (candidates.empty())
        return LikeCases();
    const auto byDay
        = [](const Candidate &a, const Candidate &b) { return a.receivedOn < b.receivedOn; };
    const auto [first, last] = std::minmax_element(candidates.begin(), candidates.end(), byDay);
    return LikeCases::load(database, first->receivedOn.addDays(-sets.repeatDays), last->receivedOn);
}

CaseProposal proposalOf(
    Candidate candidate, const LikeCases &others, const Period &period, const PanelSets &sets)
{
    candidate.facts.alike
        = others.count(candidate.unit, candidate.theme, candidate.receivedOn, sets.repeatDays);
    CaseProposal &proposal = candidate.proposal;
    proposal.reasons = caseReasons(candidate.facts, sets, period.to);
    proposal.weight = caseWeight(proposal.reasons, sets);
    return proposal;
}

/// The weightiest that have a reason at all.
std::vector<CaseProposal> weightiest(const std::vector<Candidate> &candidates,
    const LikeCases &others, const Period &period, const PanelSets &sets)
{
    std::vector<CaseProposal> found;
    for (const Candidate &candidate : candidates) {
        CaseProposal proposal = proposalOf(candidate, others, period, sets);
        if (!proposal.reasons.isEmpty())
            found.push_back(std::move(proposal));
    }
    std::stable_sort(found.begin(), found.end(),
        [](const auto &a, const auto &b) { return a.weight > b.weight; });
    if (found.size() > size_t(sets.casesAtMost))
        found.resize(size_t(sets.casesAtMost));
    return found;
}

QString shortened(const QString &passage)
{
    const QString line = passage.simplified();
    if (line.size() <= longestPassage)
        return line;
    const qsizetype end = line.lastIndexOf(QLatin1Char(' '), longestPassage);
    return line.left(end > 0 ? end : longestPassage) + QChar(0x2026);
}

/// "What was found: ..." for each that has something to say.
void addPassage(QStringList &lines, const char *heading, const QString &passage)
{
    if (!passage.trimmed().isEmpty())
        lines << text(heading) + QLatin1Char(' ') + shortened(passage);
}

QString timeWords(const Session &session, const Statement &row)
{
    const QDate received = dayAt(row, 6);
    const QDate dueOn = dayAt(row, 7);
    const QDate answered = dayAt(row, 8);
    if (!answered.isValid())
        return dueOn.isValid() && dueOn < session.clock.today()
            ? text("It is not answered, and the agreed day has passed.")
            : text("It is not answered yet.");
    QString said = QStringLiteral("It was answered after %1 working days")
                       .arg(session.calendar.workingDaysBetween(received, answered));
    if (dueOn.isValid() && answered > dueOn)
        said += QStringLiteral(", %1 after the agreed day")
                    .arg(session.calendar.workingDaysBetween(dueOn, answered));
    return said + QLatin1Char('.');
}

/// The parties of a complaint as the check of conflicts wants them.
Result<ConflictQuestion> partiesOf(Database &database, ComplaintId id)
{
    static const QString sql = QStringLiteral(
        "SELECT 'complainant', p.name FROM complaint c JOIN person p ON p.id = c.complainant_id "
        "WHERE c.id = ? UNION ALL "
        "SELECT 'patient', p.name FROM complaint c JOIN person p ON p.id = c.patient_id "
        "WHERE c.id = ? UNION ALL "
        "SELECT 'staff_subject', person FROM staff_subject WHERE complaint_id = ? UNION ALL "
        "SELECT 'witness', person FROM statement WHERE complaint_id = ? UNION ALL "
        "SELECT 'decision_maker', handler FROM complaint WHERE id = ? UNION ALL "
        "SELECT 'decision_maker', reply_signed_by FROM complaint WHERE id = ?");
    const qint64 of = id.value;
    return database.run(sql, { of, of, of, of, of, of }).map([](Statement *row) {
        ConflictQuestion question;
        while (row->next()) {
            if (row->isNull(1))
                continue;
            question.parties.push_back(
                { fromCode<PartyRole>(row->text(0)).value_or(PartyRole::Witness), row->text(1),
                    Relationship::None });
        }
        return question;
    });
}

} // namespace

Result<std::vector<CaseProposal>> proposedCases(
    const Session &session, const Period &period, const PanelSets &sets)
{
    // Which they are is told by indexes; only those are read.
    static const QString which = QStringLiteral(
        "c.id IN (SELECT id FROM complaint INDEXED BY complaint_list WHERE binned_at IS NULL "
        "AND (received_on BETWEEN ? AND ? OR closed_on BETWEEN ? AND ? "
        "OR replied_on BETWEEN ? AND ?) "
        "UNION SELECT complaint_id FROM complaint_episode WHERE reopened_on BETWEEN ? AND ? "
        "UNION SELECT complaint_id FROM ombudsman_contact WHERE decided_on BETWEEN ? AND ?) "
        "AND NOT EXISTS (SELECT 1 FROM panel_item x JOIN panel_meeting m ON m.id = x.meeting_id "
        "WHERE x.complaint_id = c.id AND m.binned_at IS NULL) ORDER BY c.received_on DESC, c.id");
    QVariantList values = factValues(period);
    for (int i = 0; i < 5; ++i)
        values << columns::write(period.from) << columns::write(period.to);
    const auto row = session.database.run(factsSql + which, values);
    if (!row)
        return Failure(row.error());
    std::vector<Candidate> candidates;
    while ((*row)->next())
        candidates.push_back(candidateOf(**row));
    return likeThese(session.database, candidates, sets).map([&](const LikeCases &others) {
        return weightiest(candidates, others, period, sets);
    });
}

Result<CaseProposal> caseProposal(
    const Session &session, ComplaintId id, const Period &period, const PanelSets &sets)
{
    QVariantList values = factValues(period);
    values << id.value;
    const auto row = session.database.run(factsSql + QStringLiteral("c.id = ?"), values);
    if (!row)
        return Failure(row.error());
    if (!(*row)->next())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), text("complaint"));
    const Candidate candidate = candidateOf(**row);
    (*row)->finish();
    return likeThese(session.database, { candidate }, sets).map([&](const LikeCases &others) {
        return proposalOf(candidate, others, period, sets);
    });
}

Result<QString> casePaper(const Session &session, ComplaintId id)
{
    const auto names = namesInComplaint(session.database, id);
    if (!names)
        return Failure(names.error());
    const auto row = session.database.run(
        QStringLiteral(
            "SELECT c.description, (SELECT group_concat(i.summary, ' ') FROM complaint_issue i "
            "WHERE i.complaint_id = c.id), (SELECT group_concat(i.finding, ' ') "
            "FROM complaint_issue i WHERE i.complaint_id = c.id), c.outcome, c.learning, "
            "c.outcome_wanted, c.received_on, c.reply_by, coalesce(c.replied_on, c.closed_on), "
            "(SELECT count(*) FROM action a WHERE a.kind = 'complaint' AND a.record_id = c.id "
            "AND a.binned_at IS NULL), (SELECT count(*) FROM action a WHERE a.kind = 'complaint' "
            "AND a.record_id = c.id AND a.binned_at IS NULL AND a.done_on IS NOT NULL) "
            "FROM complaint c WHERE c.id = ?"),
        { id.value });
    if (!row)
        return Failure(row.error());
    if (!(*row)->next())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), text("complaint"));
    const Statement &told = **row;
    QStringList lines;
    addPassage(lines, "What it was about:", told.text(1).isEmpty() ? told.text(0) : told.text(1));
    addPassage(lines, "What the person wanted:", told.text(5));
    addPassage(lines, "What was found:", told.text(2));
    if (!told.isNull(3))
        addPassage(lines, "Outcome:", wordForCode(told.text(3)) + QLatin1Char('.'));
    addPassage(lines, "What was learned:", told.text(4));
    if (told.number(9) > 0)
        lines << QStringLiteral("Actions: %1, of which %2 done.")
                     .arg(told.number(9))
                     .arg(told.number(10));
    for (QString &line : lines)
        line = anonymised(line, *names);
    lines << timeWords(session, told);
    (*row)->finish();
    return lines.join(QLatin1Char('\n'));
}

Result<std::vector<PanelMatch>> registerMatches(const Session &session, const PanelFile &file)
{
    const auto interests = InterestRegister(session.database).all();
    if (!interests)
        return Failure(interests.error());
    std::vector<PanelMatch> matches;
    for (const PanelItem &item : file.items) {
        if (!item.complaintId.isValid())
            continue;
        auto question = partiesOf(session.database, item.complaintId);
        if (!question)
            return Failure(question.error());
        for (const PanelAttendance &row : file.attendance) {
            if (row.presence == PanelPresence::Apologies || row.presence == PanelPresence::Absent)
                continue;
            question->person = row.name;
            for (const Conflict &conflict :
                findConflicts(*question, *interests, file.meeting.heldOn)) {
                if (conflict.rule != ConflictRule::NoDeclaration)
                    matches.push_back({ row.name, row.role, item.id, conflict });
            }
        }
    }
    return matches;
}

} // namespace heed
