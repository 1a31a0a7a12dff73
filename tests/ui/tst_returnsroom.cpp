#include "core/duties/cqcrequestregister.h"
#include "core/duties/cqcrequestservice.h"
#include "core/governance/annualreport.h"
#include "core/governance/benchmarkstore.h"
#include "core/governance/ko41areturn.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "tests/ui/registerpagetest.h"
#include "ui/returns/returnsroom.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>

using namespace heed;
using namespace heed::test;

/// Returns and requests, by keys.
class TestReturnsRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void requestIsRecordedAndAnswered();
    void whatIsTakenAwayComesBackWithItsReference();
    void annualTextsAreKeptAndApprovedOnlyWhole();
    void failingSumOpensItsCases();
    void returnIsSavedAndKept();
    void othersAreComparedAndTicked();
    void careHomeHasNoReturn();

private:
    static QString word(const char *ascii) { return QString::fromLatin1(ascii); }
    void makeTrust();
    void press(const char *name);
    [[nodiscard]] QString textOf(const char *name) const;
    [[nodiscard]] bool comes(const char *name, const char *words) const;

    std::unique_ptr<OpenedStore> m_store;
    std::unique_ptr<ReturnsRoom> m_room;
};

void TestReturnsRoom::init()
{
    m_store = std::make_unique<OpenedStore>();
    makeTrust();
    m_room = std::make_unique<ReturnsRoom>(m_store->workspace());
    m_room->resize(1200, 760);
    m_room->show();
    m_room->refresh();
}

void TestReturnsRoom::cleanup()
{
    m_room.reset();
    m_store.reset();
}

void TestReturnsRoom::makeTrust()
{
    m_store->run(word("UPDATE setting SET value = 'nhs-trust' WHERE key = 'organisation.kind'"));
    m_store->addComplaint(word("C-1"), word("2025-05-01"),
        { { word("closed_on"), word("2025-06-01") }, { word("outcome"), word("upheld") } });
    m_store->addComplaint(word("C-2"), word("2025-05-02"),
        { { word("closed_on"), word("2025-06-01") }, { word("ending"), word("withdrawn") } });
}

void TestReturnsRoom::press(const char *name)
{
    auto *button = need<QPushButton>(*m_room, name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

QString TestReturnsRoom::textOf(const char *name) const
{
    QStringList texts;
    for (auto *card : m_room->findChildren<QWidget *>(word(name))) {
        if (!card->isVisible())
            continue;
        for (const QLabel *label : card->findChildren<QLabel *>())
            texts += label->text();
    }
    return texts.join(u' ');
}

/// Waits for what the worker brings.
bool TestReturnsRoom::comes(const char *name, const char *words) const
{
    return QTest::qWaitFor([&] { return textOf(name).contains(word(words)); }, 20000);
}

void TestReturnsRoom::requestIsRecordedAndAnswered()
{
    QVERIFY(m_room->showPart(word("requests")));
    QVERIFY(comes("answers", "Nothing waits for an answer"));
    press("requestsAdd");
    typeInto(*m_room, "received_on", word("13 nov 2026"));
    typeInto(*m_room, "period_from", word("1 nov 2025"));
    typeInto(*m_room, "period_to", word("31 oct 2026"));
    press("requestsSave");
    const auto requests = CqcRequestRegister(m_store->workspace().session()).all();
    QCOMPARE(requests->size(), 1u);
    QCOMPARE(requests->front().dueOn, QDate(2026, 12, 11));
    QVERIFY(comes("answers", "Due on Fri 11 Dec 2026, in 19 days"));
    QVERIFY(m_room->showRecord(requests->front().id.value));
    m_store->prompter.path = m_store->folder() + word("/answer.html");
    press("make-Q-2026-0001");
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(m_store->prompter.path); }, 30000));
}

void TestReturnsRoom::whatIsTakenAwayComesBackWithItsReference()
{
    CqcRequest request;
    request.receivedOn = QDate(2026, 11, 2);
    VERIFY_OK(CqcRequestService(m_store->workspace().session()).log(request));
    QVERIFY(m_room->showPart(word("annual")));
    QVERIFY(m_room->showPart(word("requests")));
    press("requestsRemove");
    QVERIFY(CqcRequestRegister(m_store->workspace().session()).all()->empty());
    press("requestsUndo");
    const auto requests = CqcRequestRegister(m_store->workspace().session()).all();
    QCOMPARE(requests->size(), 1u);
    QCOMPARE(requests->front().reference, word("Q-2026-0001"));
}

