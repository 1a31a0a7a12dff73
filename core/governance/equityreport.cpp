#include "core/governance/equityreport.h"

#include "core/fairness/fairnessterms.h"
#include "core/governance/culturereport.h"
#include "core/governance/figurewords.h"
#include "core/people/interestregister.h"
#include "core/records/assignment.h"

#include <algorithm>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

const QString withheldMark = QStringLiteral("*");

QString responseWords(FairResponse response)
{
    switch (response) {
    case FairResponse::NoAction:
        return text("No action about the person");
    case FairResponse::Informal:
        return text("Informal conversation or advice");
    case FairResponse::Restorative:
        return text("Restorative way");
    case FairResponse::TrainingSupervision:
        return text("Training or supervision");
    case FairResponse::Health:
        return text("Health support");
    case FairResponse::Capability:
        return text("Capability policy");
    case FairResponse::Formal:
        break;
    }
    return text("Formal investigation");
}

QList<qint64> listOf(const EquityCounts &counts)
{
    return { counts.white, counts.bme, counts.notStated };
}

QVariant cellOf(qint64 count, CellState state, const SuppressionRule &rule)
{
    if (state == CellState::Small)
        return rule.mark();
    return state == CellState::Withheld ? QVariant(withheldMark) : QVariant(count);
}

/// A line of counts with its total.
QVariantList lineOf(const QString &label, const EquityCounts &counts,
    const QList<CellState> &states, const SuppressionRule &rule)
{
    QVariantList cells { label };
    const QList<qint64> values = listOf(counts) + QList<qint64> { counts.all() };
    for (qsizetype i = 0; i < values.size(); ++i)
        cells << cellOf(values.at(i), states.at(i), rule);
    return cells;
}

/// What is hidden of the three lines about entering, and of the table of responses. Who is formally
/// investigated stands in both: what is hidden in one is hidden in the other.
struct EquityStates
{
    QList<CellState> reviews;
    QList<CellState> formal;
    QList<CellState> suspensions;
    QList<QList<CellState>> responses; ///< with a line for the total
};

void hideTogether(QList<CellState> &one, QList<CellState> &other)
{
    for (qsizetype i = 0; i < one.size(); ++i) {
        if (one.at(i) != CellState::Shown && other.at(i) == CellState::Shown)
            other[i] = CellState::Withheld;
        if (other.at(i) != CellState::Shown && one.at(i) == CellState::Shown)
            one[i] = CellState::Withheld;
    }
}

EquityStates statesOf(const EquityView &view, const SuppressionRule &rule)
{
    QList<QList<qint64>> cells;
    qsizetype formalLine = 0;
    for (const auto &[response, counts] : view.responses) {
        if (response == FairResponse::Formal)
            formalLine = cells.size();
        cells << listOf(counts);
    }
    EquityStates states { suppressed(listOf(view.reviews), rule),
        suppressed(listOf(view.formal), rule), suppressed(listOf(view.suspensions), rule),
        suppressed(cells, rule) };
    hideTogether(states.formal, states.responses[formalLine]);
    // Who was opened a review on and who was decided about are mostly the same people.
    hideTogether(states.reviews, states.responses.last());
    return states;
}

const QStringList groupColumns { QStringLiteral("White"),
    QStringLiteral("Black and minority ethnic"), QStringLiteral("Not stated"),
    QStringLiteral("All") };

ReportTable enteringTable(
    const EquityView &view, const EquityStates &states, const SuppressionRule &rule)
{
    ReportTable table { text("equity-entering"), text("Who enters, by group"),
        QStringList { text("In the period") } + groupColumns, {} };
    const auto all = QList<CellState>(groupColumns.size(), CellState::Shown);
    table.rows << lineOf(text("Reviews opened"), view.reviews, states.reviews, rule)
               << lineOf(text("Formal investigations begun"), view.formal, states.formal, rule)
               << lineOf(text("Suspensions begun"), view.suspensions, states.suspensions, rule);
    if (view.countedOn.isValid())
        table.rows << lineOf(text("Headcount on %1").arg(FigureWords::day(view.countedOn)),
            view.headcount, all, rule);
    return table;
}

