#include "tests/bench/samples.h"

#include <cmath>

namespace heed::samples {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

QList<QDate> months(int count)
{
    QList<QDate> dates;
    for (int i = 0; i < count; ++i)
        dates << QDate(2026, 11, 1).addMonths(i - count + 1);
    return dates;
}

ChartSeries series(const char *name, ColourRole colour, const QList<double> &values,
    Marker marker = Marker::Circle, LineStyle line = LineStyle::Solid)
{
    ChartSeries made;
    made.name = q(name);
    made.colour = colour;
    made.marker = marker;
    made.line = line;
    for (int i = 0; i < values.size(); ++i) {
        ChartPoint point;
        if (values.at(i) >= 0)
            point.value = values.at(i);
        point.records = { i + 1 };
        made.points << point;
    }
    return made;
}

QList<double> wave(int count, double middle, double swing, double drift)
{
    QList<double> values;
    for (int i = 0; i < count; ++i)
        values << std::round(middle + swing * std::sin(i * 1.3) + drift * i + (i * 7 % 5) - 2);
    return values;
}

} // namespace

ChartSpec lines()
{
    ChartSpec spec;
    spec.kind = ChartKind::Line;
    spec.title = q("Complaints and feedback received each month");
    spec.sentence
        = q("Complaints rose from 21 a month in spring to 34 in November; feedback stayed level.");
    spec.y.title = q("Received in the month");
    spec.dates = months(24);
    spec.series << series("Complaints", ColourRole::Complaints, wave(24, 22, 4, 0.4))
                << series("Feedback and concerns", ColourRole::Feedback, wave(24, 40, 6, 0),
                       Marker::Square, LineStyle::Dash);
    spec.series[1].points[9].value.reset();
    spec.basis = q("By date received.");
    return spec;
}

ChartSpec bars()
{
    ChartSpec spec;
    spec.kind = ChartKind::Bar;
    spec.title = q("Replies within the agreed period");
    spec.sentence = q("In the last quarter 41 of 52 replies came within the agreed period.");
    spec.y.title = q("Replies");
    spec.categories = { q("Within the period"), q("Up to 10 days late"), q("11 to 30 days late"),
        q("More than 30 days late"), q("Not yet replied") };
    spec.series << series("This year", ColourRole::Complaints, { 141, 22, 12, 6, 9 })
                << series("Last year", ColourRole::Grey, { 120, 31, 18, 11, 0 });
    spec.series[1].points[3].value.reset();
    spec.series[1].points[3].state = PointState::Suppressed;
    spec.series[1].points[4].state = PointState::Unknown;
    return spec;
}

ChartSpec lyingBars()
{
    ChartSpec spec;
    spec.kind = ChartKind::HorizontalBar;
    spec.title = q("What complaints are about");
    spec.sentence = q("Communication is the subject of a third of the issues raised.");
    spec.y.title = q("Issues raised");
    spec.categories = { q("Communication with relatives and carers, including bad news"),
        q("Clinical treatment"), q("Values and behaviours of staff"),
        q("Appointments, including delays and cancellations"), q("Medication"),
        q("Admission, discharge and transfers (excluding delayed discharge)"),
        q("Privacy, dignity and wellbeing"), q("Food") };
    spec.series << series("Issues", ColourRole::Complaints, { 96, 71, 44, 38, 21, 17, 9, 0 });
    spec.series[0].points[7].value.reset();
    spec.series[0].points[7].state = PointState::Suppressed;
    return spec;
}

ChartSpec stacks(bool horizontal)
{
    ChartSpec spec;
    spec.kind = ChartKind::Stacked;
    spec.horizontal = horizontal;
    spec.title = q("Outcome of complaints closed, by site");
    spec.sentence = q("Six in ten complaints closed were upheld wholly or in part.");
    spec.y.title = q("Complaints closed");
    spec.categories = { q("Birchwood House"), q("St Anne's Nursing and Dementia Home"),
        q("The Limes"), q("Riverside Court") };
    spec.series << series("Upheld", ColourRole::Complaints, { 14, 22, 9, 4 })
                << series("Upheld in part", ColourRole::Sky, { 11, 13, 7, 6 })
                << series("Not upheld", ColourRole::Grey, { 12, 15, 3, 8 });
    return spec;
}

