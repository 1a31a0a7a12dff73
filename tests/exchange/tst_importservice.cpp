#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintservice.h"
#include "core/exchange/tablewriter.h"
#include "core/incidents/incidentregister.h"
#include "core/incidents/incidentservice.h"
#include "core/records/actionregister.h"
#include "core/records/linkregister.h"
#include "core/records/recordkinds.h"
#include "core/voice/feedbackregister.h"
#include "tests/exchange/importstore.h"

using namespace heed;
using namespace heed::test;

class TestImportService : public QObject
{
    Q_OBJECT

private slots:
    void complaintsAgreeWithTheTruth();
    void incidentsAgreeWithTheTruth();
    void claimsAgreeWithTheTruth();
    void claimClosedWithoutADayIsSaidToBeOpen();
    void everythingImportedIsSealedAndSearchable();
    void oneComplaintInFull();
    void patientWhoComplainsIsOnePerson();
    void messyLogGivesGoodRowsAndNamedProblems();
    void spreadsheetGivesTheSame();
    void dryRunChangesNothing();
    void sameFileTwiceIsRefused();
    void everySheetOfAWorkbookIsImportedOnce();
    void ownExportBringsPeopleAndNamesTheRest();
    void ownExportKeepsTheSubjectsOfACareHome();
    void referencesInTheStoreAreNotOverwritten();
    void linksAreMadeWhicheverFileComesFirst_data();
    void linksAreMadeWhicheverFileComesFirst();
    void cancelHalfWayLeavesNothing();
    void viewerMayNotImport();
    void feedbackIsReadIntoItsRegister();
    void hostileFiles_data();
    void hostileFiles();
    void oneRow_data();
    void oneRow();

private:
    [[nodiscard]] QString written(
        const QByteArray &text, const QString &name = QStringLiteral("log.csv")) const
    {
        return test::written(m_folder, text, name);
    }

    QTemporaryDir m_folder;
};

void TestImportService::complaintsAgreeWithTheTruth()
{
    FilledStore store;
    const auto report = importFile(store, exampleFile("complaints.csv"));
    VERIFY_OK(report);
    const QJsonObject known = truth();
    QCOMPARE(report->imported,
        known.value(QStringLiteral("rows")).toObject().value(QStringLiteral("complaints")).toInt());
    QCOMPARE(report->skipped, 0);
    QCOMPARE(facts(*report), QStringList());
    QCOMPARE(counts(store,
                 QStringLiteral("SELECT substr(received_on, 1, 7), count(*) FROM complaint "
                                "GROUP BY 1")),
        known.value(QStringLiteral("complaints_by_month")).toObject());
    QCOMPARE(counts(store,
                 QStringLiteral("SELECT s.name, count(*) FROM complaint c JOIN site s "
                                "ON s.id = c.site_id GROUP BY 1")),
        known.value(QStringLiteral("complaints_by_site")).toObject());
    QCOMPARE(counts(store,
                 QStringLiteral("SELECT k.label, count(*) FROM complaint_issue i JOIN code k "
                                "ON k.scheme = 'ko41a-subject' AND k.code = i.subject GROUP BY 1"))
                 .keys()
                 .size(),
        known.value(QStringLiteral("complaints_by_subject_primary")).toObject().size());
    const QJsonObject outcomes = counts(store,
        QStringLiteral("SELECT CASE WHEN ending = 'withdrawn' THEN 'Withdrawn' "
                       "WHEN outcome = 'upheld' THEN 'Upheld' "
                       "WHEN outcome = 'partially_upheld' THEN 'Partially upheld' "
                       "WHEN outcome = 'not_upheld' THEN 'Not upheld' ELSE '(open)' END, count(*) "
                       "FROM complaint GROUP BY 1"));
    QCOMPARE(outcomes, known.value(QStringLiteral("complaints_by_outcome")).toObject());
    const QJsonObject grades = known.value(QStringLiteral("complaints_by_grade")).toObject();
    for (auto grade = grades.begin(); grade != grades.end(); ++grade)
        QCOMPARE(number(store,
                     QStringLiteral("SELECT count(*) FROM complaint WHERE grade_received = '%1'")
                         .arg(grade.key().toLower())),
            grade.value().toInteger());
    const QJsonObject kpi = known.value(QStringLiteral("kpi")).toObject();
    const auto figure
        = [&](const char *name) { return kpi.value(QLatin1String(name)).toInteger(); };
    const auto having = [&](const char *condition) {
        return number(store,
            QStringLiteral("SELECT count(*) FROM complaint WHERE ") + QLatin1String(condition));
    };
    QCOMPARE(having("acknowledged_on IS NOT NULL"), figure("acknowledged"));
    QCOMPARE(
        having("acknowledged_on <= acknowledge_by"), figure("acknowledged_within_3_working_days"));
    QCOMPARE(having("replied_on IS NOT NULL"), figure("replied"));
    QCOMPARE(having("replied_on <= first_reply_by"), figure("replied_by_original_due"));
    QCOMPARE(having("replied_on <= reply_by"), figure("replied_by_due_or_agreed_date"));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM complaint_episode")),
        figure("reopened"));
    QCOMPARE(
        number(store, QStringLiteral("SELECT count(*) FROM ombudsman_contact")), figure("phso"));
}

