#include "core/documents/pdffile.h"
#include "core/duties/dutybook.h"
#include "core/duties/responsible.h"
#include "core/duties/training.h"
#include "core/fairness/fairnessterms.h"
#include "tests/support/keywalk.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "ui/duties/dutiesroom.h"
#include "ui/duties/dutypanel.h"

using namespace heed;
using namespace heed::test;

/// The duties by keyboard: written down as done, added, switched off, printed; who is responsible;
/// training; the self-check.
class TestDutiesRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void dutyIsDoneByKeyboard();
    void ownDutyIsAddedByKeyboard();
    void homeIsNotBoundAndCanSaySo();
    void calendarIsPrinted();
    void todayLeadsToTheDuty();
    void postsSayTheirGaps();
    void trainingSaysHowMany();
    void policyListsItsGaps();

private:
    static QString word(const char *ascii) { return QString::fromLatin1(ascii); }
    void show(const char *part)
    {
        QVERIFY(m_room->showPart(word(part)));
        m_room->refresh();
    }

    std::unique_ptr<OpenedStore> m_store;
    std::unique_ptr<DutiesRoom> m_room;
    std::unique_ptr<KeyWalk> m_keys;
};

void TestDutiesRoom::init()
{
    m_store = std::make_unique<OpenedStore>();
    m_room = std::make_unique<DutiesRoom>(m_store->workspace());
    m_room->resize(1200, 800);
    m_keys = std::make_unique<KeyWalk>(*m_room);
    m_room->refresh();
}

void TestDutiesRoom::cleanup()
{
    m_keys.reset();
    m_room.reset();
    m_store.reset();
}

void TestDutiesRoom::dutyIsDoneByKeyboard()
{
    QVERIFY(m_keys->comesToSee(word("Data Security and Protection Toolkit: due Wed 30 Jun 2027")));
    m_keys->toWords(word("Done: Data Security"));
    m_keys->press(Qt::Key_Space);
    m_keys->push(word("dutySave"));
    QVERIFY(m_keys->comesToSee(word("Say what shows it.")));
    m_keys->fill(word("evidence"), word("Published, standards met"));
    m_keys->push(word("dutySave"));
    QVERIFY(m_keys->comesToSee(word("Data Security and Protection Toolkit: due Fri 30 Jun 2028")));
    QVERIFY(m_keys->comesToSee(word("last done Sun 22 Nov 2026: Published, standards met")));
    m_keys->toWords(word("Done: Data Security"));
    m_keys->press(Qt::Key_Space);
    m_keys->pushWords(word("Not done after all"));
    QVERIFY(m_keys->comesToSee(word("Toolkit: due Wed 30 Jun 2027")));
}

void TestDutiesRoom::ownDutyIsAddedByKeyboard()
{
    m_keys->push(word("addDuty"));
    m_keys->fill(word("title"), word("Residents' meeting on complaints"));
    m_keys->fill(word("every_months"), word("1"));
    m_keys->fill(word("starts_on"), word("1/10/2026"));
    m_keys->fill(word("owner"), word("Ann Calloway"));
    m_keys->push(word("dutySave"));
    QVERIFY(m_keys->comesToSee(
        word("Residents' meeting on complaints: was due Sun 1 Nov 2026, 21 days ago")));
    QVERIFY(m_keys->comesToSee(word("Overdue")));
    m_keys->toWords(word("Change: Residents' meeting"));
    m_keys->press(Qt::Key_Space);
    m_keys->push(word("dutyRemove"));
    QVERIFY(m_keys->comesToSee(word("Residents' meeting"), false));
}

void TestDutiesRoom::homeIsNotBoundAndCanSaySo()
{
    QVERIFY(m_keys->comesToSee(
        word("Annual complaints report: binds other organisations (SI 2009/309 reg 18)")));
    m_keys->toWords(word("It binds us: Annual complaints report"));
    m_keys->press(Qt::Key_Space);
    QVERIFY(m_keys->comesToSee(word("Annual complaints report: due Thu 30 Sep 2027")));
    m_keys->toWords(word("Change: Annual complaints report"));
    m_keys->press(Qt::Key_Space);
    m_keys->tick(word("active"), false);
    m_keys->push(word("dutySave"));
    QVERIFY(m_keys->comesToSee(word("Say why it does not bind you.")));
    m_keys->fill(word("why_not"), word("No NHS care here."));
    m_keys->push(word("dutySave"));
    QVERIFY(m_keys->comesToSee(
        word("Annual complaints report: switched off. No NHS care here.")));
}

