#include "tests/ui/complaints/complaintroom.h"
#include "ui/complaints/complaintform.h"
#include "ui/complaints/complaintrecord.h"
#include "ui/complaints/complaintspage.h"
#include "ui/complaints/stepform.h"
#include "ui/shared/chip.h"
#include "ui/shared/datefield.h"
#include "ui/shared/explain.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/registermodel.h"
#include "ui/shared/registerview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardPaths>

using namespace heed;
using test::child;

namespace {

/// All that labels say, a line each.
QString sayings(const QWidget &within)
{
    QString said;
    for (const QLabel *label : within.findChildren<QLabel *>())
        said += label->text() + QLatin1Char('\n');
    return said;
}

} // namespace

class TestComplaintsPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void emptyRegisterExplainsItself();
    void listSaysStatusAndDueInWords();
    void searchFollowsTyping();
    void filtersShowAsChipsThatCanBeTakenAway();
    void recordsOfAChartAreNamedByAChip();
    void enterOpensAndEscapeComesBackToTheSameRow();
    void aCaseIsHandledWithTheKeyboardAlone();
    void refusalIsSaidWhereOneActs();
    void everyVersionOfTheReplyDayStaysVisible();
    void clockSaysWhy();
    void binningCanBeUndone();
    void whatIsHalfTypedInAStepStays();
    void everyTabTellsItsPartOfTheCase_data();
    void everyTabTellsItsPartOfTheCase();
    void aStepThatIsDoneShowsInTheOtherTabs();
    void theListComesBackAsItWasLeft();
    void anotherPersonsListIsTheirOwn();
    void recordsOfAChartAreNotRemembered();
    void binShowsWhatIsInItAndGivesItBack();

