#include "core/insight/measures.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

/// Rules of counting on records made for one rule each; sums against an independent script's on the
/// example logs.
class TestMeasures : public QObject
{
    Q_OBJECT

private slots:
    void everyMeasureRuns_data();
    void everyMeasureRuns();
    void figuresOfTheExample_data();
    void figuresOfTheExample();
    void unacknowledgedAreDueOrNotDueYet();
    void splitsOfTheExample_data();
    void splitsOfTheExample();
    void monthsHaveNoGaps();
    void crossAddsUp();
    void whatIsNoComplaintIsCountedApart();
    void acknowledgementNotYetDueIsLeftOut();
    void unsentLateReplyCountsAgainstUs();
    void extensionAfterTheDayChangesFirstFigureOnly();
    void openIsAsAtTheEndOfThePeriod();
    void monthsOfWaitingEndWithShortMonths();
    void comingBackIsCountedByTheFirstReply();
    void worseHarmCounts();
    void scopeLimitsToSites();
    void recordsAreThoseCounted_data();
    void recordsAreThoseCounted();
    void unknownMeasureIsRefused();
    void nothingToCountIsNotNought();

private:
    static QString text(const char *latin) { return QString::fromLatin1(latin); }
    static Slice year2026() { return { { QDate(2026, 1, 1), QDate(2026, 10, 31) }, {} }; }
    static Slice wholeExample() { return { { QDate(2020, 1, 1), QDate(2026, 10, 31) }, {} }; }
    static ExampleStore &example();
    static Figure asked(ExampleStore &store, const char *id, const Slice &slice);
};

ExampleStore &TestMeasures::example()
{
    static ExampleStore store;
    static const bool isLoaded = [] {
        store.loadExampleExport();
        return true;
    }();
    Q_UNUSED(isLoaded)
    return store;
}

Figure TestMeasures::asked(ExampleStore &store, const char *id, const Slice &slice)
{
    Measures measures(store.database());
    const auto figure = measures.figure(text(id), slice);
    if (!figure)
        qFatal("%s: %s", id, why(figure).constData());
    return *figure;
}

void TestMeasures::everyMeasureRuns_data()
{
    QTest::addColumn<QString>("id");
    for (const Measure *measure : allMeasures())
        QTest::newRow(measure->id) << QString::fromLatin1(measure->id);
}

void TestMeasures::everyMeasureRuns()
{
    QFETCH(QString, id);
    Measures measures(example().database());
    const Slice slice { wholeExample().period, { { 1, 2 } } };
    const auto figure = measures.figure(id, slice);
    VERIFY_OK(figure);
    QVERIFY(!figure->definition.isEmpty());
    QVERIFY(!figure->basis.isEmpty());
    QVERIFY(figure->value.has_value() == figure->whyNot.isEmpty());
    VERIFY_OK(measures.records(id, slice));
    VERIFY_OK(measures.references(id, slice));
    VERIFY_OK(measures.months(id, slice));
    VERIFY_OK(measures.breakdown(id, QStringLiteral("site"), slice));
}

void TestMeasures::figuresOfTheExample_data()
{
    // From truth.json of the example logs; the names are those of its "kpi".
    QTest::addColumn<QString>("id");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    const QJsonObject kpi = exampleTruth().value(QLatin1String("kpi")).toObject();
    const auto row = [&kpi](const char *id, const char *numerator, const char *denominator = "") {
        QTest::newRow(id) << text(id) << qint64(kpi.value(QLatin1String(numerator)).toDouble())
                          << qint64(kpi.value(QLatin1String(denominator)).toDouble(-1));
    };
    row("acknowledged-of-acknowledged", "acknowledged_within_3_working_days", "acknowledged");
    row("replied-in-time-of-replied", "replied_by_due_or_agreed_date", "replied");
    row("replied-by-first-date-of-replied", "replied_by_original_due", "replied");
    row("replies-sent", "replied");
    row("reopened", "reopened");
    row("ombudsman-contacts", "phso");
    row("closed", "closed");
    row("withdrawn", "withdrawn");
    row("candour-required", "duty_of_candour_required");
    row("never-events", "never_events");
}

void TestMeasures::figuresOfTheExample()
{
    QFETCH(QString, id);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    const Figure figure = asked(example(), qPrintable(id), wholeExample());
    QCOMPARE(figure.numerator, numerator);
    QCOMPARE(figure.denominator.value_or(-1), denominator);
}

