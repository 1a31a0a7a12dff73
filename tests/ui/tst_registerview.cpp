#include "tests/support/testsupport.h"
#include "tests/ui/listsource.h"
#include "ui/shared/registermodel.h"
#include "ui/shared/registerview.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>

using namespace heed;

class TestRegisterView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterOpensTheRecordUnderTheKeyboard();
    void keyboardChoosesTheWholeRowAtOnce();
    void selectionFollowsRecordsAndNotRows();
    void copiedRowsHoldNoFormulas();
    void columnsCanBeHiddenAndBroughtBack();
    void viewStateBringsColumnsAndOrderBack();
    void damagedViewStateLeavesTheColumnsAlone();
    void rowsHaveTheHeightOfTheDesign();
    void columnsGiveWayALittleBeforeTheListScrolls();
    void widthsThatSomebodyChoseStay();

private:
    std::unique_ptr<test::ListSource> m_source;
    std::unique_ptr<RegisterModel> m_model;
    std::unique_ptr<RegisterView> m_view;
};

void TestRegisterView::init()
{
    m_source = std::make_unique<test::ListSource>(50);
    m_model = std::make_unique<RegisterModel>(*m_source);
    m_view = std::make_unique<RegisterView>(*m_model, QStringLiteral("sample"));
    VERIFY_OK(m_model->reload());
    m_view->resize(700, 400);
    m_view->show();
}

void TestRegisterView::cleanup()
{
    m_view.reset();
    m_model.reset();
    m_source.reset();
}

void TestRegisterView::enterOpensTheRecordUnderTheKeyboard()
{
    QSignalSpy opened(m_view.get(), &RegisterView::opened);
    m_view->selectFirst();
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.at(0).at(0).toLongLong(), 2);
}

void TestRegisterView::keyboardChoosesTheWholeRowAtOnce()
{
    const auto chosenCells = [this] { return m_view->selectionModel()->selectedIndexes().size(); };
    QCOMPARE(chosenCells(), 0);
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
    QCOMPARE(m_view->currentId(), 1);
    QCOMPARE(chosenCells(), m_model->columnCount());
    m_view->clearSelection();
    m_view->clearFocus();
    m_view->setFocus();
    QCOMPARE(chosenCells(), m_model->columnCount());
}

void TestRegisterView::selectionFollowsRecordsAndNotRows()
{
    QVERIFY(m_view->selectId(20));
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedIds(), (QList<qint64> { 20, 21 }));
    m_source->gone = { 1, 2, 3 };
    VERIFY_OK(m_model->reload());
    QCOMPARE(m_view->selectedIds(), (QList<qint64> { 20, 21 }));
    QCOMPARE(m_view->currentId(), 21);
    m_source->gone = { 20, 21 };
    VERIFY_OK(m_model->reload());
    QVERIFY(m_view->selectedIds().isEmpty());
    QVERIFY(!m_view->selectId(20));
}

void TestRegisterView::copiedRowsHoldNoFormulas()
{
    m_source->note = QStringLiteral("=1+1\tand\nmore");
    m_view->setColumnShown(QStringLiteral("note"), true);
    m_view->selectFirst();
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QVERIFY(copied);
    QCOMPARE(copied->text(), QStringLiteral("Reference\tStatus\tNote\nC-1\topen\t'=1+1 and more"));
    QVERIFY(copied->html().contains(QStringLiteral("<td>C-1</td>")));
}

void TestRegisterView::columnsCanBeHiddenAndBroughtBack()
{
    QVERIFY(!m_view->isColumnShown(QStringLiteral("note")));
    m_view->setColumnShown(QStringLiteral("status"), false);
    m_view->setColumnShown(QStringLiteral("reference"), false);
    QVERIFY(m_view->isColumnShown(QStringLiteral("reference"))); // the last one stays
    m_view->resetColumns();
    QVERIFY(m_view->isColumnShown(QStringLiteral("status")));
}

void TestRegisterView::viewStateBringsColumnsAndOrderBack()
{
    m_view->setColumnShown(QStringLiteral("note"), true);
    m_view->horizontalHeader()->moveSection(2, 0);
    m_view->sortByColumn(0, Qt::DescendingOrder);
    const QByteArray state = m_view->viewState();

    RegisterModel model(*m_source);
    RegisterView other(model, QStringLiteral("sample"));
    other.restoreViewState(state);
    VERIFY_OK(model.reload());
    QVERIFY(other.isColumnShown(QStringLiteral("note")));
    QCOMPARE(other.horizontalHeader()->visualIndex(2), 0);
    QCOMPARE(model.idAt(0), 50);
}

void TestRegisterView::damagedViewStateLeavesTheColumnsAlone()
{
    m_view->restoreViewState("{\"columns\": [{\"id\": \"gone\"}, 7], \"sort\": 3");
    QVERIFY(m_view->isColumnShown(QStringLiteral("reference")));
    QVERIFY(m_view->isColumnShown(QStringLiteral("status")));
}

void TestRegisterView::rowsHaveTheHeightOfTheDesign()
{
    QCOMPARE(m_view->rowHeight(0), RowHeight);
    QCOMPARE(m_view->rowHeight(49), RowHeight);
}

void TestRegisterView::columnsGiveWayALittleBeforeTheListScrolls()
{
    const QHeaderView *header = m_view->horizontalHeader();
    m_view->setColumnShown(QStringLiteral("note"), true);
    QTRY_COMPARE(header->sectionSize(1), 140);
    m_view->resize(380, 400); // 400 px of columns
    QTRY_VERIFY(header->sectionSize(1) < 140);
    QVERIFY(header->length() <= m_view->viewport()->width());
    QCOMPARE(header->sectionSize(0), 120); // references and days are never cut
    m_view->resize(120, 400); // far too narrow: legible, and the list scrolls
    QTRY_COMPARE(header->sectionSize(1), 112);
    QCOMPARE(header->sectionSize(0), 120);
    m_view->resize(700, 400);
    QTRY_COMPARE(header->sectionSize(1), 140);
}

void TestRegisterView::widthsThatSomebodyChoseStay()
{
    m_view->horizontalHeader()->resizeSection(0, 200);
    m_view->resize(240, 400);
    QCOMPARE(m_view->horizontalHeader()->sectionSize(0), 200);
    RegisterModel model(*m_source);
    RegisterView other(model, QStringLiteral("sample"));
    other.restoreViewState(m_view->viewState());
    QCOMPARE(other.horizontalHeader()->sectionSize(0), 200);
    m_view->resetColumns();
    QCOMPARE(m_view->horizontalHeader()->sectionSize(0), 120);
}

QTEST_MAIN(TestRegisterView)
#include "tst_registerview.moc"
