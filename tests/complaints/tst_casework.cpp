#include "core/complaints/caseworkparts.h"
#include "core/complaints/caseworksteps.h"
#include "core/complaints/complaintendings.h"
#include "tests/support/testsupport.h"

#include <functional>

using namespace heed;

using Check = std::function<QList<FieldProblem>()>;
Q_DECLARE_METATYPE(Check)

/// What may stand in a row of casework, and what follows from the rows.
class TestCasework : public QObject
{
    Q_OBJECT

private slots:
    void goodRowsPass_data();
    void goodRowsPass();
    void faults_data();
    void faults();
    void contactLimitNeedsEverythingFirst();
    void consentStates_data();
    void consentStates();
    void emailNeedsAgreement_data();
    void emailNeedsAgreement();
    void sensitiveDays_data();
    void sensitiveDays();
    void newestUpdateSaysWhenTheyHearNext();
    void lateTests_data();
    void lateTests();
    void exclusions_data();
    void exclusions();
    void onlyOneBodyLeads();
};

namespace {

const QDate today(2026, 11, 22);
const QDate early(2026, 11, 3);
const QDate late(2026, 11, 10);
const QDate tomorrow(2026, 11, 23);

QString text(const char *words) { return QString::fromLatin1(words); }

ComplaintExclusion exclusion(ExclusionLimb limb = ExclusionLimb::Employment)
{
    return { {}, 1, {}, limb, text("It is about her own pay"), text("Jo Hart"), late, {} };
}

LateTest lateTest(YesNo goodReasons = YesNo::No, YesNo stillFair = YesNo::No)
{
    return { {}, 1, {}, QDate(2024, 3, 1), {}, goodReasons, stillFair, text("Nobody is left"),
        text("Jo Hart"), late, {} };
}

RepresentativeTest childTest()
{
    RepresentativeTest test;
    test.basis = RepresentativeBasis::Child;
    test.childGrounds = text("He is four years old");
    test.bestInterests = YesNo::Yes;
    return test;
}

ComplaintPartner partner(PartnerRole role = PartnerRole::Partner)
{
    ComplaintPartner row;
    row.organisation = text("Eastfield Council");
    row.role = role;
    row.consentAskedOn = early;
    row.consentGivenOn = late;
    return row;
}

ComplaintConsent consent()
{
    ComplaintConsent row;
    row.askedOf = text("Tom Larkin");
    row.requestedOn = early;
    return row;
}

AccessNeed need(AccessNeedKind kind)
{
    AccessNeed row;
    row.need = kind;
    row.recordedOn = early;
    return row;
}

ContactLimit decidedLimit()
{
    ContactLimit row;
    row.behaviour = text("Twelve calls on 3 November, each with the same question");
    row.handlingChecked = true;
    row.adjustmentsChecked = true;
    row.warnedOn = early;
    row.decidedBy = text("Jo Hart");
    row.deciderRole = text("Director of nursing");
    row.decidedOn = late;
    row.reason = text("Nurses could not work");
    row.limits = text("Calls on Tuesdays, to one named person");
    row.reviewOn = QDate(2027, 2, 10);
    return row;
}

ComplaintFile openCase()
{
    ComplaintFile file;
    file.complaint.receivedOn = QDate(2026, 11, 2);
    return file;
}

template <typename Row, typename Edit> Check checkOf(Row row, const Edit &edit)
{
    edit(row);
    return [row] { return PartOf<Row>::check(row, today); };
}

template <typename Row> Check checkOf(const Row &row)
{
    return checkOf(row, [](Row &) {});
}

} // namespace

void TestCasework::goodRowsPass_data()
{
    QTest::addColumn<Check>("check");
    QTest::newRow("exclusion") << checkOf(exclusion());
    QTest::newRow("late test") << checkOf(lateTest());
    QTest::newRow("child") << checkOf(childTest());
    QTest::newRow("partner") << checkOf(partner());
    QTest::newRow("consent") << checkOf(consent());
    QTest::newRow("large print") << checkOf(need(AccessNeedKind::LargePrint));
    QTest::newRow("limit") << checkOf(decidedLimit());
    QTest::newRow("limit not yet decided") << checkOf(ContactLimit { .behaviour = text("Calls") });
    QTest::newRow("inquest without a day")
        << checkOf(SensitiveDate { .kind = SensitiveKind::Inquest });
    QTest::newRow("advocacy") << checkOf(
        AdvocacyOffer { .toldOn = late, .provider = text("POhWER") });
    QTest::newRow("e-mail") << checkOf(
        EmailConsent { .address = text("bea@example.org"), .agreedOn = late });
    QTest::newRow("update") << checkOf(
        ComplaintUpdate { .toldOn = late, .how = UpdateKind::Call, .nextOn = tomorrow });
}

