#include "core/complaints/investigation/staffcare.h"
#include "core/store/settings.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// What a member of staff who was complained about is owed.
class TestStaffCare : public QObject
{
    Q_OBJECT

private slots:
    void owed_data();
    void owed();
    void timesAreLocalPolicy();
    void aStoreSetsItsOwnTimes();
};

namespace {

const QDate named(2026, 11, 2); // a Monday
const QDate told(2026, 11, 4);

StaffSubject toldSubject()
{
    StaffSubject subject;
    subject.namedOn = named;
    subject.toldOn = told;
    subject.supportOfferedOn = told;
    return subject;
}

QString inWords(const std::vector<StaffDue> &dues)
{
    QStringList words;
    for (const StaffDue &due : dues)
        words += toCode(due.step) + QLatin1Char(' ') + due.dueOn.toString(Qt::ISODate);
    return words.join(QStringLiteral(", "));
}

} // namespace

void TestStaffCare::owed_data()
{
    QTest::addColumn<StaffSubject>("subject");
    QTest::addColumn<StaffContext>("context");
    QTest::addColumn<QString>("expected");
    // PHSO module 3.14: told, supported, account, kept engaged, outcome; days are local policy.
    StaffSubject one;
    one.namedOn = named;
    QTest::newRow("being told comes before all else")
        << one << StaffContext {} << "staff-tell 2026-11-04";
    one.toldOn = told;
    QTest::newRow("support with it, and news after")
        << one << StaffContext {} << "staff-support 2026-11-06, staff-update 2026-12-02";
    one = toldSubject();
    one.accountAskedOn = QDate(2026, 11, 5);
    QTest::newRow("account by the rule")
        << one << StaffContext {} << "staff-account 2026-11-19, staff-update 2026-12-02";
    one.accountDueOn = QDate(2026, 11, 12);
    QTest::newRow("account by its own day")
        << one << StaffContext {} << "staff-account 2026-11-12, staff-update 2026-12-02";
    one.accountReceivedOn = QDate(2026, 11, 11);
    QTest::newRow("news count from the last")
        << one << StaffContext { .lastUpdateOn = QDate(2026, 11, 16) } << "staff-update 2026-12-14";
    QTest::newRow("outcome from the reply on")
        << one << StaffContext { .repliedOn = QDate(2026, 11, 19) } << "staff-outcome 2026-11-23";
    QTest::newRow("outcome of a case that closed without a reply")
        << one << StaffContext { .closedOn = QDate(2026, 11, 18) } << "staff-outcome 2026-11-20";
    one.outcomeToldOn = QDate(2026, 11, 20);
    QTest::newRow("debrief after the outcome")
        << one << StaffContext { .repliedOn = QDate(2026, 11, 19) } << "staff-debrief 2026-12-04";
    one.debriefOn = QDate(2026, 11, 21);
    QTest::newRow("all done") << one << StaffContext { .repliedOn = QDate(2026, 11, 19) } << "";
}

void TestStaffCare::owed()
{
    QFETCH(StaffSubject, subject);
    QFETCH(StaffContext, context);
    QFETCH(QString, expected);
    const TestStore store;
    const auto times = StaffTimes::shipped();
    VERIFY_OK(times);
    QCOMPARE(inWords(staffDues(subject, context, *times, store.calendar())), expected);
}

void TestStaffCare::timesAreLocalPolicy()
{
    const auto times = StaffTimes::shipped();
    VERIFY_OK(times);
    for (const auto &[step, id] : EnumCodes<StaffStep>::list) {
        const DeadlineRule *rule = times->rules.find(QString::fromLatin1(id));
        QVERIFY2(rule != nullptr, id);
        QVERIFY2(!rule->isVerified && rule->source.contains(QLatin1String("local policy")), id);
        QVERIFY(times->span(step).has_value());
    }
}

void TestStaffCare::aStoreSetsItsOwnTimes()
{
    TestStore store;
    auto transaction = store.begin();
    VERIFY_OK(
        setSetting(transaction, QStringLiteral("staff-tell"), QStringLiteral("5 calendar-days")));
    VERIFY_OK(transaction.commit());
    const auto times = StaffTimes::load(store.database());
    VERIFY_OK(times);
    QCOMPARE(times->dueOn(StaffStep::Tell, named, store.calendar()), QDate(2026, 11, 7));
    QCOMPARE(times->dueOn(StaffStep::OfferSupport, named, store.calendar()), QDate(2026, 11, 4));
}

QTEST_GUILESS_MAIN(TestStaffCare)
#include "tst_staffcare.moc"
