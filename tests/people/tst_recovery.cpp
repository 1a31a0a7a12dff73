#include "core/people/openstore.h"
#include "core/people/recovery.h"
#include "core/people/userregister.h"
#include "core/store/recoverysheet.h"
#include "core/store/verify.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QTemporaryDir>

using namespace heed;

namespace {

const QString ann = QStringLiteral("Ann Calloway");
const QString ben = QStringLiteral("Ben Bell");
const QString fresh = QStringLiteral("marble kettle heron");

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QString m_sheet;
    FixedClock m_clock { QDate(2026, 11, 22) };

    Result<void> recover(const QString &name, const QString &password = fresh)
    {
        return recoverPassword({ m_path, m_sheet, name, password }, m_clock);
    }

    Result<std::unique_ptr<OpenStore>> opened(const QString &name, const QString &password)
    {
        return OpenStore::open(m_path, name, password, m_clock, OpenStore::Purpose::Work);
    }

    static QString makeStore(const QString &path, const Clock &clock, bool withBen)
    {
        const auto store = OpenStore::create({ .path = path,
                                                 .organisation = QStringLiteral("Meadow View"),
                                                 .kind = QStringLiteral("care-home"),
                                                 .userName = ann,
                                                 .password = practicePasswordText(),
                                                 .practice = true },
            clock);
        if (!store || (withBen && !(*store)->addUser(ben, Role::Viewer, practicePasswordText())))
            return {};
        return (*store)->recoveryGroups().join(QLatin1Char(' '));
    }

    static QString practicePasswordText() { return QStringLiteral("practice"); }
    [[nodiscard]] QString keysPath() const { return Keyring::pathFor(m_path); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("Meadow View.heed"));
        m_sheet = makeStore(m_path, m_clock, true);
        QVERIFY(!m_sheet.isEmpty());
    }

    void aForgottenPasswordIsSetAnew()
    {
        VERIFY_OK(recover(QStringLiteral("ann calloway")));
        QCOMPARE(opened(ann, practicePasswordText()).error().operation,
            QStringLiteral("store.wrong-password"));
        VERIFY_OK(opened(ann, fresh));
        VERIFY_OK(opened(ben, practicePasswordText()));
        const auto store = opened(ann, fresh);
        VERIFY_OK(store);
        const auto noted = (*store)->database().scalar(
            QStringLiteral("SELECT user_name FROM audit WHERE reason = 'recovery-sheet'"));
        VERIFY_OK(noted);
        QCOMPARE(noted->toString(), ann);
    }

    void aLostKeysFileIsMadeAnewForEachWhoComes()
    {
        QVERIFY(QFile::remove(keysPath()));
        VERIFY_OK(recover(ann));
        {
            const auto store = opened(ann, fresh);
            VERIFY_OK(store);
            QCOMPARE((*store)->user().role, Role::Manager);
            QVERIFY((*store)->isPractice());
        }
        QVERIFY(!opened(ben, practicePasswordText()));
        VERIFY_OK(recover(ben));
        const auto store = opened(ben, fresh);
        VERIFY_OK(store);
        QCOMPARE((*store)->user().role, Role::Viewer);
    }

    void aKeysFileOfAnotherStoreIsSetAside()
    {
        const QString other = m_folder->filePath(QStringLiteral("Other.heed"));
        QVERIFY(!makeStore(other, m_clock, false).isEmpty());
        QVERIFY(QFile::remove(keysPath()));
        QVERIFY(QFile::rename(Keyring::pathFor(other), keysPath()));
        VERIFY_OK(recover(ann));
        VERIFY_OK(opened(ann, fresh));
        QVERIFY(QFile::rename(keysPath() + QStringLiteral(".set-aside"), Keyring::pathFor(other)));
        VERIFY_OK(OpenStore::open(
            other, ann, practicePasswordText(), m_clock, OpenStore::Purpose::ReadOnly));
    }

    void aSheetOfAnotherStoreOpensNothing()
    {
        m_sheet = RecoveryCode::toText(StoreKey::generate());
        const Result<void> result = recover(ann);
        QVERIFY(!result);
        QCOMPARE(result.error().operation, QStringLiteral("store.recovery-foreign"));
        VERIFY_OK(opened(ann, practicePasswordText()));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("fact");
        QTest::newRow("nobody") << QStringLiteral("Eve") << fresh
                                << QStringLiteral("store.no-such-user");
        QTest::newRow("two to choose from")
            << QString() << fresh << QStringLiteral("store.which-user");
        QTest::newRow("weak") << ann << QStringLiteral("1234")
                              << QStringLiteral("user.weak-password");
    }

    void refusals()
    {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, fact);
        const Result<void> result = recover(name, password);
        QVERIFY(!result);
        QCOMPARE(result.error().operation, fact);
        VERIFY_OK(opened(ann, practicePasswordText()));
    }

    void somebodyTakenOutStaysOut()
    {
        {
            const auto store = opened(ann, practicePasswordText());
            VERIFY_OK(store);
            const auto users = allUsers((*store)->database());
            VERIFY_OK(users);
            VERIFY_OK((*store)->removeUser(users->at(1).id));
        }
        QCOMPARE(recover(ben).error().operation, QStringLiteral("store.no-such-user"));
        VERIFY_OK(recover(QString()));
        VERIFY_OK(opened(QString(), fresh));
    }

    void anOpenStoreIsLeftAlone()
    {
        const auto store = opened(ann, practicePasswordText());
        VERIFY_OK(store);
        QCOMPARE(recover(ann).error().code, ErrorCode::Locked);
    }

    void aKeysFileThatStandsAloneIsNotReplaced()
    {
        const QString elsewhere = m_path + QStringLiteral(".moved");
        QVERIFY(QFile::rename(m_path, elsewhere));
        QVERIFY(makeStore(m_path, m_clock, false).isEmpty());
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(QFile::rename(elsewhere, m_path));
        VERIFY_OK(opened(ann, practicePasswordText()));
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
