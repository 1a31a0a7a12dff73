#include "core/codes/codelists.h"
#include "core/complaints/complaintcheck.h"
#include "core/complaints/complaintfields.h"
#include "core/complaints/complaintrules.h"
#include "tests/support/testsupport.h"

#include <functional>

using namespace heed;

using Edit = std::function<void(ComplaintFile &)>;
Q_DECLARE_METATYPE(Edit)

/// What may be in a complaint, what is missing, how it ends and what comes next.
class TestComplaintRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void draftWithoutFaultPasses();
    void faults_data();
    void faults();
    void everyFaultIsToldAtOnce();
    void gaps_data();
    void gaps();
    void outcomeOfTheCase_data();
    void outcomeOfTheCase();
    void ombudsmanByWhoPays_data();
    void ombudsmanByWhoPays();
    void nextSteps_data();
    void nextSteps();
    void urgency_data();
    void urgency();

private:
    CodeLists m_codes;
    std::unique_ptr<WorkingCalendar> m_calendar;
};

namespace {

const QDate today(2026, 11, 22);

ComplaintFile goodDraft()
{
    ComplaintFile file;
    file.complaint.receivedOn = QDate(2026, 11, 2);
    file.complaint.description = QStringLiteral("The call bell was not answered.");
    file.complaint.complainantStatus = ComplainantStatus::Carer;
    file.complainant.name = QStringLiteral("Bea Larkin");
    file.patient.name = QStringLiteral("Tom Larkin");
    ComplaintIssue issue;
    issue.subject = QStringLiteral("communications");
    file.issues = { issue };
    return file;
}

ComplaintFile openCase()
{
    ComplaintFile file = goodDraft();
    file.complaint.acknowledgeBy = QDate(2026, 11, 5);
    file.complaint.relevantPeriodEnds = QDate(2027, 5, 1);
    return file;
}

} // namespace

void TestComplaintRules::initTestCase()
{
    auto codes = CodeLists::shipped();
    VERIFY_OK(codes);
    m_codes = std::move(*codes);
    auto holidays = BankHolidays::load();
    VERIFY_OK(holidays);
    m_calendar = std::make_unique<WorkingCalendar>(*holidays);
}

void TestComplaintRules::draftWithoutFaultPasses()
{
    QCOMPARE(checkComplaint(goodDraft(), m_codes, today), QList<FieldProblem>());
}

void TestComplaintRules::faults_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const Edit &edit, const char *field, const char *fact) {
        QTest::newRow(name) << edit << QString::fromLatin1(field) << QString::fromLatin1(fact);
    };
    const auto day = [](QDate Complaint::*member, QDate value) {
        return Edit([=](ComplaintFile &file) { file.complaint.*member = value; });
    };
    const QDate tomorrow = today.addDays(1);
    const QDate before(2026, 11, 1);
    row("no receipt", day(&Complaint::receivedOn, {}), "received_on", "received-missing");
    row("receipt tomorrow", day(&Complaint::receivedOn, tomorrow), "received_on",
        "received-in-future");
    row("receipt long ago", day(&Complaint::receivedOn, QDate(1948, 7, 5)), "received_on",
        "received-too-early");
    row("acknowledged first", day(&Complaint::acknowledgedOn, before), "acknowledged_on",
        "acknowledged-before-received");
    row("acknowledged tomorrow", day(&Complaint::acknowledgedOn, tomorrow), "acknowledged_on",
        "acknowledged-in-future");
    row("answered first", day(&Complaint::repliedOn, before), "replied_on",
        "replied-before-received");
    row("closed first", day(&Complaint::closedOn, before), "closed_on", "closed-before-received");
    row("consent tomorrow", day(&Complaint::consentOn, tomorrow), "consent_on",
        "consent-in-future");
    row(
        "closed before the reply",
        [](ComplaintFile &file) {
            file.complaint.repliedOn = QDate(2026, 11, 20);
            file.complaint.closedOn = QDate(2026, 11, 19);
        },
        "closed_on", "closed-before-reply");
    row(
        "patient born later", [](ComplaintFile &file) { file.patient.bornOn = QDate(2026, 11, 3); },
        "patient.born_on", "born-after-receipt");
    row(
        "complainant not born yet",
        [](ComplaintFile &file) { file.complainant.bornOn = today.addDays(1); },
        "complainant.born_on", "born-in-future");
    row(
        "age", [](ComplaintFile &file) { file.complaint.patientAge = 126; }, "patient_age",
        "age-impossible");
    row(
        "patient and somebody else",
        [](ComplaintFile &file) { file.complaint.complainantStatus = ComplainantStatus::Patient; },
        "complainant_status", "patient-but-two-people");
    row(
        "nothing said",
        [](ComplaintFile &file) {
            file.complaint.description.clear();
            file.issues.clear();
        },
        "description", "description-missing");
    row(
        "unknown subject",
        [](ComplaintFile &file) { file.issues[0].subject = QStringLiteral("weather"); },
        "issues.1.subject", "subject-unknown");
    row(
        "no subject", [](ComplaintFile &file) { file.issues[0].subject.clear(); },
        "issues.1.subject", "subject-missing");
    row(
        "unknown profession",
        [](ComplaintFile &file) { file.issues[0].profession = QStringLiteral("pilot"); },
        "issues.1.profession", "profession-unknown");
    // KO41a section 6: only clinical treatment has a specialty.
    row(
        "specialty of a talk",
        [](ComplaintFile &file) { file.issues[0].specialty = QStringLiteral("anaesthetics"); },
        "issues.1.specialty", "specialty-not-clinical");
    row(
        "unknown service area",
        [](ComplaintFile &file) { file.complaint.serviceArea = QStringLiteral("moon"); },
        "service_area", "service-area-unknown");
    row(
        "unit without site", [](ComplaintFile &file) { file.complaint.unitId = { 3 }; }, "unit_id",
        "unit-without-site");
}

