#include "core/complaints/complaintfields.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintrules.h"
#include "core/people/personregister.h"
#include "core/people/placeregister.h"
#include "core/records/deadlineledger.h"
#include "core/records/recordkinds.h"
#include "core/store/searchindex.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>

using namespace heed;
using heed::test::TestStore;

namespace {

ComplaintFile someFile(const QString &complainant = QStringLiteral("Bea Larkin"))
{
    ComplaintFile file;
    file.complaint.receivedOn = QDate(2026, 11, 2);
    file.complaint.description = QStringLiteral("The call bell was not answered.");
    file.complaint.channel = Channel::Letter;
    file.complaint.complainantStatus = ComplainantStatus::Carer;
    file.complainant.name = complainant;
    file.patient.name = QStringLiteral("Tom Larkin");
    file.patient.nhsNumber = QStringLiteral("9434765919");
    ComplaintIssue issue;
    issue.subject = QStringLiteral("communications");
    issue.summary = QStringLiteral("Nobody told the family");
    file.issues = { issue };
    return file;
}

} // namespace

class TestComplaintRegister : public QObject
{
    Q_OBJECT

private slots:
    void fileComesBackAsItWasStored();
    void dueDatesOpenTheLedger();
    void importedPeriodsBecomeVersions();
    void importedReferenceIsKeptAndCountedOnFrom();
    void patientWhoComplainsIsOnePerson();
    void everythingStoredIsSealed();
    void updateWritesOnlyWhatDiffers();
    void updateOfAnOldRevisionIsRefused();
    void sharedPersonIsNotedOnEveryRecord();
    void personNobodyShowsIsRemoved();
    void referencesSortAsPeopleCount();
    void blanksComeLastBothWays_data();
    void blanksComeLastBothWays();
    void filters_data();
    void filters();
    void rowsKeepTheOrderAsked();
    void nextDueInSqlIsThatOfTheRules();

private:
    ComplaintId store(TestStore &into, ComplaintFile file);
};

ComplaintId TestComplaintRegister::store(TestStore &into, ComplaintFile file)
{
    ComplaintRegister complaints(into.session());
    auto transaction = into.begin();
    const auto id = complaints.insertFile(transaction, file);
    if (!id || !transaction.commit()) {
        QTest::qFail(test::why(id).constData(), __FILE__, __LINE__);
        return {};
    }
    return *id;
}

void TestComplaintRegister::fileComesBackAsItWasStored()
{
    TestStore ours;
    ComplaintFile file = someFile();
    file.episodes.push_back({ {}, {}, 1, QDate(2026, 11, 20), ReopenReason::Incomplete });
    file.holds.push_back({ {}, {}, QStringLiteral("Inquest"), QDate(2026, 11, 5), {} });
    OmbudsmanContact contact;
    contact.contactedOn = QDate(2026, 11, 21);
    file.ombudsman = { contact };
    file.recommendations.push_back({ {}, { 1 }, QStringLiteral("Apologise in writing") });
    TimelineEntry call;
    call.happenedOn = QDate(2026, 11, 3);
    call.what = QStringLiteral("Telephone call");
    file.timeline = { call };
    const ComplaintId id = store(ours, file);

    const auto stored = ComplaintRegister(ours.session()).file(id);
    VERIFY_OK(stored);
    QCOMPARE(stored->complaint.reference, QStringLiteral("C-2026-001"));
    QCOMPARE(stored->complaint.description, file.complaint.description);
    QCOMPARE(stored->complainant.name, QStringLiteral("Bea Larkin"));
    QCOMPARE(stored->patient.name, QStringLiteral("Tom Larkin"));
    QVERIFY(stored->complaint.patientId != stored->complaint.complainantId);
    QCOMPARE(stored->issues.size(), size_t(1));
    QCOMPARE(stored->issues[0].number, 1);
    QCOMPARE(stored->episodes[0].reason, ReopenReason::Incomplete);
    QCOMPARE(stored->holds[0].reason, QStringLiteral("Inquest"));
    const auto held = search(ours.database(), QStringLiteral("inquest"), {}, 5);
    VERIFY_OK(held);
    QCOMPARE(*held, QList<SearchHit>({ { recordkind::Complaint, id.value } }));
    QCOMPARE(stored->recommendations[0].contactId, stored->ombudsman[0].id);
    QCOMPARE(stored->timeline[0].enteredBy, QStringLiteral("Ann Manager"));
    QCOMPARE(ours.damage(), QStringList());
}

