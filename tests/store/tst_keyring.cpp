#include "core/store/keyring.h"
#include "core/store/recoverysheet.h"
#include "tests/support/fulldisk.h"
#include "tests/support/testsupport.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <functional>
#include <sodium.h>

using namespace heed;

namespace {

const QString storeId = QStringLiteral("0d3c7f1e-1111-4222-8333-444455556666");
const QString annsPassword = QStringLiteral("teapot gravel otter");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The check of a body, as someone who knows the format and not the key can make it.
QString checkOf(const QJsonObject &body)
{
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
        reinterpret_cast<const unsigned char *>(bytes.constData()),
        static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return QString::fromLatin1(hash.toBase64());
}

using Change = std::function<void(QJsonObject &body)>;

void changeBody(const QString &path, const Change &change, bool withRightCheck)
{
    QJsonObject whole = QJsonDocument::fromJson(contentOf(path)).object();
    QJsonObject body = whole[QLatin1String("body")].toObject();
    change(body);
    whole[QLatin1String("body")] = body;
    if (withRightCheck)
        whole[QLatin1String("check")] = checkOf(body);
    setContent(path, QJsonDocument(whole).toJson());
}

Change setField(const char *name, const QJsonValue &value)
{
    return [=](QJsonObject &body) { body[QLatin1String(name)] = value; };
}

Change setUserField(const char *name, const QJsonValue &value)
{
    return [=](QJsonObject &body) {
        QJsonArray users = body[QLatin1String("users")].toArray();
        QJsonObject user = users[0].toObject();
        user[QLatin1String(name)] = value;
        users[0] = user;
        body[QLatin1String("users")] = users;
    };
}

QJsonValue otherBytes(int size) { return QString::fromLatin1(QByteArray(size, 'z').toBase64()); }

} // namespace

Q_DECLARE_METATYPE(Change)

