#include "core/complaints/investigation/investigationfields.h"
#include "core/letters/letterregister.h"
#include "tests/letters/lettercase.h"

using namespace heed;
using heed::test::LetterDesk;

/// A letter from the first draft to what lies frozen in the store, on real stores.
class TestLetterService : public QObject
{
    Q_OBJECT

private slots:
    void draftIsKeptAsTyped();
    void olderDraftDoesNotOverwriteANewer();
    void wayOfAReply();
    void sentBackWithComments();
    void investigationFillsTheGrid();
    void submittedLetterCannotBeTypedInto();
    void unfinishedLetterIsNotHandedIn();
    void issuedLetterIsFrozen();
    void issuedLetterIsNeverChanged();
    void tamperedLetterIsNoticed_data();
    void tamperedLetterIsNoticed();
    void acknowledgementIsRecorded();
    void replyIsRecorded();
    void delayIsRecorded();
    void holdingLetterTellsWhenTheyHearNext();
    void refusalLetterFillsTheDayOfItsDecision();
    void flaggedNeedsStandInTheLetter();
    void refusedStepLeavesTheLetterADraft();
    void days_data();
    void days();
    void rights_data();
    void rights();
    void lettersAreFound();
    void droppedLetterIsGoneFromTheList();

private:
    static IssueLetter today(const Letter &letter)
    {
        IssueLetter how;
        how.on = QDate(2026, 11, 22);
        how.revision = letter.revision;
        how.pdf = "%PDF pages";
        return how;
    }
    static Letter stored(LetterDesk &desk, LetterId id)
    {
        return LetterRegister(desk.store().database()).byId(id).value_or(Letter {});
    }
};

void TestLetterService::draftIsKeptAsTyped()
{
    LetterDesk desk;
    QSignalSpy told(&desk.letters, &LetterService::lettersChanged);
    auto letter = desk.letters.begin(
        desk.log(test::answeredCase()), QStringLiteral("holding"), LetterVariant::Plain);
    VERIFY_OK(letter);
    letter->body = QStringLiteral("Dear [name], half a sentence and {{a tag");
    letter->largePrint = true;
    const auto saved = desk.letters.save(*letter);
    VERIFY_OK(saved);
    const Letter again = stored(desk, saved->id);
    QCOMPARE(again.body, letter->body);
    QVERIFY(again.largePrint);
    QCOMPARE(again.variant, LetterVariant::Plain);
    QCOMPARE(again.createdBy, QStringLiteral("Ann Manager"));
    QCOMPARE(told.count(), 1);
    QCOMPARE(desk.store().damage(), QStringList());
}

void TestLetterService::olderDraftDoesNotOverwriteANewer()
{
    LetterDesk desk;
    const Letter first = desk.written(desk.log(test::answeredCase()), QStringLiteral("holding"));
    VERIFY_OK(desk.letters.save(first));
    const auto late = desk.letters.save(first);
    QVERIFY(!late);
    QCOMPARE(late.error().operation, QStringLiteral("record.changed-meanwhile"));
}

void TestLetterService::wayOfAReply()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    VERIFY_OK(desk.complaints.acknowledge(
        id, { QDate(2026, 11, 4), ContactMethod::Letter, DiscussionOffer::Accepted }));
    const Letter letter = desk.written(id, QStringLiteral("final-reply"));
    VERIFY_OK(desk.letters.submit(letter.id));
    QCOMPARE(stored(desk, letter.id).submittedBy, QStringLiteral("Ann Manager"));
    QCOMPARE(desk.file(id).complaint.state, ComplaintState::AwaitingSignOff);
    VERIFY_OK(desk.letters.sign(letter.id));
    const Letter signedLetter = stored(desk, letter.id);
    QCOMPARE(signedLetter.status, LetterStatus::Signed);
    QCOMPARE(signedLetter.signedAt, desk.store().clock().now());
    VERIFY_OK(desk.letters.issue(letter.id, today(signedLetter)));
    const auto steps = LetterRegister(desk.store().database()).steps(letter.id);
    VERIFY_OK(steps);
    QCOMPARE(steps->size(), size_t(3));
    QCOMPARE(steps->at(2).act, LetterAct::Issue);
    QCOMPARE(desk.store().damage(), QStringList());
}

