#include "core/governance/panelagenda.h"
#include "core/governance/panelpaper.h"
#include "core/insight/worklist.h"
#include "core/people/interestregister.h"
#include "core/records/actionregister.h"
#include "core/records/actionservice.h"
#include "core/store/searchindex.h"
#include "tests/governance/samplepanel.h"
#include "tests/support/reportwords.h"

using namespace heed;
using namespace heed::test;

/// Meetings in a real store: from planning to a signed note that stays as it is.
class TestPanelService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void meetingExpectsTheMembersOfItsDay();
    void firstMeetingKeepsTheTermsAndLaterOnesTheirOwn();
    void agendaIsBuiltFromTheDataAndKeepsWhatIsWritten();
    void casesAreProposedOnce();
    void paperOfACaseNamesNobody();
    void linesAreOrderedAddedAndTakenOff();
    void minutesLoseNames_data();
    void minutesLoseNames();
    void actionsStandWithTheirRecordAndOnToday();
    void nextMeetingHearsOfTheActions();
    void recordsShowWhoHandledACase();
    void meetingIsSignedAndStays();
    void readersCannotWrite();
    void papersNameMembersOnly();
    void signedPaperIsTheSameEachTime();

private:
    PanelMeetingId planned() const
    {
        const auto id = m_service->plan(wholeMeeting());
        return id.value_or(PanelMeetingId {});
    }
    PanelFile file(PanelMeetingId id) const
    {
        return PanelRegister(m_store->session()).file(id).value_or(PanelFile {});
    }
    PanelItem itemOf(PanelMeetingId id, PanelItemKind kind) const
    {
        const PanelFile all = file(id);
        const auto at = std::find_if(all.items.begin(), all.items.end(),
            [kind](const PanelItem &item) { return item.kind == kind; });
        return at == all.items.end() ? PanelItem {} : *at;
    }
    PanelMeetingId signedMeeting();

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<PanelService> m_service;
    qint64 m_case = 0;
};

void TestPanelService::init()
{
    m_service.reset();
    m_store = std::make_unique<TestStore>();
    m_service = std::make_unique<PanelService>(m_store->session());
    seatPanel(m_store->session());
    m_case
        = addCase(m_store->database(), "C-2026-014", { { ascii("grade_closed"), ascii("high") } });
}

void TestPanelService::meetingExpectsTheMembersOfItsDay()
{
    PanelMember left = member("Gone Early", PanelRole::OtherMember);
    left.toOn = QDate(2026, 11, 19);
    VERIFY_OK(StandaloneRows<PanelMember>(m_store->session()).keep(left));
    const auto id = planned();
    const PanelFile meeting = file(id);
    QCOMPARE(meeting.meeting.reference, ascii("M-2026-0001"));
    QCOMPARE(meeting.attendance.size(), size_t(7));
    QCOMPARE(meeting.attendance.front().name, ascii("Ada Brook"));
    QCOMPARE(meeting.attendance.front().presence, PanelPresence::Expected);
    const auto marked = m_service->everybodyIsHere(id);
    VERIFY_OK(marked);
    QCOMPARE(*marked, 7);
    QCOMPARE(quorumWords(quorumOf(file(id).attendance, file(id).terms)),
        ascii("7 of 7 members, quorum is 3 with a chair: quorate"));
    QCOMPARE(panelDamage(*m_store), QStringList());
}

void TestPanelService::firstMeetingKeepsTheTermsAndLaterOnesTheirOwn()
{
    const auto id = planned();
    QCOMPARE(file(id).terms.version, 1);
    QCOMPARE(file(id).terms.quorum, 3);
    PanelTerms more = file(id).terms;
    more.quorum = 5;
    more.fromOn = QDate(2026, 12, 1);
    more.reason = ascii("Two sites more.");
    VERIFY_OK(m_service->adopt(more));
    QCOMPARE(file(id).terms.quorum, 3);
    PanelMeeting later = wholeMeeting();
    later.heldOn = QDate(2026, 12, 18);
    const auto next = m_service->plan(later);
    VERIFY_OK(next);
    QCOMPARE(file(*next).terms.quorum, 5);
    QCOMPARE(file(*next).meeting.reference, ascii("M-2026-0002"));
    // Terms are added, never changed: not even past the service.
    QVERIFY(!m_store->database().run(ascii("UPDATE panel_terms SET quorum = 1")));
    more.reason.clear();
    QCOMPARE(m_service->adopt(more).error().operation, ascii("panel.invalid"));
}