ReportTable responseTable(
    const EquityView &view, const EquityStates &states, const SuppressionRule &rule)
{
    ReportTable table { text("equity-outcomes"), text("What reviews came to, by group"),
        QStringList { text("Signed in the period") } + groupColumns, {} };
    EquityCounts all;
    for (qsizetype i = 0; i < view.responses.size(); ++i) {
        const auto &[response, counts] = view.responses.at(i);
        all = { all.white + counts.white, all.bme + counts.bme, all.notStated + counts.notStated };
        if (counts.all() > 0)
            table.rows << lineOf(responseWords(response), counts, states.responses.at(i), rule);
    }
    table.rows << lineOf(text("All"), all, states.responses.last(), rule);
    return table;
}

ReportTable staffGroupTable(
    const EquityView &view, const EquityStates &entering, const SuppressionRule &rule)
{
    ReportTable table { text("equity-staff-groups"), text("By staff group"),
        { text("Staff group"), text("Reviews opened"), text("Formal investigations"),
            text("Suspensions") },
        {} };
    const auto terms = FairnessTerms::load().value_or(FairnessTerms {});
    QList<QVariantList> columns;
    const std::pair<qint64 EquityGroupRow::*, const CellState *> members[] {
        { &EquityGroupRow::reviews, &entering.reviews.last() },
        { &EquityGroupRow::formal, &entering.formal.last() },
        { &EquityGroupRow::suspensions, &entering.suspensions.last() },
    };
    for (const auto &[member, known] : members) {
        QList<qint64> counts;
        qint64 total = 0;
        for (const EquityGroupRow &row : view.staffGroups) {
            counts << row.*member;
            total += row.*member;
        }
        QList<CellState> states = suppressed(counts, rule);
        // The table by ethnic group has the same total. Where it is hidden there, or would give
        // away the parts here, nothing is said of them.
        if (states.last() == CellState::Withheld || *known == CellState::Withheld)
            states.fill(CellState::Withheld);
        states.last() = *known;
        counts << total;
        QVariantList cells;
        for (qsizetype i = 0; i < counts.size(); ++i)
            cells << cellOf(counts.at(i), states.at(i), rule);
        columns << cells;
    }
    for (qsizetype i = 0; i <= view.staffGroups.size(); ++i) {
        const bool isTotal = i == view.staffGroups.size();
        const QString code = isTotal ? QString() : view.staffGroups.at(i).staffGroup;
        const QString label = isTotal ? text("All")
            : code.isEmpty()          ? text("Not stated")
                                      : FairnessTerms::word(terms.staffGroups, code);
        table.rows << QVariantList { label, columns[0].at(i), columns[1].at(i), columns[2].at(i) };
    }
    return table;
}

