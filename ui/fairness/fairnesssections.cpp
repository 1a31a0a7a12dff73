#include "ui/fairness/fairnesssections.h"

#include "core/calendar/dayformat.h"
#include "core/fairness/carechecks.h"
#include "core/people/namematch.h"
#include "core/records/assignmentservice.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/fairness/fairnesscards.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/fairness/walksection.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/historysection.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

Question line(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint };
}

Question prose(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Text };
}

Question day(const char *column, const QString &label, const QString &hint = {})
{
    return { QString::fromLatin1(column), label, hint, QuestionInput::Day };
}

bool isOpen(const FairnessFile &file) { return !isEnded(file.review.state); }

/// Earlier decisions on the same act in the same group of staff, without names.
void sayLikeCases(const RecordDesk &desk, const FairnessFile &file, FactCard &card)
{
    const auto likes = FairnessRegister(desk.session).likeCases(file.review);
    const auto terms = FairnessTerms::load();
    if (!likes || !terms)
        return;
    card.addSentence(Tone::Info,
        likes->empty()
            ? tr("No like case was decided before: same act, same group of staff.")
            : tr("Like cases decided before: %1. Same act, same group of staff; no names.")
                  .arg(likes->size()),
        QStringLiteral("likeCases"));
    for (const LikeCase &like : *likes)
        card.add(QString::number(like.year),
            tr("%1, %2: %3")
                .arg(FairnessTerms::word(terms->acts, file.review.act),
                    FairnessTerms::word(terms->contexts, like.context).toLower(), like.outcome));
    if (const auto usual = usualResponse(*likes))
        card.addSentence(Tone::Neutral,
            tr("Most of them: %1. If you decide otherwise, say why.")
                .arg(wordFor(*usual).toLower()));
}

void sayDecision(const RecordDesk &desk, const FairnessFile &file, FactCard &card)
{
    const SetWalk walk = walkOf(file.set, file.given());
    if (const SetOutcome *outcome = file.set.outcome(walk.outcome)) {
        card.addSentence(Tone::Info, tr("The answers lead to: %1").arg(outcome->label),
            QStringLiteral("outcomeSaid"));
        card.addText(outcome->text);
    } else if (!walk.next.isEmpty() && isOpen(file)) {
        card.addSentence(Tone::Soon, tr("Not every question is answered yet."));
    }
    const auto cleared = FairnessRegister(desk.session).isReviewerCleared(file.review);
    if (!cleared.value_or(true))
        card.addSentence(Tone::Overdue,
            tr("A conflict of the reviewer, %1, waits for a second person's word.")
                .arg(file.review.reviewer),
            QStringLiteral("reviewerWaits"));
    sayLikeCases(desk, file, card);
}

/// The awaited word of a second person on a conflict of the reviewer.
std::optional<Assignment> waitingAssignment(const RecordDesk &desk, const FairnessFile &file)
{
    const auto assignments = AssignmentRegister(desk.session.database)
                                 .ofRecord({ recordkind::Fairness, file.review.id.value });
    for (const Assignment &assignment : assignments.value_or(std::vector<Assignment> {})) {
        const bool isAnother = !isSamePerson(desk.session.actor.name, assignment.assignedBy)
            && !isSamePerson(desk.session.actor.name, assignment.person);
        if (assignment.state == AssignmentState::AwaitsSecond && isAnother)
            return assignment;
    }
    return std::nullopt;
}

std::vector<Question> decisionQuestions(const FairnessFile &file)
{
    if (!isOpen(file)) {
        return { day("formal_on", tr("A formal investigation &began on"),
                     tr("Only with the word of a director or a panel.")),
            choiceQuestion<FormalOutcome>(QStringLiteral("formal_outcome"), tr("How it &ended")),
            day("formal_ended_on", tr("Ended &on")),
            line("reason", tr("&Reason to open the review again"),
                tr("New facts. What was signed stays in the history.")) };
    }
    std::vector<Question> list;
    if (!file.set.isFlow) {
        Question outcome { QStringLiteral("outcome"), tr("&What do you decide?"),
            tr("The least that puts it right is enough."), QuestionInput::Choice,
            { { QString(), QString() } } };
        for (const SetOutcome &one : file.set.outcomes)
            outcome.choices.emplace_back(one.id, one.label);
        list.push_back(outcome);
    }
    list.push_back(prose("rationale", tr("&Why"), tr("In words that the person will read.")));
    list.push_back(line("wider_reference", tr("Where the look at the &system goes on"),
        tr("A reference. No outcome ends it.")));
    list.push_back(prose("differs", tr("Why it &differs from like cases"), tr("Only if it does.")));
    list.push_back(line("sign_off_by", tr("Signed off &by"),
        tr("Only for a formal investigation: a director or a panel, never the line manager or an "
           "investigator.")));
    list.push_back(
        choiceQuestion<DeciderCapacity>(QStringLiteral("sign_off_as"), tr("Signed off &as")));
    list.push_back(day("sign_off_on", tr("Signed off &on")));
    list.push_back(line("reason", tr("Reason"),
        tr("Only to withdraw the review, or to agree to the reviewer as the second person.")));
    return list;
}