void TestPanelService::agendaIsBuiltFromTheDataAndKeepsWhatIsWritten()
{
    const auto id = planned();
    const auto lines = m_service->buildAgenda(id);
    VERIFY_OK(lines);
    QCOMPARE(*lines, 9);
    QVERIFY(itemOf(id, PanelItemKind::Actions).body.contains(ascii("no meeting before")));
    QVERIFY(
        itemOf(id, PanelItemKind::Data).body.contains(ascii("Complaints received: fewer than 5")));
    PanelItem share = itemOf(id, PanelItemKind::Share);
    share.body = ascii("The new leaflet.");
    VERIFY_OK(m_service->changeItem(share));
    addCase(m_store->database(), "C-2026-015",
        { { ascii("reply_by"), ascii("2026-10-02") }, { ascii("replied_on"), QVariant() },
            { ascii("closed_on"), QVariant() }, { ascii("state"), ascii("investigating") } });
    VERIFY_OK(m_service->buildAgenda(id));
    QCOMPARE(file(id).items.size(), size_t(9));
    QCOMPARE(itemOf(id, PanelItemKind::Share).body, ascii("The new leaflet."));
    QVERIFY2(
        itemOf(id, PanelItemKind::Overdue)
            .body.contains(ascii("C-2026-015: the reply was due on 2 October 2026, 35 working")),
        qPrintable(itemOf(id, PanelItemKind::Overdue).body));
    QCOMPARE(panelDamage(*m_store), QStringList());
}

void TestPanelService::casesAreProposedOnce()
{
    const auto sets = PanelSets::load();
    VERIFY_OK(sets);
    addCase(m_store->database(), "C-2026-016");
    const Period october { QDate(2026, 10, 1), QDate(2026, 10, 31) };
    auto found = proposedCases(m_store->session(), october, *sets);
    VERIFY_OK(found);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().reference, ascii("C-2026-014"));
    QCOMPARE(reasonCodes(found->front().reasons), ascii("grave"));
    const auto id = planned();
    VERIFY_OK(m_service->buildAgenda(id));
    VERIFY_OK(m_service->addCase(id, { m_case }));
    // Cases come after the figures.
    QCOMPARE(file(id).items.at(3).kind, PanelItemKind::Case);
    QCOMPARE(file(id).items.at(3).reasons, ascii("grave"));
    found = proposedCases(m_store->session(), october, *sets);
    VERIFY_OK(found);
    QVERIFY(found->empty());
    QCOMPARE(m_service->addCase(id, { m_case }).error().operation, ascii("panel.case-there"));
    QCOMPARE(m_service->addCase(id, { 999 }).error().operation, ascii("record.missing"));
    // A meeting in the bin had no cases.
    VERIFY_OK(m_service->bin(id, {}));
    QCOMPARE(proposedCases(m_store->session(), october, *sets)->size(), size_t(1));
}

void TestPanelService::paperOfACaseNamesNobody()
{
    const auto paper = casePaper(m_store->session(), { m_case });
    VERIFY_OK(paper);
    QVERIFY2(!paper->contains(ascii("Amberly")), qPrintable(*paper));
    QVERIFY(!paper->contains(ascii("01632")));
    QVERIFY(paper->contains(ascii("What it was about: Nobody told [name] why")));
    QVERIFY(paper->contains(ascii("What was learned: [name] was not told why. Ring back")));
    QVERIFY(paper->contains(ascii("Outcome: Upheld.")));
    QVERIFY(paper->contains(ascii("answered after 19 working days")));
}

