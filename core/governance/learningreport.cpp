#include "core/governance/learningreport.h"

#include "core/codes/codelists.h"
#include "core/governance/reportwriter.h"
#include "core/insight/learningreturns.h"

#include <QSet>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QStringList actionFigures()
{
    return { text("actions-opened"), text("actions-due"), text("actions-done"),
        text("actions-on-time"), text("actions-with-evidence"), text("actions-moved"),
        text("actions-overdue") };
}

QStringList checkFigures()
{
    return { text("actions-measured"), text("actions-looked-at"), text("actions-helped"),
        text("actions-not-helped") };
}

void writeActions(ReportWriter &writer)
{
    writer.section(text("What was promised, and whether it was done"));
    const FigureWords &words = writer.words();
    const Figure &onTime = writer.now(text("actions-on-time"));
    writer.text(onTime.denominator.value_or(0) == 0
            ? text("No action fell due in this period.")
            : text("Done by their day: %1.").arg(words.said(onTime)),
        ReportTone::Lead);
    writer.text(text("An action counts as on time by the last day that was set for it. A day that "
                     "was moved is told apart, and the days before it are kept."));
    // What came in by an import or with a practice store was written down on one day.
    QStringList figures = actionFigures();
    if (writer.now(text("actions-opened")).numerator == 0)
        figures.removeAll(text("actions-opened"));
    writer.figureTable(text("actions"), text("Actions"), figures);
    writer.monthsChart(text("actions-by-month"),
        text("Actions done on time, by the month in which they were due"), text("actions-on-time"),
        ReportHue::Feedback);
}

void writeChecks(ReportWriter &writer)
{
    writer.section(text("Did it help?"));
    const FigureWords &words = writer.words();
    const Figure &looked = writer.now(text("actions-looked-at"));
    writer.text(looked.numerator == 0
            ? text("Nobody looked in this period whether an action had helped.")
            : text("Looked at again: %1. Helped: %2.")
                  .arg(words.counted(looked.numerator, text("time"), text("times")),
                      words.said(writer.now(text("actions-helped")))),
        ReportTone::Lead);
    writer.text(text("Each action is finished with what shows that it was done, a figure (or why "
                     "no figure fits) and a day to look. The figure is read month by month, before "
                     "and after; a change is a run of six months on one side of the average from "
                     "before (NHS England, Making Data Count)."));
    writer.figureTable(text("checks"), text("Measured, and looked at again"), checkFigures());
}

void writeDefinitions(ReportWriter &writer)
{
    writer.section(text("Definitions"));
    ReportTable table { text("definitions"), text("What each figure means"),
        { text("Figure"), text("What is counted"), text("Date"), text("Source") }, {} };
    for (const QString &id : actionFigures() + checkFigures()) {
        const Figure figure = blankFigure(*measureById(id));
        table.rows << QVariantList { figure.label, figure.definition, figure.basis, figure.source };
    }
    writer.add(table);
    writer.text(
        text("A dash stands where there was nothing to count; %1 for a number too small to "
             "be shown, and a star for a share that rests on so few.")
            .arg(writer.words().rule().below > 1 ? writer.words().rule().mark() : text("\"<\"")),
        ReportTone::Small);
}

QString audienceWords(Audience audience)
{
    switch (audience) {
    case Audience::Staff:
        return text("Staff");
    case Audience::Raised:
        return text("Those who raised it");
    case Audience::UserGroups:
        return text("Groups of those who use the service");
    case Audience::Website:
        return text("Website");
    case Audience::Healthwatch:
        return text("Healthwatch");
    case Audience::Advocacy:
        return text("Advocacy");
    case Audience::Commissioner:
        return text("Commissioner");
    case Audience::Cqc:
        return text("Care Quality Commission");
    case Audience::Other:
        break;
    }
    return text("Others");
}

QString returnWords(ReturnAnswer answer)
{
    switch (answer) {
    case ReturnAnswer::ActAgain:
        return text("The same again: another action follows");
    case ReturnAnswer::OtherCause:
        return text("Another cause");
    case ReturnAnswer::Watch:
        break;
    }
    return text("Too early to say");
}

