#include "tests/support/teststore.h"
#include "ui/complaints/casesteps.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/explain.h"

using namespace heed;

namespace {

template <typename Enum> void eachHasItsWord()
{
    QStringList words;
    for (const auto &[value, code] : EnumCodes<Enum>::list) {
        const QString word = wordFor(value);
        QVERIFY2(!word.isEmpty(), code);
        QVERIFY2(!words.contains(word), qPrintable(word));
        words += word;
    }
}

} // namespace

class TestComplaintWords : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasAWordOfItsOwn();
    void dueDaysAreSaidAsPeopleSayThem_data();
    void dueDaysAreSaidAsPeopleSayThem();
    void historyIsInWords();
    void stepsFollowTheCase();
    void refusalsAreSentences_data();
    void refusalsAreSentences();
};

void TestComplaintWords::everyValueHasAWordOfItsOwn()
{
    eachHasItsWord<ComplaintType>();
    eachHasItsWord<ComplaintState>();
    eachHasItsWord<Ending>();
    eachHasItsWord<Funding>();
    eachHasItsWord<Channel>();
    eachHasItsWord<ComplainantStatus>();
    eachHasItsWord<RepresentativeBasis>();
    eachHasItsWord<Consent>();
    eachHasItsWord<RiskGrade>();
    eachHasItsWord<Complexity>();
    eachHasItsWord<ContactMethod>();
    eachHasItsWord<DiscussionOffer>();
    eachHasItsWord<Outcome>();
    eachHasItsWord<Remedy>();
    eachHasItsWord<ReopenReason>();
    eachHasItsWord<OmbudsmanBody>();
    eachHasItsWord<OmbudsmanStage>();
    eachHasItsWord<OmbudsmanDecision>();
}

void TestComplaintWords::dueDaysAreSaidAsPeopleSayThem_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("words");
    // Today is Sunday 22 November 2026.
    QTest::newRow("none") << QDate() << QString();
    QTest::newRow("today") << QDate(2026, 11, 22) << QStringLiteral("today");
    QTest::newRow("tomorrow") << QDate(2026, 11, 23) << QStringLiteral("tomorrow");
    QTest::newRow("three") << QDate(2026, 11, 25) << QStringLiteral("3 working days left");
    QTest::newRow("two") << QDate(2026, 11, 24) << QStringLiteral("2 working days left");
    QTest::newRow("later") << QDate(2026, 12, 15) << QStringLiteral("by Tue 15 Dec");
    QTest::newRow("next year") << QDate(2027, 2, 2) << QStringLiteral("by Tue 2 Feb 2027");
    QTest::newRow("late on a weekend")
        << QDate(2026, 11, 20) << QStringLiteral("overdue since Fri 20 Nov");
    QTest::newRow("one late") << QDate(2026, 11, 19) << QStringLiteral("overdue by 1 working day");
    QTest::newRow("two late") << QDate(2026, 11, 18) << QStringLiteral("overdue by 2 working days");
}

void TestComplaintWords::dueDaysAreSaidAsPeopleSayThem()
{
    QFETCH(QDate, due);
    QFETCH(QString, words);
    const test::TestStore store;
    QCOMPARE(dueWords(due, QDate(2026, 11, 22), store.calendar()), words);
}

void TestComplaintWords::historyIsInWords()
{
    QCOMPARE(columnWord(QStringLiteral("acknowledged_on")), QStringLiteral("acknowledged on"));
    QCOMPARE(columnWord(QStringLiteral("issues.2.outcome")), QStringLiteral("issue 2, outcome"));
    QCOMPARE(valueWords(QStringLiteral("acknowledged_on"), QStringLiteral("2026-11-24")),
        QStringLiteral("Tue 24 Nov 2026"));
    QCOMPARE(valueWords(QStringLiteral("state"), QStringLiteral("response_sent")),
        QStringLiteral("Reply sent"));
    QCOMPARE(columnWord(QStringLiteral("significant_impact")),
        QStringLiteral("grave effect on somebody"));
    QCOMPARE(columnWord(QStringLiteral("exclusions.3.letter_on")),
        QStringLiteral("decision not to look into it, letter sent on"));
    QCOMPARE(valueWords(QStringLiteral("significant_impact"), QStringLiteral("1")),
        QStringLiteral("yes"));
    QCOMPARE(valueWords(QStringLiteral("regime"), QStringLiteral("provider_only")),
        QStringLiteral("your own procedure"));
    QCOMPARE(valueWords(QStringLiteral("updates.1.how"), QStringLiteral("holding_letter")),
        QStringLiteral("Holding letter"));
    QCOMPARE(valueWords(QStringLiteral("handler"), QString()), QStringLiteral("nothing"));
    QCOMPARE(valueWords(QStringLiteral("handler"), QStringLiteral("Jo")), QStringLiteral("Jo"));
}

void TestComplaintWords::stepsFollowTheCase()
{
    const test::TestStore store;
    const QDate today(2026, 11, 22);
    ComplaintFile file;
    file.complaint.receivedOn = QDate(2026, 11, 20);
    file.issues.push_back({});
    const auto next = [&] { return nextCaseStep(file, today, store.calendar()); };
    QCOMPARE(next(), CaseStep::Acknowledge);
    file.complaint.acknowledgedOn = today;
    QCOMPARE(next(), CaseStep::AgreePeriod);
    file.complaint.replyBy = QDate(2026, 12, 20);
    QCOMPARE(next(), CaseStep::Findings);
    file.issues.front().outcome = Outcome::Upheld;
    QCOMPARE(next(), CaseStep::Reply);
    file.complaint.repliedOn = today;
    QCOMPARE(next(), CaseStep::Close);
    const auto lines = stepsOf(file, today, store.calendar());
    QCOMPARE(lines.front().state, StepState::Done);
    file.complaint.closedOn = today;
    QVERIFY(!next());
}

void TestComplaintWords::refusalsAreSentences_data()
{
    QTest::addColumn<QString>("fact");
    for (const char *fact : { "closed", "acknowledged-already", "reply-without-signer",
             "reply-without-outcome", "close-without-reply", "reopen-without-reason", "in-bin" })
        QTest::newRow(fact) << (QStringLiteral("complaint.") + QLatin1String(fact));
}

void TestComplaintWords::refusalsAreSentences()
{
    QFETCH(QString, fact);
    const QString said = explain({ ErrorCode::Refused, fact, QStringLiteral("1"), {} });
    QVERIFY2(!said.contains(fact), qPrintable(said));
    QVERIFY(said.endsWith(QLatin1Char('.')));
}

QTEST_MAIN(TestComplaintWords)
#include "tst_complaintwords.moc"
