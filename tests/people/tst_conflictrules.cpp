#include "core/people/conflictrules.h"
#include "core/people/interestregister.h"
#include "core/people/namematch.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// The check that every assignment passes: each failure that the National Guardian's reviews found
/// (candour, fairness and culture reference 3.3) is a row.
class TestConflictRules : public QObject
{
    Q_OBJECT

private slots:
    void ruleOfTheReference_data();
    void ruleOfTheReference();
    void hardRulesComeFirst();
    void nobodyRelatedIsFree();
    void declarationAge_data();
    void declarationAge();
    void registerMatch_data();
    void registerMatch();
    void namesAreCompared_data();
    void namesAreCompared();
    void lineOfTheRegister_data();
    void lineOfTheRegister();
    void registerIsKeptAndSealed();
    void nilReturnsCountAsCoverage();
    void whatWasEnteredByMistakeGoesToTheBin();
    void viewerChangesNothing();
};

namespace {

const QDate today(2026, 11, 22);
const QString investigator = QStringLiteral("Dana Whitlock");
const QString someone = QStringLiteral("Joan Amberly");

Interest declared(const QString &person, InterestKind kind, const QString &organisation = {},
    QDate on = QDate(2026, 5, 1))
{
    Interest line;
    line.person = person;
    line.kind = kind;
    line.organisation = organisation;
    line.declaredOn = on;
    return line;
}

/// Somebody who declared that there is nothing, and a case with one party.
std::vector<Conflict> conflictsWith(PartyRole role, const QString &name,
    std::optional<Relationship> relationship, bool staffInQuestion = false)
{
    ConflictQuestion question { investigator, { { role, name, relationship } }, {} };
    if (staffInQuestion)
        question.parties.push_back(
            { PartyRole::StaffSubject, QStringLiteral("Night nurse"), Relationship::None });
    return findConflicts(question, { declared(investigator, InterestKind::Nil) }, today);
}

std::vector<Conflict> conflictsIn(const std::vector<Interest> &interests)
{
    const ConflictQuestion question { investigator,
        { { PartyRole::Complainant, someone, Relationship::None },
            { PartyRole::StaffSubject, QStringLiteral("Ray Poole"), Relationship::None } },
        { QStringLiteral("Farley House") } };
    return findConflicts(question, interests, today);
}

} // namespace

void TestConflictRules::ruleOfTheReference_data()
{
    QTest::addColumn<PartyRole>("role");
    QTest::addColumn<bool>("isThemselves");
    QTest::addColumn<std::optional<Relationship>>("relationship");
    QTest::addColumn<bool>("staffInQuestion");
    QTest::addColumn<ConflictRule>("rule");
    QTest::addColumn<bool>("hard");

    using enum PartyRole;
    using enum Relationship;
    const auto row = [](const char *why) -> QTestData & { return QTest::newRow(why); };
    const std::optional<Relationship> no = Relationship::None;
    // Reference 3.3: "hard rule: investigator not subject, witness, decision-maker, subject's
    // manager/report".
    row("own conduct") << StaffSubject << true << no << false << ConflictRule::OwnConduct << true;
    row("witness") << Witness << true << no << false << ConflictRule::IsWitness << true;
    row("decision-maker") << DecisionMaker << true << no << false << ConflictRule::OwnDecision
                          << true;
    row("manages, or answers to, the subject")
        << StaffSubject << false << std::optional(LineManages) << false
        << ConflictRule::ManagesSubject << true;
    row("manages the place of the subject")
        << PlaceManager << true << no << true << ConflictRule::ManagesSubject << true;
    // "relationship declaration to each party; block, two-person override".
    for (const auto &[value, code] : EnumCodes<Relationship>::list) {
        if (value == None)
            continue;
        for (const PartyRole role : { Complainant, Patient, Witness, DecisionMaker, PlaceManager })
            row(qPrintable(QLatin1String(code) + QLatin1String(" of ") + toCode(role)))
                << role << false << std::optional(value) << false << ConflictRule::Related << false;
        if (value != LineManages)
            row(qPrintable(QLatin1String(code) + QLatin1String(" of staff_subject")))
                << StaffSubject << false << std::optional(value) << false << ConflictRule::Related
                << false;
    }
    row("relationship not said") << Complainant << false << std::optional<Relationship>() << false
                                 << ConflictRule::NotSaid << true;
    row("complained themselves") << Complainant << true << no << false << ConflictRule::IsParty
                                 << false;
    row("is the patient") << Patient << true << no << false << ConflictRule::IsParty << false;
    row("manages the place, nobody in question")
        << PlaceManager << true << no << false << ConflictRule::ManagesPlace << false;
}

