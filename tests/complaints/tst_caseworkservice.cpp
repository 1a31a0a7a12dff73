#include "core/codes/codelists.h"
#include "core/complaints/caseworkparts.h"
#include "core/complaints/complaintcheck.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintservice.h"
#include "core/people/storecalendar.h"
#include "core/records/deadlineledger.h"
#include "core/records/linkregister.h"
#include "core/store/settings.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// Decisions, joint cases, consent, who pays and limits, through the service on a real store.
class TestCaseworkService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void excludedCaseEndsWithItsDecision();
    void putRightAtOnceIsAnEarlyEnd();
    void waivedLimitGoesOn();
    void complaintInTimeIsNotLate_data();
    void complaintInTimeIsNotLate();
    void transferNeedsConsentAndEndsTheCase();
    void passedOnCaseIsAcknowledgedFromTheDayWeHadIt();
    void partnerBodiesAnswerTogether();
    void duplicateNamesAndLinksTheOther();
    void newIssuesAreALinkedCase();
    void whoPaysDecidesTheRules_data();
    void whoPaysDecidesTheRules();
    void selfFundedCaseKeepsTheHistoryOfItsClocks();
    void editingTheDetailsTellsWhoPaysToo();
    void waitingForConsentStopsNoClock();
    void newestWholeConsentIsTheCases();
    void limitsOnContactBlockNothing();
    void needsOfBothAreReadByOneCall();
    void caseworkIsSealedAndFound();
    void holdsOfAPeriodAreInformation();
    void administratorsHolidayMovesOpenCases();
    void rights();

private:
    ComplaintFile draftOf() const;
    ComplaintId logged(const ComplaintFile &draft);
    ComplaintId logged() { return logged(draftOf()); }
    [[nodiscard]] ComplaintFile fileOf(ComplaintId id) const;
    [[nodiscard]] size_t found(const char *words) const;

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<ComplaintService> m_service;
};

namespace {

const QDate received(2026, 11, 2);
const QDate decided(2026, 11, 9);

QString text(const char *words) { return QString::fromLatin1(words); }

ComplaintExclusion exclusionOf(ExclusionLimb limb)
{
    return { {}, 1, {}, limb, text("The tribunal has it"), text("Jo Hart"), decided, {} };
}

ComplaintPartner council(PartnerRole role)
{
    ComplaintPartner row;
    row.organisation = text("Eastfield Council");
    row.role = role;
    row.consentAskedOn = QDate(2026, 11, 3);
    row.consentGivenOn = QDate(2026, 11, 5);
    return row;
}

} // namespace

void TestCaseworkService::init()
{
    m_service.reset();
    m_store = std::make_unique<TestStore>();
    auto transaction = m_store->begin();
    VERIFY_OK(seedCodes(transaction));
    VERIFY_OK(transaction.commit());
    m_service = std::make_unique<ComplaintService>(m_store->session());
}

ComplaintFile TestCaseworkService::draftOf() const
{
    ComplaintFile file;
    file.complaint.receivedOn = received;
    file.complaint.description = text("The call bell was not answered.");
    file.complaint.channel = Channel::Letter;
    file.complainant.name = text("Bea Larkin");
    file.patient.name = text("Tom Larkin");
    file.issues.emplace_back().subject = text("communications");
    return file;
}

ComplaintId TestCaseworkService::logged(const ComplaintFile &draft)
{
    const auto id = m_service->log(draft);
    if (!id)
        QTest::qFail(test::why(id).constData(), __FILE__, __LINE__);
    return id.value_or(ComplaintId {});
}

ComplaintFile TestCaseworkService::fileOf(ComplaintId id) const
{
    return ComplaintRegister(m_store->session()).file(id).value_or(ComplaintFile {});
}

size_t TestCaseworkService::found(const char *words) const
{
    ComplaintQuery query;
    query.searchText = text(words);
    return ComplaintRegister(m_store->session()).ids(query)->size();
}

