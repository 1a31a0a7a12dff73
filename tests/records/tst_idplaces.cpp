#include "core/records/idplaces.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// People by name, as lists ask for them.
class TestIdPlaces : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void tellsThePlaceOfEachId();
    void keepsThemWhileNothingIsWritten();
    void readsAnewAfterAWriteHere();
    void readsAnewAfterAWriteElsewhere();
    void keepsNothingThatMayBeTakenBack();
    void aFaultyQuestionIsAnError();

private:
    std::shared_ptr<const IdPlaces> places();
    void addPerson(Database &database, const QString &name);

    const QString m_byName = QStringLiteral("SELECT id FROM person ORDER BY name");
    std::unique_ptr<test::TestStore> m_store;
};

void TestIdPlaces::init()
{
    m_store = std::make_unique<test::TestStore>();
    addPerson(m_store->database(), QStringLiteral("Moss"));
    addPerson(m_store->database(), QStringLiteral("Birch"));
}

void TestIdPlaces::addPerson(Database &database, const QString &name)
{
    VERIFY_OK(database.run(QStringLiteral("INSERT INTO person (name) VALUES (?)"), { name }));
}

std::shared_ptr<const IdPlaces> TestIdPlaces::places()
{
    const auto found = keptPlaces(m_store->database(), m_byName);
    return found ? *found : nullptr;
}

void TestIdPlaces::tellsThePlaceOfEachId()
{
    const auto people = places();
    QVERIFY(people != nullptr);
    QCOMPARE(people->of(2), std::optional<qint64>(0));
    QCOMPARE(people->of(1), std::optional<qint64>(1));
    QCOMPARE(people->of(3), std::nullopt);
    QCOMPARE(people->of(1000), std::nullopt);
}

void TestIdPlaces::keepsThemWhileNothingIsWritten()
{
    const auto people = places();
    QCOMPARE(places(), people);
}

void TestIdPlaces::readsAnewAfterAWriteHere()
{
    QCOMPARE(places()->of(3), std::nullopt);
    addPerson(m_store->database(), QStringLiteral("Alder"));
    QCOMPARE(places()->of(3), std::optional<qint64>(0));
}

void TestIdPlaces::readsAnewAfterAWriteElsewhere()
{
    QCOMPARE(places()->of(3), std::nullopt);
    const auto other = Database::open(m_store->path(), m_store->key(), Database::Mode::ReadWrite);
    VERIFY_OK(other);
    addPerson(**other, QStringLiteral("Alder"));
    QCOMPARE(places()->of(3), std::optional<qint64>(0));
}

void TestIdPlaces::keepsNothingThatMayBeTakenBack()
{
    {
        auto work = m_store->begin();
        addPerson(work.database(), QStringLiteral("Alder"));
        QCOMPARE(places()->of(3), std::optional<qint64>(0));
    }
    QCOMPARE(places()->of(3), std::nullopt);
}

void TestIdPlaces::aFaultyQuestionIsAnError()
{
    QVERIFY(!keptPlaces(m_store->database(), QStringLiteral("SELECT id FROM nobody")));
}

QTEST_GUILESS_MAIN(TestIdPlaces)
#include "tst_idplaces.moc"