void TestComplaintRules::faults()
{
    QFETCH(Edit, edit);
    QFETCH(QString, field);
    QFETCH(QString, fact);
    ComplaintFile draft = goodDraft();
    edit(draft);
    const auto problems = checkComplaint(draft, m_codes, today);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().fact, QStringLiteral("complaint.") + fact);
}

void TestComplaintRules::everyFaultIsToldAtOnce()
{
    ComplaintFile draft = goodDraft();
    draft.complaint.receivedOn = today.addDays(1);
    draft.complaint.patientAge = -1;
    draft.issues[0].subject = QStringLiteral("weather");
    QCOMPARE(checkComplaint(draft, m_codes, today).size(), 3);
}

void TestComplaintRules::gaps_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<bool>("missing");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, bool missing, const char *fact, const Edit &edit) {
        QTest::newRow(name) << edit << missing
                            << QStringLiteral("complaint.") + QLatin1String(fact);
    };
    row("no subject (reg 17)", true, "gap-subject",
        [](ComplaintFile &file) { file.issues.clear(); });
    row("a subject", false, "gap-subject", [](ComplaintFile &) {});
    row("spoken, no copy (reg 13(1))", true, "gap-oral-copy",
        [](ComplaintFile &file) { file.complaint.channel = Channel::Telephone; });
    row("spoken, copy given", false, "gap-oral-copy", [](ComplaintFile &file) {
        file.complaint.channel = Channel::Telephone;
        file.complaint.oralCopyGivenOn = QDate(2026, 11, 3);
    });
    row("written", false, "gap-oral-copy",
        [](ComplaintFile &file) { file.complaint.channel = Channel::Letter; });
    row("for somebody else, why? (reg 5(2))", true, "gap-authority", [](ComplaintFile &) {});
    row("asked by the patient", false, "gap-authority", [](ComplaintFile &file) {
        file.complaint.representativeBasis = RepresentativeBasis::Requested;
    });
    row("consent still asked for", true, "gap-consent",
        [](ComplaintFile &file) { file.complaint.consent = Consent::Requested; });
    row("consent there", false, "gap-consent",
        [](ComplaintFile &file) { file.complaint.consent = Consent::Received; });
    row("offer unknown (reg 13(7))", true, "gap-offer",
        [](ComplaintFile &file) { file.complaint.acknowledgedOn = QDate(2026, 11, 4); });
    row("upheld, nothing learnt", true, "gap-learning", [](ComplaintFile &file) {
        file.complaint.closedOn = today;
        file.complaint.outcome = Outcome::Upheld;
    });
    row("not upheld", false, "gap-learning", [](ComplaintFile &file) {
        file.complaint.closedOn = today;
        file.complaint.outcome = Outcome::NotUpheld;
    });
    row("NHS, advocacy not told (LGPIHA 2007 s223A)", true, "gap-advocacy",
        [](ComplaintFile &file) { file.complaint.acknowledgedOn = QDate(2026, 11, 4); });
    row("told about advocacy", false, "gap-advocacy", [](ComplaintFile &file) {
        file.complaint.acknowledgedOn = QDate(2026, 11, 4);
        file.casework.advocacy.push_back({ {}, 1, {}, QDate(2026, 11, 4), {}, {}, {} });
    });
    row("for a child, untested (reg 5)", true, "gap-representative-test", [](ComplaintFile &file) {
        file.complaint.representativeBasis = RepresentativeBasis::Child;
    });
    row("for a child, tested", false, "gap-representative-test", [](ComplaintFile &file) {
        file.complaint.representativeBasis = RepresentativeBasis::Child;
        file.casework.representativeTests.emplace_back();
    });
    row("refused for a child, no letter (reg 5)", true, "gap-refusal-letter",
        [](ComplaintFile &file) {
            file.casework.representativeTests.emplace_back().bestInterests = YesNo::No;
        });
    row("excluded, no letter (reg 8(2))", true, "gap-exclusion-letter", [](ComplaintFile &file) {
        file.casework.exclusions.emplace_back().limb = ExclusionLimb::Pension;
    });
    row("put right at once needs none (reg 8(1)(c))", false, "gap-exclusion-letter",
        [](ComplaintFile &file) {
            file.casework.exclusions.emplace_back().limb = ExclusionLimb::PutRightAtOnce;
        });
    row("too late, no letter (reg 12)", true, "gap-late-letter",
        [](ComplaintFile &file) { file.casework.lateTests.emplace_back(); });
    row("waived needs none (reg 12)", false, "gap-late-letter", [](ComplaintFile &file) {
        LateTest &test = file.casework.lateTests.emplace_back();
        test.goodReasons = YesNo::Yes;
        test.stillFair = YesNo::Yes;
    });
    row("shared without asking (reg 9)", true, "gap-partner-consent",
        [](ComplaintFile &file) { file.casework.partners.emplace_back(); });
    row("their part is not in (reg 9)", true, "gap-partner-part",
        [](ComplaintFile &file) { file.casework.partners.emplace_back(); });
    row("significant impact (candour review)", true, "gap-candour-review",
        [](ComplaintFile &file) { file.complaint.significantImpact = true; });
    row("a compliment lacks nothing", false, "gap-subject", [](ComplaintFile &file) {
        file.complaint.type = ComplaintType::Compliment;
        file.issues.clear();
    });
}

