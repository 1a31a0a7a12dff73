#include "core/codes/codelists.h"
#include "core/complaints/complaintfields.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintservice.h"
#include "core/records/deadlineledger.h"
#include "core/records/recordkinds.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QJsonDocument>

#include <functional>

using namespace heed;
using heed::test::TestStore;

using Doing = std::function<Result<void>(ComplaintService &, ComplaintId)>;
Q_DECLARE_METATYPE(Doing)

/// The ways of a case through the service, on a real store, and the guards on them.
class TestComplaintService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void logStoresAndTells();
    void logRefusesAndStoresNothing();
    void wayOfACaseToItsEnd();
    void refusals_data();
    void refusals();
    void rights_data();
    void rights();
    void periodsAreVersions();
    void lateAmendmentIsToldButDoesNotCount();
    void longerPeriodLengthensTheRelevantOne();
    void concernKeepsItsFirstDay();
    void reopenedCaseKeepsItsReference();
    void endingsWithoutReply();
    void changeKeepsTheDaysOfSteps();
    void changeOfAnOldRevisionIsRefused();
    void changeIsStoppedOnlyByNewProblems();
    void correctionNeedsAReason();
    void binnedCaseRestsUntilRestored();
    void holdStopsNoClock();
    void ombudsmanAndRecommendations();
    void timelineIsPartOfTheRecord();
    void newBankHolidayMovesOpenCases();

private:
    ComplaintId logged(ComplaintFile draft);
    ComplaintId logged() { return logged(draftOf()); }
    [[nodiscard]] ComplaintFile fileOf(ComplaintId id) const;
    static ComplaintFile draftOf();

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<ComplaintService> m_service;
};

namespace {

const QDate received(2026, 11, 2);
const QDate later(2026, 11, 20);

ReplySent signedReply(QDate on = later) { return { on, QStringLiteral("The chief executive") }; }

std::vector<IssueFinding> upheld() { return { { 1, Outcome::Upheld, {}, Remedy::Apology } }; }

} // namespace

void TestComplaintService::init()
{
    m_service.reset();
    m_store = std::make_unique<TestStore>();
    auto transaction = m_store->begin();
    VERIFY_OK(seedCodes(transaction));
    VERIFY_OK(transaction.commit());
    m_service = std::make_unique<ComplaintService>(m_store->session());
}

ComplaintFile TestComplaintService::draftOf()
{
    ComplaintFile file;
    file.complaint.receivedOn = received;
    file.complaint.description = QStringLiteral("The call bell was not answered.");
    file.complaint.channel = Channel::Letter;
    file.complainant.name = QStringLiteral("Bea Larkin");
    file.patient.name = QStringLiteral("Tom Larkin");
    ComplaintIssue issue;
    issue.subject = QStringLiteral("communications");
    file.issues = { issue };
    return file;
}

ComplaintId TestComplaintService::logged(ComplaintFile draft)
{
    const auto id = m_service->log(std::move(draft));
    if (!id)
        QTest::qFail(test::why(id).constData(), __FILE__, __LINE__);
    return id.value_or(ComplaintId {});
}

ComplaintFile TestComplaintService::fileOf(ComplaintId id) const
{
    return ComplaintRegister(m_store->session()).file(id).value_or(ComplaintFile {});
}

