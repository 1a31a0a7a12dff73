#include "core/claims/privilege.h"
#include "core/documents/documentservice.h"
#include "core/records/recordkinds.h"
#include "tests/support/testsupport.h"
#include "tests/ui/openedstore.h"
#include "ui/shell/searchbox.h"

#include <QListWidget>
#include <QMainWindow>

using namespace heed;
using heed::test::OpenedStore;

namespace {
QString text(const char *ascii) { return QString::fromLatin1(ascii); }
}

/// What the search at the top of the window tells to whom.
class TestSearchBox : public QObject
{
    Q_OBJECT

private slots:
    void privilegedPapersAreFoundByThoseWhoReadThem_data();
    void privilegedPapersAreFoundByThoseWhoReadThem();
    void whoReadsNoNamesSeesReferences();

private:
    static QStringList found(Workspace &workspace, const char *typed)
    {
        QMainWindow window;
        auto *box = new SearchBox(&window);
        window.setCentralWidget(box);
        window.resize(900, 400);
        box->setWorkspace(&workspace);
        window.show();
        box->setFocus();
        QTest::keyClicks(box, text(typed));
        auto *results = window.findChild<QListWidget *>();
        const auto isAnswered = [results] { return results->count() > 0; };
        if (!QTest::qWaitFor(isAnswered, 5000))
            return {};
        QStringList lines;
        for (int i = 0; i < results->count(); ++i)
            lines += results->item(i)->text();
        return lines;
    }
    static void addAdvice(OpenedStore &opened, ClaimId claim)
    {
        const Session session = opened.workspace().session();
        auto work = beginWork(session, Capability::WriteRecords);
        VERIFY_OK(work);
        NewDocument advice;
        advice.record = { recordkind::Claim, claim.value };
        advice.name = text("advice about the verdict.txt");
        advice.content = "Counsel fears a verdict of half a million.";
        const auto paper = keepSmallDocument(*work, advice);
        VERIFY_OK(paper);
        VERIFY_OK(work->commit());
        QVERIFY(isPrivileged(session.database, { recordkind::Document, paper->value })
                    .value_or(false));
    }
    static void beRole(OpenedStore &opened, const QString &role)
    {
        opened.run(text("UPDATE app_user SET role = ?"), { role });
        opened.signInAgain();
    }
};

void TestSearchBox::privilegedPapersAreFoundByThoseWhoReadThem_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<int>("hits");
    QTest::newRow("manager") << text("manager") << 2; // the claim and its paper
    QTest::newRow("investigator") << text("investigator") << 2;
    QTest::newRow("panel") << text("panel_member") << 0;
    QTest::newRow("viewer") << text("viewer") << 0;
}

void TestSearchBox::privilegedPapersAreFoundByThoseWhoReadThem()
{
    QFETCH(QString, role);
    QFETCH(int, hits);
    OpenedStore opened;
    ClaimFile file;
    file.claim.notifiedOn = QDate(2026, 11, 2);
    file.claim.privileged = true;
    file.claim.description = text("Counsel fears a verdict");
    const auto claim = opened.workspace().claims().log(file);
    VERIFY_OK(claim);
    addAdvice(opened, *claim);
    beRole(opened, role);
    QCOMPARE(found(opened.workspace(), "Counsel").filter(text("verdict")).size(), qsizetype(hits));
}

void TestSearchBox::whoReadsNoNamesSeesReferences()
{
    OpenedStore opened;
    ComplaintFile draft;
    draft.complaint.receivedOn = QDate(2026, 11, 20);
    draft.complaint.description = text("The bell was not answered.");
    draft.complainant.name = text("Mrs Joan Amberly");
    VERIFY_OK(opened.workspace().complaints().log(draft));
    QVERIFY(found(opened.workspace(), "bell").first().contains(text("Amberly")));
    beRole(opened, text("panel_member"));
    QCOMPARE(found(opened.workspace(), "bell"), QStringList { text("C-2026-001") });
}

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
