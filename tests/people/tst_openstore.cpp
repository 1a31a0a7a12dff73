#include "core/people/openstore.h"
#include "core/people/userregister.h"
#include "core/store/backup.h"
#include "core/store/migrations.h"
#include "core/store/verify.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFileInfo>

using namespace heed;

namespace {

const QString password = QStringLiteral("practice");
const QString user = QStringLiteral("Ann Calloway");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOpenStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensAgainWithThePassword();
    void wrongPasswordChangesNoByte();
    void refusesWhatIsNoStore_data();
    void refusesWhatIsNoStore();
    void missingKeysAreNamed();
    void secondCopyIsRefused();
    void signInIsInTheChain();
    void readOnlyWritesNothing();
    void olderStoreIsSaidBeforeItIsBroughtUpToDate();
    void addedUserOpensRemovedOneDoesNot();
    void viewerMayNotAddUsers();
    void passwordChanges();
    void recoverySheetCountsOnceTypedBack();
    void backupIsEncryptedAndRestores();
    void closingBacksUpOnlyWhatChanged();
    void rotationKeepsTheNewest();
    void holidayMovesTheCalendar();

private:
    Result<std::unique_ptr<OpenStore>> opened(const QString &name = user,
        const QString &secret = password, OpenStore::Purpose purpose = OpenStore::Purpose::Work)
    {
        return OpenStore::open(m_path, name, secret, m_clock, purpose);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FixedClock m_clock { QDate(2026, 11, 22) };
};

void TestOpenStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("Büro & home.heed"));
    const auto made = OpenStore::create({ .path = m_path,
                                            .organisation = QStringLiteral("Meadow View"),
                                            .kind = QStringLiteral("care-home"),
                                            .userName = user,
                                            .password = password,
                                            .practice = true },
        m_clock);
    VERIFY_OK(made);
}

void TestOpenStore::opensAgainWithThePassword()
{
    const auto store = opened(QString());
    VERIFY_OK(store);
    QCOMPARE((*store)->organisation(), QStringLiteral("Meadow View"));
    QCOMPARE((*store)->user().role, Role::Manager);
    QVERIFY((*store)->isPractice());
}

void TestOpenStore::wrongPasswordChangesNoByte()
{
    const QByteArray before = contentOf(m_path);
    const QByteArray keysBefore = contentOf(m_path + QStringLiteral("-keys"));
    const auto store = opened(user, QStringLiteral("practise"));
    QVERIFY(!store);
    QCOMPARE(store.error().operation, QStringLiteral("store.wrong-password"));
    QCOMPARE(contentOf(m_path), before);
    QCOMPARE(contentOf(m_path + QStringLiteral("-keys")), keysBefore);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestOpenStore::refusesWhatIsNoStore_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("fact");
    QTest::newRow("plain SQLite") << QByteArray("SQLite format 3").leftJustified(4096, '\0')
                                  << QStringLiteral("store.foreign");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("store.foreign");
    QTest::newRow("noise") << QByteArray(8192, 'x') << QStringLiteral("store.damaged");
}

void TestOpenStore::refusesWhatIsNoStore()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, fact);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto store = opened();
    QVERIFY(!store);
    QCOMPARE(store.error().operation, fact);
    QCOMPARE(contentOf(m_path), content);
}

void TestOpenStore::missingKeysAreNamed()
{
    QVERIFY(QFile::remove(m_path + QStringLiteral("-keys")));
    const auto store = opened();
    QVERIFY(!store);
    QCOMPARE(store.error().operation, QStringLiteral("store.keys-missing"));
}

void TestOpenStore::secondCopyIsRefused()
{
    const auto first = opened();
    VERIFY_OK(first);
    const auto second = opened();
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Locked);
}

void TestOpenStore::signInIsInTheChain()
{
    const auto store = opened();
    VERIFY_OK(store);
    const auto count = (*store)->database().scalar(
        QStringLiteral("SELECT count(*) FROM audit WHERE action = 'sign_in' AND user_name = ?"),
        { user });
    VERIFY_OK(count);
    QCOMPARE(count->toInt(), 2);
    const auto report = verifyStore((*store)->database());
    VERIFY_OK(report);
    QVERIFY(report->damage.isEmpty());
}

void TestOpenStore::readOnlyWritesNothing()
{
    const QByteArray before = contentOf(m_path);
    {
        const auto store = opened(user, password, OpenStore::Purpose::ReadOnly);
        VERIFY_OK(store);
        VERIFY_OK(verifyStore((*store)->database()));
    }
    QCOMPARE(contentOf(m_path), before);
}

void TestOpenStore::olderStoreIsSaidBeforeItIsBroughtUpToDate()
{
    {
        auto store = opened();
        VERIFY_OK(store);
        VERIFY_OK((*store)->database().runScript(
            QStringLiteral("PRAGMA user_version=%1").arg(latestSchemaVersion() - 1)));
    }
    int said = 0;
    {
        const auto store = opened(user, password, OpenStore::Purpose::ReadOnly);
        VERIFY_OK(store);
        const auto current = (*store)->checkUpToDate();
        QVERIFY(!current);
        QCOMPARE(current.error().operation, QStringLiteral("store.older"));
    }
    // The last step runs again here; whether it can is its own business. What counts is that the
    // user was told, and that a copy was made, before it was tried.
    const auto store = OpenStore::open(
        m_path, user, password, m_clock, OpenStore::Purpose::Work, [&said] { ++said; });
    QCOMPARE(said, 1);
    QCOMPARE(QDir(m_folder->filePath(QStringLiteral("Heed backups")))
                 .entryList({ QStringLiteral("*.heed") }, QDir::Files)
                 .size(),
        1);
    if (store)
        VERIFY_OK((*store)->checkUpToDate());
}

