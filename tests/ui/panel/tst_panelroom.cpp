#include "core/documents/pdffile.h"
#include "core/practice/practicestore.h"
#include "tests/governance/samplepanel.h"
#include "tests/support/keywalk.h"
#include "tests/ui/openedstore.h"
#include "tests/ui/registerpagetest.h"
#include "ui/panel/panelpage.h"
#include "ui/panel/panelpresentation.h"
#include "ui/panel/panelroom.h"

#include <QAbstractItemModelTester>
#include <QTabBar>

using namespace heed;
using namespace heed::test;

/// A whole meeting by keyboard, from planning it to the signed note; and the wall, which names
/// nobody.
class TestPanelRoom : public QObject
{
    Q_OBJECT

private slots:
    void meetingIsLedByKeyboardToItsSignedNote();
    void whatIsMissingStandsBesideTheSignature();
    void wallWithoutAnAgendaTakesNoMinutes();
    void wallNamesNobody();
    void wallKeepsWhatIsTyped();
    void membersAndTermsAreChangedByKeyboard();
    void readersSeeWithoutButtons();
    void listKeepsTheRulesOfModels();

private:
    static PanelPresentation *wall()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<PanelPresentation *>(window);
                found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    /// Everything that can be read or heard in a window.
    static QString allWords(const QWidget &window, const KeyWalk &keys);
    void planByKeyboard(KeyWalk &keys, PanelPage &page);
};

void TestPanelRoom::planByKeyboard(KeyWalk &keys, PanelPage &page)
{
    QVERIFY(page.beginNew());
    keys.fill(ascii("panel.held_on"), ascii("20/11/2026"));
    keys.fill(ascii("panel.place"), ascii("Board room"));
    keys.fill(ascii("panel.period_from"), ascii("1/10/2026"));
    keys.fill(ascii("panel.period_to"), ascii("31/10/2026"));
    keys.push(ascii("panelSave"));
    QVERIFY(keys.comesToSee(ascii("build the agenda from the data")));
}

