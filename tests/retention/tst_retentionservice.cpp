#include "core/codes/codelists.h"
#include "core/complaints/equalityregister.h"
#include "core/documents/documentservice.h"
#include "core/records/actionservice.h"
#include "core/records/draftservice.h"
#include "core/records/linkservice.h"
#include "core/records/recordkinds.h"
#include "core/records/timelineservice.h"
#include "core/retention/retentionservice.h"
#include "core/store/searchindex.h"
#include "tests/documents/samples.h"
#include "tests/support/testsupport.h"

#include <sqlite3.h>

using namespace heed;
using heed::test::TestStore;

/// Holds, the two people that a disposal needs, and that what was destroyed is nowhere any more.
class TestRetentionService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void proposalIsRefused_data();
    void proposalIsRefused();
    void holdBeatsDisposal();
    void holdPlacedAfterTheProposalBeatsIt();
    void onlyAManagerLiftsAHold();
    void nobodyApprovesTheirOwnProposal();
    void declinedRecordStays();
    void ownProposalMayBeWithdrawn();
    void destroyedRecordLeavesItsStub();
    void nameOfADestroyedRecordIsNowhere();
    void draftsAndEqualityAnswersGoWithTheirCase();
    void auditStillTellsWhoDidWhatAndWhen();
    void personOfAnotherRecordStays();
    void fileOfAnotherRecordStays();
    void recordThatAnotherNeedsIsNotDestroyed();

private:
    [[nodiscard]] RetentionService service(qint64 user = 1, Role role = Role::Manager);
    [[nodiscard]] Session session(qint64 user, Role role) const;
    void fill();
    DisposalId proposed();
    [[nodiscard]] QStringList everyTable(const QByteArray &word) const;
    [[nodiscard]] qint64 count(const char *from) const;

    std::unique_ptr<TestStore> m_store;
    RecordRef m_record;
};

namespace {

const QString why = QStringLiteral("kept its ten years");
const QDate closedLongAgo(2016, 3, 4);

} // namespace

void TestRetentionService::init()
{
    m_store = std::make_unique<TestStore>();
    m_record = { recordkind::Complaint,
        test::addComplaint(
            *m_store, QStringLiteral("Zebedee Quillfeather"), QDate(2015, 11, 2), closedLongAgo) };
}

Session TestRetentionService::session(qint64 user, Role role) const
{
    Session session = m_store->sessionAs(role);
    session.actor = { user, QStringLiteral("User %1").arg(user) };
    return session;
}

RetentionService TestRetentionService::service(qint64 user, Role role)
{
    return RetentionService(
        session(user, role), RetentionRules::load().value_or(RetentionRules {}));
}

/// All that can hang on a record, each with the name in it.
void TestRetentionService::fill()
{
    DocumentService documents(m_store->session());
    VERIFY_OK(documents.add({ m_record, QStringLiteral("Quillfeather letter.txt"),
        "Dear Zebedee Quillfeather, we are sorry.", {}, {} }));
    TimelineEntry call;
    call.happenedOn = QDate(2015, 12, 1);
    call.what = QStringLiteral("Quillfeather rang");
    VERIFY_OK(TimelineService(m_store->session()).add(m_record, call));
    Action action;
    action.kind = m_record.kind;
    action.recordId = m_record.id;
    action.title = QStringLiteral("Write to Quillfeather");
    VERIFY_OK(ActionService(m_store->session()).open(action));
    const qint64 other = test::addComplaint(
        *m_store, QStringLiteral("Ida Moss"), QDate(2014, 1, 2), closedLongAgo);
    VERIFY_OK(LinkService(m_store->session())
                  .link(m_record, { recordkind::Complaint, other },
                      QStringLiteral("both about Quillfeather")));
}

DisposalId TestRetentionService::proposed()
{
    const auto id = service(1).propose(m_record, why);
    if (!id)
        QTest::qFail(test::why(id).constData(), __FILE__, __LINE__);
    return id.value_or(DisposalId {});
}

qint64 TestRetentionService::count(const char *from) const
{
    return m_store->database()
        .scalar(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(from)))
        .value_or(QVariant(-1))
        .toLongLong();
}

