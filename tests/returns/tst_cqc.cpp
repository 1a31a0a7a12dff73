#include "core/duties/cqcrequestregister.h"
#include "core/duties/cqcrequestservice.h"
#include "core/governance/cqccases.h"
#include "core/governance/cqcreports.h"
#include "core/insight/worklist.h"
#include "core/store/verify.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

/// Requests of the regulator, their 28 days, and the reports that answer them.
class TestCqc : public QObject
{
    Q_OBJECT

private slots:
    void lastDayIsTwentyEightDaysAfter_data();
    void lastDayIsTwentyEightDaysAfter();
    void draftsAreChecked_data();
    void draftsAreChecked();
    void requestIsKeptChangedAndBinned();
    void openRequestStandsOnToday();
    void requestThatAReportAnswersIsFound();
    void gapsAreFoundInHandMadeCases();
    void summaryHasItsPartsInOrderAndNoNames();
    void governanceReportNamesWhatIsMissing();

private:
    static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    static CqcRequest request(QDate receivedOn);
    [[nodiscard]] static QString wordsOf(const Report &report);
};

CqcRequest TestCqc::request(QDate receivedOn)
{
    CqcRequest made;
    made.receivedOn = receivedOn;
    made.preparer = text("Ann Calloway");
    return made;
}

QString TestCqc::wordsOf(const Report &report)
{
    QString words;
    for (const ReportSection &section : report.sections) {
        words += section.title + u'\n';
        for (const ReportBlock &block : section.blocks) {
            if (const auto *said = std::get_if<ReportText>(&block))
                words += said->text + u'\n';
            if (const auto *list = std::get_if<ReportBullets>(&block))
                words += list->items.join(u'\n') + u'\n';
            if (const auto *table = std::get_if<ReportTable>(&block)) {
                words += table->title + u'\n';
                for (const QVariantList &row : table->rows) {
                    for (const QVariant &cell : row)
                        words += cell.toString() + u'|';
                    words += u'\n';
                }
            }
        }
    }
    return words;
}

/// Source: complaints reference 0: requested.addDays(28), calendar days.
void TestCqc::lastDayIsTwentyEightDaysAfter_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("due");
    QTest::newRow("over a month's end") << QDate(2026, 11, 13) << QDate(2026, 12, 11);
    QTest::newRow("over Christmas, which counts") << QDate(2026, 12, 10) << QDate(2027, 1, 7);
    QTest::newRow("over a leap day") << QDate(2028, 2, 10) << QDate(2028, 3, 9);
}

void TestCqc::lastDayIsTwentyEightDaysAfter()
{
    QFETCH(QDate, received);
    TestStore store(QDate(2028, 6, 1));
    const auto id = CqcRequestService(store.session()).log(request(received));
    VERIFY_OK(id);
    QTEST(CqcRequestRegister(store.session()).byId(*id)->dueOn, "due");
}

void TestCqc::draftsAreChecked_data()
{
    QTest::addColumn<CqcRequest>("draft");
    QTest::addColumn<QString>("fact");
    const QDate day(2026, 11, 2);
    CqcRequest draft = request({});
    QTest::newRow("no day") << draft << text("cqc.received-missing");
    QTest::newRow("tomorrow") << request({ 2026, 11, 23 }) << text("cqc.in-future");
    draft = request(day);
    draft.periodFrom = day;
    QTest::newRow("half a period") << draft << text("cqc.period-half");
    draft.periodTo = day.addDays(-1);
    QTest::newRow("backwards") << draft << text("cqc.period-backwards");
    draft = request(day);
    draft.sentOn = day.addDays(-1);
    QTest::newRow("sent before") << draft << text("cqc.sent-before-received");
    draft.sentOn = day;
    draft.preparer.clear();
    QTest::newRow("sent by nobody") << draft << text("cqc.preparer-missing");
}

void TestCqc::draftsAreChecked()
{
    QFETCH(CqcRequest, draft);
    const auto problems = checkCqcRequest(draft, QDate(2026, 11, 22));
    QCOMPARE(problems.size(), 1);
    QTEST(problems.first().fact, "fact");
    QVERIFY(checkCqcRequest(request({ 2026, 11, 22 }), QDate(2026, 11, 22)).isEmpty());
}

