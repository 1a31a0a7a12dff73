#include "core/practice/practicereturns.h"

#include "core/duties/cqcrequestservice.h"
#include "core/governance/annualreport.h"
#include "core/governance/benchmarkstore.h"
#include "core/governance/ko41areturn.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

constexpr int daysSinceOpen = 9;
constexpr int daysSinceSent = 205;
constexpr int daysToSend = 24; // of the 28

Result<void> writeRequests(const Session &session)
{
    const QDate today = session.clock.today();
    const QDate month(today.year(), today.month(), 1);
    CqcRequest open;
    open.regulation = CqcRegulation::Complaints;
    open.receivedOn = today.addDays(-daysSinceOpen);
    open.periodFrom = month.addMonths(-12);
    open.periodTo = month.addDays(-1);
    open.askedFor = text("A summary of complaints of the last twelve months, with your responses and any "
                         "further correspondence, under regulation 16(3).");
    open.preparer = session.actor.name;
    CqcRequest sent;
    sent.regulation = CqcRegulation::Governance;
    sent.receivedOn = today.addDays(-daysSinceSent);
    sent.periodFrom = sent.receivedOn.addMonths(-6);
    sent.periodTo = sent.receivedOn.addDays(-1);
    sent.askedFor = text("A written report on how you assess and improve quality, under regulation 17(3).");
    sent.preparer = session.actor.name;
    sent.sentOn = sent.receivedOn.addDays(daysToSend);
    sent.note = text("Sent by the Commission's own portal; receipt kept with the papers.");
    CqcRequestService service(session);
    return service.log(sent).and_then([&](CqcRequestId) { return service.log(open); }).map([](CqcRequestId) { });
}

AnnualTexts textsOf(const Session &session, bool isHome)
{
    const QDate today = session.clock.today();
    AnnualTexts texts;
    texts.firstYear = (today.month() < 4 ? today.year() - 1 : today.year()) - 1;
    texts.foreword = text("Each complaint in this report is somebody who took the trouble to tell us. We "
                          "are grateful, and we were not always quick enough to say so.");
    texts.generalImportance
        = isHome ? text("Families told us that they hear too late when plans for care change.")
                 : text("Patients who were moved between wards at night told us that nobody had told their "
                        "family. The same was said of three sites.");
    if (isHome)
        return texts; // a draft with blanks, as most homes have it
    texts.subjectMatter = text("Waiting, communication and clinical treatment made up more than half. Fewer "
                               "complaints than before were about lost property.");
    texts.actionTaken = text("The nurse in charge now telephones the family before a move at night; an audit "
                             "in January found that done in nine cases out of ten. Letters about "
                             "appointments were written anew with patients. A second cabinet for valuables "
                             "was put on each admission ward.");
    texts.equality = text("People under 25 and people whose first language is not English complain less "
                          "often than they use our services. An easy read leaflet is in use since May.");
    texts.feedback = text("Of those who answered our survey, most would complain again; fewer found the "
                          "reply easy to understand. Staff who were complained about asked to be told "
                          "earlier how a case ended.");
    texts.plan = text("Acknowledge every complaint by telephone. Agree the day of the reply with each "
                      "person. Show the evidence for each action before it is closed.");
    texts.state = AnnualState::Sent;
    texts.approvedOn = QDate(texts.firstYear + 1, 6, 11);
    texts.approvedBy = session.actor.name;
    texts.sentOn = QDate(texts.firstYear + 1, 6, 24);
    return texts;
}

Result<void> writeAnnual(const Session &session, bool isHome)
{
    const AnnualTexts texts = textsOf(session, isHome);
    if (texts.approvedOn > session.clock.today())
        return {}; // not yet written at this time of the year
    return StandaloneRows<AnnualTexts>(session).keep(texts).and_then([&](AnnualReportId id) -> Result<void> {
        if (texts.state == AnnualState::Draft)
            return {};
        AnnualCopy commissioner;
        commissioner.reportId = id;
        commissioner.sentTo = text("Integrated care board");
        commissioner.isCommissioner = true;
        commissioner.sentOn = texts.sentOn;
        AnnualCopy asked;
        asked.reportId = id;
        asked.sentTo = text("Local Healthwatch");
        asked.askedOn = texts.sentOn;
        asked.sentOn = texts.sentOn.addDays(2);
        Parts<AnnualCopy> copies(session);
        return copies.add(commissioner).and_then([&](auto) { return copies.add(asked); }).map([](auto) { });
    });
}

Result<void> writeReturn(const Session &session)
{
    const Ko41aSender sender { text("Y63"), text("North East and Yorkshire"), text("QZZ"),
        text("Practice integrated care system"), text("RZZ"), {}, text("Acute") };
    return Ko41aService(session)
        .setSender(sender)
        .and_then([&] {
            return BenchmarkService(session).bring(
                text(":/heed/practice/ko41a-2024-25-extract.csv"));
        })
        .and_then([&](const BenchmarkService::Brought &) {
            BenchmarkChoice choice;
            choice.sizeFactor = 3;
            return BenchmarkService(session).choose(choice);
        });
}

} // namespace

Result<void> writePracticeReturns(const Session &session, bool isHome)
{
    return writeRequests(session)
        .and_then([&] { return writeAnnual(session, isHome); })
        .and_then([&]() -> Result<void> {
            return isHome ? Result<void>() : writeReturn(session);
        });
}

} // namespace heed