/// Tables whose bytes, decrypted, still hold a word, and the index if it knows it.
QStringList TestRetentionService::everyTable(const QByteArray &word) const
{
    QStringList found;
    // An unencrypted copy of every page, free ones too, exists only in the memory of this test.
    sqlite3_int64 size = 0;
    unsigned char *pages = sqlite3_serialize(m_store->database().handle(), "main", &size, 0);
    const QByteArray bytes(reinterpret_cast<const char *>(pages), size);
    sqlite3_free(pages);
    if (bytes.isEmpty())
        found += QStringLiteral("no copy was made");
    if (bytes.toLower().contains(word.toLower()))
        found += QStringLiteral("pages");
    const auto vocabulary = m_store->database().runScript(QStringLiteral(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.words USING fts5vocab('main', 'search', 'row')"));
    if (!vocabulary)
        found += QStringLiteral("no vocabulary");
    const auto term = m_store->database().scalar(
        QStringLiteral("SELECT count(*) FROM temp.words WHERE term = ?"),
        { QString::fromLatin1(word.toLower()) });
    if (!term || term->toInt() > 0)
        found += QStringLiteral("search index");
    return found;
}

void TestRetentionService::proposalIsRefused_data()
{
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("fact");
    const auto row
        = [](const char *name, QDate closed, const QString &reason, Role role, const char *fact) {
              QTest::newRow(name) << closed << reason << static_cast<int>(role)
                                  << QString::fromLatin1(fact);
          };
    row("still open", {}, why, Role::Manager, "retention.still-open");
    row("nine years", QDate(2017, 11, 22), why, Role::Manager, "retention.not-due");
    row("no reason", closedLongAgo, QStringLiteral(" "), Role::Manager, "retention.invalid");
    row("viewer", closedLongAgo, why, Role::Viewer, "session.not-allowed");
    row("administrator", closedLongAgo, why, Role::Administrator, "session.not-allowed");
}

void TestRetentionService::proposalIsRefused()
{
    QFETCH(QDate, closed);
    QFETCH(QString, reason);
    QFETCH(int, role);
    m_record.id
        = test::addComplaint(*m_store, QStringLiteral("Ida Moss"), QDate(2012, 1, 2), closed);
    const auto refused = service(1, static_cast<Role>(role)).propose(m_record, reason);
    QVERIFY(!refused);
    QTEST(refused.error().operation, "fact");
}

void TestRetentionService::holdBeatsDisposal()
{
    VERIFY_OK(service().placeHold(m_record, QStringLiteral("an inquest"), QDate(2026, 1, 5)));
    const auto refused = service().propose(m_record, why);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("retention.held"));
    const auto holds = service().holds(m_record);
    VERIFY_OK(holds);
    VERIFY_OK(service().endHold(holds->front().id, QStringLiteral("the inquest has ended")));
    VERIFY_OK(service().propose(m_record, why));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestRetentionService::holdPlacedAfterTheProposalBeatsIt()
{
    const DisposalId id = proposed();
    VERIFY_OK(service().placeHold(m_record, QStringLiteral("a claim"), QDate(2026, 11, 22)));
    const auto refused = service(2).approve(id, why);
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("retention.held"));
    QCOMPARE(count("complaint"), 1);
}

void TestRetentionService::onlyAManagerLiftsAHold()
{
    const auto id = service(3, Role::Investigator)
                        .placeHold(m_record, QStringLiteral("a claim"), QDate(2026, 11, 1));
    VERIFY_OK(id);
    const auto refused = service(3, Role::Investigator).endHold(*id, QStringLiteral("over"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("session.not-allowed"));
}

void TestRetentionService::nobodyApprovesTheirOwnProposal()
{
    const DisposalId id = proposed();
    for (const auto &refused :
        { service(1).approve(id, why).map([](const Disposal &) {}), service(1).decline(id, why) }) {
        QVERIFY(!refused);
        QCOMPARE(refused.error().operation, QStringLiteral("retention.same-person"));
    }
    const auto investigator = service(2, Role::Investigator).approve(id, why);
    QVERIFY(!investigator);
    QCOMPARE(investigator.error().operation, QStringLiteral("session.not-allowed"));
    QCOMPARE(count("complaint"), 1);
}

void TestRetentionService::declinedRecordStays()
{
    const DisposalId id = proposed();
    QVERIFY(!service(1).propose(m_record, why));
    VERIFY_OK(service(2).decline(id, QStringLiteral("research wants it")));
    QCOMPARE(count("complaint"), 1);
    const auto again = service(2).approve(id, why);
    QVERIFY(!again);
    QCOMPARE(again.error().operation, QStringLiteral("retention.decided-already"));
    VERIFY_OK(service(1).propose(m_record, why));
}

void TestRetentionService::ownProposalMayBeWithdrawn()
{
    VERIFY_OK(service(1).withdraw(proposed(), QStringLiteral("by mistake")));
    VERIFY_OK(service(1).propose(m_record, why));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestRetentionService::destroyedRecordLeavesItsStub()
{
    fill();
    const auto stub = service(2).approve(proposed(), QStringLiteral("agreed"));
    VERIFY_OK(stub);
    QCOMPARE(stub->state, DisposalState::Done);
    QCOMPARE(stub->reference, QStringLiteral("C-2015-001"));
    QCOMPARE(stub->openedOn, QDate(2015, 11, 2));
    QCOMPARE(stub->closedOn, closedLongAgo);
    QCOMPARE(stub->keepUntil, QDate(2026, 3, 4));
    QCOMPARE(stub->proposedBy, QStringLiteral("User 1"));
    QCOMPARE(stub->decidedBy, QStringLiteral("User 2"));
    QCOMPARE(stub->documents, 1);
    QCOMPARE(stub->people, 1);
    for (const char *table : { "document", "document_text", "stored_file", "stored_chunk",
             "timeline_entry", "action", "link" })
        QCOMPARE(count(table), 0);
    QCOMPARE(count("complaint"), 1); // the one that was linked with it
    QCOMPARE(count("complaint_issue"), 1);
    QCOMPARE(m_store->damage(), QStringList());
}

void TestRetentionService::nameOfADestroyedRecordIsNowhere()
{
    fill();
    QCOMPARE(everyTable("Quillfeather"),
        QStringList({ QStringLiteral("pages"), QStringLiteral("search index") }));
    VERIFY_OK(service(2).approve(proposed(), QStringLiteral("agreed")));
    QCOMPARE(everyTable("Quillfeather"), QStringList());
    QCOMPARE(everyTable("Zebedee"), QStringList());
    QVERIFY(!everyTable("Moss").isEmpty());
    const auto hits = search(m_store->database(), QStringLiteral("quillfeather"), {}, 10);
    VERIFY_OK(hits);
    QVERIFY(hits->isEmpty());
}

void TestRetentionService::draftsAndEqualityAnswersGoWithTheirCase()
{
    const Session session = m_store->session();
    auto transaction = m_store->begin();
    VERIFY_OK(seedCodes(transaction));
    VERIFY_OK(transaction.commit());
    EqualityAnswers answers;
    answers.complaintId = ComplaintId { m_record.id };
    answers.sex = QStringLiteral("prefer_not");
    VERIFY_OK(EqualityRegister(session).record(answers));
    QCOMPARE(m_store->damage(), QStringList());
    const QJsonObject typed { { QStringLiteral("note"), QStringLiteral("Quillfeather again") } };
    VERIFY_OK(DraftService(session, QStringLiteral("complaint-%1").arg(m_record.id)).keep(typed));
    VERIFY_OK(DraftService(session, QStringLiteral("complaint")).keep({}));
    VERIFY_OK(service(2).approve(proposed(), QStringLiteral("agreed")));
    QCOMPARE(count("draft"), 1); // that of a case which is not stored yet
    QCOMPARE(count("equality_answers"), 0);
    QCOMPARE(everyTable("Quillfeather"), QStringList());
    QCOMPARE(m_store->damage(), QStringList());
}

void TestRetentionService::auditStillTellsWhoDidWhatAndWhen()
{
    fill();
    VERIFY_OK(service(2).approve(proposed(), QStringLiteral("agreed")));
    const auto entries = auditOfRecord(m_store->database(), m_record.kind, m_record.id);
    VERIFY_OK(entries);
    QCOMPARE(entries->front().action, QStringLiteral("dispose"));
    QCOMPARE(entries->front().userName, QStringLiteral("User 2"));
    QCOMPARE(entries->front().reason.toString(), why);
    QCOMPARE(entries->back().action, QStringLiteral("create"));
    QVERIFY(entries->back().changes.isNull());
    QCOMPARE(entries->back().userName, QStringLiteral("Ann Manager"));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestRetentionService::personOfAnotherRecordStays()
{
    const qint64 other
        = test::addComplaint(*m_store, QStringLiteral("Ida Moss"), QDate(2026, 1, 2));
    auto transaction = m_store->begin();
    VERIFY_OK(m_store->database().run(
        QStringLiteral("UPDATE complaint SET patient_id = (SELECT complainant_id FROM complaint "
                       "WHERE id = ?) WHERE id = ?"),
        { m_record.id, other }));
    transaction.note({ AuditAction::Change, m_record.kind, other, QStringLiteral("C"), {}, {} });
    VERIFY_OK(transaction.commit());
    const auto stub = service(2).approve(proposed(), QStringLiteral("agreed"));
    VERIFY_OK(stub);
    QCOMPARE(stub->people, 0);
    QCOMPARE(count("person WHERE name = 'Zebedee Quillfeather'"), 1);
    QCOMPARE(m_store->damage(), QStringList());
}

void TestRetentionService::fileOfAnotherRecordStays()
{
    DocumentService documents(m_store->session());
    const RecordRef other { m_record.kind,
        test::addComplaint(*m_store, QStringLiteral("Ida Moss"), QDate(2026, 1, 2)) };
    VERIFY_OK(documents.add({ m_record, QStringLiteral("form.txt"), "The form.", {}, {} }));
    const auto theirs = documents.add({ other, QStringLiteral("form.txt"), "The form.", {}, {} });
    VERIFY_OK(theirs);
    VERIFY_OK(service(2).approve(proposed(), QStringLiteral("agreed")));
    const auto content = documents.content(theirs->id);
    VERIFY_OK(content);
    QCOMPARE(*content, QByteArray("The form."));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestRetentionService::recordThatAnotherNeedsIsNotDestroyed()
{
    VERIFY_OK(m_store->database().runScript(QStringLiteral(
        "CREATE TABLE follow_up (id INTEGER PRIMARY KEY, complaint_id INTEGER REFERENCES complaint "
        "(id))\n--;\nINSERT INTO follow_up (complaint_id) SELECT id FROM complaint")));
    const auto refused = service(2).approve(proposed(), QStringLiteral("agreed"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("retention.used-elsewhere"));
    QCOMPARE(refused.error().detail, QStringLiteral("follow_up"));
    QCOMPARE(count("complaint"), 1);
    QCOMPARE(m_store->damage(), QStringList());
}

QTEST_MAIN(TestRetentionService)
#include "tst_retentionservice.moc"