void TestImportService::incidentsAgreeWithTheTruth()
{
    FilledStore store;
    const auto report = importFile(store, exampleFile("incidents.csv"), LogKind::Incidents);
    VERIFY_OK(report);
    const QJsonObject known = truth();
    QCOMPARE(report->imported, 1000);
    QCOMPARE(counts(store,
                 QStringLiteral("SELECT substr(occurred_on, 1, 7), count(*) FROM incident "
                                "GROUP BY 1")),
        known.value(QStringLiteral("incidents_by_month")).toObject());
    QCOMPARE(counts(store, QStringLiteral("SELECT category, count(*) FROM incident GROUP BY 1")),
        known.value(QStringLiteral("incidents_by_category")).toObject());
    QCOMPARE(
        counts(store,
            QStringLiteral("SELECT CASE physical_harm WHEN 'fatal' THEN 'Death' "
                           "ELSE upper(substr(physical_harm, 1, 1)) || substr(physical_harm, 2) "
                           "END, count(*) FROM incident GROUP BY 1")),
        known.value(QStringLiteral("incidents_by_harm")).toObject());
    const QJsonObject kpi = known.value(QStringLiteral("kpi")).toObject();
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM incident WHERE candour_required")),
        kpi.value(QStringLiteral("duty_of_candour_required")).toInteger());
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM incident WHERE closed_on IS NULL")),
        kpi.value(QStringLiteral("incidents_open")).toInteger());
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM incident WHERE theme IS NULL")),
        qint64(0));
}

/// Its reserve counts among those of the open claims: nobody is to find that out from a board.
void TestImportService::claimClosedWithoutADayIsSaidToBeOpen()
{
    FilledStore store;
    const auto report = importFile(store,
        written("Claim ref,Date of incident,Date notified,Status,Date closed\n"
                "K1,01/02/2024,05/03/2025,Closed - nil damages,\n"
                "K2,01/02/2024,05/03/2025,Closed - nil damages,01/06/2025\n"
                "K3,01/02/2024,05/03/2025,Letter of claim,\n"),
        LogKind::Claims);
    VERIFY_OK(report);
    QCOMPARE(report->imported, 3);
    QCOMPARE(facts(*report), QStringList(QStringLiteral("2  import.claim-ended-without-day")));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM claim WHERE status = 'open'")),
        qint64(2));
}

