#include "core/incidents/incidentfields.h"
#include "core/incidents/incidentregister.h"
#include "core/people/placeregister.h"
#include "core/records/recordkinds.h"
#include "core/records/recordquery.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

class TestRecordQuery : public QObject
{
    Q_OBJECT

private slots:
    void filterIsReadFromText_data();
    void filterIsReadFromText();
    void filters_data();
    void filters();
    void badFilterIsRefused_data();
    void badFilterIsRefused();
    void limitTakesTheNewest();
    void moneyIsInPounds();

private:
    void fill(TestStore &store);
    Result<QStringList> references(TestStore &store, const RecordQuery &query);
};

void TestRecordQuery::fill(TestStore &store)
{
    Transaction work = store.begin();
    IncidentRegister incidents(store.session());
    PlaceRegister places(store.database());
    for (int i = 1; i <= 4; ++i) {
        IncidentFile file;
        file.incident.reference = QStringLiteral("R%1").arg(i);
        file.incident.occurredOn = QDate(2026, i, 28);
        file.incident.patientAge = 20 * i;
        file.incident.neverEvent = i == 3;
        file.incident.category
            = i % 2 == 0 ? QStringLiteral("Falls") : QStringLiteral("50% _ 'quoted'");
        if (i == 1) {
            const auto site = places.siteNamed(work, QStringLiteral("St Perran’s"));
            QVERIFY(site);
            const auto unit = places.unitNamed(
                work, *site, QStringLiteral("Ward 8"), QStringLiteral("Medicine"));
            QVERIFY(unit);
            file.incident.siteId = *site;
            file.incident.unitId = *unit;
        }
        VERIFY_OK(incidents.insertFile(work, file));
    }
    VERIFY_OK(work.commit());
}

Result<QStringList> TestRecordQuery::references(TestStore &store, const RecordQuery &query)
{
    return recordIds(store.database(), recordkind::Incident, columnInfo<Incident>(),
        QStringLiteral("occurred_on"), query)
        .and_then([&](const auto &ids) { return rowsByIds<Incident>(store.database(), ids); })
        .map([](const std::vector<Incident> &rows) {
            QStringList list;
            for (const Incident &row : rows)
                list += row.reference;
            return list;
        });
}

void TestRecordQuery::filterIsReadFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << QStringLiteral("site=Ward") << QStringLiteral("site")
                           << QStringLiteral("Ward");
    QTest::newRow("spaces") << QStringLiteral(" site = St Perran’s ") << QStringLiteral("site")
                            << QStringLiteral("St Perran’s");
    QTest::newRow("second equals sign")
        << QStringLiteral("note=a=b") << QStringLiteral("note") << QStringLiteral("a=b");
    QTest::newRow("empty value") << QStringLiteral("site=") << QStringLiteral("site") << QString();
    QTest::newRow("no field") << QStringLiteral("=x") << QString() << QString();
    QTest::newRow("no equals sign") << QStringLiteral("site") << QString() << QString();
}

void TestRecordQuery::filterIsReadFromText()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(QString, value);
    const auto filter = parseFieldFilter(text);
    QCOMPARE(filter.has_value(), !field.isEmpty());
    if (filter)
        QCOMPARE(*filter, (FieldFilter { field, value }));
}

void TestRecordQuery::filters_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("references");
    const auto row = [](const char *filter, const char *references) {
        QTest::newRow(filter) << QString::fromUtf8(filter) << QString::fromLatin1(references);
    };
    row("category=FALLS", "R4 R2");
    row("category=50% _ 'quoted'", "R3 R1");
    row("category=50%", "");
    row("occurred_on=2026", "R4 R3 R2 R1");
    row("occurred_on=2026-02", "R2");
    row("occurred_on=2026-02-28", "R2");
    row("occurred_on=2026-02..2026-03", "R3 R2");
    row("occurred_on=..2026-01-28", "R1");
    row("occurred_on=2026-04..", "R4");
    row("patient_age=40..60", "R3 R2");
    row("never_event=yes", "R3");
    row("never_event=no", "R4 R2 R1");
    row("closed_on=", "R4 R3 R2 R1");
    row("site=st perran’s", "R1");
    row("site=", "R4 R3 R2");
    row("unit=ward 8", "R1");
    row("directorate=medicine", "R1");
    row("state=open", "R4 R3 R2 R1");
    row("state=closed", "");
}

void TestRecordQuery::filters()
{
    TestStore store;
    fill(store);
    QFETCH(QString, filter);
    const auto found = references(store, { .filters = { *parseFieldFilter(filter) } });
    VERIFY_OK(found);
    QTEST(found->join(QLatin1Char(' ')), "references");
}

void TestRecordQuery::badFilterIsRefused_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *filter, const char *fact) {
        QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(fact);
    };
    row("colour=red", "record.unknown-field");
    row("1=1; DROP TABLE incident; --=x", "record.unknown-field");
    row("id=1", "record.unknown-field");
    row("occurred_on=soon", "record.bad-filter");
    row("occurred_on=2026-02-31", "record.bad-filter");
    row("occurred_on=2026-13", "record.bad-filter");
    row("patient_age=old", "record.bad-filter");
    row("never_event=perhaps", "record.bad-filter");
}

void TestRecordQuery::badFilterIsRefused()
{
    TestStore store;
    fill(store);
    QFETCH(QString, filter);
    const auto found = references(store, { .filters = { *parseFieldFilter(filter) } });
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Invalid);
    QTEST(found.error().operation, "fact");
}

void TestRecordQuery::limitTakesTheNewest()
{
    TestStore store;
    fill(store);
    const auto found = references(store, { .limit = 2 });
    VERIFY_OK(found);
    QCOMPARE(found->join(QLatin1Char(' ')), QStringLiteral("R4 R3"));
}

void TestRecordQuery::moneyIsInPounds()
{
    const QList<ColumnInfo> columns { { QStringLiteral("paid"), ColumnType::Money } };
    Conditions where;
    VERIFY_OK(
        where.add(FieldFilter { QStringLiteral("paid"), QStringLiteral("12.5..£1000") }, columns));
    QCOMPARE(where.values(), QVariantList({ qint64(1250), qint64(100000) }));
    QVERIFY(!where.add(FieldFilter { QStringLiteral("paid"), QStringLiteral("1.234") }, columns));
}

QTEST_GUILESS_MAIN(TestRecordQuery)
#include "tst_recordquery.moc"
