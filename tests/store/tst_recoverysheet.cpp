#include "core/store/recoverysheet.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

namespace {

const char *const symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

StoreKey fixedKey()
{
    QByteArray bytes;
    for (int i = 0; i < StoreKey::size; ++i)
        bytes.append(static_cast<char>(i * 37 + 11));
    return StoreKey::fromBytes(bytes);
}

} // namespace

class TestRecoverySheet : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyComesBack()
    {
        for (int i = 0; i < 200; ++i) {
            const StoreKey key = StoreKey::generate();
            const Result<StoreKey> back = RecoveryCode::parse(RecoveryCode::toText(key));
            VERIFY_OK(back);
            QVERIFY(*back == key);
        }
        for (const char fill : { '\0', '\xff' }) {
            const StoreKey key = StoreKey::fromBytes(QByteArray(StoreKey::size, fill));
            const Result<StoreKey> back = RecoveryCode::parse(RecoveryCode::toText(key));
            VERIFY_OK(back);
            QVERIFY(*back == key);
        }
    }

    /// Sheets that were printed years ago must be read for ever.
    void theFormatDoesNotChange()
    {
        QCOMPARE(RecoveryCode::toText(fixedKey()),
            QStringLiteral(
                "1CR5J-AYMZP-RKMGC-WCTRV-FPHCB-FV0H6-6SDRY-19EA5-XWA36-JQM3S-N36ZV-45SWN-C630N-"
                "SBG04"));
    }

    void isTolerantOfHowItIsTyped_data()
    {
        const QString text = RecoveryCode::toText(fixedKey());
        QTest::addColumn<QString>("typed");
        QTest::newRow("lower case") << text.toLower();
        QTest::newRow("spaces") << QString(text).replace(QLatin1Char('-'), QLatin1Char(' '));
        QTest::newRow("nothing between") << QString(text).remove(QLatin1Char('-'));
        QTest::newRow("lines and edges") << QStringLiteral("\n  ")
                + QString(text).replace(QLatin1Char('-'), QStringLiteral(" \r\n\t"))
                + QStringLiteral(" ");
        QTest::newRow("letter O for 0")
            << QString(text).replace(QLatin1Char('0'), QLatin1Char('O'));
        QTest::newRow("letter I for 1")
            << QString(text).replace(QLatin1Char('1'), QLatin1Char('i'));
        QTest::newRow("letter L for 1")
            << QString(text).replace(QLatin1Char('1'), QLatin1Char('l'));
        QTest::newRow("U for V") << QString(text).replace(QLatin1Char('V'), QLatin1Char('u'));
    }

    void isTolerantOfHowItIsTyped()
    {
        QFETCH(QString, typed);
        const Result<StoreKey> back = RecoveryCode::parse(typed);
        VERIFY_OK(back);
        QVERIFY(*back == fixedKey());
    }

    void everyWrongCharacterIsFoundAndItsGroupNamed()
    {
        const QString text = RecoveryCode::groups(fixedKey()).join(QString());
        for (int at = 0; at < text.size(); ++at) {
            for (const char *symbol = symbols; *symbol != '\0'; ++symbol) {
                if (text[at] == QLatin1Char(*symbol))
                    continue;
                QString wrong = text;
                wrong[at] = QLatin1Char(*symbol);
                const Result<StoreKey> back = RecoveryCode::parse(wrong);
                QVERIFY(!back);
                QCOMPARE(back.error().operation, QStringLiteral("store.recovery-group"));
                QCOMPARE(back.error().detail, QString::number(at / RecoveryCode::groupSize + 1));
            }
        }
    }

    void swappedCharactersAreFound()
    {
        const QString text = RecoveryCode::groups(fixedKey()).join(QString());
        for (int at = 0; at + 1 < text.size(); ++at) {
            QString wrong = text;
            wrong[at] = text[at + 1];
            wrong[at + 1] = text[at];
            if (wrong == text)
                continue;
            QVERIFY2(!RecoveryCode::parse(wrong), qPrintable(QString::number(at)));
        }
    }

    void swappedGroupsAreFound()
    {
        QStringList groups = RecoveryCode::groups(fixedKey());
        groups.swapItemsAt(4, 9);
        const Result<StoreKey> back = RecoveryCode::parse(groups.join(QLatin1Char(' ')));
        QVERIFY(!back);
        QCOMPARE(back.error().detail, QStringLiteral("5"));
    }

    void aForeignCharacterNamesItsGroup()
    {
        QStringList groups = RecoveryCode::groups(fixedKey());
        groups[6][2] = QChar(0x0416);
        const Result<StoreKey> back = RecoveryCode::parse(groups.join(QLatin1Char(' ')));
        QVERIFY(!back);
        QCOMPARE(back.error().detail, QStringLiteral("7"));
    }

    void aShortGroupIsNamed()
    {
        QStringList groups = RecoveryCode::groups(fixedKey());
        groups[2].chop(1);
        const Result<StoreKey> back = RecoveryCode::parse(groups.join(QLatin1Char('-')));
        QVERIFY(!back);
        QCOMPARE(back.error().operation, QStringLiteral("store.recovery-group"));
        QCOMPARE(back.error().detail, QStringLiteral("3"));
    }

    void aMissingGroupIsALength()
    {
        QStringList groups = RecoveryCode::groups(fixedKey());
        groups.removeLast();
        const Result<StoreKey> back = RecoveryCode::parse(groups.join(QLatin1Char('-')));
        QVERIFY(!back);
        QCOMPARE(back.error().operation, QStringLiteral("store.recovery-length"));
        QCOMPARE(back.error().detail, QStringLiteral("65"));
        QCOMPARE(RecoveryCode::parse(QString()).error().detail, QStringLiteral("0"));
    }

    /// Groups that are each right, but from two different sheets.
    void aMixOfTwoSheetsIsFound()
    {
        QStringList groups = RecoveryCode::groups(fixedKey());
        const QStringList other = RecoveryCode::groups(StoreKey::fromBytes(QByteArray(32, 'x')));
        groups[3] = other[3];
        const Result<StoreKey> back = RecoveryCode::parse(groups.join(QLatin1Char(' ')));
        QVERIFY(!back);
        QCOMPARE(back.error().operation, QStringLiteral("store.recovery-whole"));
    }

    void theSheetSaysWhatItIsFor()
    {
        const RecoverySheet sheet = RecoverySheet::of(fixedKey(), QStringLiteral("Meadow View"),
            QStringLiteral("/home/ann/Meadow View.heed"), QDate(2026, 11, 22));
        QCOMPARE(sheet.storeName, QStringLiteral("Meadow View.heed"));
        QCOMPARE(sheet.groups.size(), RecoveryCode::groupCount);
        QVERIFY(RecoveryCode::groups(StoreKey()).isEmpty());
        QVERIFY(RecoverySheet::steps().contains(QStringLiteral("recovery.forgotten-password")));
    }
};

QTEST_GUILESS_MAIN(TestRecoverySheet)
#include "tst_recoverysheet.moc"
