#include "core/governance/panelrules.h"

#include "core/people/namematch.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

/// Gathers what is wrong.
class Problems
{
public:
    Problems &need(bool isThere, const char *field, const char *fact, const QString &value = {})
    {
        if (!isThere)
            m_found += { text(field), text(fact),
                value.isEmpty() ? QStringList() : QStringList { value } };
        return *this;
    }
    [[nodiscard]] QList<FieldProblem> found() const { return m_found; }

private:
    QList<FieldProblem> m_found;
};

bool isChair(PanelRole role) { return role == PanelRole::Chair || role == PanelRole::DeputyChair; }

bool isMember(const PanelAttendance &row) { return row.role != PanelRole::InAttendance; }

bool isPresent(const PanelAttendance &row) { return row.presence == PanelPresence::Present; }

bool chairWasThere(const PanelFile &file)
{
    return std::any_of(file.attendance.begin(), file.attendance.end(), [&](const auto &row) {
        return isChair(row.role) && isPresent(row) && isSamePerson(row.name, file.meeting.signedBy);
    });
}

} // namespace

const PanelItem *PanelFile::item(PanelItemId id) const
{
    const auto at = std::find_if(
        items.begin(), items.end(), [id](const PanelItem &each) { return each.id == id; });
    return at == items.end() ? nullptr : &*at;
}

int PanelFile::caseNumber(PanelItemId id) const
{
    int number = 0;
    for (const PanelItem &each : items) {
        if (each.kind == PanelItemKind::Case)
            ++number;
        if (each.id == id)
            return number;
    }
    return 0;
}

Quorum quorumOf(const std::vector<PanelAttendance> &attendance, const PanelTerms &terms)
{
    Quorum quorum;
    quorum.needed = terms.quorum;
    quorum.needsChair = terms.needsChair;
    quorum.needsRole = terms.needsRole;
    QStringList members;
    QStringList present;
    // Who sits for two posts is one person, and brings both posts.
    const auto countOnce = [](QStringList &known, const QString &name) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
            [&name](const QString &other) { return isSamePerson(other, name); });
        if (!isKnown)
            known += name;
        return int(known.size());
    };
    for (const PanelAttendance &row : attendance) {
        if (!isMember(row))
            continue;
        quorum.members = countOnce(members, row.name);
        if (!isPresent(row))
            continue;
        quorum.present = countOnce(present, row.name);
        quorum.hasChair = quorum.hasChair || isChair(row.role);
        quorum.hasRole = quorum.hasRole || row.role == terms.needsRole;
    }
    return quorum;
}

QString quorumWords(const Quorum &quorum)
{
    QStringList with;
    if (quorum.needsChair)
        with << text("a chair");
    if (quorum.needsRole)
        with << panelRoleWords(*quorum.needsRole);
    QString said = QStringLiteral("%1 of %2 %3, quorum is %4")
                       .arg(quorum.present)
                       .arg(quorum.members)
                       .arg(quorum.members == 1 ? text("member") : text("members"))
                       .arg(quorum.needed);
    if (!with.isEmpty())
        said += text(" with ") + with.join(text(" and "));
    return said + (quorum.isQuorate() ? text(": quorate") : text(": not quorate"));
}

QString panelRoleWords(PanelRole role)
{
    switch (role) {
    case PanelRole::Chair:
        return text("chair");
    case PanelRole::DeputyChair:
        return text("deputy chair");
    case PanelRole::Complaints:
        return text("complaints lead");
    case PanelRole::Nursing:
        return text("nursing lead");
    case PanelRole::Medical:
        return text("medical lead");
    case PanelRole::RiskClaims:
        return text("risk and claims lead");
    case PanelRole::PatientVoice:
        return text("patient voice");
    case PanelRole::OtherMember:
        return text("member");
    case PanelRole::InAttendance:
        break;
    }
    return text("in attendance");
}

