#include "core/duties/training.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// How many of the staff are trained. Source: complaints reference 8 (95% trained in 12 months).
class TestTraining : public QObject
{
    Q_OBJECT

private slots:
    void trainingCountsForItsMonths_data();
    void trainingCountsForItsMonths();
    void coverageIsCountedByGroup();
    void personCountsOnceByTheirLongestEntry();
    void newestHeadcountOnTheDayCounts();
    void smallHeadcountGivesNoShare();
    void lapsesAreLongestFirst();
    void entriesAreCheckedAndKept();

private:
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    static TrainingEntry entry(const char *person, const char *group, QDate on)
    {
        TrainingEntry row;
        row.person = text(person);
        row.staffGroup = text(group);
        row.course = text("data_security");
        row.doneOn = on;
        return row;
    }
    static StaffCount count(const char *group, int people, QDate on)
    {
        StaffCount row;
        row.staffGroup = text(group);
        row.people = people;
        row.countedOn = on;
        return row;
    }
    DutySets::Course m_course { text("data_security"), {}, 12, 95, {}, false };
    QDate m_today { 2026, 11, 22 };
};

void TestTraining::trainingCountsForItsMonths_data()
{
    QTest::addColumn<QDate>("doneOn");
    QTest::addColumn<int>("own");
    QTest::addColumn<QDate>("last");
    QTest::newRow("a year less a day") << QDate(2025, 11, 22) << 0 << QDate(2026, 11, 21);
    QTest::newRow("its own months") << QDate(2025, 11, 22) << 24 << QDate(2027, 11, 21);
    QTest::newRow("from 29 February") << QDate(2028, 2, 29) << 0 << QDate(2029, 2, 27);
    QTest::newRow("over a year's end") << QDate(2026, 12, 31) << 1 << QDate(2027, 1, 30);
}

void TestTraining::trainingCountsForItsMonths()
{
    QFETCH(QDate, doneOn);
    QFETCH(int, own);
    QFETCH(QDate, last);
    TrainingEntry row = entry("A B", "nursing", doneOn);
    row.validMonths = own;
    QCOMPARE(validTo(row, m_course), last);
    DutySets::Course forGood = m_course;
    forGood.validMonths = 0;
    QCOMPARE(validTo(row, forGood).isValid(), own > 0);
}

void TestTraining::coverageIsCountedByGroup()
{
    std::vector<TrainingEntry> entries;
    for (int i = 0; i < 19; ++i)
        entries.push_back(entry(
            qPrintable(QStringLiteral("Nurse %1").arg(i)), "nursing", QDate(2026, 5, 1)));
    entries.push_back(entry("Ray Poole", "care", QDate(2025, 11, 22)));
    entries.push_back(entry("Liz Holt", "care", QDate(2025, 11, 23)));
    TrainingEntry other = entry("Tom Ashdown", "care", QDate(2026, 5, 1));
    other.course = text("candour");
    entries.push_back(other);
    entries.push_back(entry("Tomorrow's", "care", m_today.addDays(1)));
    const std::vector<StaffCount> counts { count("nursing", 20, QDate(2026, 4, 1)),
        count("care", 4, QDate(2026, 4, 1)) };
    const auto lines = trainingCoverage(entries, counts, m_course, m_today);
    QCOMPARE(lines.size(), size_t(3));
    QCOMPARE(lines[0].staffGroup, text("care"));
    QCOMPARE(lines[0].trained, 1);
    QCOMPARE(lines[0].lapsed, 1);
    QCOMPARE(*lines[0].percent(), 25.0);
    QCOMPARE(lines[1].trained, 19);
    QCOMPARE(*lines[1].percent(), 95.0);
    QVERIFY(lines[2].staffGroup.isEmpty());
    QCOMPARE(lines[2].trained, 20);
    QCOMPARE(*lines[2].staff, 24);
    QCOMPARE(qRound(*lines[2].percent() * 10), 833);
}

void TestTraining::personCountsOnceByTheirLongestEntry()
{
    TrainingEntry longer = entry("ray  poole", "care", QDate(2024, 1, 1));
    longer.validMonths = 60;
    const auto lines = trainingCoverage(
        { entry("Ray Poole", "care", QDate(2025, 1, 1)), longer,
            entry("Ray Poole", "care", QDate(2023, 1, 1)) },
        {}, m_course, m_today);
    QCOMPARE(lines.back().trained, 1);
    QCOMPARE(lines.back().lapsed, 0);
    QVERIFY(!lines.back().staff);
    QVERIFY(!lines.back().percent());
}

void TestTraining::newestHeadcountOnTheDayCounts()
{
    const std::vector<StaffCount> counts { count("care", 10, QDate(2026, 1, 1)),
        count("care", 8, QDate(2026, 10, 1)), count("care", 20, QDate(2026, 12, 1)) };
    const auto lines = trainingCoverage(
        { entry("Ray Poole", "care", QDate(2026, 5, 1)) }, counts, m_course, m_today);
    QCOMPARE(*lines.front().staff, 8);
    // A group that nobody counted leaves the whole without a share.
    const auto more = trainingCoverage({ entry("Ray Poole", "care", QDate(2026, 5, 1)),
                                           entry("Liz Holt", "nursing", QDate(2026, 5, 1)) },
        counts, m_course, m_today);
    QVERIFY(more.front().percent());
    QVERIFY(!more.back().percent());
}

void TestTraining::smallHeadcountGivesNoShare()
{
    const auto lines = trainingCoverage({ entry("Ray Poole", "care", QDate(2026, 5, 1)),
                                            entry("Liz Holt", "care", QDate(2026, 5, 1)) },
        { count("care", 1, QDate(2026, 1, 1)) }, m_course, m_today);
    QVERIFY(lines.front().isCountTooSmall());
    QVERIFY(!lines.front().percent());
}

void TestTraining::lapsesAreLongestFirst()
{
    const auto lapses = trainingLapses({ entry("Liz Holt", "care", QDate(2025, 10, 1)),
                                           entry("Ray Poole", "care", QDate(2024, 1, 1)),
                                           entry("Ann Vale", "care", QDate(2026, 1, 1)) },
        m_course, m_today);
    QCOMPARE(lapses.size(), size_t(2));
    QCOMPARE(lapses.front().person, text("Ray Poole"));
    QCOMPARE(lapses.front().ranOutOn, QDate(2024, 12, 31));
}

void TestTraining::entriesAreCheckedAndKept()
{
    TestStore store;
    StandaloneRows<TrainingEntry> entries(store.session());
    QCOMPARE(entries.keep({}).error().problems.size(), 4);
    QCOMPARE(entries.keep(entry("A B", "care", m_today.addDays(1))).error().problems.first().fact,
        text("duty.in-future"));
    VERIFY_OK(entries.keep(entry("A B", "care", m_today)));
    QCOMPARE(entries.all()->size(), size_t(1));
    StandaloneRows<StaffCount> counts(store.session());
    QCOMPARE(counts.keep({}).error().problems.size(), 2);
    VERIFY_OK(counts.keep(count("care", 12, m_today)));
    QCOMPARE(store.damage(), QStringList());
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