void TestConflictRules::ruleOfTheReference()
{
    QFETCH(PartyRole, role);
    QFETCH(bool, isThemselves);
    QFETCH(std::optional<Relationship>, relationship);
    QFETCH(bool, staffInQuestion);
    QFETCH(ConflictRule, rule);
    QFETCH(bool, hard);
    const QString name = isThemselves ? QStringLiteral("Ms Dana Whitlock") : someone;
    const auto found = conflictsWith(role, name, relationship, staffInQuestion);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(toCode(found.front().rule), toCode(rule));
    QCOMPARE(found.front().role, role);
    QCOMPARE(found.front().isHard(), hard);
    QCOMPARE(isForbidden(found), hard);
}

void TestConflictRules::hardRulesComeFirst()
{
    const ConflictQuestion question { investigator,
        { { PartyRole::Complainant, someone, Relationship::Friend },
            { PartyRole::StaffSubject, QStringLiteral("Ray Poole"), Relationship::LineManages } },
        {} };
    const auto found = findConflicts(question, {}, today);
    QCOMPARE(found.size(), size_t(3));
    QCOMPARE(found.at(0).rule, ConflictRule::NoDeclaration);
    QCOMPARE(found.at(1).rule, ConflictRule::ManagesSubject);
    QCOMPARE(found.at(2).rule, ConflictRule::Related);
    QCOMPARE(found.at(2).relationship, Relationship::Friend);
}

void TestConflictRules::nobodyRelatedIsFree()
{
    QVERIFY(conflictsWith(PartyRole::Complainant, someone, Relationship::None).empty());
    QVERIFY(conflictsWith(PartyRole::PlaceManager, {}, Relationship::None, true).empty());
}

void TestConflictRules::declarationAge_data()
{
    QTest::addColumn<QDate>("declaredOn");
    QTest::addColumn<bool>("counts");
    // Reference 3.3: "no assignment without declaration (nil counts) in 12 months".
    QTest::newRow("today") << today << true;
    QTest::newRow("twelve months ago") << QDate(2025, 11, 22) << true;
    QTest::newRow("a day more") << QDate(2025, 11, 21) << false;
    QTest::newRow("tomorrow") << QDate(2026, 11, 23) << false;
}

void TestConflictRules::declarationAge()
{
    QFETCH(QDate, declaredOn);
    QFETCH(bool, counts);
    const auto found = findConflicts({ investigator, {}, {} },
        { declared(investigator, InterestKind::Nil, {}, declaredOn) }, today);
    QCOMPARE(found.empty(), counts);
    if (!counts)
        QCOMPARE(found.front().rule, ConflictRule::NoDeclaration);
}

void TestConflictRules::registerMatch_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<int>("matches");
    QTest::newRow("works for the home") << investigator << "Farley House Ltd" << QDate() << 1;
    QTest::newRow("partner of a party")
        << investigator << "Partner: Mrs Joan Amberly" << QDate() << 1;
    QTest::newRow("partner of the member of staff") << "Ray Poole"
                                                    << "Dana Whitlock" << QDate() << 1;
    QTest::newRow("somebody else's") << "Ann Other"
                                     << "Farley House" << QDate() << 0;
    QTest::newRow("another home") << investigator << "Farley Lodge" << QDate() << 0;
    QTest::newRow("ended twelve months ago")
        << investigator << "Farley House" << QDate(2025, 11, 22) << 1;
    QTest::newRow("ended before") << investigator << "Farley House" << QDate(2025, 11, 21) << 0;
}

void TestConflictRules::registerMatch()
{
    QFETCH(QString, person);
    QFETCH(QString, organisation);
    QFETCH(QDate, endedOn);
    QFETCH(int, matches);
    Interest line = declared(person, InterestKind::Indirect, organisation);
    line.id = { 7 };
    line.toOn = endedOn;
    const auto found = conflictsIn({ declared(investigator, InterestKind::Nil), line });
    QCOMPARE(static_cast<int>(found.size()), matches);
    if (matches == 0)
        return;
    QCOMPARE(found.front().interest.value, 7);
    QVERIFY(!found.front().isHard());
}

