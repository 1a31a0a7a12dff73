#include "core/incidents/incidentfields.h"
#include "core/incidents/incidentregister.h"
#include "core/incidents/incidentservice.h"
#include "core/people/placeregister.h"
#include "core/records/recordkinds.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>

using namespace heed;
using heed::test::TestStore;

namespace {

IncidentFile fall(QDate occurredOn = QDate(2026, 11, 3))
{
    IncidentFile file;
    file.incident.occurredOn = occurredOn;
    file.incident.reportedOn = occurredOn.addDays(1);
    file.incident.category = QStringLiteral("Falls");
    file.incident.description = QStringLiteral("Found on the floor of the conservatory.");
    file.incident.physicalHarm = Harm::Low;
    file.patient.name = QStringLiteral("Perran Underhill");
    return file;
}

} // namespace

class TestIncidentService : public QObject
{
    Q_OBJECT

private slots:
    void loggedIncidentIsStoredSealedAndFound();
    void draftWithProblemsIsNotStored();
    void referenceIsGivenOncePerYear();
    void takenReferenceIsRefused();
    void changeKeepsOldAndNewInTheTrail();
    void changeOfAStaleDraftIsRefused();
    void oldProblemDoesNotStopAChange();
    void patientSharedWithAnotherRecordKeepsItsSeal();
    void closingAndReopening();
    void binnedIncidentLeavesTheList();
    void viewerMayNotWrite();
    void queryNarrows_data();
    void queryNarrows();
    void blanksComeLastBothWays();
    void rowsFollowTheOrderOfTheIds();
};

void TestIncidentService::loggedIncidentIsStoredSealedAndFound()
{
    TestStore store;
    IncidentService service(store.session());
    QSignalSpy told(&service, &IncidentService::incidentsChanged);
    const auto id = service.log(fall());
    VERIFY_OK(id);
    QCOMPARE(told.count(), 1);
    const IncidentRegister incidents(store.session());
    const auto file = incidents.file(*id);
    VERIFY_OK(file);
    QCOMPARE(file->incident.occurredOn, QDate(2026, 11, 3));
    QCOMPARE(file->incident.physicalHarm, std::optional(Harm::Low));
    QVERIFY(!file->incident.psychologicalHarm);
    QCOMPARE(file->patient.name, QStringLiteral("Perran Underhill"));
    QCOMPARE(file->incident.createdAt, store.clock().now());
    for (const char *typed : { "conservatory", "underh", "falls floor" }) {
        const auto found = incidents.ids({ .searchText = QString::fromLatin1(typed) });
        VERIFY_OK(found);
        QCOMPARE(*found, std::vector<qint64> { id->value });
    }
    QCOMPARE(store.damage(), QStringList());
}

void TestIncidentService::draftWithProblemsIsNotStored()
{
    TestStore store;
    IncidentService service(store.session());
    IncidentFile draft = fall();
    draft.incident.reportedOn = draft.incident.occurredOn.addDays(-2);
    draft.incident.patientAge = -3;
    const auto id = service.log(draft);
    QVERIFY(!id);
    QCOMPARE(id.error().code, ErrorCode::Invalid);
    QCOMPARE(id.error().problems.size(), qsizetype(2));
    const auto count
        = store.database().scalar(QStringLiteral("SELECT (SELECT count(*) FROM incident) + "
                                                 "(SELECT count(*) FROM person)"));
    VERIFY_OK(count);
    QCOMPARE(count->toInt(), 0);
}

void TestIncidentService::referenceIsGivenOncePerYear()
{
    TestStore store;
    IncidentService service(store.session());
    const IncidentRegister incidents(store.session());
    QStringList references;
    for (const QDate day : { QDate(2026, 11, 3), QDate(2026, 1, 5), QDate(2025, 12, 30) }) {
        const auto id = service.log(fall(day));
        VERIFY_OK(id);
        references += incidents.byId(*id)->reference;
    }
    QCOMPARE(references,
        QStringList({ QStringLiteral("I-2026-0001"), QStringLiteral("I-2026-0002"),
            QStringLiteral("I-2025-0001") }));
    const auto again = incidents.byReference(QStringLiteral("i-2026-0002 "));
    VERIFY_OK(again);
    QCOMPARE(again->occurredOn, QDate(2026, 1, 5));
}

