#include "core/records/actionregister.h"
#include "core/records/linkregister.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"
#include "tests/ui/complaints/complaintroom.h"
#include "ui/complaints/complaintrecord.h"
#include "ui/complaints/complaintspage.h"
#include "ui/shared/datefield.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/recordtabs.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStandardPaths>

using namespace heed;
using test::child;

/// The tabs of a complaint: details that can be changed, what belongs together.
class TestComplaintSections : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void detailsAreChangedInTheFormTheyWereLoggedIn();
    void changingNothingWritesNothing();
    void aFindingStaysWithItsIssue();
    void anotherPersonCanBeNamedLater();
    void onlyNewProblemsStopAChange();
    void aBegunChangeIsOfferedAgain();
    void anActionIsAddedMovedAndTakenAway();
    void aLinkSaysWhyAndComesBack();
    void referencesAreCompleted();
    void viewersSeeNoWayToChange();

private:
    void open(ComplaintId id);
    void tab(const char *name);
    void click(const char *name);
    void setDay(const QWidget &within, const char *name, const QString &day);
    [[nodiscard]] RecordTabs *tabs()
    {
        return child<ComplaintRecord>(*m_page, "complaintRecord")->tabs();
    }
    /// The section that is up; names are looked for in it alone.
    [[nodiscard]] QWidget &up() { return *tabs()->current(); }
    [[nodiscard]] QWidget &form() { return *child(*m_page, "complaintForm"); }
    [[nodiscard]] qint64 entries()
    {
        return m_room->store.database()
            .scalar(QStringLiteral("SELECT count(*) FROM audit"))
            .value_or(QVariant())
            .toLongLong();
    }

    std::unique_ptr<test::ComplaintRoom> m_room;
    std::unique_ptr<ComplaintsPage> m_page;
    ComplaintId m_id;
};

void TestComplaintSections::init()
{
    m_room = std::make_unique<test::ComplaintRoom>();
    m_id = m_room->log(QStringLiteral("Ann"), QStringLiteral("Lost glasses"), QDate(2026, 11, 18));
}

void TestComplaintSections::cleanup()
{
    m_page.reset();
    m_room.reset();
}

