#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintservice.h"
#include "tests/exchange/importstore.h"

using namespace heed;
using namespace heed::test;

/// Further subjects of complaints, from a table of their own.
class TestImportSubjects : public QObject
{
    Q_OBJECT

private slots:
    void exampleAddsWhatTheLogLacks();
    void rowsOfUnknownComplaintsAreNamed();
    void outcomeAndProfessionComeAlong();
    void dryRunChangesNothing();
    void undoTakesThemAwayAndThenTheLog();
    void undoRefusesWhatWasWorkedOn();

private:
    [[nodiscard]] QString log() const
    {
        return written(m_folder,
            "Ref,Received,Subject,Sub-subject,Professional group,Description\n"
            "C/1,05/01/2026,Communications,Conflicting information,Medical,x\n"
            "C/2,06/01/2026,Patient care,Pressure ulcer,Nursing,y\n");
    }
    [[nodiscard]] QString subjects() const
    {
        return written(m_folder,
            "Complaint ID,Our reference,Order,Subject,Sub-subject,Professional group,Outcome\n"
            "40001,C/1,1,Communications,Conflicting information,Medical,Upheld\n"
            "40001,C/1,2,Patient care,Pressure ulcer,Nursing,Not upheld\n"
            "40009,C/9,1,Patient care,Pressure ulcer,Nursing,Upheld\n"
            "40002,C/2,2,,,,\n",
            QStringLiteral("subjects.csv"));
    }
    static std::vector<ComplaintIssue> issuesOf(FilledStore &store, const char *reference)
    {
        const ComplaintRegister complaints(store.session());
        const auto complaint = complaints.byReference(QString::fromLatin1(reference));
        return complaint ? complaints.file(complaint->id)->issues : std::vector<ComplaintIssue>();
    }

    QTemporaryDir m_folder;
};

void TestImportSubjects::exampleAddsWhatTheLogLacks()
{
    FilledStore store;
    VERIFY_OK(importFile(store, exampleFile("complaints.csv")));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM complaint_issue")), qint64(1000));
    const auto report = importFile(store, exampleFile("complaint_subjects.csv"));
    VERIFY_OK(report);
    QCOMPARE(report->rowsRead, 1446);
    // Each complaint's first subject is there from the log; eight rows name the same subject a
    // second time, as lines of their own, and count as the truth counts them.
    QCOMPARE(report->imported, 446);
    QCOMPARE(report->imported + report->skipped, report->rowsRead);
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM complaint_issue")), qint64(1446));
    QVERIFY(facts(*report).last().contains(QStringLiteral("subjects-known"))
        || facts(*report).first().contains(QStringLiteral("subjects-known")));
    QCOMPARE(store.damage(), QStringList());
}

void TestImportSubjects::rowsOfUnknownComplaintsAreNamed()
{
    FilledStore store;
    VERIFY_OK(importFile(store, log()));
    const auto report = importFile(store, subjects());
    VERIFY_OK(report);
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->skipped, 3); // known, of nobody, without a subject
    const QString all = facts(*report).join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QStringLiteral("4  import.no-such-complaint")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("5 Subject")), qPrintable(all));
    const auto nothing = importFile(store, exampleFile("complaint_subjects.csv"));
    VERIFY_OK(nothing);
    QCOMPARE(nothing->imported, 0);
    QVERIFY(!nothing->batch.isValid());
}

void TestImportSubjects::outcomeAndProfessionComeAlong()
{
    FilledStore store;
    VERIFY_OK(importFile(store, log()));
    VERIFY_OK(importFile(store, subjects()));
    const auto issues = issuesOf(store, "C/1");
    QCOMPARE(issues.size(), std::size_t(2));
    QCOMPARE(issues[0].outcome, std::nullopt); // an import never changes what is there
    QCOMPARE(issues[1].number, 2);
    QCOMPARE(issues[1].outcome, std::optional(Outcome::NotUpheld));
    QCOMPARE(issues[1].subSubject, QStringLiteral("Pressure ulcer"));
    QVERIFY(!issues[1].profession.isEmpty() && !issues[1].theme.isEmpty());
}

void TestImportSubjects::dryRunChangesNothing()
{
    FilledStore store;
    VERIFY_OK(importFile(store, log()));
    const QString before = contents(store);
    const auto report = ImportService(store.session()).run({ .path = subjects(), .dryRun = true });
    VERIFY_OK(report);
    QCOMPARE(report->imported, 1);
    QCOMPARE(contents(store), before);
}

void TestImportSubjects::undoTakesThemAwayAndThenTheLog()
{
    FilledStore store;
    const auto complaints = importFile(store, log());
    VERIFY_OK(complaints);
    const auto further = importFile(store, subjects());
    VERIFY_OK(further);
    ImportService service(store.session());
    QVERIFY(!service.undo(complaints->batch)); // the later one first
    const auto undone = service.undo(further->batch);
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 1);
    QCOMPARE(issuesOf(store, "C/1").size(), std::size_t(1));
    const auto again = service.undo(further->batch);
    QVERIFY(!again);
    QCOMPARE(again.error().operation, QStringLiteral("import.undone-already"));
    VERIFY_OK(importFile(store, subjects()));
    VERIFY_OK(service.undo({ further->batch.value + 1 }));
    VERIFY_OK(service.undo(complaints->batch));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM complaint")), qint64(0));
    QCOMPARE(store.damage(), QStringList());
}

void TestImportSubjects::undoRefusesWhatWasWorkedOn()
{
    FilledStore store;
    VERIFY_OK(importFile(store, log()));
    const auto further = importFile(store, subjects());
    VERIFY_OK(further);
    ComplaintRegister complaints(store.session());
    const auto before = complaints.file(complaints.byReference(QStringLiteral("C/1"))->id);
    VERIFY_OK(before);
    ComplaintFile after = *before;
    after.issues[1].finding = QStringLiteral("The mattress was old.");
    Transaction work = store.begin();
    VERIFY_OK(complaints.updateFile(work, *before, after));
    VERIFY_OK(work.commit());
    const auto undone = ImportService(store.session()).undo(further->batch);
    QVERIFY(!undone);
    QCOMPARE(undone.error().operation, QStringLiteral("import.changed-since"));
    QCOMPARE(undone.error().problems.first().field, QStringLiteral("C/1"));
    QCOMPARE(issuesOf(store, "C/1").size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestImportSubjects)
#include "tst_importsubjects.moc"
