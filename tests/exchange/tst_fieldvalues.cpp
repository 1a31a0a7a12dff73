#include "core/exchange/fieldspec.h"
#include "core/exchange/fieldvalues.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// Behaves as a hash does, for every field that a log can have.
class TestFieldValues : public QObject
{
    Q_OBJECT

private slots:
    void keepsAllFieldsOfAKind_data();
    void keepsAllFieldsOfAKind();
    void replacesAndTakesAway();
    void copiesAreTheirOwn();
    void equalWhateverTheOrder();
};

void TestFieldValues::keepsAllFieldsOfAKind_data()
{
    QTest::addColumn<int>("kind");
    for (const LogKind kind : { LogKind::Complaints, LogKind::Incidents, LogKind::Claims,
             LogKind::Feedback, LogKind::Subjects })
        QTest::addRow("%d", int(kind)) << int(kind);
}

void TestFieldValues::keepsAllFieldsOfAKind()
{
    QFETCH(int, kind);
    const auto spec = KindSpec::load(static_cast<LogKind>(kind));
    VERIFY_OK(spec);
    FieldValues<int> values;
    for (int i = 0; i < spec->fields().size(); ++i)
        values.insert(spec->fields().at(i).id, i);
    for (int i = 0; i < spec->fields().size(); ++i) {
        QVERIFY(values.contains(spec->fields().at(i).id));
        QCOMPARE(values.value(spec->fields().at(i).id), i);
    }
    QVERIFY(!values.contains(QStringLiteral("nobody_knows_me")));
    QVERIFY(!values.contains(QString()));
}

void TestFieldValues::replacesAndTakesAway()
{
    FieldValues<QString> values;
    for (const char *field : { "patient_name", "patient_dose", "site", "unit" })
        values.insert(QLatin1String(field), QLatin1String(field));
    values.insert(QStringLiteral("site"), QStringLiteral("North"));
    QCOMPARE(values.value(QStringLiteral("site")), QStringLiteral("North"));
    QCOMPARE(values.take(QStringLiteral("patient_name")), QStringLiteral("patient_name"));
    QVERIFY(!values.contains(QStringLiteral("patient_name")));
    QCOMPARE(values.value(QStringLiteral("patient_dose")), QStringLiteral("patient_dose"));
    QCOMPARE(values.take(QStringLiteral("patient_name")), QString());
    values.remove(QStringLiteral("unit"));
    QCOMPARE(values.value(QStringLiteral("unit")), QString());
    QCOMPARE(values.value(QStringLiteral("site")), QStringLiteral("North"));
}

void TestFieldValues::copiesAreTheirOwn()
{
    FieldValues<int> first;
    first.insert(QStringLiteral("grade"), 1);
    FieldValues<int> second = first;
    second.insert(QStringLiteral("grade"), 2);
    QCOMPARE(first.value(QStringLiteral("grade")), 1);
    QCOMPARE(second.value(QStringLiteral("grade")), 2);
}

void TestFieldValues::equalWhateverTheOrder()
{
    FieldValues<int> one;
    one.insert(QStringLiteral("a"), 1);
    one.insert(QStringLiteral("b"), 2);
    FieldValues<int> other;
    other.insert(QStringLiteral("b"), 2);
    QVERIFY(one != other);
    other.insert(QStringLiteral("a"), 1);
    QCOMPARE(one, other);
}

QTEST_GUILESS_MAIN(TestFieldValues)
#include "tst_fieldvalues.moc"
