#include "core/candour/candourregister.h"
#include "tests/candour/samplecandour.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "ui/settings/candoursettings.h"

#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace heed;
using heed::test::OpenedStore;

namespace {
QString text(const char *ascii) { return QString::fromLatin1(ascii); }
}

/// The organisation's own days for the duty of candour, typed into the settings.
class TestCandourSettings : public QObject
{
    Q_OBJECT

private slots:
    void typedDaysMoveOpenDutiesAndKeepTheirSource();
    void localTargetsAreMarkedAsSuch();
    void whoMayNotManageSettingsOnlyLooks();

private:
    static void type(QSpinBox *box, const char *days)
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text(days));
        QTest::keyClick(box, Qt::Key_Return);
    }
};

void TestCandourSettings::typedDaysMoveOpenDutiesAndKeepTheirSource()
{
    OpenedStore opened;
    CandourDuty draft = test::wholeCandour().duty;
    draft.toldOn = {};
    draft.accountKnownOn = {};
    draft.awareOn = QDate(2026, 11, 16);
    const auto id = opened.workspace().candour().open(draft);
    VERIFY_OK(id);
    const CandourRegister duties(opened.workspace().session());
    QCOMPARE(duties.byId(*id)->inPersonDueOn, QDate(2026, 11, 30));
    CandourSettings settings(opened.workspace());
    settings.show();
    type(settings.findChild<QSpinBox *>(text("candourInPersonDays")), "3");
    QCOMPARE(duties.byId(*id)->inPersonDueOn, QDate(2026, 11, 19));
    auto *source = settings.findChild<QLineEdit *>(text("candourTargetSource"));
    source->setFocus();
    QTest::keyClicks(source, text("Being open policy, 1 May 2026"));
    QTest::keyClick(source, Qt::Key_Return);
    const auto targets = candourTargets(opened.database());
    VERIFY_OK(targets);
    QCOMPARE(targets->inPersonDays, 3);
    QCOMPARE(targets->letterDays, 10);
    QCOMPARE(targets->source, text("Being open policy, 1 May 2026"));
    // A new card shows what was kept.
    CandourSettings again(opened.workspace());
    QCOMPARE(again.findChild<QSpinBox *>(text("candourInPersonDays"))->value(), 3);
    const auto history = auditOfRecord(opened.database(), recordkind::Candour, id->value);
    QCOMPARE(history->size(), 2);
}

void TestCandourSettings::localTargetsAreMarkedAsSuch()
{
    OpenedStore opened;
    CandourSettings settings(opened.workspace());
    QStringList said;
    for (const QLabel *label : settings.findChildren<QLabel *>())
        said += label->text();
    QCOMPARE(said.filter(text("local target)")).size(), qsizetype(3));
    QVERIFY(!said.filter(text("names no number of days")).isEmpty());
    QVERIFY(!said.filter(text("not checked against its text")).isEmpty());
}

void TestCandourSettings::whoMayNotManageSettingsOnlyLooks()
{
    OpenedStore opened;
    opened.run(text("UPDATE app_user SET role = 'investigator'"));
    opened.signInAgain();
    CandourSettings settings(opened.workspace());
    QVERIFY(!settings.findChild<QSpinBox *>(text("candourLetterDays"))->isEnabled());
    QVERIFY(!settings.findChild<QLineEdit *>(text("candourTargetSource"))->isEnabled());
}

QTEST_MAIN(TestCandourSettings)
#include "tst_candoursettings.moc"
