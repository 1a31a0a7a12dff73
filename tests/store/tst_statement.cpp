#include "core/store/statement.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// Values go into a store and come back as they were, through both ways of binding.
class TestStatement : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void textOfAnyLanguageIsBoundWithoutAVariant();
    void nothingIsNull();
    void aRowHandsItsColumnsOn();
    void tooFewValuesAreRefused();
    void anErrorLeavesTheStatementUsable();
    void aReadingThatWasLeftStartsAnew();

private:
    test::TestStore m_store;
};

void TestStatement::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("number") << QVariant(qint64(-9007199254740993));
    QTest::newRow("fraction") << QVariant(0.1);
    QTest::newRow("text") << QVariant(QString::fromUtf8("Zoë O’Tarn \U0001F600"));
    QTest::newRow("empty text") << QVariant(QStringLiteral(""));
    QTest::newRow("text with a zero byte") << QVariant(QStringLiteral("a") + QChar(0) + u'b');
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\x80", 3));
}

void TestStatement::valuesComeBackAsTheyWere()
{
    QFETCH(QVariant, value);
    const auto back = m_store.database().scalar(QStringLiteral("SELECT ?"), { value });
    VERIFY_OK(back);
    QCOMPARE(*back, value);
}

void TestStatement::textOfAnyLanguageIsBoundWithoutAVariant()
{
    const auto statement = m_store.database().prepared(QStringLiteral("SELECT ?, ?, ?"));
    VERIFY_OK(statement);
    const QString words = QString::fromUtf8("Świętosława 東 \U0001F600");
    (*statement)->bind(1, words);
    (*statement)->bind(2, QLatin1String("letter"));
    (*statement)->bind(3, 7);
    VERIFY_OK((*statement)->execute());
    QVERIFY((*statement)->next());
    QCOMPARE((*statement)->text(0), words);
    QCOMPARE((*statement)->text(1), QStringLiteral("letter"));
    QCOMPARE((*statement)->number(2), 7);
    QCOMPARE((*statement)->utf8(0).toByteArray(), words.toUtf8());
    QVERIFY(!(*statement)->next());
}

void TestStatement::nothingIsNull()
{
    for (const QVariant &nothing : { QVariant(), QVariant(QString()), QVariant(QByteArray()),
             QVariant(QMetaType::fromType<qint64>()) }) {
        const auto isNull
            = m_store.database().scalar(QStringLiteral("SELECT ? IS NULL"), { nothing });
        VERIFY_OK(isNull);
        QCOMPARE(isNull->toInt(), 1);
    }
    const auto read = m_store.database().run(QStringLiteral("SELECT NULL"));
    VERIFY_OK(read);
    QVERIFY((*read)->next());
    QVERIFY((*read)->isNull(0));
    QVERIFY((*read)->value(0).isNull());
    QVERIFY((*read)->text(0).isNull());
    (*read)->finish();
}

void TestStatement::aRowHandsItsColumnsOn()
{
    Database &database = m_store.database();
    const auto from = database.run(QStringLiteral("SELECT 'ward', NULL, 12"));
    VERIFY_OK(from);
    QVERIFY((*from)->next());
    const auto to = database.prepared(QStringLiteral("SELECT ? || typeof(?) || typeof(?)"));
    VERIFY_OK(to);
    for (int column = 0; column < 3; ++column)
        (*to)->bind(column + 1, **from, column);
    (*from)->finish();
    VERIFY_OK((*to)->execute());
    QVERIFY((*to)->next());
    QCOMPARE((*to)->text(0), QStringLiteral("wardnullinteger"));
}

void TestStatement::tooFewValuesAreRefused()
{
    const auto refused = m_store.database().run(QStringLiteral("SELECT ?, ?"), { 1 });
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("store.sql"));
}

void TestStatement::anErrorLeavesTheStatementUsable()
{
    Database &database = m_store.database();
    const QString sql = QStringLiteral("INSERT INTO meta (key, value) VALUES (?, ?)");
    const QString key = QStringLiteral("tst_statement");
    VERIFY_OK(database.run(sql, { key, 1 }));
    const auto again = database.run(sql, { key, 2 });
    QVERIFY(!again);
    QCOMPARE(again.error().operation, QStringLiteral("store.constraint"));
    const auto other = database.run(sql, { key + u'2', 3 });
    VERIFY_OK(other);
    QCOMPARE((*other)->changedRows(), 1);
}

void TestStatement::aReadingThatWasLeftStartsAnew()
{
    const QString sql = QStringLiteral("SELECT value FROM json_each('[1,2,3]')");
    const auto left = m_store.database().run(sql);
    VERIFY_OK(left);
    QVERIFY((*left)->next());
    QVERIFY((*left)->next());
    const auto anew = m_store.database().run(sql);
    VERIFY_OK(anew);
    int rows = 0;
    while ((*anew)->next())
        QCOMPARE((*anew)->number(0), ++rows);
    QCOMPARE(rows, 3);
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
