#include "ui/shared/conflictwords.h"

#include "ui/shared/translated.h"

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
            return QCoreApplication::translate("ConflictWords", word.text);
    }
    return {};
}

} // namespace

QString wordFor(PartyRole value)
{
    static constexpr Word<PartyRole> words[] = {
        { PartyRole::Complainant, QT_TRANSLATE_NOOP("ConflictWords", "Who complained") },
        { PartyRole::Patient, QT_TRANSLATE_NOOP("ConflictWords", "The patient or resident") },
        { PartyRole::StaffSubject, QT_TRANSLATE_NOOP("ConflictWords", "Complained about") },
        { PartyRole::Witness, QT_TRANSLATE_NOOP("ConflictWords", "Witness") },
        { PartyRole::DecisionMaker, QT_TRANSLATE_NOOP("ConflictWords", "Took the decision") },
        { PartyRole::PlaceManager, QT_TRANSLATE_NOOP("ConflictWords", "Manages the place") },
    };
    return find(words, value);
}

QString wordFor(Relationship value)
{
    static constexpr Word<Relationship> words[] = {
        { Relationship::None, QT_TRANSLATE_NOOP("ConflictWords", "Nothing") },
        { Relationship::FamilyPartner, QT_TRANSLATE_NOOP("ConflictWords", "Family or partner") },
        { Relationship::Friend, QT_TRANSLATE_NOOP("ConflictWords", "Friend") },
        { Relationship::SameTeam, QT_TRANSLATE_NOOP("ConflictWords", "Same team") },
        { Relationship::LineManages,
            QT_TRANSLATE_NOOP("ConflictWords", "Line manager, or managed by them") },
        { Relationship::PriorDispute,
            QT_TRANSLATE_NOOP("ConflictWords", "Was in dispute with them") },
        { Relationship::Financial, QT_TRANSLATE_NOOP("ConflictWords", "Money ties") },
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
        return tr("The case is about %1: nobody looks into what they did themselves.").arg(person);
    case ConflictRule::IsWitness:
        return tr("%1 gives a statement in this case, and so cannot weigh the statements.")
            .arg(person);
    case ConflictRule::OwnDecision:
        return tr("%1 took the decision that is in question.").arg(person);
    case ConflictRule::ManagesSubject:
        return tr("%1 manages somebody whose conduct is in question, or answers to them.")
            .arg(person);
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
        return tr("%1 manages the place that it is about.").arg(person);
    case ConflictRule::OwnInterest:
        return tr("%1 declared an interest that names %2.").arg(person, conflict.party);
    case ConflictRule::TheirInterest:
        return tr("%1 declared an interest that names %2.").arg(conflict.party, person);
    }
    return {};
}

} // namespace heed
