#include "ui/learning/learningwords.h"

#include "core/calendar/dayformat.h"
#include "core/people/placeregister.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"
#include "ui/shared/translated.h"
#include "ui/shared/wordlist.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

QString number(double value) { return QLocale().toString(value, 'f', 1); }

constexpr ColumnWord columnWords[] {
    { "title", QT_TRANSLATE_NOOP("LearningWords", "What will be done") },
    { "owner", QT_TRANSLATE_NOOP("LearningWords", "Who does it") },
    { "due_on", QT_TRANSLATE_NOOP("LearningWords", "Due on") },
    { "done_on", QT_TRANSLATE_NOOP("LearningWords", "Done on") },
    { "evidence", QT_TRANSLATE_NOOP("LearningWords", "What shows it") },
    { "theme", QT_TRANSLATE_NOOP("LearningWords", "Theme") },
    { "action_aim.measure", QT_TRANSLATE_NOOP("LearningWords", "Measure") },
    { "action_aim.theme", QT_TRANSLATE_NOOP("LearningWords", "Theme of the measure") },
    { "action_aim.no_figure", QT_TRANSLATE_NOOP("LearningWords", "No figure fits") },
    { "action_aim.words", QT_TRANSLATE_NOOP("LearningWords", "What is looked at") },
    { "action_aim.no_figure_why", QT_TRANSLATE_NOOP("LearningWords", "Why no figure fits") },
    { "action_aim.check_on", QT_TRANSLATE_NOOP("LearningWords", "Day of the check") },
    { "action_check.answer", QT_TRANSLATE_NOOP("LearningWords", "Did it help") },
    { "action_check.checked_on", QT_TRANSLATE_NOOP("LearningWords", "Looked at on") },
    { "action_check.checked_by", QT_TRANSLATE_NOOP("LearningWords", "Looked at by") },
    { "action_check.why", QT_TRANSLATE_NOOP("LearningWords", "Why") },
    { "action_check.seen", QT_TRANSLATE_NOOP("LearningWords", "What the figures said") },
    { "action_check.next_on", QT_TRANSLATE_NOOP("LearningWords", "Look again on") },
    { "action_return.answer", QT_TRANSLATE_NOOP("LearningWords", "It came back: answer") },
    { "action_story.said", QT_TRANSLATE_NOOP("LearningWords", "You said") },
    { "action_story.did", QT_TRANSLATE_NOOP("LearningWords", "We did") },
    { "action_story.changed", QT_TRANSLATE_NOOP("LearningWords", "What changed") },
    { "action_story.family_asked",
        QT_TRANSLATE_NOOP("LearningWords", "The family would not recognise it") },
    { "action_story.approved_on", QT_TRANSLATE_NOOP("LearningWords", "Approved on") },
    { "action_story.approved_by", QT_TRANSLATE_NOOP("LearningWords", "Approved by") },
    { "action_share.audience", QT_TRANSLATE_NOOP("LearningWords", "Shared with") },
    { "action_share.shared_on", QT_TRANSLATE_NOOP("LearningWords", "Shared on") },
    { "action_share.what", QT_TRANSLATE_NOOP("LearningWords", "What was shared") },
};

QString columnWord(const QString &column)
{
    return columnWordIn("LearningWords", columnWords, column);
}

template <typename Enum> QString coded(const QString &code)
{
    const auto value = fromCode<Enum>(code);
    return value ? wordFor(*value) : code;
}

QString valueWord(const CodeLists &codes, const QString &column, const QString &value)
{
    if (column == QLatin1String("action_check.answer"))
        return coded<CheckAnswer>(value);
    if (column == QLatin1String("action_return.answer"))
        return coded<ReturnAnswer>(value);
    if (column == QLatin1String("action_share.audience"))
        return coded<Audience>(value);
    if (column.endsWith(QLatin1String("theme")))
        return codes.label(codescheme::Theme, value);
    if (const Measure *measure = measureById(value);
        column == QLatin1String("action_aim.measure") && measure != nullptr)
        return QString::fromUtf8(measure->label);
    return value;
}

} // namespace

QString wordFor(CheckAnswer answer)
{
    switch (answer) {
    case CheckAnswer::Helped:
        return tr("Helped");
    case CheckAnswer::NotYet:
        return tr("Not yet");
    case CheckAnswer::DidNotHelp:
        return tr("Did not help");
    case CheckAnswer::CannotTell:
        return tr("Cannot tell");
    }
    return {};
}

QString wordFor(ReturnAnswer answer)
{
    switch (answer) {
    case ReturnAnswer::ActAgain:
        return tr("The same thing again: something else has to be done");
    case ReturnAnswer::OtherCause:
        return tr("The same theme, from another cause");
    case ReturnAnswer::Watch:
        return tr("Too early to say: go on watching");
    }
    return {};
}

