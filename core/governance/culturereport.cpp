#include "core/governance/culturereport.h"

#include "core/governance/reportwriter.h"
#include "core/insight/learningreturns.h"
#include "core/insight/triangulation.h"
#include "core/people/placeregister.h"
#include "core/records/assignment.h"

#include <algorithm>
#include <array>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

/// A figure that says something about how an organisation deals with what it hears.
struct Sign
{
    const char *measure;
    const char *asks;
};

constexpr std::array signs {
    Sign { "feedback-critical", "Do people say what is wrong?" },
    Sign { "feedback-told-back", "Do they hear what was done about it?" },
    Sign { "replied-in-time", "Do we keep to the time that we agreed?" },
    Sign { "reopened-in-six-months", "Do our replies answer what was asked?" },
    Sign { "ombudsman-upheld", "Do others find what we did not?" },
    Sign { "duty-breaches", "Do we tell people when they came to harm?" },
    Sign { "actions-overdue", "Do we do what we said we would?" },
    Sign { "actions-moved", "Do we put off what we promised?" },
    Sign { "actions-not-helped", "Does what we do make a difference?" },
};

bool isSign(const QString &id)
{
    return std::any_of(signs.begin(), signs.end(),
        [&id](const Sign &sign) { return id == QLatin1String(sign.measure); });
}

QString shown(const Figure &figure, const FigureWords &words)
{
    const bool isShare = figure.unit == FigureUnit::Percent && figure.value
        && stateOf(figure, words.rule()) == CellState::Shown;
    return isShare ? words.said(figure) : words.shown(figure);
}

QString shown(int count, const SuppressionRule &rule)
{
    return rule.isSmall(count) ? rule.mark() : FigureWords::number(count);
}

int overridesIn(ReportWriter &writer, const Period &period)
{
    return writer.value(AssignmentRegister(writer.database()).overrides(period.from, period.to));
}

void writeSigns(ReportWriter &writer)
{
    writer.section(text("What the records tell"));
    ReportTable table { text("signs"), text("Signs, and what each of them asks"),
        { text("Sign"), text("This period"), text("The period before"), text("It asks") }, {} };
    QStringList standing;
    for (const Sign &sign : signs) {
        const Figure &now = writer.now(text(sign.measure));
        table.rows << QVariantList { now.label, shown(now, writer.words()),
            shown(writer.before(text(sign.measure)), writer.words()), text(sign.asks) };
        table.rowFigures << now.id;
        if (now.direction == SpcDirection::Low && now.numerator > 0)
            standing << now.label;
    }
    const int setAside = overridesIn(writer, writer.slice().period);
    const QString setAsideLabel = text("Conflicts of interest set aside");
    table.rows << QVariantList { setAsideLabel, shown(setAside, writer.words().rule()),
        shown(overridesIn(writer, writer.sliceBefore().period), writer.words().rule()),
        text("Does nobody look into a case in which they have a part?") };
    table.rowFigures << QString();
    if (setAside > 0)
        standing << setAsideLabel;
    writer.text(standing.isEmpty()
            ? text("Every sign that should be nought is nought.")
            : text("To ask about first, because it should be nought and is not: %1.")
                  .arg(standing.join(text("; "))),
        ReportTone::Lead);
    writer.text(text("A sign is a reason to go and look, and to ask the people there. It is no "
                     "verdict, and no single one says what a place is like."));
    writer.add(table);
}

/// What was heard from one place.
struct Heard
{
    QString place;
    qint64 site = 0; ///< 0 where no place was given
    ThreeCounts counts;
};

QList<Heard> heardByPlace(ReportWriter &writer)
{
    const Triangulation counted = writer.value(triangulate(writer.database(), writer.slice()));
    QList<Heard> heard;
    for (qsizetype i = 0; i < counted.siteIds.size(); ++i)
        heard << Heard { counted.siteLabels.at(i), counted.siteIds.at(i), counted.bySite.at(i) };
    // A place from which nothing at all was heard is in no count, and is the one to ask about.
    const QList<qint64> &asked = writer.slice().scope.sites;
    const std::vector<Site> sites = writer.value(PlaceRegister(writer.database()).sites());
    for (const Site &site : sites) {
        const bool isAsked = asked.isEmpty() || asked.contains(site.id.value);
        if (site.active && isAsked && !counted.siteIds.contains(site.id.value))
            heard << Heard { site.name, site.id.value, {} };
    }
    std::sort(heard.begin(), heard.end(), [](const Heard &one, const Heard &other) {
        return std::pair(one.site == 0, one.place) < std::pair(other.site == 0, other.place);
    });
    return heard;
}