QList<FieldProblem> checkTerms(const PanelTerms &terms, QDate today)
{
    return Problems()
        .need(isFilled(terms.body), "body", "panel.terms-missing")
        .need(terms.quorum >= 1, "quorum", "panel.quorum-missing")
        .need(
            terms.everyMonths >= 1 && terms.everyMonths <= 12, "every_months", "panel.months-wrong")
        .need(terms.fromOn.isValid(), "from_on", "panel.day-missing")
        .need(terms.version == 1 || isFilled(terms.reason), "reason", "panel.reason-missing")
        .need(!terms.fromOn.isValid() || terms.fromOn <= today.addYears(1), "from_on",
            "panel.day-too-far")
        .found();
}

QList<FieldProblem> checkMeeting(const PanelMeeting &meeting)
{
    const bool hasPeriod = meeting.periodFrom.isValid() && meeting.periodTo.isValid();
    return Problems()
        .need(meeting.heldOn.isValid(), "held_on", "panel.day-missing")
        .need(hasPeriod, "period_from", "panel.period-missing")
        .need(!hasPeriod || meeting.periodFrom <= meeting.periodTo, "period_to",
            "panel.period-turned")
        .need(!meeting.nextOn.isValid() || meeting.nextOn > meeting.heldOn, "next_on",
            "panel.next-before")
        .found();
}

QStringList undeclared(const PanelFile &file)
{
    QStringList names;
    for (const PanelAttendance &row : file.attendance) {
        const bool hasDeclared = std::any_of(file.declarations.begin(), file.declarations.end(),
            [&row](const PanelDeclaration &said) { return isSamePerson(said.name, row.name); });
        if (isPresent(row) && isMember(row) && !hasDeclared)
            names += row.name;
    }
    return names;
}

QList<FieldProblem> missingForSigning(const PanelFile &file, QDate today)
{
    const PanelMeeting &meeting = file.meeting;
    const auto nobodyExpected = std::none_of(file.attendance.begin(), file.attendance.end(),
        [](const PanelAttendance &row) { return row.presence == PanelPresence::Expected; });
    const bool isQuorate = quorumOf(file.attendance, file.terms).isQuorate();
    const QStringList silent = undeclared(file);
    Problems problems;
    problems.need(meeting.heldOn <= today, "held_on", "panel.not-held-yet")
        .need(!file.attendance.empty() && nobodyExpected, "attendance", "panel.attendance-open")
        .need(isQuorate || isFilled(meeting.inquorate), "inquorate", "panel.not-quorate")
        .need(
            silent.isEmpty(), "declarations", "panel.declaration-missing", silent.join(text(", ")))
        .need(!file.items.empty(), "agenda", "panel.agenda-missing")
        .need(isFilled(meeting.assurance), "assurance", "panel.assurance-missing")
        .need(isFilled(meeting.assuranceWhy), "assurance_why", "panel.assurance-why-missing")
        .need(isFilled(meeting.signedBy), "signed_by", "panel.signer-missing");
    if (isFilled(meeting.signedBy))
        problems.need(chairWasThere(file), "signed_by", "panel.signer-not-chair");
    return problems.found();
}

QList<CaseReason> caseReasons(const CaseFacts &facts, const PanelSets &sets, QDate on)
{
    QList<CaseReason> reasons;
    if (facts.ombudsmanUpheld)
        reasons += CaseReason::OmbudsmanUpheld;
    if (facts.grade == QLatin1String("high") || facts.grade == QLatin1String("extreme"))
        reasons += CaseReason::Grave;
    if (facts.significantImpact)
        reasons += CaseReason::SignificantImpact;
    if (facts.reopened)
        reasons += CaseReason::Reopened;
    if (sets.repeatCount > 0 && facts.alike >= sets.repeatCount)
        reasons += CaseReason::RepeatedTheme;
    QDate answered = facts.repliedOn.isValid() ? facts.repliedOn : facts.closedOn;
    if (!answered.isValid() || answered > on)
        answered = on;
    if (facts.replyBy.isValid() && facts.replyBy < answered)
        reasons += CaseReason::Late;
    std::stable_sort(reasons.begin(), reasons.end(), [&sets](CaseReason a, CaseReason b) {
        return sets.weights.value(a) > sets.weights.value(b);
    });
    return reasons;
}

