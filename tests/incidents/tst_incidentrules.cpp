#include "core/incidents/harm.h"
#include "core/incidents/incidentrules.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {

const QDate today(2026, 11, 22);

Incident soundIncident()
{
    Incident incident;
    incident.occurredOn = QDate(2026, 11, 3);
    incident.awareOn = QDate(2026, 11, 3);
    incident.reportedOn = QDate(2026, 11, 4);
    incident.physicalHarm = Harm::Low;
    incident.psychologicalHarm = Harm::None;
    return incident;
}

QStringList facts(const QList<FieldProblem> &problems)
{
    QStringList list;
    for (const FieldProblem &problem : problems)
        list += problem.field + QLatin1Char(' ') + problem.fact;
    return list;
}

} // namespace

class TestIncidentRules : public QObject
{
    Q_OBJECT

private slots:
    void lfpseCodesRunDownwards_data();
    void lfpseCodesRunDownwards();
    void codesOutsideTheAxisMeanNothing();
    void overallHarmIsTheWorstInLfpseTerms();
    void eitherAxisModerateAsksForTheCandourTest_data();
    void eitherAxisModerateAsksForTheCandourTest();
    void candourIsUndecidedUntilSomebodySays();
    void everyGradeHasAnUnverifiedDefinition();
    void damagedDefinitionsAreRefused_data();
    void damagedDefinitionsAreRefused();
    void soundDraftHasNoProblem();
    void allProblemsAtOnce();
    void oneWrongFact_data();
    void oneWrongFact();
    void stateFollowsFromDatesAndApproval_data();
    void stateFollowsFromDatesAndApproval();
};

// Source: candour reference 1.2: physical 5 No, 4 Low, 3 Moderate, 2 Severe, 1 Fatal; psychological
// 4 No, 3 Low, 2 Moderate, 1 Severe. Lower is worse.
void TestIncidentRules::lfpseCodesRunDownwards_data()
{
    QTest::addColumn<HarmAxis>("axis");
    QTest::addColumn<Harm>("harm");
    QTest::addColumn<int>("code");
    QTest::newRow("no physical") << HarmAxis::Physical << Harm::None << 5;
    QTest::newRow("low physical") << HarmAxis::Physical << Harm::Low << 4;
    QTest::newRow("moderate physical") << HarmAxis::Physical << Harm::Moderate << 3;
    QTest::newRow("severe physical") << HarmAxis::Physical << Harm::Severe << 2;
    QTest::newRow("fatal") << HarmAxis::Physical << Harm::Fatal << 1;
    QTest::newRow("no psychological") << HarmAxis::Psychological << Harm::None << 4;
    QTest::newRow("low psychological") << HarmAxis::Psychological << Harm::Low << 3;
    QTest::newRow("moderate psychological") << HarmAxis::Psychological << Harm::Moderate << 2;
    QTest::newRow("severe psychological") << HarmAxis::Psychological << Harm::Severe << 1;
}

void TestIncidentRules::lfpseCodesRunDownwards()
{
    QFETCH(HarmAxis, axis);
    QFETCH(Harm, harm);
    QFETCH(int, code);
    QCOMPARE(lfpseHarmCode(axis, harm), std::optional(code));
    QCOMPARE(harmFromLfpse(axis, code), std::optional(harm));
}

void TestIncidentRules::codesOutsideTheAxisMeanNothing()
{
    QVERIFY(!lfpseHarmCode(HarmAxis::Psychological, Harm::Fatal));
    QVERIFY(!harmFromLfpse(HarmAxis::Physical, 0));
    QVERIFY(!harmFromLfpse(HarmAxis::Physical, 6));
    QVERIFY(!harmFromLfpse(HarmAxis::Psychological, 5));
    QVERIFY(!harmFromLfpse(HarmAxis::Psychological, -1));
}

