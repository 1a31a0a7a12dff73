#include "core/people/passwordstrength.h"
#include "tests/support/testsupport.h"

#include <QTest>

using namespace heed;

class TestPasswordStrength : public QObject
{
    Q_OBJECT

    static QStringList factsOf(const QList<FieldProblem> &problems)
    {
        QStringList facts;
        for (const FieldProblem &problem : problems)
            facts.append(problem.fact);
        return facts;
    }

private slots:
    void judges_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("enough");
        QTest::addColumn<QString>("advice");
        const auto row
            = [](const char *name, const char *password, bool enough, const char *advice) {
                  QTest::newRow(name)
                      << QString::fromUtf8(password) << enough << QString::fromUtf8(advice);
              };
        row("empty", "", false, "password.too-short");
        row("short but random", "xK3$q9f", false, "password.too-short");
        row("common word", "password1", false, "password.common-word");
        row("common word in disguise", "p4ssw0rd", false, "password.common-word");
        row("repeats", "&&&&&&&&&&&&", false, "password.repeats");
        row("sequence", "abcdefghij", false, "password.sequence");
        row("keyboard", "qazxcvbnhy", false, "password.keyboard");
        row("date", "12/05/1974", false, "password.date");
        row("the practice password", "practice", false, "password.common-word");
        row("own name and organisation", "bramblewick ann", false, "password.own-word");
        row("three random words", "teapot gravel otter", true, "");
        row("letters with accents", "żółw kręgle déjà", true, "");
        row("very long",
            "correct horse battery staple correct horse battery staple correct horse battery "
            "staple correct horse battery staple correct horse battery staple",
            true, "");
    }

    void judges()
    {
        QFETCH(QString, password);
        QFETCH(bool, enough);
        QFETCH(QString, advice);
        const PasswordStrength strength = judgePassword(
            password, { QStringLiteral("Ann Archer"), QStringLiteral("Bramblewick") });
        QCOMPARE(strength.isEnough(), enough);
        const QStringList facts = factsOf(strength.advice);
        if (enough)
            QVERIFY2(facts.isEmpty(), qPrintable(facts.join(QLatin1Char(' '))));
        else
            QVERIFY2(facts.contains(advice), qPrintable(facts.join(QLatin1Char(' '))));
    }

    void charactersAreCountedAsPeopleCount()
    {
        QCOMPARE(judgePassword(QString::fromUtf8("e\xcc\x81")).length, 1);
        QCOMPARE(judgePassword(QString::fromUtf8("\xf0\x9f\xa6\xa6")).length, 1);
        QCOMPARE(judgePassword(QStringLiteral("otter")).length, 5);
    }

    void ownWordsMakeAPasswordWeaker()
    {
        const QString password = QStringLiteral("Meadowsweet-Lodge-44");
        const int stranger = judgePassword(password).score;
        const int own = judgePassword(password, { QStringLiteral("Meadowsweet Lodge") }).score;
        QVERIFY(own < stranger);
    }

    void thePracticePasswordIsForPracticeStoresOnly()
    {
        VERIFY_OK(checkNewPassword(practicePassword, {}, true));
        const Result<void> real = checkNewPassword(practicePassword, {}, false);
        QVERIFY(!real);
        QCOMPARE(real.error().code, ErrorCode::Invalid);
        QCOMPARE(real.error().operation, QStringLiteral("user.weak-password"));
        QVERIFY(!real.error().problems.isEmpty());
        QVERIFY(!checkNewPassword(QStringLiteral("1234"), {}, true));
    }
};

QTEST_GUILESS_MAIN(TestPasswordStrength)
#include "tst_passwordstrength.moc"