void TestOpenStore::addedUserOpensRemovedOneDoesNot()
{
    UserId bob;
    {
        const auto store = opened();
        VERIFY_OK(store);
        const auto added = (*store)->addUser(QStringLiteral("Bob"), Role::Investigator, password);
        VERIFY_OK(added);
        bob = *added;
    }
    {
        const auto store = opened(QStringLiteral("bob"));
        VERIFY_OK(store);
        QCOMPARE((*store)->user().role, Role::Investigator);
    }
    {
        const auto which = opened(QString());
        QVERIFY(!which);
        QCOMPARE(which.error().operation, QStringLiteral("store.which-user"));
        const auto store = opened();
        VERIFY_OK(store);
        VERIFY_OK((*store)->removeUser(bob));
    }
    const auto gone = opened(QStringLiteral("Bob"));
    QVERIFY(!gone);
    QCOMPARE(gone.error().operation, QStringLiteral("store.no-such-user"));
    {
        const auto store = opened();
        VERIFY_OK(store);
        const auto again
            = (*store)->addUser(QStringLiteral("Bob"), Role::Viewer, QString(password));
        VERIFY_OK(again);
        QCOMPARE(*again, bob); // the same person, with what they did before
    }
    const auto back = opened(QStringLiteral("Bob"));
    VERIFY_OK(back);
    QCOMPARE((*back)->user().role, Role::Viewer);
}

void TestOpenStore::viewerMayNotAddUsers()
{
    {
        const auto store = opened();
        VERIFY_OK(store);
        VERIFY_OK((*store)->addUser(QStringLiteral("Vic"), Role::Viewer, password));
    }
    const auto store = opened(QStringLiteral("Vic"));
    VERIFY_OK(store);
    const auto refused = (*store)->addUser(QStringLiteral("Mallory"), Role::Manager, password);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("session.not-allowed"));
}

void TestOpenStore::passwordChanges()
{
    const QString changed = QStringLiteral("seven quiet herons at dusk");
    {
        const auto store = opened();
        VERIFY_OK(store);
        VERIFY_OK((*store)->changeOwnPassword(password, changed));
    }
    QVERIFY(!opened());
    VERIFY_OK(opened(user, changed));
}

void TestOpenStore::recoverySheetCountsOnceTypedBack()
{
    const auto store = opened();
    VERIFY_OK(store);
    QVERIFY(!(*store)->keyring().recoveryTriedAt().has_value());
    QStringList groups = (*store)->recoveryGroups();
    QStringList wrong = groups;
    wrong[2] = wrong.at(3);
    QVERIFY(!(*store)->confirmRecovery(wrong.join(QLatin1Char(' '))));
    VERIFY_OK((*store)->confirmRecovery(groups.join(QLatin1Char(' ')).toLower()));
    QVERIFY((*store)->keyring().recoveryTriedAt().has_value());
}

void TestOpenStore::backupIsEncryptedAndRestores()
{
    const QString copy = m_folder->filePath(QStringLiteral("copy/kept.heed"));
    {
        const auto store = opened();
        VERIFY_OK(store);
        VERIFY_OK((*store)->backUp(copy));
    }
    QVERIFY(!contentOf(copy).contains("Meadow View"));
    QVERIFY(!contentOf(copy).startsWith("SQLite format 3"));
    const auto aside = restoreBackup(copy, m_path, m_clock.now());
    VERIFY_OK(aside);
    QVERIFY(QFileInfo::exists(*aside));
    VERIFY_OK(opened());
}

void TestOpenStore::closingBacksUpOnlyWhatChanged()
{
    const auto store = opened();
    VERIFY_OK(store);
    const auto first = (*store)->backUpOnClosing();
    VERIFY_OK(first);
    QVERIFY(QFileInfo::exists(*first));
    const auto second = (*store)->backUpOnClosing();
    VERIFY_OK(second);
    QCOMPARE(*second, QString());
}

void TestOpenStore::rotationKeepsTheNewest()
{
    const QString folder = m_folder->filePath(QStringLiteral("many"));
    QVERIFY(QDir().mkpath(folder));
    const QDateTime newest(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
    for (int day = 0; day < 100; ++day) {
        QFile file(backupName(m_path, folder, newest.addDays(-day)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    rotateBackups(m_path, folder, 5, 3);
    const auto left = backupsIn(m_path, folder);
    QCOMPARE(left.size(), 7);
    QCOMPARE(left.first().madeAt.date(), QDate(2026, 11, 22));
    QCOMPARE(left.last().madeAt.date(), QDate(2026, 9, 30));
}

void TestOpenStore::holidayMovesTheCalendar()
{
    const QDate day(2026, 11, 23);
    {
        const auto store = opened();
        VERIFY_OK(store);
        QVERIFY((*store)->calendar().isWorkingDay(day));
        VERIFY_OK((*store)->changeHoliday(
            { day, QStringLiteral("State funeral"), {}, HolidayStatus::Added }));
        QVERIFY(!(*store)->calendar().isWorkingDay(day));
    }
    const auto store = opened();
    VERIFY_OK(store);
    QVERIFY(!(*store)->calendar().isWorkingDay(day));
    const auto stored = (*store)->database().scalar(
        QStringLiteral("SELECT working FROM calendar_day WHERE day = '2026-11-23'"));
    VERIFY_OK(stored);
    QCOMPARE(stored->toInt(), 0);
}

QTEST_GUILESS_MAIN(TestOpenStore)
#include "tst_openstore.moc"