void TestPanelRoom::meetingIsLedByKeyboardToItsSignedNote()
{
    PageFixture fixture;
    seatPanel(fixture.store.session());
    addCase(fixture.store.database(), "C-2026-014", { { ascii("grade_closed"), ascii("high") } });
    PanelService service(fixture.store.session());
    ReadyPrompter prompter;
    QTemporaryDir folder;
    PanelPage page(fixture.desk(), service, prompter, false);
    page.resize(1200, 800);
    KeyWalk keys(page);
    page.refresh();
    planByKeyboard(keys, page);

    keys.push(ascii("goOn"));
    keys.push(ascii("buildAgenda"));
    QVERIFY(keys.comesToSee(ascii("3. What the figures show")));
    keys.push(ascii("take_C-2026-014"));
    QVERIFY(keys.comesToSee(ascii("4. Case 1: ")));
    QVERIFY(!keys.sees(ascii("Amberly")));
    prompter.path = folder.filePath(ascii("agenda.pdf"));
    keys.push(ascii("printAgenda"));
    QVERIFY(QFile::exists(prompter.path));

    keys.tab(ascii("Attendance"));
    keys.push(ascii("everybodyHere"));
    QVERIFY(keys.comesToSee(ascii("7 of 7 members, quorum is 3 with a chair: quorate.")));
    QVERIFY(keys.sees(ascii("Not asked yet for a declaration: Ada Brook")));
    keys.push(ascii("nothingToDeclare"));
    QVERIFY(keys.comesToSee(ascii("Owen Fairlie: nothing to declare")));

    keys.tab(ascii("Cases"));
    keys.choose(ascii("score1_welcoming"), ascii("Partly met"));
    QVERIFY(keys.comesToSee(ascii("Complaint Standards: 1.0 of 3 on average (1 scored).")));

    keys.tab(ascii("Minutes"));
    keys.push(ascii("presentMinutes"));
    QTRY_VERIFY(wall() != nullptr);
    {
        QPointer<PanelPresentation> shown = wall();
        KeyWalk onTheWall(*shown);
        for (int i = 0; i < 3; ++i)
            onTheWall.press(Qt::Key_PageDown);
        QVERIFY(onTheWall.sees(ascii("Case 1: ")));
        QVERIFY(onTheWall.sees(ascii("4 of 10")));
        onTheWall.fill(ascii("wallMinutes"), ascii("Nobody rang Joan Amberly back."));
        onTheWall.fill(ascii("wallDecision"), ascii("Name one person for each shift."));
        onTheWall.fill(ascii("wallActionTitle"), ascii("Name who rings back"));
        onTheWall.choose(ascii("wallActionOwner"), ascii("Nursing lead"));
        onTheWall.fill(ascii("wallActionDue"), ascii("4/12/2026"));
        onTheWall.push(ascii("wallActionAdd"));
        QVERIFY(
            onTheWall.comesToSee(ascii("Name who rings back: Nursing lead, by Fri 4 Dec 2026")));
        QVERIFY(onTheWall.sees(ascii("Nobody rang [name] back.")));
        onTheWall.press(Qt::Key_Escape);
        QTRY_VERIFY(shown.isNull());
    }
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QVERIFY(keys.comesToSee(ascii("Decided: Name one person for each shift.")));

    keys.tab(ascii("Assurance note"));
    keys.choose(ascii("assurance"), ascii("Reasonable assurance"));
    keys.fill(ascii("assurance_why"), ascii("Times are met. One case was not told why."));
    keys.fill(ascii("escalates"), ascii("Staffing at night."));
    keys.choose(ascii("signed_by"), ascii("Ada Brook"));
    keys.push(ascii("noteSign"));
    QVERIFY(keys.comesToSee(ascii("Nothing of the meeting changes any more.")));
    prompter.path = folder.filePath(ascii("note.pdf"));
    keys.push(ascii("printNote"));
    QFile saved(prompter.path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto pdf = PdfFile::open(saved.readAll());
    VERIFY_OK(pdf);
    const QString text = pdf->allText(20000).simplified();
    QVERIFY(text.contains(ascii("Reasonable assurance")));
    QVERIFY(text.contains(ascii("Name who rings back (nursing lead; due on 4 December 2026).")));
    QVERIFY(!text.contains(ascii("Amberly")));
    keys.push(ascii("correctionsAdd"));
    keys.fill(ascii("what"), ascii("Two cases were discussed."));
    keys.fill(ascii("reason"), ascii("A slip of the pen."));
    keys.push(ascii("correctionsSave"));
    QVERIFY(keys.comesToSee(ascii("Two cases were discussed. Why: A slip of the pen.")));
    QCOMPARE(panelDamage(fixture.store), QStringList());
}

void TestPanelRoom::whatIsMissingStandsBesideTheSignature()
{
    PageFixture fixture;
    seatPanel(fixture.store.session());
    PanelService service(fixture.store.session());
    ReadyPrompter prompter;
    PanelPage page(fixture.desk(), service, prompter, false);
    page.resize(1200, 800);
    KeyWalk keys(page);
    page.refresh();
    planByKeyboard(keys, page);
    keys.tab(ascii("Assurance note"));
    keys.fill(ascii("assurance_why"), ascii("Kept while the rest is missing"));
    keys.push(ascii("noteSign"));
    QVERIFY(keys.comesToSee(ascii("Say how far the panel is assured.")));
    QVERIFY(keys.sees(ascii("Somebody is still only expected")));
    QVERIFY(keys.sees(ascii("There is no agenda")));
    QVERIFY(keys.sees(ascii("Kept while the rest is missing")));
}

/// What is typed where there is no line to keep it would be lost.
void TestPanelRoom::wallWithoutAnAgendaTakesNoMinutes()
{
    PageFixture fixture;
    seatPanel(fixture.store.session());
    PanelService service(fixture.store.session());
    ReadyPrompter prompter;
    PanelPage page(fixture.desk(), service, prompter, false);
    page.resize(1200, 800);
    KeyWalk keys(page);
    page.refresh();
    planByKeyboard(keys, page);
    const auto meetings = PanelRegister(fixture.store.session()).ids({});
    VERIFY_OK(meetings);
    QPointer<PanelPresentation> shown = page.present({ meetings->front() });
    KeyWalk onTheWall(*shown);
    QVERIFY(onTheWall.sees(ascii("There is no agenda yet.")));
    QVERIFY(!shown->findChild<QWidget *>(ascii("wallMinutes"))->isVisible());
    QVERIFY(!shown->findChild<QWidget *>(ascii("wallActionAdd"))->isVisible());
    shown->close();
    QTRY_VERIFY(shown.isNull());
}

QString TestPanelRoom::allWords(const QWidget &window, const KeyWalk &keys)
{
    QStringList words { keys.seen(), window.windowTitle() };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        words << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                words << box->itemText(i);
        }
    }
    return words.join(QLatin1Char('\n')).toLower();
}