void TestComplaintRegister::dueDatesOpenTheLedger()
{
    TestStore ours;
    const ComplaintId id = store(ours, someFile());
    const auto stored = ComplaintRegister(ours.session()).file(id);
    VERIFY_OK(stored);
    // Monday 2 November 2026: third working day after is Thursday 5 November (reg 13(3)); the six
    // months end on 1 May 2027 (reg 14(3)).
    QCOMPARE(stored->complaint.acknowledgeBy, QDate(2026, 11, 5));
    QCOMPARE(stored->complaint.relevantPeriodEnds, QDate(2027, 5, 1));
    QVERIFY(!stored->complaint.replyBy.isValid());
    QCOMPARE(stored->deadlines.size(), size_t(2));
    QCOMPARE(stored->deadlines[0].setOn, QDate(2026, 11, 22));
}

void TestComplaintRegister::importedPeriodsBecomeVersions()
{
    TestStore ours;
    ComplaintFile file = someFile();
    file.complaint.firstReplyBy = QDate(2026, 12, 1);
    file.complaint.replyBy = QDate(2026, 12, 20);
    const ComplaintId id = store(ours, file);
    const DeadlineLedger ledger(ours.database());
    const auto versions = ledger.history({ recordkind::Complaint, id.value }, ledgerrule::Reply);
    VERIFY_OK(versions);
    QCOMPARE(versions->size(), size_t(2));
    QCOMPARE(versions->at(0).dueOn, QDate(2026, 12, 1));
    QCOMPARE(versions->at(1).version, 2);
    const auto stored = ComplaintRegister(ours.session()).byId(id);
    VERIFY_OK(stored);
    QCOMPARE(stored->firstReplyBy, QDate(2026, 12, 1));
    QCOMPARE(stored->replyBy, QDate(2026, 12, 20));
}

void TestComplaintRegister::importedReferenceIsKeptAndCountedOnFrom()
{
    TestStore ours;
    ComplaintFile imported = someFile();
    imported.complaint.reference = QStringLiteral("C-2026-1041");
    store(ours, imported);
    ComplaintFile odd = someFile();
    odd.complaint.reference = QStringLiteral("WEB/778");
    store(ours, odd);
    const ComplaintId next = store(ours, someFile());
    ComplaintFile old = someFile();
    old.complaint.receivedOn = QDate(2025, 3, 3);
    const ComplaintId lastYear = store(ours, old);

    const ComplaintRegister complaints(ours.session());
    QCOMPARE(complaints.byId(next)->reference, QStringLiteral("C-2026-1042"));
    QCOMPARE(complaints.byId(lastYear)->reference, QStringLiteral("C-2025-001"));
    VERIFY_OK(complaints.byReference(QStringLiteral("WEB/778")));
    QCOMPARE(complaints.byReference(QStringLiteral("WEB/779")).error().code, ErrorCode::NotFound);
}

void TestComplaintRegister::patientWhoComplainsIsOnePerson()
{
    TestStore ours;
    ComplaintFile file = someFile();
    file.complaint.complainantStatus = ComplainantStatus::Patient;
    file.patient = {};
    const ComplaintId id = store(ours, file);
    const auto stored = ComplaintRegister(ours.session()).file(id);
    VERIFY_OK(stored);
    QCOMPARE(stored->complaint.patientId, stored->complaint.complainantId);
    QVERIFY(isOnePerson(*stored));
    const auto people = ours.database().scalar(QStringLiteral("SELECT count(*) FROM person"));
    QCOMPARE(people->toInt(), 1);
}

