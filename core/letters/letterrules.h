#pragma once

#include "core/letters/lettercatalogue.h"
#include "core/letters/lettersender.h"
#include "core/letters/replyrules.h"

namespace heed {

/// What a letter is checked against.
struct LetterCheck
{
    const LetterKind &kind;
    const LetterSender &sender;
    const ComplaintFile &file;
    QString body;
    std::vector<IssueEvidence> evidence; ///< for a final reply
};

/// Everything that keeps a letter from going out, all at once; empty when it may. The field of a
/// problem says where to go: "body" with the line in its last value, "issues.2.finding" in the
/// case, "signer" or "ombudsman" in the settings.
///
/// - "letter.empty", "letter.no-recipient"
/// - "letter.leftover-field" (%1 the tag), "letter.placeholder" (%1 the gap)
/// - "letter.part-missing", "letter.part-empty" (%1 what is missing, %2 its source): what the
///   catalogue says that a kind needs
/// - "letter.section-empty" (%1 a heading with nothing under it)
/// - "letter.wrong-ombudsman" (%1 the one named, %2 the right one), "letter.ombudsman-not-named"
///   (complaints reference 3.4)
/// - "letter.no-signer": SI 2009/309 reg 14(2) has the responsible person sign
/// - a final reply: what replyrules.h finds
[[nodiscard]] QList<FieldProblem> checkLetter(const LetterCheck &check);

/// What every letter is checked for, whoever it is for: leftovers, gaps, parts that the catalogue
/// asks for, headings with nothing under them. Without a regime every part binds.
[[nodiscard]] QList<FieldProblem> checkLetterText(
    const LetterKind &kind, const QString &body, std::optional<Regime> regime = {});

/// Whether a part that the catalogue asks for binds this case.
[[nodiscard]] bool isNeeded(const LetterNeed &need, Regime regime);

/// What somebody did with a letter, and when that is possible.
struct LetterMove
{
    LetterStatus from;
    LetterAct act;
    LetterStatus to;
    bool needsSignOff; ///< only who may sign off (SI 2009/309 reg 4)
};

/// The move that an act makes from a status. Errors: Refused "letter.issued-already",
/// "letter.not-submitted", "letter.needs-sign-off", "letter.submitted-already", "letter.dropped".
[[nodiscard]] Result<LetterMove> letterMove(
    const LetterKind &kind, LetterStatus from, LetterAct act);

/// Why a case is looked at by the responsible person without anybody asking.
enum class EscalationReason { None, HighGrade, ExtremeGrade, SignificantImpact };

template <> struct EnumCodes<EscalationReason>
{
    static constexpr std::array list {
        std::pair { EscalationReason::None, "none" },
        std::pair { EscalationReason::HighGrade, "high_grade" },
        std::pair { EscalationReason::ExtremeGrade, "extreme_grade" },
        std::pair { EscalationReason::SignificantImpact, "significant_impact" },
    };
};

/// Serious cases come to the responsible person by themselves, as long as they are open and have
/// not been answered: graded high or extreme at receipt, or with a significant impact. The gravest
/// reason is given. Source: complaints reference 3.5, points 4 and 5.
[[nodiscard]] EscalationReason escalationOf(const Complaint &complaint);

} // namespace heed