QString ratioSentence(const QString &what, const EquityCounts &entering, const EquityView &view,
    const QList<CellState> &states, const SuppressionRule &rule)
{
    if (states.at(0) != CellState::Shown || states.at(1) != CellState::Shown)
        return text("%1: the ratio is not shown, because it rests on so few people that they could "
                    "be recognised.")
            .arg(what);
    if (entering.white + entering.bme == 0)
        return text("%1: nobody whose group is known.").arg(what);
    const auto terms = FairnessTerms::load().value_or(FairnessTerms {});
    const RelativeLikelihood ratio = relativeLikelihood(entering, view.headcount, terms.warnBelow);
    const QString counts = text("BME %1 of %2; White %3 of %4")
                               .arg(entering.bme)
                               .arg(view.headcount.bme)
                               .arg(entering.white)
                               .arg(view.headcount.white);
    if (ratio.whyNot == text("insight.no-headcount"))
        return text("%1: the ratio cannot be calculated without a headcount by group.").arg(what);
    if (!ratio.value)
        return text("%1: the ratio cannot be calculated, since no White staff entered (%2).")
            .arg(what, counts);
    QString sentence = text("%1: %2 (%3).").arg(what, FigureWords::number(*ratio.value, 2), counts);
    sentence += *ratio.value > mostNotAdverse
        ? text(" Minority ethnic staff are likelier to enter.")
        : *ratio.value < leastNotAdverse
        ? text(" White staff are likelier to enter.")
        : text(" Between 0.8 and 1.25 it does not count as adverse.");
    if (ratio.isOnFew)
        sentence += text(" One of the counts is below %1: one case more would change it much.")
                        .arg(terms.warnBelow);
    if (entering.notStated > 0)
        sentence += rule.isSmall(entering.notStated) || states.at(2) != CellState::Shown
            ? text(" Some have not stated their group and count in neither.")
            : text(" %1 have not stated their group and count in neither.").arg(entering.notStated);
    return sentence;
}

void writeDefinitions(ReportSection &section)
{
    section.blocks << ReportBullets {
        { text("Ratio: the share of minority ethnic staff who enter, out of their headcount, "
               "divided by the share of White staff (Workforce Race Equality Standard, indicator "
               "3). 1.0 means equal."),
            text("Entering counts by the day on which a formal investigation, or a suspension, "
                 "began; outcomes by the day on which a review was signed."),
            text("Only reviews kept in Heed are counted: formal processes that began without one "
                 "are not."),
            text("The ethnic group is what the person stated. \"Not stated\" is shown and counts "
                 "in no ratio."),
            text("A number from 1 to 4 is hidden, and with it what would give it away, shown "
                 "as *.") }
    };
}

Result<ReportSection> conflictSection(
    const Session &session, const Period &period, const SuppressionRule &rule)
{
    ReportSection section { text("Conflicts of interest"), {} };
    const auto overrides = AssignmentRegister(session.database).overrides(period.from, period.to);
    if (!overrides)
        return Failure(overrides.error());
    section.blocks << ReportText { *overrides == 0
            ? text("Two people set no conflict of interest aside in the period.")
            : text("Two people set a conflict of interest aside %1 in the period.")
                  .arg(*overrides == 1 ? text("once") : text("%1 times").arg(*overrides)),
        ReportTone::Lead };
    return InterestRegister(session.database)
        .coverage(period.to)
        .map([&](const std::vector<DeclarationCoverage> &groups) {
            ReportTable table { text("declarations"),
                text("Who has declared within twelve months, nil returns included"),
                { text("Staff group"), text("Declared"), text("Out of"), text("Share") }, {} };
            for (const DeclarationCoverage &group : groups) {
                const bool isShown = !rule.isSmall(group.people);
                table.rows << QVariantList { group.staffGroup.isEmpty() ? text("No group named")
                                                                        : group.staffGroup,
                    isShown ? QVariant(group.declared) : QVariant(withheldMark),
                    isShown ? QVariant(group.people) : QVariant(rule.mark()),
                    isShown ? QVariant(
                        FigureWords::number(100.0 * group.declared / group.people, 0) + u'%')
                            : QVariant(withheldMark) };
            }
            section.blocks << table;
            return section;
        });
}

Result<ReportSection> assessmentSection(const Session &session)
{
    return pointLists(session).map([](const std::vector<PointList> &lists) {
        ReportSection section { text("Self-assessment"), {} };
        for (const PointList &list : lists) {
            ReportTable table { text("points-") + list.scheme, list.label,
                { text("Point"), text("Rating"), text("Owner"), text("Before the board") }, {} };
            for (const CulturePoint &point : list.points)
                table.rows << QVariantList { point.heading, ratingWords(point.rating), point.owner,
                    point.boardOn.isValid() ? FigureWords::day(point.boardOn) : QString() };
            const bool isBegun = std::any_of(list.points.begin(), list.points.end(),
                [](const CulturePoint &point) { return point.rating != PointRating::NotAssessed; });
            if (isBegun)
                section.blocks << table;
            else // a page of lines without an answer tells a board nothing
                section.blocks << ReportText {
                    text("%1: nothing is assessed yet.").arg(list.label) };
            section.blocks << ReportText { list.source, ReportTone::Small };
        }
        return section;
    });
}

