#include "core/people/conflictrules.h"

#include "core/people/namematch.h"

namespace heed {

namespace {

/// The rule against somebody who is a party of the case in person.
ConflictRule ruleOfBeing(PartyRole role, bool staffInQuestion)
{
    switch (role) {
    case PartyRole::StaffSubject:
        return ConflictRule::OwnConduct;
    case PartyRole::Witness:
        return ConflictRule::IsWitness;
    case PartyRole::DecisionMaker:
        return ConflictRule::OwnDecision;
    case PartyRole::PlaceManager:
        // Who manages the place manages its staff.
        return staffInQuestion ? ConflictRule::ManagesSubject : ConflictRule::ManagesPlace;
    case PartyRole::Complainant:
    case PartyRole::Patient:
        break;
    }
    return ConflictRule::IsParty;
}

/// The rule against a declared relationship to a party.
ConflictRule ruleOfRelation(PartyRole role, Relationship relationship)
{
    const bool manages = relationship == Relationship::LineManages;
    return manages && role == PartyRole::StaffSubject ? ConflictRule::ManagesSubject
                                                      : ConflictRule::Related;
}

class ConflictFinder
{
public:
    ConflictFinder(
        const ConflictQuestion &question, const std::vector<Interest> &interests, QDate today)
        : m_question(question)
        , m_interests(interests)
        , m_today(today)
        , m_staffInQuestion(std::any_of(question.parties.begin(), question.parties.end(),
              [](const Party &party) { return party.role == PartyRole::StaffSubject; }))
    {
    }

    std::vector<Conflict> find()
    {
        checkDeclaration();
        for (const Party &party : m_question.parties)
            checkParty(party);
        for (const Interest &interest : m_interests)
            checkInterestLine(interest);
        std::stable_partition(m_found.begin(), m_found.end(),
            [](const Conflict &conflict) { return conflict.isHard(); });
        return std::move(m_found);
    }

private:
    void checkDeclaration()
    {
        const bool hasDeclared = std::any_of(
            m_interests.begin(), m_interests.end(), [this](const Interest &line) {
                return isSamePerson(line.person, m_question.person) && isDeclaredFor(line, m_today);
            });
        if (!hasDeclared)
            m_found.push_back({ .rule = ConflictRule::NoDeclaration });
    }

    void checkParty(const Party &party)
    {
        if (isSamePerson(party.name, m_question.person)) {
            m_found.push_back({ .rule = ruleOfBeing(party.role, m_staffInQuestion),
                .role = party.role,
                .party = party.name });
        } else if (!party.relationship) {
            m_found.push_back(
                { .rule = ConflictRule::NotSaid, .role = party.role, .party = party.name });
        } else if (*party.relationship != Relationship::None) {
            m_found.push_back({ .rule = ruleOfRelation(party.role, *party.relationship),
                .role = party.role,
                .party = party.name,
                .relationship = *party.relationship });
        }
    }

    void checkInterestLine(const Interest &line)
    {
        if (!countsOn(line, m_today))
            return;
        const QString text = line.organisation + QLatin1Char('\n') + line.description;
        if (isSamePerson(line.person, m_question.person))
            return checkOwnLine(line, text);
        for (const Party &party : m_question.parties) {
            if (isSamePerson(line.person, party.name) && mentions(text, m_question.person))
                m_found.push_back({ .rule = ConflictRule::TheirInterest,
                    .role = party.role,
                    .party = party.name,
                    .interest = line.id });
        }
    }

    void checkOwnLine(const Interest &line, const QString &text)
    {
        for (const Party &party : m_question.parties) {
            if (mentions(text, party.name))
                m_found.push_back({ .rule = ConflictRule::OwnInterest,
                    .role = party.role,
                    .party = party.name,
                    .interest = line.id });
        }
        for (const QString &organisation : m_question.organisations) {
            if (mentions(text, organisation))
                m_found.push_back({ .rule = ConflictRule::OwnInterest,
                    .party = organisation,
                    .interest = line.id });
        }
    }

    const ConflictQuestion &m_question;
    const std::vector<Interest> &m_interests;
    QDate m_today;
    bool m_staffInQuestion;
    std::vector<Conflict> m_found;
};

} // namespace

bool isHardRule(ConflictRule rule)
{
    switch (rule) {
    case ConflictRule::OwnConduct:
    case ConflictRule::IsWitness:
    case ConflictRule::OwnDecision:
    case ConflictRule::ManagesSubject:
    case ConflictRule::NoDeclaration:
    case ConflictRule::NotSaid:
        return true;
    case ConflictRule::Related:
    case ConflictRule::IsParty:
    case ConflictRule::ManagesPlace:
    case ConflictRule::OwnInterest:
    case ConflictRule::TheirInterest:
        break;
    }
    return false;
}

std::vector<Conflict> findConflicts(
    const ConflictQuestion &question, const std::vector<Interest> &interests, QDate today)
{
    return ConflictFinder(question, interests, today).find();
}

bool isForbidden(const std::vector<Conflict> &conflicts)
{
    return std::any_of(conflicts.begin(), conflicts.end(),
        [](const Conflict &conflict) { return conflict.isHard(); });
}

} // namespace heed