void TestIncidentService::takenReferenceIsRefused()
{
    TestStore store;
    IncidentService service(store.session());
    IncidentFile draft = fall();
    draft.incident.reference = QStringLiteral("INC 7");
    VERIFY_OK(service.log(draft));
    const auto second = service.log(draft);
    QVERIFY(!second);
    QCOMPARE(second.error().operation, QStringLiteral("incident.reference-taken"));
    QCOMPARE(store.damage(), QStringList());
}

void TestIncidentService::changeKeepsOldAndNewInTheTrail()
{
    TestStore store;
    IncidentService service(store.session());
    const auto id = service.log(fall());
    VERIFY_OK(id);
    const IncidentRegister incidents(store.session());
    IncidentFile file = *incidents.file(*id);
    file.incident.physicalHarm = Harm::Moderate;
    file.patient.postcode = QStringLiteral("ZZ99 3ZS");
    QSignalSpy told(&service, &IncidentService::incidentChanged);
    VERIFY_OK(service.change(file, QStringLiteral("graded again")));
    QCOMPARE(told.count(), 1);
    const auto trail = auditOfRecord(store.database(), recordkind::Incident, id->value);
    VERIFY_OK(trail);
    QCOMPARE(trail->size(), qsizetype(2));
    const QJsonObject changes
        = QJsonDocument::fromJson(trail->first().changes.toByteArray()).object();
    QCOMPARE(changes.value(QStringLiteral("physical_harm")).toArray(),
        QJsonArray({ QStringLiteral("low"), QStringLiteral("moderate") }));
    QCOMPARE(changes.value(QStringLiteral("patient.postcode")).toArray().last().toString(),
        QStringLiteral("ZZ99 3ZS"));
    QCOMPARE(trail->first().reason.toString(), QStringLiteral("graded again"));
    QCOMPARE(incidents.byId(*id)->revision, qint64(2));
    QCOMPARE(store.damage(), QStringList());
}

void TestIncidentService::changeOfAStaleDraftIsRefused()
{
    TestStore store;
    IncidentService service(store.session());
    const auto id = service.log(fall());
    VERIFY_OK(id);
    const IncidentRegister incidents(store.session());
    IncidentFile first = *incidents.file(*id);
    IncidentFile second = first;
    first.incident.handler = QStringLiteral("Edern");
    VERIFY_OK(service.change(first));
    second.incident.handler = QStringLiteral("Dalia");
    const auto refused = service.change(second);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(incidents.byId(*id)->handler, QStringLiteral("Edern"));
}

void TestIncidentService::oldProblemDoesNotStopAChange()
{
    TestStore store;
    IncidentFile flawed = fall();
    flawed.incident.reportedOn = flawed.incident.occurredOn.addDays(-9); // as a log had it
    {
        Transaction work = store.begin();
        IncidentRegister incidents(store.session());
        VERIFY_OK(incidents.insertFile(work, flawed));
        VERIFY_OK(work.commit());
    }
    IncidentService service(store.session());
    flawed.incident.handler = QStringLiteral("Edern");
    VERIFY_OK(service.change(flawed));
    IncidentFile worse = *IncidentRegister(store.session()).file(flawed.incident.id);
    worse.incident.awareOn = store.clock().today().addDays(1);
    const auto refused = service.change(worse);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problems.size(), qsizetype(1));
    QCOMPARE(refused.error().problems.first().field, QStringLiteral("aware_on"));
}

void TestIncidentService::patientSharedWithAnotherRecordKeepsItsSeal()
{
    TestStore store;
    IncidentService service(store.session());
    const IncidentRegister incidents(store.session());
    const auto first = service.log(fall());
    VERIFY_OK(first);
    IncidentFile second = fall(QDate(2026, 11, 9));
    second.patient = incidents.file(*first)->patient;
    const auto other = service.log(second);
    VERIFY_OK(other);
    IncidentFile edited = *incidents.file(*other);
    QCOMPARE(edited.patient.id, incidents.file(*first)->patient.id);
    edited.patient.phone = QStringLiteral("01632 960001");
    VERIFY_OK(service.change(edited));
    QCOMPARE(incidents.file(*first)->patient.phone, QStringLiteral("01632 960001"));
    QCOMPARE(store.damage(), QStringList());
}