void TestLetterService::sentBackWithComments()
{
    LetterDesk desk;
    const Letter letter
        = desk.written(desk.log(test::answeredCase()), QStringLiteral("final-reply"));
    VERIFY_OK(desk.letters.submit(letter.id));
    const auto silent = desk.letters.sendBack(letter.id, QStringLiteral(" "));
    QVERIFY(!silent);
    QCOMPARE(silent.error().operation, QStringLiteral("letter.comment-missing"));
    VERIFY_OK(desk.letters.sendBack(letter.id, QStringLiteral("Say sorry first.")));
    QCOMPARE(stored(desk, letter.id).status, LetterStatus::Draft);
    const auto steps = LetterRegister(desk.store().database()).steps(letter.id);
    VERIFY_OK(steps);
    QCOMPARE(steps->back().comment, QStringLiteral("Say sorry first."));
    // It can be mended and handed in again.
    VERIFY_OK(desk.letters.save(stored(desk, letter.id)));
    VERIFY_OK(desk.letters.submit(letter.id));
}

// Complaints reference 3.1: evidence, what happened and what should have, then the answer.
void TestLetterService::investigationFillsTheGrid()
{
    LetterDesk desk;
    ComplaintFile file = test::answeredCase();
    file.issues[0].finding.clear();
    file.issues[0].remedy.reset();
    const ComplaintId id = desk.log(file);
    const std::vector<ComplaintIssue> issues = desk.file(id).issues;
    auto transaction = desk.store().begin();
    Evidence bellLog;
    bellLog.complaintId = id;
    bellLog.issueId = issues[0].id;
    bellLog.what = QStringLiteral("Call bell log");
    VERIFY_OK(insertRow(transaction, bellLog));
    IssueAccount account;
    account.complaintId = id;
    account.issueId = issues[0].id;
    account.happened = QStringLiteral("It rang for an hour.");
    account.shouldHaveHappened = QStringLiteral("Five minutes are enough.");
    VERIFY_OK(insertRow(transaction, account));
    ComplaintRemedy remedy;
    remedy.complaintId = id;
    remedy.issueId = issues[0].id;
    remedy.remedy = Remedy::Training;
    VERIFY_OK(insertRow(transaction, remedy));
    VERIFY_OK(transaction.commit());
    const Letter letter = desk.written(id, QStringLiteral("final-reply"));
    QVERIFY(letter.body.contains(QStringLiteral("It rang for an hour.\n\nFive minutes")));
    const auto grid = desk.letters.gridOf(letter);
    VERIFY_OK(grid);
    QCOMPARE(grid->rows[0].evidence, QStringList { QStringLiteral("Call bell log") });
    QCOMPARE(grid->rows[0].remedy, std::optional(Remedy::Training));
    // The other issue has no evidence, and now one is asked for it.
    const auto problems = desk.letters.problemsOf(letter);
    VERIFY_OK(problems);
    QCOMPARE(problems->size(), 1);
    QCOMPARE(problems->front().fact, QStringLiteral("reply.no-evidence"));
}

void TestLetterService::submittedLetterCannotBeTypedInto()
{
    LetterDesk desk;
    const Letter letter
        = desk.written(desk.log(test::answeredCase()), QStringLiteral("final-reply"));
    VERIFY_OK(desk.letters.submit(letter.id));
    const auto typed = desk.letters.save(stored(desk, letter.id));
    QVERIFY(!typed);
    QCOMPARE(typed.error().operation, QStringLiteral("letter.submitted-already"));
    VERIFY_OK(desk.letters.takeBack(letter.id));
    VERIFY_OK(desk.letters.save(stored(desk, letter.id)));
}

void TestLetterService::unfinishedLetterIsNotHandedIn()
{
    LetterDesk desk;
    auto letter = desk.letters.begin(
        desk.log(test::answeredCase()), QStringLiteral("final-reply"), LetterVariant::Standard);
    VERIFY_OK(letter);
    const auto saved = desk.letters.save(*letter);
    VERIFY_OK(saved);
    const auto submitted = desk.letters.submit(saved->id);
    QVERIFY(!submitted);
    QCOMPARE(submitted.error().operation, QStringLiteral("letter.not-ready"));
    QCOMPARE(submitted.error().problems.size(), placeholdersIn(letter->body).size());
    QCOMPARE(stored(desk, saved->id).status, LetterStatus::Draft);
}

