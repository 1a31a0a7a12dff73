#include "core/complaints/complaintfields.h"
#include "core/documents/pdffile.h"
#include "core/governance/packregister.h"
#include "core/governance/packrules.h"
#include "core/store/verify.h"
#include "tests/support/keywalk.h"
#include "tests/ui/openedstore.h"
#include "ui/governance/packspage.h"
#include "ui/shared/labelledfield.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace heed;
using namespace heed::test;

namespace {
QString key(const char *text) { return QString::fromUtf8(text); }
constexpr int patience = 60000; // ms
}

/// A pack from its beginning to its issue by the keyboard alone, and what the page says of it
/// later.
class PacksPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyStoreSaysWhatAPackIs();
    void keyboardTakesAPackToItsIssueAndComparesIt();
    void approvalLeadsToTheTextsThatAreOpen();
    void commentaryAndOrderAreKept();
    void draftGoesIntoTheBin();
    void figuresOpenTheirRecords();
    void viewersOnlyRead();

private:
    ComplaintId log(QDate receivedOn);
    void closeUpheld(ComplaintId id, const QString &learning);
    [[nodiscard]] Pack newest() const;
    void beginQuarter(KeyWalk &keys);

    std::unique_ptr<OpenedStore> m_store;
};

void PacksPageTest::init() { m_store = std::make_unique<OpenedStore>(); }

ComplaintId PacksPageTest::log(QDate receivedOn)
{
    ComplaintFile file;
    file.complaint.receivedOn = receivedOn;
    file.complaint.channel = Channel::Letter;
    file.complaint.description = key("The call bell was not answered.");
    file.complainant.name = key("Bea Larkin");
    ComplaintIssue issue;
    issue.subject = key("communications");
    file.issues = { issue };
    const auto id = m_store->workspace().complaints().log(file);
    return id.value_or(ComplaintId {});
}

void PacksPageTest::closeUpheld(ComplaintId id, const QString &learning)
{
    m_store->run(key("UPDATE complaint SET state = 'closed', outcome = 'upheld', learning = ?, "
                     "closed_on = '2026-09-10', replied_on = '2026-09-10' WHERE id = ?"),
        { learning, id.value });
}

Pack PacksPageTest::newest() const
{
    const auto all = PackRegister(m_store->workspace().session()).all();
    return all && !all->empty() ? all->front() : Pack {};
}

void PacksPageTest::beginQuarter(KeyWalk &keys)
{
    keys.push(key("primaryAction"));
    keys.choose(key("packKind"), key("Quarterly report"));
    keys.push(key("makeDraft"));
}

void PacksPageTest::emptyStoreSaysWhatAPackIs()
{
    PacksPage page(m_store->workspace());
    page.refresh();
    KeyWalk keys(page);
    QVERIFY(keys.sees(key("No pack yet.")));
    QVERIFY(page.firstFocus() != nullptr);
}

void PacksPageTest::keyboardTakesAPackToItsIssueAndComparesIt()
{
    closeUpheld(log(QDate(2026, 8, 3)), key("Bells are answered within five minutes."));
    PacksPage page(m_store->workspace());
    page.resize(1100, 800);
    page.refresh();
    KeyWalk keys(page);
    beginQuarter(keys);
    QCOMPARE(newest().reference, key("P-2026-0001"));
    QCOMPARE(newest().period(), (Period { QDate(2026, 7, 1), QDate(2026, 9, 30) }));

    keys.push(key("speak-quarter"));
    keys.write(key("A quiet quarter."));
    keys.fill(key("post-quarter"), key("Complaints manager"));
    keys.push(key("keepDraft"));

    keys.tab(key("Would the family recognise it?"));
    QVERIFY(keys.comesToSee(key("0 of 2 texts are read.")));
    keys.tick(key("tick-1"));
    keys.tick(key("tick-2"));
    QVERIFY(keys.comesToSee(key("All 2 texts are read.")));

    keys.push(key("primaryAction"));
    QTRY_COMPARE_WITH_TIMEOUT(newest().state, PackState::Approved, patience);
    QTRY_VERIFY_WITH_TIMEOUT(keys.sees(key("Approved by Ann Calloway")), patience);
    QTRY_VERIFY(page.findChild<QPushButton *>(key("savePack"))->isEnabled());
    for (auto *button : page.findChildren<QPushButton *>(key("primaryAction"))) {
        if (button->isVisible())
            QCOMPARE(button->text(), key("Issue"));
    }
    keys.push(key("primaryAction"));
    QTRY_COMPARE_WITH_TIMEOUT(newest().state, PackState::Issued, patience);
    QTRY_VERIFY_WITH_TIMEOUT(keys.sees(key("Issued by Ann Calloway")), patience);
    const auto paper = keptPaper(m_store->workspace().session(), newest());
    QVERIFY(paper.has_value());
    const auto pdf = PdfFile::open(*paper);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->allText(200000).contains(key("A quiet quarter.")));

    keys.push(key("primaryAction"));
    QTRY_VERIFY_WITH_TIMEOUT(keys.sees(key("the same byte for byte")), patience);

    const ComplaintId late = log(QDate(2026, 9, 28));
    keys.push(key("primaryAction"));
    QTRY_VERIFY_WITH_TIMEOUT(keys.sees(key("Figures that are different now")), patience);
    QVERIFY(keys.sees(key("Complaints received: was 1, is 2.")));
    QVERIFY(keys.sees(key("Entered late, on")));
    QSignalSpy opened(&m_store->workspace(), &Workspace::recordWanted);
    keys.toWords(key("Open: Entered late"));
    keys.press(Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<RecordRef>().id, late.value);

    const auto checked = verifyStore(m_store->database());
    QVERIFY(checked.has_value());
    for (const Damage &damage : checked->damage)
        QVERIFY2(!damage.where.contains(key("pack")), qPrintable(damage.where));
}

