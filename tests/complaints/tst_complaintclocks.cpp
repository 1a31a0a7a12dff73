#include "core/complaints/complaintclocks.h"
#include "core/complaints/complaintfields.h"
#include "core/records/deadlineledger.h"
#include "core/store/settings.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// The due dates of complaints. Reference days are those of the complaints reference, section 0.
class TestComplaintClocks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void lawfulDays_data();
    void lawfulDays();
    void whichClocksRun_data();
    void whichClocksRun();
    void ownTimesOfAProviderAreSettings();
    void spansAreReadFromText_data();
    void spansAreReadFromText();
    void agreedTime_data();
    void agreedTime();
    void amendmentNeedsTheOtherSide_data();
    void amendmentNeedsTheOtherSide();
    void relevantPeriodIsLengthenedOnlyInTime_data();
    void relevantPeriodIsLengthenedOnlyInTime();
    void settlingTwiceAddsNothing();
    void correctedReceiptAddsVersions();
    void receiptOutsideTheCalendarIsRefused();

private:
    [[nodiscard]] QDate dueOf(const Complaint &complaint, const QString &rule) const;

    std::unique_ptr<WorkingCalendar> m_calendar;
    std::unique_ptr<ComplaintClockRules> m_rules;
};

namespace {

Complaint complaintOf(QDate received)
{
    Complaint complaint;
    complaint.receivedOn = received;
    return complaint;
}

DeadlineEntry period(int version, QDate due, QDate agreed)
{
    DeadlineEntry entry;
    entry.rule = ledgerrule::Reply;
    entry.version = version;
    entry.dueOn = due;
    entry.agreedOn = agreed;
    entry.agreedWith = QStringLiteral("Bea");
    return entry;
}

} // namespace

void TestComplaintClocks::initTestCase()
{
    auto holidays = BankHolidays::load();
    VERIFY_OK(holidays);
    m_calendar = std::make_unique<WorkingCalendar>(*holidays);
    test::TestStore store;
    auto rules = ComplaintClockRules::load(store.database());
    VERIFY_OK(rules);
    m_rules = std::make_unique<ComplaintClockRules>(std::move(*rules));
}

QDate TestComplaintClocks::dueOf(const Complaint &complaint, const QString &rule) const
{
    const auto dues = dueDates(complaint, *m_rules, *m_calendar);
    if (!dues)
        return {};
    for (const ComplaintDue &due : *dues) {
        if (due.rule == rule)
            return due.deadline.due;
    }
    return {};
}

void TestComplaintClocks::lawfulDays_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("nextWorkingDay"); // reg 8(1)(c)
    QTest::addColumn<QDate>("acknowledge"); // reg 13(3)
    QTest::addColumn<QDate>("sixMonths"); // reg 14(3)
    QTest::newRow("a Saturday") << QDate(2026, 11, 21) << QDate(2026, 11, 23) << QDate(2026, 11, 25)
                                << QDate(2027, 5, 20);
    QTest::newRow("before Christmas")
        << QDate(2026, 12, 23) << QDate(2026, 12, 24) << QDate(2026, 12, 30) << QDate(2027, 6, 22);
    QTest::newRow("before Easter")
        << QDate(2026, 4, 2) << QDate(2026, 4, 7) << QDate(2026, 4, 9) << QDate(2026, 10, 1);
    QTest::newRow("the state funeral")
        << QDate(2022, 9, 15) << QDate(2022, 9, 16) << QDate(2022, 9, 21) << QDate(2023, 3, 14);
    QTest::newRow("the jubilee") << QDate(2022, 5, 31) << QDate(2022, 6, 1) << QDate(2022, 6, 7)
                                 << QDate(2022, 11, 29);
    QTest::newRow("VE day") << QDate(2020, 5, 6) << QDate(2020, 5, 7) << QDate(2020, 5, 12)
                            << QDate(2020, 11, 5);
    QTest::newRow("a month that ends early")
        << QDate(2026, 8, 31) << QDate(2026, 9, 1) << QDate(2026, 9, 3) << QDate(2027, 2, 27);
}

void TestComplaintClocks::lawfulDays()
{
    QFETCH(QDate, received);
    Complaint complaint = complaintOf(received);
    complaint.channel = Channel::Telephone;
    QTEST(dueOf(complaint, deadlinerule::OralQuickFix), "nextWorkingDay");
    QTEST(dueOf(complaint, deadlinerule::Acknowledge), "acknowledge");
    QTEST(dueOf(complaint, deadlinerule::RelevantPeriod), "sixMonths");
}

