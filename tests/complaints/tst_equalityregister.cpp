#include "core/codes/codelists.h"
#include "core/complaints/complaintservice.h"
#include "core/complaints/equalityregister.h"
#include "core/records/recordkinds.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Equality answers go in, and come out as counts.
class TestEqualityRegister : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyQuestionCanBeLeftOut_data();
    void everyQuestionCanBeLeftOut();
    void notAskedIsNotPreferNot();
    void smallNumbersAreWithheld_data();
    void smallNumbersAreWithheld();
    void unknownAnswersAreRefusedTogether();
    void answersAreInNoHistory();
    void rights_data();
    void rights();

private:
    ComplaintId logged();

    std::unique_ptr<TestStore> m_store;
};

namespace {

QString text(const char *words) { return QString::fromLatin1(words); }

} // namespace

void TestEqualityRegister::initTestCase()
{
    m_store = std::make_unique<TestStore>();
    auto transaction = m_store->begin();
    VERIFY_OK(seedCodes(transaction));
    VERIFY_OK(transaction.commit());
}

ComplaintId TestEqualityRegister::logged()
{
    ComplaintFile file;
    file.complaint.receivedOn = QDate(2026, 11, 2);
    file.complaint.description = text("The call bell was not answered.");
    return ComplaintService(m_store->session()).log(file).value_or(ComplaintId {});
}

void TestEqualityRegister::everyQuestionCanBeLeftOut_data()
{
    QTest::addColumn<QString>("question");
    QCOMPARE(equalityQuestions().size(), 9);
    for (const QString &question : equalityQuestions())
        QTest::newRow(qPrintable(question)) << question;
}

void TestEqualityRegister::everyQuestionCanBeLeftOut()
{
    QFETCH(QString, question);
    const auto codes = CodeLists::load(m_store->database());
    VERIFY_OK(codes);
    QVERIFY(codes->has(equalityScheme(question), EqualityAnswers::notAsked));
    QVERIFY(codes->has(equalityScheme(question), EqualityAnswers::preferNot));
    QVERIFY(codes->codes(equalityScheme(question)).size() >= 4);
}

void TestEqualityRegister::notAskedIsNotPreferNot()
{
    EqualityRegister answers(m_store->session());
    EqualityAnswers given;
    given.complaintId = logged();
    QVERIFY(!answers.recordedOn(given.complaintId)->isValid());
    given.ethnicity = text("chinese");
    given.religion = EqualityAnswers::preferNot;
    VERIFY_OK(answers.record(given));
    given.ethnicity = text("asian_indian"); // corrected: still one person
    VERIFY_OK(answers.record(given));
    QCOMPARE(*answers.recordedOn(given.complaintId), QDate(2026, 11, 22));
    logged();
    const QDate from(2026, 11, 2);
    using Counts = std::vector<EqualityCount>;
    // One each: nobody is to be found out.
    QCOMPARE(*answers.counts(text("religion"), from, from),
        (Counts { { text("prefer_not"), {} }, { text("not_asked"), {} } }));
    for (int i = 0; i < 6; ++i)
        logged();
    QCOMPARE(*answers.counts(text("ethnicity"), from, from),
        (Counts { { text("asian_indian"), {} }, { text("not_asked"), {} } }));
    QVERIFY(answers.counts(text("ethnicity"), from.addDays(1), from.addDays(9))->empty());
    QCOMPARE(answers.counts(text("name"), from, from).error().operation,
        text("equality.no-such-question"));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestEqualityRegister::smallNumbersAreWithheld_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QList<int>>("shown"); // -1: withheld
    // Complaints reference 8: 1 to 4 are small, and what would give one away goes too.
    QTest::newRow("none is small") << QList<int> { 5, 9, 0 } << QList<int> { 5, 9, 0 };
    QTest::newRow("one, and the smallest beside it")
        << QList<int> { 3, 12, 7 } << QList<int> { -1, 12, -1 };
    QTest::newRow("two cover each other") << QList<int> { 3, 2, 40 } << QList<int> { -1, -1, 40 };
    QTest::newRow("one each would show") << QList<int> { 1, 1, 40, 8 }
                                         << QList<int> { -1, -1, 40, -1 };
    QTest::newRow("a nought hides nothing by itself")
        << QList<int> { 1, 0, 40 } << QList<int> { -1, -1, -1 };
}

void TestEqualityRegister::smallNumbersAreWithheld()
{
    QFETCH(QList<int>, counts);
    std::vector<CodedCount> coded;
    for (const int count : counts)
        coded.push_back({ QString::number(coded.size()), count });
    QList<int> shown;
    for (const EqualityCount &one : withoutSmallNumbers(coded, 5))
        shown += one.count.value_or(-1);
    QTEST(shown, "shown");
}

void TestEqualityRegister::unknownAnswersAreRefusedTogether()
{
    EqualityAnswers given;
    given.complaintId = logged();
    given.sex = text("tall");
    given.age = text("ancient");
    const auto done = EqualityRegister(m_store->session()).record(given);
    QVERIFY(!done);
    QCOMPARE(done.error().problems.size(), 2);
}

void TestEqualityRegister::answersAreInNoHistory()
{
    EqualityAnswers given;
    given.complaintId = logged();
    given.orientation = text("bisexual");
    VERIFY_OK(EqualityRegister(m_store->session()).record(given));
    const auto told = m_store->database().scalar(
        text("SELECT count(*) FROM audit WHERE changes LIKE '%bisexual%'"));
    QCOMPARE(told->toInt(), 0);
    const auto history
        = auditOfRecord(m_store->database(), recordkind::Complaint, given.complaintId.value);
    VERIFY_OK(history);
    QCOMPARE(history->size(), 1); // logged, and nothing else
    // And yet it is sealed.
    QCOMPARE(m_store->damage(), QStringList());
}

void TestEqualityRegister::rights_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("records");
    QTest::addColumn<bool>("counts");
    QTest::newRow("manager") << Role::Manager << true << true;
    QTest::newRow("investigator") << Role::Investigator << true << true;
    QTest::newRow("panel member") << Role::PanelMember << false << true;
    QTest::newRow("viewer") << Role::Viewer << false << true;
    QTest::newRow("administrator") << Role::Administrator << false << false;
}

void TestEqualityRegister::rights()
{
    QFETCH(Role, role);
    EqualityRegister theirs(m_store->sessionAs(role));
    EqualityAnswers given;
    given.complaintId = logged();
    QTEST(theirs.record(given).has_value(), "records");
    QTEST(theirs.counts(text("sex"), QDate(2026, 1, 1), QDate(2026, 12, 31)).has_value(), "counts");
}

QTEST_GUILESS_MAIN(TestEqualityRegister)
#include "tst_equalityregister.moc"