void TestImportService::claimsAgreeWithTheTruth()
{
    FilledStore store;
    const auto report = importFile(store, exampleFile("claims.csv"), LogKind::Claims);
    VERIFY_OK(report);
    const QJsonObject known = truth();
    QCOMPARE(report->imported, 50);
    const QJsonObject kpi = known.value(QStringLiteral("kpi")).toObject();
    QCOMPARE(number(store,
                 QStringLiteral("SELECT sum(damages_reserve + claimant_costs_reserve + "
                                "defence_costs_reserve) FROM claim")),
        kpi.value(QStringLiteral("claims_reserve_total_pence")).toInteger());
    QCOMPARE(number(store,
                 QStringLiteral("SELECT sum(damages_paid + claimant_costs_paid + "
                                "defence_costs_paid) FROM claim")),
        kpi.value(QStringLiteral("claims_paid_total_pence")).toInteger());
    QCOMPARE(counts(store,
                 QStringLiteral("SELECT coalesce(outcome, '(open)'), count(*) FROM claim GROUP BY "
                                "1")),
        known.value(QStringLiteral("claims_by_outcome")).toObject());
    QCOMPARE(counts(store,
                 QStringLiteral("SELECT CASE scheme WHEN 'ex_gratia' THEN 'Ex gratia' "
                                "ELSE upper(scheme) END, count(*) FROM claim GROUP BY 1")),
        known.value(QStringLiteral("claims_by_scheme")).toObject());
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM claim WHERE status = 'open'")),
        qint64(22));
    QCOMPARE(number(store,
                 QStringLiteral("SELECT count(*) FROM claim WHERE status = 'settled_damages'")),
        qint64(18));
}

void TestImportService::everythingImportedIsSealedAndSearchable()
{
    FilledStore store;
    VERIFY_OK(importFile(store, exampleFile("complaints.csv")));
    QCOMPARE(store.damage(), QStringList());
    QCOMPARE(number(store,
                 QStringLiteral("SELECT count(*) FROM audit WHERE action = 'create' "
                                "AND kind = 'complaint'")),
        qint64(1000));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM audit WHERE action = 'import'")),
        qint64(1));
    const auto found = ComplaintRegister(store.session())
                           .ids({ .searchText = QStringLiteral("kestrel coldharbour neighbour") });
    VERIFY_OK(found);
    QVERIFY(!found->empty());
}