void TestComplaintService::logStoresAndTells()
{
    QSignalSpy told(m_service.get(), &ComplaintService::complaintsChanged);
    const ComplaintFile file = fileOf(logged());
    QCOMPARE(told.count(), 1);
    QCOMPARE(file.complaint.reference, QStringLiteral("C-2026-001"));
    QCOMPARE(file.complaint.acknowledgeBy, QDate(2026, 11, 5));
    QCOMPARE(file.issues[0].theme, QStringLiteral("communication"));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestComplaintService::logRefusesAndStoresNothing()
{
    ComplaintFile draft = draftOf();
    draft.complaint.receivedOn = QDate(2026, 11, 23);
    draft.complaint.patientAge = 200;
    const auto id = m_service->log(draft);
    QVERIFY(!id);
    QCOMPARE(id.error().operation, QStringLiteral("complaint.invalid"));
    QCOMPARE(id.error().problems.size(), 2);
    const auto stored = m_store->database().scalar(QStringLiteral("SELECT count(*) FROM person"));
    QCOMPARE(stored->toInt(), 0);
}

void TestComplaintService::wayOfACaseToItsEnd()
{
    const ComplaintId id = logged();
    QSignalSpy told(m_service.get(), &ComplaintService::complaintChanged);
    VERIFY_OK(m_service->acknowledge(
        id, { QDate(2026, 11, 4), ContactMethod::Letter, DiscussionOffer::Accepted }));
    QCOMPARE(fileOf(id).complaint.state, ComplaintState::Acknowledged);
    VERIFY_OK(m_service->agreePeriod(
        id, { QDate(2026, 12, 1), QStringLiteral("Bea"), QDate(2026, 11, 6), {} }));
    VERIFY_OK(m_service->moveTo(id, ComplaintState::Investigating));
    VERIFY_OK(m_service->recordFindings(id, upheld()));
    VERIFY_OK(m_service->reply(id, signedReply()));
    QCOMPARE(fileOf(id).complaint.state, ComplaintState::ResponseSent);
    Closing closing;
    closing.on = QDate(2026, 11, 21);
    closing.grade = RiskGrade::Low;
    closing.learning = QStringLiteral("Bells are checked at handover");
    VERIFY_OK(m_service->close(id, closing));

    const Complaint closed = fileOf(id).complaint;
    QCOMPARE(closed.state, ComplaintState::Closed);
    QCOMPARE(closed.ending, Ending::Replied);
    QCOMPARE(closed.outcome, Outcome::Upheld);
    QCOMPARE(closed.replySignedBy, QStringLiteral("The chief executive"));
    QCOMPARE(closed.gradeClosed, RiskGrade::Low);
    QCOMPARE(told.count(), 6);
    const auto entries = auditOfRecord(m_store->database(), recordkind::Complaint, id.value);
    VERIFY_OK(entries);
    QCOMPARE(entries->size(), 7);
    QCOMPARE(m_store->damage(), QStringList());
}

void TestComplaintService::refusals_data()
{
    QTest::addColumn<Doing>("before");
    QTest::addColumn<Doing>("doing");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *fact, const char *detail, const Doing &before,
                         const Doing &doing) {
        QTest::newRow(name) << before << doing << QString::fromLatin1(fact)
                            << QString::fromLatin1(detail);
    };
    const Doing nothing = [](ComplaintService &, ComplaintId) { return Result<void>(); };
    const Doing withdrawn = [](ComplaintService &service, ComplaintId id) {
        return service.withdraw(id, later, QStringLiteral("By telephone"));
    };
    const Doing answered = [](ComplaintService &service, ComplaintId id) {
        return service.recordFindings(id, upheld()).and_then([&] {
            return service.reply(id, signedReply());
        });
    };
    const auto closing = [](Ending ending) {
        return Doing([ending](ComplaintService &service, ComplaintId id) {
            Closing how;
            how.on = later;
            how.ending = ending;
            return service.close(id, how);
        });
    };
    // SI 2009/309 reg 14(2): a written response, signed by the responsible person.
    row("unsigned reply", "reply-without-signer", "", nothing,
        [](ComplaintService &service, ComplaintId id) {
            return service.reply(id, { later, {} });
        });
    row("reply without conclusions", "reply-without-outcome", "1", nothing,
        [](ComplaintService &service, ComplaintId id) { return service.reply(id, signedReply()); });
    row("second reply", "replied-already", "", answered,
        [](ComplaintService &service, ComplaintId id) { return service.reply(id, signedReply()); });
    row("closed unanswered", "close-without-reply", "", nothing, closing(Ending::Replied));
    row("not put right", "close-without-early-fix", "", nothing, closing(Ending::ResolvedEarly));
    // Reg 8(2), reg 12: the decision has a reason.
    row("too late, not tested", "close-without-late-test", "", nothing, closing(Ending::OutOfTime));
    row("excluded, not decided", "close-without-exclusion", "", nothing, closing(Ending::Excluded));
    row("passed on to nobody", "close-without-receiver", "", nothing, closing(Ending::Transferred));
    row("the same as nothing", "duplicate-without-other", "", nothing, closing(Ending::Duplicate));
    row("opened in error, no reason", "close-without-reason", "", nothing,
        closing(Ending::OpenedInError));
    row("consent was never refused", "close-with-consent", "", nothing, closing(Ending::NoConsent));
    row("closed twice", "closed", "C-2026-001", withdrawn, withdrawn);
    row("acknowledged when closed", "closed", "C-2026-001", withdrawn,
        [](ComplaintService &service, ComplaintId id) {
            return service.acknowledge(id, { later, {}, {} });
        });
    row("reopened while open", "open-already", "C-2026-001", nothing,
        [](ComplaintService &service, ComplaintId id) {
            return service.reopen(id, { later, ReopenReason::Incomplete, {}, {} });
        });
    row("reopened for nothing", "reopen-without-reason", "", withdrawn,
        [](ComplaintService &service, ComplaintId id) {
            return service.reopen(id, { later, std::nullopt, {}, {} });
        });
    row("a complaint already", "is-complaint-already", "", nothing,
        [](ComplaintService &service, ComplaintId id) { return service.treatAsComplaint(id, {}); });
    // Reg 13(3): the state says that somebody was told.
    row("acknowledged without a day", "not-acknowledged", "", nothing,
        [](ComplaintService &service, ComplaintId id) {
            return service.moveTo(id, ComplaintState::Acknowledged);
        });
    row("closed by hand", "state-by-step", "closed", nothing,
        [](ComplaintService &service, ComplaintId id) {
            return service.moveTo(id, ComplaintState::Closed);
        });
    row("delay without a word", "delay-without-reason", "", nothing,
        [](ComplaintService &service, ComplaintId id) {
            return service.explainDelay(id, later, QStringLiteral(" "));
        });
    row("nothing to end", "not-on-hold", "", nothing,
        [](ComplaintService &service, ComplaintId id) { return service.endHold(id, later); });
    row("no such issue", "no-such-issue", "7", nothing,
        [](ComplaintService &service, ComplaintId id) {
            return service.recordFindings(id, { { 7, Outcome::Upheld, {}, {} } });
        });
}

