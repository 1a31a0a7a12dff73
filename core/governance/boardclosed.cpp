#include "core/governance/anonymise.h"
#include "core/governance/boardsections.h"
#include "core/governance/reportwriter.h"
#include "core/insight/caselists.h"
#include "core/insight/words.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

namespace heed {

namespace {

/// Cases told one by one; the rest are counted in the charts.
constexpr qsizetype mostCases = 40;

QString statusOf(const ClosedCase::CaseAction &action, QDate asAt)
{
    if (action.doneOn.isValid() && action.doneOn <= asAt)
        return action.hasEvidence ? QStringLiteral("done, evidence seen") : QStringLiteral("done");
    if (action.dueOn.isValid() && action.dueOn < asAt)
        return QStringLiteral("overdue");
    return QStringLiteral("under way");
}

QString orDash(const QString &text) { return text.isEmpty() ? QString::fromUtf8("\u2013") : text; }

/// A table's cell holds so much; the record has the rest.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 280;
    if (text.size() <= most)
        return text;
    const qsizetype end = text.lastIndexOf(QLatin1Char(' '), most);
    return text.left(end > 0 ? end : most) + QString::fromUtf8(" \u2026");
}

/// What was learned; where nobody wrote it down, what was found.
QString learningOf(const ClosedCase &closed)
{
    const QString text = closed.learning.isEmpty() ? closed.finding : closed.learning;
    return orDash(shortened(anonymised(text, closed.names)));
}

QString actionsOf(const ClosedCase &closed, QDate asAt)
{
    QStringList parts;
    for (const ClosedCase::CaseAction &action : closed.actions)
        parts << QStringLiteral("%1 (%2)").arg(
            anonymised(action.title, closed.names), statusOf(action, asAt));
    return orDash(parts.join(QLatin1String("; ")));
}

/// A site with so few closed cases that its name would tell whose each one is.
QString placeOf(
    const ClosedCase &closed, const QHash<qint64, qint64> &closedAt, const SuppressionRule &rule)
{
    if (closed.siteId == 0)
        return QStringLiteral("Not recorded");
    return rule.isSmall(closedAt.value(closed.siteId)) ? QStringLiteral("A smaller site")
                                                       : closed.site;
}

void writeCases(ReportWriter &writer)
{
    const QList<ClosedCase> cases
        = writer.value(closedCases(writer.database(), writer.slice(), mostCases));
    writer.heading(QStringLiteral("Findings, learning and action"));
    if (cases.isEmpty()) {
        writer.text(QStringLiteral("No finding, learning or action was written down for a "
                                   "complaint closed as upheld in this period."));
        return;
    }
    QHash<qint64, qint64> closedAt;
    for (const BreakdownPart &part :
        writer.split(QStringLiteral("closed"), QStringLiteral("site"), writer.slice()).parts)
        closedAt.insert(part.key.toLongLong(), part.numerator);
    ReportTable table { QStringLiteral("closed-cases"),
        QStringLiteral("What was found, learned and done"),
        { QStringLiteral("Subject"), QStringLiteral("Where"), QStringLiteral("Finding"),
            QStringLiteral("What we found and learned"),
            QStringLiteral("Action and where it stands") },
        {} };
    constexpr qsizetype learned = 3; // columns of people's own words
    constexpr qsizetype done = 4;
    table.storyColumns = { learned, done };
    for (const ClosedCase &closed : cases.mid(0, mostCases)) {
        table.rowReferences << writer.value(
            referenceOf(writer.database(), recordkind::Complaint, closed.id));
        table.rows << QVariantList { orDash(closed.subject),
            placeOf(closed, closedAt, writer.words().rule()), wordForCode(closed.outcome),
            learningOf(closed), actionsOf(closed, writer.slice().period.to) };
    }
    if (cases.size() > mostCases)
        writer.text(QStringLiteral("The %1 gravest of %2 well-founded complaints with something "
                                   "written down are told here, without names.")
                        .arg(mostCases)
                        .arg(cases.size()));
    writer.add(table);
}

QString recommendationState(const RecommendationUpdate &update, QDate asAt)
{
    if (update.acceptedOn.isValid() && update.acceptedOn <= asAt)
        return QStringLiteral("Accepted by the ombudsman in %1")
            .arg(FigureWords::month(update.acceptedOn));
    if (update.evidenceSentOn.isValid() && update.evidenceSentOn <= asAt)
        return QStringLiteral("Evidence sent in %1").arg(FigureWords::month(update.evidenceSentOn));
    if (update.dueOn.isValid() && update.dueOn < asAt)
        return QStringLiteral("Overdue");
    return QStringLiteral("Under way");
}

void writeRecommendations(ReportWriter &writer)
{
    const QList<RecommendationUpdate> updates
        = writer.value(recommendationUpdates(writer.database(), writer.slice()));
    writer.heading(QStringLiteral("Recommendations and where they stand"));
    if (updates.isEmpty()) {
        writer.text(QStringLiteral("No recommendation of an ombudsman was open in this period."));
        return;
    }
    ReportTable table { QStringLiteral("recommendations"),
        QStringLiteral("The ombudsman's recommendations"),
        { QStringLiteral("Recommendation"), QStringLiteral("Due"), QStringLiteral("Status") }, {},
        { 0 } };
    for (const RecommendationUpdate &update : updates)
        table.rows << QVariantList { anonymised(update.text, update.names),
            update.dueOn.isValid() ? FigureWords::month(update.dueOn) : orDash({}),
            recommendationState(update, writer.slice().period.to) };
    writer.add(table);
}

/// Short enough for a column, and no letters to look up.
QString ombudsmanWord(const QString &body)
{
    if (body == QLatin1String("phso"))
        return QStringLiteral("Health Service");
    if (body == QLatin1String("lgsco"))
        return QStringLiteral("Local Government and Social Care");
    return wordForCode(body);
}

} // namespace

