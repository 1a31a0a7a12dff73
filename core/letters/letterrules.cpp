#include "core/letters/letterrules.h"

#include "core/complaints/complaintrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace heed {

namespace {

const QString bodyField = QStringLiteral("body");

void addLeftovers(const QString &body, QList<FieldProblem> &problems)
{
    static const QRegularExpression tag(QStringLiteral("\\{\\{[^{}\\n]*\\}{0,3}|\\}\\}"));
    QStringList seen;
    for (auto found = tag.globalMatch(body); found.hasNext();) {
        const QString text = found.next().captured().simplified();
        if (!seen.contains(text))
            problems += { bodyField, QStringLiteral("letter.leftover-field"), { text } };
        seen += text;
    }
    for (const QString &gap : placeholdersIn(body))
        problems += { bodyField, QStringLiteral("letter.placeholder"), { gap } };
}

void addParts(const LetterKind &kind, std::optional<Regime> regime,
    const std::vector<LetterPart> &parts, QList<FieldProblem> &problems)
{
    for (const LetterNeed &need : kind.needs) {
        if (regime && !isNeeded(need, *regime))
            continue;
        const LetterPart *part = partMarked(parts, need.mark);
        const QString field = QStringLiteral("body.") + need.mark;
        if (part == nullptr)
            problems
                += { field, QStringLiteral("letter.part-missing"), { need.label, need.source } };
        else if (!part->isFilled())
            problems += { field, QStringLiteral("letter.part-empty"), { need.label, need.source } };
    }
}

/// A heading with nothing under it. Those that are needed are told of by their need; the heading
/// of the whole letter may stand alone.
void addEmptySections(const LetterKind &kind, const std::vector<LetterPart> &parts,
    QList<FieldProblem> &problems)
{
    for (const LetterPart &part : parts) {
        const bool isTold
            = std::any_of(kind.needs.begin(), kind.needs.end(),
                  [&part](const LetterNeed &need) { return part.marks.contains(need.mark); })
            || part.marks.join(QString()).contains(QLatin1String("issue-"));
        if (!part.heading.isEmpty() && part.text.trimmed().isEmpty() && !isTold)
            problems += { bodyField, QStringLiteral("letter.section-empty"), { part.heading } };
    }
}

bool names(const QString &text, const OmbudsmanDetails &details, const QString &shortName)
{
    static const auto option = Qt::CaseInsensitive;
    const QRegularExpression initials(
        QStringLiteral("\\b%1\\b").arg(shortName), QRegularExpression::CaseInsensitiveOption);
    return (!details.name.isEmpty() && text.contains(details.name, option))
        || text.contains(initials);
}

void addOmbudsman(
    const LetterCheck &check, const std::vector<LetterPart> &parts, QList<FieldProblem> &problems)
{
    struct Named
    {
        OmbudsmanBody body;
        const char *pattern;
    };
    constexpr std::array all {
        Named { OmbudsmanBody::Phso, "PHSO|Parliamentary and Health Service Ombudsman" },
        Named { OmbudsmanBody::Lgsco, "LGSCO|Local Government and Social Care Ombudsman" },
    };
    const Complaint &complaint = check.file.complaint;
    const OmbudsmanBody right = ombudsmanFor(complaint.regime, complaint.funding);
    const QString rightName = check.sender.ombudsman(right).name;
    const QString field = QStringLiteral("body.") + lettermark::Ombudsman;
    const LetterPart *part = partMarked(parts, lettermark::Ombudsman);
    for (const Named &one : all) {
        const OmbudsmanDetails &details = check.sender.ombudsman(one.body);
        const QString pattern = QStringLiteral("(?:%1)").arg(QLatin1String(one.pattern));
        if (one.body == right) {
            if (part != nullptr && part->isFilled() && !names(part->text, details, pattern))
                problems += { field, QStringLiteral("letter.ombudsman-not-named"), { rightName } };
        } else if (complaint.funding != Funding::Mixed && names(check.body, details, pattern)) {
            problems
                += { field, QStringLiteral("letter.wrong-ombudsman"), { details.name, rightName } };
        }
    }
}

} // namespace