void TestComplaintService::refusals()
{
    QFETCH(Doing, before);
    QFETCH(Doing, doing);
    QFETCH(QString, fact);
    const ComplaintId id = logged();
    VERIFY_OK(before(*m_service, id));
    const qint64 revision = fileOf(id).complaint.revision;
    const auto done = doing(*m_service, id);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Refused);
    QCOMPARE(done.error().operation, QStringLiteral("complaint.") + fact);
    QTEST(done.error().detail, "detail");
    QCOMPARE(fileOf(id).complaint.revision, revision);
}

void TestComplaintService::rights_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("signs");
    QTest::newRow("manager") << Role::Manager << true << true;
    QTest::newRow("investigator") << Role::Investigator << true << false;
    QTest::newRow("panel member") << Role::PanelMember << false << false;
    QTest::newRow("viewer") << Role::Viewer << false << false;
    QTest::newRow("administrator") << Role::Administrator << false << false;
}

void TestComplaintService::rights()
{
    QFETCH(Role, role);
    const ComplaintId id = logged();
    VERIFY_OK(m_service->recordFindings(id, upheld()));
    ComplaintService theirs(m_store->sessionAs(role));
    QTEST(theirs.log(draftOf()).has_value(), "writes");
    QTEST(theirs.acknowledge(id, { later, {}, {} }).has_value(), "writes");
    const auto reply = theirs.reply(id, signedReply());
    QTEST(reply.has_value(), "signs");
    if (!reply)
        QCOMPARE(reply.error().operation, QStringLiteral("session.not-allowed"));
}