void TestCasework::goodRowsPass()
{
    QFETCH(Check, check);
    QCOMPARE(check(), QList<FieldProblem>());
}

void TestCasework::faults_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, const char *field, const char *fact, const Check &check) {
        QTest::newRow(name) << check << text(field) << text(fact);
    };
    // SI 2009/309 reg 8(1), 8(2).
    row("8: no limb", "limb", "casework.limb-missing",
        checkOf(exclusion(), [](auto &it) { it.limb.reset(); }));
    row("8(2): no reason", "reason", "casework.reason-missing",
        checkOf(exclusion(), [](auto &it) { it.reason = text(" "); }));
    row("8(2): nobody decided", "decided_by", "casework.decider-missing",
        checkOf(exclusion(), [](auto &it) { it.decidedBy.clear(); }));
    row("8: decided tomorrow", "decided_on", "complaint.day-in-future",
        checkOf(exclusion(), [](auto &it) { it.decidedOn = tomorrow; }));
    row("8(2): letter before the decision", "letter_on", "casework.letter-before-decision",
        checkOf(exclusion(), [](auto &it) { it.letterOn = early; }));
    // Reg 12: both tests.
    row("12: one test open", "still_fair", "casework.test-unanswered",
        checkOf(lateTest(), [](auto &it) { it.stillFair.reset(); }));
    row("12: noticed before it happened", "noticed_on", "casework.noticed-before-event",
        checkOf(lateTest(), [](auto &it) { it.noticedOn = QDate(2024, 2, 1); }));
    // Reg 5.
    row("5: a child, no grounds", "child_grounds", "casework.grounds-missing",
        checkOf(childTest(), [](auto &it) { it.childGrounds.clear(); }));
    row("5: refused without a reason", "reason", "casework.reason-missing",
        checkOf(childTest(), [](auto &it) {
            it.bestInterests = YesNo::No;
            it.decidedBy = text("Jo");
            it.decidedOn = late;
        }));
    row("5: capacity, nobody assessed", "capacity_by", "casework.assessor-missing",
        checkOf(childTest(), [](auto &it) {
            it.basis = RepresentativeBasis::LacksCapacity;
            it.capacity = text("Cannot weigh it");
        }));
    // Regs 6, 7, 9, 11.
    row("9: no name", "organisation", "casework.organisation-missing",
        checkOf(partner(), [](auto &it) { it.organisation.clear(); }));
    row("7: passed on before consent", "passed_on", "casework.passed-before-consent",
        checkOf(partner(), [](auto &it) { it.passedOn = early; }));
    row("7: passed on after a refusal", "passed_on", "casework.passed-after-refusal",
        checkOf(partner(), [](auto &it) {
            it.consentGivenOn = {};
            it.consentRefusedOn = late;
            it.passedOn = late.addDays(1);
        }));
    row("6(5): sent on without a day", "passed_on", "complaint.day-missing",
        checkOf(partner(PartnerRole::SentFrom)));
    // Consent and its scope.
    row("part, which?", "scope_detail", "casework.scope-missing",
        checkOf(consent(), [](auto &it) { it.scope = ConsentScope::Part; }));
    row("answered before asked", "received_on", "casework.answered-before-asked",
        checkOf(consent(), [](auto &it) { it.receivedOn = early.addDays(-1); }));
    row("reminded before asked", "remind_on", "casework.reminded-before-asked",
        checkOf(consent(), [](auto &it) { it.remindOn = early.addDays(-1); }));
    // Accessible Information Standard.
    row("interpreter, which language?", "detail", "casework.language-missing",
        checkOf(need(AccessNeedKind::Interpreter)));
    row("met before recorded", "met_on", "casework.need-before-recorded",
        checkOf(need(AccessNeedKind::Braille), [](auto &it) { it.metOn = early.addDays(-1); }));
    // Reg 15, reg 14(1).
    row("15: withdrawn first", "withdrawn_on", "casework.withdrawn-before-agreed",
        checkOf(EmailConsent { .address = text("a@b"), .agreedOn = late, .withdrawnOn = early }));
    row("14(1): next before told", "next_on", "casework.next-before-told",
        checkOf(ComplaintUpdate { .toldOn = late, .how = UpdateKind::Call, .nextOn = late }));
    row("death without a day", "on_day", "complaint.day-missing", checkOf(SensitiveDate {}));
    // Complaints reference 6: unreasonable contact.
    row("own handling not looked at", "handling_checked", "casework.handling-unchecked",
        checkOf(decidedLimit(), [](auto &it) { it.handlingChecked = false; }));
    row("adjustments not looked at", "adjustments_checked", "casework.adjustments-unchecked",
        checkOf(decidedLimit(), [](auto &it) { it.adjustmentsChecked = false; }));
    row("no warning and no reason for it", "warned_on", "casework.warning-missing",
        checkOf(decidedLimit(), [](auto &it) { it.warnedOn = {}; }));
    row("no post", "decider_role", "casework.role-missing",
        checkOf(decidedLimit(), [](auto &it) { it.deciderRole.clear(); }));
    row("for ever", "review_on", "casework.review-missing",
        checkOf(decidedLimit(), [](auto &it) { it.reviewOn = {}; }));
    row("decided before the warning", "decided_on", "casework.decided-before-warning",
        checkOf(decidedLimit(), [](auto &it) { it.warnedOn = late.addDays(1); }));
    row("appeal first", "appealed_on", "casework.appeal-before-decided",
        checkOf(decidedLimit(), [](auto &it) { it.appealedOn = early; }));
}