void TestCqc::requestIsKeptChangedAndBinned()
{
    TestStore store;
    CqcRequestService service(store.session());
    CqcRequestRegister requests(store.session());
    const auto id = service.log(request({ 2026, 11, 2 }));
    VERIFY_OK(id);
    CqcRequest stored = *requests.byId(*id);
    QCOMPARE(stored.reference, text("Q-2026-0001"));
    stored.receivedOn = { 2026, 11, 9 };
    VERIFY_OK(service.change(stored));
    QCOMPARE(requests.byId(*id)->dueOn, QDate(2026, 12, 7));
    stored.note = text("Asked by telephone");
    const auto late = service.change(stored); // read before the change
    QVERIFY(!late);
    QCOMPARE(late.error().operation, text("record.changed-meanwhile"));
    VERIFY_OK(service.bin(*id, text("Entered twice")));
    QVERIFY(requests.all()->empty());
    VERIFY_OK(service.restore(*id));
    QCOMPARE(requests.all()->size(), 1u);
    QVERIFY(!CqcRequestService(store.sessionAs(Role::Viewer)).log(request({ 2026, 11, 2 })));
    QCOMPARE(store.damage(), QStringList());
}

void TestCqc::openRequestStandsOnToday()
{
    TestStore store;
    CqcRequestService service(store.session());
    VERIFY_OK(service.log(request({ 2026, 11, 20 })));
    VERIFY_OK(service.log(request({ 2026, 10, 2 })));
    CqcRequest sent = request({ 2026, 9, 2 });
    sent.sentOn = { 2026, 9, 20 };
    VERIFY_OK(service.log(sent));
    const auto list = worklist(store.session());
    VERIFY_OK(list);
    QCOMPARE(list->overdue.size(), 1);
    QCOMPARE(list->overdue.first().dueOn, QDate(2026, 10, 30));
    QCOMPARE(list->soon.size(), 1);
    QCOMPARE(list->soon.first().step, WorkStep::AnswerCqc);
}

void TestCqc::requestThatAReportAnswersIsFound()
{
    TestStore store;
    CqcRequestService service(store.session());
    CqcRequest first = request({ 2026, 10, 2 });
    CqcRequest second = request({ 2026, 11, 2 });
    second.periodFrom = { 2026, 1, 1 };
    second.periodTo = { 2026, 6, 30 };
    VERIFY_OK(service.log(first));
    VERIFY_OK(service.log(second));
    const CqcRequestRegister requests(store.session());
    const auto of = [&](CqcRegulation regulation, QDate to) {
        const auto found = requests.answeredBy(regulation, { 2026, 1, 1 }, to);
        return found && *found ? (*found)->reference : QString();
    };
    QCOMPARE(of(CqcRegulation::Complaints, { 2026, 6, 30 }), text("Q-2026-0002"));
    QCOMPARE(of(CqcRegulation::Complaints, { 2026, 7, 31 }), text("Q-2026-0001"));
    QCOMPARE(of(CqcRegulation::Governance, { 2026, 6, 30 }), QString());
}