struct HeardKind
{
    const char *column;
    const char *one; ///< "No complaint was recorded at ..."
    qint64 ThreeCounts::*count;
};

constexpr std::array heardKinds {
    HeardKind { "Complaints", "complaint", &ThreeCounts::complaints },
    HeardKind { "Critical feedback", "critical feedback", &ThreeCounts::feedback },
    HeardKind { "Incidents", "incident", &ThreeCounts::incidents },
};

void writeSilence(ReportWriter &writer)
{
    writer.section(text("Where little is heard"));
    const QList<Heard> heard = heardByPlace(writer);
    ReportTable table { text("heard"), text("What was heard, by place"), { text("Place") }, {} };
    for (const Heard &from : heard)
        table.rows << QVariantList { from.place };
    table.rows << QVariantList { text("All") };
    QStringList silent;
    for (const HeardKind &kind : heardKinds) {
        QList<qint64> counts;
        for (const Heard &from : heard)
            counts << from.counts.*kind.count;
        const QList<CellState> states = suppressed(counts, writer.words().rule());
        QStringList places;
        qint64 all = 0;
        const auto cell = [&](qsizetype row, qint64 count) {
            const CellState state = states.at(row);
            return state == CellState::Small      ? QVariant(writer.words().rule().mark())
                : state == CellState::Withheld ? QVariant(text("*"))
                                               : QVariant(count);
        };
        for (qsizetype i = 0; i < counts.size(); ++i) {
            all += counts.at(i);
            table.rows[i] << cell(i, counts.at(i));
            // What the table withholds, no sentence may tell.
            if (counts.at(i) == 0 && heard.at(i).site > 0 && states.at(i) == CellState::Shown)
                places << heard.at(i).place;
        }
        table.rows.last() << cell(counts.size(), all);
        table.columns << text(kind.column);
        if (!places.isEmpty())
            silent << text("No %1 was recorded at %2.")
                          .arg(text(kind.one), FigureWords::list(places));
    }
    writer.text(silent.isEmpty() ? text("Something was heard from every place.")
                                 : silent.join(u' '),
        ReportTone::Lead);
    writer.text(text("Few complaints are no reassurance: people complain where they expect to be "
                     "heard. A place from which nothing comes deserves a visit before one from "
                     "which much comes."));
    if (!heard.isEmpty())
        writer.add(table);
    writer.monthsChart(text("culture-critical"), text("Critical feedback, by month"),
        text("feedback-critical"), ReportHue::Feedback);
}

/// Themes that came back, as they stand today.
Result<ReportText> returnsSaid(const Session &session)
{
    return cameBack(session).map([](const QList<CameBack> &returns) {
        if (returns.isEmpty())
            return ReportText { text("No theme has come back after an action that was said to "
                                     "have helped.") };
        return ReportText { text("%1 come back after an action that was said to have helped, and "
                                 "nobody has answered why yet: the report on learning names %2.")
                                .arg(returns.size() == 1
                                        ? text("One theme has")
                                        : text("%1 themes have").arg(returns.size()),
                                    returns.size() == 1 ? text("it") : text("them")) };
    });
}

QString gapWords(PointGap gap)
{
    switch (gap) {
    case PointGap::NotMet:
        return text("Not met in full");
    case PointGap::NoEvidence:
        return text("Said to be met, and nothing shows it");
    case PointGap::NotBeforeBoard:
        return text("Not before the board yet");
    case PointGap::BoardLongAgo:
        return text("Before the board more than a year ago");
    case PointGap::NotAssessed:
    case PointGap::None:
        break;
    }
    return {};
}

QString dayOrNothing(QDate day) { return day.isValid() ? FigureWords::day(day) : QString(); }

QString pointsCounted(qsizetype count)
{
    return count == 1 ? text("1 point") : text("%1 points").arg(count);
}