void TestCaseworkService::excludedCaseEndsWithItsDecision()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->exclude(id, exclusionOf(ExclusionLimb::Employment)));
    ComplaintFile file = fileOf(id);
    QCOMPARE(file.complaint.ending, Ending::Excluded);
    QCOMPARE(file.complaint.closedOn, decided);
    QCOMPARE(file.casework.exclusions.size(), size_t(1));
    const auto hasGap = [&file] {
        const auto gaps = complaintGaps(file);
        return std::any_of(gaps.begin(), gaps.end(), [](const FieldProblem &gap) {
            return gap.fact == text("complaint.gap-exclusion-letter");
        });
    };
    QVERIFY(hasGap());
    // The letter follows, also when the case is closed.
    ComplaintExclusion row = file.casework.exclusions.front();
    row.letterOn = QDate(2026, 11, 10);
    VERIFY_OK(Parts<ComplaintExclusion>(m_store->session()).change(row));
    file = fileOf(id);
    QVERIFY(!hasGap());
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::putRightAtOnceIsAnEarlyEnd()
{
    ComplaintFile draft = draftOf();
    draft.complaint.channel = Channel::Telephone;
    const ComplaintId id = logged(draft);
    const ComplaintExclusion putRight = exclusionOf(ExclusionLimb::PutRightAtOnce);
    QCOMPARE(m_service->exclude(id, putRight).error().operation,
        text("complaint.exclusion-not-put-right"));
    // Reg 8(1)(c): by the next working day, Tuesday 3 November.
    VERIFY_OK(m_service->resolveEarly(id, QDate(2026, 11, 4)));
    QVERIFY(!m_service->exclude(id, putRight));
    VERIFY_OK(m_service->correct(
        id, { .resolvedEarlyOn = QDate(2026, 11, 3) }, text("It was the day before")));
    VERIFY_OK(m_service->exclude(id, putRight));
    QCOMPARE(fileOf(id).complaint.ending, Ending::ResolvedEarly);
}