void TestComplaintRules::gaps()
{
    QFETCH(Edit, edit);
    QFETCH(QString, fact);
    ComplaintFile file = goodDraft();
    edit(file);
    const auto gaps = complaintGaps(file);
    const bool missing = std::any_of(
        gaps.begin(), gaps.end(), [&fact](const FieldProblem &gap) { return gap.fact == fact; });
    QTEST(missing, "missing");
}

void TestComplaintRules::outcomeOfTheCase_data()
{
    QTest::addColumn<QString>("issues"); // u upheld, p partially, n not, ? not yet
    QTest::addColumn<QString>("expected");
    // Complaints reference 3.2 and 4: all, some or none of the issues.
    QTest::newRow("no issue") << ""
                              << "";
    QTest::newRow("all") << "uu"
                         << "upheld";
    QTest::newRow("one") << "u"
                         << "upheld";
    QTest::newRow("none") << "nn"
                          << "not_upheld";
    QTest::newRow("some") << "un"
                          << "partially_upheld";
    QTest::newRow("partially counts as some") << "pn"
                                              << "partially_upheld";
    QTest::newRow("all but partially") << "up"
                                       << "partially_upheld";
    QTest::newRow("one is open") << "u?"
                                 << "";
}

void TestComplaintRules::outcomeOfTheCase()
{
    QFETCH(QString, issues);
    std::vector<ComplaintIssue> list;
    for (const QChar sign : issues) {
        ComplaintIssue issue;
        if (sign == QLatin1Char('u'))
            issue.outcome = Outcome::Upheld;
        else if (sign == QLatin1Char('p'))
            issue.outcome = Outcome::PartiallyUpheld;
        else if (sign == QLatin1Char('n'))
            issue.outcome = Outcome::NotUpheld;
        list.push_back(issue);
    }
    const auto outcome = outcomeOf(list);
    QTEST(outcome ? toCode(*outcome) : QString(), "expected");
}

void TestComplaintRules::ombudsmanByWhoPays_data()
{
    QTest::addColumn<Funding>("funding");
    QTest::addColumn<Regime>("regime");
    QTest::addColumn<OmbudsmanBody>("body");
    // Complaints reference 3.4.
    QTest::newRow("council") << Funding::Council << Regime::Council2009 << OmbudsmanBody::Lgsco;
    QTest::newRow("self") << Funding::SelfFunded << Regime::ProviderOnly << OmbudsmanBody::Lgsco;
    QTest::newRow("NHS") << Funding::Nhs << Regime::Nhs2009 << OmbudsmanBody::Phso;
    QTest::newRow("together") << Funding::Mixed << Regime::Nhs2009 << OmbudsmanBody::Phso;
}