/// Themes that came back, and what was answered in the period.
Result<ReportSection> returnSection(
    const Session &session, const Period &period, const SuppressionRule &rule)
{
    ReportSection section { text("What came back"), {} };
    const FigureWords words(rule);
    const auto returns = cameBack(session);
    if (!returns)
        return Failure(returns.error());
    const auto codes = CodeLists::load(session.database);
    if (!codes)
        return Failure(codes.error());
    const auto rules = LearningRules::load(session.database);
    if (!rules)
        return Failure(rules.error());
    section.blocks << ReportText { returns->isEmpty()
            ? text("No theme has come back after an action that was said to have helped.")
            : text("Open questions: %1 came back after an action that was said to have helped.")
                  .arg(returns->size() == 1 ? text("one theme")
                                            : text("%1 themes").arg(returns->size())),
        ReportTone::Lead };
    section.blocks << ReportText { text("Asked when the same theme comes up at the same place at "
                                        "least %1 times in %2 days, counted as events.")
                                       .arg(rules->cameBack.atLeast)
                                       .arg(rules->cameBack.withinDays),
        ReportTone::Small };
    if (!returns->isEmpty()) {
        ReportTable table { text("came-back"), text("Themes that came back"),
            { text("Theme"), text("Events"), text("From"), text("To") }, {} };
        for (const CameBack &back : *returns)
            table.rows << QVariantList { codes->label(codescheme::Theme, back.action.theme),
                words.count(back.events), FigureWords::month(back.from),
                FigureWords::month(back.to) };
        section.blocks << table;
    }
    const auto answered
        = selectRows<ActionReturn>(session.database, text("WHERE answered_on BETWEEN ? AND ?"),
            { period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate) });
    if (!answered)
        return Failure(answered.error());
    if (answered->empty())
        return section;
    ReportTable table { text("came-back-answers"), text("What was answered in the period"),
        { text("Answer"), text("Times") }, {} };
    for (const auto &[answer, code] : EnumCodes<ReturnAnswer>::list) {
        const auto times = std::count_if(answered->begin(), answered->end(),
            [answer = answer](const ActionReturn &row) { return row.answer == answer; });
        table.rows << QVariantList { returnWords(answer), words.count(times) };
    }
    section.blocks << table;
    return section;
}

/// What somebody put their name to in the period, word for word.
Result<ReportSection> storySection(const Session &session, const Period &period)
{
    ReportSection section { text("You said, we did"), {} };
    const LearningRegister learning(session);
    LearningQuery query;
    query.approvedOnly = true;
    query.sortBy = LearningColumn::DoneOn;
    query.ascending = false;
    query.doneTo = period.to;
    const auto ids = learning.ids(query);
    if (!ids)
        return Failure(ids.error());
    int told = 0;
    for (const qint64 id : *ids) {
        const auto file = learning.file({ id });
        if (!file)
            return Failure(file.error());
        const ActionStory &story = file->story;
        const bool isOfPeriod = story.approvedOn >= period.from && story.approvedOn <= period.to;
        if (file->row.isWithheld || !isOfPeriod)
            continue;
        ++told;
        section.blocks << ReportTable { text("story-%1").arg(told), text("Story %1").arg(told),
            { text("You said"), text("We did"), text("What changed") },
            { QVariantList { story.said, story.did, story.changed } } };
    }
    section.blocks.prepend(ReportText { told == 0
            ? text("No words were approved for publishing in this period.")
            : text("In the words that a named person approved in this period, after asking "
                   "whether the family would recognise it."),
        ReportTone::Lead });
    return section;
}

/// With whom learning was shared: what went out in one go counts once.
Result<ReportSection> shareSection(const Session &session, const Period &period)
{
    ReportSection section { text("With whom it was shared"), {} };
    const auto shares = LearningRegister(session).sharesBetween(period.from, period.to);
    if (!shares)
        return Failure(shares.error());
    if (shares->empty()) {
        section.blocks << ReportText { text("Nothing is noted as shared in this period."),
            ReportTone::Lead };
        return section;
    }
    ReportTable table { text("shared"), text("Times that learning was shared"),
        { text("With"), text("Times"), text("Last in") }, {} };
    QStringList audiences;
    for (const auto &[audience, code] : EnumCodes<Audience>::list) {
        QSet<QString> times;
        QDate last;
        for (const ActionShare &share : *shares) {
            if (share.audience != audience)
                continue;
            times.insert(share.sharedOn.toString(Qt::ISODate) + share.what);
            last = share.sharedOn;
        }
        if (times.isEmpty())
            continue;
        audiences += audienceWords(audience);
        table.rows << QVariantList { audienceWords(audience), times.size(),
            FigureWords::month(last) };
    }
    section.blocks << ReportText { text("Shared with: %1.").arg(FigureWords::list(audiences)),
        ReportTone::Lead };
    section.blocks << table;
    return section;
}

} // namespace

Result<Report> learningReport(const Session &session, const BoardReportRequest &request)
{
    auto report = reportOf(session.database, request, text("learning"),
        text("Actions and learning"), { writeActions, writeChecks, writeDefinitions });
    if (!report)
        return report;
    const auto back = returnSection(session, request.period, report->suppression);
    if (!back)
        return Failure(back.error());
    const auto stories = storySection(session, request.period);
    if (!stories)
        return Failure(stories.error());
    const auto shares = shareSection(session, request.period);
    if (!shares)
        return Failure(shares.error());
    report->isShort = true;
    const qsizetype beforeDefinitions = report->sections.size() - 1;
    report->sections.insert(beforeDefinitions, *back);
    report->sections.insert(beforeDefinitions + 1, *stories);
    report->sections.insert(beforeDefinitions + 2, *shares);
    return report;
}

} // namespace heed