void TestPanelRoom::wallNamesNobody()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(ascii("trust.heed"));
    const FixedClock clock(QDate(2026, 11, 22));
    PracticePlan plan;
    plan.kind = PracticeKind::NhsTrust;
    plan.cases = 400;
    plan.today = clock.today();
    VERIFY_OK(makePracticeStore(path, plan, clock));
    auto store = OpenStore::open(path, {}, ascii("practice"), clock, OpenStore::Purpose::Work);
    VERIFY_OK(store);
    auto codes = CodeLists::load((*store)->database());
    VERIFY_OK(codes);
    ReadyPrompter prompter;
    Workspace workspace(std::move(*store), std::move(*codes), prompter);
    Database &database = workspace.store().database();
    QStringList names;
    const auto rows = database.run(
        ascii("SELECT name FROM person UNION SELECT name FROM app_user UNION SELECT name FROM "
              "panel_member UNION SELECT person FROM interest UNION SELECT handler FROM complaint "
              "UNION SELECT person FROM staff_subject UNION SELECT owner FROM action"));
    VERIFY_OK(rows);
    while ((*rows)->next()) {
        const QString name = (*rows)->text(0).toLower();
        if (name.contains(QLatin1Char(' ')))
            names += name.section(QLatin1Char(' '), -2);
    }
    QVERIFY(names.size() > 300);
    PanelRoom room(workspace);
    const auto meetings = PanelRegister(workspace.session()).ids({});
    VERIFY_OK(meetings);
    QCOMPARE(meetings->size(), size_t(5));
    int cases = 0;
    for (const qint64 meeting : *meetings) {
        QPointer<PanelPresentation> shown = room.meetings()->present({ meeting });
        KeyWalk keys(*shown);
        const size_t lines = PanelRegister(workspace.session()).file({ meeting })->items.size();
        for (size_t i = 0; i < lines; ++i) {
            const QString words = allWords(*shown, keys);
            cases += words.contains(ascii("case 1: ")) || words.contains(ascii("case 2: ")) ? 1 : 0;
            for (const QString &name : std::as_const(names))
                QVERIFY2(!words.contains(name), qPrintable(name + ascii(" in ") + words));
            QCOMPARE(shown->at(), int(i));
            keys.press(Qt::Key_PageDown);
        }
        shown->close();
        QTRY_VERIFY(shown.isNull());
    }
    QVERIFY(cases >= 6);
}

