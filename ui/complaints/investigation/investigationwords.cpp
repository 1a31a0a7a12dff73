#include "ui/complaints/investigation/investigationwords.h"

#include <QCoreApplication>

namespace heed {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("InvestigationWords", text); }

template <typename Enum> struct Word
{
    Enum value;
    const char *text;
};

template <typename Enum, size_t Size> QString find(const Word<Enum> (&words)[Size], Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return tr(word.text);
    }
    return {};
}

} // namespace

QString wordFor(StatementPart value)
{
    static constexpr Word<StatementPart> words[] = {
        { StatementPart::Subject, QT_TRANSLATE_NOOP("InvestigationWords", "Was complained about") },
        { StatementPart::Witness,
            QT_TRANSLATE_NOOP("InvestigationWords", "Saw or heard what happened") },
        { StatementPart::DecisionMaker,
            QT_TRANSLATE_NOOP("InvestigationWords", "Took the decision in question") },
        { StatementPart::PlaceManager,
            QT_TRANSLATE_NOOP("InvestigationWords", "Manages the place") },
        { StatementPart::Expert,
            QT_TRANSLATE_NOOP("InvestigationWords", "Knows the subject, was not involved") },
    };
    return find(words, value);
}

QString wordFor(GradingMoment value)
{
    static constexpr Word<GradingMoment> words[] = {
        { GradingMoment::Receipt, QT_TRANSLATE_NOOP("InvestigationWords", "When it came in") },
        { GradingMoment::Closing, QT_TRANSLATE_NOOP("InvestigationWords", "When it closed") },
    };
    return find(words, value);
}

QString wordFor(ParallelKind value)
{
    static constexpr Word<ParallelKind> words[] = {
        { ParallelKind::Safeguarding,
            QT_TRANSLATE_NOOP("InvestigationWords", "Safeguarding enquiry") },
        { ParallelKind::PatientSafety,
            QT_TRANSLATE_NOOP("InvestigationWords", "Patient safety response (PSIRF)") },
        { ParallelKind::Inquest, QT_TRANSLATE_NOOP("InvestigationWords", "Inquest") },
        { ParallelKind::Claim, QT_TRANSLATE_NOOP("InvestigationWords", "Claim") },
        { ParallelKind::Police, QT_TRANSLATE_NOOP("InvestigationWords", "Police inquiry") },
        { ParallelKind::HumanResources,
            QT_TRANSLATE_NOOP("InvestigationWords", "Personnel procedure") },
        { ParallelKind::Regulator, QT_TRANSLATE_NOOP("InvestigationWords", "Regulator") },
    };
    return find(words, value);
}

QString wordFor(CanProceed value)
{
    static constexpr Word<CanProceed> words[] = {
        { CanProceed::Yes, QT_TRANSLATE_NOOP("InvestigationWords", "Yes, the complaint goes on") },
        { CanProceed::InPart, QT_TRANSLATE_NOOP("InvestigationWords", "In part") },
        { CanProceed::No, QT_TRANSLATE_NOOP("InvestigationWords", "No, it has to wait") },
    };
    return find(words, value);
}

QString wordFor(SupportAnswer value)
{
    static constexpr Word<SupportAnswer> words[] = {
        { SupportAnswer::Accepted, QT_TRANSLATE_NOOP("InvestigationWords", "Accepted") },
        { SupportAnswer::Declined, QT_TRANSLATE_NOOP("InvestigationWords", "Declined") },
        { SupportAnswer::NotAnswered, QT_TRANSLATE_NOOP("InvestigationWords", "No answer yet") },
    };
    return find(words, value);
}

QString wordFor(StaffStep value)
{
    static constexpr Word<StaffStep> words[] = {
        { StaffStep::Tell,
            QT_TRANSLATE_NOOP("InvestigationWords", "Tell them about the complaint") },
        { StaffStep::OfferSupport, QT_TRANSLATE_NOOP("InvestigationWords", "Offer support") },
        { StaffStep::Account, QT_TRANSLATE_NOOP("InvestigationWords", "Receive their account") },
        { StaffStep::Update,
            QT_TRANSLATE_NOOP("InvestigationWords", "Tell them how things stand") },
        { StaffStep::TellOutcome,
            QT_TRANSLATE_NOOP("InvestigationWords", "Tell them the outcome") },
        { StaffStep::Debrief, QT_TRANSLATE_NOOP("InvestigationWords", "Talk it over afterwards") },
    };
    return find(words, value);
}