void TestPanelService::linesAreOrderedAddedAndTakenOff()
{
    const auto id = planned();
    VERIFY_OK(m_service->buildAgenda(id));
    const auto own = m_service->addItem(id, ascii("Winter plan"), ascii("Beds"));
    VERIFY_OK(own);
    QCOMPARE(file(id).items.at(7).title, ascii("Winter plan"));
    VERIFY_OK(m_service->placeItem(*own, 1));
    QCOMPARE(file(id).items.front().title, ascii("Winter plan"));
    VERIFY_OK(m_service->placeItem(*own, 99));
    QCOMPARE(file(id).items.back().title, ascii("Winter plan"));
    const PanelItem taken = file(id).items.back();
    VERIFY_OK(m_service->removeItem(*own));
    QCOMPARE(file(id).items.size(), size_t(9));
    VERIFY_OK(m_service->putBack(taken));
    QCOMPARE(file(id).items.back().body, ascii("Beds"));
    const PanelItemId scored = itemOf(id, PanelItemKind::Data).id;
    VERIFY_OK(m_service->score(scored, ascii("welcoming"), ascii("met"), {}));
    QCOMPARE(m_service->removeItem(scored).error().operation, ascii("panel.item-used"));
    VERIFY_OK(m_service->score(scored, ascii("welcoming"), {}, {}));
    VERIFY_OK(m_service->removeItem(scored));
    // Built again, the line is back between its neighbours.
    VERIFY_OK(m_service->buildAgenda(id));
    QCOMPARE(file(id).items.size(), size_t(10));
    QCOMPARE(panelDamage(*m_store), QStringList());
}

void TestPanelService::minutesLoseNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("nobody") << ascii("May is a busy month; the ward agreed.")
                            << ascii("May is a busy month; the ward agreed.");
    QTest::newRow("who complained, whole")
        << ascii("Joan Amberly was right.") << ascii("[name] was right.");
    QTest::newRow("who complained, in part")
        << ascii("What Amberly said holds.") << ascii("What [name] said holds.");
    QTest::newRow("a member") << ascii("Owen Fairlie will ask the wards by 3 December.")
                              << ascii("[name] will ask the wards by 3 December.");
    QTest::newRow("somebody after a title")
        << ascii("Dr Okafor to reply.") << ascii("[name] to reply.");
    QTest::newRow("small letters") << ascii("joan amberly") << ascii("[name]");
}

void TestPanelService::minutesLoseNames()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    const auto id = planned();
    VERIFY_OK(m_service->buildAgenda(id));
    const auto added = m_service->addCase(id, { m_case });
    VERIFY_OK(added);
    PanelItem item = *PanelRegister(m_store->session()).item(*added);
    item.minutes = typed;
    item.decision = typed;
    VERIFY_OK(m_service->changeItem(item));
    const PanelItem stored = *PanelRegister(m_store->session()).item(*added);
    QCOMPARE(stored.minutes, kept);
    QCOMPARE(stored.decision, kept);
    QVERIFY(!stored.isOwn);
}

void TestPanelService::actionsStandWithTheirRecordAndOnToday()
{
    const auto id = planned();
    VERIFY_OK(m_service->buildAgenda(id));
    const auto onCase = m_service->addCase(id, { m_case });
    VERIFY_OK(onCase);
    const QDate due(2026, 11, 25);
    const auto first
        = m_service->promise(*onCase, ascii("Ring Mrs Amberly"), ascii("Owen Fairlie"), due);
    VERIFY_OK(first);
    const auto second = m_service->promise(
        itemOf(id, PanelItemKind::Data).id, ascii("Count again"), ascii("Tom Ashdown"), due);
    VERIFY_OK(second);
    const ActionRegister actions(m_store->database());
    QCOMPARE(actions.byId(*first)->kind, ascii("complaint"));
    QCOMPARE(actions.byId(*first)->recordId, m_case);
    QCOMPARE(actions.byId(*first)->title, ascii("Ring [name]"));
    QCOMPARE(actions.byId(*second)->kind, ascii("panel_meeting"));
    QCOMPARE(file(id).actions.size(), size_t(2));
    const auto list = worklist(m_store->session());
    VERIFY_OK(list);
    const auto mine = list->of(ascii("Tom Ashdown"));
    const auto found = std::find_if(mine.soon.begin(), mine.soon.end(),
        [](const WorkItem &item) { return item.what == ascii("Count again"); });
    QVERIFY(found != mine.soon.end());
    QCOMPARE(found->reference, ascii("M-2026-0001"));
    const auto nothing = m_service->promise(*onCase, {}, {}, {});
    QCOMPARE(nothing.error().problems.size(), 3);
    QCOMPARE(panelDamage(*m_store), QStringList());
}