void TestCaseworkService::waivedLimitGoesOn()
{
    const ComplaintId id = logged();
    const LateTest waived { {}, 1, {}, QDate(2024, 1, 5), {}, YesNo::Yes, YesNo::Yes,
        text("She was in hospital"), text("Jo Hart"), decided, {} };
    VERIFY_OK(m_service->decideLate(id, waived));
    const ComplaintFile file = fileOf(id);
    QVERIFY(file.complaint.isOpen());
    QCOMPARE(file.timeline.size(), size_t(1));
    QCOMPARE(file.casework.lateTests.front().decidedBy, text("Jo Hart"));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::complaintInTimeIsNotLate_data()
{
    QTest::addColumn<QDate>("event");
    QTest::addColumn<QDate>("noticed");
    QTest::addColumn<bool>("isLate");
    // Reg 12: 12 months, inclusive, from the later of the event and coming to notice. The complaint
    // came on 2 November 2026.
    QTest::newRow("on the last day") << QDate(2025, 11, 2) << QDate() << false;
    QTest::newRow("a day after") << QDate(2025, 11, 1) << QDate() << true;
    QTest::newRow("noticed later") << QDate(2020, 5, 1) << QDate(2025, 11, 2) << false;
    QTest::newRow("nobody knows when") << QDate() << QDate() << true;
}

void TestCaseworkService::complaintInTimeIsNotLate()
{
    QFETCH(QDate, event);
    QFETCH(QDate, noticed);
    const LateTest test { {}, 1, {}, event, noticed, YesNo::No, YesNo::No, text("Nobody is left"),
        text("Jo Hart"), decided, {} };
    QTEST(m_service->decideLate(logged(), test).has_value(), "isLate");
}

void TestCaseworkService::transferNeedsConsentAndEndsTheCase()
{
    const ComplaintId id = logged();
    ComplaintPartner receiver = council(PartnerRole::SentTo);
    receiver.passedOn = QDate(2026, 11, 6);
    ComplaintPartner unasked = receiver;
    unasked.consentGivenOn = {};
    // Regs 7 and 11: with the consent of the person.
    QCOMPARE(m_service->transfer(id, unasked).error().operation,
        text("complaint.transfer-without-consent"));
    VERIFY_OK(m_service->transfer(id, receiver));
    const ComplaintFile file = fileOf(id);
    QCOMPARE(file.complaint.ending, Ending::Transferred);
    QCOMPARE(file.complaint.closedOn, receiver.passedOn);
    QCOMPARE(file.timeline.back().note, text("Passed on to Eastfield Council"));
}

void TestCaseworkService::passedOnCaseIsAcknowledgedFromTheDayWeHadIt()
{
    const ComplaintId id = logged();
    QCOMPARE(fileOf(id).complaint.acknowledgeBy, QDate(2026, 11, 5));
    ComplaintPartner sender = council(PartnerRole::SentFrom);
    sender.passedOn = QDate(2026, 11, 6);
    VERIFY_OK(m_service->setPartner(id, sender));
    // Regs 6(5)-(6), 7(5): the third working day after Friday 6 November; from general knowledge.
    const ComplaintFile file = fileOf(id);
    QCOMPARE(file.complaint.acknowledgeBy, QDate(2026, 11, 11));
    const auto rules = ComplaintClockRules::load(m_store->database());
    VERIFY_OK(rules);
    const auto lines = ledgerOf(file, *rules, m_store->calendar());
    const auto passed = std::find_if(lines.begin(), lines.end(),
        [](const LedgerLine &line) { return line.entry.rule == deadlinerule::AcknowledgePassedOn; });
    QVERIFY(passed != lines.end());
    QVERIFY(!passed->isVerified);
    QCOMPARE(passed->entry.startsOn, sender.passedOn);
    QVERIFY(passed->explanation.contains(text("3 working days after Fri 6 Nov")));
    const auto first = std::find_if(lines.begin(), lines.end(),
        [](const LedgerLine &line) { return line.entry.rule == deadlinerule::Acknowledge; });
    QVERIFY(first != lines.end());
    QVERIFY(!first->applies); // and yet nothing is wiped
    VERIFY_OK(m_service->removePartner(id, file.casework.partners.front().id.value));
    QCOMPARE(fileOf(id).complaint.acknowledgeBy, QDate(2026, 11, 5));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::partnerBodiesAnswerTogether()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->setPartner(id, council(PartnerRole::Partner)));
    VERIFY_OK(m_service->recordFindings(id, { { 1, Outcome::Upheld, {}, {} } }));
    const ReplySent reply { QDate(2026, 11, 20), text("The chief executive") };
    // Reg 9: one co-ordinated reply.
    QCOMPARE(
        m_service->reply(id, reply).error().operation, text("complaint.reply-without-part"));
    ComplaintPartner partner = fileOf(id).casework.partners.front();
    partner.partDueOn = QDate(2026, 11, 18);
    partner.partReceivedOn = QDate(2026, 11, 19);
    VERIFY_OK(m_service->setPartner(id, partner));
    VERIFY_OK(m_service->reply(id, reply));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::duplicateNamesAndLinksTheOther()
{
    const ComplaintId first = logged();
    const ComplaintId second = logged();
    QCOMPARE(m_service->closeAsDuplicate(second, text("C-2026-777"), decided).error().code,
        ErrorCode::NotFound);
    QCOMPARE(m_service->closeAsDuplicate(second, text("C-2026-002"), decided).error().operation,
        text("complaint.duplicate-without-other"));
    VERIFY_OK(m_service->closeAsDuplicate(second, text(" C-2026-001 "), decided));
    QCOMPARE(fileOf(second).complaint.ending, Ending::Duplicate);
    QVERIFY(fileOf(first).complaint.isOpen());
    const auto link = LinkRegister(m_store->database())
                          .between({ recordkind::Complaint, first.value },
                              { recordkind::Complaint, second.value });
    VERIFY_OK(link);
    QVERIFY(link->has_value());
    QCOMPARE((*link)->reason, text("The same as C-2026-001"));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::newIssuesAreALinkedCase()
{
    const ComplaintId first = logged();
    VERIFY_OK(m_service->changeFunding(first, Funding::Council, {}));
    ComplaintFile draft;
    draft.complaint.receivedOn = QDate(2026, 11, 16);
    draft.complaint.description = text("And the food was cold.");
    const auto second = m_service->logNewIssues(first, draft);
    VERIFY_OK(second);
    const ComplaintFile file = fileOf(*second);
    QCOMPARE(file.complainant.id, fileOf(first).complainant.id);
    QCOMPARE(file.patient.name, text("Tom Larkin"));
    QCOMPARE(file.complaint.regime, Regime::Council2009);
    QCOMPARE(file.complaint.acknowledgeBy, QDate(2026, 11, 19));
    QVERIFY(!file.complaint.consent);
    const auto links
        = LinkRegister(m_store->database()).ofRecord({ recordkind::Complaint, first.value });
    QCOMPARE(links->size(), size_t(1));
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::whoPaysDecidesTheRules_data()
{
    QTest::addColumn<Funding>("funding");
    QTest::addColumn<Regime>("regime");
    QTest::addColumn<bool>("byLaw");
    // Complaints reference 3.4: SI 2009/309, or regulation 16 and the home's own times alone.
    QTest::newRow("NHS (CHC)") << Funding::Nhs << Regime::Nhs2009 << true;
    QTest::newRow("council") << Funding::Council << Regime::Council2009 << true;
    QTest::newRow("together") << Funding::Mixed << Regime::Nhs2009 << true;
    QTest::newRow("themselves") << Funding::SelfFunded << Regime::ProviderOnly << false;
}

void TestCaseworkService::whoPaysDecidesTheRules()
{
    QFETCH(Funding, funding);
    QFETCH(Regime, regime);
    QFETCH(bool, byLaw);
    const ComplaintId id = logged();
    const auto changed = m_service->changeFunding(id, funding, text("The contract came"));
    VERIFY_OK(changed);
    QCOMPARE(changed->regime, regime);
    QCOMPARE(changed->relevantPeriodEnds.isValid(), byLaw);
    const auto rule = byLaw ? deadlinerule::Acknowledge : ledgerrule::OwnAcknowledge;
    const auto clock = DeadlineLedger(m_store->database())
                           .current({ recordkind::Complaint, id.value }, rule);
    VERIFY_OK(clock);
    QVERIFY(clock->has_value());
    QCOMPARE(changed->acknowledgeBy, (*clock)->dueOn);
}

void TestCaseworkService::selfFundedCaseKeepsTheHistoryOfItsClocks()
{
    {
        auto transaction = m_store->begin();
        VERIFY_OK(setSetting(transaction, text("complaints.own-acknowledge"), text("5 calendar-days")));
        VERIFY_OK(transaction.commit());
    }
    const ComplaintId id = logged();
    VERIFY_OK(m_service->changeFunding(id, Funding::SelfFunded, {}));
    const ComplaintFile file = fileOf(id);
    QCOMPARE(file.complaint.acknowledgeBy, QDate(2026, 11, 7)); // the home's own, not 3 days
    QCOMPARE(file.complaint.replyBy, QDate(2026, 11, 30));
    QCOMPARE(versionsOf(file, deadlinerule::Acknowledge).size(), size_t(1));
    QVERIFY(file.timeline.back().note.contains(text("LGSCO")));
    QVERIFY(!file.timeline.back().note.contains(text("PHSO")));
    VERIFY_OK(m_service->changeFunding(id, Funding::SelfFunded, {}));
    QCOMPARE(fileOf(id).timeline.size(), file.timeline.size());
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::editingTheDetailsTellsWhoPaysToo()
{
    const ComplaintId id = logged();
    ComplaintFile edited = fileOf(id);
    edited.complaint.funding = Funding::Mixed;
    VERIFY_OK(m_service->change(edited));
    QVERIFY(fileOf(id).timeline.back().note.contains(text("PHSO and LGSCO")));
}

void TestCaseworkService::waitingForConsentStopsNoClock()
{
    const ComplaintId id = logged();
    const ComplaintFile before = fileOf(id);
    ComplaintConsent asked;
    asked.askedOf = text("Tom Larkin");
    asked.requestedOn = QDate(2026, 11, 3);
    asked.remindOn = QDate(2026, 11, 17);
    VERIFY_OK(m_service->setConsent(id, asked));
    const ComplaintFile after = fileOf(id);
    QCOMPARE(after.complaint.consent, Consent::Requested);
    QCOMPARE(after.complaint.acknowledgeBy, before.complaint.acknowledgeBy);
    QCOMPARE(after.complaint.relevantPeriodEnds, before.complaint.relevantPeriodEnds);
    QCOMPARE(after.deadlines.size(), before.deadlines.size());
    VERIFY_OK(m_service->acknowledge(id, { QDate(2026, 11, 4), {}, {} }));
}

void TestCaseworkService::newestWholeConsentIsTheCases()
{
    const ComplaintId id = logged();
    ComplaintConsent whole;
    whole.requestedOn = QDate(2026, 11, 3);
    VERIFY_OK(m_service->setConsent(id, whole));
    ComplaintConsent part = whole;
    part.scope = ConsentScope::Partner;
    part.scopeDetail = text("Eastfield Council");
    part.refusedOn = QDate(2026, 11, 4);
    VERIFY_OK(m_service->setConsent(id, part));
    QCOMPARE(fileOf(id).complaint.consent, Consent::Requested);
    whole = fileOf(id).casework.consents.front();
    whole.receivedOn = QDate(2026, 11, 12);
    whole.authority = Authority::LastingPower;
    whole.authoritySeenOn = QDate(2026, 11, 12);
    VERIFY_OK(m_service->setConsent(id, whole));
    QCOMPARE(fileOf(id).complaint.consent, Consent::Received);
    QCOMPARE(fileOf(id).complaint.consentOn, QDate(2026, 11, 12));
    // What was read before somebody else wrote is not written over theirs.
    QCOMPARE(m_service->setConsent(id, whole).error().code, ErrorCode::Conflict);
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::limitsOnContactBlockNothing()
{
    const ComplaintId id = logged();
    ContactLimit limit;
    limit.complaintId = id;
    limit.behaviour = text("Twelve calls in a day");
    limit.handlingChecked = true;
    limit.adjustmentsChecked = true;
    limit.warnedOn = QDate(2026, 11, 3);
    limit.decidedBy = text("Jo Hart");
    limit.deciderRole = text("Director of nursing");
    limit.decidedOn = QDate(2026, 11, 9);
    limit.reason = text("Nurses could not work");
    limit.limits = text("Tuesdays only");
    limit.reviewOn = QDate(2027, 2, 9);
    VERIFY_OK(Parts<ContactLimit>(m_store->session()).add(limit));
    // The same person: a new complaint is logged, acknowledged and looked into like any other.
    ComplaintFile draft = draftOf();
    draft.complainant = fileOf(id).complainant;
    const ComplaintId second = logged(draft);
    VERIFY_OK(m_service->acknowledge(second, { QDate(2026, 11, 4), {}, {} }));
    VERIFY_OK(m_service->moveTo(second, ComplaintState::Investigating));
    QVERIFY(m_service->logNewIssues(id, draftOf()));
    // And nobody is found, or shown in a list, by it.
    QCOMPARE(found("Tuesdays"), size_t(0));
    QVERIFY(fileOf(second).casework.limits.empty());
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::needsOfBothAreReadByOneCall()
{
    const ComplaintId id = logged();
    Parts<AccessNeed> needs(m_store->session());
    AccessNeed need;
    need.complaintId = id;
    need.whose = Whose::Patient;
    need.need = AccessNeedKind::EasyRead;
    VERIFY_OK(needs.add(need));
    need.whose = Whose::Complainant;
    need.need = AccessNeedKind::LargePrint;
    need.detail = text("18 point");
    VERIFY_OK(needs.add(need));
    const auto read = ComplaintRegister(m_store->session()).accessNeeds(id);
    VERIFY_OK(read);
    QCOMPARE(read->size(), size_t(2));
    QCOMPARE(read->front().detail, text("18 point"));
    QVERIFY(read->front().flagged);
}

void TestCaseworkService::caseworkIsSealedAndFound()
{
    const ComplaintId id = logged();
    VERIFY_OK(Parts<AdvocacyOffer>(m_store->session())
                  .add({ {}, 1, id, decided, text("Brightwater Advocacy"), {}, {} }));
    QCOMPARE(found("brightwater"), size_t(1));
    QCOMPARE(m_store->damage(), QStringList());
    VERIFY_OK(m_store->database().run(text("UPDATE complaint_advocacy SET provider = 'X'")));
    QCOMPARE(m_store->damage().size(), 1);
}

void TestCaseworkService::holdsOfAPeriodAreInformation()
{
    const ComplaintId id = logged();
    VERIFY_OK(m_service->hold(id, text("Inquest"), QDate(2026, 11, 5)));
    VERIFY_OK(m_service->endHold(id, QDate(2026, 11, 10)));
    const ComplaintRegister complaints(m_store->session());
    const auto touching = complaints.holdsBetween(QDate(2026, 11, 10), QDate(2026, 11, 30));
    VERIFY_OK(touching);
    QCOMPARE(touching->size(), size_t(1));
    QCOMPARE(touching->front().complaintId, id);
    QVERIFY(complaints.holdsBetween(QDate(2026, 11, 11), QDate(2026, 11, 30))->empty());
    QVERIFY(complaints.holdsBetween(QDate(2026, 10, 1), QDate(2026, 11, 4))->empty());
}

void TestCaseworkService::administratorsHolidayMovesOpenCases()
{
    const ComplaintId id = logged();
    ComplaintService theirs(m_store->sessionAs(Role::Administrator));
    auto transaction = m_store->begin();
    const auto calendar = changeHoliday(
        transaction, { QDate(2026, 11, 4), text("One-off"), {}, HolidayStatus::Added });
    VERIFY_OK(calendar);
    VERIFY_OK(transaction.commit());
    const auto moved = theirs.recomputeDeadlines(*calendar);
    VERIFY_OK(moved);
    QCOMPARE(*moved, 1);
    const auto versions = versionsOf(fileOf(id), deadlinerule::Acknowledge);
    QCOMPARE(versions.size(), size_t(2));
    QCOMPARE(versions.back().dueOn, QDate(2026, 11, 6));
    QVERIFY(!versions.back().reason.isEmpty());
    QCOMPARE(m_store->damage(), QStringList());
}

void TestCaseworkService::rights()
{
    const ComplaintId id = logged();
    ComplaintService viewer(m_store->sessionAs(Role::Viewer));
    const QString refusal = text("session.not-allowed");
    QCOMPARE(viewer.exclude(id, exclusionOf(ExclusionLimb::Pension)).error().operation, refusal);
    QCOMPARE(viewer.setPartner(id, council(PartnerRole::Lead)).error().operation, refusal);
    QCOMPARE(viewer.changeFunding(id, Funding::Nhs, {}).error().operation, refusal);
    QCOMPARE(viewer.closeAsDuplicate(id, text("C-2026-001"), decided).error().operation, refusal);
}

QTEST_GUILESS_MAIN(TestCaseworkService)
#include "tst_caseworkservice.moc"