void TestComplaintSections::open(ComplaintId id)
{
    m_page = std::make_unique<ComplaintsPage>(m_room->desk);
    m_page->resize(1300, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->refresh();
    QVERIFY(m_page->showRecord(id.value));
}

void TestComplaintSections::tab(const char *name)
{
    QVERIFY(tabs()->choose(QString::fromLatin1(name)));
}

void TestComplaintSections::click(const char *name)
{
    QTest::mouseClick(child<QAbstractButton>(*m_page, name), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void TestComplaintSections::setDay(const QWidget &within, const char *name, const QString &day)
{
    auto *edit = child<DateField>(within, name)->edit();
    edit->selectAll();
    QTest::keyClicks(edit, day);
}

void TestComplaintSections::detailsAreChangedInTheFormTheyWereLoggedIn()
{
    open(m_id);
    tab("details");
    click("editDetails");
    QCOMPARE(child<QPlainTextEdit>(form(), "description")->toPlainText(),
        QStringLiteral("Lost glasses"));
    QCOMPARE(child<QLineEdit>(form(), "complainant.name")->text(), QStringLiteral("Ann"));
    QTest::keyClicks(child<QLineEdit>(form(), "complainant.phone"), QStringLiteral("01632 960001"));
    QTest::keyClicks(child<QComboBox>(form(), "site_id")->lineEdit(), QStringLiteral("North"));
    click("saveComplaint");
    const ComplaintFile stored = m_room->file(m_id);
    QCOMPARE(stored.complaint.description, QStringLiteral("Lost glasses"));
    QCOMPARE(stored.complainant.phone, QStringLiteral("01632 960001"));
    QVERIFY(stored.complaint.siteId.isValid());
    QCOMPARE(stored.complaint.receivedOn, QDate(2026, 11, 18));
    QCOMPARE(stored.complaint.patientId, stored.complaint.complainantId);
    QVERIFY(child(*m_page, "complaintRecord")->isVisible());
    QVERIFY(m_room->store.damage().isEmpty());
}

void TestComplaintSections::changingNothingWritesNothing()
{
    open(m_id);
    const qint64 before = entries();
    tab("details");
    click("editDetails");
    click("saveComplaint");
    QCOMPARE(entries(), before);
}

void TestComplaintSections::aFindingStaysWithItsIssue()
{
    VERIFY_OK(m_room->service.recordFindings(
        m_id, { { 1, Outcome::Upheld, QStringLiteral("Nobody looked."), Remedy::Apology } }));
    open(m_id);
    tab("details");
    click("editDetails");
    QTest::keyClicks(child<QLineEdit>(form(), "issues.1.summary"), QStringLiteral("glasses"));
    click("saveComplaint");
    const ComplaintIssue issue = m_room->file(m_id).issues.at(0);
    QCOMPARE(issue.summary, QStringLiteral("glasses"));
    QCOMPARE(issue.finding, QStringLiteral("Nobody looked."));
    QCOMPARE(issue.outcome, Outcome::Upheld);
}

void TestComplaintSections::anotherPersonCanBeNamedLater()
{
    open(m_id);
    tab("details");
    click("editDetails");
    child<QRadioButton>(form(), "anotherPerson")->setChecked(true);
    QTest::keyClicks(child<QLineEdit>(form(), "patient.name"), QStringLiteral("Bert"));
    click("saveComplaint");
    ComplaintFile stored = m_room->file(m_id);
    QCOMPARE(stored.patient.name, QStringLiteral("Bert"));
    QCOMPARE(stored.complainant.name, QStringLiteral("Ann"));
    QVERIFY(stored.complaint.patientId != stored.complaint.complainantId);
    // And one again.
    tab("details");
    click("editDetails");
    QCOMPARE(child<QLineEdit>(form(), "patient.name")->text(), QStringLiteral("Bert"));
    child<QRadioButton>(form(), "samePerson")->setChecked(true);
    click("saveComplaint");
    stored = m_room->file(m_id);
    QCOMPARE(stored.complaint.patientId, stored.complaint.complainantId);
    QVERIFY(m_room->store.damage().isEmpty());
}

void TestComplaintSections::onlyNewProblemsStopAChange()
{
    open(m_id);
    tab("details");
    click("editDetails");
    setDay(form(), "received_on", QStringLiteral("24/11/2026")); // the store's day is the 22nd
    click("saveComplaint");
    QVERIFY(form().isVisible());
    QCOMPARE(m_room->file(m_id).complaint.receivedOn, QDate(2026, 11, 18));
    setDay(form(), "received_on", QStringLiteral("17/11/2026"));
    click("saveComplaint");
    QCOMPARE(m_room->file(m_id).complaint.receivedOn, QDate(2026, 11, 17));
    QCOMPARE(m_room->file(m_id).complaint.acknowledgeBy, QDate(2026, 11, 20));
}

void TestComplaintSections::aBegunChangeIsOfferedAgain()
{
    const ComplaintId other
        = m_room->log(QStringLiteral("Bea"), QStringLiteral("Cold soup"), QDate(2026, 11, 18));
    open(m_id);
    tab("details");
    click("editDetails");
    auto *said = child<QPlainTextEdit>(form(), "description");
    said->moveCursor(QTextCursor::End);
    QTest::keyClicks(said, QStringLiteral(" in ward 4"));
    QTest::keyClick(&form(), Qt::Key_Escape);
    QVERIFY(child(*m_page, "complaintRecord")->isVisible());
    QCOMPARE(m_room->file(m_id).complaint.description, QStringLiteral("Lost glasses"));
    // It is not offered where another complaint is changed.
    QVERIFY(m_page->showRecord(other.value));
    tab("details");
    click("editDetails");
    QVERIFY(!child(form(), "draftOffer")->isVisible());
    QVERIFY(m_page->showRecord(m_id.value));
    tab("details");
    click("editDetails");
    QVERIFY(child(form(), "draftOffer")->isVisible());
    click("goOnWithDraft");
    QCOMPARE(said->toPlainText(), QStringLiteral("Lost glasses in ward 4"));
    click("saveComplaint");
    QCOMPARE(m_room->file(m_id).complaint.description, QStringLiteral("Lost glasses in ward 4"));
}

void TestComplaintSections::anActionIsAddedMovedAndTakenAway()
{
    const RecordRef self { recordkind::Complaint, m_id.value };
    const auto actions = [&] {
        return ActionRegister(m_room->store.database())
            .ofRecord(self)
            .value_or(std::vector<Action> {});
    };
    open(m_id);
    tab("together");
    click("actionsAdd");
    QTest::keyClicks(child<QLineEdit>(up(), "title"), QStringLiteral("Label glasses"));
    QTest::keyClicks(child<QLineEdit>(up(), "owner"), QStringLiteral("Grace"));
    setDay(up(), "due_on", QStringLiteral("1/12/2026"));
    click("actionsSave");
    QCOMPARE(actions().size(), 1u);
    // A day that moves needs its reason.
    click("actionsChange");
    setDay(up(), "due_on", QStringLiteral("8/12/2026"));
    click("actionsSave");
    QCOMPARE(actions().at(0).dueOn, QDate(2026, 12, 1));
    QTest::keyClicks(child<QLineEdit>(up(), "moved_why"), QStringLiteral("No labels left"));
    click("actionsSave");
    QCOMPARE(actions().at(0).dueOn, QDate(2026, 12, 8));
    QCOMPARE(actions().at(0).title, QStringLiteral("Label glasses"));
    const ActionId id = actions().at(0).id;
    QVERIFY(child(up(), "actionsFinish")->isVisible());
    click("actionsRemove");
    QVERIFY(actions().empty());
    click("actionsUndo");
    QCOMPARE(actions().size(), 1u);
    QCOMPARE(actions().at(0).id, id); // the same one, with its history
    QVERIFY(m_room->store.damage().isEmpty());
}

void TestComplaintSections::aLinkSaysWhyAndComesBack()
{
    const ComplaintId other
        = m_room->log(QStringLiteral("Bea"), QStringLiteral("Cold soup"), QDate(2026, 11, 18));
    const auto links = [&] {
        return LinkRegister(m_room->store.database())
            .ofRecord({ recordkind::Complaint, m_id.value })
            .value_or(std::vector<Link> {});
    };
    open(m_id);
    tab("together");
    child<QLineEdit>(up(), "linkReference")->setText(m_room->file(other).complaint.reference);
    QTest::keyClicks(child<QLineEdit>(up(), "linkReason"), QStringLiteral("same ward"));
    click("addLink");
    QCOMPARE(links().size(), 1u);
    QCOMPARE(links().at(0).reason, QStringLiteral("same ward"));
    click("partLink");
    QVERIFY(links().empty());
    click("undoPart");
    QCOMPARE(links().size(), 1u);
    QCOMPARE(links().at(0).reason, QStringLiteral("same ward"));
    QSignalSpy wanted(m_page.get(), &ComplaintsPage::recordWanted);
    click("openLink");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(
        wanted.at(0).at(0).value<RecordRef>(), (RecordRef { recordkind::Complaint, other.value }));
}

void TestComplaintSections::referencesAreCompleted()
{
    const ComplaintId other
        = m_room->log(QStringLiteral("Bea"), QStringLiteral("Cold soup"), QDate(2026, 11, 18));
    const QString own = m_room->file(m_id).complaint.reference;
    const QString its = m_room->file(other).complaint.reference;
    auto &database = m_room->store.database();
    QCOMPARE(referencesLike(database, QStringLiteral("c-"), 9).value(), (QStringList { own, its }));
    QCOMPARE(referencesLike(database, QStringLiteral("c-"), 1).value(), (QStringList { own }));
    QCOMPARE(referencesLike(database, QStringLiteral("x"), 9).value(), QStringList());
    QCOMPARE(referencesLike(database, QString(), 9).value(), QStringList());
    VERIFY_OK(m_room->service.bin(other, QStringLiteral("twice")));
    QCOMPARE(referencesLike(database, QStringLiteral("c-"), 9).value(), (QStringList { own }));
    VERIFY_OK(m_room->service.restore(other));
    open(m_id);
    tab("together");
    auto *line = child<QLineEdit>(up(), "linkReference");
    QTest::keyClicks(line, QStringLiteral("c-2"));
    QCOMPARE(line->completer()->completionCount(), 1); // not itself
    QCOMPARE(line->completer()->currentCompletion(), its);
}

void TestComplaintSections::viewersSeeNoWayToChange()
{
    const Session viewer = m_room->store.sessionAs(Role::Viewer);
    ComplaintService service(viewer);
    const ComplaintDesk desk { viewer, service, m_room->codes, m_room->prompter };
    VERIFY_OK(m_room->service.acknowledge(m_id, { QDate(2026, 11, 20), {}, {} }));
    m_page = std::make_unique<ComplaintsPage>(desk);
    m_page->show();
    QVERIFY(m_page->showRecord(m_id.value));
    const std::pair<const char *, const char *> doors[] = {
        { "details", "editDetails" },
        { "together", "actionsAdd" },
        { "together", "addLink" },
    };
    for (const auto &[section, door] : doors) {
        tab(section);
        const auto *button = up().findChild<QWidget *>(QString::fromLatin1(door));
        QVERIFY2(button == nullptr || !button->isVisible(), door);
    }
    m_page.reset(); // before the desk it works with
}

QTEST_MAIN(TestComplaintSections)
#include "tst_complaintsections.moc"