void TestConflictRules::namesAreCompared_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("title and case") << "Mrs Joan Amberly"
                                    << "joan  amberly" << true;
    QTest::newRow("initial's dot") << "J. Amberly"
                                   << "J Amberly" << true;
    QTest::newRow("another first name") << "Jane Amberly"
                                        << "Joan Amberly" << false;
    QTest::newRow("surname only") << "Amberly"
                                  << "Joan Amberly" << false;
    QTest::newRow("nobody is nobody") << ""
                                      << "" << false;
    QTest::newRow("a title is a name too") << "Nurse"
                                           << "nurse" << true;
}

void TestConflictRules::namesAreCompared()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSamePerson(one, other), same);
    QCOMPARE(isSamePerson(other, one), same);
}

void TestConflictRules::lineOfTheRegister_data()
{
    QTest::addColumn<Interest>("line");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("nil return") << declared(someone, InterestKind::Nil) << QStringList {};
    QTest::newRow("nothing said") << declared(someone, InterestKind::Financial)
                                  << QStringList { QStringLiteral("organisation") };
    QTest::newRow("nobody") << declared({}, InterestKind::Nil)
                            << QStringList { QStringLiteral("person") };
    QTest::newRow("in the future") << declared(someone, InterestKind::Nil, {}, today.addDays(1))
                                   << QStringList { QStringLiteral("declared_on") };
    Interest ends = declared(someone, InterestKind::Financial, QStringLiteral("Shop"));
    ends.fromOn = today;
    ends.toOn = today.addDays(-1);
    QTest::newRow("ends before it began") << ends << QStringList { QStringLiteral("to_on") };
}

void TestConflictRules::lineOfTheRegister()
{
    QFETCH(Interest, line);
    QFETCH(QStringList, fields);
    QStringList found;
    for (const FieldProblem &problem : checkInterest(line, today))
        found += problem.field;
    QCOMPARE(found, fields);
}

void TestConflictRules::registerIsKeptAndSealed()
{
    TestStore store;
    InterestService service(store.session());
    const auto id
        = service.add(declared(someone, InterestKind::Financial, QStringLiteral("Shop Ltd")));
    VERIFY_OK(id);
    Interest edited = *InterestRegister(store.database()).byId(*id);
    edited.toOn = QDate(2026, 10, 1);
    VERIFY_OK(service.change(edited));
    const auto stale = service.change([&] {
        edited.mitigation = QStringLiteral("Not asked about this supplier");
        return edited;
    }());
    QVERIFY(!stale);
    QCOMPARE(stale.error().operation, QStringLiteral("record.changed-meanwhile"));
    QCOMPARE(InterestRegister(store.database()).byId(*id)->toOn, QDate(2026, 10, 1));
    QVERIFY(store.damage().isEmpty());
    QVERIFY(store.database().run(QStringLiteral("UPDATE interest SET person = 'x'")));
    QCOMPARE(store.damage().size(), 1);
}

void TestConflictRules::nilReturnsCountAsCoverage()
{
    TestStore store;
    InterestService service(store.session());
    Interest nil = declared(someone, InterestKind::Nil);
    nil.staffGroup = QStringLiteral("Nursing");
    VERIFY_OK(service.add(nil));
    nil.person = QStringLiteral("Ray Poole");
    nil.declaredOn = QDate(2024, 1, 5);
    VERIFY_OK(service.add(nil));
    const auto rows = InterestRegister(store.database()).coverage(today);
    VERIFY_OK(rows);
    QCOMPARE(rows->back().staffGroup, QStringLiteral("Nursing"));
    QCOMPARE(rows->back().people, 2);
    QCOMPARE(rows->back().declared, 1);
}

void TestConflictRules::whatWasEnteredByMistakeGoesToTheBin()
{
    TestStore store;
    InterestService service(store.session());
    const auto id = service.add(declared(someone, InterestKind::Nil));
    VERIFY_OK(service.bin(*id, QStringLiteral("typed twice")));
    QVERIFY(InterestRegister(store.database()).all()->empty());
    QVERIFY(store.damage().isEmpty());
}

void TestConflictRules::viewerChangesNothing()
{
    TestStore store;
    const auto added
        = InterestService(store.sessionAs(Role::Viewer)).add(declared(someone, InterestKind::Nil));
    QVERIFY(!added);
    QCOMPARE(added.error().operation, QStringLiteral("session.not-allowed"));
}

QTEST_GUILESS_MAIN(TestConflictRules)
#include "tst_conflictrules.moc"