QString wordFor(Audience audience)
{
    switch (audience) {
    case Audience::Staff:
        return tr("Staff");
    case Audience::Raised:
        return tr("Those who raised it");
    case Audience::UserGroups:
        return tr("Residents, patients, relatives: their groups");
    case Audience::Website:
        return tr("Website");
    case Audience::Healthwatch:
        return tr("Healthwatch");
    case Audience::Advocacy:
        return tr("Advocacy");
    case Audience::Commissioner:
        return tr("Commissioner");
    case Audience::Cqc:
        return tr("Care Quality Commission");
    case Audience::Other:
        return tr("Others");
    }
    return {};
}

QString kindWord(const QString &kind)
{
    if (kind == recordkind::Complaint)
        return tr("Complaint");
    if (kind == recordkind::Incident)
        return tr("Incident");
    if (kind == recordkind::Claim)
        return tr("Claim");
    if (kind == QLatin1String("candour"))
        return tr("Duty of candour");
    if (kind == QLatin1String("feedback"))
        return tr("Feedback");
    return tr("Record");
}

QString titleOf(const LearningRow &row)
{
    return row.isWithheld ? tr("An action on a privileged claim") : row.title;
}

RegisterCell stateCell(const LearningRow &row, QDate today, bool cameBack)
{
    if (cameBack)
        return { tr("Came back"), Tone::Overdue, Glyph::Refresh, {} };
    if (row.isOverdue(today))
        return { tr("Overdue"), Tone::Overdue, Glyph::Overdue, {} };
    if (!row.doneOn.isValid())
        return { tr("Open"), Tone::Neutral, Glyph::Circle, {} };
    if (row.isCheckDue(today))
        return { tr("To be checked"), Tone::Soon, Glyph::Soon, {} };
    if (!row.answer)
        return row.checkOn.isValid()
            ? RegisterCell { tr("Done"), Tone::Done, Glyph::Done, {} }
            : RegisterCell { tr("Done, never measured"), Tone::Neutral, Glyph::Done, {} };
    switch (*row.answer) {
    case CheckAnswer::Helped:
        return { wordFor(*row.answer), Tone::Done, Glyph::Check, {} };
    case CheckAnswer::DidNotHelp:
        return { wordFor(*row.answer), Tone::Overdue, Glyph::Close, {} };
    case CheckAnswer::NotYet:
    case CheckAnswer::CannotTell:
        break;
    }
    return { wordFor(*row.answer), Tone::Neutral, Glyph::Waiting, {} };
}

QString movedWords(int moved, QDate firstDueOn)
{
    if (moved == 0)
        return {};
    const QString first = formatDay(firstDueOn);
    if (moved == 1)
        return tr("Moved once: first due %1").arg(first);
    if (moved == 2)
        return tr("Moved twice: first due %1").arg(first);
    return tr("Moved %1 times: first due %2").arg(moved).arg(first);
}

QString aimWords(const ActionAim &aim, const CodeLists &codes, const QString &site)
{
    if (aim.noFigure)
        return aim.words;
    const Measure *measure = measureById(aim.measure);
    if (measure == nullptr)
        return {};
    QStringList parts { QString::fromUtf8(measure->label) };
    if (!aim.theme.isEmpty() && takesTheme(aim.measure))
        parts += tr("theme %1").arg(codes.label(codescheme::Theme, aim.theme));
    if (!site.isEmpty())
        parts += site;
    return parts.join(QStringLiteral(", "));
}

namespace {

QString monthsWords(int months)
{
    return months == 1 ? tr("1 whole month") : tr("%1 whole months").arg(months);
}

QString verdictWords(const LearningSeries &series)
{
    const QString side = series.isRunBelow ? tr("below") : tr("above");
    switch (series.sign) {
    case ChangeSign::NoMonths:
        return series.monthsBefore == 0
            ? tr("There is no whole month before it to compare with.")
            : tr("No whole month has passed since: the figure cannot say anything yet.");
    case ChangeSign::TooFew:
        return tr("Too few to tell a change from chance: it takes %1 months, so %2 more.")
            .arg(series.runLength)
            .arg(series.runLength - series.monthsAfter);
    case ChangeSign::Better:
        return tr("The last %1 months all lie %2 the average from before: a change for the "
                  "better, and not chance.")
            .arg(series.runLength)
            .arg(side);
    case ChangeSign::Worse:
        return tr("The last %1 months all lie %2 the average from before: a change for the "
                  "worse, and not chance.")
            .arg(series.runLength)
            .arg(side);
    case ChangeSign::Changed:
        return tr("The last %1 months all lie %2 the average from before: something changed, and "
                  "not by chance. Whether it is better is yours to say.")
            .arg(series.runLength)
            .arg(side);
    case ChangeSign::Same:
        break;
    }
    return tr("The months since lie on both sides of the average from before: no change that "
              "chance could not make.");
}

} // namespace