ReportSection gapSection(const std::vector<PointList> &lists, QDate today)
{
    ReportTable table { text("gaps"), text("Gaps, and what closes them"),
        { text("Point"), text("What is missing"), text("What closes the gap"), text("Owner"),
            text("By") },
        {} };
    table.storyColumns = { 0, 2 };
    qsizetype all = 0;
    qsizetype unassessed = 0;
    for (const PointList &list : lists) {
        for (const CulturePoint &point : list.points) {
            ++all;
            const PointGap gap = gapOf(point, today);
            if (gap == PointGap::NotAssessed)
                ++unassessed;
            else if (gap != PointGap::None)
                table.rows << QVariantList { point.heading, gapWords(gap), point.gapAction,
                    point.owner, dayOrNothing(point.dueOn) };
        }
    }
    ReportSection section { text("Gaps"), {} };
    QString lead = table.rows.isEmpty()
        ? text("No gap is known among the points that were assessed.")
        : text("Gaps: %1 out of %2 assessed.").arg(table.rows.size()).arg(all - unassessed);
    if (unassessed == all)
        lead = text("The self-assessment has not been begun: none of its %1 is assessed.")
                   .arg(pointsCounted(all));
    else if (unassessed > 0)
        lead += text(" Not assessed yet: %1.").arg(pointsCounted(unassessed));
    section.blocks << ReportText { lead, ReportTone::Lead };
    if (!table.rows.isEmpty())
        section.blocks << table;
    return section;
}

/// Only what somebody assessed: a page of lines without an answer tells a board nothing.
ReportSection pointSection(const PointList &list)
{
    ReportSection section { list.label, {} };
    ReportTable table { text("points-") + list.scheme, text("How we see ourselves"),
        { text("Point"), text("Rating"), text("What shows it"), text("Owner"),
            text("Before the board") },
        {} };
    table.storyColumns = { 0, 2 };
    for (const CulturePoint &point : list.points) {
        if (point.rating != PointRating::NotAssessed)
            table.rows << QVariantList { point.heading, ratingWords(point.rating), point.evidence,
                point.owner, dayOrNothing(point.boardOn) };
    }
    const auto missing = qsizetype(list.points.size()) - table.rows.size();
    if (table.rows.isEmpty())
        section.blocks << ReportText { text("Nothing is assessed yet.") };
    else
        section.blocks << table;
    if (!table.rows.isEmpty() && missing > 0)
        section.blocks << ReportText { text("Not assessed yet: %1.").arg(pointsCounted(missing)) };
    section.blocks << ReportText { list.source, ReportTone::Small };
    return section;
}

ReportSection limitsSection()
{
    return { text("What this paper cannot tell"),
        { ReportBullets {
            { text("It knows what is kept in Heed. Turnover, agency hours, changes of manager, "
                   "supervision and speaking up are not: ask for them beside it."),
                text("No data is not good news. A dash means that there was nothing to count."),
                text("The self-assessment is the view of those who wrote it. Ask staff and the "
                     "people you care for if it is theirs too."),
                text("What came back and the self-assessment stand as they are today; everything "
                     "else is of the period.") } } } };
}

} // namespace

QString ratingWords(PointRating rating)
{
    switch (rating) {
    case PointRating::Met:
        return text("Met");
    case PointRating::Partly:
        return text("Partly met");
    case PointRating::NotMet:
        return text("Not met");
    case PointRating::NotAssessed:
        break;
    }
    return text("Not assessed");
}

Result<Report> cultureReport(const Session &session, const BoardReportRequest &request)
{
    const auto returns = returnsSaid(session);
    if (!returns)
        return Failure(returns.error());
    const auto lists = pointLists(session);
    if (!lists)
        return Failure(lists.error());
    return reportOf(session.database, request, text("culture"),
        text("Culture: signs and self-assessment"), { writeSigns, writeSilence })
        .map([&](Report report) {
            report.isShort = true;
            report.figures.removeIf([](const Figure &figure) { return !isSign(figure.id); });
            report.references.removeIf(
                [](QHash<QString, QStringList>::iterator each) { return !isSign(each.key()); });
            report.sections.first().blocks << *returns;
            report.sections << gapSection(*lists, session.clock.today());
            for (const PointList &list : *lists)
                report.sections << pointSection(list);
            report.sections << limitsSection();
            return report;
        });
}

} // namespace heed