void TestIncidentService::closingAndReopening()
{
    TestStore store;
    IncidentService service(store.session());
    const IncidentRegister incidents(store.session());
    const auto id = service.log(fall());
    VERIFY_OK(id);
    const auto tooEarly = service.close(*id, QDate(2026, 11, 1));
    QVERIFY(!tooEarly);
    QCOMPARE(tooEarly.error().code, ErrorCode::Invalid);
    VERIFY_OK(service.close(*id, QDate(2026, 11, 20)));
    QCOMPARE(incidents.byId(*id)->state, IncidentState::Closed);
    const auto again = service.close(*id, QDate(2026, 11, 21));
    QVERIFY(!again);
    QCOMPARE(again.error().operation, QStringLiteral("incident.closed-already"));
    VERIFY_OK(service.reopen(*id, QStringLiteral("new scan")));
    QCOMPARE(incidents.byId(*id)->state, IncidentState::UnderReview);
    QVERIFY(!incidents.byId(*id)->closedOn.isValid());
}

void TestIncidentService::binnedIncidentLeavesTheList()
{
    TestStore store;
    IncidentService service(store.session());
    const IncidentRegister incidents(store.session());
    const auto id = service.log(fall());
    VERIFY_OK(id);
    VERIFY_OK(service.bin(*id, QStringLiteral("entered twice")));
    QVERIFY(incidents.ids({})->empty());
    QCOMPARE(incidents.ids({ .binned = true })->size(), size_t(1));
    const auto change = service.change(*incidents.file(*id));
    QVERIFY(!change);
    QCOMPARE(change.error().operation, QStringLiteral("incident.in-bin"));
    VERIFY_OK(service.restore(*id));
    QCOMPARE(incidents.ids({})->size(), size_t(1));
    const auto twice = service.restore(*id);
    QVERIFY(!twice);
    QCOMPARE(twice.error().operation, QStringLiteral("incident.not-in-bin"));
    QCOMPARE(store.damage(), QStringList());
}

void TestIncidentService::viewerMayNotWrite()
{
    TestStore store;
    const Session viewer = store.sessionAs(Role::Viewer);
    IncidentService service(viewer);
    const auto id = service.log(fall());
    QVERIFY(!id);
    QCOMPARE(id.error().operation, QStringLiteral("session.not-allowed"));
}

using Edit = void (*)(IncidentQuery &);
Q_DECLARE_METATYPE(Edit)

void TestIncidentService::queryNarrows_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QStringList>("references");
    const auto row = [](const char *name, Edit edit, const QString &references) {
        QTest::newRow(name) << edit << references.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row(
        "all, newest first", [](IncidentQuery &) {}, QStringLiteral("C B A"));
    row(
        "open", [](IncidentQuery &q) { q.which = IncidentQuery::Which::Open; },
        QStringLiteral("C A"));
    row(
        "closed", [](IncidentQuery &q) { q.which = IncidentQuery::Which::Closed; },
        QStringLiteral("B"));
    row(
        "states", [](IncidentQuery &q) { q.states = { IncidentState::UnderReview }; },
        QStringLiteral("A"));
    row(
        "moderate or worse on either axis",
        [](IncidentQuery &q) { q.harmAtLeast = Harm::Moderate; }, QStringLiteral("C B"));
    row(
        "candour undecided", [](IncidentQuery &q) { q.candourUndecided = true; },
        QStringLiteral("C"));
    row(
        "from", [](IncidentQuery &q) { q.occurredFrom = QDate(2026, 2, 1); },
        QStringLiteral("C B"));
    row(
        "to", [](IncidentQuery &q) { q.occurredTo = QDate(2026, 2, 1); }, QStringLiteral("B A"));
    row(
        "category in any case", [](IncidentQuery &q) { q.category = QStringLiteral("falls"); },
        QStringLiteral("A"));
    row(
        "words", [](IncidentQuery &q) { q.searchText = QStringLiteral("wrong dos"); },
        QStringLiteral("B"));
    row(
        "worst first", [](IncidentQuery &q) { q.sortBy = IncidentColumn::Harm; },
        QStringLiteral("B C A"));
    row(
        "by reference",
        [](IncidentQuery &q) {
            q.sortBy = IncidentColumn::Reference;
            q.ascending = true;
        },
        QStringLiteral("A B C"));
}

