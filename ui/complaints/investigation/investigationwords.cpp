#include "ui/complaints/investigation/investigationwords.h"

#include <QCoreApplication>

namespace heed {

namespace {

template <typename Enum> struct Word
{
    Enum value;
    const char *text;
};

template <typename Enum, size_t Size> QString find(const Word<Enum> (&words)[Size], Enum value)
{
    for (const Word<Enum> &word : words) {
        if (word.value == value)
            return QCoreApplication::translate("InvestigationWords", word.text);
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

} // namespace heed