class TestKeyring : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    StoreKey m_key;

    Result<Keyring> created()
    {
        return Keyring::create(
            m_path, storeId, true, m_key, QStringLiteral("Ann Archer"), annsPassword);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = Keyring::pathFor(m_folder->filePath(QStringLiteral("Meadow View.heed")));
        m_key = StoreKey::generate();
    }

    void theKeysFileStandsBesideTheStore()
    {
        QCOMPARE(Keyring::pathFor(QStringLiteral("/a/b.heed")), QStringLiteral("/a/b.heed-keys"));
        QCOMPARE(Keyring::pathFor(QStringLiteral("/a/b")), QStringLiteral("/a/b.heed-keys"));
    }

    void aPasswordOpensWhatItLocked()
    {
        VERIFY_OK(created());
        const Result<Keyring> keyring = Keyring::load(m_path);
        VERIFY_OK(keyring);
        QCOMPARE(keyring->storeId(), storeId);
        QVERIFY(keyring->isPractice());
        const Result<KeyringUser> ann = keyring->userNamed(QStringLiteral("  ann  ARCHER "));
        VERIFY_OK(ann);
        const Result<StoreKey> key = keyring->unlock(ann->id, annsPassword);
        VERIFY_OK(key);
        QVERIFY(*key == m_key);
        QVERIFY(keyring->isKey(m_key));
        QVERIFY(!keyring->isKey(StoreKey::generate()));
        QVERIFY(!keyring->isKey(StoreKey()));
    }

    void aRealStoreCostsMoreToGuessAndOpensInTime()
    {
        const auto keyring
            = Keyring::create(m_path, storeId, false, m_key, QStringLiteral("Ann"), annsPassword);
        VERIFY_OK(keyring);
        const QJsonObject user = QJsonDocument::fromJson(contentOf(m_path))
                                     .object()[QLatin1String("body")][QLatin1String("users")][0]
                                     .toObject();
        QCOMPARE(user[QLatin1String("ops")].toInt(), 3);
        QCOMPARE(user[QLatin1String("mem")].toInt(), 64 << 20);
        // The processor's time, not the clock's: other tests run beside this one.
        const std::clock_t start = std::clock();
        VERIFY_OK(keyring->unlock(keyring->users().value(0).id, annsPassword));
        const double seconds = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 1.5, qPrintable(QString::number(seconds)));
    }

    void theFileIsItsOwnersAndHoldsNoSecret()
    {
        VERIFY_OK(created());
#ifdef Q_OS_UNIX
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther;
        QCOMPARE(QFile::permissions(m_path) & others, QFileDevice::Permissions());
#endif
        const QByteArray content = contentOf(m_path);
        QVERIFY(!content.contains(annsPassword.toUtf8()));
        QVERIFY(!content.contains(m_key.bytes().toByteArray().toBase64()));
        QVERIFY(!content.contains(m_key.bytes().toByteArray().toHex()));
    }

    void aWrongPasswordIsRefused()
    {
        const Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        const QString ann = keyring->users().value(0).id;
        for (const char *wrong : { "", "teapot gravel Otter", "teapot gravel otter " }) {
            const Result<StoreKey> key = keyring->unlock(ann, QLatin1String(wrong));
            QVERIFY(!key);
            QCOMPARE(key.error().code, ErrorCode::Refused);
            QCOMPARE(key.error().operation, QStringLiteral("store.wrong-password"));
        }
        QCOMPARE(keyring->unlock(QStringLiteral("nobody"), annsPassword).error().operation,
            QStringLiteral("store.no-such-user"));
        QCOMPARE(keyring->userNamed(QStringLiteral("Nobody")).error().code, ErrorCode::NotFound);
    }

    /// One é is one letter on some keyboards and a letter with an accent after it on others.
    void anAccentIsTheSameHoweverItIsTyped()
    {
        const auto keyring = Keyring::create(m_path, storeId, true, m_key, QStringLiteral("Renée"),
            QString::fromUtf8("caf\xc3\xa9 gravel"));
        VERIFY_OK(keyring);
        VERIFY_OK(keyring->unlock(
            keyring->users().value(0).id, QString::fromUtf8("cafe\xcc\x81 gravel")));
    }

    void everyoneHasTheirOwnPassword()
    {
        Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        const Result<KeyringUser> ben
            = keyring->addUser(m_key, QStringLiteral("  Ben  Bell"), QStringLiteral("walnut"));
        VERIFY_OK(ben);
        QCOMPARE(ben->name, QStringLiteral("Ben Bell"));
        const Keyring loaded = Keyring::load(m_path).value();
        QCOMPARE(loaded.users().size(), 2);
        QVERIFY(loaded.unlock(ben->id, QStringLiteral("walnut")).value() == m_key);
        QVERIFY(!loaded.unlock(ben->id, annsPassword));
        VERIFY_OK(loaded.unlock(loaded.users().value(0).id, annsPassword));
    }

    void aBadUserIsRefusedWithEveryProblem()
    {
        Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        const Result<KeyringUser> taken
            = keyring->addUser(m_key, QStringLiteral("ANN ARCHER"), QString());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Invalid);
        QCOMPARE(taken.error().problems.size(), 2);
        QCOMPARE(taken.error().problems[0].fact, QStringLiteral("user.name-taken"));
        QCOMPARE(taken.error().problems[1].fact, QStringLiteral("user.password-missing"));
        const Result<KeyringUser> nameless
            = keyring->addUser(m_key, QStringLiteral(" "), annsPassword);
        QCOMPARE(nameless.error().problems[0].fact, QStringLiteral("user.name-missing"));
        QCOMPARE(keyring->users().size(), 1);
    }

    void changesNeedTheStoresOwnKey()
    {
        Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        const QByteArray before = contentOf(m_path);
        const StoreKey other = StoreKey::generate();
        const QString ann = keyring->users().value(0).id;
        const QString wrongKey = QStringLiteral("store.wrong-key");
        QCOMPARE(keyring->addUser(other, QStringLiteral("Eve"), annsPassword).error().operation,
            wrongKey);
        QCOMPARE(keyring->removeUser(other, ann).error().operation, wrongKey);
        QCOMPARE(
            keyring->renameUser(other, ann, QStringLiteral("Eve")).error().operation, wrongKey);
        QCOMPARE(keyring->resetPassword(other, ann, annsPassword).error().operation, wrongKey);
        QCOMPARE(keyring->confirmRecovery(other, QDateTime::currentDateTimeUtc()).error().operation,
            QStringLiteral("store.recovery-foreign"));
        QCOMPARE(contentOf(m_path), before);
    }

    void usersAreRenamedAndRemoved()
    {
        Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        const QString ann = keyring->users().value(0).id;
        VERIFY_OK(keyring->renameUser(m_key, ann, QStringLiteral("Ann Baker")));
        VERIFY_OK(keyring->renameUser(m_key, ann, QStringLiteral("ann baker")));
        QCOMPARE(
            keyring->removeUser(m_key, ann).error().operation, QStringLiteral("store.last-user"));
        const Result<KeyringUser> ben
            = keyring->addUser(m_key, QStringLiteral("Ben"), annsPassword);
        VERIFY_OK(ben);
        VERIFY_OK(keyring->removeUser(m_key, ann));
        const Keyring loaded = Keyring::load(m_path).value();
        QCOMPARE(loaded.users(), QList<KeyringUser> { *ben });
        QCOMPARE(loaded.unlock(ann, annsPassword).error().operation,
            QStringLiteral("store.no-such-user"));
        QCOMPARE(keyring->removeUser(m_key, ann).error().operation,
            QStringLiteral("store.no-such-user"));
    }

    void aChangedPasswordReplacesTheOld()
    {
        Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        const QString ann = keyring->users().value(0).id;
        const QString fresh = QStringLiteral("marble kettle heron");
        QCOMPARE(keyring->changePassword(ann, QStringLiteral("no"), fresh).error().operation,
            QStringLiteral("store.wrong-password"));
        VERIFY_OK(keyring->changePassword(ann, annsPassword, fresh));
        const Keyring loaded = Keyring::load(m_path).value();
        QVERIFY(loaded.unlock(ann, fresh).value() == m_key);
        QVERIFY(!loaded.unlock(ann, annsPassword));
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 1);
    }

    void theRecoverySheetSetsANewPassword()
    {
        Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        QVERIFY(!keyring->recoveryTriedAt());
        const Result<StoreKey> typed = RecoveryCode::parse(RecoveryCode::toText(m_key).toLower());
        VERIFY_OK(typed);
        const QDateTime now(QDate(2026, 11, 22), QTime(9, 30, 15, 250), Qt::UTC);
        VERIFY_OK(keyring->confirmRecovery(*typed, now));
        const QString ann = keyring->users().value(0).id;
        VERIFY_OK(keyring->resetPassword(*typed, ann, QStringLiteral("marble kettle heron")));
        const Keyring loaded = Keyring::load(m_path).value();
        QCOMPARE(loaded.recoveryTriedAt().value(), now);
        QVERIFY(loaded.unlock(ann, QStringLiteral("marble kettle heron")).value() == m_key);
    }

    void aKeyringOfAnotherStoreIsRefused()
    {
        const Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        VERIFY_OK(keyring->checkBelongsTo(storeId));
        const Result<void> foreign = keyring->checkBelongsTo(QStringLiteral("another"));
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::Refused);
        QCOMPARE(foreign.error().operation, QStringLiteral("store.keys-foreign"));
    }

    void aMissingFileIsSaid()
    {
        const Result<Keyring> keyring = Keyring::load(m_path);
        QVERIFY(!keyring);
        QCOMPARE(keyring.error().code, ErrorCode::NotFound);
        QCOMPARE(keyring.error().operation, QStringLiteral("store.keys-missing"));
        QCOMPARE(keyring.error().detail, m_path);
    }

    void aNewerFileIsLeftAlone()
    {
        VERIFY_OK(created());
        changeBody(m_path, setField("heed-keys", 2), false);
        const QByteArray before = contentOf(m_path);
        const Result<Keyring> keyring = Keyring::load(m_path);
        QVERIFY(!keyring);
        QCOMPARE(keyring.error().code, ErrorCode::Newer);
        QCOMPARE(keyring.error().operation, QStringLiteral("store.keys-newer"));
        QCOMPARE(keyring.error().detail, QStringLiteral("2"));
        QCOMPARE(contentOf(m_path), before);
    }

    void aDamagedFileIsNotCalledAWrongPassword_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("not JSON") << QByteArray("PK\x03\x04 something else");
        QTest::newRow("an array") << QByteArray("[1, 2]");
        QTest::newRow("other JSON") << QByteArray(R"({"body": {}, "check": ""})");
        QTest::newRow("version 0") << QByteArray(R"({"body": {"heed-keys": 0}, "check": ""})");
    }

    void aDamagedFileIsNotCalledAWrongPassword()
    {
        QFETCH(QByteArray, content);
        setContent(m_path, content);
        const Result<Keyring> keyring = Keyring::load(m_path);
        QVERIFY(!keyring);
        QCOMPARE(keyring.error().code, ErrorCode::Storage);
        QCOMPARE(keyring.error().operation, QStringLiteral("store.keys-damaged"));
    }

    void aCutOrFlippedFileIsDamaged()
    {
        VERIFY_OK(created());
        const QByteArray whole = contentOf(m_path);
        for (qsizetype length = 0; length < whole.size() - 2; length += 7) {
            setContent(m_path, whole.left(length));
            QCOMPARE(Keyring::load(m_path).error().operation, QStringLiteral("store.keys-damaged"));
        }
        const qsizetype salt = whole.indexOf("\"salt\"") + 12;
        QByteArray flipped = whole;
        flipped[salt] = flipped[salt] == 'A' ? 'B' : 'A';
        setContent(m_path, flipped);
        QCOMPARE(Keyring::load(m_path).error().operation, QStringLiteral("store.keys-damaged"));
    }

    /// Somebody who knows the format and not the key changes one field and makes the check right
    /// again.
    void tamperingIsFound_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("atLoad");
        QTest::addColumn<QString>("atUnlock");
        const QString damaged = QStringLiteral("store.keys-damaged");
        const QString wrong = QStringLiteral("store.wrong-password");
        QTest::newRow("store") << setField("store", QStringLiteral("another")) << QString()
                               << wrong;
        QTest::newRow("store gone") << setField("store", QJsonValue()) << damaged << QString();
        QTest::newRow("practice") << setField("practice", false) << QString() << damaged;
        QTest::newRow("recovery tried")
            << setField("recovery-tried-at", QStringLiteral("2026-01-01T00:00:00.000Z"))
            << QString() << damaged;
        QTest::newRow("recovery not a time")
            << setField("recovery-tried-at", QStringLiteral("soon")) << damaged << QString();
        QTest::newRow("seal") << setField("seal", otherBytes(32)) << QString() << damaged;
        QTest::newRow("seal short") << setField("seal", otherBytes(3)) << QString() << damaged;
        QTest::newRow("seal gone") << setField("seal", QJsonValue()) << damaged << QString();
        QTest::newRow("id") << setUserField("id", QStringLiteral("evil")) << QString() << wrong;
        QTest::newRow("name") << setUserField("name", QStringLiteral("Ben")) << QString()
                              << damaged;
        QTest::newRow("name gone") << setUserField("name", QString()) << damaged << QString();
        QTest::newRow("salt") << setUserField("salt", otherBytes(16)) << QString() << wrong;
        QTest::newRow("salt short") << setUserField("salt", otherBytes(15)) << damaged << QString();
        QTest::newRow("ops") << setUserField("ops", 2) << QString() << wrong;
        QTest::newRow("ops none") << setUserField("ops", 0) << damaged << QString();
        QTest::newRow("ops endless") << setUserField("ops", 1000000) << damaged << QString();
        QTest::newRow("ops negative") << setUserField("ops", -1) << damaged << QString();
        QTest::newRow("mem") << setUserField("mem", 16 << 20) << QString() << wrong;
        QTest::newRow("mem tiny") << setUserField("mem", 1024) << damaged << QString();
        QTest::newRow("mem huge") << setUserField("mem", 1e15) << damaged << QString();
        QTest::newRow("nonce") << setUserField("nonce", otherBytes(24)) << QString() << wrong;
        QTest::newRow("nonce not base64")
            << setUserField("nonce", QStringLiteral("*")) << damaged << QString();
        QTest::newRow("wrapped") << setUserField("wrapped", otherBytes(48)) << QString() << wrong;
        QTest::newRow("wrapped short")
            << setUserField("wrapped", otherBytes(32)) << damaged << QString();
    }

    void tamperingIsFound()
    {
        QFETCH(Change, change);
        QFETCH(QString, atLoad);
        QFETCH(QString, atUnlock);
        VERIFY_OK(created());
        changeBody(m_path, change, true);
        const Result<Keyring> keyring = Keyring::load(m_path);
        QCOMPARE(keyring ? QString() : keyring.error().operation, atLoad);
        if (!keyring)
            return;
        const Result<StoreKey> key = keyring->unlock(keyring->users().value(0).id, annsPassword);
        QVERIFY(!key);
        QCOMPARE(key.error().operation, atUnlock);
    }

    void aPersonPutInFromOutsideIsFound()
    {
        VERIFY_OK(created());
        const auto doubled = [](QJsonObject &body) {
            QJsonArray users = body[QLatin1String("users")].toArray();
            users.append(users[0]);
            body[QLatin1String("users")] = users;
        };
        changeBody(m_path, doubled, true);
        const Keyring keyring = Keyring::load(m_path).value();
        QCOMPARE(keyring.unlock(keyring.users().value(0).id, annsPassword).error().operation,
            QStringLiteral("store.keys-damaged"));
    }

    void whatCannotBeWrittenChangesNothing()
    {
        Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        QVERIFY(m_folder->remove());
        const Result<KeyringUser> ben
            = keyring->addUser(m_key, QStringLiteral("Ben"), annsPassword);
        QVERIFY(!ben);
        QCOMPARE(ben.error().code, ErrorCode::Io);
        QCOMPARE(ben.error().operation, QStringLiteral("store.keys-unwritable"));
        QCOMPARE(keyring->users().size(), 1);
    }

    /// QSaveFile alone would put an empty file in the place of the good one, and nobody could open
    /// the store again.
    void aFullDiskLeavesTheOldFile()
    {
#ifdef Q_OS_UNIX
        Result<Keyring> keyring = created();
        VERIFY_OK(keyring);
        const QByteArray before = contentOf(m_path);
        Result<KeyringUser> ben;
        {
            const test::FullDisk full;
            ben = keyring->addUser(m_key, QStringLiteral("Ben"), annsPassword);
        }
        QVERIFY(!ben);
        QCOMPARE(ben.error().operation, QStringLiteral("store.keys-unwritable"));
        QCOMPARE(contentOf(m_path), before);
        VERIFY_OK(Keyring::load(m_path));
#else
        QSKIP("A full disk is only played on Unix.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