void TestReturnsRoom::annualTextsAreKeptAndApprovedOnlyWhole()
{
    QVERIFY(m_room->showPart(word("annual")));
    QVERIFY(comes("annualGaps", "item (d)(ii)"));
    need<QPlainTextEdit>(*m_room, "general_importance")->setPlainText(word("Moves at night"));
    press("keepAnnual");
    auto texts = annualTexts(m_store->database(), 2025);
    VERIFY_OK(texts);
    QCOMPARE(texts->generalImportance, word("Moves at night"));
    QVERIFY(!textOf("annualGaps").contains(word("item (d)(ii)")));
    auto *state = need<QComboBox>(*m_room, "state");
    state->setCurrentIndex(1);
    press("keepAnnual");
    QCOMPARE(annualTexts(m_store->database(), 2025)->state, AnnualState::Draft);
    QVERIFY(comes("annualTexts", "write it, or say there was none"));
}

void TestReturnsRoom::failingSumOpensItsCases()
{
    QSignalSpy wanted(&m_store->workspace(), &Workspace::recordsWanted);
    QVERIFY(m_room->showPart(word("ko41a")));
    QVERIFY(comes("ko41aChecks", "1 case ended in the year without a finding (1 withdrawn)"));
    press("show-open-at-end");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().at(0).toString(), word("complaint"));
    QCOMPARE(wanted.first().at(1).value<QList<qint64>>().size(), 1);
}

void TestReturnsRoom::returnIsSavedAndKept()
{
    QVERIFY(m_room->showPart(word("ko41a")));
    QVERIFY(comes("ko41aChecks", "organisation's code is missing"));
    typeInto(*m_room, "code", word("RZZ"));
    press("keepSender");
    QVERIFY(comes("ko41aChecks", "Organisation code RZZ")
        || !textOf("ko41aChecks").contains(word("code is missing")));
    m_store->prompter.path = m_store->folder() + word("/return.csv");
    press("saveReturn");
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(m_store->prompter.path); }, 30000));
    QFile file(m_store->prompter.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().count('\n'), 1);
    press("keepReturn");
    QVERIFY(comes("ko41aKept", "Kept on Sun 22 Nov 2026 with 1 carried forward"));
    const auto kept = keptKo41a(m_store->database(), 2025);
    VERIFY_OK(kept);
    QVERIFY(kept->has_value());
}

void TestReturnsRoom::othersAreComparedAndTicked()
{
    m_store->prompter.path = word(":/heed/practice/ko41a-2024-25-extract.csv");
    QVERIFY(m_room->showPart(word("compare")));
    QVERIFY(comes("publishedFile", "None was brought in yet"));
    press("bringPublished");
    QVERIFY(comes("publishedFile", "Open Government Licence"));
    auto *size = need<QComboBox>(*m_room, "sizeFactor");
    size->setCurrentIndex(2);
    emit size->activated(2);
    QVERIFY(comes("benchmark-outcome", "Partially upheld"));
    auto *others = need<QListWidget>(*m_room, "otherOrganisations");
    QVERIFY(others->count() > 40);
    others->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(QTest::qWaitFor(
        [&] { return benchmarkChoice(m_store->database())->leftOut.size() == 1; }, 10000));
}

void TestReturnsRoom::careHomeHasNoReturn()
{
    m_store->run(word("UPDATE setting SET value = 'care-home' WHERE key = 'organisation.kind'"));
    QVERIFY(m_room->showPart(word("ko41a")));
    QVERIFY(comes("ko41aPanel", "this store is kept for a care home"));
    QVERIFY(!need<QPushButton>(*m_room, "saveReturn")->isEnabled());
    QVERIFY(m_room->showPart(word("compare")));
    QVERIFY(comes("comparePanel", "no published file of complaints in care homes"));
}

QTEST_MAIN(TestReturnsRoom)
#include "tst_returnsroom.moc"