void TestCasework::faults()
{
    QFETCH(Check, check);
    QFETCH(QString, field);
    QFETCH(QString, fact);
    const auto problems = check();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
    QCOMPARE(problems.first().fact, fact);
}

void TestCasework::contactLimitNeedsEverythingFirst()
{
    ContactLimit bare;
    bare.behaviour = text("Calls");
    bare.decidedOn = late;
    QCOMPARE(PartOf<ContactLimit>::check(bare, today).size(), 8);
}

void TestCasework::consentStates_data()
{
    QTest::addColumn<QDate>("received");
    QTest::addColumn<QDate>("refused");
    QTest::addColumn<QDate>("givenUp");
    QTest::addColumn<Consent>("state");
    QTest::newRow("asked") << QDate() << QDate() << QDate() << Consent::Requested;
    QTest::newRow("given") << late << QDate() << QDate() << Consent::Received;
    QTest::newRow("refused") << QDate() << late << QDate() << Consent::Refused;
    QTest::newRow("given, then taken back") << early << late << QDate() << Consent::Refused;
    QTest::newRow("refused, then given") << late << early << QDate() << Consent::Received;
    QTest::newRow("never came") << QDate() << QDate() << late << Consent::NotReturned;
}

void TestCasework::consentStates()
{
    QFETCH(QDate, received);
    QFETCH(QDate, refused);
    QFETCH(QDate, givenUp);
    ComplaintConsent row = consent();
    row.receivedOn = received;
    row.refusedOn = refused;
    row.givenUpOn = givenUp;
    QTEST(stateOf(row), "state");
}

void TestCasework::emailNeedsAgreement_data()
{
    QTest::addColumn<QDate>("agreed");
    QTest::addColumn<QDate>("withdrawn");
    QTest::addColumn<bool>("may");
    // SI 2009/309 reg 15.
    QTest::newRow("agreed before") << early << QDate() << true;
    QTest::newRow("agreed that day") << late << QDate() << true;
    QTest::newRow("agreed later") << late.addDays(1) << QDate() << false;
    QTest::newRow("withdrawn later") << early << late.addDays(1) << true;
    QTest::newRow("withdrawn that day") << early << late << false;
}

void TestCasework::emailNeedsAgreement()
{
    QFETCH(QDate, agreed);
    QFETCH(QDate, withdrawn);
    Casework casework;
    QVERIFY(!mayWriteByEmail(casework, late));
    casework.emailConsents.push_back({ {}, 1, {}, text("a@b"), agreed, withdrawn });
    QTEST(mayWriteByEmail(casework, late), "may");
}

void TestCasework::sensitiveDays_data()
{
    QTest::addColumn<SensitiveKind>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("sent");
    QTest::addColumn<bool>("met");
    const QDate sent(2026, 12, 30);
    QTest::newRow("died two years ago, arrives then")
        << SensitiveKind::Died << QDate(2024, 12, 31) << sent << true;
    QTest::newRow("over the new year")
        << SensitiveKind::Birthday << QDate(1950, 1, 2) << sent << true;
    QTest::newRow("a day too early") << SensitiveKind::Birthday << QDate(1950, 1, 3) << sent
                                     << false;
    QTest::newRow("29 February") << SensitiveKind::Birthday << QDate(1948, 2, 29)
                                 << QDate(2027, 2, 28) << true;
    QTest::newRow("a funeral is once") << SensitiveKind::Funeral << QDate(2025, 12, 31) << sent
                                       << false;
    QTest::newRow("the inquest") << SensitiveKind::Inquest << QDate(2026, 12, 31) << sent << true;
    QTest::newRow("no day known") << SensitiveKind::Inquest << QDate() << sent << false;
}

