#include "ui/claims/claimcards.h"

#include "ui/shared/translated.h"

namespace heed {

QString wordFor(StaffFailure failure)
{
    switch (failure) {
    case StaffFailure::PolicyNotFollowed:
        return tr("A policy was not followed");
    case StaffFailure::OccupationalHealth:
        return tr("Occupational health: its advice or its timing");
    case StaffFailure::NoSafeSystem:
        return tr("No safe system of work");
    case StaffFailure::RecommendationsNotFollowed:
        return tr("Recommendations were not followed");
    case StaffFailure::NoRiskAssessment:
        return tr("No risk assessment");
    case StaffFailure::NoPreventiveMeasures:
        return tr("No preventive measures");
    }
    return {};
}

PartsTab failuresTab(const RecordDesk &desk)
{
    PartsTab tab;
    tab.id = QStringLiteral("failures");
    tab.title = tr("What failed");
    tab.cards = [&desk](qint64 id, QWidget *parent) {
        const auto say = [](const ClaimFailure &row) -> PartLine {
            return { 0, wordFor(row.code), row.evidence };
        };
        std::vector<Question> questions {
            choiceQuestion<StaffFailure>(QStringLiteral("code"), tr("What &failed"), {}, false),
            { QStringLiteral("evidence"), tr("What sh&ows it"), {}, QuestionInput::Text },
        };
        PartWords words { QStringLiteral("failures"), tr("Claims by staff: what failed"),
            tr("Nothing is named."), tr("Add a failure"),
            tr("For claims of stress or bullying at work, by the six kinds of NHS Resolution's "
               "Being fair (2019).") };
        return std::vector<PartCard *> { new PartCard(std::move(words), std::move(questions),
            std::make_unique<PartsOfRecord<ClaimFailure>>(desk.session, id, say), desk.dateParser(),
            desk.may(Capability::WriteRecords), parent) };
    };
    return tab;
}

} // namespace heed