void TestImportService::oneComplaintInFull()
{
    FilledStore store;
    const QString log = written(
        "Our reference,Type,Date first received,Received via,Name of person affected,Date of "
        "birth,NHS number,Complainant,Relationship,Postcode,Site,Directorate,Specialty,Subject "
        "(primary),Sub-subject (primary),Professional group,Grade,Description,Acknowledged,Consent "
        "received,Agreed new due date,Reply due,Replied,Closed date,Outcome,Actions,Reopened,"
        "Second reply,Ombudsman (PHSO),PHSO date,PHSO outcome,Lead organisation\r\n"
        "C1,Formal complaint,05/01/2026,E-mail,Dalia Jessamine,01/04/2008,999 336 0066,Kestrel "
        "Coldharbour,Carer,zz99 3zs,Larkhollow,Medicine,Renal,Patient care,Pressure "
        "ulcer,Nursing,High,\"The bell, again\",06/01/2026,Yes,16/03/2026,16/02/2026,02/03/2026,"
        "05/03/2026,Partially upheld,Training booked; Leaflet changed,20/03/2026,10/04/2026,Yes,"
        "01/06/2026,Not upheld,Other trust\r\n");
    const auto report = importFile(store, log);
    VERIFY_OK(report);
    QCOMPARE(facts(*report), QStringList());
    QCOMPARE(report->newSites, QStringList(QStringLiteral("Larkhollow")));
    const ComplaintRegister complaints(store.session());
    const auto id = complaints.byReference(QStringLiteral("C1"));
    VERIFY_OK(id);
    const auto stored = complaints.file(id->id);
    VERIFY_OK(stored);
    const Complaint &complaint = stored->complaint;
    QCOMPARE(complaint.type, ComplaintType::Complaint);
    QCOMPARE(complaint.channel, std::optional(Channel::Email));
    QCOMPARE(complaint.complainantStatus, ComplainantStatus::Carer);
    QCOMPARE(complaint.consent, std::optional(Consent::Received));
    QCOMPARE(complaint.gradeReceived, std::optional(RiskGrade::High));
    QCOMPARE(complaint.acknowledgeBy, QDate(2026, 1, 8));
    QCOMPARE(complaint.firstReplyBy, QDate(2026, 2, 16));
    QCOMPARE(complaint.replyBy, QDate(2026, 3, 16));
    QCOMPARE(complaint.relevantPeriodEnds, QDate(2026, 7, 4));
    QCOMPARE(complaint.repliedOn, QDate(2026, 3, 2));
    QCOMPARE(complaint.closedOn, QDate(2026, 3, 5));
    QCOMPARE(complaint.state, ComplaintState::Closed);
    QCOMPARE(complaint.ending, std::optional(Ending::Replied));
    QCOMPARE(complaint.outcome, std::optional(Outcome::PartiallyUpheld));
    QCOMPARE(complaint.leadOrganisation, QStringLiteral("Other trust"));
    QCOMPARE(stored->complainant.name, QStringLiteral("Kestrel Coldharbour"));
    QCOMPARE(stored->complainant.postcode, QStringLiteral("ZZ99 3ZS"));
    QCOMPARE(stored->patient.nhsNumber, QStringLiteral("9993360066"));
    QVERIFY(stored->patient.id != stored->complainant.id);
    QCOMPARE(stored->issues.size(), size_t(1));
    QCOMPARE(stored->issues.front().subject, QStringLiteral("patient_care"));
    QCOMPARE(stored->issues.front().subSubject, QStringLiteral("Pressure ulcer"));
    QCOMPARE(stored->issues.front().profession, QStringLiteral("nursing"));
    QCOMPARE(stored->issues.front().outcome, std::optional(Outcome::PartiallyUpheld));
    QVERIFY(!stored->issues.front().theme.isEmpty());
    QCOMPARE(stored->episodes.size(), size_t(1));
    QCOMPARE(stored->episodes.front().repliedOn, QDate(2026, 4, 10));
    QCOMPARE(stored->ombudsman.size(), size_t(1));
    QCOMPARE(stored->ombudsman.front().decision, std::optional(OmbudsmanDecision::NotUpheld));
    const auto actions
        = ActionRegister(store.database()).ofRecord({ recordkind::Complaint, id->id.value });
    VERIFY_OK(actions);
    QCOMPARE(actions->size(), size_t(2));
    QCOMPARE(actions->front().doneOn, QDate(2026, 3, 5));
    QCOMPARE(store.damage(), QStringList());
}

void TestImportService::patientWhoComplainsIsOnePerson()
{
    FilledStore store;
    const QString log = written(
        "Ref,Received,Patient,NHS number,DOB,Complainant,Relationship,Telephone,Description\n"
        "A,05/01/2026,Dalia Jessamine,999 336 0066,01/04/2008,dalia  jessamine,Patient,01632 "
        "960001,x\n"
        "B,06/01/2026,Dalia Jessamine,999 336 0066,01/04/2008,Dalia Jessamine,Patient,01632 "
        "960001,y\n"
        "C,07/01/2026,Dalia Jessamine,999 336 0066,01/04/2008,,Patient,01632 960001,z\n"
        "D,08/01/2026,Perran Tarn,,,Vesper Tarn,Mother,,w\n");
    VERIFY_OK(importFile(store, log));
    QCOMPARE(
        number(store,
            QStringLiteral("SELECT count(*) FROM complaint WHERE complainant_id = patient_id")),
        qint64(3));
    QCOMPARE(number(store,
                 QStringLiteral("SELECT count(DISTINCT patient_id) FROM complaint "
                                "WHERE reference IN ('A', 'B', 'C')")),
        qint64(1));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM person")), qint64(3));
    QCOMPARE(store.damage(), QStringList());
}

