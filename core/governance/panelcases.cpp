#include "core/governance/panelcases.h"

#include "core/governance/anonymise.h"
#include "core/governance/panelnames.h"
#include "core/insight/words.h"
#include "core/people/interestregister.h"

namespace heed {

namespace {

constexpr qsizetype longestPassage = 700; // characters: a paper of a page, not the file

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QDate dayAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

/// One line a complaint; "%1" is which ones. The place's days before are those of panel.json.
const QString factsSql = QStringLiteral(
    "SELECT c.id, c.reference, coalesce((SELECT k.label FROM code k WHERE k.code = i.subject "
    "AND k.scheme LIKE '%subject' ORDER BY k.id LIMIT 1), i.subject), coalesce(u.name, s.name), "
    "coalesce(c.grade_closed, c.grade_received), c.significant_impact, c.reply_by, c.replied_on, "
    "c.closed_on, EXISTS (SELECT 1 FROM complaint_episode e WHERE e.complaint_id = c.id "
    "AND e.reopened_on BETWEEN ? AND ?), EXISTS (SELECT 1 FROM ombudsman_contact o "
    "WHERE o.complaint_id = c.id AND o.decided_on BETWEEN ? AND ? "
    "AND o.decision IN ('upheld', 'partly_upheld')), "
    "(SELECT count(DISTINCT d.id) FROM complaint d JOIN complaint_issue j ON j.complaint_id = d.id "
    "WHERE d.binned_at IS NULL AND d.unit_id = c.unit_id "
    "AND coalesce(j.theme, j.subject) = coalesce(i.theme, i.subject) "
    "AND d.received_on BETWEEN date(c.received_on, ?) AND c.received_on) "
    "FROM complaint c LEFT JOIN complaint_issue i ON i.complaint_id = c.id AND i.number = 1 "
    "LEFT JOIN unit u ON u.id = c.unit_id LEFT JOIN site s ON s.id = c.site_id "
    "WHERE c.binned_at IS NULL AND c.type IN ('complaint', 'mp') AND ");

QVariantList factValues(const Period &period, const PanelSets &sets)
{
    const QVariant from = columns::write(period.from);
    const QVariant to = columns::write(period.to);
    return { from, to, from, to, QStringLiteral("-%1 days").arg(sets.repeatDays) };
}

CaseProposal proposalOf(const Statement &row, const Period &period, const PanelSets &sets)
{
    CaseProposal proposal { { row.number(0) }, row.text(1), row.text(2), row.text(3), {}, 0 };
    CaseFacts facts;
    facts.grade = row.text(4);
    facts.significantImpact = row.number(5) != 0;
    facts.replyBy = dayAt(row, 6);
    facts.repliedOn = dayAt(row, 7);
    facts.closedOn = dayAt(row, 8);
    facts.reopened = row.number(9) != 0;
    facts.ombudsmanUpheld = row.number(10) != 0;
    facts.alike = int(row.number(11));
    proposal.reasons = caseReasons(facts, sets, period.to);
    proposal.weight = caseWeight(proposal.reasons, sets);
    return proposal;
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
    static const QString which = QStringLiteral(
        "(c.received_on BETWEEN ? AND ? OR c.closed_on BETWEEN ? AND ? "
        "OR c.replied_on BETWEEN ? AND ? "
        "OR c.id IN (SELECT complaint_id FROM complaint_episode WHERE reopened_on BETWEEN ? AND ?) "
        "OR c.id IN (SELECT complaint_id FROM ombudsman_contact WHERE decided_on BETWEEN ? AND ?)) "
        "AND NOT EXISTS (SELECT 1 FROM panel_item x JOIN panel_meeting m ON m.id = x.meeting_id "
        "WHERE x.complaint_id = c.id AND m.binned_at IS NULL) ORDER BY c.received_on DESC, c.id");
    QVariantList values = factValues(period, sets);
    for (int i = 0; i < 5; ++i)
        values << columns::write(period.from) << columns::write(period.to);
    return session.database.run(factsSql + which, values).map([&](Statement *row) {
        std::vector<CaseProposal> found;
        while (row->next()) {
            CaseProposal proposal = proposalOf(*row, period, sets);
            if (!proposal.reasons.isEmpty())
                found.push_back(std::move(proposal));
        }
        std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
            return a.weight > b.weight;
        });
        if (found.size() > size_t(sets.casesAtMost))
            found.resize(size_t(sets.casesAtMost));
        return found;
    });
}

Result<CaseProposal> caseProposal(
    const Session &session, ComplaintId id, const Period &period, const PanelSets &sets)
{
    QVariantList values = factValues(period, sets);
    values << id.value;
    const auto row = session.database.run(factsSql + QStringLiteral("c.id = ?"), values);
    if (!row)
        return Failure(row.error());
    if (!(*row)->next())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), text("complaint"));
    CaseProposal proposal = proposalOf(**row, period, sets);
    (*row)->finish();
    return proposal;
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