void TestPanelService::nextMeetingHearsOfTheActions()
{
    const auto id = planned();
    VERIFY_OK(m_service->buildAgenda(id));
    const auto action = m_service->promise(itemOf(id, PanelItemKind::Data).id, ascii("Count again"),
        ascii("Tom Ashdown"), QDate(2026, 11, 21));
    VERIFY_OK(action);
    PanelMeeting later = wholeMeeting();
    later.heldOn = QDate(2026, 12, 18);
    const auto next = m_service->plan(later);
    VERIFY_OK(next);
    VERIFY_OK(m_service->buildAgenda(*next));
    QCOMPARE(itemOf(*next, PanelItemKind::Actions).body,
        ascii("Count again: overdue since 21 November 2026."));
    Action done = *ActionRegister(m_store->database()).byId(*action);
    done.doneOn = QDate(2026, 11, 22);
    done.evidence = ascii("The new list is in use");
    auto work = m_store->begin();
    VERIFY_OK(ActionRegister::update(work, done));
    VERIFY_OK(work.commit());
    VERIFY_OK(m_service->buildAgenda(*next));
    QCOMPARE(itemOf(*next, PanelItemKind::Actions).body,
        ascii("Count again: done on 22 November 2026; The new list is in use."));
}

void TestPanelService::recordsShowWhoHandledACase()
{
    Interest interest;
    interest.person = ascii("Joyce Whitlock");
    interest.kind = InterestKind::NonFinancialPersonal;
    interest.organisation = ascii("Joan Amberly");
    interest.description = ascii("Neighbours");
    interest.fromOn = QDate(2020, 1, 1);
    interest.declaredOn = QDate(2026, 9, 1);
    VERIFY_OK(InterestService(m_store->session()).add(interest));
    const auto id = planned();
    VERIFY_OK(m_service->buildAgenda(id));
    VERIFY_OK(m_service->addCase(id, { m_case }));
    const auto matches = registerMatches(m_store->session(), file(id));
    VERIFY_OK(matches);
    QStringList who;
    for (const PanelMatch &match : *matches)
        who += match.name + ascii(": ") + toCode(match.conflict.rule);
    who.sort();
    QCOMPARE(who,
        QStringList(
            { ascii("Joyce Whitlock: own_interest"), ascii("Nina Marchetti: own_decision") }));
    VERIFY_OK(m_service->buildAgenda(id));
    const QString told = itemOf(id, PanelItemKind::Conflicts).body;
    QVERIFY2(told.contains(ascii("between the complaints lead and case 1")), qPrintable(told));
    QVERIFY(!told.contains(ascii("Marchetti")));
}

PanelMeetingId TestPanelService::signedMeeting()
{
    const auto id = planned();
    if (!m_service->buildAgenda(id) || !m_service->addCase(id, { m_case })
        || !m_service->everybodyIsHere(id) || !m_service->nothingToDeclare(id))
        qFatal("the meeting cannot be held");
    PanelMeeting meeting = file(id).meeting;
    meeting.assurance = ascii("reasonable");
    meeting.assuranceWhy = ascii("Times are met; Joan Amberly waited.");
    meeting.escalates = ascii("Staffing at night.");
    meeting.signedBy = ascii("Ada Brook");
    if (const auto done = m_service->sign(meeting); !done)
        qFatal("the note cannot be signed: %s", qPrintable(done.error().operation));
    return id;
}