void TestImportService::messyLogGivesGoodRowsAndNamedProblems()
{
    FilledStore store;
    const auto report = importFile(store, exampleFile("complaints_messy.csv"));
    VERIFY_OK(report);
    QCOMPARE(report->rowsRead, report->imported + report->skipped);
    // messy_truth.csv: eleven bad dates of receipt, five repeats, four long rows are no record.
    QCOMPARE(report->skipped, 20);
    QVERIFY(report->imported >= 980);
    const auto said = [&report](const char *fact) {
        return std::count_if(report->problems.begin(), report->problems.end(),
            [fact](const Problem &problem) { return problem.fact == QLatin1String(fact); });
    };
    QCOMPARE(said("date.impossible") + said("date.not-a-date"), 11);
    QCOMPARE(said("row.repeated"), 5);
    QCOMPARE(said("row.too-many-cells"), 4);
    QCOMPARE(said("row.too-few-cells"), 1);
    QCOMPARE(said("date.before"), 2);
    QCOMPARE(said("nhs-number.length"), 7);
    QCOMPARE(said("choice.unknown"), 4);
    QCOMPARE(said("age.out-of-range"), 1);
    QCOMPARE(said("reference.missing"), 8);
    for (const Problem &problem : report->problems)
        QVERIFY(problem.row > 0);
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM site")), qint64(6));
    QCOMPARE(number(store,
                 QStringLiteral("SELECT count(*) FROM complaint_issue WHERE subject = 'other' "
                                "AND summary IS NOT NULL")),
        qint64(4));
    QCOMPARE(store.damage(), QStringList());
}

void TestImportService::spreadsheetGivesTheSame()
{
    FilledStore fromCsv;
    FilledStore fromOds;
    VERIFY_OK(importFile(fromCsv, exampleFile("claims.csv"), LogKind::Claims));
    const auto report = importFile(fromOds, exampleFile("log.ods"), LogKind::Claims);
    VERIFY_OK(report);
    QCOMPARE(report->imported, 50);
    const QString sql = QStringLiteral("SELECT reference, damages_paid + 7 * damages_reserve + "
                                       "11 * defence_costs_paid FROM claim");
    QCOMPARE(counts(fromOds, sql), counts(fromCsv, sql));
}

void TestImportService::dryRunChangesNothing()
{
    FilledStore store;
    FilledStore other;
    VERIFY_OK(importFile(store, exampleFile("claims.csv"), LogKind::Claims));
    const QString before = contents(store);
    const auto report = ImportService(store.session())
                            .run({ .path = exampleFile("complaints_messy.csv"), .dryRun = true });
    VERIFY_OK(report);
    QVERIFY(!report->batch.isValid());
    QCOMPARE(report->imported, 985);
    QCOMPARE(report->newSites, QStringList()); // the claims are at the same sites
    const auto real = importFile(other, exampleFile("complaints_messy.csv"));
    VERIFY_OK(real);
    QCOMPARE(facts(*report), facts(*real)); // a trial tells what the import will tell
    QCOMPARE(contents(store), before);
    QCOMPARE(store.damage(), QStringList());
}

void TestImportService::sameFileTwiceIsRefused()
{
    FilledStore store;
    const auto first = importFile(store, exampleFile("claims.csv"), LogKind::Claims);
    VERIFY_OK(first);
    const auto second = importFile(store, exampleFile("claims.csv"), LogKind::Claims);
    QVERIFY(!second);
    QCOMPARE(second.error().operation, QStringLiteral("import.same-file"));
    QCOMPARE(second.error().detail, QString::number(first->batch.value));
}

void TestImportService::everySheetOfAWorkbookIsImportedOnce()
{
    const auto year = [](const char *name, const char *reference) {
        return TableData { QLatin1String(name),
            { QStringLiteral("Ref"), QStringLiteral("Received"), QStringLiteral("Description") },
            { { QLatin1String(reference), QDate(2026, 1, 5), QStringLiteral("one") } } };
    };
    const QString path = m_folder.filePath(QStringLiteral("years.xlsx"));
    VERIFY_OK(writeXlsx({ year("2025", "A1"), year("2026", "B1") }, path));
    FilledStore store;
    const auto sheet = [&](const char *name) {
        return ImportService(store.session()).run({ .path = path, .sheet = QLatin1String(name) });
    };
    const auto first = importFile(store, path);
    VERIFY_OK(first);
    QCOMPARE(first->otherSheets, QStringList { QStringLiteral("2026") });
    const auto second = sheet("2026");
    VERIFY_OK(second);
    QCOMPARE(second->imported, 1);
    for (const char *name : { "2025", "2026", "1", "2" })
        QCOMPARE(sheet(name).error().operation, QStringLiteral("import.same-file"));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM complaint")), qint64(2));
}

