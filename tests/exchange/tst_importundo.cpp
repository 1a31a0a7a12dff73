#include "core/candour/candourservice.h"
#include "core/incidents/incidentregister.h"
#include "core/incidents/incidentservice.h"
#include "core/records/recordkinds.h"
#include "tests/exchange/importstore.h"

using namespace heed;
using namespace heed::test;

/// A file that was imported is taken back, and nothing that somebody did since.
class TestImportUndo : public QObject
{
    Q_OBJECT

private slots:
    void undoTakesEverythingBack();
    void undoKeepsWhatOthersUse();
    void undoRefusesWhatWasWorkedOn();
    void undoLeavesWhatHasADutyOfCandour();
    void importLooksAtTheHarmBehindEveryDuty();
    void undoneFileCanBeImportedAgain();

private:
    [[nodiscard]] QString written(
        const QByteArray &text, const QString &name = QStringLiteral("log.csv")) const
    {
        return test::written(m_folder, text, name);
    }

    QTemporaryDir m_folder;
};

void TestImportUndo::undoTakesEverythingBack()
{
    FilledStore store;
    VERIFY_OK(importFile(store, exampleFile("incidents.csv"), LogKind::Incidents));
    VERIFY_OK(importFile(store, exampleFile("claims.csv"), LogKind::Claims));
    const auto report = importFile(store, exampleFile("complaints.csv"));
    VERIFY_OK(report);
    QVERIFY(report->linksMade > 0);
    ImportService service(store.session());
    const auto undone = service.undo(report->batch);
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 1000);
    QCOMPARE(undone->removedSites, QStringList()); // the incidents are at the same sites
    for (const char *table : { "complaint", "complaint_issue", "complaint_episode",
             "ombudsman_contact", "deadline", "action", "person" })
        QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)),
            qint64(0));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM link")), qint64(18));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM awaited_link")), qint64(15));
    QCOMPARE(number(store,
                 QStringLiteral("SELECT count(*) FROM search s "
                                "WHERE s.rowid % 64 IN (8, 10)")),
        qint64(0));
    QCOMPARE(store.damage(), QStringList());
    const auto again = service.undo(report->batch);
    QVERIFY(!again);
    QCOMPARE(again.error().operation, QStringLiteral("import.undone-already"));
}

void TestImportUndo::undoKeepsWhatOthersUse()
{
    FilledStore store;
    const auto first = importFile(store,
        written("Ref,Received,Site,Ward,Description\nA,05/01/2026,Larkhollow,Elm,x\n"
                "B,05/01/2026,Greybeck,Oak,x\n",
            QStringLiteral("one.csv")));
    VERIFY_OK(first);
    store.clock().advanceDays(1);
    VERIFY_OK(importFile(store,
        written("Ref,Received,Site,Ward,Description\nC,05/01/2026,Larkhollow,Ash,x\n",
            QStringLiteral("two.csv"))));
    const auto undone = ImportService(store.session()).undo(first->batch);
    VERIFY_OK(undone);
    QCOMPARE(undone->removedSites, QStringList(QStringLiteral("Greybeck")));
    QCOMPARE(counts(store, QStringLiteral("SELECT name, 1 FROM site")),
        QJsonObject({ { QStringLiteral("Larkhollow"), 1 } }));
    QCOMPARE(counts(store, QStringLiteral("SELECT name, 1 FROM unit")),
        QJsonObject({ { QStringLiteral("Ash"), 1 } }));
    QCOMPARE(store.damage(), QStringList());
}

void TestImportUndo::undoRefusesWhatWasWorkedOn()
{
    FilledStore store;
    const auto report = importFile(store,
        written("Ref,Incident date,Description\nI1,05/01/2026,x\nI2,06/01/2026,y\n"),
        LogKind::Incidents);
    VERIFY_OK(report);
    IncidentService incidents(store.session());
    const auto touched = IncidentRegister(store.session()).byReference(QStringLiteral("I2"));
    VERIFY_OK(touched);
    VERIFY_OK(incidents.close(touched->id, QDate(2026, 2, 1)));
    const QString before = contents(store);
    const auto undone = ImportService(store.session()).undo(report->batch);
    QVERIFY(!undone);
    QCOMPARE(undone.error().operation, QStringLiteral("import.changed-since"));
    QCOMPARE(undone.error().problems.size(), qsizetype(1));
    QCOMPARE(undone.error().problems.first().field, QStringLiteral("I2"));
    QCOMPARE(contents(store), before);
    const auto unknown = ImportService(store.session()).undo({ 4711 });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().operation, QStringLiteral("import.no-batch"));
}

void TestImportUndo::undoLeavesWhatHasADutyOfCandour()
{
    TestStore store;
    const auto report = importFile(store, exampleFile("incidents.csv"), LogKind::Incidents);
    VERIFY_OK(report);
    CandourService duties(store.session());
    const auto id = duties.openFrom({ recordkind::Incident, 1 });
    VERIFY_OK(id);
    // Also when somebody took the link away.
    QVERIFY(store.database().run(QStringLiteral("DELETE FROM link WHERE from_kind = 'candour'")));
    const auto undone = ImportService(store.session()).undo(report->batch);
    QVERIFY(!undone);
    QCOMPARE(undone.error().operation, QStringLiteral("import.changed-since"));
    VERIFY_OK(CandourRegister(store.session()).byId(*id));
}

/// Harm that was graded up while nobody looked opens the ended duty with the next import or undo.
void TestImportUndo::importLooksAtTheHarmBehindEveryDuty()
{
    TestStore store;
    IncidentFile file;
    file.incident.occurredOn = QDate(2026, 11, 2);
    file.incident.physicalHarm = Harm::Moderate;
    const auto incident = IncidentService(store.session()).log(file);
    VERIFY_OK(incident);
    CandourService duties(store.session());
    const auto id = duties.openFrom({ recordkind::Incident, incident->value });
    VERIFY_OK(id);
    CandourRegister records(store.session());
    CandourDuty duty = *records.byId(*id);
    duty.facts.unintended = false;
    duty.rationale = QStringLiteral("A known risk that was agreed to.");
    VERIFY_OK(duties.change(duty));
    QCOMPARE(records.byId(*id)->state, CandourState::NotNotifiable);
    IncidentFile graver = *IncidentRegister(store.session()).file(*incident);
    graver.incident.physicalHarm = Harm::Severe;
    VERIFY_OK(IncidentService(store.session()).change(graver));
    const auto report = importFile(store, exampleFile("incidents.csv"), LogKind::Incidents);
    VERIFY_OK(report);
    QCOMPARE(records.byId(*id)->state, CandourState::Reopened);
    QCOMPARE(records.byId(*id)->harmSeen, std::optional(Harm::Severe));
    VERIFY_OK(ImportService(store.session()).undo(report->batch));
    QCOMPARE(records.byId(*id)->state, CandourState::Reopened);
}

void TestImportUndo::undoneFileCanBeImportedAgain()
{
    FilledStore store;
    const auto first = importFile(store, exampleFile("claims.csv"), LogKind::Claims);
    VERIFY_OK(first);
    VERIFY_OK(ImportService(store.session()).undo(first->batch));
    const auto second = importFile(store, exampleFile("claims.csv"), LogKind::Claims);
    VERIFY_OK(second);
    QCOMPARE(second->imported, 50);
    QCOMPARE(store.damage(), QStringList());
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
