#include "ui/learning/helpedsection.h"

#include "core/calendar/dayformat.h"
#include "core/governance/chartmaker.h"
#include "core/people/placenames.h"
#include "core/records/parts.h"
#include "ui/charts/chartview.h"
#include "ui/governance/packdocument.h"
#include "ui/learning/deedcard.h"
#include "ui/learning/learningwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/flowrow.h"
#include "ui/shared/labels.h"
#include "ui/shared/recordlinks.h"
#include "ui/shared/translated.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int chartHeight = 340; // px
constexpr int mostRecords = 12; ///< that came back and are offered one by one

ReportReference line(ReportReference::Kind kind, const QString &name)
{
    return { kind, name, {} };
}

/// Mean and limits of each part; a part without limits has a gap there.
QList<ReportReference> referencesOf(const SpcChart &chart)
{
    ReportReference mean = line(ReportReference::Kind::Mean, tr("Mean"));
    ReportReference lower = line(ReportReference::Kind::Limit, tr("Lower limit"));
    ReportReference upper = line(ReportReference::Kind::Limit, tr("Upper limit"));
    bool hasLimits = false;
    for (const SpcSegment &segment : chart.segments) {
        hasLimits = hasLimits || segment.lowerLimit.has_value();
        for (std::size_t i = 0; i < segment.count; ++i) {
            mean.values << segment.mean;
            lower.values << (segment.lowerLimit ? std::optional(std::max(0.0, *segment.lowerLimit))
                                                : std::nullopt);
            upper.values << segment.upperLimit;
        }
    }
    return hasLimits ? QList { mean, lower, upper } : QList { mean };
}

} // namespace

ChartView *makeLearningChart(const LearningSeries &series, QDate doneOn, QWidget *parent)
{
    const FigureWords words(SuppressionRule { 0 }); // for those who read the records anyway
    ReportChart chart = ChartMaker(words).months(QStringLiteral("learning"),
        tr("Before and after"), series.series, ReportHue::Complaints);
    chart.sentence.clear();
    if (series.series.chart)
        chart.references = referencesOf(*series.series.chart);
    chart.notes = { tr("Done on %1: the mean steps at the first whole month after it.")
                        .arg(formatDay(doneOn)) };
    if (series.series.whyNot == QLatin1String("spc.too-few-points"))
        chart.notes << tr("Limits need 13 months on a side; there are %1 since.")
                           .arg(series.monthsAfter);
    const bool isRare = series.series.meanCount() < RareEvents;
    if (isRare) // limits of so few say nothing, and every nought would be marked
        chart.references = chart.references.mid(0, 1);
    ChartSpec spec = chartSpecOf(chart, SuppressionRule { 0 });
    for (qsizetype i = 0; isRare && i < spec.series.value(0).points.size(); ++i)
        spec.series[0].points[i].meaning = PointMeaning::Common;
    spec.y.decimals = 1;
    spec.definition.clear();
    spec.basis = series.series.months.whole.basis;
    for (qsizetype i = 0; i < spec.series.value(0).points.size(); ++i)
        spec.series[0].points[i].tip = (i < series.firstAfter ? tr("Before: %1") : tr("Since: %1"))
                                           .arg(spec.pointText(0, int(i)));
    auto *view = new ChartView(parent);
    view->setObjectName(QStringLiteral("learningChart"));
    view->setMinimumHeight(chartHeight);
    view->setSpec(spec);
    return view;
}