void TestComplaintClocks::whichClocksRun_data()
{
    QTest::addColumn<ComplaintType>("type");
    QTest::addColumn<Regime>("regime");
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QStringList>("rules");
    const QString ack = deadlinerule::Acknowledge;
    const QString six = deadlinerule::RelevantPeriod;
    const QString oral = deadlinerule::OralQuickFix;
    const QString own = ledgerrule::OwnAcknowledge;
    using T = ComplaintType;
    QTest::newRow("letter, NHS") << T::Complaint << Regime::Nhs2009 << Channel::Letter
                                 << QStringList { ack, six };
    QTest::newRow("spoken, NHS") << T::Complaint << Regime::Nhs2009 << Channel::InPerson
                                 << QStringList { oral, ack, six };
    QTest::newRow("from an MP") << T::Mp << Regime::Nhs2009 << Channel::Mp
                                << QStringList { ack, six };
    QTest::newRow("council") << T::Complaint << Regime::Council2009 << Channel::Email
                             << QStringList { ack, six };
    // SI 2014/2936 reg 16 sets no days: only the provider's own time applies.
    QTest::newRow("self-funded") << T::Complaint << Regime::ProviderOnly << Channel::Telephone
                                 << QStringList { own };
    QTest::newRow("spoken concern")
        << T::Concern << Regime::Nhs2009 << Channel::Telephone << QStringList { oral };
    QTest::newRow("written concern")
        << T::Concern << Regime::Nhs2009 << Channel::Email << QStringList {};
    QTest::newRow("compliment") << T::Compliment << Regime::Nhs2009 << Channel::InPerson
                                << QStringList {};
}

void TestComplaintClocks::whichClocksRun()
{
    QFETCH(ComplaintType, type);
    QFETCH(Regime, regime);
    QFETCH(Channel, channel);
    Complaint complaint = complaintOf(QDate(2026, 11, 2));
    complaint.type = type;
    complaint.regime = regime;
    complaint.channel = channel;
    const auto dues = dueDates(complaint, *m_rules, *m_calendar);
    VERIFY_OK(dues);
    QStringList rules;
    for (const ComplaintDue &due : *dues)
        rules += due.rule;
    QTEST(rules, "rules");
}

void TestComplaintClocks::ownTimesOfAProviderAreSettings()
{
    test::TestStore store;
    auto transaction = store.begin();
    VERIFY_OK(setSetting(transaction, QStringLiteral("complaints.own-acknowledge"),
        QStringLiteral("1 working-days")));
    VERIFY_OK(setSetting(
        transaction, QStringLiteral("complaints.own-reply"), QStringLiteral("20 working-days")));
    VERIFY_OK(transaction.commit());
    const auto rules = ComplaintClockRules::load(store.database());
    VERIFY_OK(rules);
    ComplaintFile file;
    file.complaint = complaintOf(QDate(2026, 11, 2));
    file.complaint.regime = Regime::ProviderOnly;
    VERIFY_OK(settleDueDates(file, *rules, *m_calendar, QDate(2026, 11, 22)));
    QCOMPARE(file.complaint.acknowledgeBy, QDate(2026, 11, 3));
    QCOMPARE(file.complaint.firstReplyBy, QDate(2026, 11, 30));
    QVERIFY(!file.complaint.relevantPeriodEnds.isValid());
}

void TestComplaintClocks::spansAreReadFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("reads");
    QTest::newRow("working days") << "3 working-days" << true;
    QTest::newRow("months") << " 6  months " << true;
    QTest::newRow("nothing") << "" << false;
    QTest::newRow("words") << "three working-days" << false;
    QTest::newRow("no such unit") << "3 weeks" << false;
    QTest::newRow("below nothing") << "-1 working-days" << false;
    QTest::newRow("too far") << "4000 calendar-days" << false;
}

void TestComplaintClocks::spansAreReadFromText()
{
    QFETCH(QString, text);
    QTEST(spanFromText(text).has_value(), "reads");
}

void TestComplaintClocks::agreedTime_data()
{
    QTest::addColumn<QList<QDate>>("dues");
    QTest::addColumn<QList<QDate>>("agreed");
    QTest::addColumn<QDate>("counts");
    const QDate first(2026, 3, 31);
    const QDate second(2026, 4, 30);
    const QDate third(2026, 5, 29);
    using L = QList<QDate>;
    // Complaints reference 7: the latest period agreed before the one before it lapsed.
    QTest::newRow("none") << L {} << L {} << QDate();
    QTest::newRow("one") << L { first } << L { QDate(2026, 3, 2) } << first;
    QTest::newRow("in time") << L { first, second } << L { QDate(2026, 3, 2), QDate(2026, 3, 20) }
                             << second;
    QTest::newRow("on the last day")
        << L { first, second } << L { QDate(2026, 3, 2), first } << second;
    QTest::newRow("a day late") << L { first, second } << L { QDate(2026, 3, 2), QDate(2026, 4, 1) }
                                << first;
    QTest::newRow("after a late one nothing counts")
        << L { first, second, third }
        << L { QDate(2026, 3, 2), QDate(2026, 4, 1), QDate(2026, 4, 20) } << first;
    QTest::newRow("shortened") << L { second, first } << L { QDate(2026, 3, 2), QDate(2026, 3, 9) }
                               << first;
    QTest::newRow("a log without days") << L { first, second } << L { QDate(), QDate() } << second;
}

