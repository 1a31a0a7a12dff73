#include "core/fairness/questionset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts += value.toString();
    return texts;
}

SetStep stepFrom(const QJsonObject &object)
{
    SetStep step { object.value(text("id")).toString(), object.value(text("heading")).toString(),
        object.value(text("needs")).toString() == text("yes"), {}, {} };
    for (const QJsonValue &value : object.value(text("questions")).toArray()) {
        const QJsonObject question = value.toObject();
        step.questions.push_back({ question.value(text("id")).toString(),
            question.value(text("text")).toString(), question.value(text("why")).toString() });
    }
    for (const QJsonValue &value : object.value(text("branches")).toArray()) {
        const QJsonObject branch = value.toObject();
        step.branches.push_back({ fromCode<SetAnswer>(branch.value(text("when")).toString())
                                      .value_or(SetAnswer::Unknown),
            textsOf(branch.value(text("of"))), branch.value(text("outcome")).toString() });
    }
    return step;
}

std::optional<SetOutcome> outcomeFrom(const QJsonObject &object)
{
    const auto response = fromCode<FairResponse>(object.value(text("response")).toString());
    if (!response)
        return std::nullopt;
    return SetOutcome { object.value(text("id")).toString(), object.value(text("label")).toString(),
        object.value(text("text")).toString(), *response,
        object.value(text("blocked_by_unknown")).toBool(), textsOf(object.value(text("needs_yes"))),
        textsOf(object.value(text("sign_off"))), textsOf(object.value(text("not_signed_by"))) };
}

/// What is wrong with a set; empty when nothing is.
QString flawOf(const QuestionSet &set)
{
    if (set.code.isEmpty() || set.version.isEmpty() || set.label.isEmpty() || set.source.isEmpty())
        return text("code, version, label, source");
    QSet<QString> ids;
    for (const SetStep &step : set.steps) {
        for (const SetQuestion &question : step.questions) {
            if (question.id.isEmpty() || question.text.isEmpty() || ids.contains(question.id))
                return text("question ") + question.id;
            ids.insert(question.id);
        }
        for (const SetBranch &branch : step.branches) {
            const bool isKnown = std::all_of(branch.of.begin(), branch.of.end(),
                [&ids](const QString &id) { return ids.contains(id); });
            if (!isKnown || branch.of.isEmpty() || branch.when == SetAnswer::Unknown
                || set.outcome(branch.outcome) == nullptr)
                return text("branch to ") + branch.outcome;
        }
    }
    for (const SetOutcome &outcome : set.outcomes) {
        for (const QString &id : outcome.needsYes) {
            if (!ids.contains(id))
                return text("outcome ") + outcome.id;
        }
    }
    return ids.isEmpty() || set.outcomes.empty() ? text("nothing to ask") : QString();
}

QJsonObject asJson(const SetStep &step)
{
    QJsonArray questions;
    for (const SetQuestion &question : step.questions)
        questions += QJsonObject { { text("id"), question.id }, { text("text"), question.text },
            { text("why"), question.why } };
    QJsonArray branches;
    for (const SetBranch &branch : step.branches)
        branches += QJsonObject { { text("when"), toCode(branch.when) },
            { text("of"), QJsonArray::fromStringList(branch.of) },
            { text("outcome"), branch.outcome } };
    QJsonObject object { { text("id"), step.id }, { text("heading"), step.heading },
        { text("questions"), questions }, { text("branches"), branches } };
    if (step.needsYes)
        object.insert(text("needs"), text("yes"));
    return object;
}

QJsonObject asJson(const SetOutcome &outcome)
{
    return { { text("id"), outcome.id }, { text("label"), outcome.label },
        { text("text"), outcome.text }, { text("response"), toCode(outcome.response) },
        { text("blocked_by_unknown"), outcome.isBlockedByUnknown },
        { text("needs_yes"), QJsonArray::fromStringList(outcome.needsYes) },
        { text("sign_off"), QJsonArray::fromStringList(outcome.signOff) },
        { text("not_signed_by"), QJsonArray::fromStringList(outcome.notSignedBy) } };
}