private:
    void open();
    [[nodiscard]] RegisterView *list() { return child<RegisterView>(*m_page, "complaintsList"); }
    [[nodiscard]] int shownRows() { return list()->model()->rowCount(); }
    [[nodiscard]] QString cellText(int row, const char *column);
    [[nodiscard]] StepForm *step() { return child<StepForm>(*m_page, "stepForm"); }
    void chooseStep(CaseStep wanted)
    {
        const QByteArray name = "step" + QByteArray::number(int(wanted));
        QTest::mouseClick(child<QAbstractButton>(*m_page, name.constData()), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void doStep()
    {
        QTest::mouseClick(child<QAbstractButton>(*step(), "doStep"), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<test::ComplaintRoom> m_room;
    std::unique_ptr<ComplaintsPage> m_page;
};

void TestComplaintsPage::init() { m_room = std::make_unique<test::ComplaintRoom>(); }

void TestComplaintsPage::cleanup()
{
    m_page.reset();
    m_room.reset();
}

void TestComplaintsPage::open()
{
    m_page = std::make_unique<ComplaintsPage>(m_room->desk);
    m_page->resize(1300, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    m_page->firstFocus()->setFocus();
}

QString TestComplaintsPage::cellText(int row, const char *column)
{
    auto *model = qobject_cast<RegisterModel *>(list()->model());
    return model->index(row, model->columnOf(QString::fromLatin1(column))).data().toString();
}

void TestComplaintsPage::emptyRegisterExplainsItself()
{
    open();
    QVERIFY(!list()->isVisible());
    auto *all = child(*m_page, "complaintRegister");
    QVERIFY(child<QLabel>(*all, "pageSentence")->text().contains(QStringLiteral("Nothing")));
    QTest::mouseClick(child<QAbstractButton>(*all, "primaryAction"), Qt::LeftButton);
    QVERIFY(child(*m_page, "complaintForm")->isVisible());
}

void TestComplaintsPage::listSaysStatusAndDueInWords()
{
    m_room->log(QStringLiteral("Ann"), QStringLiteral("Lost glasses"), QDate(2026, 11, 21));
    open();
    QCOMPARE(shownRows(), 1);
    QCOMPARE(cellText(0, "status"), QStringLiteral("Logged"));
    QCOMPARE(cellText(0, "due"), QStringLiteral("3 working days left"));
    QCOMPARE(cellText(0, "received"), QStringLiteral("Sat 21 Nov 2026"));
    QCOMPARE(cellText(0, "complainant"), QStringLiteral("Ann"));
}

void TestComplaintsPage::searchFollowsTyping()
{
    m_room->log(QStringLiteral("Ann"), QStringLiteral("Lost glasses"), QDate(2026, 11, 18));
    m_room->log(QStringLiteral("Bea"), QStringLiteral("Cold soup"), QDate(2026, 11, 19));
    open();
    QCOMPARE(shownRows(), 2);
    QVERIFY(m_page->focusSearch());
    test::type(*m_page, QStringLiteral("glass"));
    QTRY_COMPARE(shownRows(), 1);
    QCOMPARE(cellText(0, "complainant"), QStringLiteral("Ann"));
    QCOMPARE(child<QLabel>(*child(*m_page, "complaintRegister"), "pageSentence")->text(),
        QStringLiteral("1 of 2 records are shown."));
    test::press(*m_page, Qt::Key_Return);
    QCOMPARE(m_page->focusWidget(), list());
}

void TestComplaintsPage::filtersShowAsChipsThatCanBeTakenAway()
{
    m_room->log(QStringLiteral("Ann"), QStringLiteral("Lost glasses"), QDate(2026, 11, 2));
    m_room->log(QStringLiteral("Bea"), QStringLiteral("Cold soup"), QDate(2026, 11, 20));
    open();
    QTest::mouseClick(child<QAbstractButton>(*m_page, "overdueOnly"), Qt::LeftButton);
    QCOMPARE(shownRows(), 1);
    QCOMPARE(cellText(0, "complainant"), QStringLiteral("Ann"));
    auto *from = child<DateField>(*m_page, "filterFrom");
    QTest::mouseClick(child<QAbstractButton>(*m_page, "moreFilters"), Qt::LeftButton);
    QTest::keyClicks(from->edit(), QStringLiteral("10/11/2026"));
    QCOMPARE(shownRows(), 0);
    QVERIFY(!list()->isVisible()); // it says why, instead of looking empty
    auto *chips = child(*m_page, "chips");
    const auto texts = [&] {
        QStringList said;
        for (const Chip *chip : chips->findChildren<Chip *>()) {
            if (chip->isVisible())
                said += chip->text();
        }
        said.sort();
        return said;
    };
    QCOMPARE(texts(),
        (QStringList { QStringLiteral("Cases: Open"), QStringLiteral("From Tue 10 Nov 2026"),
            QStringLiteral("Overdue") }));
    for (Chip *chip : chips->findChildren<Chip *>()) {
        if (chip->isVisible() && chip->text().startsWith(QStringLiteral("From"))) {
            QTest::mouseClick(chip, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(shownRows(), 1);
    QTest::mouseClick(child<QAbstractButton>(*chips, "clearFilters"), Qt::LeftButton);
    QCOMPARE(shownRows(), 2);
    QVERIFY(texts().isEmpty());
}

void TestComplaintsPage::recordsOfAChartAreNamedByAChip()
{
    const ComplaintId wanted
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 18));
    m_room->log(QStringLiteral("Bea"), QStringLiteral("b"), QDate(2026, 11, 19));
    open();
    m_page->showRecords({ wanted.value }, QStringLiteral("Received in November 2026"));
    QCOMPARE(shownRows(), 1);
    QCOMPARE(list()->currentId(), wanted.value);
    for (Chip *chip : m_page->findChildren<Chip *>()) {
        if (chip->isVisible() && chip->text() == QStringLiteral("Received in November 2026")) {
            QTest::mouseClick(chip, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(shownRows(), 2);
}

void TestComplaintsPage::enterOpensAndEscapeComesBackToTheSameRow()
{
    m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 18));
    const ComplaintId second
        = m_room->log(QStringLiteral("Bea"), QStringLiteral("b"), QDate(2026, 11, 17));
    open();
    QVERIFY(list()->selectId(second.value));
    test::press(*m_page, Qt::Key_Return);
    auto *record = child<ComplaintRecord>(*m_page, "complaintRecord");
    QVERIFY(record->isVisible());
    QCOMPARE(record->id(), second);
    test::press(*m_page, Qt::Key_Escape);
    QVERIFY(!record->isVisible());
    QCOMPARE(m_page->focusWidget(), list());
    QCOMPARE(list()->currentId(), second.value);
}

void TestComplaintsPage::aCaseIsHandledWithTheKeyboardAlone()
{
    open();
    QVERIFY(m_page->beginNew());
    test::type(*m_page, QStringLiteral("The call bell was not answered."));
    test::press(*m_page, Qt::Key_Tab);
    test::press(*m_page, Qt::Key_A, Qt::ControlModifier);
    test::type(*m_page, QStringLiteral("20/11/2026"));
    test::press(*m_page, Qt::Key_S, Qt::ControlModifier);
    auto *record = child<ComplaintRecord>(*m_page, "complaintRecord");
    QVERIFY(record->isVisible());
    const ComplaintId id = record->id();
    const auto go = [this] {
        test::press(*m_page, Qt::Key_S, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    QCOMPARE(step()->accessibleName(), wordFor(CaseStep::Acknowledge));
    go();
    QCOMPARE(m_room->file(id).complaint.acknowledgedOn, QDate(2026, 11, 22));

    QCOMPARE(step()->accessibleName(), wordFor(CaseStep::AgreePeriod));
    test::type(*m_page, QStringLiteral("+20wd"));
    go();
    QCOMPARE(m_room->file(id).complaint.replyBy, QDate(2026, 12, 18));

    QCOMPARE(step()->accessibleName(), wordFor(CaseStep::Reply));
    test::press(*m_page, Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget()->objectName(), QStringLiteral("reply_signed_by"));
    test::type(*m_page, QStringLiteral("Dr Chief"));
    go();
    QCOMPARE(m_room->file(id).complaint.replySignedBy, QStringLiteral("Dr Chief"));

    QCOMPARE(step()->accessibleName(), wordFor(CaseStep::Close));
    go();
    const auto closed = m_room->file(id).complaint;
    QCOMPARE(closed.state, ComplaintState::Closed);
    QCOMPARE(closed.ending, Ending::Replied);
    QCOMPARE(step()->accessibleName(), wordFor(CaseStep::Reopen));
    QVERIFY(m_room->store.damage().isEmpty());
    QVERIFY(m_room->prompter.asked.isEmpty());
}

void TestComplaintsPage::refusalIsSaidWhereOneActs()
{
    const ComplaintId id
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 18));
    open();
    QVERIFY(m_page->showRecord(id.value));
    chooseStep(CaseStep::Close);
    doStep();
    QCOMPARE(child(*step(), "stepError")->accessibleName(),
        explain({ ErrorCode::Refused, QStringLiteral("complaint.close-without-reply"), {}, {} }));
    QVERIFY(child(*step(), "stepError")->isVisible());
    chooseStep(CaseStep::Acknowledge);
    auto *on = child<DateField>(*step(), "acknowledged_on");
    on->setDate(QDate(2026, 11, 1));
    doStep();
    QVERIFY(m_room->file(id).complaint.isOpen());
    QVERIFY(!m_room->file(id).complaint.acknowledgedOn.isValid());
    QCOMPARE(on->date(), QDate(2026, 11, 1)); // nothing is wiped
}

void TestComplaintsPage::everyVersionOfTheReplyDayStaysVisible()
{
    const ComplaintId id
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 2));
    VERIFY_OK(m_room->service.agreePeriod(
        id, { QDate(2026, 12, 1), QStringLiteral("Ann"), QDate(2026, 11, 4), {} }));
    VERIFY_OK(m_room->service.agreePeriod(id,
        { QDate(2026, 12, 18), QStringLiteral("Ann"), QDate(2026, 11, 20),
            QStringLiteral("A witness was away.") }));
    open();
    QVERIFY(m_page->showRecord(id.value));
    const auto *record = child<ComplaintRecord>(*m_page, "complaintRecord");
    QVERIFY(record->tabs()->choose(QStringLiteral("dates")));
    const QString shown = sayings(*record);
    QVERIFY2(shown.contains(QStringLiteral("version 1: Tue 1 Dec 2026")), qPrintable(shown));
    QVERIFY2(shown.contains(QStringLiteral("version 2: Fri 18 Dec 2026")), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("A witness was away.")));
}

void TestComplaintsPage::clockSaysWhy()
{
    const ComplaintId id
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 21));
    open();
    QVERIFY(m_page->showRecord(id.value));
    auto *record = child(*m_page, "complaintRecord");
    QCOMPARE(child<QLabel>(*record, "clockSentence")->text(),
        QStringLiteral("Next: acknowledge by Wed 25 Nov 2026."));
    auto *why = child<QLabel>(*record, "dueReason");
    QVERIFY(!why->isVisible());
    QTest::mouseClick(child<QAbstractButton>(*record, "whyDue"), Qt::LeftButton);
    QVERIFY(why->isVisible());
    QVERIFY(why->text().contains(QStringLiteral("3 working days after Sat 21 Nov 2026")));
}

void TestComplaintsPage::binningCanBeUndone()
{
    const ComplaintId id
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 21));
    open();
    QVERIFY(m_page->showRecord(id.value));
    chooseStep(CaseStep::Bin);
    QTest::keyClicks(child<QLineEdit>(*step(), "reason"), QStringLiteral("Twice"));
    doStep();
    QVERIFY(m_room->file(id).complaint.binnedAt.isValid());
    QVERIFY(!m_page->showRecord(id.value));
    QAbstractButton *undo = nullptr;
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().contains(QStringLiteral("Undo")))
            undo = button;
    }
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(!m_room->file(id).complaint.binnedAt.isValid());
    QVERIFY(child(*m_page, "complaintRecord")->isVisible());
}

