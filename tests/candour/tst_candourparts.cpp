#include "core/candour/candourparts.h"
#include "tests/support/partcheck.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::PartCheck;
using heed::test::spoilt;
using heed::test::whole;

/// What each part of a duty asks of whoever types it. Source: SI 2014/2936 reg 20(2) to (6).
class TestCandourParts : public QObject
{
    Q_OBJECT

private slots:
    void partsSayWhatIsWrong_data();
    void partsSayWhatIsWrong();
    void wholePartsPass_data();
    void wholePartsPass();
    void everybodyOfADutyIsAParty();
};

namespace {

const QDate yesterday(2026, 11, 21);
const QDate tomorrow(2026, 11, 23);

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

CandourEnquiry enquiry()
{
    CandourEnquiry row;
    row.owner = text("Ben Ito");
    row.dueOn = tomorrow;
    return row;
}

CandourSupport support()
{
    CandourSupport row;
    row.offeredOn = yesterday;
    return row;
}

CandourLetter letter()
{
    CandourLetter row;
    row.body = text("I am sorry.");
    return row;
}

CandourAttempt attempt()
{
    CandourAttempt row;
    row.triedOn = yesterday;
    row.triedBy = text("Ann Calloway");
    return row;
}

CandourPause paused()
{
    CandourPause row;
    row.fromOn = yesterday;
    row.advisedBy = text("The officer in charge");
    row.advice = text("Not to speak about the night shift yet");
    return row;
}

CandourProfessional professional()
{
    CandourProfessional row;
    row.professional = text("The nurse in charge");
    return row;
}

} // namespace

void TestCandourParts::partsSayWhatIsWrong_data()
{
    QTest::addColumn<PartCheck>("check");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *problem, const PartCheck &check) {
        QTest::newRow(name) << check << text(problem);
    };
    row("enquiry: nobody leads it", "owner candour.enquiry-needs-owner",
        spoilt(enquiry(), [](auto &r) { r.owner = text(" "); }));
    row("enquiry: no day", "due_on candour.enquiry-needs-day",
        spoilt(enquiry(), [](auto &r) { r.dueOn = {}; }));
    row("enquiry: ended tomorrow", "ended_on candour.in-future",
        spoilt(enquiry(), [](auto &r) { r.endedOn = tomorrow; }));
    row("enquiry: results told tomorrow", "results_on candour.in-future",
        spoilt(enquiry(), [](auto &r) { r.resultsOn = tomorrow; }));
    row("no enquiry, without a reason", "reason candour.none-needs-reason",
        spoilt(CandourEnquiry {}, [](auto &r) { r.type = EnquiryType::None; }));
    row("support: no day", "offered_on candour.day-missing",
        spoilt(support(), [](auto &r) { r.offeredOn = {}; }));
    row("support: offered tomorrow", "offered_on candour.in-future",
        spoilt(support(), [](auto &r) { r.offeredOn = tomorrow; }));
    row("letter: nothing in it", "body candour.letter-empty",
        spoilt(letter(), [](auto &r) { r.body.clear(); }));
    row("letter: sent tomorrow", "sent_on candour.in-future",
        spoilt(letter(), [](auto &r) { r.sentOn = tomorrow; }));
    row("letter: copied tomorrow", "copy_on candour.in-future",
        spoilt(letter(), [](auto &r) { r.copyOn = tomorrow; }));
    row("letter: it went out", "body candour.letter-frozen",
        spoilt(letter(), [](auto &r) { r.issuedAt = QDateTime(yesterday, QTime(9, 0), Qt::UTC); }));
    row("attempt: no day", "tried_on candour.day-missing",
        spoilt(attempt(), [](auto &r) { r.triedOn = {}; }));
    row("attempt: tomorrow", "tried_on candour.in-future",
        spoilt(attempt(), [](auto &r) { r.triedOn = tomorrow; }));
    row("attempt: by nobody", "tried_by candour.attempt-needs-who",
        spoilt(attempt(), [](auto &r) { r.triedBy.clear(); }));
    row("attempt: a refusal of unknown words", "note candour.refusal-needs-how",
        spoilt(attempt(), [](auto &r) { r.outcome = AttemptOutcome::Declined; }));
    row("pause: no day", "from_on candour.day-missing",
        spoilt(paused(), [](auto &r) { r.fromOn = {}; }));
    row("pause: from tomorrow", "from_on candour.in-future",
        spoilt(paused(), [](auto &r) { r.fromOn = tomorrow; }));
    row("pause: nobody advised it", "advised_by candour.pause-needs-who",
        spoilt(paused(), [](auto &r) { r.advisedBy.clear(); }));
    row("pause: no advice", "advice candour.pause-needs-advice",
        spoilt(paused(), [](auto &r) { r.advice.clear(); }));
    row("professional: nobody", "professional candour.professional-needs-who",
        spoilt(professional(), [](auto &r) { r.professional.clear(); }));
    row("professional: told tomorrow", "told_on candour.in-future",
        spoilt(professional(), [](auto &r) { r.toldOn = tomorrow; }));
}

void TestCandourParts::partsSayWhatIsWrong()
{
    QFETCH(PartCheck, check);
    QFETCH(QString, problem);
    QCOMPARE(test::told(check()), QStringList(problem));
}

void TestCandourParts::wholePartsPass_data()
{
    QTest::addColumn<PartCheck>("check");
    const auto row = [](const char *name, const PartCheck &check) { QTest::newRow(name) << check; };
    row("enquiry", whole(enquiry()));
    row("no enquiry, with its reason", spoilt(CandourEnquiry {}, [](auto &r) {
        r.type = EnquiryType::None;
        r.reason = text("The coroner looks into it, and we wait for the findings.");
    }));
    row("support", whole(support()));
    row("letter", whole(letter()));
    row("a letter kept on paper", spoilt(letter(), [](auto &r) {
        r.body.clear();
        r.copyPlace = text("Governance file 12");
    }));
    row("attempt", whole(attempt()));
    row("a refusal in their words", spoilt(attempt(), [](auto &r) {
        r.outcome = AttemptOutcome::Declined;
        r.note = text("Please do not talk to me about it.");
    }));
    row("pause", whole(paused()));
    row("professional", whole(professional()));
}

void TestCandourParts::wholePartsPass()
{
    QFETCH(PartCheck, check);
    QCOMPARE(test::told(check()), QStringList());
}

/// Source: candour, fairness and culture reference 3.3: whom an investigator could be bound to.
void TestCandourParts::everybodyOfADutyIsAParty()
{
    CandourDuty duty;
    QCOMPARE(partiesOf(duty).size(), size_t(1)); // who manages the place is always one
    QCOMPARE(partiesOf(duty).front().role, PartyRole::PlaceManager);
    duty.personName = text("Joan Amberly");
    duty.relevantName = text("Paul Amberly");
    QCOMPARE(partiesOf(duty).size(), size_t(3));
    duty.relevantName = text("joan  amberly");
    QCOMPARE(partiesOf(duty).size(), size_t(2));
}

QTEST_APPLESS_MAIN(TestCandourParts)
#include "tst_candourparts.moc"