void TestDutiesRoom::calendarIsPrinted()
{
    m_store->prompter.path = m_store->folder() + word("/duties.pdf");
    m_keys->push(word("printDuties"));
    QFile saved(m_store->prompter.path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto pdf = PdfFile::open(saved.readAll());
    VERIFY_OK(pdf);
    const QString text = pdf->allText(20000).simplified();
    QVERIFY(text.contains(word("June 2027")));
    QVERIFY(text.contains(word("28 days")));
}

void TestDutiesRoom::todayLeadsToTheDuty()
{
    const auto lines = DutyBook(m_store->workspace().session()).lines();
    VERIFY_OK(lines);
    QVERIFY(m_room->showRecord(lines->front().key));
    QTRY_VERIFY(m_keys->at() != nullptr
        && m_keys->at()->accessibleName().endsWith(lines->front().duty.title));
    QVERIFY(!m_room->showRecord(4711));
}

void TestDutiesRoom::postsSayTheirGaps()
{
    show("posts");
    QVERIFY(m_keys->comesToSee(word("Nobody is named yet.")));
    m_keys->push(word("holdersAdd"));
    m_keys->fill(word("name"), word("Ada Brook"));
    m_keys->fill(word("from_on"), word("1/1/2026"));
    m_keys->fill(word("to_on"), word("31/10/2026"));
    m_keys->push(word("holdersSave"));
    QVERIFY(m_keys->comesToSee(
        word("Nobody was responsible person from Sun 1 Nov 2026 to Sun 22 Nov 2026.")));
    m_keys->push(word("delegationsAdd"));
    m_keys->fill(word("name"), word("Owen Fairlie"));
    m_keys->fill(word("given_by"), word("Ada Brook"));
    m_keys->fill(word("from_on"), word("5/11/2026"));
    m_keys->push(word("delegationsSave"));
    QVERIFY(m_keys->comesToSee(word("Ada Brook authorised Owen Fairlie from Thu 5 Nov 2026")));
}

void TestDutiesRoom::trainingSaysHowMany()
{
    const Session &session = m_store->workspace().session();
    StaffCount count;
    count.countedOn = QDate(2026, 10, 1);
    count.staffGroup = word("care");
    count.people = 4;
    VERIFY_OK(StandaloneRows<StaffCount>(session).keep(count));
    show("training");
    m_keys->push(word("trainingAdd"));
    m_keys->fill(word("person"), word("Ray Poole"));
    m_keys->choose(word("staff_group"),
        FairnessTerms::word(FairnessTerms::load()->staffGroups, word("care")));
    m_keys->choose(word("course"), word("Data security"));
    m_keys->fill(word("done_on"), word("22/11/2025"));
    m_keys->push(word("trainingSave"));
    QVERIFY(m_keys->comesToSee(word("0.0% (0 of 4)")));
    QVERIFY(m_keys->comesToSee(word("Run out: Ray Poole (Sat 21 Nov 2026)")));
    TrainingEntry fresh;
    fresh.person = word("Liz Holt");
    fresh.staffGroup = word("care");
    fresh.course = word("data_security");
    fresh.doneOn = QDate(2026, 11, 1);
    VERIFY_OK(StandaloneRows<TrainingEntry>(session).keep(fresh));
    m_room->refresh();
    QVERIFY(m_keys->comesToSee(word("25.0% (1 of 4)")));
}

void TestDutiesRoom::policyListsItsGaps()
{
    show("policy");
    QVERIFY(m_keys->comesToSee(word("11 statements not assessed yet.")));
    m_keys->toWords(word("Change: Staff can say"));
    m_keys->press(Qt::Key_Space);
    m_keys->choose(word("rating"), word("Partly met"));
    m_keys->push(word("policy_valuesSave"));
    QVERIFY(m_keys->comesToSee(word("Say what closes the gap.")));
    m_keys->fill(word("gap_action"), word("A line in the policy"));
    m_keys->fill(word("owner"), word("Registered manager"));
    m_keys->push(word("policy_valuesSave"));
    QVERIFY(m_keys->comesToSee(word("10 statements not assessed yet.")));
    QVERIFY(m_keys->comesToSee(word("not met in full.")));
}

QTEST_MAIN(TestDutiesRoom)
#include "tst_dutiesroom.moc"