void TestComplaintsPage::whatIsHalfTypedInAStepStays()
{
    const ComplaintId id
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 21));
    open();
    QVERIFY(m_page->showRecord(id.value));
    chooseStep(CaseStep::AddTimeline);
    QTest::keyClicks(child<QLineEdit>(*step(), "what"), QStringLiteral("Rang th"));
    m_page->refresh();
    QCOMPARE(child<QLineEdit>(*step(), "what")->text(), QStringLiteral("Rang th"));
}

void TestComplaintsPage::everyTabTellsItsPartOfTheCase_data()
{
    QTest::addColumn<QString>("tab");
    QTest::addColumn<QString>("said");
    QTest::newRow("details") << "details"
                             << "Lost glasses";
    QTest::newRow("dates") << "dates"
                           << "Wed 25 Nov 2026";
    QTest::newRow("together") << "together"
                              << "No complaint, incident or claim yet.";
    QTest::newRow("history") << "history"
                             << "Logged";
}

void TestComplaintsPage::everyTabTellsItsPartOfTheCase()
{
    QFETCH(QString, tab);
    QFETCH(QString, said);
    const ComplaintId id
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("Lost glasses"), QDate(2026, 11, 21));
    open();
    QVERIFY(m_page->showRecord(id.value));
    auto *record = child<ComplaintRecord>(*m_page, "complaintRecord");
    QVERIFY(record->tabs()->choose(tab));
    const QString shown = sayings(*record->tabs()->current());
    QVERIFY2(shown.contains(said), qPrintable(shown));
}