void writeClosed(ReportWriter &writer)
{
    const FigureWords &words = writer.words();
    writer.section(QStringLiteral("Complaints closed: findings, learning and action"));
    const Figure &closed = writer.now(QStringLiteral("closed"));
    if (closed.numerator == 0) {
        writer.text(QStringLiteral("No complaints were closed in this period."), ReportTone::Lead);
        return;
    }
    const Figure &findings = writer.now(QStringLiteral("closed-with-finding"));
    const bool isAll = findings.numerator == closed.numerator
        && !words.rule().isSmall(findings.numerator) && findings.numerator > 1;
    writer.text(QStringLiteral("We closed %1, %2 of them with a finding.")
                    .arg(words.counted(closed.numerator, QStringLiteral("complaint"),
                             QStringLiteral("complaints")),
                        isAll ? QStringLiteral("all") : words.count(findings.numerator)),
        ReportTone::Lead);
    if (findings.numerator > 0)
        writer.text(QStringLiteral("Upheld: %1. Partially upheld: %2. Not upheld: %3.")
                        .arg(words.said(writer.now(QStringLiteral("upheld"))),
                            words.said(writer.now(QStringLiteral("partially-upheld"))),
                            words.said(writer.now(QStringLiteral("not-upheld")))),
            ReportTone::Lead);
    writer.figureTable(QStringLiteral("closed"), QStringLiteral("Complaints closed"),
        { QStringLiteral("closed"), QStringLiteral("closed-with-finding"), QStringLiteral("upheld"),
            QStringLiteral("partially-upheld"), QStringLiteral("not-upheld"),
            QStringLiteral("well-founded"), QStringLiteral("withdrawn"),
            QStringLiteral("with-learning"), QStringLiteral("reopened-in-six-months") });
    writer.crossChart(QStringLiteral("outcomes-by-month"),
        QStringLiteral("Findings, by the month in which the complaint was closed"),
        ReportChartKind::Stacked, QStringLiteral("closed-with-finding"), QStringLiteral("month"),
        QStringLiteral("outcome"), 24);
    writer.crossChart(QStringLiteral("outcomes-by-site"), QStringLiteral("Findings, by site"),
        ReportChartKind::FlatStacked, QStringLiteral("closed-with-finding"), QStringLiteral("site"),
        QStringLiteral("outcome"));
    writer.monthsChart(QStringLiteral("closed-by-month"),
        QStringLiteral("Complaints closed, month by month"), QStringLiteral("closed"),
        ReportHue::Complaints);
    writeCases(writer);
}

void writeOmbudsman(ReportWriter &writer)
{
    writer.section(QStringLiteral("Cases with the ombudsman"));
    const QList<OmbudsmanCase> cases
        = writer.value(ombudsmanCases(writer.database(), writer.slice()));
    if (cases.isEmpty())
        writer.text(
            QStringLiteral("No case was with an ombudsman in this period."), ReportTone::Lead);
    else
        writer.text(QStringLiteral("The cases that were with an ombudsman at some time in this "
                                   "period are listed below. An enquiry is not an investigation."),
            ReportTone::Lead);
    writer.figureTable(QStringLiteral("ombudsman"), QStringLiteral("The ombudsman and us"),
        { QStringLiteral("ombudsman-contacts"), QStringLiteral("ombudsman-accepted"),
            QStringLiteral("ombudsman-decisions"), QStringLiteral("ombudsman-upheld"),
            QStringLiteral("recommendations-open") });
    if (!cases.isEmpty()) {
        ReportTable table { QStringLiteral("ombudsman-cases"), QStringLiteral("Case by case"),
            { QStringLiteral("Ombudsman"), QStringLiteral("Latest stage"),
                QStringLiteral("First contact"), QStringLiteral("Decision") },
            {} };
        for (const OmbudsmanCase &one : cases.mid(0, mostCases))
            table.rows << QVariantList { ombudsmanWord(one.body), wordForCode(one.stage),
                FigureWords::month(one.contactedOn),
                one.decidedOn.isValid() ? QStringLiteral("%1, %2").arg(
                    wordForCode(one.decision), FigureWords::month(one.decidedOn))
                                        : QStringLiteral("Not decided yet") };
        if (cases.size() > mostCases)
            writer.text(QStringLiteral("The first %1 of %2 cases, oldest first:")
                            .arg(mostCases)
                            .arg(cases.size()));
        writer.add(table);
    }
    writeRecommendations(writer);
}

} // namespace heed
