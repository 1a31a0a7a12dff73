#include "core/store/startcheck.h"
#include "core/store/storekey.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace heed;

class TestStartCheck : public QObject
{
    Q_OBJECT

private slots:
    void theProgramUsesTheSqliteBuiltWithIt()
    {
        const SqliteFacts found = SqliteFacts::running();
        QCOMPARE(found.linked, QStringLiteral("3.53.2"));
        QCOMPARE(found.plugin, QStringLiteral("3.53.2"));
        QCOMPARE(found.ciphers, QStringLiteral("SQLite3 Multiple Ciphers 2.3.5"));
        QCOMPARE(found.cipher, QStringLiteral("sqlcipher"));
        VERIFY_OK(checkSqlite());
    }

    void anotherSqliteIsRefused_data()
    {
        QTest::addColumn<QString>("linked");
        QTest::addColumn<QString>("plugin");
        QTest::addColumn<QString>("ciphers");
        QTest::addColumn<QString>("cipher");
        const SqliteFacts ours = SqliteFacts::built();
        const QString other = QStringLiteral("3.40.1");
        QTest::newRow("program calls the system's")
            << other << ours.plugin << ours.ciphers << ours.cipher;
        QTest::newRow("plugin calls the system's")
            << ours.linked << other << QString() << QString();
        QTest::newRow("no ciphers") << ours.linked << ours.plugin << QString() << QString();
        QTest::newRow("another cipher")
            << ours.linked << ours.plugin << ours.ciphers << QStringLiteral("chacha20");
        QTest::newRow("no plugin") << ours.linked << QString() << QString() << QString();
    }

    void anotherSqliteIsRefused()
    {
        QFETCH(QString, linked);
        QFETCH(QString, plugin);
        QFETCH(QString, ciphers);
        QFETCH(QString, cipher);
        const Result<void> result = checkSqlite({ linked, plugin, ciphers, cipher });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Refused);
        QCOMPARE(result.error().operation, QStringLiteral("store.foreign-sqlite"));
        QVERIFY(result.error().detail.startsWith(linked));
    }

    /// What the refusal is for: with our library and a key, no plain page reaches the disk, and the
    /// key literal is the key itself.
    void aKeyedFileIsNotAPlainOne()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("keyed.heed"));
        const StoreKey key = StoreKey::generate();
        const QString secret = QStringLiteral("Mrs Hollins of room 12");
        QVERIFY(inDatabase(path, key,
            { QStringLiteral("CREATE TABLE t (a)"),
                QStringLiteral("INSERT INTO t VALUES ('%1')").arg(secret) }));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.size() >= 4096);
        QVERIFY(!bytes.startsWith("SQLite format 3"));
        QVERIFY(!bytes.contains(secret.toUtf8()));
        QVERIFY(inDatabase(path, key, { QStringLiteral("SELECT a FROM t") }));
        QVERIFY(!inDatabase(path, StoreKey::generate(), { QStringLiteral("SELECT a FROM t") }));
        QVERIFY(!inDatabase(path, StoreKey(), { QStringLiteral("SELECT a FROM t") }));
    }

private:
    /// Whether every statement went well in that file, opened with that key (or none).
    static bool inDatabase(const QString &path, const StoreKey &key, const QStringList &statements)
    {
        bool allWell = true;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), path);
            database.setDatabaseName(path);
            allWell = database.open();
            QSqlQuery query(database);
            if (!key.isEmpty())
                allWell
                    = query.exec(QStringLiteral("PRAGMA key = ") + key.rawKeyLiteral()) && allWell;
            for (const QString &statement : statements)
                allWell = allWell && query.exec(statement);
        }
        QSqlDatabase::removeDatabase(path);
        return allWell;
    }
};

QTEST_GUILESS_MAIN(TestStartCheck)
#include "tst_startcheck.moc"