void TestComplaintRules::ombudsmanByWhoPays()
{
    QFETCH(Funding, funding);
    QFETCH(Regime, regime);
    QFETCH(OmbudsmanBody, body);
    QCOMPARE(regimeFor(funding, Regime::Nhs2009), regime);
    QCOMPARE(regimeFor(std::nullopt, Regime::ProviderOnly), Regime::ProviderOnly);
    QCOMPARE(ombudsmanFor(regime, funding), body);
    const auto all = ombudsmenFor(regime, funding);
    QCOMPARE(all.size(), size_t(funding == Funding::Mixed ? 2 : 1));
    QCOMPARE(all.front(), body);
}

void TestComplaintRules::nextSteps_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QDate>("due");
    const auto row = [](const char *name, NextStep step, QDate due, const Edit &edit) {
        QTest::newRow(name) << edit << step << due;
    };
    const QDate some(2026, 11, 4);
    const QDate due(2026, 12, 7);
    row("new", NextStep::Acknowledge, QDate(2026, 11, 5), [](ComplaintFile &) {});
    row("acknowledged", NextStep::AgreePeriod, QDate(2027, 5, 1),
        [=](ComplaintFile &file) { file.complaint.acknowledgedOn = some; });
    row("period agreed", NextStep::Reply, due, [=](ComplaintFile &file) {
        file.complaint.acknowledgedOn = some;
        file.complaint.replyBy = due;
    });
    row("six months over (reg 14(4))", NextStep::ExplainDelay, some, [=](ComplaintFile &file) {
        file.complaint.acknowledgedOn = some;
        file.complaint.replyBy = some;
        file.complaint.relevantPeriodEnds = QDate(2026, 11, 21);
    });
    row("delay told", NextStep::Reply, some, [=](ComplaintFile &file) {
        file.complaint.acknowledgedOn = some;
        file.complaint.replyBy = some;
        file.complaint.relevantPeriodEnds = QDate(2026, 11, 21);
        file.complaint.delayExplainedOn = QDate(2026, 11, 20);
    });
    row("answered", NextStep::Close, {},
        [=](ComplaintFile &file) { file.complaint.repliedOn = some; });
    row("put right at once", NextStep::Close, {},
        [=](ComplaintFile &file) { file.complaint.resolvedEarlyOn = some; });
    row("closed", NextStep::Nothing, {},
        [=](ComplaintFile &file) { file.complaint.closedOn = some; });
    row("reopened", NextStep::ReplyAgain, due, [=](ComplaintFile &file) {
        file.complaint.repliedOn = some;
        file.episodes.push_back({ {}, {}, 1, some, ReopenReason::Meeting, due });
    });
    row("answered again", NextStep::Close, {}, [=](ComplaintFile &file) {
        file.complaint.repliedOn = some;
        file.episodes.push_back({ {}, {}, 1, some, ReopenReason::Meeting, due, today });
    });
    row("concern", NextStep::SortOut, {},
        [](ComplaintFile &file) { file.complaint.type = ComplaintType::Concern; });
}

void TestComplaintRules::nextSteps()
{
    QFETCH(Edit, edit);
    ComplaintFile file = openCase();
    edit(file);
    const ComplaintStep step = nextStep(file, today, *m_calendar);
    QTEST(step.step, "step");
    QTEST(step.dueOn, "due");
}

void TestComplaintRules::urgency_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<int>("left");
    // Today is Sunday 22 November 2026.
    QTest::newRow("no clock") << QDate() << Urgency::None << 0;
    QTest::newRow("Friday") << QDate(2026, 11, 20) << Urgency::Overdue << 0;
    QTest::newRow("Thursday") << QDate(2026, 11, 19) << Urgency::Overdue << -1;
    QTest::newRow("today") << today << Urgency::Soon << 0;
    QTest::newRow("tomorrow") << QDate(2026, 11, 23) << Urgency::Soon << 1;
    QTest::newRow("in three working days") << QDate(2026, 11, 25) << Urgency::Soon << 3;
    QTest::newRow("in four") << QDate(2026, 11, 26) << Urgency::Fine << 4;
}

void TestComplaintRules::urgency()
{
    QFETCH(QDate, due);
    QTEST(urgencyOf(due, today, *m_calendar), "urgency");
    ComplaintFile file = openCase();
    file.complaint.acknowledgeBy = due;
    QTEST(nextStep(file, today, *m_calendar).workingDaysLeft, "left");
}

QTEST_GUILESS_MAIN(TestComplaintRules)
#include "tst_complaintrules.moc"