ChartSpec heatMap()
{
    ChartSpec spec;
    spec.kind = ChartKind::HeatMap;
    spec.title = q("Themes by place: complaints, incidents and claims together");
    spec.sentence = q("Falls at Riverside Court and communication at Birchwood House stand out.");
    spec.categories = { q("Birchwood House"), q("St Anne's"), q("The Limes"), q("Riverside Court"),
        q("Community team") };
    const QList<QList<double>> rows { { 31, 12, 9, 14, 6 }, { 8, 17, 11, 39, -1 },
        { 12, 0, 7, 9, 13 }, { 21, 14, 6, 8, 5 }, { 9, 26, 18, 7, 11 } };
    const char *names[] = { "Communication", "Falls", "Medication",
        "Discharge and moves between services", "Dignity" };
    for (int r = 0; r < rows.size(); ++r)
        spec.series << series(names[r], ColourRole::Complaints, rows.at(r));
    spec.series[1].points[4].state = PointState::Unknown;
    spec.series[2].points[2].state = PointState::Suppressed;
    spec.notes << q("Each record is counted once, however many registers it is in.");
    return spec;
}

ChartSpec spc()
{
    ChartSpec spec;
    spec.kind = ChartKind::Spc;
    spec.title = q("Complaints received each month");
    spec.sentence
        = q("The number of complaints is changing for a reason: six months in a row fell.");
    spec.y.title = q("Complaints received");
    spec.dates = months(25);
    spec.series << series("Complaints", ColourRole::Complaints,
        { 22, 19, 24, 21, 18, 23, 20, 22, 25, 19, 21, 17, 36, 31, 23, 19, 21, 18, 17, 16, 15, 14,
            22, 23, 19 });
    spec.series[0].points[12].meaning = PointMeaning::Concern;
    spec.series[0].points[7].meaning = PointMeaning::Neutral;
    for (int i = 16; i < 22; ++i)
        spec.series[0].points[i].meaning = PointMeaning::Improvement;
    spec.lines << ReferenceLine { ReferenceKind::Limit, q("Upper limit"), 31.751, {} }
               << ReferenceLine { ReferenceKind::Mean, q("Mean"), 21, {} }
               << ReferenceLine { ReferenceKind::Target, q("Target"), 20, {} }
               << ReferenceLine { ReferenceKind::Limit, q("Lower limit"), 10.249, {} };
    spec.notes << q(
        "Runs of 6; outliers kept; points beyond the limits do not count to two of three.");
    spec.definition = q("Complaints received in the month under regulation 8 or 16.");
    spec.basis = q("By date received.");
    return spec;
}

ChartSpec timeBetween()
{
    ChartSpec spec;
    spec.kind = ChartKind::TimeBetween;
    spec.title = q("Days between notifiable safety incidents");
    spec.sentence = q("The time between incidents has grown from 12 days to 41.");
    spec.y.title = q("Days since the one before");
    spec.dateLabels = DateLabels::Days;
    QDate day(2025, 10, 4);
    QList<double> gaps { 12, 9, 31, 14, 22, 8, 40, 27, 33, 19, 51, 38, 41 };
    for (const double gap : gaps) {
        day = day.addDays(qint64(gap));
        spec.dates << day;
    }
    spec.series << series("Days between", ColourRole::Incidents, gaps, Marker::Diamond);
    spec.lines << ReferenceLine { ReferenceKind::Mean, q("Middle"), 27, {} };
    return spec;
}

