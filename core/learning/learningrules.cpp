#include "core/learning/learningrules.h"

#include "core/store/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace heed {

namespace {

const QString shippedFile = QStringLiteral(":/heed/rules/learning.json");

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QStringList wordsAt(const QJsonObject &object, const char *name)
{
    QStringList words;
    for (const QJsonValue &word : object.value(QLatin1String(name)).toArray())
        words += word.toString();
    return words;
}

bool holdsAny(const QString &said, const QStringList &words)
{
    return std::any_of(words.begin(), words.end(),
        [&said](const QString &word) { return said.contains(word, Qt::CaseInsensitive); });
}

/// A number of the store; the one that comes with Heed where there is none.
Result<void> take(Database &database, const char *key, int &number)
{
    return setting(database, text(key)).map([&number](const QString &own) {
        bool isNumber = false;
        const int value = own.toInt(&isNumber);
        if (isNumber && value > 0)
            number = value;
    });
}

void addIfBlank(
    QList<FieldProblem> &problems, const QString &value, const char *field, const char *fact)
{
    if (value.trimmed().isEmpty())
        problems += { text(field), text(fact), {} };
}

} // namespace

Result<LearningRules> LearningRules::shipped()
{
    QFile file(shippedFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Storage, text("learning.rules-damaged"), shippedFile);
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject back = root.value(QLatin1String("cameBack")).toObject();
    const QJsonObject weak = root.value(QLatin1String("weakEvidence")).toObject();
    LearningRules rules;
    rules.cameBack = { back.value(QLatin1String("atLeast")).toInt(),
        back.value(QLatin1String("withinDays")).toInt(),
        back.value(QLatin1String("watchDays")).toInt() };
    rules.checkAfterDays
        = root.value(QLatin1String("check")).toObject().value(QLatin1String("afterDays")).toInt();
    rules.saidOnly = wordsAt(weak, "said");
    rules.shows = wordsAt(weak, "shows");
    if (rules.cameBack.atLeast < 1 || rules.cameBack.withinDays < 1 || rules.checkAfterDays < 1
        || rules.saidOnly.isEmpty())
        return failure(ErrorCode::Storage, text("learning.rules-damaged"), shippedFile);
    return rules;
}

Result<LearningRules> LearningRules::load(Database &database)
{
    return shipped().and_then([&database](LearningRules rules) -> Result<LearningRules> {
        return take(database, "learning.back-at-least", rules.cameBack.atLeast)
            .and_then([&] {
                return take(database, "learning.back-within-days", rules.cameBack.withinDays);
            })
            .and_then([&] {
                return take(database, "learning.back-watch-days", rules.cameBack.watchDays);
            })
            .map([&rules] { return rules; });
    });
}

bool LearningRules::isWeak(const QString &evidence) const
{
    return holdsAny(evidence, saidOnly) && !holdsAny(evidence, shows);
}

QList<FieldProblem> checkAim(const ActionAim &aim, QDate doneOn)
{
    QList<FieldProblem> problems;
    if (aim.noFigure) {
        addIfBlank(problems, aim.words, "words", "action.words-missing");
        addIfBlank(problems, aim.noFigureWhy, "no_figure_why", "action.no-figure-why");
    } else if (aim.measure.isEmpty()) {
        problems += { text("measure"), text("action.measure-missing"), {} };
    }
    if (!aim.checkOn.isValid())
        problems += { text("check_on"), text("action.check-missing"), {} };
    else if (doneOn.isValid() && aim.checkOn <= doneOn)
        problems += { text("check_on"), text("action.check-too-early"), {} };
    return problems;
}

QList<FieldProblem> checkFinish(const ActionFinish &finish, QDate today)
{
    QList<FieldProblem> problems;
    if (!finish.doneOn.isValid())
        problems += { text("done_on"), text("action.done-missing"), {} };
    else if (finish.doneOn > today)
        problems += { text("done_on"), text("action.done-in-future"), {} };
    addIfBlank(problems, finish.evidence, "evidence", "action.evidence-missing");
    return problems + checkAim(finish.aim, finish.doneOn);
}

QList<FieldProblem> checkAnswer(const ActionCheck &answer, QDate doneOn, QDate today)
{
    QList<FieldProblem> problems;
    addIfBlank(problems, answer.why, "why", "action.answer-why");
    if (!answer.checkedOn.isValid() || answer.checkedOn > today)
        problems += { text("checked_on"), text("action.checked-when"), {} };
    else if (answer.checkedOn < doneOn)
        problems += { text("checked_on"), text("action.checked-before-done"), {} };
    if (answer.answer == CheckAnswer::NotYet && !answer.nextOn.isValid())
        problems += { text("next_on"), text("action.next-check-missing"), {} };
    if (answer.nextOn.isValid() && answer.checkedOn.isValid() && answer.nextOn <= answer.checkedOn)
        problems += { text("next_on"), text("action.next-check-too-early"), {} };
    return problems;
}

QList<FieldProblem> checkReturn(const ActionReturn &answer)
{
    QList<FieldProblem> problems;
    addIfBlank(problems, answer.why, "why", "action.answer-why");
    return problems;
}

QList<FieldProblem> checkApproval(const ActionStory &story)
{
    QList<FieldProblem> problems;
    addIfBlank(problems, story.said, "said", "story.said-missing");
    addIfBlank(problems, story.did, "did", "story.did-missing");
    addIfBlank(problems, story.changed, "changed", "story.changed-missing");
    if (!story.familyAsked)
        problems += { text("family_asked"), text("story.family-not-asked"), {} };
    if (story.warnings > 0)
        addIfBlank(problems, story.inSpite, "in_spite", "story.in-spite-missing");
    return problems;
}

QList<FieldProblem> checkShare(const ActionShare &share, QDate today)
{
    QList<FieldProblem> problems;
    if (!share.sharedOn.isValid() || share.sharedOn > today)
        problems += { text("shared_on"), text("share.day-missing"), {} };
    addIfBlank(problems, share.what, "what", "share.what-missing");
    return problems;
}

std::optional<std::pair<qsizetype, qsizetype>> comingBack(
    const QList<QDate> &days, QDate since, const ReturnRule &rule)
{
    const qsizetype first = std::upper_bound(days.begin(), days.end(), since) - days.begin();
    for (qsizetype i = first; i + rule.atLeast <= days.size(); ++i) {
        qsizetype last = i + rule.atLeast - 1;
        if (days.at(i).daysTo(days.at(last)) >= rule.withinDays)
            continue;
        while (last + 1 < days.size() && days.at(i).daysTo(days.at(last + 1)) < rule.withinDays)
            ++last;
        return std::pair { i, last };
    }
    return std::nullopt;
}

} // namespace heed
