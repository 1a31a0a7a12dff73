#include "ui/complaints/caseworkwords.h"

#include "ui/shared/wordlist.h"

namespace heed {

namespace {

template <typename Enum, size_t Size> QString find(const Word<Enum> (&words)[Size], Enum value)
{
    return wordIn("CaseworkWords", words, value);
}

} // namespace

QString wordFor(YesNo answer)
{
    static constexpr Word<YesNo> words[] = {
        { YesNo::Yes, QT_TRANSLATE_NOOP("CaseworkWords", "Yes") },
        { YesNo::No, QT_TRANSLATE_NOOP("CaseworkWords", "No") },
    };
    return find(words, answer);
}

QString wordFor(ExclusionLimb limb)
{
    static constexpr Word<ExclusionLimb> words[] = {
        { ExclusionLimb::ByAnotherBody, QT_TRANSLATE_NOOP("CaseworkWords", "It comes from another responsible body (a)") },
        { ExclusionLimb::Employment, QT_TRANSLATE_NOOP("CaseworkWords", "It is about a member of staff's own employment (b)") },
        { ExclusionLimb::PutRightAtOnce, QT_TRANSLATE_NOOP("CaseworkWords", "It was spoken, and put right by the next working day (c)") },
        { ExclusionLimb::SameAsPutRight, QT_TRANSLATE_NOOP("CaseworkWords", "It is the same as one that was put right like that (d)") },
        { ExclusionLimb::AlreadyInvestigated, QT_TRANSLATE_NOOP("CaseworkWords", "It was investigated before (e)") },
        { ExclusionLimb::WithOmbudsman, QT_TRANSLATE_NOOP("CaseworkWords", "An ombudsman investigates it, or did (f)") },
        { ExclusionLimb::InformationRequest, QT_TRANSLATE_NOOP("CaseworkWords", "It is about a freedom of information request (g)") },
        { ExclusionLimb::Pension, QT_TRANSLATE_NOOP("CaseworkWords", "It is about a pension scheme (h)") },
    };
    return find(words, limb);
}

QString wordFor(PartnerRole role)
{
    static constexpr Word<PartnerRole> words[] = {
        { PartnerRole::Lead, QT_TRANSLATE_NOOP("CaseworkWords", "Leads, and sends the one reply") },
        { PartnerRole::Partner, QT_TRANSLATE_NOOP("CaseworkWords", "Answers a part of it") },
        { PartnerRole::SentFrom, QT_TRANSLATE_NOOP("CaseworkWords", "Passed it on to us") },
        { PartnerRole::SentTo, QT_TRANSLATE_NOOP("CaseworkWords", "We passed it on to them") },
    };
    return find(words, role);
}

QString wordFor(ConsentScope scope)
{
    static constexpr Word<ConsentScope> words[] = {
        { ConsentScope::Whole, QT_TRANSLATE_NOOP("CaseworkWords", "The whole complaint") },
        { ConsentScope::Part, QT_TRANSLATE_NOOP("CaseworkWords", "A part of it") },
        { ConsentScope::Partner, QT_TRANSLATE_NOOP("CaseworkWords", "Sharing with another organisation") },
    };
    return find(words, scope);
}

QString wordFor(Authority authority)
{
    static constexpr Word<Authority> words[] = {
        { Authority::LastingPower, QT_TRANSLATE_NOOP("CaseworkWords", "Lasting power of attorney") },
        { Authority::Deputy, QT_TRANSLATE_NOOP("CaseworkWords", "Court-appointed deputy") },
        { Authority::ParentalResponsibility, QT_TRANSLATE_NOOP("CaseworkWords", "Parental responsibility") },
        { Authority::Executor, QT_TRANSLATE_NOOP("CaseworkWords", "Executor or administrator") },
        { Authority::NextOfKin, QT_TRANSLATE_NOOP("CaseworkWords", "Next of kin (no authority by itself)") },
        { Authority::WrittenConsent, QT_TRANSLATE_NOOP("CaseworkWords", "Written consent") },
        { Authority::Other, QT_TRANSLATE_NOOP("CaseworkWords", "Something else") },
    };
    return find(words, authority);
}

QString wordFor(SensitiveKind kind)
{
    static constexpr Word<SensitiveKind> words[] = {
        { SensitiveKind::Died, QT_TRANSLATE_NOOP("CaseworkWords", "Day of death") },
        { SensitiveKind::Birthday, QT_TRANSLATE_NOOP("CaseworkWords", "Birthday") },
        { SensitiveKind::Funeral, QT_TRANSLATE_NOOP("CaseworkWords", "Funeral") },
        { SensitiveKind::Inquest, QT_TRANSLATE_NOOP("CaseworkWords", "Inquest") },
        { SensitiveKind::Anniversary, QT_TRANSLATE_NOOP("CaseworkWords", "Anniversary") },
        { SensitiveKind::Other, QT_TRANSLATE_NOOP("CaseworkWords", "Another day") },
    };
    return find(words, kind);
}

QString wordFor(AdvocacyAnswer answer)
{
    static constexpr Word<AdvocacyAnswer> words[] = {
        { AdvocacyAnswer::Accepted, QT_TRANSLATE_NOOP("CaseworkWords", "They want an advocate") },
        { AdvocacyAnswer::Declined, QT_TRANSLATE_NOOP("CaseworkWords", "They do not want one") },
        { AdvocacyAnswer::NoReply, QT_TRANSLATE_NOOP("CaseworkWords", "They have not said") },
    };
    return find(words, answer);
}

QString wordFor(Whose whose)
{
    static constexpr Word<Whose> words[] = {
        { Whose::Complainant, QT_TRANSLATE_NOOP("CaseworkWords", "The person who complained") },
        { Whose::Patient, QT_TRANSLATE_NOOP("CaseworkWords", "The patient or resident") },
    };
    return find(words, whose);
}

QString wordFor(AccessNeedKind need)
{
    static constexpr Word<AccessNeedKind> words[] = {
        { AccessNeedKind::LargePrint, QT_TRANSLATE_NOOP("CaseworkWords", "Large print") },
        { AccessNeedKind::EasyRead, QT_TRANSLATE_NOOP("CaseworkWords", "Easy read") },
        { AccessNeedKind::Braille, QT_TRANSLATE_NOOP("CaseworkWords", "Braille") },
        { AccessNeedKind::Audio, QT_TRANSLATE_NOOP("CaseworkWords", "Audio") },
        { AccessNeedKind::Email, QT_TRANSLATE_NOOP("CaseworkWords", "E-mail") },
        { AccessNeedKind::Bsl, QT_TRANSLATE_NOOP("CaseworkWords", "British Sign Language") },
        { AccessNeedKind::Interpreter, QT_TRANSLATE_NOOP("CaseworkWords", "Interpreter") },
        { AccessNeedKind::Advocate, QT_TRANSLATE_NOOP("CaseworkWords", "Advocate") },
        { AccessNeedKind::Other, QT_TRANSLATE_NOOP("CaseworkWords", "Something else") },
    };
    return find(words, need);
}

QString wordFor(UpdateKind kind)
{
    static constexpr Word<UpdateKind> words[] = {
        { UpdateKind::Call, QT_TRANSLATE_NOOP("CaseworkWords", "Call") },
        { UpdateKind::Meeting, QT_TRANSLATE_NOOP("CaseworkWords", "Meeting") },
        { UpdateKind::Email, QT_TRANSLATE_NOOP("CaseworkWords", "E-mail") },
        { UpdateKind::Letter, QT_TRANSLATE_NOOP("CaseworkWords", "Letter") },
        { UpdateKind::HoldingLetter, QT_TRANSLATE_NOOP("CaseworkWords", "Holding letter") },
    };
    return find(words, kind);
}

QString wordFor(AppealOutcome outcome)
{
    static constexpr Word<AppealOutcome> words[] = {
        { AppealOutcome::Kept, QT_TRANSLATE_NOOP("CaseworkWords", "The limits stay") },
        { AppealOutcome::Changed, QT_TRANSLATE_NOOP("CaseworkWords", "The limits were changed") },
        { AppealOutcome::Lifted, QT_TRANSLATE_NOOP("CaseworkWords", "The limits were lifted") },
    };
    return find(words, outcome);
}

} // namespace heed
