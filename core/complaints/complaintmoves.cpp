#include "core/complaints/complaintmoves.h"

#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintguards.h"
#include "core/complaints/complaintrules.h"

namespace heed {

namespace {

using State = ComplaintState;

constexpr unsigned toInvestigate = need::Acknowledged | need::MayBeConsidered;
constexpr unsigned toSign = need::MayBeConsidered | need::Findings;
constexpr unsigned toReply = need::MayBeConsidered | need::Findings | need::PartsOfOthers;

constexpr std::array moves {
    CaseMove { State::Logged, State::Triaged, MoveBy::Hand, need::Nothing, "3.1 identify" },
    // Acknowledged says that somebody was told; reg 13(3) wants the day of it.
    CaseMove { State::Logged, State::Acknowledged, MoveBy::Hand, need::Acknowledged, "13(3)" },
    CaseMove { State::Triaged, State::Acknowledged, MoveBy::Hand, need::Acknowledged, "13(3)" },
    CaseMove { State::EarlyResolution, State::Acknowledged, MoveBy::Hand, need::Acknowledged,
        "13(3)" },
    CaseMove { State::Logged, State::EarlyResolution, MoveBy::Hand, need::MayBeConsidered,
        "8(1)(c), 3.1 early resolution" },
    CaseMove { State::Triaged, State::EarlyResolution, MoveBy::Hand, need::MayBeConsidered,
        "8(1)(c), 3.1 early resolution" },
    CaseMove { State::Acknowledged, State::EarlyResolution, MoveBy::Hand, need::MayBeConsidered,
        "3.1 early resolution" },
    // Put right while it was looked into: by the step, which asks for the day.
    CaseMove { State::Investigating, State::EarlyResolution, MoveBy::PuttingRight, need::Nothing,
        "3.1 early resolution" },
    CaseMove { State::Drafting, State::EarlyResolution, MoveBy::PuttingRight, need::Nothing,
        "3.1 early resolution" },
    CaseMove { State::AwaitingSignOff, State::EarlyResolution, MoveBy::PuttingRight, need::Nothing,
        "3.1 early resolution" },
    // The offer to discuss the handling comes before the handling.
    CaseMove { State::Logged, State::Investigating, MoveBy::Hand, toInvestigate, "13(7), 14(1)" },
    CaseMove { State::Triaged, State::Investigating, MoveBy::Hand, toInvestigate, "13(7), 14(1)" },
    CaseMove { State::Acknowledged, State::Investigating, MoveBy::Hand, toInvestigate, "14(1)" },
    CaseMove { State::EarlyResolution, State::Investigating, MoveBy::Hand, toInvestigate,
        "8(1)(c), 14(1)" },
    CaseMove { State::Drafting, State::Investigating, MoveBy::Hand, need::MayBeConsidered,
        "14(1)" },
    CaseMove { State::AwaitingSignOff, State::Investigating, MoveBy::Hand, need::MayBeConsidered,
        "14(1)" },
    CaseMove { State::Investigating, State::Drafting, MoveBy::Hand,
        need::MayBeConsidered | need::Issues, "14(2)(a), 17" },
    CaseMove { State::AwaitingSignOff, State::Drafting, MoveBy::Hand, need::Nothing,
        "3.5 sent back by the signer" },
    // Also when nobody noted the states between: the reply was handed in.
    CaseMove { State::Logged, State::AwaitingSignOff, MoveBy::Hand, toSign, "14(2)(b)" },
    CaseMove { State::Triaged, State::AwaitingSignOff, MoveBy::Hand, toSign, "14(2)(b)" },
    CaseMove { State::Acknowledged, State::AwaitingSignOff, MoveBy::Hand, toSign, "14(2)(b)" },
    CaseMove { State::EarlyResolution, State::AwaitingSignOff, MoveBy::Hand, toSign, "14(2)(b)" },
    CaseMove { State::Investigating, State::AwaitingSignOff, MoveBy::Hand, toSign, "14(2)(b)" },
    CaseMove { State::Drafting, State::AwaitingSignOff, MoveBy::Hand, toSign, "14(2)(b)" },
    // What was sent was sent, however far the case had come here.
    CaseMove { State::Logged, State::ResponseSent, MoveBy::Replying, toReply, "14(2)" },
    CaseMove { State::Triaged, State::ResponseSent, MoveBy::Replying, toReply, "14(2)" },
    CaseMove { State::Acknowledged, State::ResponseSent, MoveBy::Replying, toReply, "14(2)" },
    CaseMove { State::EarlyResolution, State::ResponseSent, MoveBy::Replying, toReply, "14(2)" },
    CaseMove { State::Investigating, State::ResponseSent, MoveBy::Replying, toReply, "14(2)" },
    CaseMove { State::Drafting, State::ResponseSent, MoveBy::Replying, toReply, "14(2)" },
    CaseMove { State::AwaitingSignOff, State::ResponseSent, MoveBy::Replying, toReply, "14(2)" },
    // What a closing needs depends on how the case ends: complaintendings.cpp.
    CaseMove { State::Logged, State::Closed, MoveBy::Closing, need::Nothing, "3.1 ends" },
    CaseMove { State::Triaged, State::Closed, MoveBy::Closing, need::Nothing, "3.1 ends" },
    CaseMove { State::Acknowledged, State::Closed, MoveBy::Closing, need::Nothing, "3.1 ends" },
    CaseMove { State::EarlyResolution, State::Closed, MoveBy::Closing, need::Nothing, "3.1 ends" },
    CaseMove { State::Investigating, State::Closed, MoveBy::Closing, need::Nothing, "3.1 ends" },
    CaseMove { State::Drafting, State::Closed, MoveBy::Closing, need::Nothing, "3.1 ends" },
    CaseMove { State::AwaitingSignOff, State::Closed, MoveBy::Closing, need::Nothing, "3.1 ends" },
    CaseMove { State::ResponseSent, State::Closed, MoveBy::Closing, need::Nothing, "3.1 ends" },
    CaseMove { State::Closed, State::Investigating, MoveBy::Reopening, need::Nothing,
        "6 reopened" },
};

bool isRefusedForAnother(const ComplaintFile &file)
{
    const auto &tests = file.casework.representativeTests;
    return !tests.empty() && tests.back().isRefused();
}

bool hasAwaitedPart(const ComplaintFile &file)
{
    const auto &partners = file.casework.partners;
    return std::any_of(
        partners.begin(), partners.end(), [](const auto &partner) { return partner.isAwaited(); });
}

FieldProblem lack(const char *field, const char *fact, const QStringList &values = {})
{
    return { QLatin1String(field), QLatin1String(fact), values };
}

} // namespace

std::span<const CaseMove> caseMoves() { return moves; }

const CaseMove *caseMove(ComplaintState from, ComplaintState to)
{
    const auto found = std::find_if(moves.begin(), moves.end(),
        [&](const CaseMove &move) { return move.from == from && move.to == to; });
    return found != moves.end() ? &*found : nullptr;
}

QList<FieldProblem> missingFor(const ComplaintFile &file, const CaseMove &move)
{
    QList<FieldProblem> missing;
    const Complaint &complaint = file.complaint;
    const bool formal = isFormal(complaint.type);
    const auto needs = [&move](unsigned one) { return (move.needs & one) != 0; };
    if (needs(need::Acknowledged) && formal && !complaint.acknowledgedOn.isValid())
        missing += lack("acknowledged_on", "complaint.not-acknowledged");
    if (needs(need::MayBeConsidered) && isRefusedForAnother(file))
        missing += lack("best_interests", "complaint.must-not-consider");
    if (needs(need::Issues) && formal && file.issues.empty())
        missing += lack("issues", "complaint.without-issues");
    const QStringList open = issuesWithoutOutcome(file);
    if (needs(need::Findings) && formal && !open.isEmpty())
        missing += lack("issues",
            move.by == MoveBy::Replying ? "complaint.reply-without-outcome"
                                        : "complaint.sign-off-without-outcome",
            { open.join(QStringLiteral(", ")) });
    if (needs(need::PartsOfOthers) && hasAwaitedPart(file))
        missing += lack("partners", "complaint.reply-without-part");
    return missing;
}

Result<void> checkMove(const ComplaintFile &file, ComplaintState to, MoveBy by)
{
    const ComplaintState from = file.complaint.state;
    if (!file.complaint.isOpen() && by != MoveBy::Reopening)
        return refused("complaint.closed", file.complaint.reference);
    if (from == to && by == MoveBy::Hand)
        return refused("complaint.state-already", toCode(to));
    const CaseMove *move = caseMove(from, to);
    if (move == nullptr) {
        if (from == ComplaintState::ResponseSent)
            return refused("complaint.replied-already");
        return refused("complaint.state-not-from-here", toCode(from));
    }
    if (move->by != by)
        return refused("complaint.state-by-step", toCode(to));
    QList<FieldProblem> missing = missingFor(file, *move);
    if (missing.isEmpty())
        return {};
    const FieldProblem &first = missing.first();
    return Failure(
        Error { ErrorCode::Refused, first.fact, first.values.value(0), std::move(missing) });
}

} // namespace heed