void TestComplaintRegister::everythingStoredIsSealed()
{
    TestStore ours;
    const ComplaintId id = store(ours, someFile());
    QCOMPARE(ours.damage(), QStringList());
    VERIFY_OK(ours.database().run(
        QStringLiteral("UPDATE complaint_issue SET summary = 'x' WHERE complaint_id = ?"),
        { id.value }));
    QCOMPARE(ours.damage(), QStringList { QStringLiteral("verify.record complaint C-2026-001") });
}

void TestComplaintRegister::updateWritesOnlyWhatDiffers()
{
    TestStore ours;
    const ComplaintId id = store(ours, someFile());
    ComplaintRegister complaints(ours.session());
    const auto before = complaints.file(id);
    VERIFY_OK(before);
    ComplaintFile after = *before;
    {
        auto transaction = ours.begin();
        const auto same = complaints.updateFile(transaction, *before, after);
        VERIFY_OK(same);
        QVERIFY(!*same);
    }
    after.issues[0].outcome = Outcome::Upheld;
    ComplaintIssue second;
    second.subject = QStringLiteral("facilities");
    after.issues.push_back(second);
    after.patient.phone = QStringLiteral("01234 567890");
    after.complaint.handler = QStringLiteral("Cal");
    auto transaction = ours.begin();
    const auto written = complaints.updateFile(transaction, *before, after);
    VERIFY_OK(written);
    QVERIFY(*written);
    VERIFY_OK(transaction.commit());

    const auto entries = auditOfRecord(ours.database(), recordkind::Complaint, id.value);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 2);
    const QByteArray changes = entries->first().changes.toString().toUtf8();
    const QJsonObject told = QJsonDocument::fromJson(changes).object();
    QCOMPARE(told.keys(),
        (QStringList { QStringLiteral("handler"), QStringLiteral("issues.1.outcome"),
            QStringLiteral("issues.2.complaint_id"), QStringLiteral("issues.2.number"),
            QStringLiteral("issues.2.subject"), QStringLiteral("patient.phone") }));
    QCOMPARE(ours.damage(), QStringList());
}

void TestComplaintRegister::updateOfAnOldRevisionIsRefused()
{
    TestStore ours;
    const ComplaintId id = store(ours, someFile());
    ComplaintRegister complaints(ours.session());
    const auto read = complaints.file(id);
    VERIFY_OK(read);
    for (const bool first : { true, false }) {
        ComplaintFile mine = *read;
        mine.complaint.handler = first ? QStringLiteral("Cal") : QStringLiteral("Dee");
        auto transaction = ours.begin();
        const auto written = complaints.updateFile(transaction, *read, mine);
        QCOMPARE(written.has_value(), first);
        if (first)
            VERIFY_OK(transaction.commit());
        else
            QCOMPARE(written.error().operation, QStringLiteral("record.changed-meanwhile"));
    }
    QCOMPARE(complaints.byId(id)->handler, QStringLiteral("Cal"));
}

void TestComplaintRegister::sharedPersonIsNotedOnEveryRecord()
{
    TestStore ours;
    const ComplaintId one = store(ours, someFile());
    ComplaintRegister complaints(ours.session());
    ComplaintFile again = someFile();
    again.complainant = complaints.file(one)->complainant;
    const ComplaintId two = store(ours, again);

    const auto before = complaints.file(two);
    VERIFY_OK(before);
    QCOMPARE(before->complaint.complainantId, complaints.byId(one)->complainantId);
    ComplaintFile after = *before;
    after.complainant.name = QStringLiteral("Beatrice Larkin-Moss");
    auto transaction = ours.begin();
    VERIFY_OK(complaints.updateFile(transaction, *before, after));
    VERIFY_OK(transaction.commit());
    QCOMPARE(ours.damage(), QStringList());
    const auto hits = search(ours.database(), QStringLiteral("moss"), recordkind::Complaint, 10);
    VERIFY_OK(hits);
    QCOMPARE(hits->size(), 2);
}

