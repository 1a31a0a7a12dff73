#include "core/store/folderguard.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace heed;

class TestFolderGuard : public QObject
{
    Q_OBJECT

    static FolderFacts good() { return { true, true, false, "ext4", 1LL << 30 }; }

    static Result<void> check(const FolderFacts &facts)
    {
        return checkFolder(QStringLiteral("/data/Meadow View.heed"), [&](const QString &folder) {
            return folder == QDir(QStringLiteral("/data")).absolutePath() ? facts : FolderFacts();
        });
    }

private slots:
    void networkFoldersAreRefused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("refused");
        for (const char *type : { "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p",
                 "afpfs", "davfs", "CIFS" })
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type :
            { "ext4", "btrfs", "xfs", "tmpfs", "overlay", "apfs", "NTFS", "fuseblk", "zfs" })
            QTest::newRow(type) << QByteArray(type) << false;
        QTest::newRow("not known") << QByteArray() << false;
    }

    void networkFoldersAreRefused()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, refused);
        FolderFacts facts = good();
        facts.fileSystem = type;
        const Result<void> result = check(facts);
        QCOMPARE(!result, refused);
        if (refused) {
            QCOMPARE(result.error().code, ErrorCode::Refused);
            QCOMPARE(result.error().operation, QStringLiteral("store.network-folder"));
        }
    }

    void whatTheSystemCallsRemoteIsRefused()
    {
        FolderFacts facts = good();
        facts.isRemote = true;
        QCOMPARE(check(facts).error().operation, QStringLiteral("store.network-folder"));
    }

    void aReadOnlyFolderIsRefused()
    {
        FolderFacts facts = good();
        facts.isWritable = false;
        const Result<void> result = check(facts);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Io);
        QCOMPARE(result.error().operation, QStringLiteral("store.read-only-folder"));
        QVERIFY(result.error().detail.endsWith(QStringLiteral("data")));
    }

    void aFullDiskIsRefusedJustBelowTheLimit()
    {
        FolderFacts facts = good();
        facts.bytesFree = leastFreeBytes;
        VERIFY_OK(check(facts));
        facts.bytesFree = leastFreeBytes - 1;
        QCOMPARE(check(facts).error().operation, QStringLiteral("store.disk-full"));
        facts.bytesFree = -1;
        VERIFY_OK(check(facts));
    }

    void aMissingFolderIsSaid()
    {
        QTemporaryDir folder;
        const Result<void> result = checkFolder(folder.filePath(QStringLiteral("gone/x.heed")));
        QVERIFY(!result);
        QCOMPARE(result.error().operation, QStringLiteral("store.no-folder"));
    }

    void anOrdinaryFolderIsGood()
    {
        QTemporaryDir folder;
        const FolderFacts facts = systemFolderFacts(folder.path());
        QVERIFY(facts.exists);
        QVERIFY(facts.isWritable);
        VERIFY_OK(checkFolder(folder.filePath(QStringLiteral("x.heed"))));
        if (!QStorageInfo(folder.path()).isValid())
            QSKIP("The folder hangs on no disk that the system names (a chroot).");
        QVERIFY(!facts.fileSystem.isEmpty());
        QVERIFY(facts.bytesFree > 0);
    }
};

QTEST_GUILESS_MAIN(TestFolderGuard)
#include "tst_folderguard.moc"
