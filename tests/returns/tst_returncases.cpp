#include "core/governance/cqccases.h"
#include "core/insight/ko41acases.h"
#include "tests/insight/examplestore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using namespace heed::test;

/// What the return and the regulator's summary read out of the registers, case by case.
class TestReturnCases : public QObject
{
    Q_OBJECT

private slots:
    void onlyComplaintsOfTheTimeAreRead_data();
    void onlyComplaintsOfTheTimeAreRead();
    void ageIsThatAtTheEventOrAtReceipt_data();
    void ageIsThatAtTheEventOrAtReceipt();
    void firstEndOfACaseThatCameBack_data();
    void firstEndOfACaseThatCameBack();
    void issuesAndMarksComeWithTheCase();
    void summaryHasWhatBelongsToTheCase();

private:
    static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    static QVariant day(const char *iso) { return *iso == '\0' ? QVariant() : QVariant(text(iso)); }
    [[nodiscard]] Ko41aCase onlyCase();

    std::unique_ptr<ExampleStore> m_store;

private slots:
    void init() { m_store = std::make_unique<ExampleStore>(); }
};

namespace {

const Period year { QDate(2025, 4, 1), QDate(2026, 3, 31) };

} // namespace

Ko41aCase TestReturnCases::onlyCase()
{
    const auto cases = readKo41aCases(m_store->database(), year);
    return cases && cases->size() == 1 ? cases->first() : Ko41aCase {};
}

void TestReturnCases::onlyComplaintsOfTheTimeAreRead_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<QVariantMap>("columns");
    QTest::addColumn<bool>("isRead");
    const auto row = [](const char *name, const char *received, const QVariantMap &columns, bool is) {
        QTest::newRow(name) << text(received) << columns << is;
    };
    row("in the year", "2025-05-01", {}, true);
    row("through a member of parliament", "2025-05-01", { { text("type"), text("mp") } }, true);
    row("a concern", "2025-05-01", { { text("type"), text("concern") } }, false);
    row("a compliment", "2025-05-01", { { text("type"), text("compliment") } }, false);
    row("in the bin", "2025-05-01", { { text("binned_at"), text("2025-06-01T10:00:00Z") } }, false);
    row("open from before", "2024-05-01", {}, true);
    row("ended before", "2024-05-01", { { text("closed_on"), text("2025-03-31") } }, false);
    row("ended on the first day", "2024-05-01", { { text("closed_on"), text("2025-04-01") } }, true);
    row("of the next year", "2026-04-01", {}, false);
}

void TestReturnCases::onlyComplaintsOfTheTimeAreRead()
{
    QFETCH(QString, received);
    QFETCH(QVariantMap, columns);
    m_store->addComplaint(received, columns);
    const auto cases = readKo41aCases(m_store->database(), year);
    VERIFY_OK(cases);
    QTEST(!cases->isEmpty(), "isRead");
}

void TestReturnCases::ageIsThatAtTheEventOrAtReceipt_data()
{
    QTest::addColumn<QVariant>("age");
    QTest::addColumn<QVariant>("born");
    QTest::addColumn<int>("read"); // -1 = none
    QTest::newRow("recorded") << QVariant(40) << day("1950-01-01") << 40;
    QTest::newRow("by birth") << QVariant() << day("1950-01-01") << 75;
    QTest::newRow("the day before a birthday") << QVariant() << day("2008-05-02") << 16;
    QTest::newRow("on the birthday") << QVariant() << day("2008-05-01") << 17;
    QTest::newRow("born afterwards") << QVariant() << day("2025-06-01") << -1;
    QTest::newRow("neither") << QVariant() << QVariant() << -1;
}

void TestReturnCases::ageIsThatAtTheEventOrAtReceipt()
{
    QFETCH(QVariant, age);
    QFETCH(QVariant, born);
    const qint64 person = m_store->add(
        text("person"), { { text("name"), text("Rowan Thistleby") }, { text("born_on"), born } });
    m_store->addComplaint(
        text("2025-05-01"), { { text("patient_age"), age }, { text("patient_id"), person } });
    QTEST(onlyCase().age.value_or(-1), "read");
}

void TestReturnCases::firstEndOfACaseThatCameBack_data()
{
    QTest::addColumn<QVariant>("replied");
    QTest::addColumn<QVariant>("outcome");
    QTest::addColumn<QVariant>("closed");
    QTest::addColumn<QDate>("ended");
    const QVariant upheld = text("upheld");
    QTest::newRow("by its reply, and open again")
        << day("2025-06-10") << upheld << QVariant() << QDate(2025, 6, 10);
    QTest::newRow("by its reply, and closed again")
        << day("2025-06-10") << upheld << day("2025-12-01") << QDate(2025, 6, 10);
    QTest::newRow("no day of reply, but a finding")
        << QVariant() << upheld << QVariant() << QDate(2025, 8, 1);
    QTest::newRow("without any answer, and open again")
        << QVariant() << QVariant() << QVariant() << QDate();
    QTest::newRow("without any answer, and closed later")
        << QVariant() << QVariant() << day("2025-12-01") << QDate(2025, 12, 1);
}

