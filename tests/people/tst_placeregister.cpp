#include "core/people/personregister.h"
#include "core/people/placeregister.h"
#include "core/records/recordkinds.h"
#include "core/store/searchindex.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Sites, units and people: found whatever the case of their names, noted whenever they change.
class TestPlaceRegister : public QObject
{
    Q_OBJECT

private slots:
    void siteIsMadeOnceWhateverTheCase();
    void unitBelongsToItsSite();
    void emptyNamesMakeNothing();
    void newNameIsFoundInRecords();
    void takenNameIsRefused();
    void peopleAreFound_data();
    void peopleAreFound();
    void appearancesNameEveryRecord();
};

namespace {

qint64 addComplaint(Transaction &transaction, SiteId site, PersonId who, PersonId whom)
{
    static const QString sql = QStringLiteral(
        "INSERT INTO complaint (reference, type, state, regime, received_on, complainant_status, "
        "site_id, complainant_id, patient_id, created_at, updated_at) VALUES "
        "('C-' || (SELECT count(*) FROM complaint), 'complaint', 'logged', 'nhs_2009', "
        "'2026-11-02', 'carer', ?, ?, ?, 'x', 'x') RETURNING id");
    const auto id = transaction.database().scalar(
        sql, { columns::write(site), columns::write(who), columns::write(whom) });
    const qint64 number = id.value_or(QVariant()).toLongLong();
    transaction.note({ AuditAction::Create, recordkind::Complaint, number, {}, {}, {} });
    return number;
}

} // namespace

void TestPlaceRegister::siteIsMadeOnceWhateverTheCase()
{
    TestStore store;
    PlaceRegister places(store.database());
    auto transaction = store.begin();
    const auto made
        = places.siteNamed(transaction, QStringLiteral(" Château  View "), QStringLiteral("home"));
    VERIFY_OK(made);
    QCOMPARE(*places.siteNamed(transaction, QStringLiteral("CHÂTEAU VIEW")), *made);
    VERIFY_OK(transaction.commit());
    QCOMPARE(*PlaceRegister(store.database()).findSite(QStringLiteral("château view")), *made);
    QCOMPARE(places.site(*made)->name, QStringLiteral("Château View"));
    QCOMPARE(places.sites()->size(), size_t(1));
    QVERIFY(!places.findSite(QStringLiteral("Elsewhere"))->isValid());
    QCOMPARE(store.damage(), QStringList());
}

void TestPlaceRegister::unitBelongsToItsSite()
{
    TestStore store;
    PlaceRegister places(store.database());
    auto transaction = store.begin();
    const SiteId one = *places.siteNamed(transaction, QStringLiteral("North"));
    const SiteId two = *places.siteNamed(transaction, QStringLiteral("South"));
    const auto ward
        = places.unitNamed(transaction, one, QStringLiteral("Ward 1"), QStringLiteral("Medicine"));
    VERIFY_OK(ward);
    const auto other = places.unitNamed(transaction, two, QStringLiteral("ward 1"));
    VERIFY_OK(other);
    QVERIFY(*ward != *other);
    QCOMPARE(*places.unitNamed(transaction, one, QStringLiteral("WARD 1")), *ward);
    VERIFY_OK(transaction.commit());
    QCOMPARE(places.units(one)->size(), size_t(1));
    QCOMPARE(places.unit(*ward)->directorate, QStringLiteral("Medicine"));
    QCOMPARE(store.damage(), QStringList());
}

void TestPlaceRegister::emptyNamesMakeNothing()
{
    TestStore store;
    PlaceRegister places(store.database());
    auto transaction = store.begin();
    QVERIFY(!places.siteNamed(transaction, QStringLiteral("  "))->isValid());
    const SiteId site = *places.siteNamed(transaction, QStringLiteral("North"));
    QVERIFY(!places.unitNamed(transaction, site, QString())->isValid());
    QVERIFY(!places.unitNamed(transaction, {}, QStringLiteral("Ward 1"))->isValid());
}