QString wordFor(InterestKind value)
{
    static constexpr Word<InterestKind> words[] = {
        { InterestKind::Financial, QT_TRANSLATE_NOOP("InvestigationWords", "Financial") },
        { InterestKind::NonFinancialProfessional,
            QT_TRANSLATE_NOOP("InvestigationWords", "Professional, not financial") },
        { InterestKind::NonFinancialPersonal,
            QT_TRANSLATE_NOOP("InvestigationWords", "Personal, not financial") },
        { InterestKind::Indirect,
            QT_TRANSLATE_NOOP("InvestigationWords", "Indirect: of somebody close") },
        { InterestKind::Nil, QT_TRANSLATE_NOOP("InvestigationWords", "Nothing to declare") },
    };
    return find(words, value);
}

QString wordFor(PartyRole value)
{
    static constexpr Word<PartyRole> words[] = {
        { PartyRole::Complainant, QT_TRANSLATE_NOOP("InvestigationWords", "Who complained") },
        { PartyRole::Patient, QT_TRANSLATE_NOOP("InvestigationWords", "The patient or resident") },
        { PartyRole::StaffSubject, QT_TRANSLATE_NOOP("InvestigationWords", "Complained about") },
        { PartyRole::Witness, QT_TRANSLATE_NOOP("InvestigationWords", "Witness") },
        { PartyRole::DecisionMaker, QT_TRANSLATE_NOOP("InvestigationWords", "Took the decision") },
        { PartyRole::PlaceManager, QT_TRANSLATE_NOOP("InvestigationWords", "Manages the place") },
    };
    return find(words, value);
}

QString wordFor(Relationship value)
{
    static constexpr Word<Relationship> words[] = {
        { Relationship::None, QT_TRANSLATE_NOOP("InvestigationWords", "Nothing") },
        { Relationship::FamilyPartner,
            QT_TRANSLATE_NOOP("InvestigationWords", "Family or partner") },
        { Relationship::Friend, QT_TRANSLATE_NOOP("InvestigationWords", "Friend") },
        { Relationship::SameTeam, QT_TRANSLATE_NOOP("InvestigationWords", "Same team") },
        { Relationship::LineManages,
            QT_TRANSLATE_NOOP("InvestigationWords", "Line manager, or managed by them") },
        { Relationship::PriorDispute,
            QT_TRANSLATE_NOOP("InvestigationWords", "Was in dispute with them") },
        { Relationship::Financial, QT_TRANSLATE_NOOP("InvestigationWords", "Money ties") },
    };
    return find(words, value);
}

QString wordFor(AssignmentState value)
{
    static constexpr Word<AssignmentState> words[] = {
        { AssignmentState::Clear,
            QT_TRANSLATE_NOOP("InvestigationWords", "Nothing speaks against it") },
        { AssignmentState::AwaitsSecond,
            QT_TRANSLATE_NOOP("InvestigationWords", "Waits for a second person") },
        { AssignmentState::Overridden,
            QT_TRANSLATE_NOOP("InvestigationWords", "Two people set a conflict aside") },
        { AssignmentState::Declined, QT_TRANSLATE_NOOP("InvestigationWords", "Not agreed") },
    };
    return find(words, value);
}

QString sentenceFor(const Party &party)
{
    //: %1 a name, %2 what this person is in the case: "Bea Larkin (who complained)"
    return party.name.isEmpty() ? wordFor(party.role)
                                : tr("%1 (%2)").arg(party.name, wordFor(party.role).toLower());
}

QString sentenceFor(const Conflict &conflict, const QString &person)
{
    const QString party = sentenceFor(Party { conflict.role, conflict.party, std::nullopt });
    switch (conflict.rule) {
    case ConflictRule::OwnConduct:
        return tr("The complaint is about %1: nobody looks into what they did themselves.")
            .arg(person);
    case ConflictRule::IsWitness:
        return tr("%1 gives a statement in this case, and so cannot weigh the statements.")
            .arg(person);
    case ConflictRule::OwnDecision:
        return tr("%1 took the decision that is complained about.").arg(person);
    case ConflictRule::ManagesSubject:
        return tr("%1 manages somebody who was complained about, or answers to them.").arg(person);
    case ConflictRule::NoDeclaration:
        return tr("%1 has declared nothing in the register of interests within twelve months. "
                  "\"Nothing to declare\" counts: ask for it and enter it under Settings.")
            .arg(person);
    case ConflictRule::NotSaid:
        return tr("It is not said what %1 is to: %2.").arg(person, party);
    case ConflictRule::Related:
        return tr("%1 is close to %2: %3.")
            .arg(person, party, wordFor(conflict.relationship).toLower());
    case ConflictRule::IsParty:
        return tr("%1 has the same name as: %2.").arg(person, party);
    case ConflictRule::ManagesPlace:
        return tr("%1 manages the place that is complained about.").arg(person);
    case ConflictRule::OwnInterest:
        return tr("%1 declared an interest that names %2.").arg(person, conflict.party);
    case ConflictRule::TheirInterest:
        return tr("%1 declared an interest that names %2.").arg(conflict.party, person);
    }
    return {};
}

} // namespace heed