void TestComplaintRegister::personNobodyShowsIsRemoved()
{
    TestStore ours;
    const ComplaintId id = store(ours, someFile());
    ComplaintRegister complaints(ours.session());
    const auto before = complaints.file(id);
    VERIFY_OK(before);
    ComplaintFile after = *before;
    after.patient = {};
    auto transaction = ours.begin();
    VERIFY_OK(complaints.updateFile(transaction, *before, after));
    VERIFY_OK(transaction.commit());
    const auto left
        = ours.database().scalar(QStringLiteral("SELECT group_concat(name) FROM person"));
    QCOMPARE(left->toString(), QStringLiteral("Bea Larkin"));
    QCOMPARE(ours.damage(), QStringList());
}

void TestComplaintRegister::referencesSortAsPeopleCount()
{
    TestStore ours;
    for (const char *reference : { "C-2026-10", "C-2026-9", "A/2", "C-2026-1000", "a/10" }) {
        ComplaintFile file = someFile();
        file.complaint.reference = QLatin1String(reference);
        store(ours, file);
    }
    const ComplaintRegister complaints(ours.session());
    ComplaintQuery query;
    query.sortBy = ComplaintColumn::Reference;
    query.ascending = true;
    const auto ids = complaints.ids(query);
    VERIFY_OK(ids);
    const auto rows = complaints.rows(*ids);
    VERIFY_OK(rows);
    QStringList references;
    for (const ComplaintRow &row : *rows)
        references += row.reference;
    QCOMPARE(references.join(QLatin1Char(' ')),
        QStringLiteral("A/2 a/10 C-2026-9 C-2026-10 C-2026-1000"));
}

void TestComplaintRegister::blanksComeLastBothWays_data()
{
    QTest::addColumn<ComplaintColumn>("column");
    QTest::newRow("due day") << ComplaintColumn::NextDue;
    QTest::newRow("closing day") << ComplaintColumn::ClosedOn;
    QTest::newRow("handler") << ComplaintColumn::Handler;
    QTest::newRow("outcome") << ComplaintColumn::Outcome;
    QTest::newRow("grade") << ComplaintColumn::Grade;
    QTest::newRow("site") << ComplaintColumn::Site;
    QTest::newRow("subject") << ComplaintColumn::Subject;
    QTest::newRow("complainant") << ComplaintColumn::Complainant;
}

void TestComplaintRegister::blanksComeLastBothWays()
{
    QFETCH(ComplaintColumn, column);
    TestStore ours;
    auto transaction = ours.begin();
    PlaceRegister places(ours.database());
    const auto site = places.siteNamed(transaction, QStringLiteral("Larkhollow"));
    VERIFY_OK(site);
    VERIFY_OK(transaction.commit());
    ComplaintFile blank;
    blank.complaint.receivedOn = QDate(2026, 11, 2);
    blank.complaint.type = ComplaintType::Compliment;
    const ComplaintId last = store(ours, blank);
    ComplaintFile open = someFile();
    open.complaint.siteId = *site;
    open.complaint.handler = QStringLiteral("Cal");
    open.complaint.gradeReceived = RiskGrade::Low;
    open.complaint.outcome = Outcome::Upheld;
    // A closed case has no next due day, an open one no closing day.
    if (column == ComplaintColumn::ClosedOn)
        open.complaint.closedOn = QDate(2026, 11, 20);
    store(ours, open);
    const ComplaintRegister complaints(ours.session());
    for (const bool ascending : { true, false }) {
        ComplaintQuery query;
        query.sortBy = column;
        query.ascending = ascending;
        const auto ids = complaints.ids(query);
        VERIFY_OK(ids);
        QCOMPARE(ids->size(), size_t(2));
        QCOMPARE(ids->back(), last.value);
    }
}