void TestMeasures::unacknowledgedAreDueOrNotDueYet()
{
    const int missing = exampleTruth()
                            .value(QLatin1String("kpi"))
                            .toObject()
                            .value(QLatin1String("not_acknowledged"))
                            .toInt();
    const Figure due = asked(example(), "not-acknowledged", wholeExample());
    const Figure notDue = asked(example(), "acknowledgement-not-due", wholeExample());
    QCOMPARE(due.numerator + notDue.numerator, qint64(missing));
    QCOMPARE(notDue.numerator, 2);
}

void TestMeasures::splitsOfTheExample_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("dimension");
    QTest::addColumn<QString>("truth");
    const auto row = [](const char *measure, const char *dimension, const char *truth) {
        QTest::newRow(truth) << text(measure) << text(dimension) << text(truth);
    };
    row("received", "month", "complaints_by_month");
    row("received", "site", "complaints_by_site");
    row("received", "main-subject", "complaints_by_subject_primary");
    row("received", "grade", "complaints_by_grade");
    row("issues", "subject", "subjects_all");
    row("acknowledged", "month", "ack_in_time_by_month");
    row("replies-sent", "month", "replied_by_month_replied");
    row("replied-in-time-of-replied", "month", "replied_in_time_by_month_replied");
    row("incidents", "month", "incidents_by_month");
    row("incidents", "category", "incidents_by_category");
}

void TestMeasures::splitsOfTheExample()
{
    QFETCH(QString, measure);
    QFETCH(QString, dimension);
    QFETCH(QString, truth);
    Measures measures(example().database());
    const auto split = measures.breakdown(measure, dimension, wholeExample());
    VERIFY_OK(split);
    const QJsonObject expected = exampleTruth().value(truth).toObject();
    QCOMPARE(split->parts.size(), expected.size());
    for (const BreakdownPart &part : split->parts) {
        const bool isGrade = dimension == QLatin1String("grade");
        const QString name = dimension == QLatin1String("month") ? part.key : part.label;
        QVERIFY2(expected.contains(name), qPrintable(name));
        QCOMPARE(part.numerator, qint64(expected.value(name).toInt()));
        QVERIFY(!isGrade || !part.key.isEmpty());
    }
}

void TestMeasures::monthsHaveNoGaps()
{
    ExampleStore store;
    store.addComplaint(QStringLiteral("2026-01-10"));
    store.addComplaint(QStringLiteral("2026-03-10"));
    Measures measures(store.database());
    const auto months = measures.months(QStringLiteral("received"), year2026());
    VERIFY_OK(months);
    QCOMPARE(months->parts.size(), 10);
    QCOMPARE(months->parts.at(1).value, std::optional<double>(0));
    const auto shares = measures.months(QStringLiteral("acknowledged"), year2026());
    VERIFY_OK(shares);
    QVERIFY(!shares->parts.at(1).value.has_value());
}

void TestMeasures::crossAddsUp()
{
    Measures measures(example().database());
    const auto table = measures.cross(QStringLiteral("received"), QStringLiteral("month"),
        QStringLiteral("site"), wholeExample());
    VERIFY_OK(table);
    const QJsonObject truth
        = exampleTruth().value(QLatin1String("complaints_by_month_and_site")).toObject();
    qsizetype known = 0;
    for (qsizetype i = 0; i < table->rowKeys.size(); ++i) {
        for (qsizetype j = 0; j < table->columnKeys.size(); ++j) {
            const QString key = table->rowKeys.at(i) + QLatin1Char('|') + table->columnLabels.at(j);
            QCOMPARE(table->cells.at(i).at(j), qint64(truth.value(key).toInt()));
            known += truth.contains(key) ? 1 : 0;
        }
    }
    QCOMPARE(known, truth.size());
}

void TestMeasures::whatIsNoComplaintIsCountedApart()
{
    // Complaints reference section 7: reopened and excluded apart; section 6: concerns are not
    // complaints.
    ExampleStore store;
    const QString day = QStringLiteral("2026-03-02");
    const qint64 first = store.addComplaint(day);
    store.addComplaint(day, { { text("type"), text("mp") } });
    store.addComplaint(day, { { text("type"), text("concern") } });
    store.addComplaint(day, { { text("type"), text("compliment") } });
    store.addComplaint(day, { { text("type"), text("enquiry") } });
    store.addComplaint(day, { { text("ending"), text("excluded") } });
    store.addComplaint(day, { { text("ending"), text("duplicate") } });
    store.addComplaint(day, { { text("binned_at"), text("2026-03-03T00:00:00Z") } });
    store.add(text("complaint_episode"),
        { { text("complaint_id"), first }, { text("number"), 1 },
            { text("reopened_on"), text("2026-06-01") } });
    QCOMPARE(asked(store, "received", year2026()).numerator, 2);
    QCOMPARE(asked(store, "set-apart", year2026()).numerator, 2);
    QCOMPARE(asked(store, "concerns", year2026()).numerator, 1);
    QCOMPARE(asked(store, "compliments", year2026()).numerator, 1);
    QCOMPARE(asked(store, "enquiries", year2026()).numerator, 1);
    QCOMPARE(asked(store, "reopened", year2026()).numerator, 1);
}

