#include "core/store/storelock.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace heed;

class TestStoreLock : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock { QDateTime(QDate(2026, 11, 22), QTime(14, 5), Qt::UTC) };

    QString store(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    Result<StoreLock> acquire(const QString &path)
    {
        return StoreLock::acquire(path, QStringLiteral("Ann"), m_clock);
    }

    /// What another process says about the lock, and that process.
    static QByteArray startHolder(QProcess &process, const QString &path)
    {
        process.start(QStringLiteral(HEED_LOCKHOLDER), { path, QStringLiteral("Bella") });
        if (!process.waitForReadyRead(10000))
            return "silent";
        return process.readAllStandardOutput().trimmed();
    }

    static void end(QProcess &process)
    {
        process.closeWriteChannel();
        process.waitForFinished(10000);
    }

private slots:
    void theLockStandsBesideTheStore()
    {
        QCOMPARE(StoreLock::pathFor(QStringLiteral("/a/Meadow View.heed")),
            QStringLiteral("/a/Meadow View.heed-lock"));
    }

#ifdef Q_OS_UNIX
    void aFullDiskIsNotAMissingRight()
    {
        const QString path = store("full.heed");
        const test::FullDisk full;
        const Result<StoreLock> lock = acquire(path);
        QVERIFY(!lock);
        QCOMPARE(lock.error().operation, QStringLiteral("store.disk-full"));
    }
#endif

    void aSecondOpeningSaysWhoHasIt()
    {
        const QString path = store("one.heed");
        const Result<StoreLock> first = acquire(path);
        VERIFY_OK(first);
        const Result<StoreLock> second = acquire(path);
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QCOMPARE(second.error().operation, QStringLiteral("store.in-use"));
        QCOMPARE(second.error().detail, QSysInfo::machineHostName() + QStringLiteral(" 14:05"));
        QCOMPARE(second.error().problems.value(0).values,
            (QStringList {
                QStringLiteral("Ann"), QSysInfo::machineHostName(), QStringLiteral("14:05") }));
    }

    void whoUnlocksIsShown()
    {
        const QString path = store("named.heed");
        Result<StoreLock> lock = acquire(path);
        VERIFY_OK(lock);
        lock->setUser(QStringLiteral("Carys"));
        QCOMPARE(StoreLock::holderOf(path).value().user, QStringLiteral("Carys"));
        QCOMPARE(StoreLock::holderOf(path).value().since, m_clock.now());
    }

    void nothingIsLeftWhenItGoes()
    {
        const QString path = store("gone.heed");
        {
            const Result<StoreLock> lock = acquire(path);
            VERIFY_OK(lock);
            QVERIFY(QFile::exists(StoreLock::pathFor(path)));
        }
        QVERIFY(QDir(m_folder.path()).entryList({ QStringLiteral("gone*") }).isEmpty());
        QVERIFY(!StoreLock::holderOf(path).has_value());
        VERIFY_OK(acquire(path));
    }

    void twoProcessesCannotBothHoldIt()
    {
        const QString path = store("two.heed");
        QProcess other;
        QCOMPARE(startHolder(other, path), QByteArray("held"));
        const Result<StoreLock> mine = acquire(path);
        QVERIFY(!mine);
        QCOMPARE(mine.error().problems.value(0).values.value(0), QStringLiteral("Bella"));
        QVERIFY(!StoreLock::takeOver(path, QStringLiteral("Ann"), m_clock));
        end(other);
        QCOMPARE(other.exitCode(), 0);
        const Result<StoreLock> after = acquire(path);
        VERIFY_OK(after);
        QProcess third;
        QCOMPARE(startHolder(third, path), QByteArray("refused"));
        end(third);
    }

    void whatAKilledProcessLeftIsTakenAtOnce()
    {
        const QString path = store("killed.heed");
        QProcess other;
        QCOMPARE(startHolder(other, path), QByteArray("held"));
        other.kill();
        QVERIFY(other.waitForFinished(10000));
        QVERIFY(QFile::exists(StoreLock::pathFor(path)));
        QElapsedTimer timer;
        timer.start();
        const Result<StoreLock> mine = acquire(path);
        VERIFY_OK(mine);
        QVERIFY(timer.elapsed() < 10000);
    }

    void anotherComputersLockIsTakenOnlyWhenAsked()
    {
        const QString path = store("far.heed");
        QFile lock(StoreLock::pathFor(path));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4242\nheed\nPC-4-far-away\n\n\n");
        lock.close();
        const Result<StoreLock> refused = acquire(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("PC-4-far-away"));
        VERIFY_OK(StoreLock::takeOver(path, QStringLiteral("Ann"), m_clock));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const Result<StoreLock> lock = acquire(store("no such folder/x.heed"));
        QVERIFY(!lock);
        QCOMPARE(lock.error().operation, QStringLiteral("store.read-only-folder"));
    }
};

QTEST_GUILESS_MAIN(TestStoreLock)
#include "tst_storelock.moc"