ChartSpec pareto()
{
    ChartSpec spec = lyingBars();
    spec.kind = ChartKind::Pareto;
    spec.title = q("Few subjects make most of the complaints");
    spec.sentence = q("Four of the eight subjects make 84 % of the issues raised.");
    spec.categories = { q("Communi-cation"), q("Clinical treatment"), q("Behaviour"),
        q("Appoint-ments"), q("Medication"), q("Discharge"), q("Dignity"), q("Food") };
    spec.series = { series("Issues", ColourRole::Complaints, { 96, 71, 44, 38, 21, 17, 9, 3 }) };
    return spec;
}

ChartSpec panels()
{
    ChartSpec spec;
    spec.kind = ChartKind::Panels;
    spec.title = q("Complaints, incidents and claims under one clock");
    spec.sentence = q("A rise in falls in summer came two months before the rise in complaints.");
    spec.dates = months(18);
    spec.series << series("Complaints", ColourRole::Complaints, wave(18, 24, 4, 0.3))
                << series(
                       "Incidents", ColourRole::Incidents, wave(18, 1240, 160, 4), Marker::Triangle)
                << series("Claims", ColourRole::Claims, wave(18, 4, 1, 0), Marker::Square);
    spec.series[0].axisTitle = q("Complaints received");
    spec.series[1].axisTitle = q("Incidents reported");
    spec.series[2].axisTitle = q("Claims notified");
    return spec;
}

QList<ChartSpec> all()
{
    return { lines(), bars(), lyingBars(), stacks(false), stacks(true), heatMap(), spc(),
        timeBetween(), pareto(), panels() };
}

PrintDocument pack()
{
    PrintDocument document;
    document.title = q("Complaints and learning: board pack");
    document.subtitle = q("What people told us, what we did and what we learned");
    document.organisation = q("Larkfield Care (invented)");
    document.period = q("1 October 2025 to 30 September 2026");
    document.classification = q("Official: sensitive. Holds no names.");
    document.footer = q("Made by Heed on Sun 22 Nov 2026 from audit entry 10482");
    document.contents(q("What is in this pack"));
    document.tiles({ { q("Complaints received"), q("290"), q("14 more than the year before.") },
        { q("Acknowledged in 3 working days"), q("96%"), q("278 of 290.") },
        { q("Replied in the agreed period"), q("79%"), q("Below our target of 90%.") } });
    document.paragraph(q("Read this first: what changed."), PrintTone::Lead);
    document.pageBreak();
    const QList<ChartSpec> charts = all() + QList<ChartSpec> { spc(), bars(), lines(), heatMap() };
    for (int i = 0; i < charts.size(); ++i) {
        document.heading(1 + (i % 3 == 0 ? 0 : 1), q("%1 Part of the pack").arg(i + 1));
        document.paragraph(q("The registers were read on the day that the pack was made. Where a "
                             "number is smaller than five and could "
                             "point to a person, it is shown as <5; where nobody recorded the "
                             "fact, it is shown as not known and never as nought."));
        document.bullets({ q("What went well is told as carefully as what did not."),
            q("Each figure names the date that it counts by.") });
        document.chart(charts.at(i));
    }
    document.heading(1, q("Open complaints in detail"));
    PrintTable table;
    table.caption = q("Every complaint open on 30 September 2026");
    table.columns = { { q("Reference"), Qt::AlignLeft, 1 }, { q("Received"), Qt::AlignLeft, 1 },
        { q("About"), Qt::AlignLeft, 3 }, { q("Days open"), Qt::AlignRight, 1 } };
    for (int i = 0; i < 180; ++i)
        table.rows << QStringList { q("C-2026-%1").arg(i + 1, 3, 10, QLatin1Char('0')),
            QDate(2026, 9, 30).addDays(-i).toString(q("d MMM yyyy")),
            i % 4 == 0 ? q("Communication with relatives about a move to another ward, and the "
                           "call bell not being answered at night")
                       : q("Waiting for a reply"),
            QString::number(i) };
    document.table(table);
    return document;
}

} // namespace heed::samples