/// What Heed wrote itself comes back, or is named: no column is dropped in silence.
void TestImportService::ownExportBringsPeopleAndNamesTheRest()
{
    FilledStore store;
    const auto report = importFile(store,
        written("reference,revision,received_on,description,patient_name,patient_phone,"
                "complainant_name,complainant_gender,finding,delay_reason,import_batch_id,"
                "created_at,updated_at\n"
                "A1,1,2026-01-05,one,Ann Dee,01632 960001,Bea Eff,Female,,,,x,y\n"
                "A2,1,2026-01-06,two,Cy Gee,,Cy Gee,,It took too long,,,x,y\n"));
    VERIFY_OK(report);
    QCOMPARE(report->imported, 2);
    QCOMPARE(facts(*report), QStringList(QStringLiteral("3 finding column.unread")));
    QCOMPARE(number(store,
                 QStringLiteral("SELECT count(*) FROM person WHERE (name = 'Ann Dee' AND phone = "
                                "'01632 960001') OR (name = 'Bea Eff' AND gender = 'Female')")),
        qint64(2));
}

/// "nutrition" is a word for a subject of KO41a in other systems' logs, and a care home's own code
/// in ours; "property_laundry" is in no other list.
void TestImportService::ownExportKeepsTheSubjectsOfACareHome()
{
    FilledStore store;
    const auto report = importFile(store,
        written("reference,received_on,description,subject,subject_2,import_batch_id,created_at,"
                "updated_at\n"
                "A1,2026-01-05,one,nutrition,activities,,x,y\n"
                "A2,2026-01-06,two,property_laundry,,,x,y\n"
                "A3,2026-01-07,three,patient_care,,,x,y\n"));
    VERIFY_OK(report);
    QCOMPARE(facts(*report), QStringList());
    const ComplaintRegister complaints(store.session());
    const auto issues = [&](const char *reference) {
        const auto complaint = complaints.byReference(QString::fromLatin1(reference));
        return complaint ? complaints.file(complaint->id)->issues : std::vector<ComplaintIssue>();
    };
    QCOMPARE(issues("A1").size(), std::size_t(2));
    QCOMPARE(issues("A1").front().subject, QStringLiteral("nutrition"));
    QCOMPARE(issues("A1").front().theme, QStringLiteral("nutrition"));
    QCOMPARE(issues("A1").back().subject, QStringLiteral("activities"));
    QCOMPARE(issues("A2").front().subject, QStringLiteral("property_laundry"));
    QCOMPARE(issues("A3").front().subject, QStringLiteral("patient_care"));
}

void TestImportService::referencesInTheStoreAreNotOverwritten()
{
    FilledStore store;
    VERIFY_OK(importFile(store,
        written("Ref,Received,Description\nA1,05/01/2026,first\n", QStringLiteral("one.csv"))));
    const auto report = importFile(store,
        written("Ref,Received,Description\na1,06/01/2026,second\nA2,07/01/2026,third\n",
            QStringLiteral("two.csv")));
    VERIFY_OK(report);
    QCOMPARE(report->imported, 1);
    QCOMPARE(report->skipped, 1);
    QCOMPARE(facts(*report), QStringList(QStringLiteral("2 Ref import.reference-in-store")));
    QCOMPARE(ComplaintRegister(store.session()).byReference(QStringLiteral("A1"))->description,
        QStringLiteral("first"));
}

void TestImportService::linksAreMadeWhicheverFileComesFirst_data()
{
    QTest::addColumn<bool>("claimsFirst");
    QTest::newRow("claims first") << true;
    QTest::newRow("claims last") << false;
}