void TestPanelService::meetingIsSignedAndStays()
{
    const auto early = planned();
    PanelMeeting unready = file(early).meeting;
    const auto refused = m_service->sign(unready);
    QCOMPARE(refused.error().operation, ascii("panel.step-missing"));
    VERIFY_OK(m_service->bin(early, {}));
    const auto id = signedMeeting();
    const PanelMeeting done = file(id).meeting;
    QCOMPARE(done.signedOn, QDate(2026, 11, 22));
    QCOMPARE(done.signedAs, ascii("chair"));
    QCOMPARE(done.quorumSaid, ascii("7 of 7 members, quorum is 3 with a chair: quorate"));
    QCOMPARE(done.assuranceWhy, ascii("Times are met; [name] waited."));
    const QString closed = ascii("panel.signed-already");
    QCOMPARE(m_service->change(done).error().operation, closed);
    QCOMPARE(m_service->buildAgenda(id).error().operation, closed);
    QCOMPARE(m_service->bin(id, {}).error().operation, closed);
    PanelItem item = file(id).items.front();
    item.minutes = ascii("Something else");
    QCOMPARE(m_service->changeItem(item).error().operation, closed);
    PanelAttendance row = file(id).attendance.front();
    row.presence = PanelPresence::Absent;
    QCOMPARE(Parts<PanelAttendance>(m_store->session()).change(row).error().operation, closed);
    // Nor past the program.
    QVERIFY(!m_store->database().run(ascii("UPDATE panel_meeting SET assurance = 'full'")));
    QVERIFY(!m_store->database().run(ascii("UPDATE panel_item SET minutes = 'x'")));
    QVERIFY(!m_store->database().run(ascii("DELETE FROM panel_item")));
    QCOMPARE(m_service->correct(id, ascii("Two, not three."), {}).error().operation,
        ascii("part.invalid"));
    VERIFY_OK(m_service->correct(id, ascii("Two, not three."), ascii("A slip.")));
    QCOMPARE(file(id).corrections.size(), size_t(1));
    QCOMPARE(file(id).corrections.front().madeBy, m_store->session().actor.name);
    QCOMPARE(m_service->correct(planned(), ascii("x"), ascii("y")).error().operation,
        ascii("panel.not-signed"));
    QCOMPARE(panelDamage(*m_store), QStringList());
}

void TestPanelService::readersCannotWrite()
{
    const auto id = planned();
    const Session reader = m_store->sessionAs(Role::PanelMember);
    PanelService asReader(reader);
    QCOMPARE(asReader.buildAgenda(id).error().operation, ascii("session.not-allowed"));
    QCOMPARE(asReader.plan(wholeMeeting()).error().operation, ascii("session.not-allowed"));
    const Session investigator = m_store->sessionAs(Role::Investigator);
    PanelService asInvestigator(investigator);
    VERIFY_OK(asInvestigator.buildAgenda(id));
    QCOMPARE(asInvestigator.sign(file(id).meeting).error().operation, ascii("session.not-allowed"));
    QCOMPARE(asInvestigator.adopt({}).error().operation, ascii("session.not-allowed"));
}

void TestPanelService::papersNameMembersOnly()
{
    const auto id = signedMeeting();
    for (const PanelPaper paper : { PanelPaper::Agenda, PanelPaper::Minutes, PanelPaper::Note }) {
        const auto report = panelPaper(m_store->session(), id, paper, true);
        VERIFY_OK(report);
        const QString words = reportWords(*report);
        QVERIFY(!words.contains(ascii("Amberly")));
        QCOMPARE(words.contains(ascii("Marchetti")), paper == PanelPaper::Minutes);
    }
    const QString note = reportWords(*panelPaper(m_store->session(), id, PanelPaper::Note, false));
    QVERIFY(note.contains(ascii("Reasonable assurance")));
    QVERIFY(note.contains(ascii("Staffing at night.")));
    QVERIFY(note.contains(ascii("Signed by Ada Brook, chair, on 22 November 2026.")));
    const auto hits = search(m_store->database(), ascii("staffing night"), {}, 5);
    VERIFY_OK(hits);
    QCOMPARE(*hits, QList<SearchHit>({ { recordkind::PanelMeeting, id.value } }));
}

void TestPanelService::signedPaperIsTheSameEachTime()
{
    const auto id = signedMeeting();
    const auto once = panelPaper(m_store->session(), id, PanelPaper::Minutes, true);
    const auto twice = panelPaper(m_store->session(), id, PanelPaper::Minutes, true);
    VERIFY_OK(once);
    QCOMPARE(reportWords(*once), reportWords(*twice));
}

QTEST_GUILESS_MAIN(TestPanelService)
#include "tst_panelservice.moc"
