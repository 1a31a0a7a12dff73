#include "core/insight/eventgroups.h"
#include "core/insight/triangulation.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

class TestTriangulation : public QObject
{
    Q_OBJECT

private slots:
    void linkedRecordsAreOneEvent();
    void chainsOfLinksAreOneEvent();
    void eachRegisterKeepsItsOwnDate();
    void complaintWithTwoThemesCountsInEach();
    void linkToARecordOutsideJoinsNothing();
    void praiseIsNoEventAndLinkedConcernsAreOne();
    void exampleCountsEachRegisterOnce();

private:
    static QString text(const char *latin) { return QString::fromLatin1(latin); }
    static Slice year2026() { return { { QDate(2026, 1, 1), QDate(2026, 12, 31) }, {} }; }
};

void TestTriangulation::chainsOfLinksAreOneEvent()
{
    EventGroups groups;
    const EventGroups::Record complaint { text("complaint"), 7 };
    const EventGroups::Record incident { text("incident"), 3 };
    const EventGroups::Record claim { text("claim"), 9 };
    groups.join(complaint, incident);
    groups.join(claim, incident);
    QCOMPARE(groups.eventOf(complaint), groups.eventOf(claim));
    const EventGroups::Record other { text("incident"), 4 };
    QVERIFY(groups.eventOf(other) != groups.eventOf(claim));
    QCOMPARE(groups.eventOf(other), other);
}

void TestTriangulation::linkedRecordsAreOneEvent()
{
    ExampleStore store;
    const qint64 site = store.add(text("site"), { { text("name"), text("Greybeck") } });
    const QVariantMap here { { text("site_id"), site }, { text("theme"), text("falls") } };
    const qint64 complaint = store.addComplaint(text("2026-03-02"), { { text("site_id"), site } });
    store.add(text("complaint_issue"),
        { { text("complaint_id"), complaint }, { text("number"), 1 },
            { text("subject"), text("falls") }, { text("theme"), text("falls") } });
    const qint64 incident = store.addIncident(text("2026-02-20"), here);
    const qint64 claim = store.addClaim(text("2026-08-01"), here);
    store.addIncident(text("2026-02-21"), here);
    store.link(text("complaint"), complaint, text("incident"), incident);
    store.link(text("claim"), claim, text("incident"), incident);
    const auto found = triangulate(store.database(), year2026());
    VERIFY_OK(found);
    const ThreeCounts expected { 1, 2, 1, 2 };
    QCOMPARE(found->whole, expected);
    QCOMPARE(found->bySite, QList<ThreeCounts> { expected });
    QCOMPARE(found->byTheme, QList<ThreeCounts> { expected });
    QCOMPARE(found->cells.first().first(), expected);
    QCOMPARE(found->linkedRecords, 3);
    QCOMPARE(found->siteLabels, QStringList { text("Greybeck") });
}

void TestTriangulation::eachRegisterKeepsItsOwnDate()
{
    // Candour reference 6: complaints received, incidents occurred, claims notified.
    ExampleStore store;
    store.addComplaint(text("2025-12-31"));
    store.addComplaint(text("2026-01-01"));
    store.addIncident(text("2025-12-31"), { { text("reported_on"), text("2026-01-02") } });
    store.addClaim(text("2026-01-01"), { { text("incident_on"), text("2022-01-01") } });
    const auto found = triangulate(store.database(), year2026());
    VERIFY_OK(found);
    QCOMPARE(found->whole, (ThreeCounts { 1, 0, 1, 2 }));
    QCOMPARE(found->siteLabels, QStringList { text("No site given") });
    QCOMPARE(found->themeLabels, QStringList { text("No theme given") });
}

void TestTriangulation::complaintWithTwoThemesCountsInEach()
{
    ExampleStore store;
    const qint64 complaint = store.addComplaint(text("2026-03-02"));
    int number = 0;
    for (const char *theme : { "falls", "attitude", "falls" })
        store.add(text("complaint_issue"),
            { { text("complaint_id"), complaint }, { text("number"), ++number },
                { text("subject"), text("x") }, { text("theme"), text(theme) } });
    const auto found = triangulate(store.database(), year2026());
    VERIFY_OK(found);
    QCOMPARE(found->themeKeys.size(), 2);
    QCOMPARE(found->byTheme.at(0).complaints, 1);
    QCOMPARE(found->byTheme.at(1).complaints, 1);
    QCOMPARE(found->whole.complaints, 1);
}

void TestTriangulation::linkToARecordOutsideJoinsNothing()
{
    ExampleStore store;
    const qint64 complaint = store.addComplaint(text("2026-03-02"));
    const qint64 other = store.addComplaint(text("2026-03-03"));
    const qint64 incident = store.addIncident(text("2025-06-01"));
    store.link(text("complaint"), complaint, text("incident"), incident);
    store.link(text("complaint"), other, text("incident"), incident);
    const auto found = triangulate(store.database(), year2026());
    VERIFY_OK(found);
    QCOMPARE(found->whole, (ThreeCounts { 2, 0, 0, 2 }));
    QCOMPARE(found->linkedRecords, 0);
}

void TestTriangulation::praiseIsNoEventAndLinkedConcernsAreOne()
{
    ExampleStore store;
    const auto say = [&store](const char *type, const char *sentiment, const char *day) {
        return store.add(text("feedback"),
            { { text("reference"), text(day) }, { text("type"), text(type) },
                { text("sentiment"), text(sentiment) }, { text("heard_on"), text(day) },
                { text("theme"), text("falls") }, { text("created_at"), text("2026-01-01") },
                { text("updated_at"), text("2026-01-01") } });
    };
    say("compliment", "positive", "2026-03-01");
    say("survey", "positive", "2026-03-02");
    const qint64 concern = say("concern", "negative", "2026-03-03");
    const qint64 incident
        = store.addIncident(text("2026-02-20"), { { text("theme"), text("falls") } });
    store.link(text("feedback"), concern, text("incident"), incident);
    const auto found = triangulate(store.database(), year2026());
    VERIFY_OK(found);
    QCOMPARE(found->whole.feedback, 1);
    QCOMPARE(found->whole.incidents, 1);
    QCOMPARE(found->whole.events, 1);
    QCOMPARE(found->themeMap, 1);
}

void TestTriangulation::exampleCountsEachRegisterOnce()
{
    ExampleStore store;
    store.loadExampleExport();
    const auto found
        = triangulate(store.database(), { { QDate(2020, 1, 1), QDate(2026, 10, 31) }, {} });
    VERIFY_OK(found);
    QCOMPARE(found->whole.complaints, 1000);
    QCOMPARE(found->whole.incidents, 1000);
    QCOMPARE(found->whole.claims, 50);
    QVERIFY(found->linkedRecords > 0);
    QVERIFY(found->whole.events < 2050);
    QVERIFY(found->whole.events >= 2050 - found->linkedRecords / 2 - found->linkedRecords);
    qint64 complaints = 0;
    for (const ThreeCounts &site : found->bySite)
        complaints += site.complaints;
    QCOMPARE(complaints, 1000);
}

QTEST_GUILESS_MAIN(TestTriangulation)
#include "tst_triangulation.moc"
