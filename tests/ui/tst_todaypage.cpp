#include "tests/ui/openedstore.h"
#include "ui/shared/sentencerow.h"
#include "ui/shell/workarea.h"
#include "ui/today/todaypage.h"
#include "ui/today/worksection.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace heed;

namespace {
QString key(const char *text) { return QString::fromLatin1(text); }
}

class TodayPageTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyDaySaysWhatThatMeans();
    void lineIsASentenceAndOpensTheRecord();
    void seriousCaseStandsUnderSignature();
    void mineLeavesOthersOut();
    void longListOpensTheRegister();
    void narrowRowsBreakInsteadOfScrolling();
    void whoKeepsTheStoreSeesWhatTheyMayDo();

private:
    static WorkSection *section(const TodayPage &page, const char *name)
    {
        return page.findChild<WorkSection *>(key(name));
    }
    static qsizetype lines(const TodayPage &page, const char *name)
    {
        return section(page, name)->findChildren<SentenceRow *>().size();
    }
    static void show(TodayPage &page)
    {
        page.resize(1100, 700);
        page.show();
        page.refresh();
        QTRY_VERIFY(section(page, "overdue")->isVisible());
    }
};

void TodayPageTest::emptyDaySaysWhatThatMeans()
{
    test::OpenedStore store;
    TodayPage page(store.workspace());
    show(page);
    for (const char *name : { "overdue", "soon", "waiting" }) {
        QCOMPARE(lines(page, name), 0);
        QVERIFY(section(page, name)->findChild<QLabel *>(key("nothing"))->text().size() > 30);
    }
    QVERIFY(page.findChild<QLabel *>(key("pageSentence"))->text().contains(key("22 November")));
}

void TodayPageTest::lineIsASentenceAndOpensTheRecord()
{
    test::OpenedStore store;
    const qint64 person
        = store.run(key("INSERT INTO person (name) VALUES (?)"), { key("Mrs Joan Amberly") });
    const qint64 id = store.addComplaint(key("C-1"), key("2026-11-01"),
        { { key("complainant_id"), person }, { key("acknowledged_on"), key("2026-11-02") },
            { key("reply_by"), key("2026-11-23") } });
    TodayPage page(store.workspace());
    show(page);
    QTRY_COMPARE(lines(page, "soon"), 1);
    auto *row = section(page, "soon")->findChild<SentenceRow *>();
    QCOMPARE(row->accessibleName(), key("Reply to Mrs Amberly, due tomorrow, Mon 23 Nov, C-1"));
    QSignalSpy opened(&store.workspace(), &Workspace::recordWanted);
    QTest::mouseClick(row->findChild<QPushButton *>(key("step")), Qt::LeftButton);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).value<RecordRef>(), (RecordRef { key("complaint"), id }));
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
}

void TodayPageTest::seriousCaseStandsUnderSignature()
{
    test::OpenedStore store;
    store.addComplaint(
        key("C-1"), key("2026-11-01"), { { key("grade_received"), key("extreme") } });
    TodayPage page(store.workspace());
    show(page);
    QTRY_COMPARE(lines(page, "toSign"), 1);
    QCOMPARE(section(page, "toSign")->findChild<SentenceRow *>()->accessibleName(),
        key("A serious case: the person who complained (graded extreme), open since Sun 1 Nov, "
            "C-1"));
}

void TodayPageTest::mineLeavesOthersOut()
{
    test::OpenedStore store;
    const QVariantMap due { { key("acknowledged_on"), key("2026-11-02") },
        { key("reply_by"), key("2026-11-13") } };
    const auto handledBy = [&due](const char *name) {
        QVariantMap columns = due;
        columns.insert(key("handler"), key(name));
        return columns;
    };
    store.addComplaint(key("C-1"), key("2026-11-01"), handledBy("Ann Calloway"));
    store.addComplaint(key("C-2"), key("2026-11-01"), handledBy("Ben Ward"));
    store.addComplaint(key("C-3"), key("2026-11-01"), due); // nobody's yet
    TodayPage page(store.workspace());
    show(page);
    QTRY_COMPARE(lines(page, "overdue"), 3);
    QTest::mouseClick(page.findChild<QPushButton *>(key("mine")), Qt::LeftButton);
    QCOMPARE(lines(page, "overdue"), 2);
    QCOMPARE(section(page, "overdue")->accessibleName(), key("Overdue (2)"));
}

void TodayPageTest::longListOpensTheRegister()
{
    test::OpenedStore store;
    for (int i = 0; i < WorkSection::mostLines + 7; ++i)
        store.addComplaint(QStringLiteral("C-%1").arg(i), key("2026-11-01"),
            { { key("acknowledge_by"), key("2026-11-04") } });
    TodayPage page(store.workspace());
    show(page);
    QTRY_COMPARE(lines(page, "overdue"), WorkSection::mostLines);
    auto *all = section(page, "overdue")->findChild<QPushButton *>(key("showAll-complaint"));
    QCOMPARE(all->text(), key("Show all complaints (27)"));
    QSignalSpy wanted(&store.workspace(), &Workspace::recordsWanted);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(1).value<QList<qint64>>().size(), 27);
}

void TodayPageTest::narrowRowsBreakInsteadOfScrolling()
{
    test::OpenedStore store;
    store.addComplaint(key("C-2026-001"), key("2026-10-01"));
    TodayPage page(store.workspace());
    show(page);
    page.resize(500, 350); // what is left of 1366x768 at 200 %, without the rail
    auto *scroll = page.findChild<QScrollArea *>();
    QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    const SentenceRow *row = page.findChild<SentenceRow *>();
    QVERIFY(row != nullptr);
    const auto *button = row->findChild<QPushButton *>();
    QTRY_VERIFY(button->mapTo(row, button->rect().bottomRight()).x() <= row->width());
    QVERIFY(row->rect().contains(QRect(button->mapTo(row, QPoint()), button->size())));
    const auto *what = row->findChild<QLabel *>();
    QTRY_VERIFY(button->mapTo(row, QPoint()).y() >= what->geometry().bottom());
}

void TodayPageTest::whoKeepsTheStoreSeesWhatTheyMayDo()
{
    test::OpenedStore store;
    store.run(key("UPDATE app_user SET role = 'administrator'"));
    store.signInAgain();
    TodayPage page(store.workspace());
    page.resize(1100, 700);
    page.show();
    page.refresh();
    QVERIFY(page.findChild<QWidget *>(key("keeper"))->isVisible());
    QVERIFY(!page.findChild<QWidget *>(key("todayError"))->isVisible());
    QVERIFY(!section(page, "overdue")->isVisible());
    QSignalSpy wanted(&store.workspace(), &Workspace::pageWanted);
    QTest::mouseClick(qobject_cast<QPushButton *>(page.firstFocus()), Qt::LeftButton);
    QCOMPARE(wanted.value(0).value(0).toString(), key("settings"));
    WorkArea area(store.workspace());
    QVERIFY(area.page(key("complaints")) == nullptr);
    QVERIFY(area.page(key("settings")) != nullptr);
}

QTEST_MAIN(TodayPageTest)
#include "tst_todaypage.moc"
