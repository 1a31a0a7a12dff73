#include "core/fairness/culturepoints.h"
#include "core/fairness/headcount.h"
#include "core/fairness/questionsets.h"
#include "core/people/interestregister.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "tests/ui/registerpagetest.h"
#include "ui/fairness/fairnessroom.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabBar>

using namespace heed;
using namespace heed::test;

/// The parts beside the reviews: interests, equity, self-assessment, question sets.
class TestFairnessRoom : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void nilReturnsOfSeveralPeopleAreEnteredAtOnce();
    void headcountIsNeededForARatio();
    void pointIsRatedWithItsEvidence();
    void newVersionIsMadeAndBroughtIntoUse();
    void investigatorSeesNoReviews();

private:
    static QString word(const char *ascii) { return QString::fromLatin1(ascii); }
    void press(const char *name);
    [[nodiscard]] QString textOf(const char *name) const;

    std::unique_ptr<OpenedStore> m_store;
    std::unique_ptr<FairnessRoom> m_room;
};

void TestFairnessRoom::init()
{
    m_store = std::make_unique<OpenedStore>();
    m_room = std::make_unique<FairnessRoom>(m_store->workspace());
    m_room->resize(1200, 760);
    m_room->show();
    m_room->refresh();
}

void TestFairnessRoom::cleanup()
{
    m_room.reset();
    m_store.reset();
}

void TestFairnessRoom::press(const char *name)
{
    auto *button = need<QPushButton>(*m_room, name);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
}

QString TestFairnessRoom::textOf(const char *name) const
{
    QTest::qWait(0); // what was just put into a layout comes up with the next event
    QStringList texts;
    for (auto *card : m_room->findChildren<QWidget *>(word(name))) {
        if (!card->isVisible())
            continue;
        for (const QLabel *label : card->findChildren<QLabel *>())
            texts += label->text();
    }
    return texts.join(u' ');
}

void TestFairnessRoom::nilReturnsOfSeveralPeopleAreEnteredAtOnce()
{
    QVERIFY(m_room->showPart(word("interests")));
    QVERIFY(textOf("owed").contains(word("Ann Calloway")));
    auto *people = need<QPlainTextEdit>(*m_room, "nilPeople");
    people->setFocus();
    QTest::keyClicks(people, word("Ann Calloway"));
    QTest::keyClick(people, Qt::Key_Return);
    QTest::keyClicks(people, word("Ben Ito"));
    typeInto(*m_room, "nilGroup", word("Nursing"));
    press("nilKeep");
    const auto owed = InterestRegister(m_store->database()).owed(QDate(2026, 11, 22));
    QVERIFY(owed->empty());
    QVERIFY(textOf("coverage").contains(word("Nursing 2 2 100%")));
    press("nilKeep");
    QVERIFY(need<InlineError>(*m_room, "nilError")->text().contains(word("one name")));
}

void TestFairnessRoom::headcountIsNeededForARatio()
{
    const QString review = word("INSERT INTO fairness (reference, state, opened_on, formal_on, "
                                "ethnicity, staff_group, created_at, updated_at) VALUES (?, "
                                "'signed', '2026-09-01', '2026-09-02', ?, 'nursing', 'x', 'x')");
    for (int i = 0; i < 24; ++i)
        m_store->run(review, { word("F-%1").arg(i), i < 12 ? word("bme") : word("white") });
    QVERIFY(m_room->showPart(word("equity")));
    QVERIFY(textOf("equitySaid").contains(word("without a headcount")));
    Headcount count;
    count.countedOn = QDate(2026, 3, 31);
    count.white = 2000;
    count.bme = 1000;
    VERIFY_OK(StandaloneRows<Headcount>(m_store->workspace().session()).keep(count));
    m_room->refresh();
    QVERIFY(textOf("equitySaid").contains(word("2.00 (BME 12 of 1000; White 12 of 2000)")));
}

void TestFairnessRoom::pointIsRatedWithItsEvidence()
{
    QVERIFY(m_room->showPart(word("charter")));
    press("seven_pointsChange");
    auto *rating = need<QComboBox>(*m_room, "rating");
    rating->setFocus();
    QTest::keyClick(rating, Qt::Key_Home);
    QTest::keyClick(rating, Qt::Key_Down);
    press("seven_pointsSave");
    QVERIFY(problemAt(*m_room, "evidence").contains(word("shows")));
    auto *evidence = need<QPlainTextEdit>(*m_room, "evidence");
    evidence->setFocus();
    QTest::keyClicks(evidence, word("Policy of March"));
    typeInto(*m_room, "board_on", word("1/9/2026"));
    press("seven_pointsSave");
    const auto lists = pointLists(m_store->workspace().session());
    QCOMPARE(lists->front().points.size(), size_t(7));
    QCOMPARE(lists->front().points.front().rating, PointRating::Met);
    QCOMPARE(gapOf(lists->front().points.front(), QDate(2026, 11, 22)), PointGap::None);
    QCOMPARE(gapOf(lists->front().points.front(), QDate(2027, 11, 22)), PointGap::BoardLongAgo);
    QCOMPARE(lists->back().points.size(), size_t(10));
    QVERIFY(textOf("pointGaps").contains(word("not assessed yet: 16")));
}

void TestFairnessRoom::newVersionIsMadeAndBroughtIntoUse()
{
    QVERIFY(m_room->showPart(word("questions")));
    QVERIFY(textOf("set_being_fair_2025_in_use").contains(word("starter set")));
    press("newVersion_being_fair_2025");
    typeInto(*m_room, "label", word("Being fair, official questions"));
    press("draftUse");
    const auto offered = QuestionSets(m_store->workspace().session()).offered();
    QCOMPARE(offered->size(), size_t(3));
    QVERIFY(std::any_of(offered->begin(), offered->end(),
        [](const StoredSet &row) { return row.label == word("Being fair, official questions"); }));
}

void TestFairnessRoom::investigatorSeesNoReviews()
{
    m_room.reset();
    m_store->run(word("UPDATE app_user SET role = 'investigator'"));
    m_store->signInAgain();
    m_room = std::make_unique<FairnessRoom>(m_store->workspace());
    m_room->refresh();
    QVERIFY(!m_room->showPart(word("reviews")));
    QVERIFY(!m_room->beginNew());
    QVERIFY(!m_room->showRecord(1));
    QVERIFY(m_room->showPart(word("interests")));
}

QTEST_MAIN(TestFairnessRoom)
#include "tst_fairnessroom.moc"
