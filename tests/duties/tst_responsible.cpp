#include "core/duties/responsible.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Who is responsible on a day, and who may act in their place. Source: SI 2009/309 reg 4.
class TestResponsible : public QObject
{
    Q_OBJECT

private slots:
    void gapsAndOverlapsAreFound_data();
    void gapsAndOverlapsAreFound();
    void delegationHasScopeAndDays_data();
    void delegationHasScopeAndDays();
    void onlyAHolderAuthorises();
    void rowsAreCheckedAndKept();

private:
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    static PostHolder holder(const char *name, QDate from, QDate to = {},
        ResponsiblePost post = ResponsiblePost::ResponsiblePerson)
    {
        PostHolder row;
        row.post = post;
        row.name = text(name);
        row.fromOn = from;
        row.toOn = to;
        return row;
    }
    static QString said(const std::vector<DaySpan> &spans)
    {
        QStringList words;
        for (const DaySpan &span : spans)
            words += span.from.toString(Qt::ISODate) + text("/")
                + span.to.toString(Qt::ISODate);
        return words.join(QLatin1Char(' '));
    }
};

void TestResponsible::gapsAndOverlapsAreFound_data()
{
    QTest::addColumn<std::vector<PostHolder>>("holders");
    QTest::addColumn<QString>("gaps");
    QTest::addColumn<QString>("overlaps");
    using Holders = std::vector<PostHolder>;
    const QDate january(2026, 1, 1);
    const QDate march(2026, 3, 31);
    QTest::newRow("nobody ever") << Holders {} << QString() << QString();
    QTest::newRow("one who goes on") << Holders { holder("A B", january) } << QString()
                                     << QString();
    QTest::newRow("one after the other, on the next day")
        << Holders { holder("A B", january, march), holder("C D", march.addDays(1)) } << QString()
        << QString();
    QTest::newRow("two days between")
        << Holders { holder("A B", january, march), holder("C D", march.addDays(3)) }
        << text("2026-04-01/2026-04-02") << QString();
    QTest::newRow("the last one left")
        << Holders { holder("A B", january, march) } << text("2026-04-01/2026-11-22") << QString();
    QTest::newRow("left today") << Holders { holder("A B", january, QDate(2026, 11, 22)) }
                                << QString() << QString();
    QTest::newRow("both on one day")
        << Holders { holder("A B", january, march), holder("C D", march) } << QString()
        << text("2026-03-31/2026-03-31");
    QTest::newRow("one within the other")
        << Holders { holder("A B", january), holder("C D", march, march.addDays(9)) } << QString()
        << text("2026-03-31/2026-04-09");
    QTest::newRow("in any order")
        << Holders { holder("C D", march.addDays(3)), holder("A B", january, march) }
        << text("2026-04-01/2026-04-02") << QString();
    QTest::newRow("one who comes tomorrow closes no gap")
        << Holders { holder("A B", january, march), holder("C D", QDate(2026, 11, 23)) }
        << text("2026-04-01/2026-11-22") << QString();
    QTest::newRow("another post does not count")
        << Holders { holder("A B", january, march),
               holder("C D", march.addDays(1), {}, ResponsiblePost::ComplaintsManager) }
        << text("2026-04-01/2026-11-22") << QString();
    QTest::newRow("over 29 February")
        << Holders { holder("A B", QDate(2023, 1, 1), QDate(2024, 2, 28)),
               holder("C D", QDate(2024, 3, 1)) }
        << text("2024-02-29/2024-02-29") << QString();
}

void TestResponsible::gapsAndOverlapsAreFound()
{
    QFETCH(std::vector<PostHolder>, holders);
    QFETCH(QString, gaps);
    QFETCH(QString, overlaps);
    const QDate today(2026, 11, 22);
    QCOMPARE(said(postGaps(holders, ResponsiblePost::ResponsiblePerson, today)), gaps);
    QCOMPARE(said(postOverlaps(holders, ResponsiblePost::ResponsiblePerson, today)), overlaps);
}