/// The outcome that the answers of a step, as far as they were asked, lead to.
QString branchTaken(const SetStep &step, const QStringList &asked, const SetAnswers &answers)
{
    for (const SetBranch &branch : step.branches) {
        for (const QString &id : branch.of) {
            const auto answer = answers.constFind(id);
            if (asked.contains(id) && answer != answers.cend() && *answer == branch.when)
                return branch.outcome;
        }
    }
    return {};
}

/// Asks the questions of one step. True when the walk goes on behind it.
bool walkStep(const QuestionSet &set, const SetStep &step, const SetAnswers &answers, SetWalk &walk)
{
    for (const SetQuestion &question : step.questions) {
        walk.asked += question.id;
        const auto answer = answers.constFind(question.id);
        if (answer == answers.cend()) {
            walk.next = question.id;
            return false;
        }
        if (*answer == SetAnswer::Unknown)
            walk.unknown += question.id;
        const QString outcome = branchTaken(step, walk.asked, answers);
        if (outcome.isEmpty())
            continue;
        walk.isBlocked = set.outcome(outcome)->isBlockedByUnknown && !walk.unknown.isEmpty();
        if (!walk.isBlocked)
            walk.outcome = outcome;
        return false;
    }
    walk.isBlocked = step.needsYes && !walk.unknown.isEmpty();
    return !walk.isBlocked;
}

} // namespace

const SetQuestion *QuestionSet::question(const QString &id) const
{
    for (const SetStep &step : steps) {
        for (const SetQuestion &question : step.questions) {
            if (question.id == id)
                return &question;
        }
    }
    return nullptr;
}

const SetStep *QuestionSet::stepOf(const QString &questionId) const
{
    for (const SetStep &step : steps) {
        for (const SetQuestion &question : step.questions) {
            if (question.id == questionId)
                return &step;
        }
    }
    return nullptr;
}

const SetOutcome *QuestionSet::outcome(const QString &id) const
{
    const auto found = std::find_if(outcomes.begin(), outcomes.end(),
        [&id](const SetOutcome &outcome) { return outcome.id == id; });
    return found == outcomes.end() ? nullptr : &*found;
}

SetWalk walkOf(const QuestionSet &set, const SetAnswers &answers)
{
    SetWalk walk;
    for (const SetStep &step : set.steps) {
        if (!walkStep(set, step, answers, walk))
            return walk;
    }
    // A flow that has no outcome at its end hangs on an answer that nobody knows.
    walk.isBlocked = set.isFlow;
    return walk;
}

QList<FieldProblem> checkOutcome(
    const QuestionSet &set, const SetAnswers &answers, const QString &outcome)
{
    const auto problem = [](const char *fact, const QStringList &values = {}) {
        return QList<FieldProblem> { { text("outcome"), text(fact), values } };
    };
    const SetWalk walk = walkOf(set, answers);
    const auto textOf = [&set](const QString &id) { return set.question(id)->text; };
    if (!walk.next.isEmpty())
        return problem("fairness.not-all-answered", { textOf(walk.next) });
    if (walk.isBlocked)
        return problem("fairness.answer-unknown", { textOf(walk.unknown.value(0)) });
    const SetOutcome *wanted = set.outcome(outcome);
    if (wanted == nullptr)
        return problem("fairness.outcome-missing");
    if (set.isFlow && outcome != walk.outcome)
        return problem("fairness.answers-lead-elsewhere", { set.outcome(walk.outcome)->label });
    if (wanted->isBlockedByUnknown && !walk.unknown.isEmpty())
        return problem("fairness.answer-unknown", { textOf(walk.unknown.front()) });
    QList<FieldProblem> missing;
    for (const QString &id : wanted->needsYes) {
        if (answers.value(id, SetAnswer::Unknown) != SetAnswer::Yes)
            missing += problem("fairness.needs-yes", { textOf(id) });
    }
    return missing;
}