std::vector<FairnessDeed> decisionDeeds(const RecordDesk &desk, FairnessService &service)
{
    const auto secondIsAwaited
        = [&desk](const FairnessFile &file) { return waitingAssignment(desk, file).has_value(); };
    return {
        { QStringLiteral("fairnessSign"), tr("Si&gn the decision"), isOpen,
            [&service](
                const FairnessReview &edited, const QString &) { return service.sign(edited); },
            true },
        { QStringLiteral("fairnessSave"), tr("&Save"), {},
            [&service](const FairnessReview &edited, const QString &reason) {
                return service.change(edited, reason);
            } },
        { QStringLiteral("fairnessAgree"), tr("Agree to the reviewer"), secondIsAwaited,
            [&desk](const FairnessReview &edited, const QString &reason) -> Result<void> {
                const auto waiting = waitingAssignment(desk, FairnessFile { edited, {} });
                return waiting ? AssignmentService(desk.session).agree(waiting->id, reason)
                               : Result<void>();
            } },
        { QStringLiteral("fairnessWithdraw"), tr("Withdraw"), isOpen,
            [&service](const FairnessReview &edited, const QString &reason) {
                return service.withdraw(edited.id, reason);
            } },
        { QStringLiteral("fairnessReopen"), tr("Open again"),
            [](const FairnessFile &file) { return !isOpen(file); },
            [&service](const FairnessReview &edited, const QString &reason) {
                return service.reopen(edited.id, reason);
            } },
    };
}

FairnessTab decisionTab(const RecordDesk &desk, FairnessService &service)
{
    FairnessTab tab;
    tab.id = QStringLiteral("decision");
    tab.title = tr("Decision");
    tab.hint = tr("Two people decide, one of them from human resources. Look at like cases first.");
    tab.said = [&desk](const FairnessFile &file, FactCard &card) { sayDecision(desk, file, card); };
    tab.questions = decisionQuestions;
    tab.deeds = decisionDeeds(desk, service);
    tab.cards = [&desk](const FairnessFile &file, QWidget *parent) {
        return std::vector<PartCard *> { makeDecidersCard(desk, file, parent) };
    };
    tab.areCardsFirst = true;
    return tab;
}

FairnessTab suspensionTab(const RecordDesk &desk)
{
    FairnessTab tab;
    tab.id = QStringLiteral("suspension");
    tab.title = tr("Suspension");
    tab.hint = tr("Never a finding and never automatic: only if there is no other way, short, in "
                  "writing, on full pay, and looked at again and again.");
    tab.said = [&desk](const FairnessFile &file, FactCard &card) {
        const QDate next = nextSuspensionReview(file);
        if (next.isValid())
            card.addSentence(next < desk.today() ? Tone::Overdue : Tone::Soon,
                tr("The suspension is %1.").arg(suspensionWords(next, desk.today())),
                QStringLiteral("suspensionDue"));
    };
    tab.cards = [&desk](const FairnessFile &file, QWidget *parent) {
        return makeSuspensionCards(desk, file, parent);
    };
    return tab;
}

FairnessTab needsTab(const RecordDesk &desk)
{
    FairnessTab tab;
    tab.id = QStringLiteral("needs");
    tab.title = tr("Repair");
    tab.hint = tr("Three questions instead of blame: who is hurt, what do they need, whose "
                  "obligation is it?");
    tab.cards = [&desk](const FairnessFile &file, QWidget *parent) {
        return makeNeedsCards(desk, file, parent);
    };
    return tab;
}

FairnessTab supportTab(const RecordDesk &desk)
{
    FairnessTab tab;
    tab.id = QStringLiteral("support");
    tab.title = tr("Support");
    tab.hint
        = tr("What claims by staff most often name as missing. Each line says if it is there.");
    tab.said = [&desk](const FairnessFile &file, FactCard &card) {
        const auto terms = FairnessTerms::load();
        if (!terms)
            return;
        for (const CareCheck &check : careChecks(file, *terms, desk.today())) {
            QStringList facts;
            for (const QString &fact : check.facts)
                facts += explain(FieldProblem { {}, fact, {} });
            card.addStatus(careWord(check.failing), toneFor(check.state), wordFor(check.state),
                facts.join(QLatin1Char(' ')));
        }
    };
    tab.cards = [&desk](const FairnessFile &file, QWidget *parent) {
        return makeSupportCards(desk, file, parent);
    };
    return tab;
}

FairnessTab accessTab(const RecordDesk &desk, FairnessService &service)
{
    FairnessTab tab;
    tab.id = QStringLiteral("access");
    tab.title = tr("Who may open it");
    tab.cards = [&desk, &service](const FairnessFile &file, QWidget *parent) {
        return std::vector<PartCard *> { makeReadersCard(desk, service, file, parent) };
    };
    return tab;
}

} // namespace

std::vector<RecordSection *> makeFairnessSections(
    const RecordDesk &desk, FairnessService &service, QWidget *parent)
{
    std::vector<RecordSection *> sections { new WalkSection(desk, service, parent) };
    std::vector<FairnessTab> tabs { decisionTab(desk, service), suspensionTab(desk), needsTab(desk),
        supportTab(desk), accessTab(desk, service) };
    for (FairnessTab &tab : tabs)
        sections.push_back(new FairnessSection(std::move(tab), desk, service, parent));
    const auto history = [&desk](qint64 id) {
        return mayUse(desk.session, FairnessId { id }).and_then([&] {
            return auditLinesOf(
                desk.session.database, { recordkind::Fairness, id }, fairnessHistoryWords());
        });
    };
    sections.push_back(new HistorySection(history, parent));
    return sections;
}

} // namespace heed