void TestResponsible::delegationHasScopeAndDays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<DelegationScope>("scope");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("may");
    const auto sign = DelegationScope::SignReplies;
    const auto decline = DelegationScope::DeclineComplaints;
    const QDate within(2026, 6, 1);
    QTest::newRow("who holds the post") << text("Ada Brook") << decline << within << true;
    QTest::newRow("with a title, in small letters") << text("mrs ada brook") << sign << within
                                                    << true;
    QTest::newRow("authorised") << text("Owen Fairlie") << sign << within << true;
    QTest::newRow("authorised for something else") << text("Owen Fairlie") << decline << within
                                                   << false;
    QTest::newRow("authorised for everything") << text("Nina Marchetti") << decline << within
                                               << true;
    QTest::newRow("the day before") << text("Owen Fairlie") << sign << QDate(2026, 4, 30) << false;
    QTest::newRow("the first day") << text("Owen Fairlie") << sign << QDate(2026, 5, 1) << true;
    QTest::newRow("the last day") << text("Owen Fairlie") << sign << QDate(2026, 7, 31) << true;
    QTest::newRow("the day after") << text("Owen Fairlie") << sign << QDate(2026, 8, 1) << false;
    QTest::newRow("somebody else") << text("Tom Ashdown") << sign << within << false;
}

void TestResponsible::delegationHasScopeAndDays()
{
    QFETCH(QString, name);
    QFETCH(DelegationScope, scope);
    QFETCH(QDate, day);
    QFETCH(bool, may);
    Delegation signs;
    signs.name = text("Owen Fairlie");
    signs.fromOn = QDate(2026, 5, 1);
    signs.toOn = QDate(2026, 7, 31);
    Delegation all;
    all.name = text("Nina Marchetti");
    all.scope = DelegationScope::Everything;
    all.fromOn = QDate(2026, 1, 1);
    QCOMPARE(mayActOn({ holder("Ada Brook", QDate(2026, 1, 1)) }, { signs, all },
                 ResponsiblePost::ResponsiblePerson, scope, name, day),
        may);
    QVERIFY(!mayActOn({ holder("Ada Brook", QDate(2026, 1, 1)) }, { signs, all },
        ResponsiblePost::ComplaintsManager, scope, name, day));
}

void TestResponsible::onlyAHolderAuthorises()
{
    Delegation given;
    given.name = text("Owen Fairlie");
    given.givenBy = text("Ada Brook");
    given.fromOn = QDate(2026, 5, 1);
    QVERIFY(isGivenByHolder({ holder("Ada Brook", QDate(2026, 5, 1)) }, given));
    QVERIFY(!isGivenByHolder({ holder("Ada Brook", QDate(2026, 5, 2)) }, given));
    QVERIFY(!isGivenByHolder({ holder("Zoe Quill", QDate(2026, 1, 1)) }, given));
}

void TestResponsible::rowsAreCheckedAndKept()
{
    TestStore store;
    StandaloneRows<PostHolder> holders(store.session());
    QCOMPARE(holders.keep({}).error().problems.size(), 2);
    PostHolder turned = holder("Ada Brook", QDate(2026, 5, 1), QDate(2026, 4, 30));
    QCOMPARE(
        holders.keep(turned).error().problems.first().fact, text("duty.ends-before-start"));
    VERIFY_OK(holders.keep(holder("Ada Brook", QDate(2026, 5, 1))));
    Delegation row;
    row.name = text("Owen Fairlie");
    row.fromOn = QDate(2026, 5, 1);
    StandaloneRows<Delegation> delegations(store.session());
    QCOMPARE(
        delegations.keep(row).error().problems.first().fact, text("duty.giver-missing"));
    row.givenBy = text("Ada Brook");
    VERIFY_OK(delegations.keep(row));
    QCOMPARE(holderOn(*holders.all(), ResponsiblePost::ResponsiblePerson, QDate(2026, 5, 1))->name,
        text("Ada Brook"));
    QVERIFY(holderOn(*holders.all(), ResponsiblePost::ResponsiblePerson, QDate(2026, 4, 30))
        == nullptr);
    QCOMPARE(store.damage(), QStringList());
}

QTEST_GUILESS_MAIN(TestResponsible)
#include "tst_responsible.moc"