void TestPlaceRegister::newNameIsFoundInRecords()
{
    TestStore store;
    PlaceRegister places(store.database());
    auto transaction = store.begin();
    const SiteId id = *places.siteNamed(transaction, QStringLiteral("North"));
    addComplaint(transaction, id, {}, {});
    VERIFY_OK(transaction.commit());

    Site site = *places.site(id);
    site.name = QStringLiteral("Larkhollow");
    auto renaming = store.begin();
    VERIFY_OK(places.update(renaming, site));
    VERIFY_OK(renaming.commit());
    const auto found
        = search(store.database(), QStringLiteral("larkhollow"), recordkind::Complaint, 5);
    VERIFY_OK(found);
    QCOMPARE(found->size(), 1);
    QVERIFY(search(store.database(), QStringLiteral("north"), recordkind::Complaint, 5)->isEmpty());
    QCOMPARE(store.damage(), QStringList());
}

void TestPlaceRegister::takenNameIsRefused()
{
    TestStore store;
    PlaceRegister places(store.database());
    auto transaction = store.begin();
    const SiteId id = *places.siteNamed(transaction, QStringLiteral("North"));
    VERIFY_OK(places.siteNamed(transaction, QStringLiteral("South")));
    Site site = *places.site(id);
    site.name = QStringLiteral("south");
    QCOMPARE(
        places.update(transaction, site).error().operation, QStringLiteral("place.name-taken"));
}

void TestPlaceRegister::peopleAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("names");
    QTest::newRow("start of the name") << "bea"
                                       << "Bea Larkin|Beate Penn";
    QTest::newRow("number with spaces") << "943 476 5919"
                                        << "Tom Larkin";
    QTest::newRow("middle of a name") << "larkin"
                                      << "";
    QTest::newRow("percent is a letter") << "%"
                                         << "";
    QTest::newRow("nothing typed") << " "
                                   << "";
}

void TestPlaceRegister::peopleAreFound()
{
    QFETCH(QString, typed);
    TestStore store;
    auto transaction = store.begin();
    for (const char *name : { "Beate Penn", "Bea Larkin" })
        VERIFY_OK(PersonRegister::add(transaction, { .name = QLatin1String(name) }));
    VERIFY_OK(PersonRegister::add(transaction,
        { .name = QStringLiteral("Tom Larkin"), .nhsNumber = QStringLiteral("9434765919") }));
    const auto found = PersonRegister(store.database()).find(typed, 10);
    VERIFY_OK(found);
    QStringList names;
    for (const Person &person : *found)
        names += person.name;
    QTEST(names.join(QLatin1Char('|')), "names");
}

void TestPlaceRegister::appearancesNameEveryRecord()
{
    TestStore store;
    auto transaction = store.begin();
    const PersonId bea
        = *PersonRegister::add(transaction, { .name = QStringLiteral("Bea Larkin") });
    const PersonId tom
        = *PersonRegister::add(transaction, { .name = QStringLiteral("Tom Larkin") });
    const qint64 first = addComplaint(transaction, {}, bea, tom);
    const qint64 second = addComplaint(transaction, {}, bea, bea);
    VERIFY_OK(transaction.commit());
    const PersonRegister people(store.database());
    const auto appearances = people.appearances(bea);
    VERIFY_OK(appearances);
    QCOMPARE(appearances->size(), size_t(2));
    QCOMPARE(appearances->at(0).role, QStringLiteral("complainant"));
    QCOMPARE(people.appearances(tom)->at(0).role, QStringLiteral("patient"));

    auto change = store.begin();
    Person changed = *people.byId(bea);
    changed.phone = QStringLiteral("01234 567890");
    const auto written = PersonRegister::update(change, changed, recordkind::Complaint, first);
    VERIFY_OK(written);
    QCOMPARE(written->keys(), QStringList { QStringLiteral("phone") });
    change.note({ AuditAction::Change, recordkind::Complaint, first, {}, {}, {} });
    VERIFY_OK(PersonRegister::removeUnused(change, bea));
    VERIFY_OK(change.commit());
    VERIFY_OK(people.byId(bea));
    const auto entries = auditOfRecord(store.database(), recordkind::Complaint, second);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 2);
    QVERIFY(entries->first().changes.toString().contains(QStringLiteral("complainant.phone")));
    QCOMPARE(store.damage(), QStringList());
}

QTEST_GUILESS_MAIN(TestPlaceRegister)
#include "tst_placeregister.moc"
