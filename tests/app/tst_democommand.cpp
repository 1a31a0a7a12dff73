#include "core/store/keyring.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using heed::test::linesOf;
using heed::test::runHeed;

class TestDemoCommand : public QObject
{
    Q_OBJECT

private slots:
    void itMakesAPracticeStoreThatVerifies();
    void anExistingFileIsLeftAlone();
    void aBareMachineAddsNoLineOfItsOwn();
    void wrongUsageIsStatusTwo_data();
    void wrongUsageIsStatusTwo();
    void aDayThatIsNoneIsRefused();

private:
    QTemporaryDir m_folder;
};

void TestDemoCommand::itMakesAPracticeStoreThatVerifies()
{
    const QString store = m_folder.filePath(QStringLiteral("home.heed"));
    const QString truth = m_folder.filePath(QStringLiteral("truth.json"));
    const auto made = runHeed({ QStringLiteral("demo"), store, QStringLiteral("--cases"),
        QStringLiteral("60"), QStringLiteral("--today"), QStringLiteral("2026-11-22"),
        QStringLiteral("--truth"), truth });
    QVERIFY2(made.status == 0, made.errors.constData());
    QVERIFY(made.output.contains("60 complaints")); // with two that came after a pack was issued
    QVERIFY(made.output.contains("Ann Calloway"));
    const auto keyring = heed::Keyring::load(heed::Keyring::pathFor(store));
    QVERIFY(keyring.has_value());
    QVERIFY(keyring->isPractice());
    qputenv("HEED_PASSWORD", "practice");
    const auto verified = runHeed({ QStringLiteral("verify"), store });
    qunsetenv("HEED_PASSWORD");
    QVERIFY2(verified.status == 0, verified.errors.constData());
    QFile pairs(truth);
    QVERIFY(pairs.open(QIODevice::ReadOnly));
    QVERIFY(!QJsonDocument::fromJson(pairs.readAll()).array().isEmpty());
}

void TestDemoCommand::anExistingFileIsLeftAlone()
{
    const QString path = m_folder.filePath(QStringLiteral("taken.heed"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto run = runHeed({ QStringLiteral("demo"), path });
    QCOMPARE(run.status, 1);
    QCOMPARE(linesOf(run.errors).size(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("mine"));
}

/// A service or a scheduled task has no runtime folder and no locale, and Qt has words for both.
void TestDemoCommand::aBareMachineAddsNoLineOfItsOwn()
{
    const QByteArray locale = qgetenv("LC_ALL");
    const QByteArray folder = qgetenv("XDG_RUNTIME_DIR");
    qputenv("LC_ALL", "C");
    qunsetenv("XDG_RUNTIME_DIR");
    const auto run = runHeed({ QStringLiteral("demo"), m_folder.path() });
    qputenv("LC_ALL", locale);
    if (!folder.isEmpty())
        qputenv("XDG_RUNTIME_DIR", folder);
    QCOMPARE(run.status, 1);
    QCOMPARE(linesOf(run.errors).size(), 1);
}

void TestDemoCommand::wrongUsageIsStatusTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no store") << QStringList { QStringLiteral("demo") };
    QTest::newRow("no such kind") << QStringList { QStringLiteral("demo"), QStringLiteral("x.heed"),
        QStringLiteral("--kind"), QStringLiteral("castle") };
    QTest::newRow("no cases") << QStringList { QStringLiteral("demo"), QStringLiteral("x.heed"),
        QStringLiteral("--cases"), QStringLiteral("0") };
}

void TestDemoCommand::wrongUsageIsStatusTwo()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(runHeed(arguments).status, 2);
}

void TestDemoCommand::aDayThatIsNoneIsRefused()
{
    const QString path = m_folder.filePath(QStringLiteral("none.heed"));
    const auto run = runHeed(
        { QStringLiteral("demo"), path, QStringLiteral("--today"), QStringLiteral("31/2/2026") });
    QCOMPARE(run.status, 1);
    QVERIFY(!QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestDemoCommand)
#include "tst_democommand.moc"