void TestLetterService::issuedLetterIsFrozen()
{
    LetterDesk desk;
    const Letter letter = desk.written(desk.log(test::answeredCase()), QStringLiteral("holding"));
    VERIFY_OK(desk.letters.issue(letter.id, today(letter)));
    const auto issued = desk.letters.issued(letter.id);
    VERIFY_OK(issued);
    QCOMPARE(issued->content, issuedText(letter.body, QDate(2026, 11, 22)).toUtf8());
    QVERIFY(issued->content.contains("\n22 November 2026\n"));
    QCOMPARE(issued->pdf, QByteArray("%PDF pages"));
    QCOMPARE(issued->contentHash.size(), 64);
    // Whatever changes afterwards, what went out stays.
    ComplaintFile file = desk.file(letter.complaintId);
    file.complainant.name = QStringLiteral("Mrs Joan Brown");
    VERIFY_OK(desk.complaints.change(file));
    VERIFY_OK(LetterTemplates(desk.store().session())
                  .edit(QStringLiteral("holding"), LetterVariant::Standard,
                      QStringLiteral("Quite other words.")));
    QCOMPARE(desk.letters.issued(letter.id)->content, issued->content);
}

void TestLetterService::issuedLetterIsNeverChanged()
{
    LetterDesk desk;
    const Letter letter = desk.written(desk.log(test::answeredCase()), QStringLiteral("holding"));
    VERIFY_OK(desk.letters.issue(letter.id, today(letter)));
    Letter changed = stored(desk, letter.id);
    changed.body = QStringLiteral("Other words.");
    QCOMPARE(desk.letters.save(changed).error().operation, QStringLiteral("letter.issued-already"));
    QCOMPARE(desk.letters.issue(letter.id, today(changed)).error().operation,
        QStringLiteral("letter.issued-already"));
    QCOMPARE(
        desk.letters.drop(letter.id).error().operation, QStringLiteral("letter.issued-already"));
    // Not even by hand.
    QVERIFY(!desk.store().database().run(
        QStringLiteral("UPDATE letter SET content = 'x' WHERE id = ?"), { letter.id.value }));
}

void TestLetterService::tamperedLetterIsNoticed_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("the text") << "content";
    QTest::newRow("the pages") << "pdf";
    QTest::newRow("the hash of the text") << "content_hash";
}

// Somebody with the key and another program takes the guard away and rewrites history.
void TestLetterService::tamperedLetterIsNoticed()
{
    QFETCH(QString, column);
    LetterDesk desk;
    const Letter letter = desk.written(desk.log(test::answeredCase()), QStringLiteral("holding"));
    VERIFY_OK(desk.letters.issue(letter.id, today(letter)));
    QCOMPARE(desk.store().damage(), QStringList());
    Database &database = desk.store().database();
    VERIFY_OK(database.run(QStringLiteral("DROP TRIGGER letter_that_went_out_stays")));
    VERIFY_OK(database.run(QStringLiteral("UPDATE letter SET %1 = 'changed'").arg(column)));
    const auto opened = desk.letters.issued(letter.id);
    QVERIFY(!opened);
    QCOMPARE(opened.error().operation, QStringLiteral("letter.changed-since-issued"));
    QCOMPARE(desk.store().damage(),
        QStringList { QStringLiteral("verify.record complaint C-2026-001") });
}

void TestLetterService::acknowledgementIsRecorded()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    VERIFY_OK(desk.complaints.agreePeriod(id, { QDate(2026, 12, 4), {}, QDate(2026, 11, 4), {} }));
    const Letter letter = desk.written(id, QStringLiteral("acknowledgement"));
    IssueLetter how = today(letter);
    how.acknowledgement
        = Acknowledgement { how.on, ContactMethod::Letter, DiscussionOffer::Accepted };
    VERIFY_OK(desk.letters.issue(letter.id, how));
    QCOMPARE(desk.file(id).complaint.acknowledgedOn, QDate(2026, 11, 22));
    QCOMPARE(desk.store().damage(), QStringList());
}