// Source: candour reference 6: overall harm = min(physical, psychological + 1).
void TestIncidentRules::overallHarmIsTheWorstInLfpseTerms()
{
    for (int physical = 1; physical <= 5; ++physical) {
        for (int psychological = 1; psychological <= 4; ++psychological) {
            const auto overall = overallHarm(harmFromLfpse(HarmAxis::Physical, physical),
                harmFromLfpse(HarmAxis::Psychological, psychological));
            QVERIFY(overall);
            QCOMPARE(lfpseHarmCode(HarmAxis::Physical, *overall),
                std::optional(std::min(physical, psychological + 1)));
        }
    }
    QVERIFY(!overallHarm({}, {}));
    QCOMPARE(overallHarm(Harm::Low, {}), std::optional(Harm::Low));
    QCOMPARE(overallHarm({}, Harm::Severe), std::optional(Harm::Severe));
}

void TestIncidentRules::eitherAxisModerateAsksForTheCandourTest_data()
{
    QTest::addColumn<std::optional<Harm>>("physical");
    QTest::addColumn<std::optional<Harm>>("psychological");
    QTest::addColumn<bool>("needed");
    using Grade = std::optional<Harm>;
    QTest::newRow("ungraded") << Grade() << Grade() << false;
    QTest::newRow("none") << Grade(Harm::None) << Grade(Harm::None) << false;
    QTest::newRow("low both") << Grade(Harm::Low) << Grade(Harm::Low) << false;
    QTest::newRow("moderate body") << Grade(Harm::Moderate) << Grade(Harm::None) << true;
    QTest::newRow("moderate mind") << Grade(Harm::None) << Grade(Harm::Moderate) << true;
    QTest::newRow("severe mind alone") << Grade() << Grade(Harm::Severe) << true;
    QTest::newRow("fatal") << Grade(Harm::Fatal) << Grade() << true;
}

void TestIncidentRules::eitherAxisModerateAsksForTheCandourTest()
{
    QFETCH(std::optional<Harm>, physical);
    QFETCH(std::optional<Harm>, psychological);
    QTEST(candourTestNeeded(physical, psychological), "needed");
}

void TestIncidentRules::candourIsUndecidedUntilSomebodySays()
{
    Incident incident = soundIncident();
    QVERIFY(!isCandourUndecided(incident));
    incident.physicalHarm = Harm::Severe;
    QVERIFY(isCandourUndecided(incident));
    incident.candourRequired = false;
    QVERIFY(!isCandourUndecided(incident));
}

void TestIncidentRules::everyGradeHasAnUnverifiedDefinition()
{
    const auto definitions = harmDefinitions();
    VERIFY_OK(definitions);
    QCOMPARE(definitions->size(), size_t(9));
    QSet<std::pair<int, int>> seen;
    for (const HarmDefinition &definition : *definitions) {
        seen.insert({ int(definition.axis), definition.code });
        QVERIFY(!definition.isVerified);
        QVERIFY(!definition.source.isEmpty());
        QVERIFY(definition.definition.endsWith(QLatin1Char('.')));
    }
    QCOMPARE(seen.size(), qsizetype(9));
}

void TestIncidentRules::damagedDefinitionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray start = R"({"source":"S","levels":[{"axis":"physical","harm":)";
    const QByteArray end = R"(,"label":"L","definition":"D."}]})";
    QTest::newRow("not JSON") << QByteArray("levels") << QStringLiteral("1");
    QTest::newRow("wrong code") << start + R"("low","code":3,"verified":true)" + end
                                << QStringLiteral("1");
    QTest::newRow("unknown grade")
        << start + R"("bad","code":3,"verified":true)" + end << QStringLiteral("1");
    QTest::newRow("not said whether verified")
        << start + R"("low","code":4)" + end << QStringLiteral("1");
}

void TestIncidentRules::damagedDefinitionsAreRefused()
{
    QFETCH(QByteArray, json);
    const auto definitions = harmDefinitions(json);
    QVERIFY(!definitions);
    QCOMPARE(definitions.error().operation, QStringLiteral("incident.harm-damaged"));
    QTEST(definitions.error().detail, "place");
}