/// The ratio as a figure, for scripts; hidden ones are left out.
void addFigure(Report &report, const char *id, const QString &label, const EquityCounts &entering,
    const EquityView &view, const QList<CellState> &states)
{
    if (states.at(0) != CellState::Shown || states.at(1) != CellState::Shown
        || entering.white + entering.bme == 0)
        return;
    const auto terms = FairnessTerms::load().value_or(FairnessTerms {});
    const RelativeLikelihood ratio = relativeLikelihood(entering, view.headcount, terms.warnBelow);
    Figure figure;
    figure.id = text(id);
    figure.label = label;
    figure.value = ratio.value;
    figure.whyNot = ratio.whyNot;
    figure.unit = FigureUnit::Rate;
    figure.numerator = entering.bme;
    figure.denominator = view.headcount.bme;
    figure.basis = text("the day on which it began");
    figure.definition = text("Minority ethnic staff entering out of their headcount (%1 of %2), "
                             "divided by White staff entering out of theirs (%3 of %4)")
                            .arg(entering.bme)
                            .arg(view.headcount.bme)
                            .arg(entering.white)
                            .arg(view.headcount.white);
    figure.source = text("Workforce Race Equality Standard, indicator 3");
    report.figures << figure;
}

} // namespace

QList<ReportTable> equityTables(const EquityView &view, const SuppressionRule &rule)
{
    const EquityStates states = statesOf(view, rule);
    return { enteringTable(view, states, rule), responseTable(view, states, rule),
        staffGroupTable(view, states, rule) };
}

QStringList equitySentences(const EquityView &view, const SuppressionRule &rule)
{
    const EquityStates states = statesOf(view, rule);
    return { ratioSentence(text("Likelihood to enter a formal investigation"), view.formal, view,
                 states.formal, rule),
        ratioSentence(
            text("Likelihood to be suspended"), view.suspensions, view, states.suspensions, rule) };
}

Result<Report> equityReport(const Session &session, const BoardReportRequest &request)
{
    BoardReportRequest plain = request;
    plain.withReferences = false; // nobody is to be found by a reference
    auto report = reportOf(
        session.database, plain, text("equity"), text("Fairness and equity among staff"), {});
    if (!report)
        return report;
    const auto view = equityView(session, request.period);
    if (!view)
        return Failure(view.error());
    const SuppressionRule rule = report->suppression;
    const EquityStates states = statesOf(*view, rule);
    report->figures.clear();
    addFigure(*report, "equity-formal", text("Relative likelihood: formal investigation"),
        view->formal, *view, states.formal);
    addFigure(*report, "equity-suspension", text("Relative likelihood: suspension"),
        view->suspensions, *view, states.suspensions);
    ReportSection numbers { text("Who enters, and what it comes to"), {} };
    for (const QString &sentence : equitySentences(*view, rule))
        numbers.blocks << ReportText { sentence, ReportTone::Lead };
    for (const ReportTable &table : equityTables(*view, rule))
        numbers.blocks << table;
    report->sections << numbers;
    const auto conflicts = conflictSection(session, request.period, rule);
    if (!conflicts)
        return Failure(conflicts.error());
    const auto assessment = assessmentSection(session);
    if (!assessment)
        return Failure(assessment.error());
    ReportSection meaning { text("What the figures mean"), {} };
    writeDefinitions(meaning);
    report->sections << *conflicts << *assessment << meaning;
    return report;
}

} // namespace heed