int caseWeight(const QList<CaseReason> &reasons, const PanelSets &sets)
{
    int weight = 0;
    for (const CaseReason reason : reasons)
        weight += sets.weights.value(reason);
    return weight;
}

QString caseReasonWords(CaseReason reason)
{
    switch (reason) {
    case CaseReason::OmbudsmanUpheld:
        return text("upheld by the ombudsman");
    case CaseReason::Grave:
        return text("graded high or extreme");
    case CaseReason::SignificantImpact:
        return text("significant impact on the person");
    case CaseReason::Reopened:
        return text("came back after the reply");
    case CaseReason::RepeatedTheme:
        return text("the same theme in the same place again");
    case CaseReason::Late:
        break;
    }
    return text("answered late, or still unanswered");
}

QString reasonCodes(const QList<CaseReason> &reasons)
{
    QStringList codes;
    for (const CaseReason reason : reasons)
        codes += toCode(reason);
    return codes.join(QLatin1Char(' '));
}

QList<CaseReason> reasonsFromCodes(const QString &codes)
{
    QList<CaseReason> reasons;
    for (const QString &code : codes.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (const auto reason = fromCode<CaseReason>(code))
            reasons += *reason;
    }
    return reasons;
}

std::vector<ScoreMean> scoreMeans(
    const std::vector<PanelScore> &scores, PanelItemId item, const PanelSets &sets)
{
    std::vector<ScoreMean> means;
    for (const PanelSets::Standard &standard : sets.standards) {
        for (const PanelScore &score : scores) {
            const PanelSets::Grade *grade = sets.grade(score.score);
            if (score.itemId != item || score.standard != standard.code || grade == nullptr
                || grade->points < 0)
                continue;
            if (means.empty() || means.back().set != standard.set)
                means.push_back({ standard.set, 0, 0 });
            ScoreMean &mean = means.back();
            mean.mean = (mean.mean * mean.scored + grade->points) / (mean.scored + 1);
            ++mean.scored;
        }
    }
    return means;
}

QList<FieldProblem> StandaloneOf<PanelMember>::check(const PanelMember &row, QDate)
{
    return Problems()
        .need(isFilled(row.name), "name", "panel.name-missing")
        .need(row.fromOn.isValid(), "from_on", "panel.day-missing")
        .need(!row.toOn.isValid() || row.toOn >= row.fromOn, "to_on", "panel.ends-before-start")
        .need(row.role != PanelRole::InAttendance, "role", "panel.guest-is-no-member")
        .found();
}

QList<FieldProblem> PartOf<PanelAttendance>::check(const PanelAttendance &row, QDate)
{
    return Problems().need(isFilled(row.name), "name", "panel.name-missing").found();
}

QList<FieldProblem> PartOf<PanelDeclaration>::check(const PanelDeclaration &row, QDate)
{
    const bool isNil = row.kind == InterestKind::Nil;
    return Problems()
        .need(isFilled(row.name), "name", "panel.name-missing")
        .need(isNil || isFilled(row.what), "what", "panel.interest-missing")
        .need(isNil || row.stance, "stance", "panel.stance-missing")
        .found();
}

QList<FieldProblem> PartOf<PanelItem>::check(const PanelItem &row, QDate)
{
    return Problems().need(isFilled(row.title), "title", "panel.title-missing").found();
}

QList<FieldProblem> PartOf<PanelScore>::check(const PanelScore &row, QDate)
{
    return Problems()
        .need(isFilled(row.standard), "standard", "panel.standard-missing")
        .need(isFilled(row.score), "score", "panel.score-missing")
        .found();
}

} // namespace heed