void TestIncidentRules::soundDraftHasNoProblem()
{
    QCOMPARE(facts(checkIncident(soundIncident(), today)), QStringList());
    Incident closed = soundIncident();
    closed.closedOn = today;
    closed.state = IncidentState::Closed;
    QCOMPARE(facts(checkIncident(closed, today)), QStringList());
}

void TestIncidentRules::allProblemsAtOnce()
{
    Incident incident;
    incident.reportedOn = today.addDays(1);
    incident.psychologicalHarm = Harm::Fatal;
    incident.patientAge = -1;
    incident.state = IncidentState::Closed;
    QCOMPARE(facts(checkIncident(incident, today)),
        QStringList({ QStringLiteral("occurred_on incident.occurred-missing"),
            QStringLiteral("reported_on incident.in-future"),
            QStringLiteral("psychological_harm incident.psychological-fatal"),
            QStringLiteral("patient_age incident.age-impossible"),
            QStringLiteral("closed_on incident.closed-without-day") }));
}

using Edit = void (*)(Incident &);
Q_DECLARE_METATYPE(Edit)

// Source: candour reference, model rules: occurred, became aware, reported and closed are dates
// apart, each not before the one it follows from.
void TestIncidentRules::oneWrongFact_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, Edit edit, const char *fact) {
        QTest::newRow(name) << edit << QString::fromLatin1(fact);
    };
    row(
        "occurred tomorrow",
        [](Incident &i) {
            i.occurredOn = today.addDays(1);
            i.awareOn = i.reportedOn = {};
        },
        "occurred_on incident.in-future");
    row(
        "known before it happened", [](Incident &i) { i.awareOn = i.occurredOn.addDays(-1); },
        "aware_on incident.before-occurred");
    row(
        "reported before it happened", [](Incident &i) { i.reportedOn = i.occurredOn.addDays(-1); },
        "reported_on incident.before-occurred");
    row(
        "told before it happened", [](Incident &i) { i.candourToldOn = i.occurredOn.addDays(-1); },
        "candour_told_on incident.before-occurred");
    row(
        "letter tomorrow", [](Incident &i) { i.candourLetterOn = today.addDays(1); },
        "candour_letter_on incident.in-future");
    row(
        "closed before it happened",
        [](Incident &i) {
            i.closedOn = i.occurredOn.addDays(-1);
            i.state = IncidentState::Closed;
        },
        "closed_on incident.before-occurred");
    row(
        "closed before it was reported",
        [](Incident &i) {
            i.closedOn = i.occurredOn;
            i.state = IncidentState::Closed;
        },
        "closed_on incident.closed-before-reported");
    row(
        "open with a closing day", [](Incident &i) { i.closedOn = today; },
        "state incident.open-with-closing-day");
    row(
        "131 years old", [](Incident &i) { i.patientAge = 131; },
        "patient_age incident.age-impossible");
}

void TestIncidentRules::oneWrongFact()
{
    QFETCH(Edit, edit);
    Incident incident = soundIncident();
    edit(incident);
    QFETCH(QString, fact);
    QCOMPARE(facts(checkIncident(incident, today)), QStringList(fact));
}

void TestIncidentRules::stateFollowsFromDatesAndApproval_data()
{
    QTest::addColumn<QString>("approval");
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<IncidentState>("state");
    QTest::newRow("new") << QString() << QDate() << IncidentState::Open;
    QTest::newRow("holding") << QStringLiteral("In holding area") << QDate() << IncidentState::Open;
    QTest::newRow("reviewed") << QStringLiteral("Being reviewed") << QDate()
                              << IncidentState::UnderReview;
    QTest::newRow("closed") << QStringLiteral("Being reviewed") << today << IncidentState::Closed;
}

void TestIncidentRules::stateFollowsFromDatesAndApproval()
{
    QFETCH(QString, approval);
    QFETCH(QDate, closed);
    Incident incident = soundIncident();
    incident.approvalStatus = approval;
    incident.closedOn = closed;
    QTEST(incidentState(incident), "state");
}

QTEST_GUILESS_MAIN(TestIncidentRules)
#include "tst_incidentrules.moc"