void TestLetterService::replyIsRecorded()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    const Letter letter = desk.written(id, QStringLiteral("final-reply"));
    VERIFY_OK(desk.letters.submit(letter.id));
    VERIFY_OK(desk.letters.sign(letter.id));
    IssueLetter how = today(stored(desk, letter.id));
    how.reply = ReplySent { how.on, QStringLiteral("Grace Okoro") };
    VERIFY_OK(desk.letters.issue(letter.id, how));
    const Complaint complaint = desk.file(id).complaint;
    QCOMPARE(complaint.repliedOn, QDate(2026, 11, 22));
    QCOMPARE(complaint.replySignedBy, QStringLiteral("Grace Okoro"));
    QCOMPARE(complaint.outcome, std::optional(Outcome::PartiallyUpheld));
}

void TestLetterService::delayIsRecorded()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    const Letter letter = desk.written(id, QStringLiteral("delay"));
    IssueLetter how = today(letter);
    how.delayReason = QStringLiteral("A nurse who has to be asked is ill.");
    VERIFY_OK(desk.letters.issue(letter.id, how));
    QCOMPARE(desk.file(id).complaint.delayExplainedOn, QDate(2026, 11, 22));
    QCOMPARE(desk.file(id).complaint.delayReason, *how.delayReason);
}

void TestLetterService::holdingLetterTellsWhenTheyHearNext()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    const Letter letter = desk.written(id, QStringLiteral("holding"));
    IssueLetter how = today(letter);
    how.update.emplace();
    how.update->toldOn = how.on;
    how.update->how = UpdateKind::HoldingLetter;
    how.update->nextOn = how.on; // not on the same day
    QVERIFY(!desk.letters.issue(letter.id, how));
    QCOMPARE(stored(desk, letter.id).status, LetterStatus::Draft);
    QVERIFY(desk.file(id).casework.updates.empty());
    how.update->nextOn = QDate(2026, 12, 4);
    VERIFY_OK(desk.letters.issue(letter.id, how));
    const auto updates = desk.file(id).casework.updates;
    QCOMPARE(int(updates.size()), 1);
    QCOMPARE(updates.front().nextOn, QDate(2026, 12, 4));
    QCOMPARE(desk.store().damage(), QStringList());
}

void TestLetterService::refusalLetterFillsTheDayOfItsDecision()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    ComplaintExclusion decision;
    decision.limb = ExclusionLimb::AlreadyInvestigated;
    decision.reason = QStringLiteral("Answered in 2025.");
    decision.decidedBy = QStringLiteral("Grace Okoro");
    decision.decidedOn = QDate(2026, 11, 20);
    VERIFY_OK(desk.complaints.exclude(id, decision));
    const Letter letter = desk.written(id, QStringLiteral("reg8-refusal"));
    VERIFY_OK(desk.letters.submit(letter.id));
    VERIFY_OK(desk.letters.sign(letter.id));
    IssueLetter how = today(stored(desk, letter.id));
    how.refusal = Refusal::Late; // there is no such decision: neither the letter nor a day
    QCOMPARE(desk.letters.issue(letter.id, how).error().operation,
        QStringLiteral("casework.no-letter-awaited"));
    QCOMPARE(stored(desk, letter.id).status, LetterStatus::Signed);
    how.refusal = Refusal::Excluded;
    VERIFY_OK(desk.letters.issue(letter.id, how));
    QCOMPARE(desk.file(id).casework.exclusions.front().letterOn, how.on);
    QVERIFY(!awaitsLetter(desk.file(id).casework, Refusal::Excluded));
    QCOMPARE(desk.store().damage(), QStringList());
}

void TestLetterService::flaggedNeedsStandInTheLetter()
{
    LetterDesk desk;
    ComplaintFile file = test::answeredCase();
    file.complainant.communicationNeeds = QStringLiteral("A call before each letter");
    AccessNeed need;
    need.need = AccessNeedKind::LargePrint;
    need.detail = QStringLiteral("18 point");
    file.casework.needs = { need };
    need.flagged = false;
    need.need = AccessNeedKind::Braille;
    file.casework.needs.push_back(need);
    const auto sheet
        = desk.letters.begin(desk.log(file), QStringLiteral("own-sheet"), LetterVariant::Standard);
    VERIFY_OK(sheet);
    QVERIFY(sheet->body.contains(
        QStringLiteral("helps you: A call before each letter; large print (18 point)")));
    QVERIFY(!sheet->body.contains(QStringLiteral("Braille")));
}

