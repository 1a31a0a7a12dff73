#include "core/store/storekey.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

class TestStoreKey : public QObject
{
    Q_OBJECT

private slots:
    void newKeysDiffer()
    {
        const StoreKey a = StoreKey::generate();
        const StoreKey b = StoreKey::generate();
        QVERIFY(!a.isEmpty());
        QVERIFY(!(a == b));
        QCOMPARE(a.bytes().size(), StoreKey::size);
    }

    void copiesShareOneGuardedMemory()
    {
        const StoreKey a = StoreKey::generate();
        const StoreKey b = a;
        QVERIFY(a == b);
        QCOMPARE(static_cast<const void *>(a.bytes().data()),
            static_cast<const void *>(b.bytes().data()));
    }

    void onlyTheRightLengthIsAKey()
    {
        QVERIFY(StoreKey::fromBytes(QByteArray(31, 'x')).isEmpty());
        QVERIFY(StoreKey::fromBytes(QByteArray(33, 'x')).isEmpty());
        QVERIFY(
            StoreKey::fromBytes(QByteArray(32, 'x')) == StoreKey::fromBytes(QByteArray(32, 'x')));
        QVERIFY(StoreKey() == StoreKey());
        QVERIFY(!(StoreKey() == StoreKey::generate()));
    }

    void theLiteralIsTheKeyInHex()
    {
        const StoreKey key = StoreKey::fromBytes(QByteArray(31, '\xab') + '\x0f');
        QCOMPARE(key.rawKeyLiteral(),
            QStringLiteral("\"x'") + QStringLiteral("ab").repeated(31) + QStringLiteral("0f'\""));
        QVERIFY(StoreKey().rawKeyLiteral().isEmpty());
    }

    void wipingOverwritesWhatWasThere()
    {
        QByteArray bytes("secret");
        const QByteArray sharing = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(sharing, QByteArray(6, '\0'));
        QString text = QString::fromLatin1("secret");
        const QString sharingText = text;
        wipe(text);
        QCOMPARE(sharingText, QString(6, QChar(0)));
        QString literal = QStringLiteral("in the program's read-only memory");
        wipe(literal);
        QVERIFY(literal.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreKey)
#include "tst_storekey.moc"