bool isNeeded(const LetterNeed &need, Regime regime)
{
    return !need.unlessProviderOnly || regime != Regime::ProviderOnly;
}

QList<FieldProblem> checkLetterText(
    const LetterKind &kind, const QString &body, std::optional<Regime> regime)
{
    if (body.trimmed().isEmpty())
        return { { bodyField, QStringLiteral("letter.empty"), {} } };
    QList<FieldProblem> problems;
    const std::vector<LetterPart> parts = letterParts(body);
    addLeftovers(body, problems);
    addParts(kind, regime, parts, problems);
    addEmptySections(kind, parts, problems);
    return problems;
}

QList<FieldProblem> checkLetter(const LetterCheck &check)
{
    QList<FieldProblem> problems;
    if (check.body.trimmed().isEmpty())
        return checkLetterText(check.kind, check.body);
    if (check.file.complainant.name.trimmed().isEmpty())
        problems
            += { QStringLiteral("complainant.name"), QStringLiteral("letter.no-recipient"), {} };
    problems += checkLetterText(check.kind, check.body, check.file.complaint.regime);
    addOmbudsman(check, letterParts(check.body), problems);
    if (check.kind.isSignedOff && check.sender.signerName.trimmed().isEmpty())
        problems += { QStringLiteral("signer"), QStringLiteral("letter.no-signer"), {} };
    if (check.kind.records == LetterRecords::Reply)
        problems += replyGaps(replyGrid(check.file, check.body, check.evidence));
    return problems;
}

Result<LetterMove> letterMove(const LetterKind &kind, LetterStatus from, LetterAct act)
{
    static constexpr std::array moves {
        LetterMove { LetterStatus::Draft, LetterAct::Submit, LetterStatus::Submitted, false },
        LetterMove { LetterStatus::Submitted, LetterAct::TakeBack, LetterStatus::Draft, false },
        LetterMove { LetterStatus::Submitted, LetterAct::SendBack, LetterStatus::Draft, true },
        LetterMove { LetterStatus::Submitted, LetterAct::Sign, LetterStatus::Signed, true },
        LetterMove { LetterStatus::Signed, LetterAct::SendBack, LetterStatus::Draft, true },
        LetterMove { LetterStatus::Signed, LetterAct::Issue, LetterStatus::Issued, false },
        LetterMove { LetterStatus::Draft, LetterAct::Issue, LetterStatus::Issued, false },
        LetterMove { LetterStatus::Draft, LetterAct::Drop, LetterStatus::Dropped, false },
    };
    if (from == LetterStatus::Draft && act == LetterAct::Issue && kind.isSignedOff)
        return failure(ErrorCode::Refused, QStringLiteral("letter.needs-sign-off"), kind.title);
    for (const LetterMove &move : moves) {
        if (move.from == from && move.act == act)
            return move;
    }
    switch (from) {
    case LetterStatus::Issued:
        return failure(ErrorCode::Refused, QStringLiteral("letter.issued-already"));
    case LetterStatus::Submitted:
    case LetterStatus::Signed:
        return failure(ErrorCode::Refused, QStringLiteral("letter.submitted-already"));
    case LetterStatus::Dropped:
        return failure(ErrorCode::Refused, QStringLiteral("letter.dropped"));
    case LetterStatus::Draft:
        break;
    }
    return failure(ErrorCode::Refused, QStringLiteral("letter.not-submitted"));
}

EscalationReason escalationOf(const Complaint &complaint)
{
    if (!complaint.isOpen() || complaint.repliedOn.isValid())
        return EscalationReason::None;
    if (complaint.gradeReceived == RiskGrade::Extreme)
        return EscalationReason::ExtremeGrade;
    if (complaint.gradeReceived == RiskGrade::High)
        return EscalationReason::HighGrade;
    return complaint.significantImpact ? EscalationReason::SignificantImpact
                                       : EscalationReason::None;
}

} // namespace heed