void TestComplaintService::periodsAreVersions()
{
    const ComplaintId id = logged();
    const ReplyPeriod first { QDate(2026, 11, 19), QStringLiteral("Bea"), QDate(2026, 11, 4), {} };
    VERIFY_OK(m_service->agreePeriod(id, first));
    const ReplyPeriod second { QDate(2026, 12, 11), QStringLiteral("Bea"), QDate(2026, 11, 18),
        QStringLiteral("A witness was away") };
    VERIFY_OK(m_service->agreePeriod(id, second));
    const Complaint complaint = fileOf(id).complaint;
    QCOMPARE(complaint.firstReplyBy, QDate(2026, 11, 19));
    QCOMPARE(complaint.replyBy, QDate(2026, 12, 11));
    const auto versions = DeadlineLedger(m_store->database())
                              .history({ recordkind::Complaint, id.value }, ledgerrule::Reply);
    VERIFY_OK(versions);
    QCOMPARE(versions->size(), size_t(2));
    QCOMPARE(versions->at(1).reason, QStringLiteral("A witness was away"));
    QCOMPARE(versions->at(1).setOn, QDate(2026, 11, 22));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestComplaintService::lateAmendmentIsToldButDoesNotCount()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->agreePeriod(
        id, { QDate(2026, 11, 10), QStringLiteral("Bea"), QDate(2026, 11, 4), {} }));
    VERIFY_OK(m_service->agreePeriod(
        id, { QDate(2026, 12, 11), QStringLiteral("Bea"), QDate(2026, 11, 11), {} }));
    QCOMPARE(fileOf(id).complaint.replyBy, QDate(2026, 11, 10));
    QCOMPARE(fileOf(id).deadlines.size(), size_t(4));
}

void TestComplaintService::longerPeriodLengthensTheRelevantOne()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->agreePeriod(
        id, { QDate(2027, 6, 30), QStringLiteral("Bea"), QDate(2026, 11, 4), {} }));
    QCOMPARE(fileOf(id).complaint.relevantPeriodEnds, QDate(2027, 6, 30));
}

void TestComplaintService::concernKeepsItsFirstDay()
{
    ComplaintFile concern = draftOf();
    concern.complaint.type = ComplaintType::Concern;
    const ComplaintId id = logged(concern);
    QVERIFY(!fileOf(id).complaint.acknowledgeBy.isValid());
    VERIFY_OK(m_service->treatAsComplaint(id, QStringLiteral("She asked for it in writing")));
    const Complaint complaint = fileOf(id).complaint;
    QCOMPARE(complaint.type, ComplaintType::Complaint);
    QCOMPARE(complaint.receivedOn, received);
    QCOMPARE(complaint.acknowledgeBy, QDate(2026, 11, 5));
}

void TestComplaintService::reopenedCaseKeepsItsReference()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->recordFindings(id, { { 1, Outcome::NotUpheld, {}, {} } }));
    VERIFY_OK(m_service->reply(id, signedReply(QDate(2026, 11, 10))));
    Closing first;
    first.on = QDate(2026, 11, 11);
    VERIFY_OK(m_service->close(id, first));
    VERIFY_OK(m_service->reopen(id,
        { QDate(2026, 11, 16), ReopenReason::Incomplete, QDate(2026, 12, 7),
            QStringLiteral("Two questions were not answered") }));
    const ComplaintFile open = fileOf(id);
    QVERIFY(open.complaint.isOpen());
    QCOMPARE(open.complaint.repliedOn, QDate(2026, 11, 10));
    QCOMPARE(open.episodes[0].replyBy, QDate(2026, 12, 7));

    Closing second;
    second.on = later;
    QCOMPARE(m_service->close(id, second).error().operation,
        QStringLiteral("complaint.close-without-reply"));
    VERIFY_OK(m_service->recordFindings(id, upheld()));
    VERIFY_OK(m_service->reply(id, signedReply(QDate(2026, 11, 19))));
    VERIFY_OK(m_service->close(id, second));
    const ComplaintFile closed = fileOf(id);
    QCOMPARE(closed.complaint.reference, open.complaint.reference);
    QCOMPARE(closed.complaint.repliedOn, QDate(2026, 11, 10));
    QCOMPARE(closed.complaint.outcome, Outcome::NotUpheld);
    QCOMPARE(closed.complaint.closedOn, later);
    QCOMPARE(closed.episodes[0].closedOn, later);
    QCOMPARE(closed.episodes[0].outcome, Outcome::Upheld);
    QCOMPARE(m_store->damage(), QStringList());
}

void TestComplaintService::endingsWithoutReply()
{
    const ComplaintId early = logged();
    VERIFY_OK(m_service->resolveEarly(early, QDate(2026, 11, 3)));
    Closing closing;
    closing.on = later;
    closing.ending = Ending::ResolvedEarly;
    VERIFY_OK(m_service->close(early, closing));
    QCOMPARE(fileOf(early).complaint.ending, Ending::ResolvedEarly);

    ComplaintFile draft = draftOf();
    draft.complaint.consent = Consent::NotReturned;
    const ComplaintId silent = logged(draft);
    closing.ending = Ending::NoConsent;
    VERIFY_OK(m_service->close(silent, closing));

    const ComplaintId mistake = logged();
    closing.ending = Ending::OpenedInError;
    closing.reason = QStringLiteral("A thank-you card");
    VERIFY_OK(m_service->close(mistake, closing));
    QCOMPARE(fileOf(mistake).timeline[0].note, closing.reason);
}