void TestCasework::sensitiveDays()
{
    QFETCH(SensitiveKind, kind);
    QFETCH(QDate, day);
    QFETCH(QDate, sent);
    Casework casework;
    casework.sensitiveDates.push_back({ {}, 1, {}, kind, day, {} });
    QTEST(!sensitiveDatesNear(casework, sent).empty(), "met");
}

void TestCasework::newestUpdateSaysWhenTheyHearNext()
{
    Casework casework;
    QVERIFY(!nextUpdateOn(casework).isValid());
    casework.updates.push_back({ {}, 1, {}, late, UpdateKind::Call, {}, tomorrow });
    casework.updates.push_back({ {}, 1, {}, early, UpdateKind::HoldingLetter, {}, late });
    QCOMPARE(nextUpdateOn(casework), tomorrow);
}

void TestCasework::lateTests_data()
{
    QTest::addColumn<YesNo>("goodReasons");
    QTest::addColumn<YesNo>("stillFair");
    QTest::addColumn<bool>("goesOn");
    // SI 2009/309 reg 12: good reasons, and still effective and fair.
    QTest::newRow("both") << YesNo::Yes << YesNo::Yes << true;
    QTest::newRow("good reasons, too late to be fair") << YesNo::Yes << YesNo::No << false;
    QTest::newRow("fair, no good reasons") << YesNo::No << YesNo::Yes << false;
    QTest::newRow("neither") << YesNo::No << YesNo::No << false;
}

void TestCasework::lateTests()
{
    QFETCH(YesNo, goodReasons);
    QFETCH(YesNo, stillFair);
    QFETCH(bool, goesOn);
    ComplaintFile file = openCase();
    VERIFY_OK(decideLate(file, lateTest(goodReasons, stillFair), QDate(2025, 3, 1), today));
    QCOMPARE(file.complaint.isOpen(), goesOn);
    QCOMPARE(file.complaint.ending == Ending::OutOfTime, !goesOn);
    ComplaintFile inTime = openCase();
    QCOMPARE(decideLate(inTime, lateTest(), inTime.complaint.receivedOn, today).error().operation,
        text("complaint.not-late"));
}

void TestCasework::exclusions_data()
{
    QTest::addColumn<ExclusionLimb>("limb");
    QTest::addColumn<Regime>("regime");
    QTest::addColumn<QString>("fact"); // empty: closes
    for (const auto &[limb, code] : EnumCodes<ExclusionLimb>::list) {
        const bool putRight = limb == ExclusionLimb::PutRightAtOnce;
        QTest::addRow("8(1)(%s), written", code)
            << limb << Regime::Nhs2009
            << (putRight ? text("complaint.exclusion-not-spoken") : QString());
    }
    // HSCA 2008 (RA) Regulations 2014 reg 16(1): a provider investigates every complaint.
    QTest::newRow("own procedure") << ExclusionLimb::Employment << Regime::ProviderOnly
                                   << text("complaint.not-under-2009");
}

void TestCasework::exclusions()
{
    QFETCH(ExclusionLimb, limb);
    QFETCH(Regime, regime);
    QFETCH(QString, fact);
    ComplaintFile file = openCase();
    file.complaint.regime = regime;
    file.complaint.channel = Channel::Letter;
    const auto done = exclude(file, exclusion(limb), today);
    QCOMPARE(done ? QString() : done.error().operation, fact);
    QCOMPARE(file.complaint.isOpen(), !fact.isEmpty());
    if (fact.isEmpty())
        QCOMPARE(file.complaint.ending, Ending::Excluded);
}

void TestCasework::onlyOneBodyLeads()
{
    ComplaintFile file = openCase();
    ComplaintPartner lead = partner(PartnerRole::Lead);
    lead.id.value = 1;
    file.casework.partners.push_back(lead);
    ComplaintPartner second = partner(PartnerRole::Lead);
    QCOMPARE(setPartner(file, second, today).error().operation, text("complaint.lead-already"));
    VERIFY_OK(setPartner(file, lead, today));
    QCOMPARE(file.complaint.leadOrganisation, text("Eastfield Council"));
    VERIFY_OK(removePartner(file, 1));
    QVERIFY(file.complaint.leadOrganisation.isEmpty());
}

QTEST_GUILESS_MAIN(TestCasework)
#include "tst_casework.moc"