void TestComplaintClocks::agreedTime()
{
    QFETCH(QList<QDate>, dues);
    QFETCH(QList<QDate>, agreed);
    std::vector<DeadlineEntry> versions;
    for (int i = 0; i < dues.size(); ++i)
        versions.push_back(period(i + 1, dues.at(i), agreed.at(i)));
    QTEST(dayInAgreedTime(versions), "counts");
}

void TestComplaintClocks::amendmentNeedsTheOtherSide_data()
{
    QTest::addColumn<QString>("with");
    QTest::addColumn<QDate>("firstToldOn");
    QTest::addColumn<QDate>("counts");
    const QDate first(2026, 3, 31);
    const QDate second(2026, 4, 30);
    // SI 2009/309 reg 13(7)-(8) and complaints reference 7: who agreed it, before it lapsed.
    QTest::newRow("agreed with the person") << "Bea" << QDate(2026, 3, 2) << second;
    QTest::newRow("set alone over a period that was told") << "" << QDate(2026, 3, 2) << first;
    QTest::newRow("set over the time of a procedure, told to nobody") << "" << QDate() << second;
}

void TestComplaintClocks::amendmentNeedsTheOtherSide()
{
    QFETCH(QString, with);
    QFETCH(QDate, firstToldOn);
    DeadlineEntry amendment = period(2, QDate(2026, 4, 30), QDate(2026, 3, 20));
    amendment.agreedWith = with;
    QTEST(dayInAgreedTime({ period(1, QDate(2026, 3, 31), firstToldOn), amendment }), "counts");
}

void TestComplaintClocks::relevantPeriodIsLengthenedOnlyInTime_data()
{
    QTest::addColumn<QDate>("agreedOn");
    QTest::addColumn<QString>("agreedWith");
    QTest::addColumn<QDate>("ends");
    const QDate six(2026, 8, 1);
    const QDate longer(2026, 9, 30);
    // SI 2009/309 reg 14(3): a longer period agreed before the six months end.
    QTest::newRow("agreed before") << QDate(2026, 7, 20) << "Bea" << longer;
    QTest::newRow("agreed on the last day") << six << "Bea" << longer;
    QTest::newRow("agreed after") << QDate(2026, 8, 2) << "Bea" << six;
    QTest::newRow("set without the complainant") << QDate(2026, 7, 20) << "" << six;
    QTest::newRow("nobody knows when") << QDate() << "Bea" << six;
}

void TestComplaintClocks::relevantPeriodIsLengthenedOnlyInTime()
{
    QFETCH(QDate, agreedOn);
    QFETCH(QString, agreedWith);
    DeadlineEntry longer = period(2, QDate(2026, 9, 30), agreedOn);
    longer.agreedWith = agreedWith;
    QTEST(relevantPeriodEnd(
              QDate(2026, 8, 1), { period(1, QDate(2026, 3, 9), QDate(2026, 2, 4)), longer }),
        "ends");
}

void TestComplaintClocks::settlingTwiceAddsNothing()
{
    ComplaintFile file;
    file.complaint = complaintOf(QDate(2026, 11, 2));
    const auto first = settleDueDates(file, *m_rules, *m_calendar, QDate(2026, 11, 22));
    VERIFY_OK(first);
    QVERIFY(*first);
    const size_t versions = file.deadlines.size();
    const auto second = settleDueDates(file, *m_rules, *m_calendar, QDate(2026, 11, 23));
    VERIFY_OK(second);
    QVERIFY(!*second);
    QCOMPARE(file.deadlines.size(), versions);
}

void TestComplaintClocks::correctedReceiptAddsVersions()
{
    ComplaintFile file;
    file.complaint = complaintOf(QDate(2026, 11, 2));
    VERIFY_OK(settleDueDates(file, *m_rules, *m_calendar, QDate(2026, 11, 3)));
    file.complaint.receivedOn = QDate(2026, 10, 30);
    VERIFY_OK(settleDueDates(
        file, *m_rules, *m_calendar, QDate(2026, 11, 4), QStringLiteral("A ward had it first")));
    const auto versions = versionsOf(file, deadlinerule::Acknowledge);
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions[0].dueOn, QDate(2026, 11, 5));
    QCOMPARE(versions[1].dueOn, QDate(2026, 11, 4));
    QCOMPARE(versions[1].reason, QStringLiteral("A ward had it first"));
    QCOMPARE(file.complaint.acknowledgeBy, QDate(2026, 11, 4));
}

void TestComplaintClocks::receiptOutsideTheCalendarIsRefused()
{
    const auto dues = dueDates(complaintOf(QDate(1948, 7, 5)), *m_rules, *m_calendar);
    QVERIFY(!dues);
    QCOMPARE(dues.error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestComplaintClocks)
#include "tst_complaintclocks.moc"