void TestComplaintsPage::aStepThatIsDoneShowsInTheOtherTabs()
{
    const ComplaintId id
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 21));
    open();
    QVERIFY(m_page->showRecord(id.value));
    auto *tabs = child<ComplaintRecord>(*m_page, "complaintRecord")->tabs();
    tabs->choose(QStringLiteral("history"));
    QVERIFY(!sayings(*tabs->current()).contains(QStringLiteral("acknowledged on")));
    tabs->choose(QStringLiteral("now"));
    doStep(); // acknowledge
    const QString clock
        = child<QLabel>(*child(*m_page, "complaintRecord"), "clockSentence")->text();
    QVERIFY2(clock.startsWith(QStringLiteral("Next: agree when to reply")), qPrintable(clock));
    tabs->choose(QStringLiteral("history"));
    QVERIFY2(sayings(*tabs->current()).contains(QStringLiteral("acknowledged on")),
        qPrintable(sayings(*tabs->current())));
}

void TestComplaintsPage::theListComesBackAsItWasLeft()
{
    m_room->log(QStringLiteral("Ann"), QStringLiteral("Lost glasses"), QDate(2026, 11, 18));
    const ComplaintId wanted
        = m_room->log(QStringLiteral("Bea"), QStringLiteral("Lost keys"), QDate(2026, 11, 19));
    m_room->log(QStringLiteral("Cas"), QStringLiteral("Cold soup"), QDate(2026, 11, 20));
    open();
    auto *model = qobject_cast<RegisterModel *>(list()->model());
    list()->sortByColumn(model->columnOf(QStringLiteral("complainant")), Qt::AscendingOrder);
    list()->setColumnShown(QStringLiteral("site"), false);
    m_page->focusSearch();
    test::type(*m_page, QStringLiteral("lost"));
    QTRY_COMPARE(shownRows(), 2);
    QVERIFY(list()->selectId(wanted.value));
    m_page.reset(); // as when the program ends
    open();
    QCOMPARE(shownRows(), 2);
    QCOMPARE(child<QLineEdit>(*m_page, "complaintSearch")->text(), QStringLiteral("lost"));
    QCOMPARE(cellText(0, "complainant"), QStringLiteral("Ann"));
    QVERIFY(!list()->isColumnShown(QStringLiteral("site")));
    QCOMPARE(list()->currentId(), wanted.value);
    // It stands in the store, and its words in no other file.
    QCOMPARE(
        m_room->store.database()
            .scalar(QStringLiteral("SELECT count(*) FROM draft WHERE kind = 'list-complaints'"))
            ->toInt(),
        1);
    QVERIFY(m_room->store.damage().isEmpty());
}