void TestMeasures::acknowledgementNotYetDueIsLeftOut()
{
    // SI 2009/309 reg 13(3): Thu 29 Oct 2026 is due on Tue 3 Nov, after the period.
    ExampleStore store;
    store.addComplaint(text("2026-10-01"), { { text("acknowledged_on"), text("2026-10-06") } });
    store.addComplaint(text("2026-10-01"), { { text("acknowledged_on"), text("2026-10-07") } });
    store.addComplaint(text("2026-10-02"));
    store.addComplaint(text("2026-10-29"));
    const Figure figure = asked(store, "acknowledged", year2026());
    QCOMPARE(figure.numerator, 1);
    QCOMPARE(figure.denominator, std::optional<qint64>(3));
    QCOMPARE(asked(store, "not-acknowledged", year2026()).numerator, 1);
    QCOMPARE(asked(store, "acknowledgement-not-due", year2026()).numerator, 1);
}

void TestMeasures::unsentLateReplyCountsAgainstUs()
{
    // Complaints reference section 7: the base is what was due, not what was closed.
    ExampleStore store;
    const QVariantMap due { { text("reply_by"), text("2026-05-29") } };
    QVariantMap inTime = due;
    inTime.insert(text("replied_on"), text("2026-05-29"));
    QVariantMap late = due;
    late.insert(text("replied_on"), text("2026-06-01"));
    QVariantMap withdrawn = due;
    withdrawn.insert(text("closed_on"), text("2026-05-20"));
    store.addComplaint(text("2026-04-01"), inTime);
    store.addComplaint(text("2026-04-01"), late);
    store.addComplaint(text("2026-04-01"), due);
    store.addComplaint(text("2026-04-01"), withdrawn);
    const Figure figure = asked(store, "replied-in-time", year2026());
    QCOMPARE(figure.numerator, 1);
    QCOMPARE(figure.denominator, std::optional<qint64>(3));
    QCOMPARE(asked(store, "replied-in-time-of-replied", year2026()).denominator,
        std::optional<qint64>(2));
}

void TestMeasures::extensionAfterTheDayChangesFirstFigureOnly()
{
    ExampleStore store;
    store.addComplaint(text("2026-04-01"),
        { { text("first_reply_by"), text("2026-05-08") }, { text("reply_by"), text("2026-06-08") },
            { text("replied_on"), text("2026-06-01") } });
    QCOMPARE(asked(store, "replied-in-time", year2026()).value, std::optional<double>(100));
    QCOMPARE(asked(store, "replied-by-first-date", year2026()).value, std::optional<double>(0));
}

void TestMeasures::openIsAsAtTheEndOfThePeriod()
{
    ExampleStore store;
    store.addComplaint(text("2026-03-02"), { { text("closed_on"), text("2026-11-02") } });
    store.addComplaint(text("2026-10-30"));
    store.addComplaint(text("2026-11-02"));
    store.addComplaint(text("2026-03-02"), { { text("closed_on"), text("2026-10-31") } });
    QCOMPARE(asked(store, "open", year2026()).numerator, 2);
    QCOMPARE(asked(store, "overdue", year2026()).numerator, 1);
    QCOMPARE(asked(store, "open-over-six-months", year2026()).numerator, 1);
    Measures measures(store.database());
    const auto ages = measures.breakdown(text("open"), text("age"), year2026());
    VERIFY_OK(ages);
    QCOMPARE(ages->parts.size(), 2);
    QCOMPARE(ages->parts.first().label, text("Up to 1 month"));
    QCOMPARE(ages->parts.last().label, text("Over 6 months"));
}

/// A month before 31 March is 28 February, not 3 March: a year to 31 March ends on such a day.
void TestMeasures::monthsOfWaitingEndWithShortMonths()
{
    ExampleStore store;
    for (const char *day : { "2026-02-28", "2026-03-01", "2026-03-03" })
        store.addComplaint(text(day));
    Measures measures(store.database());
    const auto ages = measures.breakdown(
        text("open"), text("age"), { { QDate(2025, 4, 1), QDate(2026, 3, 31) }, {} });
    VERIFY_OK(ages);
    QCOMPARE(ages->parts.size(), 2);
    QCOMPARE(ages->parts.first().label, text("Up to 1 month"));
    QCOMPARE(ages->parts.first().numerator, 2);
    QCOMPARE(ages->parts.last().numerator, 1);
}