Result<QuestionSet> questionSetFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto word = [&object](const char *key) { return object.value(text(key)).toString(); };
    QuestionSet set { word("code"), word("version"), word("tool"), word("label"), word("source"),
        word("note"), object.value(text("legacy")).toBool(), object.value(text("starter")).toBool(),
        object.value(text("verified")).toBool(), word("mode") == text("flow"),
        QDate::fromString(word("acts_until"), Qt::ISODate), {}, {} };
    for (const QJsonValue &value : object.value(text("outcomes")).toArray()) {
        const auto outcome = outcomeFrom(value.toObject());
        if (!outcome)
            return failure(ErrorCode::Invalid, text("fairness.set-damaged"), text("outcomes"));
        set.outcomes.push_back(*outcome);
    }
    for (const QJsonValue &value : object.value(text("steps")).toArray())
        set.steps.push_back(stepFrom(value.toObject()));
    if (const QString flaw = flawOf(set); !flaw.isEmpty())
        return failure(ErrorCode::Invalid, text("fairness.set-damaged"), flaw);
    return set;
}

QByteArray questionSetAsJson(const QuestionSet &set)
{
    QJsonArray steps;
    for (const SetStep &step : set.steps)
        steps += asJson(step);
    QJsonArray outcomes;
    for (const SetOutcome &outcome : set.outcomes)
        outcomes += asJson(outcome);
    QJsonObject object { { text("code"), set.code }, { text("version"), set.version },
        { text("tool"), set.tool }, { text("label"), set.label }, { text("source"), set.source },
        { text("note"), set.note }, { text("legacy"), set.isLegacy },
        { text("starter"), set.isStarter }, { text("verified"), set.isVerified },
        { text("mode"), set.isFlow ? text("flow") : text("checklist") }, { text("steps"), steps },
        { text("outcomes"), outcomes } };
    if (set.actsUntil.isValid())
        object.insert(text("acts_until"), set.actsUntil.toString(Qt::ISODate));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<std::vector<QuestionSet>> shippedQuestionSets()
{
    std::vector<QuestionSet> sets;
    for (const char *name : { "being-fair-2025", "pre-disciplinary", "jcg-2018" }) {
        QFile file(QStringLiteral(":/heed/questions/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::NotFound, text("fairness.set-damaged"), text(name));
        auto set = questionSetFromJson(file.readAll());
        if (!set)
            return Failure(set.error());
        sets.push_back(std::move(*set));
    }
    return sets;
}

void putQuestion(QuestionSet &set, const QString &stepId, const SetQuestion &question)
{
    for (SetStep &step : set.steps) {
        for (SetQuestion &known : step.questions) {
            if (known.id == question.id) {
                known = question;
                return;
            }
        }
    }
    for (SetStep &step : set.steps) {
        if (step.id == stepId || &step == &set.steps.back()) {
            step.questions.push_back(question);
            return;
        }
    }
}

Result<void> takeQuestion(QuestionSet &set, const QString &questionId)
{
    qsizetype questions = 0;
    for (const SetStep &step : set.steps) {
        questions += static_cast<qsizetype>(step.questions.size());
        for (const SetBranch &branch : step.branches) {
            if (branch.of.contains(questionId))
                return failure(
                    ErrorCode::Refused, text("fairness.question-leads-on"), branch.outcome);
        }
    }
    if (questions < 2)
        return failure(ErrorCode::Refused, text("fairness.last-question"));
    for (SetOutcome &outcome : set.outcomes)
        outcome.needsYes.removeAll(questionId);
    for (SetStep &step : set.steps)
        std::erase_if(step.questions,
            [&questionId](const SetQuestion &question) { return question.id == questionId; });
    std::erase_if(set.steps, [](const SetStep &step) { return step.questions.empty(); });
    return {};
}

} // namespace heed