void TestImportService::linksAreMadeWhicheverFileComesFirst()
{
    QFETCH(bool, claimsFirst);
    FilledStore store;
    const auto claims
        = [&] { return importFile(store, exampleFile("claims.csv"), LogKind::Claims); };
    if (claimsFirst)
        VERIFY_OK(claims());
    VERIFY_OK(importFile(store, exampleFile("incidents.csv"), LogKind::Incidents));
    VERIFY_OK(importFile(store, exampleFile("complaints.csv")));
    if (!claimsFirst)
        VERIFY_OK(claims());
    QCOMPARE(number(store,
                 QStringLiteral("SELECT count(*) FROM link WHERE from_kind = 'claim' "
                                "AND to_kind = 'complaint'")),
        qint64(15));
    QCOMPARE(number(store,
                 QStringLiteral("SELECT count(*) FROM link WHERE from_kind = 'claim' "
                                "AND to_kind = 'incident'")),
        qint64(18));
    QCOMPARE(number(store, QStringLiteral("SELECT count(*) FROM awaited_link")), qint64(0));
    QCOMPARE(store.damage(), QStringList());
}

void TestImportService::cancelHalfWayLeavesNothing()
{
    FilledStore store;
    const QString before = contents(store);
    int lastPercent = 0;
    const auto report
        = importFile(store, exampleFile("complaints.csv"), LogKind::Complaints, [&](int percent) {
              lastPercent = percent;
              return percent < 40;
          });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(lastPercent >= 40);
    QCOMPARE(contents(store), before);
    QCOMPARE(store.damage(), QStringList());
}

void TestImportService::viewerMayNotImport()
{
    FilledStore store;
    const Session viewer = store.sessionAs(Role::Viewer);
    const auto report = ImportService(viewer).run({ .path = exampleFile("claims.csv") });
    QVERIFY(!report);
    QCOMPARE(report.error().operation, QStringLiteral("session.not-allowed"));
}

void TestImportService::feedbackIsReadIntoItsRegister()
{
    FilledStore store;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("feedback.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Ref,Date received,Type of feedback,From,Home,Unit,Theme,Rating,You said,We did,Told back\n"
        "F1,3/4/2026,Thank you card,Daughter,Hazel House,Oak,Kindness,,So kind to Mum,,\n"
        "F2,4/4/2026,Survey,Resident,Hazel House,Oak,Food,2,Cold soup again,New trolley,1/5/2026\n"
        "F3,,Survey,Resident,Hazel House,Oak,Food,5,Lovely cake,,\n"
        "F4,6/4/2026,Carrier pigeon,Resident,Hazel House,,Rooms,,The window rattles,,\n");
    file.close();
    const auto report = importFile(store, path, LogKind::Feedback);
    VERIFY_OK(report);
    QCOMPARE(report->imported, 3); // the one without a day stays out
    FeedbackRegister feedback(store.session());
    const auto card = feedback.byReference(QStringLiteral("F1"));
    VERIFY_OK(card);
    QCOMPARE(card->type, FeedbackType::Compliment);
    QVERIFY(card->sentiment == Sentiment::Positive);
    QCOMPARE(card->theme, QStringLiteral("attitude"));
    const auto survey = feedback.byReference(QStringLiteral("F2"));
    VERIFY_OK(survey);
    QCOMPARE(survey->type, FeedbackType::Survey);
    QVERIFY(survey->sentiment == Sentiment::Negative);
    QCOMPARE(survey->action, QStringLiteral("New trolley"));
    QCOMPARE(survey->toldBackOn, QDate(2026, 5, 1));
    const auto own = feedback.byReference(QStringLiteral("F4"));
    VERIFY_OK(own);
    QCOMPARE(own->type, FeedbackType::Comment);
    QCOMPARE(own->source, QStringLiteral("Carrier pigeon")); // their own word is kept
    VERIFY_OK(ImportService(store.session()).undo(report->batch));
    QVERIFY(!feedback.byReference(QStringLiteral("F1")));
}

