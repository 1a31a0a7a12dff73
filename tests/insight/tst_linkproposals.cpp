#include "core/incidents/incidentservice.h"
#include "core/insight/linkproposals.h"
#include "core/records/linkservice.h"
#include "core/records/recordkinds.h"
#include "core/voice/feedback.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

namespace {

QString text(const char *latin) { return QString::fromLatin1(latin); }

LinkTrace complaint()
{
    LinkTrace trace;
    trace.record = { recordkind::Complaint, 1 };
    trace.day = QDate(2026, 3, 20);
    trace.site = SiteId { 1 };
    trace.unit = UnitId { 4 };
    trace.subject.name = text("Joan Amberly");
    trace.themes = { text("falls") };
    return trace;
}

LinkTrace incident()
{
    LinkTrace trace = complaint();
    trace.record = { recordkind::Incident, 1 };
    trace.day = QDate(2026, 3, 3);
    return trace;
}

bool has(const LinkScore &score, LinkReasonKind kind)
{
    return std::any_of(score.reasons.cbegin(), score.reasons.cend(),
        [kind](const LinkReason &reason) { return reason.kind == kind; });
}

} // namespace

class TestLinkProposals : public QObject
{
    Q_OBJECT

private slots:
    void whatContradictsTakesPointsOff_data();
    void whatContradictsTakesPointsOff();
    void orderMakesNoDifference();
    void textsNameDays_data();
    void textsNameDays();
    void endingsMakeNoOtherWord();
    void theOneThatFitsIsProposedWithItsReasons();
    void whatIsAnsweredIsNotProposedAgain();
    void linkedRecordsAreNotProposed();
    void textOfPrivilegedClaimsIsNotRead();
    void otherKindsAreRefused();

private:
    struct Case
    {
        RecordRef complaint;
        RecordRef incident;
    };
    static Case fall(ExampleStore &store);
};

void TestLinkProposals::whatContradictsTakesPointsOff_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<double>("less"); // at least so many points below two records that agree
    QTest::newRow("other birthday") << "born" << 8.0;
    QTest::newRow("other NHS number") << "number" << 8.0;
    QTest::newRow("other name") << "name" << 8.0;
    QTest::newRow("short name") << "initial" << 1.0;
    QTest::newRow("misspelt") << "misspelt" << 1.0;
    QTest::newRow("nobody named") << "unnamed" << 4.0;
    QTest::newRow("other ward") << "unit" << 3.0;
    QTest::newRow("other site") << "site" << 5.0;
    QTest::newRow("other theme") << "theme" << 2.0;
    QTest::newRow("written before it happened") << "before" << 4.0;
    QTest::newRow("a year later") << "late" << 2.0;
}

void TestLinkProposals::whatContradictsTakesPointsOff()
{
    QFETCH(QString, what);
    QFETCH(double, less);
    LinkTrace one = complaint();
    LinkTrace other = incident();
    const double agreed = scoreLink(one, other, {}).points;
    if (what == text("born")) {
        one.subject.bornOn = QDate(1940, 1, 1);
        other.subject.bornOn = QDate(1941, 1, 1);
    } else if (what == text("number")) {
        one.subject.nhsNumber = text("9990000001");
        other.subject.nhsNumber = text("9990000002");
    } else if (what == text("name")) {
        other.subject.name = text("Olu Adebowale");
    } else if (what == text("initial")) {
        other.subject.name = text("J Amberly");
    } else if (what == text("misspelt")) {
        other.subject.name = text("Joan Amberley");
    } else if (what == text("unnamed")) {
        other.subject.name.clear();
    } else if (what == text("unit")) {
        other.unit = UnitId { 5 };
    } else if (what == text("site")) {
        other.site = SiteId { 2 };
    } else if (what == text("theme")) {
        other.themes = { text("medication") };
    } else if (what == text("before")) {
        other.day = QDate(2026, 4, 1);
    } else {
        other.day = QDate(2025, 3, 1);
    }
    const double now = scoreLink(one, other, {}).points;
    QVERIFY2(agreed - now >= less, qPrintable(QString::number(agreed - now)));
}

void TestLinkProposals::orderMakesNoDifference()
{
    LinkTrace one = complaint();
    one.namedDays = { { QDate(2026, 3, 3), QDate(2026, 3, 3) } };
    const LinkTrace other = incident();
    const LinkScore there = scoreLink(one, other, {});
    const LinkScore back = scoreLink(other, one, {});
    QCOMPARE(there.points, back.points);
    QVERIFY(has(there, LinkReasonKind::NamesTheDay));
    QVERIFY(has(back, LinkReasonKind::SameUnit));
}

void TestLinkProposals::textsNameDays_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    const QDate third(2026, 3, 3);
    QTest::newRow("day and month") << "on Tuesday 3 March he fell" << third << third;
    QTest::newRow("ordinal") << "the 3rd of March" << third << third;
    QTest::newRow("with year") << "3 March 2024" << QDate(2024, 3, 3) << QDate(2024, 3, 3);
    QTest::newRow("in numbers") << "on 03/03/2026 at noon" << third << third;
    QTest::newRow("last year's") << "on 24 December" << QDate(2025, 12, 24) << QDate(2025, 12, 24);
    QTest::newRow("early") << "early in March" << QDate(2026, 3, 1) << QDate(2026, 3, 12);
    QTest::newRow("end of") << "at the end of February" << QDate(2026, 2, 19) << QDate(2026, 2, 28);
    QTest::newRow("a month") << "all through January" << QDate(2026, 1, 1) << QDate(2026, 1, 31);
    QTest::newRow("no month") << "they may march on" << QDate() << QDate();
    QTest::newRow("impossible") << "31 February" << QDate() << QDate();
}