void TestReturnCases::firstEndOfACaseThatCameBack()
{
    QFETCH(QVariant, replied);
    QFETCH(QVariant, outcome);
    QFETCH(QVariant, closed);
    const qint64 id = m_store->addComplaint(text("2025-05-01"),
        { { text("replied_on"), replied }, { text("outcome"), outcome },
            { text("closed_on"), closed } });
    m_store->add(text("complaint_episode"),
        { { text("complaint_id"), id }, { text("number"), 1 },
            { text("reopened_on"), text("2025-08-01") } });
    QVERIFY(onlyCase().isReopened);
    QTEST(onlyCase().endedOn, "ended");
}

void TestReturnCases::issuesAndMarksComeWithTheCase()
{
    const qint64 id = m_store->addComplaint(text("2025-05-01"),
        { { text("lead_organisation"), text("Another trust") }, { text("channel"), text("telephone") } });
    for (int number = 1; number <= 2; ++number)
        m_store->add(text("complaint_issue"),
            { { text("complaint_id"), id }, { text("number"), number },
                { text("subject"), text(number == 1 ? "clinical_treatment" : "transport") },
                { text("specialty"), number == 1 ? text("dental_group") : QVariant() },
                { text("profession"), text("dental") } });
    m_store->add(text("complaint_exclusion"),
        { { text("complaint_id"), id }, { text("limb"), text("c") },
            { text("decided_on"), text("2025-05-02") }, { text("reason"), text("Put right") },
            { text("decided_by"), text("Ann") } });
    const Ko41aCase at = onlyCase();
    QVERIFY(at.isLedByOther);
    QVERIFY(at.isPutRightAtOnce);
    QCOMPARE(at.channel, Channel::Telephone);
    QCOMPARE(at.issues.size(), 2);
    QCOMPARE(at.issues.first().specialty, text("dental_group"));
    QCOMPARE(at.issues.last().subject, text("transport"));
}

void TestReturnCases::summaryHasWhatBelongsToTheCase()
{
    const qint64 person
        = m_store->add(text("person"), { { text("name"), text("Rowan Thistleby") } });
    const qint64 id = m_store->addComplaint(text("2025-05-01"),
        { { text("complainant_id"), person }, { text("replied_on"), text("2025-06-10") },
            { text("learning"), text("Mrs Thistleby taught us to ring first.") },
            { text("safeguarding"), 1 } });
    m_store->add(text("action"),
        { { text("kind"), text("complaint") }, { text("record_id"), id },
            { text("title"), text("Ring Rowan Thistleby first") }, { text("evidence"), text("Seen") },
            { text("done_on"), text("2025-07-01") } });
    m_store->add(text("complaint_episode"),
        { { text("complaint_id"), id }, { text("number"), 1 },
            { text("reopened_on"), text("2025-08-01") } });
    m_store->add(text("ombudsman_contact"),
        { { text("complaint_id"), id }, { text("body"), text("phso") },
            { text("stage"), text("final") }, { text("decision"), text("partly_upheld") } });
    m_store->add(text("timeline_entry"),
        { { text("kind"), text("complaint") }, { text("record_id"), id },
            { text("happened_on"), text("2025-06-20") }, { text("what"), text("Letter") },
            { text("entered_by"), text("Ann") } });
    const auto cases = cqcCases(m_store->sessionAs(Role::Manager), year);
    VERIFY_OK(cases);
    QCOMPARE(cases->size(), 1);
    const CqcCase &at = cases->first();
    QCOMPARE(at.actions.size(), 1);
    QVERIFY(at.actions.first().hasEvidence);
    QVERIFY(!at.actions.first().title.contains(text("Thistleby")));
    QVERIFY(!at.learning.contains(text("Thistleby")));
    QVERIFY(at.learning.contains(text("ring first")));
    QCOMPARE(at.returns.size(), 1);
    QVERIFY(!at.returns.first().repliedOn.isValid());
    QCOMPARE(at.ombudsman, QStringList { text("PHSO: partly upheld") });
    QCOMPARE(at.contactsAfter, 1);
    QVERIFY(at.isSafeguarding);
}

QTEST_GUILESS_MAIN(TestReturnCases)
#include "tst_returncases.moc"