HelpedSection::HelpedSection(const LearningDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
    , m_inside(this, m_layout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void HelpedSection::say(const QString &sentence, QVBoxLayout *rows)
{
    rows->addWidget(makeLabel(sentence, type::base(), m_inside.room(), true, true));
}

void HelpedSection::show(qint64 recordId)
{
    QVBoxLayout *rows = m_inside.begin();
    rows->setSpacing(space::Medium);
    m_card = nullptr;
    m_seen.clear();
    const auto file = m_desk.file(recordId);
    if (!file)
        return;
    if (!file->row.doneOn.isValid()) {
        say(tr("It is not done yet. Finish it first: then the figure from before and after stands "
               "here on the day you chose."),
            rows);
        rows->addStretch();
        return;
    }
    if (const auto returns = cameBack(m_desk.records.session)) {
        for (const CameBack &back : *returns) {
            if (back.action.id.value == recordId)
                addReturn(back, rows);
        }
    }
    addFigures(*file, rows);
    addAnswers(*file, rows);
    if (m_desk.records.may(Capability::WriteRecords))
        addQuestion(*file, rows);
    rows->addStretch();
}

void HelpedSection::addReturn(const CameBack &back, QVBoxLayout *rows)
{
    const QString theme = m_desk.records.codes.label(codescheme::Theme, back.action.theme);
    auto *card = new FactCard(tr("It came back"), m_inside.room());
    card->setObjectName(QStringLiteral("cameBack"));
    card->addSentence(Tone::Overdue,
        tr("%1: %2 times from %3 to %4 at the same place, after it was said to have helped.")
            .arg(theme, QString::number(back.events), formatDay(back.from), formatDay(back.to)),
        QStringLiteral("cameBackSentence"));
    auto *ways = new FlowRow(card);
    for (const RecordRef &record : back.records.mid(0, mostRecords)) {
        const QString name = recordName(m_desk.records.session, record);
        auto *open = makeButton(name.isEmpty() ? kindWord(record.kind) : name, ways);
        open->setObjectName(QStringLiteral("openSign"));
        connect(open, &QPushButton::clicked, this,
            [this, record] { emit recordWanted(record); });
        ways->add(open);
    }
    card->content()->addWidget(ways);
    rows->addWidget(card);
    if (!m_desk.records.may(Capability::WriteRecords))
        return;
    ActionReturn blank;
    blank.fromOn = back.from;
    blank.toOn = back.to;
    blank.records = back.events;
    auto *answer = new DeedCard(
        QStringLiteral("return"), tr("What does it mean?"),
        { choiceQuestion<ReturnAnswer>(QStringLiteral("answer"), tr("Your &answer"), {}, false),
            { QStringLiteral("why"), tr("Wh&y?"), {}, QuestionInput::Line } },
        tr("Keep the answer"), m_desk.records.dateParser(),
        [this, blank, id = back.action.id](const QJsonObject &answers) {
            ActionReturn row = blank;
            readRow(row, answers);
            return m_desk.service.answerReturn(id, row);
        },
        m_inside.room());
    connect(answer, &DeedCard::stored, this, &HelpedSection::changed);
    rows->addWidget(answer);
}

void HelpedSection::addFigures(const LearningFile &file, QVBoxLayout *rows)
{
    if (!file.aim.id.isValid()) {
        say(tr("Nobody said by what one would see if it helped: set a measure under Finish and "
               "measure, or answer from what you know."),
            rows);
        return;
    }
    const auto places
        = PlaceNames::load(m_desk.records.session.database).value_or(PlaceNames {});
    const QString what = aimWords(
        file.aim, m_desk.records.codes, places.sites.value(file.aim.siteId.value));
    if (file.aim.noFigure) {
        auto *card = new FactCard(tr("What you wanted to look at"), m_inside.room());
        card->addText(what);
        card->add(tr("No figure fits because"), file.aim.noFigureWhy);
        rows->addWidget(card);
        return;
    }
    const auto series = learningSeries(m_desk.records.session.database, file.aim,
        file.row.doneOn, m_desk.records.today());
    auto *card = new Card(what, m_inside.room());
    if (!series) {
        card->content()->addWidget(
            makeLabel(explain(series.error()), type::base(), card, false, true));
    } else {
        m_seen = changeWords(*series, series->series.months.whole.unit == FigureUnit::Percent);
        QLabel *said = makeLabel(m_seen, type::base(), card, false, true);
        said->setObjectName(QStringLiteral("figuresSaid"));
        card->content()->addWidget(said);
        if (!series->series.months.parts.isEmpty())
            card->content()->addWidget(makeLearningChart(*series, file.row.doneOn, card));
    }
    rows->addWidget(card);
}

void HelpedSection::addAnswers(const LearningFile &file, QVBoxLayout *rows)
{
    if (file.checks.empty() && file.returns.empty())
        return;
    auto *card = new FactCard(tr("What was answered so far"), m_inside.room());
    card->setObjectName(QStringLiteral("answers"));
    for (const ActionCheck &check : file.checks) {
        card->add(formatDay(check.checkedOn),
            tr("%1, by %2: %3").arg(wordFor(check.answer), check.checkedBy, check.why));
        if (!check.seen.isEmpty())
            card->add(tr("The figures said"), check.seen);
    }
    for (const ActionReturn &back : file.returns)
        card->add(formatDay(back.answeredOn),
            tr("Came back %1 times. %2, by %3: %4")
                .arg(QString::number(back.records), wordFor(back.answer), back.answeredBy,
                    back.why));
    rows->addWidget(card);
    const bool asksForMore = (file.lastCheck() != nullptr
                                 && file.lastCheck()->answer == CheckAnswer::DidNotHelp)
        || (!file.returns.empty() && file.returns.back().answer == ReturnAnswer::ActAgain);
    if (asksForMore && m_desk.records.may(Capability::WriteRecords))
        addAnother(file, rows);
}

void HelpedSection::addAnother(const LearningFile &file, QVBoxLayout *rows)
{
    auto *card = new Card(tr("What else could help?"), m_inside.room());
    card->content()->addWidget(makeLabel(
        tr("What was done did not change it. Try something that does not rest on people being told "
           "again: a form, a tool, a rota, a second pair of eyes."),
        type::base(), card, true, true));
    QPushButton *another = makeButton(tr("Add another action"), card);
    another->setObjectName(QStringLiteral("addAnother"));
    another->setIcon(icon(Glyph::Add));
    connect(another, &QPushButton::clicked, this, [this, file] { m_desk.beginAnother(file); });
    card->content()->addWidget(another, 0, Qt::AlignLeft);
    rows->addWidget(card);
}

void HelpedSection::addQuestion(const LearningFile &file, QVBoxLayout *rows)
{
    m_card = new DeedCard(
        QStringLiteral("check"), tr("Did it help?"),
        { choiceQuestion<CheckAnswer>(QStringLiteral("answer"), tr("Your &answer"), {}, false),
            { QStringLiteral("why"), tr("Wh&y?"),
                tr("One sentence for who reads it later: what you saw or heard."),
                QuestionInput::Text },
            { QStringLiteral("checked_on"), tr("When did you loo&k?"), {}, QuestionInput::Day },
            { QStringLiteral("next_on"), tr("When will you look a&gain?"),
                tr("Needed when the answer is “not yet”."), QuestionInput::Day } },
        tr("Keep the answer"), m_desk.records.dateParser(),
        [this, id = file.action.id](const QJsonObject &answers) {
            ActionCheck check;
            readRow(check, answers);
            check.seen = m_seen;
            return m_desk.service.check(id, check);
        },
        m_inside.room());
    ActionCheck blank;
    blank.answer = CheckAnswer::Helped;
    blank.checkedOn = m_desk.records.today();
    m_card->setValues(rowAsJson(blank));
    connect(m_card, &DeedCard::stored, this, &HelpedSection::changed);
    rows->addWidget(m_card);
}

QWidget *HelpedSection::firstFocus()
{
    return m_card == nullptr ? nullptr : m_card->form()->firstField();
}

void HelpedSection::save()
{
    if (m_card != nullptr)
        m_card->keep();
}

} // namespace heed