void TestPanelRoom::wallKeepsWhatIsTyped()
{
    PageFixture fixture;
    seatPanel(fixture.store.session());
    PanelService service(fixture.store.session());
    const auto id = service.plan(wholeMeeting());
    VERIFY_OK(id);
    VERIFY_OK(service.buildAgenda(*id));
    const RecordDesk desk = fixture.desk();
    PanelPresentation presentation(desk, service, *id);
    presentation.resize(1366, 768);
    KeyWalk keys(presentation);
    const auto stored = [&](size_t line) {
        return PanelRegister(fixture.store.session()).file(*id)->items.at(line).minutes;
    };
    // By going on, with the arrow keys only outside of a text.
    keys.fill(ascii("wallMinutes"), ascii("First"));
    keys.press(Qt::Key_Right);
    QCOMPARE(presentation.at(), 0);
    keys.press(Qt::Key_PageDown);
    QCOMPARE(presentation.at(), 1);
    QCOMPARE(stored(0), ascii("First"));
    keys.to(ascii("wallNext"));
    keys.press(Qt::Key_Left);
    QCOMPARE(presentation.at(), 0);
    QVERIFY(keys.sees(ascii("First")));
    // By resting for a moment.
    keys.fill(ascii("wallMinutes"), ascii("Second"));
    QTRY_COMPARE(stored(0), ascii("Second"));
    // By leaving.
    keys.fill(ascii("wallMinutes"), ascii("Third"));
    keys.press(Qt::Key_Escape);
    QCOMPARE(stored(0), ascii("Third"));
    QVERIFY(!presentation.isVisible());
    // Nothing is thrown away that cannot be stored.
    presentation.show();
    QVERIFY(QTest::qWaitForWindowActive(&presentation));
    PanelItem other = PanelRegister(fixture.store.session()).file(*id)->items.front();
    other.minutes = ascii("Somebody else was faster");
    VERIFY_OK(service.changeItem(other));
    keys.fill(ascii("wallMinutes"), ascii("Fourth"));
    keys.press(Qt::Key_Escape);
    QVERIFY(presentation.isVisible());
    QVERIFY(keys.sees(ascii("Fourth")));
    QCOMPARE(stored(0), ascii("Somebody else was faster"));
}

void TestPanelRoom::membersAndTermsAreChangedByKeyboard()
{
    OpenedStore opened;
    PanelRoom room(opened.workspace());
    room.resize(1200, 800);
    KeyWalk keys(room);
    QVERIFY(room.showPart(ascii("members")));
    room.refresh();
    QVERIFY(keys.sees(ascii("Nobody sits on the panel yet.")));
    keys.push(ascii("panelMembersAdd"));
    keys.fill(ascii("name"), ascii("Ada Brook"));
    keys.choose(ascii("role"), ascii("Chair"));
    keys.push(ascii("panelMembersSave"));
    QVERIFY(keys.comesToSee(ascii("Chair: Ada Brook")));
    QVERIFY(keys.sees(ascii("3 members must be there, one of them the chair or the deputy")));
    keys.push(ascii("changeTerms"));
    keys.fill(ascii("quorum"), ascii("4"));
    keys.push(ascii("adoptTerms"));
    QVERIFY(keys.comesToSee(ascii("4 members must be there")));
    QVERIFY(keys.sees(ascii("Version 1, since Sun 22 Nov 2026")));
    keys.push(ascii("changeTerms"));
    keys.push(ascii("adoptTerms"));
    QVERIFY(keys.comesToSee(ascii("Say why.")));
    keys.push(ascii("cancelTerms"));
    QVERIFY(keys.comesToSee(ascii("Change the terms")));
}

void TestPanelRoom::readersSeeWithoutButtons()
{
    PageFixture fixture;
    seatPanel(fixture.store.session());
    PanelService asManager(fixture.store.session());
    const auto id = asManager.plan(wholeMeeting());
    VERIFY_OK(id);
    VERIFY_OK(asManager.buildAgenda(*id));
    const Session reader = fixture.store.sessionAs(Role::PanelMember);
    PanelService service(reader);
    ReadyPrompter prompter;
    PanelPage page({ reader, fixture.codes, [](const RecordRef &) {} }, service, prompter, false);
    page.resize(1200, 800);
    KeyWalk keys(page);
    page.refresh();
    QVERIFY(page.showRecord(id->value));
    QVERIFY(keys.comesToSee(ascii("Where it stands")));
    for (const char *name : { "changePanel", "binPanel", "presentPanel", "buildAgenda" }) {
        const auto *button = page.findChild<QPushButton *>(ascii(name));
        QVERIFY2(button == nullptr || !button->isVisible(), name);
    }
}

void TestPanelRoom::listKeepsTheRulesOfModels()
{
    PageFixture fixture;
    PanelService service(fixture.store.session());
    ReadyPrompter prompter;
    PanelPage page(fixture.desk(), service, prompter, false);
    const QAbstractItemModelTester tester(
        page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.refresh();
    VERIFY_OK(service.plan(wholeMeeting()));
    page.refresh();
    QCOMPARE(page.model()->rowCount(), 1);
}

QTEST_MAIN(TestPanelRoom)
#include "tst_panelroom.moc"