void TestComplaintsPage::anotherPersonsListIsTheirOwn()
{
    m_room->log(QStringLiteral("Ann"), QStringLiteral("Lost glasses"), QDate(2026, 11, 18));
    open();
    m_page->focusSearch();
    test::type(*m_page, QStringLiteral("soup"));
    QTRY_COMPARE(shownRows(), 0);
    m_page.reset();
    Session other = m_room->store.sessionAs(Role::Viewer);
    other.actor.userId = 77;
    ComplaintService service(other);
    const ComplaintDesk desk { other, service, m_room->codes, m_room->prompter };
    m_page = std::make_unique<ComplaintsPage>(desk);
    m_page->show();
    m_page->refresh();
    QCOMPARE(shownRows(), 1);
    m_page.reset(); // before the desk it works with
}

void TestComplaintsPage::recordsOfAChartAreNotRemembered()
{
    const ComplaintId wanted
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 18));
    m_room->log(QStringLiteral("Bea"), QStringLiteral("b"), QDate(2026, 11, 19));
    open();
    QTest::mouseClick(child<QAbstractButton>(*m_page, "overdueOnly"), Qt::LeftButton);
    m_page->hide();
    m_page->show();
    m_page->showRecords({ wanted.value }, QStringLiteral("Received in November 2026"));
    QCOMPARE(shownRows(), 1);
    m_page.reset();
    open();
    QVERIFY(child<QAbstractButton>(*m_page, "overdueOnly")->isChecked());
}

void TestComplaintsPage::binShowsWhatIsInItAndGivesItBack()
{
    const ComplaintId kept
        = m_room->log(QStringLiteral("Ann"), QStringLiteral("a"), QDate(2026, 11, 18));
    const ComplaintId binned
        = m_room->log(QStringLiteral("Bea"), QStringLiteral("b"), QDate(2026, 11, 19));
    VERIFY_OK(m_room->service.bin(binned, QStringLiteral("twice")));
    open();
    QVERIFY(!child(*m_page, "takeOutOfBin")->isVisible());
    QTest::mouseClick(child<QAbstractButton>(*m_page, "inBin"), Qt::LeftButton);
    QCOMPARE(shownRows(), 1);
    QVERIFY(list()->selectId(binned.value));
    test::press(*m_page, Qt::Key_Return);
    QVERIFY(!child(*m_page, "complaintRecord")->isVisible()); // it says what to do first
    QTest::mouseClick(child<QAbstractButton>(*m_page, "takeOutOfBin"), Qt::LeftButton);
    QCOMPARE(shownRows(), 0);
    QVERIFY(!m_room->file(binned).complaint.binnedAt.isValid());
    QTest::mouseClick(child<QAbstractButton>(*m_page, "inBin"), Qt::LeftButton);
    QCOMPARE(shownRows(), 2);
    QVERIFY(list()->selectId(kept.value));
}

QTEST_MAIN(TestComplaintsPage)
#include "tst_complaintspage.moc"