void TestComplaintRegister::filters_data()
{
    QTest::addColumn<ComplaintQuery>("query");
    QTest::addColumn<QString>("expected");
    using Q = ComplaintQuery;
    QTest::newRow("all") << Q {} << "A B C D";
    QTest::newRow("open") << Q { .which = Q::Which::Open } << "A B D";
    QTest::newRow("closed") << Q { .which = Q::Which::Closed } << "C";
    QTest::newRow("in the bin") << Q { .binned = true } << "E";
    QTest::newRow("type") << Q { .types = { ComplaintType::Concern } } << "D";
    QTest::newRow("state") << Q { .states
        = { ComplaintState::Closed, ComplaintState::Investigating } }
                           << "B C";
    QTest::newRow("subject of any issue") << Q { .subject = QStringLiteral("facilities") } << "B";
    QTest::newRow("theme") << Q { .theme = QStringLiteral("communication") } << "B";
    QTest::newRow("outcome") << Q { .outcome = Outcome::NotUpheld } << "C";
    QTest::newRow("handler") << Q { .handler = QStringLiteral("Cal") } << "B";
    QTest::newRow("words") << Q { .searchText = QStringLiteral("bell tom") } << "A B C D";
    QTest::newRow("start of a name") << Q { .searchText = QStringLiteral("dor") } << "C";
    QTest::newRow("nothing has it") << Q { .searchText = QStringLiteral("zebra") } << "";
    QTest::newRow("received from")
        << Q { .receivedFrom = QDate(2026, 11, 2), .receivedTo = QDate(2026, 11, 9) } << "A B";
    QTest::newRow("closed in") << Q { .closedFrom = QDate(2026, 1, 1),
        .closedTo = QDate(2026, 12, 31) }
                               << "C";
    // A waits for its acknowledgement (due 5 November), B for its reply (due 30 November).
    QTest::newRow("overdue") << Q { .overdueOn = QDate(2026, 11, 22) } << "A";
    QTest::newRow("due day is not overdue") << Q { .overdueOn = QDate(2026, 11, 5) } << "";
    QTest::newRow("due soon") << Q { .dueTo = QDate(2026, 11, 30) } << "A B";
    QTest::newRow("acknowledgement overdue")
        << Q { .acknowledgementOverdueOn = QDate(2026, 11, 22) } << "A";
    QTest::newRow("acknowledgement overdue then")
        << Q { .acknowledgementOverdueOn = QDate(2026, 11, 13) } << "A B";
    QTest::newRow("two at once") << Q { .which = Q::Which::Open,
        .states = { ComplaintState::Closed } }
                                 << "";
}

void TestComplaintRegister::filters()
{
    QFETCH(ComplaintQuery, query);
    QFETCH(QString, expected);
    TestStore ours;
    const auto file = [](const char *reference) {
        ComplaintFile made = someFile();
        made.complaint.reference = QLatin1String(reference);
        return made;
    };
    store(ours, file("A"));
    ComplaintFile b = file("B");
    b.complaint.receivedOn = QDate(2026, 11, 9);
    b.complaint.state = ComplaintState::Investigating;
    b.complaint.acknowledgedOn = QDate(2026, 11, 16);
    b.complaint.replyBy = QDate(2026, 11, 30);
    b.complaint.handler = QStringLiteral("Cal");
    ComplaintIssue second;
    second.subject = QStringLiteral("facilities");
    second.theme = QStringLiteral("communication");
    b.issues.push_back(second);
    store(ours, b);
    ComplaintFile c = file("C");
    c.complainant.name = QStringLiteral("Dora Penn");
    c.complaint.receivedOn = QDate(2026, 1, 5);
    c.complaint.state = ComplaintState::Closed;
    c.complaint.repliedOn = QDate(2026, 2, 2);
    c.complaint.closedOn = QDate(2026, 2, 3);
    c.complaint.outcome = Outcome::NotUpheld;
    store(ours, c);
    ComplaintFile d = file("D");
    d.complaint.type = ComplaintType::Concern;
    d.complaint.receivedOn = QDate(2026, 11, 20);
    store(ours, d);
    ComplaintFile e = file("E");
    e.complaint.binnedAt = ours.clock().now();
    store(ours, e);

    const ComplaintRegister complaints(ours.session());
    query.sortBy = ComplaintColumn::Reference;
    query.ascending = true;
    const auto ids = complaints.ids(query);
    VERIFY_OK(ids);
    const auto rows = complaints.rows(*ids);
    VERIFY_OK(rows);
    QStringList references;
    for (const ComplaintRow &row : *rows)
        references += row.reference;
    QCOMPARE(references.join(QLatin1Char(' ')), expected);
}