void TestLinkProposals::textsNameDays()
{
    QFETCH(QString, said);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const QList<DaySpan> found = daysNamed(said, QDate(2026, 3, 20));
    if (!from.isValid()) {
        QVERIFY(found.isEmpty());
        return;
    }
    QCOMPARE(found, (QList<DaySpan> { { from, to } }));
}

void TestLinkProposals::endingsMakeNoOtherWord()
{
    const QSet<QString> one = tellingWords(text("She falls; the catheters were leaking."));
    QVERIFY(one.contains(text("fall")));
    QVERIFY(one.contains(text("catheter")));
    QVERIFY(one.contains(text("leak")));
    QVERIFY(!one.contains(text("were")));
    QVERIFY(tellingWords(text("the ward and the hospital")).isEmpty());
}

/// A complaint about a fall that was reported, among incidents that have to do with others.
TestLinkProposals::Case TestLinkProposals::fall(ExampleStore &store)
{
    const qint64 site = store.add(text("site"), { { text("name"), text("Greybeck") } });
    const qint64 unit
        = store.add(text("unit"), { { text("site_id"), site }, { text("name"), text("Ward 4") } });
    const auto person = [&store](const char *name) {
        return store.add(text("person"), { { text("name"), text(name) } });
    };
    const auto report = [&](const char *day, qint64 who, const char *theme) {
        return store.addIncident(text(day),
            { { text("site_id"), site }, { text("unit_id"), unit }, { text("theme"), text(theme) },
                { text("patient_id"), who },
                { text("description"), text("Found beside the bed after a fall.") } });
    };
    for (const char *other : { "Olu Adebowale", "Gwen Drummore", "Ivy Larkrise" })
        report("2026-03-02", person(other), "falls");
    const qint64 wanted = report("2026-03-03", person("Joan Amberly"), "falls");
    const qint64 id = store.addComplaint(text("2026-03-20"),
        { { text("site_id"), site }, { text("unit_id"), unit },
            { text("patient_id"), person("J Amberly") },
            { text("description"), text("My mother fell out of bed on 3 March.") } });
    store.add(text("complaint_issue"),
        { { text("complaint_id"), id }, { text("number"), 1 }, { text("subject"), text("falls") },
            { text("theme"), text("falls") } });
    return { { recordkind::Complaint, id }, { recordkind::Incident, wanted } };
}

void TestLinkProposals::theOneThatFitsIsProposedWithItsReasons()
{
    ExampleStore store;
    const Case known = fall(store);
    const auto found = LinkProposals(store.database()).of(known.complaint);
    VERIFY_OK(found);
    QVERIFY(!found->empty());
    QCOMPARE(found->front().other, known.incident);
    QVERIFY(found->front().isLikely);
    QVERIFY(has(found->front().score, LinkReasonKind::NearlySameName));
    QVERIFY(has(found->front().score, LinkReasonKind::SameUnit));
    QVERIFY(has(found->front().score, LinkReasonKind::NamesTheDay));
    for (size_t i = 1; i < found->size(); ++i)
        QVERIFY(!(*found)[i].isLikely);
    const auto back = LinkProposals(store.database()).of(known.incident);
    VERIFY_OK(back);
    QCOMPARE(back->front().other, known.complaint);
    const auto all = LinkProposals(store.database()).newest(10);
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(1));
}

void TestLinkProposals::whatIsAnsweredIsNotProposedAgain()
{
    ExampleStore store;
    const Case known = fall(store);
    const Session session = store.sessionAs(Role::Manager);
    LinkService links(session);
    VERIFY_OK(links.refuse(known.incident, known.complaint, text("Same ward")));
    VERIFY_OK(links.refuse(known.complaint, known.incident, {})); // said twice, and once is enough
    for (const RecordRef &record : { known.complaint, known.incident }) {
        const auto found = LinkProposals(store.database()).of(record);
        VERIFY_OK(found);
        for (const LinkProposal &proposal : *found)
            QVERIFY(proposal.other != known.incident && proposal.other != known.complaint);
    }
    VERIFY_OK(links.forgetRefusal(known.complaint, known.incident));
    QCOMPARE(LinkProposals(store.database()).of(known.complaint)->front().other, known.incident);
}

void TestLinkProposals::linkedRecordsAreNotProposed()
{
    ExampleStore store;
    const Case known = fall(store);
    store.link(text("incident"), known.incident.id, text("complaint"), known.complaint.id);
    const auto found = LinkProposals(store.database()).of(known.complaint);
    VERIFY_OK(found);
    QVERIFY(found->empty() || found->front().other != known.incident);
}

void TestLinkProposals::textOfPrivilegedClaimsIsNotRead()
{
    ExampleStore store;
    const qint64 open
        = store.addClaim(text("2026-02-01"), { { text("description"), text("Catheter torn") } });
    const qint64 closed = store.addClaim(text("2026-02-01"),
        { { text("description"), text("Catheter torn") }, { text("privileged"), 1 } });
    const auto traces = readTraces(store.database(), recordkind::Claim, { open, closed }, true);
    VERIFY_OK(traces);
    for (const LinkTrace &trace : *traces)
        QCOMPARE(trace.words.contains(text("catheter")), trace.record.id == open);
}

void TestLinkProposals::otherKindsAreRefused()
{
    ExampleStore store;
    const auto found = LinkProposals(store.database()).of({ text("action"), 1 });
    QVERIFY(!found);
    QCOMPARE(found.error().operation, text("proposal.no-such-kind"));
    const auto gone = LinkProposals(store.database()).of({ recordkind::Claim, 77 });
    QVERIFY(!gone);
    QCOMPARE(gone.error().operation, text("record.missing"));
}

QTEST_GUILESS_MAIN(TestLinkProposals)
#include "tst_linkproposals.moc"