void TestImportService::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("imported"); // -1: refused as a whole
    const QByteArray header = "Ref,Received,Site,Complainant,Description\n";
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("headers only") << header << 0;
    QTest::newRow("no headers") << QByteArray("1,2,3\n4,5,6\n") << -1;
    QTest::newRow("zero bytes") << QByteArray(4096, '\0') << -1;
    QTest::newRow("SQL in every cell")
        << header + "\"A'); DROP TABLE complaint; --\",05/01/2026,\"'; DELETE FROM site; --\",x,y\n"
        << 1;
    QTest::newRow("a quotation mark that never closes")
        << header + "A,05/01/2026,S,x,\"y\nB,06/01/2026,S,x,z\n"
        << 1;
    QTest::newRow("a text of 200 kB") << header + "A,05/01/2026,S,x,\"" + QByteArray(200'000, 'w')
            + "\"\n" << 1;
    QTest::newRow("formula") << header + "A,05/01/2026,S,=cmd|' /C calc'!A0,y\n" << 1;
    QTest::newRow("received in the future") << header + "A,05/01/2030,S,x,y\n" << 0;
    QTest::newRow("received before the calendar") << header + "A,05/01/1950,S,x,y\n" << 0;
}

void TestImportService::hostileFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(int, imported);
    FilledStore store;
    const QString before = contents(store);
    const auto report = importFile(store, written(text));
    if (imported < 0) {
        QVERIFY(!report);
    } else {
        VERIFY_OK(report);
        QCOMPARE(report->imported, imported);
        QCOMPARE(report->batch.isValid(), imported > 0);
    }
    if (imported <= 0)
        QCOMPARE(contents(store), before);
    QCOMPARE(store.damage(), QStringList());
}

void TestImportService::oneRow_data()
{
    QTest::addColumn<QString>("headers");
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, const char *headers, const char *cells,
                         const char *column, const char *stored) {
        QTest::newRow(name) << QString::fromUtf8(headers) << QString::fromUtf8(cells)
                            << QString::fromLatin1(column) << QString::fromUtf8(stored);
    };
    row("concern keeps its type", "Type", "PALS concern", "type", "concern");
    row("nothing said is a complaint", "Type", "", "type", "complaint");
    row("withdrawn", "Outcome,Closed date", "Withdrawn,09/02/2026", "ending", "withdrawn");
    row("withdrawn has no outcome", "Outcome,Closed date", "Withdrawn,09/02/2026", "outcome", "");
    row("day of withdrawal closes", "Date withdrawn", "09/02/2026", "closed_on", "2026-02-09");
    row("we lead", "Lead organisation", "Yes", "lead_organisation", "");
    row("another leads", "Lead organisation", "Council", "lead_organisation", "Council");
    row("agreed period alone", "Agreed new due date", "09/02/2026", "first_reply_by", "2026-02-09");
    row("self-funded", "Funding", "Self-funded", "regime", "provider_only");
    row("reopened and unanswered is open", "Closed date,Reopened", "09/02/2026,20/02/2026",
        "closed_on", "");
    row("reopened and unanswered is worked on", "Closed date,Reopened", "09/02/2026,20/02/2026",
        "state", "investigating");
    row("reopened and closed later", "Closed date,Reopened", "09/03/2026,20/02/2026", "closed_on",
        "2026-03-09");
    row("replied but not closed", "Replied", "09/02/2026", "state", "response_sent");
    row("acknowledged", "Acknowledged", "06/01/2026", "state", "acknowledged");
    row("unit without a site", "Ward", "Elm", "location", "Elm");
}

void TestImportService::oneRow()
{
    QFETCH(QString, headers);
    QFETCH(QString, cells);
    QFETCH(QString, column);
    FilledStore store;
    const QString log
        = QStringLiteral("Ref,Received,Description,%1\nA,05/01/2026,x,%2\n").arg(headers, cells);
    const auto report = importFile(store, written(log.toUtf8()));
    VERIFY_OK(report);
    QCOMPARE(report->imported, 1);
    const auto value
        = store.database().scalar(QStringLiteral("SELECT %1 FROM complaint").arg(column));
    VERIFY_OK(value);
    QTEST(value->toString(), "stored");
    QCOMPARE(store.damage(), QStringList());
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
