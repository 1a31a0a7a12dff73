#include "core/governance/boardsections.h"
#include "core/governance/reportwriter.h"
#include "core/insight/rates.h"

namespace heed {

namespace {

QString largestParts(const ReportWriter &writer, const Breakdown &split)
{
    QStringList names;
    for (const BreakdownPart &part : split.parts) {
        if (names.size() < 3 && !part.key.isEmpty()
            && !writer.words().rule().isSmall(part.numerator))
            names << part.label;
    }
    return FigureWords::list(names);
}

/// "91.9% of complaints (329 of 358)" cannot be said of a share that may not be shown.
bool maySay(const ReportWriter &writer, const QString &id)
{
    const Figure &figure = writer.now(id);
    return figure.value && stateOf(figure, writer.words().rule()) == CellState::Shown;
}

QString outOf(const Figure &figure)
{
    return QStringLiteral("%1 of %2")
        .arg(FigureWords::number(double(figure.numerator)),
            FigureWords::number(double(figure.denominator.value_or(0))));
}

QString receivedSentence(const ReportWriter &writer)
{
    const Figure &received = writer.now(QStringLiteral("received"));
    if (received.numerator == 0)
        return QStringLiteral("No complaints were received in this period.");
    return QStringLiteral("We received %1%2.")
        .arg(writer.words().counted(
                 received.numerator, QStringLiteral("complaint"), QStringLiteral("complaints")),
            writer.change(QStringLiteral("received")));
}

QStringList handlingSentences(const ReportWriter &writer)
{
    QStringList sentences;
    const QString acknowledged = QStringLiteral("acknowledged");
    const QString replied = QStringLiteral("replied-in-time");
    if (maySay(writer, acknowledged))
        sentences << QStringLiteral("We acknowledged %1 of complaints within 3 working days "
                                    "(%2)%3.")
                         .arg(writer.words().shown(writer.now(acknowledged)),
                             outOf(writer.now(acknowledged)),
                             writer.change(acknowledged, QStringLiteral(": ")));
    if (maySay(writer, replied))
        sentences << QStringLiteral("We sent %1 of the replies that fell due within the time "
                                    "agreed with the person (%2)%3.")
                         .arg(writer.words().shown(writer.now(replied)), outOf(writer.now(replied)),
                             writer.change(replied, QStringLiteral(": ")));
    return sentences;
}

QString daysSentence(const ReportWriter &writer)
{
    if (!maySay(writer, QStringLiteral("days-median")))
        return {};
    return QStringLiteral("Half of the people who complained had their reply within %1 working "
                          "days, and 9 out of 10 within %2.")
        .arg(writer.words().shown(writer.now(QStringLiteral("days-median"))),
            writer.words().shown(writer.now(QStringLiteral("days-p90"))));
}

QString openSentence(const ReportWriter &writer)
{
    const FigureWords &words = writer.words();
    const qint64 open = writer.now(QStringLiteral("open")).numerator;
    const qint64 overdue = writer.now(QStringLiteral("overdue")).numerator;
    if (open == 0)
        return QStringLiteral("No complaint was open on %1.")
            .arg(FigureWords::day(writer.slice().period.to));
    const QString verb
        = open == 1 && !words.rule().isSmall(1) ? QStringLiteral("was") : QStringLiteral("were");
    return QStringLiteral("On %1, %2 %3 open; %4 past the day agreed for the reply.")
        .arg(FigureWords::day(writer.slice().period.to),
            words.counted(open, QStringLiteral("complaint"), QStringLiteral("complaints")), verb,
            overdue == 0 ? QStringLiteral("none was")
                : overdue == 1 && !words.rule().isSmall(1)
                ? QStringLiteral("1 was")
                : QStringLiteral("%1 were").arg(words.count(overdue)));
}

QString safetySentence(const ReportWriter &writer)
{
    const FigureWords &words = writer.words();
    const qint64 incidents = writer.now(QStringLiteral("incidents")).numerator;
    const qint64 harmed = writer.now(QStringLiteral("incidents-harm")).numerator;
    const qint64 claims = writer.now(QStringLiteral("claims-notified")).numerator;
    return QStringLiteral("In the same time there were %1, %2 of them with moderate or worse harm, "
                          "and %3.")
        .arg(words.counted(incidents, QStringLiteral("incident"), QStringLiteral("incidents")),
            harmed == 0 ? QStringLiteral("none") : words.count(harmed),
            words.counted(claims, QStringLiteral("claim was notified"),
                QStringLiteral("claims were notified")));
}

} // namespace

void writeSummary(ReportWriter &writer)
{
    const FigureWords &words = writer.words();
    writer.section(QStringLiteral("What the board needs to know"));
    QStringList sentences;
    sentences << receivedSentence(writer);
    const QString most = largestParts(
        writer, writer.split(QStringLiteral("issues"), QStringLiteral("subject"), writer.slice()));
    if (!most.isEmpty())
        sentences << QStringLiteral("People complained most about: %1.").arg(most);
    sentences << handlingSentences(writer) << openSentence(writer);
    const Figure &findings = writer.now(QStringLiteral("closed-with-finding"));
    if (findings.numerator > 0)
        sentences << QStringLiteral("Of %1 closed with a finding, %2 were upheld in full or in "
                                    "part.")
                         .arg(words.counted(findings.numerator, QStringLiteral("complaint"),
                                  QStringLiteral("complaints")),
                             words.said(writer.now(QStringLiteral("well-founded"))));
    sentences << safetySentence(writer);
    for (const QString &sentence : std::as_const(sentences))
        writer.text(sentence, ReportTone::Lead);
    writer.tiles({ QStringLiteral("received"), QStringLiteral("frontline"),
        QStringLiteral("acknowledged"), QStringLiteral("replied-in-time"), QStringLiteral("open"),
        QStringLiteral("overdue"), QStringLiteral("incidents-harm"),
        QStringLiteral("claims-notified"), QStringLiteral("actions-overdue") });
    writer.text(
        QStringLiteral("These sentences say what the figures are and how they changed. They "
                       "do not say why: that is for the board to ask. %1 means a number "
                       "too small to be shown; a star stands for one that rests on too few "
                       "people, or from which a hidden one could be worked out.")
            .arg(words.rule().below > 1 ? words.rule().mark() : QStringLiteral("\"<\"")),
        ReportTone::Small);
}

void writeReceived(ReportWriter &writer)
{
    const FigureWords &words = writer.words();
    writer.section(QStringLiteral("Complaints received"));
    const Figure &received = writer.now(QStringLiteral("received"));
    writer.text(receivedSentence(writer), ReportTone::Lead);
    writer.text(QStringLiteral("More complaints are not worse care: people speak up where they "
                               "expect to be heard. Compliments and concerns stand beside them "
                               "below."));
    writer.figureTable(QStringLiteral("contacts"), QStringLiteral("Everything people told us"),
        { QStringLiteral("received"), QStringLiteral("issues"), QStringLiteral("concerns"),
            QStringLiteral("enquiries"), QStringLiteral("compliments"), QStringLiteral("reopened"),
            QStringLiteral("set-apart") });
    for (const Figure &rate :
        writer.value(rates(writer.database(), QStringLiteral("received"), writer.slice())))
        writer.text(rate.value ? QStringLiteral("%1: %2.").arg(rate.label, words.shown(rate))
                               : FigureWords::whyNot(rate));
    if (received.numerator == 0)
        return;
    writer.monthsChart(QStringLiteral("received-by-month"),
        QStringLiteral("Complaints received, month by month"), QStringLiteral("received"),
        ReportHue::Complaints);
    writer.comparedChart(QStringLiteral("received-by-site"),
        QStringLiteral("Complaints received, by site"), QStringLiteral("received"),
        QStringLiteral("site"), ReportHue::Complaints);
    writer.partsChart(QStringLiteral("issues-by-subject"),
        QStringLiteral("What people complained about"), ReportChartKind::Pareto,
        QStringLiteral("issues"), QStringLiteral("subject"), ReportHue::Complaints);
    writer.crossChart(QStringLiteral("subject-by-site"),
        QStringLiteral("What people complained about, and where"), ReportChartKind::HeatMap,
        QStringLiteral("issues"), QStringLiteral("subject"), QStringLiteral("site"), 10);
    writer.partsChart(QStringLiteral("received-by-channel"),
        QStringLiteral("How complaints reached us"), ReportChartKind::FlatBars,
        QStringLiteral("received"), QStringLiteral("channel"), ReportHue::Sky);
    writer.partsChart(QStringLiteral("received-by-grade"),
        QStringLiteral("How serious they looked at receipt"), ReportChartKind::Bars,
        QStringLiteral("received"), QStringLiteral("grade"), ReportHue::Amber);
}

void writeFrontline(ReportWriter &writer)
{
    const FigureWords &words = writer.words();
    writer.section(QStringLiteral("Resolved at the frontline"));
    const Figure &frontline = writer.now(QStringLiteral("frontline"));
    if (frontline.numerator == 0) {
        writer.text(QStringLiteral("No complaint or concern was recorded as resolved early in this "
                                   "period. Either none was, or staff do not record what they put "
                                   "right on the spot."),
            ReportTone::Lead);
        return;
    }
    writer.text(
        QStringLiteral("%1 resolved early, to the satisfaction of the person who raised "
                       "them, without a full investigation.")
            .arg(words.counted(frontline.numerator, QStringLiteral("complaint or concern was"),
                QStringLiteral("complaints and concerns were"), true)),
        ReportTone::Lead);
    if (writer.now(QStringLiteral("frontline-next-day")).value)
        writer.text(QStringLiteral("Settled not later than the next working day: %1.")
                        .arg(words.said(writer.now(QStringLiteral("frontline-next-day")))));
    writer.figureTable(QStringLiteral("frontline"), QStringLiteral("Resolved at the frontline"),
        { QStringLiteral("frontline"), QStringLiteral("frontline-complaints"),
            QStringLiteral("frontline-concerns"), QStringLiteral("frontline-next-day") });
    writer.monthsChart(QStringLiteral("frontline-by-month"),
        QStringLiteral("Resolved at the frontline, month by month"), QStringLiteral("frontline"),
        ReportHue::Feedback);
    writer.partsChart(QStringLiteral("frontline-by-site"),
        QStringLiteral("Resolved at the frontline, by site"), ReportChartKind::FlatBars,
        QStringLiteral("frontline"), QStringLiteral("site"), ReportHue::Feedback);
}

void writeOpen(ReportWriter &writer)
{
    writer.section(QStringLiteral("Complaints being looked at in detail"));
    writer.text(openSentence(writer), ReportTone::Lead);
    writer.figureTable(QStringLiteral("open"), QStringLiteral("Open at the end of the period"),
        { QStringLiteral("open"), QStringLiteral("overdue"), QStringLiteral("open-over-six-months"),
            QStringLiteral("on-hold") });
    if (writer.now(QStringLiteral("open")).numerator == 0)
        return;
    writer.partsChart(QStringLiteral("open-by-age"),
        QStringLiteral("How long open complaints have waited"), ReportChartKind::Bars,
        QStringLiteral("open"), QStringLiteral("age"), ReportHue::Complaints);
    writer.crossChart(QStringLiteral("open-by-site-and-age"),
        QStringLiteral("Open complaints, by site and age"), ReportChartKind::FlatStacked,
        QStringLiteral("open"), QStringLiteral("site"), QStringLiteral("age"));
    if (writer.now(QStringLiteral("overdue")).numerator > 0)
        writer.partsChart(QStringLiteral("overdue-by-site"),
            QStringLiteral("Open and overdue, by site"), ReportChartKind::FlatBars,
            QStringLiteral("overdue"), QStringLiteral("site"), ReportHue::Amber);
}

void writeTimes(ReportWriter &writer)
{
    writer.section(QStringLiteral("How quickly we acknowledged and replied"));
    const QStringList sentences = handlingSentences(writer);
    if (sentences.isEmpty())
        writer.text(QStringLiteral("No acknowledgement or reply fell due in this period."),
            ReportTone::Lead);
    for (const QString &sentence : sentences)
        writer.text(sentence, ReportTone::Lead);
    if (const QString days = daysSentence(writer); !days.isEmpty())
        writer.text(days, ReportTone::Lead);
    const qint64 notDue = writer.now(QStringLiteral("acknowledgement-not-due")).numerator;
    if (notDue > 0)
        writer.text(QStringLiteral("Left out, because they were not acknowledged and not due to be "
                                   "by the end of the period: %1.")
                        .arg(writer.words().counted(
                            notDue, QStringLiteral("complaint"), QStringLiteral("complaints"))));
    writer.figureTable(QStringLiteral("times"), QStringLiteral("Acknowledgements and replies"),
        { QStringLiteral("acknowledged"), QStringLiteral("not-acknowledged"),
            QStringLiteral("replied-in-time"), QStringLiteral("replied-by-first-date"),
            QStringLiteral("replied-in-six-months"), QStringLiteral("delay-explained"),
            QStringLiteral("replies-sent"), QStringLiteral("days-median"),
            QStringLiteral("days-p90"), QStringLiteral("days-mean") });
    writer.monthsChart(QStringLiteral("acknowledged-by-month"),
        QStringLiteral("Acknowledged within 3 working days, by month of receipt"),
        QStringLiteral("acknowledged"), ReportHue::Complaints);
    writer.monthsChart(QStringLiteral("replied-by-month"),
        QStringLiteral("Replied within the agreed time, by the month in which the reply was due"),
        QStringLiteral("replied-in-time"), ReportHue::Complaints);
    writer.monthsChart(QStringLiteral("days-by-month"),
        QStringLiteral("Working days to reply, middle case, by month of reply"),
        QStringLiteral("days-median"), ReportHue::Complaints);
    writer.partsChart(QStringLiteral("reply-days"),
        QStringLiteral("How many working days replies took"), ReportChartKind::Bars,
        QStringLiteral("replies-sent"), QStringLiteral("reply-days"), ReportHue::Complaints);
    writer.shareTable(QStringLiteral("replied-by-site"),
        QStringLiteral("Replied within the agreed time, by site"),
        QStringLiteral("replied-in-time"), QStringLiteral("site"));
    writer.shareTable(QStringLiteral("acknowledged-by-site"),
        QStringLiteral("Acknowledged within 3 working days, by site"),
        QStringLiteral("acknowledged"), QStringLiteral("site"));
    writer.heading(QStringLiteral("The same, as others count it"));
    writer.text(QStringLiteral("Other organisations leave out what was never acknowledged or "
                               "answered. For comparing with them only:"));
    writer.figureTable(QStringLiteral("times-otherwise"), QStringLiteral("Other definitions"),
        { QStringLiteral("acknowledged-of-acknowledged"),
            QStringLiteral("replied-in-time-of-replied"),
            QStringLiteral("replied-by-first-date-of-replied") });
    writer.text(QStringLiteral("No law stops a clock while a case is on hold. This is what the "
                               "times would be without the days on hold:"));
    writer.figureTable(QStringLiteral("times-without-holds"),
        QStringLiteral("Days on hold left out"),
        { QStringLiteral("replied-in-time"), QStringLiteral("replied-in-time-without-holds"),
            QStringLiteral("days-median"), QStringLiteral("days-median-without-holds") });
}

} // namespace heed