QString changeWords(const LearningSeries &series, bool isPercent)
{
    if (series.series.whyNot == QLatin1String("insight.months-missing"))
        return tr("In some months there was nothing to count, so no line can be drawn.");
    if (series.series.whyNot == QLatin1String("insight.no-months"))
        return tr("There is no whole month to count yet.");
    QStringList said;
    const QString unit = isPercent ? QStringLiteral("%") : QString();
    if (series.meanBefore && series.meanAfter)
        said += tr("Before: %1%5 a month on average (%2). Since: %3%5 (%4).")
                    .arg(number(*series.meanBefore), monthsWords(series.monthsBefore),
                        number(*series.meanAfter), monthsWords(series.monthsAfter), unit);
    else if (series.meanBefore)
        said += tr("Before: %1%3 a month on average (%2).")
                    .arg(number(*series.meanBefore), monthsWords(series.monthsBefore), unit);
    said += verdictWords(series);
    if (series.series.meanCount() < RareEvents)
        said += tr("With so few a month, single months say little: judge by what people tell you "
                   "too.");
    return said.join(QLatin1Char(' '));
}

QString warningWords(const StoryWarning &warning)
{
    switch (warning.sign) {
    case StorySign::Name:
        return tr("A name: “%1”. Write who they are to each other, or leave them out.")
            .arg(warning.found);
    case StorySign::Age:
        return tr("An age: “%1”. Leave it out, or say “an older person”.").arg(warning.found);
    case StorySign::Date:
        return tr("A day: “%1”. Say the season or the year.").arg(warning.found);
    case StorySign::Number:
        return tr("A number that leads to somebody: “%1”. Leave it out.").arg(warning.found);
    case StorySign::Ward:
        return tr("A ward or unit: “%1”. Those who were there will know who it was.")
            .arg(warning.found);
    case StorySign::Quote:
        return tr("Somebody's own words: “%1…”. They will know them, and so will others.")
            .arg(warning.found);
    case StorySign::FewPeople:
        return tr("Only %1 records of this theme at this place in twelve months: whoever it was "
                  "will know, and perhaps others too.")
            .arg(warning.found);
    case StorySign::SmallHome:
        return tr("In a small home everybody knows everybody: tell what changed rather than what "
                  "happened.");
    }
    return {};
}

std::vector<Question> aimQuestions(const Session &session, const CodeLists &codes)
{
    Question measure { QStringLiteral("measure"), tr("What should chan&ge?"),
        tr("The figure by which you will see if it helped."), QuestionInput::Choice, {} };
    measure.choices.emplace_back(QString(), tr("Choose a figure"));
    measure.choices.emplace_back(noFigureCode, tr("No figure fits: I will look at something else"));
    for (const AimMeasure &each : aimMeasures())
        measure.choices.emplace_back(QString::fromLatin1(each.id),
            QString::fromUtf8(measureById(QString::fromLatin1(each.id))->label));
    Question theme { QStringLiteral("theme"), tr("Only this the&me"),
        tr("Issues, incidents and feedback can be counted by theme; other figures are not."),
        QuestionInput::Choice, {} };
    theme.choices.emplace_back(QString(), tr("All themes"));
    for (const Code &code : codes.codes(codescheme::Theme))
        theme.choices.emplace_back(code.code, code.label);
    Question site { QStringLiteral("site_id"), tr("Only this &site"), {}, QuestionInput::Choice,
        {} };
    site.choices.emplace_back(QString(), tr("All sites"));
    if (const auto sites = PlaceRegister(session.database).sites()) {
        for (const Site &each : *sites)
            site.choices.emplace_back(QString::number(each.id.value), each.name);
    }
    return { measure, theme, site,
        { QStringLiteral("words"), tr("What will you &look at, or whom will you ask?"),
            tr("For example: ask three families at the next meeting."), QuestionInput::Text },
        { QStringLiteral("no_figure_why"), tr("No figure fits &because ..."),
            tr("For example: it is said once a year, too seldom to count."), QuestionInput::Line },
        { QStringLiteral("check_on"), tr("When will you loo&k if it helped?"),
            tr("It comes up on Today by itself. Three months show two whole months."),
            QuestionInput::Day } };
}

ActionAim aimFrom(const QJsonObject &answers)
{
    ActionAim aim;
    readRow(aim, answers);
    aim.noFigure = aim.measure == noFigureCode;
    if (aim.noFigure)
        aim.measure.clear();
    return aim;
}

QJsonObject answersFrom(const ActionAim &aim)
{
    QJsonObject answers = rowAsJson(aim);
    if (aim.noFigure)
        answers.insert(QStringLiteral("measure"), noFigureCode);
    return answers;
}

HistoryWords learningHistoryWords(const CodeLists &codes)
{
    return { columnWord, [&codes](const QString &column, const QString &value) {
                return valueWord(codes, column, value);
            } };
}

} // namespace heed