void TestLetterService::refusedStepLeavesTheLetterADraft()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    VERIFY_OK(desk.complaints.acknowledge(
        id, { QDate(2026, 11, 4), ContactMethod::Oral, DiscussionOffer::Accepted }));
    const Letter letter = desk.written(id, QStringLiteral("acknowledgement"));
    IssueLetter how = today(letter);
    how.acknowledgement = Acknowledgement { how.on, ContactMethod::Letter, {} };
    const auto issued = desk.letters.issue(letter.id, how);
    QVERIFY(!issued);
    QCOMPARE(issued.error().operation, QStringLiteral("complaint.acknowledged-already"));
    QCOMPARE(stored(desk, letter.id).status, LetterStatus::Draft);
    how.acknowledgement.reset();
    VERIFY_OK(desk.letters.issue(letter.id, how));
}

void TestLetterService::days_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QString>("fact");
    QTest::newRow("no day") << QDate() << "letter.day-missing";
    QTest::newRow("tomorrow") << QDate(2026, 11, 23) << "letter.day-in-future";
    QTest::newRow("before the complaint") << QDate(2026, 11, 1) << "letter.day-before-received";
    QTest::newRow("the day it came") << QDate(2026, 11, 2) << "";
}

void TestLetterService::days()
{
    QFETCH(QDate, on);
    QFETCH(QString, fact);
    LetterDesk desk;
    const Letter letter = desk.written(desk.log(test::answeredCase()), QStringLiteral("holding"));
    IssueLetter how = today(letter);
    how.on = on;
    const auto issued = desk.letters.issue(letter.id, how);
    QCOMPARE(issued ? QString() : issued.error().problems.front().fact, fact);
}

void TestLetterService::rights_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("writes");
    QTest::addColumn<bool>("signs");
    QTest::newRow("manager") << int(Role::Manager) << true << true;
    QTest::newRow("investigator") << int(Role::Investigator) << true << false;
    QTest::newRow("panel member") << int(Role::PanelMember) << false << false;
    QTest::newRow("viewer") << int(Role::Viewer) << false << false;
    QTest::newRow("administrator") << int(Role::Administrator) << false << false;
}

void TestLetterService::rights()
{
    QFETCH(int, role);
    QFETCH(bool, writes);
    QFETCH(bool, signs);
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    const Letter letter = desk.written(id, QStringLiteral("final-reply"));
    VERIFY_OK(desk.letters.submit(letter.id));
    const Session session = desk.store().sessionAs(Role(role));
    ComplaintService complaints(session);
    LetterService letters(session, complaints);
    const auto begun = letters.begin(id, QStringLiteral("holding"), LetterVariant::Standard);
    VERIFY_OK(begun);
    QCOMPARE(letters.save(*begun).has_value(), writes);
    QCOMPARE(letters.sign(letter.id).has_value(), signs);
}

void TestLetterService::lettersAreFound()
{
    LetterDesk desk;
    const ComplaintId id = desk.log(test::answeredCase());
    Letter letter = desk.written(id, QStringLiteral("holding"));
    letter.body += QStringLiteral("\nThe quartermaster was asked as well.\n");
    VERIFY_OK(desk.letters.save(letter));
    ComplaintQuery query;
    query.searchText = QStringLiteral("quartermaster");
    const auto found = ComplaintRegister(desk.store().session()).ids(query);
    VERIFY_OK(found);
    QCOMPARE(*found, std::vector<qint64> { id.value });
}

void TestLetterService::droppedLetterIsGoneFromTheList()
{
    LetterDesk desk;
    const Letter letter = desk.written(desk.log(test::answeredCase()), QStringLiteral("holding"));
    VERIFY_OK(desk.letters.drop(letter.id));
    const auto left = LetterRegister(desk.store().database()).ofComplaint(letter.complaintId);
    VERIFY_OK(left);
    QVERIFY(left->empty());
    QCOMPARE(stored(desk, letter.id).status, LetterStatus::Dropped);
}

QTEST_GUILESS_MAIN(TestLetterService)
#include "tst_letterservice.moc"