void TestComplaintService::changeKeepsTheDaysOfSteps()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->acknowledge(id, { QDate(2026, 11, 4), {}, {} }));
    ComplaintFile edited = fileOf(id);
    edited.complaint.handler = QStringLiteral("Cal");
    edited.complaint.receivedOn = QDate(2026, 10, 30);
    edited.complaint.acknowledgedOn = {};
    edited.complaint.state = ComplaintState::Closed;
    edited.complaint.closedOn = later;
    VERIFY_OK(m_service->change(edited, QStringLiteral("The ward had it on Friday")));
    const Complaint complaint = fileOf(id).complaint;
    QCOMPARE(complaint.handler, QStringLiteral("Cal"));
    QCOMPARE(complaint.acknowledgedOn, QDate(2026, 11, 4));
    QCOMPARE(complaint.state, ComplaintState::Acknowledged);
    QVERIFY(complaint.isOpen());
    QCOMPARE(complaint.acknowledgeBy, QDate(2026, 11, 4));
}

void TestComplaintService::changeOfAnOldRevisionIsRefused()
{
    const ComplaintId id = logged();
    ComplaintFile mine = fileOf(id);
    ComplaintFile theirs = mine;
    theirs.complaint.handler = QStringLiteral("Cal");
    VERIFY_OK(m_service->change(theirs));
    mine.complaint.handler = QStringLiteral("Dee");
    const auto done = m_service->change(mine);
    QVERIFY(!done);
    QCOMPARE(done.error().operation, QStringLiteral("record.changed-meanwhile"));
}

void TestComplaintService::changeIsStoppedOnlyByNewProblems()
{
    ComplaintFile imported = draftOf();
    imported.issues[0].subject = QStringLiteral("their own word");
    auto transaction = m_store->begin();
    const auto id = ComplaintRegister(m_store->session()).insertFile(transaction, imported);
    VERIFY_OK(id);
    VERIFY_OK(transaction.commit());
    ComplaintFile edited = fileOf(*id);
    edited.complaint.handler = QStringLiteral("Cal");
    VERIFY_OK(m_service->change(edited));
    edited = fileOf(*id);
    edited.complaint.serviceArea = QStringLiteral("moon");
    const auto done = m_service->change(edited);
    QVERIFY(!done);
    QCOMPARE(done.error().problems.size(), 1);
    QCOMPARE(done.error().problems.first().field, QStringLiteral("service_area"));
}

void TestComplaintService::correctionNeedsAReason()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->acknowledge(id, { later, {}, {} }));
    StepCorrection correction;
    correction.acknowledgedOn = QDate(2026, 11, 4);
    QCOMPARE(m_service->correct(id, correction, {}).error().operation,
        QStringLiteral("complaint.correction-without-reason"));
    VERIFY_OK(m_service->correct(id, correction, QStringLiteral("Read the letter wrong")));
    QCOMPARE(fileOf(id).complaint.acknowledgedOn, QDate(2026, 11, 4));
    const auto entries = auditOfRecord(m_store->database(), recordkind::Complaint, id.value);
    VERIFY_OK(entries);
    QCOMPARE(entries->first().reason.toString(), QStringLiteral("Read the letter wrong"));
    QVERIFY(entries->first().changes.toString().contains(QStringLiteral("2026-11-20")));
}

