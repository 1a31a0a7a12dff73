#include "ui/shared/recordtabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

using namespace heed;

namespace {

/// Notes what it was asked to show.
class NotingSection final : public RecordSection
{
public:
    NotingSection(const QString &id, QWidget *parent)
        : RecordSection(parent)
        , m_id(id)
        , m_input(new QLineEdit(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(m_input);
    }

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString title() const override { return m_id.toUpper(); }
    void show(qint64 recordId) override { shown += recordId; }
    [[nodiscard]] QWidget *firstFocus() override { return takesKeys ? m_input : nullptr; }
    [[nodiscard]] int waiting(qint64 recordId) override { return recordId == 7 ? things : 0; }
    [[nodiscard]] QLineEdit *input() const { return m_input; }

    QList<qint64> shown;
    int things = 0;
    bool takesKeys = true;

private:
    QString m_id;
    QLineEdit *m_input;
};

} // namespace

class TestRecordTabs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_tabs.reset(); }
    void aTabIsReadWhenItIsShown();
    void theSameRecordKeepsItsTabAndAnotherBeginsAtTheFirst();
    void aChangeIsReadByTheOtherTabsWhenTheyComeUp();
    void onlyTheChosenSectionIsSeen();
    void keysGoRoundTheTabs_data();
    void keysGoRoundTheTabs();
    void arrowsMoveOnTheTabs();
    void whatWaitsIsSaidOnTheTabAndToScreenReaders();
    void keyboardBeginsOnTheTabsWhereASectionTakesNone();
    void lowWindowLetsTheHeadScrollAway();

private:
    std::unique_ptr<RecordTabs> m_tabs;
    QLabel *m_head = nullptr;
    NotingSection *m_one = nullptr;
    NotingSection *m_two = nullptr;
    NotingSection *m_three = nullptr;
    QTabBar *m_bar = nullptr;
};

void TestRecordTabs::init()
{
    m_head = new QLabel(QStringLiteral("C-2026-0001"));
    m_tabs = std::make_unique<RecordTabs>(QStringLiteral("test"), m_head);
    m_one = new NotingSection(QStringLiteral("one"), m_tabs.get());
    m_two = new NotingSection(QStringLiteral("two"), m_tabs.get());
    m_three = new NotingSection(QStringLiteral("three"), m_tabs.get());
    for (NotingSection *section : { m_one, m_two, m_three })
        m_tabs->add(section);
    m_bar = m_tabs->findChild<QTabBar *>(QStringLiteral("testTabBar"));
    QVERIFY(m_bar != nullptr);
    m_tabs->resize(900, 700);
    static_cast<QWidget *>(m_tabs.get())->show();
    m_tabs->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
}

void TestRecordTabs::aTabIsReadWhenItIsShown()
{
    QVERIFY(m_one->shown.isEmpty());
    m_tabs->setRecord(7);
    QCOMPARE(m_one->shown, (QList<qint64> { 7 }));
    QVERIFY(m_two->shown.isEmpty());
    QVERIFY(m_tabs->choose(QStringLiteral("two")));
    QCOMPARE(m_two->shown, (QList<qint64> { 7 }));
    m_tabs->choose(QStringLiteral("one"));
    m_tabs->choose(QStringLiteral("two"));
    QCOMPARE(m_two->shown.size(), 1); // nothing changed: not read again
    QVERIFY(m_three->shown.isEmpty());
    QVERIFY(!m_tabs->choose(QStringLiteral("four")));
}

void TestRecordTabs::theSameRecordKeepsItsTabAndAnotherBeginsAtTheFirst()
{
    m_tabs->setRecord(7);
    m_tabs->choose(QStringLiteral("two"));
    m_tabs->setRecord(7);
    QCOMPARE(m_tabs->current(), m_two);
    QCOMPARE(m_two->shown.size(), 2);
    m_tabs->setRecord(8);
    QCOMPARE(m_tabs->current(), m_one);
    QCOMPARE(m_one->shown.last(), 8);
}

void TestRecordTabs::aChangeIsReadByTheOtherTabsWhenTheyComeUp()
{
    m_tabs->setRecord(7);
    m_tabs->choose(QStringLiteral("two"));
    QSignalSpy changed(m_tabs.get(), &RecordTabs::changed);
    emit m_two->changed();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_one->shown.size(), 1);
    m_tabs->choose(QStringLiteral("one"));
    QCOMPARE(m_one->shown.size(), 2);
}

void TestRecordTabs::onlyTheChosenSectionIsSeen()
{
    m_tabs->setRecord(7);
    QVERIFY(m_one->isVisible());
    QVERIFY(!m_two->isVisible());
    m_bar->setCurrentIndex(1);
    QVERIFY(!m_one->isVisible());
    QVERIFY(m_two->isVisible());
}

void TestRecordTabs::keysGoRoundTheTabs_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("with");
    QTest::addColumn<QString>("next");
    const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
    QTest::newRow("on") << int(Qt::Key_Tab) << ctrl << "two";
    QTest::newRow("back") << int(Qt::Key_Backtab) << (ctrl | Qt::ShiftModifier) << "three";
    QTest::newRow("page down") << int(Qt::Key_PageDown) << ctrl << "two";
    QTest::newRow("page up") << int(Qt::Key_PageUp) << ctrl << "three";
}

void TestRecordTabs::keysGoRoundTheTabs()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, with);
    QFETCH(QString, next);
    m_tabs->setRecord(7);
    m_one->input()->setFocus();
    QTest::keyClick(m_one->input(), Qt::Key(key), with);
    QCOMPARE(m_tabs->current()->id(), next);
    // Who typed in the section goes on typing in the next one.
    QCOMPARE(m_tabs->focusWidget(), static_cast<NotingSection *>(m_tabs->current())->input());
}

void TestRecordTabs::arrowsMoveOnTheTabs()
{
    m_tabs->setRecord(7);
    m_bar->setFocus();
    QTest::keyClick(m_bar, Qt::Key_Right);
    QCOMPARE(m_tabs->current(), m_two);
    QCOMPARE(m_tabs->focusWidget(), m_bar);
}

void TestRecordTabs::whatWaitsIsSaidOnTheTabAndToScreenReaders()
{
    m_two->things = 3;
    m_tabs->setRecord(7);
    QCOMPARE(m_bar->tabText(1), QStringLiteral("TWO (3)"));
    QCOMPARE(m_bar->accessibleTabName(1), QStringLiteral("TWO, 3 waiting"));
    QVERIFY(m_two->shown.isEmpty());
    m_two->things = 0;
    emit m_one->changed();
    QCOMPARE(m_bar->tabText(1), QStringLiteral("TWO"));
}

void TestRecordTabs::keyboardBeginsOnTheTabsWhereASectionTakesNone()
{
    m_tabs->setRecord(7);
    QCOMPARE(m_tabs->firstFocus(), m_one->input());
    m_one->takesKeys = false;
    QCOMPARE(m_tabs->firstFocus(), m_bar);
}

void TestRecordTabs::lowWindowLetsTheHeadScrollAway()
{
    m_tabs->setRecord(7);
    auto *area = m_tabs->findChild<QScrollArea *>();
    QVERIFY(!area->isAncestorOf(m_head));
    m_tabs->resize(900, 300);
    QTRY_VERIFY(area->isAncestorOf(m_head) && m_head->isVisible() && m_bar->isVisible());
    m_tabs->resize(900, 700);
    QTRY_VERIFY(!area->isAncestorOf(m_head) && m_head->isVisible());
    QVERIFY(m_head->y() < m_bar->y());
}

QTEST_MAIN(TestRecordTabs)
#include "tst_recordtabs.moc"