void TestCqc::gapsAreFoundInHandMadeCases()
{
    const QDate today(2026, 11, 22);
    CqcCase good;
    good.reference = text("GOOD");
    good.channel = good.service = good.summary = good.grade = text("x");
    good.acknowledgedOn = { 2026, 10, 2 };
    good.replyBy = { 2026, 11, 1 };
    good.repliedOn = good.closedOn = { 2026, 10, 30 };
    good.ending = text("replied");
    good.outcome = text("upheld");
    good.learning = text("x");
    good.isSigned = true;
    good.actions = { { text("x"), { 2026, 11, 1 }, { 2026, 11, 1 }, true } };
    QVERIFY(cqcGaps({ good }, today).isEmpty());
    const auto found = [&](const std::function<void(CqcCase &)> &spoil) {
        CqcCase bad = good;
        spoil(bad);
        const auto gaps = cqcGaps({ good, bad }, today);
        return gaps.size() == 1 && gaps.first().references.size() == 1 ? gaps.first().what : QString();
    };
    QCOMPARE(found([](CqcCase &at) { at.outcome.clear(); }), text("Closed after a reply with no finding"));
    QCOMPARE(found([](CqcCase &at) { at.isSigned = false; }), text("The reply has no signer"));
    QCOMPARE(found([](CqcCase &at) { at.learning.clear(); }), text("Upheld, and no learning is recorded"));
    QCOMPARE(found([](CqcCase &at) { at.actions.clear(); }), text("Upheld, and no action is recorded"));
    QCOMPARE(found([](CqcCase &at) { at.actions.first().hasEvidence = false; }),
        text("An action is done and nothing shows it"));
    QCOMPARE(found([](CqcCase &at) { at.actions.first().doneOn = {}; }), text("An action is overdue"));
    QCOMPARE(found([](CqcCase &at) { at.hasImpact = true; }),
        text("Significant impact on the person, and no duty of candour was looked at"));
    QCOMPARE(found([](CqcCase &at) { at.returns = { { { 2026, 11, 5 }, {} } }; }),
        text("It came back, and no answer is recorded"));
    QCOMPARE(found([](CqcCase &at) { at.repliedOn = at.closedOn = {}; at.ending.clear(); }),
        text("No reply is recorded, and its day has passed"));
    QCOMPARE(found([](CqcCase &at) { at.acknowledgedOn = {}; at.acknowledgeBy = { 2026, 10, 5 }; }),
        text("No acknowledgement is recorded, and its day has passed"));
    QCOMPARE(found([](CqcCase &at) { at.grade.clear(); }), text("No grade of risk is recorded"));
}

void TestCqc::summaryHasItsPartsInOrderAndNoNames()
{
    ExampleStore store;
    const qint64 person = store.add(text("person"), { { text("name"), text("Rowan Thistleby") } });
    const qint64 id = store.addComplaint(text("2026-05-04"),
        { { text("reference"), text("C-1") }, { text("complainant_id"), person },
            { text("description"), text("Mr Thistleby waited on the ward for a call bell.") } });
    store.addComplaint(text("2025-05-04"), { { text("reference"), text("C-EARLIER") } });
    QVERIFY(id > 0);
    const Session session = store.sessionAs(Role::Manager);
    CqcRequest asked = request({ 2026, 11, 2 });
    asked.periodFrom = { 2026, 4, 1 };
    asked.periodTo = { 2026, 10, 31 };
    VERIFY_OK(CqcRequestService(session).log(asked));
    const auto report
        = cqcComplaintsReport(session, { { asked.periodFrom, asked.periodTo }, {}, false, false });
    VERIFY_OK(report);
    QCOMPARE(report->sections.at(0).title, text("The request"));
    QCOMPARE(report->sections.at(1).title, text("What is missing"));
    const QString words = wordsOf(*report);
    for (const char *said : { "Q-2026-0001", "30 November 2026", "Ann Calloway", "C-1|", "call bell" })
        QVERIFY2(words.contains(text(said)), said);
    QVERIFY(!words.contains(text("Thistleby")));
    QVERIFY(!words.contains(text("C-EARLIER")));
    QVERIFY(report->handOver.has_value());
    QCOMPARE(report->handOver->columns.size(), 17);
    QCOMPARE(report->handOver->rows.size(), 1);
}

void TestCqc::governanceReportNamesWhatIsMissing()
{
    ExampleStore store;
    store.addComplaint(text("2026-05-04"), {});
    store.add(text("action"), { { text("kind"), text("complaint") }, { text("record_id"), 1 },
        { text("title"), text("Teach the bleep rota") }, { text("owner"), text("Pat Fernsby") },
        { text("due_on"), text("2026-08-01") } });
    const Session session = store.sessionAs(Role::Manager);
    const auto report = cqcGovernanceReport(
        session, { { QDate(2026, 4, 1), QDate(2026, 10, 31) }, {}, false, false });
    VERIFY_OK(report);
    const QString words = wordsOf(*report);
    for (const char *said : { "No request of the Care Quality Commission is recorded",
             "Actions overdue at the end: 1", "No incident is recorded", "Teach the bleep rota",
             "1 action is open" })
        QVERIFY2(words.contains(text(said)), said);
    QVERIFY(!words.contains(text("Fernsby")));
}

QTEST_GUILESS_MAIN(TestCqc)
#include "tst_cqc.moc"