void TestIncidentService::queryNarrows()
{
    TestStore store;
    Transaction work = store.begin();
    IncidentRegister incidents(store.session());
    const auto add = [&](const char *reference, QDate occurredOn, const auto &edit) {
        IncidentFile file = fall(occurredOn);
        file.incident.reference = QString::fromLatin1(reference);
        edit(file.incident);
        return incidents.insertFile(work, file);
    };
    VERIFY_OK(add("A", QDate(2026, 1, 1),
        [](Incident &incident) { incident.state = IncidentState::UnderReview; }));
    VERIFY_OK(add("B", QDate(2026, 2, 1), [](Incident &incident) {
        incident.category = QStringLiteral("Medication");
        incident.description = QStringLiteral("Wrong dose given.");
        incident.physicalHarm = Harm::Severe;
        incident.candourRequired = true;
        incident.closedOn = QDate(2026, 3, 1);
        incident.state = IncidentState::Closed;
    }));
    VERIFY_OK(add("C", QDate(2026, 3, 1), [](Incident &incident) {
        incident.category = QStringLiteral("Security");
        incident.psychologicalHarm = Harm::Moderate;
    }));
    VERIFY_OK(work.commit());
    QFETCH(Edit, edit);
    IncidentQuery query;
    edit(query);
    const auto rows
        = incidents.ids(query).and_then([&](const auto &ids) { return incidents.rows(ids); });
    VERIFY_OK(rows);
    QStringList references;
    for (const IncidentRow &row : *rows)
        references += row.reference;
    QTEST(references, "references");
}

void TestIncidentService::blanksComeLastBothWays()
{
    TestStore store;
    Transaction work = store.begin();
    IncidentRegister incidents(store.session());
    for (const char *handler : { "", "Ann", "Ben" }) {
        IncidentFile file = fall();
        file.incident.handler = QString::fromLatin1(handler);
        VERIFY_OK(incidents.insertFile(work, file));
    }
    VERIFY_OK(work.commit());
    for (const bool ascending : { true, false }) {
        const auto rows
            = incidents.ids({ .sortBy = IncidentColumn::Handler, .ascending = ascending })
                  .and_then([&](const auto &ids) { return incidents.rows(ids); });
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), size_t(3));
        QCOMPARE(rows->front().handler, QString::fromLatin1(ascending ? "Ann" : "Ben"));
        QVERIFY(rows->back().handler.isEmpty());
    }
}

void TestIncidentService::rowsFollowTheOrderOfTheIds()
{
    TestStore store;
    Transaction work = store.begin();
    IncidentRegister incidents(store.session());
    PlaceRegister places(store.database());
    const auto site = places.siteNamed(work, QStringLiteral("Larkhollow"));
    VERIFY_OK(site);
    std::vector<qint64> ids;
    for (int i = 0; i < 3; ++i) {
        IncidentFile file = fall();
        file.incident.siteId = *site;
        const auto id = incidents.insertFile(work, file);
        VERIFY_OK(id);
        ids.insert(ids.begin(), id->value);
    }
    VERIFY_OK(work.commit());
    ids.insert(ids.begin() + 1, 4711); // gone meanwhile
    const auto rows = incidents.rows(ids);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), size_t(3));
    QCOMPARE(rows->at(0).id.value, ids.at(0));
    QCOMPARE(rows->at(1).id.value, ids.at(2));
    QCOMPARE(rows->at(2).site, QStringLiteral("Larkhollow"));
}

QTEST_GUILESS_MAIN(TestIncidentService)
#include "tst_incidentservice.moc"
