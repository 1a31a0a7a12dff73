#include "ui/shared/language.h"

#include <QCoreApplication>

using namespace heed;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void englishHasItsPluralForms_data();
    void englishHasItsPluralForms();
    void navigationSpeaksTheChosenLanguage_data();
    void navigationSpeaksTheChosenLanguage();
    void whatIsNotTranslatedStaysEnglish();
    void languageEndsWithItsObject();
};

void TestLanguage::englishHasItsPluralForms_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("source");
    for (const auto &[context, source] : {
             std::pair { "heed::HolidaySettings",
                 "Added. %n open due date(s) moved, each with its reason on the record." },
             std::pair { "heed::BackupSettings",
                 "The last good backup was made on %1 at %2. %n backup(s) are kept." },
             std::pair { "heed::BinView", "%n records are out of the bin." },
         })
        QTest::newRow(context) << QByteArray(context) << QByteArray(source);
}

void TestLanguage::englishHasItsPluralForms()
{
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, source);
    const Language english(*QCoreApplication::instance(), QStringLiteral("en_GB"));
    const QString one
        = QCoreApplication::translate(context.constData(), source.constData(), nullptr, 1);
    const QString many
        = QCoreApplication::translate(context.constData(), source.constData(), nullptr, 3);
    QVERIFY2(!one.contains(QStringLiteral("(s)")), qPrintable(one));
    QVERIFY2(!many.contains(QStringLiteral("(s)")), qPrintable(many));
    QVERIFY(one != many);
    QVERIFY(many.contains(QLatin1Char('3')));
}

void TestLanguage::navigationSpeaksTheChosenLanguage_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("complaints");
    QTest::addColumn<QString>("settings");
    QTest::newRow("Welsh") << "cy"
                           << "Cwynion"
                           << "Gosodiadau";
    QTest::newRow("Polish") << "pl"
                            << "Skargi"
                            << "Ustawienia";
    QTest::newRow("English") << "en_GB"
                             << "Complaints"
                             << "Settings";
}

void TestLanguage::navigationSpeaksTheChosenLanguage()
{
    QFETCH(QString, tag);
    QFETCH(QString, complaints);
    QFETCH(QString, settings);
    const Language language(*QCoreApplication::instance(), tag);
    QCOMPARE(QCoreApplication::translate("Pages", "Complaints"), complaints);
    QCOMPARE(QCoreApplication::translate("Pages", "Settings"), settings);
}

void TestLanguage::whatIsNotTranslatedStaysEnglish()
{
    const Language polish(*QCoreApplication::instance(), QStringLiteral("pl"));
    QCOMPARE(QCoreApplication::translate("Pages", "A sentence nobody wrote"),
        QStringLiteral("A sentence nobody wrote"));
    // English plural forms lie below.
    QVERIFY(!QCoreApplication::translate("heed::HolidaySettings",
        "Added. %n open due date(s) moved, each with its reason on the record.", nullptr, 2)
                 .contains(QStringLiteral("(s)")));
}

void TestLanguage::languageEndsWithItsObject()
{
    {
        const Language welsh(*QCoreApplication::instance(), QStringLiteral("cy"));
        QCOMPARE(QCoreApplication::translate("Pages", "Today"), QStringLiteral("Heddiw"));
    }
    QCOMPARE(QCoreApplication::translate("Pages", "Today"), QStringLiteral("Today"));
}

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