void TestComplaintService::binnedCaseRestsUntilRestored()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->bin(id, QStringLiteral("Logged twice")));
    QCOMPARE(m_service->acknowledge(id, { later, {}, {} }).error().operation,
        QStringLiteral("complaint.in-bin"));
    const ComplaintRegister complaints(m_store->session());
    QVERIFY(complaints.ids({})->empty());
    VERIFY_OK(m_service->restore(id));
    QCOMPARE(complaints.ids({})->size(), size_t(1));
    VERIFY_OK(m_service->acknowledge(id, { later, {}, {} }));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestComplaintService::holdStopsNoClock()
{
    const ComplaintId id = logged();
    const QDate due = fileOf(id).complaint.acknowledgeBy;
    VERIFY_OK(m_service->hold(id, QStringLiteral("Inquest"), QDate(2026, 11, 3)));
    QCOMPARE(fileOf(id).complaint.acknowledgeBy, due);
    QCOMPARE(m_service->hold(id, QStringLiteral("Police"), later).error().operation,
        QStringLiteral("complaint.on-hold-already"));
    VERIFY_OK(m_service->endHold(id, later));
    QCOMPARE(fileOf(id).holds[0].toOn, later);
}

void TestComplaintService::ombudsmanAndRecommendations()
{
    const ComplaintId id = logged();
    OmbudsmanContact contact;
    contact.complaintId = id;
    contact.contactedOn = later;
    VERIFY_OK(m_service->setOmbudsmanContact(contact));
    contact = fileOf(id).ombudsman.at(0);
    contact.decision = OmbudsmanDecision::PartlyUpheld;
    QCOMPARE(m_service->setOmbudsmanContact(contact).error().problems.first().fact,
        QStringLiteral("complaint.decision-without-day"));
    contact.decidedOn = later;
    VERIFY_OK(m_service->setOmbudsmanContact(contact));
    OmbudsmanRecommendation recommendation;
    recommendation.contactId = contact.id;
    recommendation.text = QStringLiteral("Apologise within a month");
    VERIFY_OK(m_service->setRecommendation(id, recommendation));
    recommendation = fileOf(id).recommendations.at(0);
    recommendation.evidenceSentOn = later;
    VERIFY_OK(m_service->setRecommendation(id, recommendation));
    QCOMPARE(fileOf(id).recommendations.size(), size_t(1));
    QCOMPARE(fileOf(id).recommendations[0].evidenceSentOn, later);
    QCOMPARE(m_store->damage(), QStringList());
}

void TestComplaintService::timelineIsPartOfTheRecord()
{
    const ComplaintId id = logged();
    TimelineEntry entry;
    entry.happenedOn = later;
    entry.what = QStringLiteral("Telephone call");
    entry.note = QStringLiteral("She would like a meeting at the orangery");
    VERIFY_OK(m_service->addTimeline(id, entry));
    ComplaintQuery query;
    query.searchText = QStringLiteral("orangery");
    QCOMPARE(ComplaintRegister(m_store->session()).ids(query)->size(), size_t(1));
    entry.what.clear();
    entry.happenedOn = QDate(2026, 11, 23);
    QCOMPARE(m_service->addTimeline(id, entry).error().problems.size(), 2);
    QCOMPARE(m_store->damage(), QStringList());
}

void TestComplaintService::newBankHolidayMovesOpenCases()
{
    const ComplaintId open = logged();
    const ComplaintId closed = logged();
    VERIFY_OK(m_service->withdraw(closed, later, QStringLiteral("By letter")));
    ComplaintFile early = draftOf();
    early.complaint.receivedOn = QDate(2026, 10, 12);
    const ComplaintId untouched = logged(early);

    auto holidays = BankHolidays::load(
        { { QDate(2026, 11, 4), QStringLiteral("One-off"), {}, HolidayStatus::Added } });
    VERIFY_OK(holidays);
    const auto moved = m_service->recomputeDeadlines(WorkingCalendar(*holidays));
    VERIFY_OK(moved);
    QCOMPARE(*moved, 1);
    QCOMPARE(fileOf(open).complaint.acknowledgeBy, QDate(2026, 11, 6));
    QCOMPARE(fileOf(closed).complaint.acknowledgeBy, QDate(2026, 11, 5));
    QCOMPARE(fileOf(untouched).complaint.acknowledgeBy, QDate(2026, 10, 15));
    const auto versions
        = DeadlineLedger(m_store->database())
              .history({ recordkind::Complaint, open.value }, QStringLiteral("acknowledge"));
    VERIFY_OK(versions);
    QCOMPARE(versions->size(), size_t(2));
    QCOMPARE(m_store->damage(), QStringList());
}

QTEST_GUILESS_MAIN(TestComplaintService)
#include "tst_complaintservice.moc"