void TestComplaintRegister::rowsKeepTheOrderAsked()
{
    TestStore ours;
    const ComplaintId one = store(ours, someFile());
    const ComplaintId two = store(ours, someFile(QStringLiteral("Dora Penn")));
    const auto rows = ComplaintRegister(ours.session()).rows({ two.value, 4711, one.value });
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), size_t(2));
    QCOMPARE(rows->at(0).complainant, QStringLiteral("Dora Penn"));
    QCOMPARE(rows->at(0).patient, QStringLiteral("Tom Larkin"));
    QCOMPARE(rows->at(0).subject, QStringLiteral("communications"));
    QCOMPARE(rows->at(0).issues, 1);
    QCOMPARE(rows->at(0).nextDue, QDate(2026, 11, 5));
    QCOMPARE(rows->at(1).reference, QStringLiteral("C-2026-001"));
}

/// nextDueSql() and nextStep() say the same of every combination of what they look at.
void TestComplaintRegister::nextDueInSqlIsThatOfTheRules()
{
    TestStore ours;
    ComplaintRegister complaints(ours.session());
    std::vector<qint64> ids;
    const QDate some(2026, 11, 4);
    auto transaction = ours.begin();
    for (int bits = 0; bits < 256; ++bits) {
        const auto has = [bits](int bit) { return (bits & (1 << bit)) != 0; };
        ComplaintFile file = someFile();
        Complaint &complaint = file.complaint;
        complaint.type = has(0) ? ComplaintType::Concern : ComplaintType::Complaint;
        complaint.channel = has(1) ? Channel::Telephone : Channel::Letter;
        complaint.acknowledgedOn = has(2) ? some : QDate();
        complaint.replyBy = has(3) ? QDate(2026, 12, 1) : QDate();
        complaint.repliedOn = has(4) ? some : QDate();
        complaint.closedOn = has(5) ? some : QDate();
        complaint.resolvedEarlyOn = has(6) ? some : QDate();
        if (has(7))
            file.episodes.push_back({ {}, {}, 1, some, ReopenReason::Meeting, QDate(2026, 12, 9),
                has(3) ? some : QDate(), has(5) ? some : QDate() });
        const auto id = complaints.insertFile(transaction, file);
        VERIFY_OK(id);
        ids.push_back(id->value);
    }
    VERIFY_OK(transaction.commit());
    const auto rows = complaints.rows(ids);
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), ids.size());
    for (size_t i = 0; i < ids.size(); ++i) {
        const auto file = complaints.file({ ids[i] });
        VERIFY_OK(file);
        const ComplaintStep step = nextStep(*file, QDate(2026, 11, 22), ours.calendar());
        QVERIFY2(rows->at(i).nextDue == step.dueOn, QByteArray::number(static_cast<int>(i)));
    }
}

QTEST_GUILESS_MAIN(TestComplaintRegister)
#include "tst_complaintregister.moc"