/// Open again or closed again, it came back; what came back after the six months did not.
void TestMeasures::comingBackIsCountedByTheFirstReply()
{
    ExampleStore store;
    const auto replied = [&store](const char *reopenedOn, const QVariantMap &columns = {}) {
        QVariantMap all = columns;
        all.insert(text("replied_on"), text("2026-01-31"));
        const qint64 id = store.addComplaint(text("2026-01-05"), all);
        if (*reopenedOn != '\0')
            store.add(text("complaint_episode"),
                { { text("complaint_id"), id }, { text("number"), 1 },
                    { text("reopened_on"), text(reopenedOn) } });
    };
    replied("", { { text("closed_on"), text("2026-02-02") } });
    replied("2026-03-02"); // open again
    replied("2026-07-31", { { text("closed_on"), text("2026-10-02") } }); // closed again
    replied("2026-08-01", { { text("closed_on"), text("2026-10-02") } }); // seven months after
    const Figure figure = asked(store, "reopened-in-six-months", year2026());
    QCOMPARE(figure.numerator, 2);
    QCOMPARE(figure.denominator.value_or(-1), 4);
}

void TestMeasures::worseHarmCounts()
{
    // Candour reference section 6: overall harm is the worse of the two.
    ExampleStore store;
    const auto harm = [&store](const char *physical, const char *psychological) {
        store.addIncident(text("2026-03-02"),
            { { text("physical_harm"), text(physical) },
                { text("psychological_harm"), text(psychological) } });
    };
    harm("low", "moderate");
    harm("fatal", "low");
    harm("none", "none");
    store.addIncident(text("2026-03-02"), {});
    QCOMPARE(asked(store, "incidents-harm", year2026()).numerator, 2);
    Measures measures(store.database());
    const auto split = measures.breakdown(text("incidents"), text("harm"), year2026());
    VERIFY_OK(split);
    QStringList labels;
    for (const BreakdownPart &part : split->parts)
        labels << part.label;
    QCOMPARE(labels,
        QStringList({ text("No harm"), text("Moderate"), text("Fatal"), text("Not recorded") }));
}

void TestMeasures::scopeLimitsToSites()
{
    ExampleStore store;
    const qint64 here = store.add(text("site"), { { text("name"), text("Here") } });
    const qint64 there = store.add(text("site"), { { text("name"), text("There") } });
    store.addComplaint(text("2026-03-02"), { { text("site_id"), here } });
    store.addComplaint(text("2026-03-02"), { { text("site_id"), there } });
    store.addComplaint(text("2026-03-02"));
    QCOMPARE(asked(store, "received", year2026()).numerator, 3);
    QCOMPARE(asked(store, "received", { year2026().period, { { here } } }).numerator, 1);
    QCOMPARE(asked(store, "received", { year2026().period, { { here, there } } }).numerator, 2);
}

void TestMeasures::recordsAreThoseCounted_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : { "received", "acknowledged", "replied-in-time", "overdue",
             "well-founded", "incidents-harm", "claims-notified", "open" })
        QTest::newRow(id) << text(id);
}

void TestMeasures::recordsAreThoseCounted()
{
    QFETCH(QString, id);
    Measures measures(example().database());
    const auto records = measures.records(id, wholeExample());
    const auto references = measures.references(id, wholeExample());
    VERIFY_OK(records);
    VERIFY_OK(references);
    const Figure figure = asked(example(), qPrintable(id), wholeExample());
    QVERIFY(figure.numerator > 0);
    QCOMPARE(records->size(), figure.numerator);
    QCOMPARE(references->size(), figure.numerator);
}

void TestMeasures::unknownMeasureIsRefused()
{
    Measures measures(example().database());
    const auto figure = measures.figure(text("happiness"), year2026());
    QVERIFY(!figure);
    QCOMPARE(figure.error().operation, text("insight.no-such-measure"));
    QCOMPARE(figure.error().detail, text("happiness"));
}

void TestMeasures::nothingToCountIsNotNought()
{
    ExampleStore store;
    const Figure share = asked(store, "acknowledged", year2026());
    QVERIFY(!share.value.has_value());
    QCOMPARE(share.whyNot, text("insight.nothing-counted"));
    QVERIFY(!asked(store, "days-median", year2026()).value.has_value());
    QCOMPARE(asked(store, "received", year2026()).value, std::optional<double>(0));
}

QTEST_GUILESS_MAIN(TestMeasures)
#include "tst_measures.moc"