void PacksPageTest::approvalLeadsToTheTextsThatAreOpen()
{
    closeUpheld(log(QDate(2026, 8, 3)), key("Bells are answered within five minutes."));
    PacksPage page(m_store->workspace());
    page.refresh();
    KeyWalk keys(page);
    beginQuarter(keys);
    keys.push(key("primaryAction"));
    auto *error = page.findChild<InlineError *>(key("packViewError"));
    QTRY_VERIFY_WITH_TIMEOUT(error->text().contains(key("nobody has read")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(keys.sees(key("0 of 1 texts are read.")), patience);
    QCOMPARE(newest().state, PackState::Draft);
}

void PacksPageTest::commentaryAndOrderAreKept()
{
    PacksPage page(m_store->workspace());
    page.refresh();
    KeyWalk keys(page);
    beginQuarter(keys);
    keys.push(key("down-quarter"));
    keys.tick(key("choose-months"), false);
    keys.push(key("speak-open"));
    keys.write(key("Nobody is named here."));
    keys.push(key("keepDraft")); // without a post
    auto *error = page.findChild<InlineError *>(key("packSectionsError"));
    QVERIFY(error->text().contains(key("whose it is")));
    keys.fill(key("post-open"), key("Matron"));
    keys.push(key("keepDraft"));
    const auto file = PackRegister(m_store->workspace().session()).file(newest().id);
    QVERIFY(file.has_value());
    QCOMPARE(file->chosen().mid(0, 2), QStringList({ key("changes"), key("quarter") }));
    QVERIFY(!file->chosen().contains(key("months")));
    for (const PackSection &section : file->sections) {
        if (section.section == key("open"))
            QCOMPARE(section.commentary, key("Nobody is named here."));
    }
}

void PacksPageTest::draftGoesIntoTheBin()
{
    PacksPage page(m_store->workspace());
    page.refresh();
    KeyWalk keys(page);
    beginQuarter(keys);
    keys.push(key("binPack"));
    keys.write(key("Begun by mistake"));
    keys.press(Qt::Key_Return);
    QVERIFY(keys.comesToSee(key("No pack yet.")));
    QVERIFY(!newest().id.isValid());
}

void PacksPageTest::figuresOpenTheirRecords()
{
    const ComplaintId one = log(QDate(2026, 8, 3));
    PacksPage page(m_store->workspace());
    page.resize(1100, 800);
    page.refresh();
    KeyWalk keys(page);
    beginQuarter(keys);
    keys.tab(key("Figures"));
    QTRY_VERIFY_WITH_TIMEOUT(page.findChild<QWidget *>(key("figure-received")) != nullptr, patience);
    QSignalSpy wanted(&m_store->workspace(), &Workspace::recordsWanted);
    keys.to(key("figure-received"));
    keys.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patience);
    QCOMPARE(wanted.first().at(0).toString(), key("complaint"));
    QCOMPARE(wanted.first().at(1).value<QList<qint64>>(), QList<qint64> { one.value });
}

void PacksPageTest::viewersOnlyRead()
{
    const auto made = PackService(m_store->workspace().session())
                          .begin(newPack(key("panel"), { QDate(2026, 7, 1), QDate(2026, 9, 30) }, {}));
    QVERIFY(made.has_value());
    m_store->run(key("UPDATE app_user SET role = 'panel_member'"));
    m_store->signInAgain();
    PacksPage page(m_store->workspace());
    page.refresh();
    QVERIFY(page.showRecord(made->value));
    page.show();
    for (auto *button : page.findChildren<QPushButton *>(key("primaryAction"))) {
        if (button->isVisible())
            QVERIFY(!button->isEnabled());
    }
    QVERIFY(!page.showRecord(999));
}

QTEST_MAIN(PacksPageTest)
#include "tst_packspage.moc"
