#include "core/letters/letterregister.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "ui/settings/lettersettings.h"
#include "ui/settings/templatesettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace heed;

namespace {

QString key(const char *text) { return QString::fromLatin1(text); }

template <typename Widget> Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(key(name));
    if (found == nullptr)
        qFatal("no widget named %s", name);
    return found;
}

void retype(QLineEdit *edit, const QString &text)
{
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

/// What an organisation sets once for all its letters.
class TestLetterSettings : public QObject
{
    Q_OBJECT

private slots:
    void detailsAreKept();
    void ombudsmanIsMarkedUntilSomebodyChecksIt();
    void whatIsLeftAloneStaysTheShipped();
    void templateIsWordedAnew();
    void brokenTemplateIsRefusedWithTheField();
};

void TestLetterSettings::detailsAreKept()
{
    test::OpenedStore store;
    LetterSettings card(store.workspace());
    card.show();
    retype(child<QLineEdit>(card, "senderAddress"), key("1 Meadow Road, Hexham NE46 2BB"));
    retype(child<QLineEdit>(card, "signerName"), key("Grace Okoro"));
    QTest::mouseClick(child<QPushButton>(card, "keepLetterSettings"), Qt::LeftButton);
    LetterService letters(store.workspace().session(), store.workspace().complaints());
    const auto sender = letters.sender();
    VERIFY_OK(sender);
    QCOMPARE(sender->address, key("1 Meadow Road\nHexham NE46 2BB"));
    QCOMPARE(sender->signerName, key("Grace Okoro"));
    QCOMPARE(sender->organisation, key("Meadow View"));
    QCOMPARE(
        child<QLineEdit>(card, "senderAddress")->text(), key("1 Meadow Road, Hexham NE46 2BB"));
}

void TestLetterSettings::ombudsmanIsMarkedUntilSomebodyChecksIt()
{
    test::OpenedStore store;
    LetterSettings card(store.workspace());
    card.show();
    QVERIFY(child<QLabel>(card, "phsoChecked")->text().contains(key("Nobody has checked")));
    child<QCheckBox>(card, "phsoCheckedToday")->setChecked(true);
    retype(child<QLineEdit>(card, "phsoPhone"), key("0300 000 0000"));
    QTest::mouseClick(child<QPushButton>(card, "keepLetterSettings"), Qt::LeftButton);
    QCOMPARE(child<QLabel>(card, "phsoChecked")->text(), key("Last checked on Sun 22 Nov 2026."));
    QVERIFY(child<QLabel>(card, "lgscoChecked")->text().contains(key("Nobody has checked")));
    LetterService letters(store.workspace().session(), store.workspace().complaints());
    QCOMPARE(letters.sender()->phso.phone, key("0300 000 0000"));
}

// Newer details that ship later must reach a store where nobody changed the older ones.
void TestLetterSettings::whatIsLeftAloneStaysTheShipped()
{
    test::OpenedStore store;
    LetterSettings card(store.workspace());
    retype(child<QLineEdit>(card, "phsoPhone"), key("0300 000 0000"));
    child<QPushButton>(card, "keepLetterSettings")->click();
    const auto kept = store.database().scalar(
        key("SELECT group_concat(key) FROM setting WHERE key LIKE 'ombudsman.%'"));
    VERIFY_OK(kept);
    QCOMPARE(kept->toString(), key("ombudsman.phso.phone"));
}

void TestLetterSettings::templateIsWordedAnew()
{
    test::OpenedStore store;
    TemplateSettings card(store.workspace());
    card.show();
    auto *kind = child<QComboBox>(card, "templateKind");
    kind->setCurrentIndex(kind->findData(key("holding")));
    auto *text = child<QPlainTextEdit>(card, "templateText");
    const QString shipped = text->toPlainText();
    QVERIFY(shipped.contains(key("{{salutation}}")));
    QVERIFY(
        child<QLabel>(card, "templateVersion")->text().startsWith(key("Version 1, as it came")));
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, key("Ours."));
    QTest::mouseClick(child<QPushButton>(card, "keepTemplate"), Qt::LeftButton);
    QVERIFY(
        child<QLabel>(card, "templateVersion")->text().startsWith(key("Version 2, worded by Ann")));
    QTest::mouseClick(child<QPushButton>(card, "useShipped"), Qt::LeftButton);
    QCOMPARE(text->toPlainText(), shipped);
    const auto all
        = LetterRegister(store.database()).versions(key("holding"), LetterVariant::Standard);
    VERIFY_OK(all);
    QCOMPARE(all->size(), size_t(3));
}

void TestLetterSettings::brokenTemplateIsRefusedWithTheField()
{
    test::OpenedStore store;
    TemplateSettings card(store.workspace());
    card.show();
    auto *text = child<QPlainTextEdit>(card, "templateText");
    text->setPlainText(key("Dear {{salutatoin}}"));
    QTest::mouseClick(child<QPushButton>(card, "keepTemplate"), Qt::LeftButton);
    bool named = false;
    for (const QLabel *label : card.findChildren<QLabel *>())
        named = named || label->text().contains(key("{{salutatoin}}"));
    QVERIFY(named);
    QCOMPARE(text->toPlainText(), key("Dear {{salutatoin}}")); // what was typed stays
}

QTEST_MAIN(TestLetterSettings)
#include "tst_lettersettings.moc"
