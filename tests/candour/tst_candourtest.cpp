#include "core/candour/candourtest.h"
#include "tests/support/testsupport.h"

using namespace heed;

namespace {

const CandourOpinion given { QStringLiteral("Dr Ivy Marsh"), QStringLiteral("General practitioner"),
    QDate(2026, 11, 12) };

/// The table of SI 2014/2936 reg 20(8) and 20(9), written down a second time and in another way:
/// as columns by name. Source: candour reference 1.1.
bool isNotifiableByTheTable(
    CandourProvider provider, const QHash<QString, HarmLikelihood> &said, bool treatment)
{
    QStringList limbs;
    if (provider == CandourProvider::HealthServiceBody) {
        limbs = QStringLiteral("harm_death harm_severe harm_moderate harm_psychological")
                    .split(QLatin1Char(' '));
        for (const QString &limb : limbs) {
            if (said.value(limb) == HarmLikelihood::CouldResult
                || said.value(limb) == HarmLikelihood::AppearsResulted)
                return true;
        }
        return false;
    }
    limbs = QStringLiteral("harm_death harm_impairment harm_structure harm_pain "
                           "harm_psychological harm_shorter_life")
                .split(QLatin1Char(' '));
    int resulted = treatment ? 1 : 0;
    for (const QString &limb : limbs)
        resulted += said.value(limb) == HarmLikelihood::AppearsResulted ? 1 : 0;
    return resulted > 0;
}

/// Number `n` written in base 3: one likelihood for each outcome.
CandourFacts factsOf(int n, QHash<QString, HarmLikelihood> &said)
{
    constexpr int likelihoods = 3;
    CandourFacts facts;
    facts.unintended = true;
    facts.duringActivity = true;
    for (const auto &[harm, code] : EnumCodes<CandourHarm>::list) {
        const auto likelihood = static_cast<HarmLikelihood>(n % likelihoods);
        facts.of(harm) = likelihood;
        said.insert(QString::fromLatin1(code), likelihood);
        n /= likelihoods;
    }
    return facts;
}

constexpr int combinations = 6561; // 3 to the power of 8

} // namespace

/// Whether an incident is notifiable, by the definition that binds the provider.
class TestCandourTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCombinationOfHarmFollowsTheTable_data();
    void everyCombinationOfHarmFollowsTheTable();
    void unansweredOrDeniedConditionsComeFirst_data();
    void unansweredOrDeniedConditionsComeFirst();
    void opinionNeedsNameProfessionAndDay_data();
    void opinionNeedsNameProfessionAndDay();
    void verdictNamesItsParagraph_data();
    void verdictNamesItsParagraph();
    void graverIsWhatWasNotHeldBefore();
    void onlyATrustIsAHealthServiceBody();
};

void TestCandourTest::everyCombinationOfHarmFollowsTheTable_data()
{
    QTest::addColumn<int>("provider");
    QTest::addColumn<bool>("treatment");
    for (const auto &[provider, code] : EnumCodes<CandourProvider>::list) {
        QTest::addRow("%s", code) << static_cast<int>(provider) << false;
        QTest::addRow("%s, treated to prevent", code) << static_cast<int>(provider) << true;
    }
}

void TestCandourTest::everyCombinationOfHarmFollowsTheTable()
{
    QFETCH(int, provider);
    QFETCH(bool, treatment);
    const auto kind = static_cast<CandourProvider>(provider);
    int notifiable = 0;
    for (int n = 0; n < combinations; ++n) {
        QHash<QString, HarmLikelihood> said;
        CandourFacts facts = factsOf(n, said);
        facts.treatmentToPrevent = treatment;
        const bool expected = isNotifiableByTheTable(kind, said, treatment);
        const auto verdict = candourVerdict(kind, facts, given);
        QVERIFY2(verdict.decision
                == (expected ? CandourDecision::Notifiable : CandourDecision::NotNotifiable),
            qPrintable(QStringLiteral("combination %1").arg(n)));
        QCOMPARE(candourVerdict(kind, facts, {}).decision, CandourDecision::PendingOpinion);
        notifiable += expected ? 1 : 0;
    }
    // Both answers occur, so that the table was tried from both sides.
    QVERIFY(notifiable > 0);
    if (!treatment || kind == CandourProvider::HealthServiceBody)
        QVERIFY(notifiable < combinations);
}

void TestCandourTest::unansweredOrDeniedConditionsComeFirst_data()
{
    QTest::addColumn<QString>("unintended");
    QTest::addColumn<QString>("activity");
    QTest::addColumn<CandourDecision>("withOpinion");
    QTest::addColumn<CandourDecision>("without");
    const auto row = [](const char *unintended, const char *activity, CandourDecision withOpinion,
                         CandourDecision without) {
        QTest::addRow("%s, %s", unintended, activity)
            << QString::fromLatin1(unintended) << QString::fromLatin1(activity) << withOpinion
            << without;
    };
    using D = CandourDecision;
    row("yes", "yes", D::Notifiable, D::PendingOpinion);
    row("yes", "no", D::NotNotifiable, D::NotNotifiable);
    row("yes", "-", D::Undecided, D::Undecided);
    row("no", "yes", D::NotNotifiable, D::NotNotifiable);
    row("no", "no", D::NotNotifiable, D::NotNotifiable);
    row("no", "-", D::NotNotifiable, D::NotNotifiable);
    row("-", "yes", D::Undecided, D::Undecided);
    row("-", "no", D::NotNotifiable, D::NotNotifiable);
    row("-", "-", D::Undecided, D::Undecided);
}

void TestCandourTest::unansweredOrDeniedConditionsComeFirst()
{
    QFETCH(QString, unintended);
    QFETCH(QString, activity);
    QFETCH(CandourDecision, withOpinion);
    QFETCH(CandourDecision, without);
    const auto answer = [](const QString &word) -> std::optional<bool> {
        if (word == QLatin1String("-"))
            return std::nullopt;
        return word == QLatin1String("yes");
    };
    CandourFacts facts;
    facts.unintended = answer(unintended);
    facts.duringActivity = answer(activity);
    facts.of(CandourHarm::Death) = HarmLikelihood::AppearsResulted;
    for (const auto &[provider, code] : EnumCodes<CandourProvider>::list) {
        QCOMPARE(candourVerdict(provider, facts, given).decision, withOpinion);
        QCOMPARE(candourVerdict(provider, facts, {}).decision, without);
    }
}

void TestCandourTest::opinionNeedsNameProfessionAndDay_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("profession");
    QTest::addColumn<QDate>("on");
    const QString by = given.by;
    const QString profession = given.profession;
    QTest::newRow("no name") << QString() << profession << given.on;
    QTest::newRow("a name of spaces") << QStringLiteral("  ") << profession << given.on;
    QTest::newRow("no profession") << by << QString() << given.on;
    QTest::newRow("no day") << by << profession << QDate();
}

void TestCandourTest::opinionNeedsNameProfessionAndDay()
{
    QFETCH(QString, by);
    QFETCH(QString, profession);
    QFETCH(QDate, on);
    QHash<QString, HarmLikelihood> said;
    const CandourFacts facts = factsOf(combinations - 1, said);
    QCOMPARE(
        candourVerdict(CandourProvider::HealthServiceBody, facts, { by, profession, on }).decision,
        CandourDecision::PendingOpinion);
}

void TestCandourTest::verdictNamesItsParagraph_data()
{
    QTest::addColumn<CandourProvider>("provider");
    QTest::addColumn<int>("harm"); // -1 none, -2 treatment to prevent
    QTest::addColumn<QString>("paragraph");
    using P = CandourProvider;
    QTest::newRow("trust, moderate")
        << P::HealthServiceBody << int(CandourHarm::Moderate) << QStringLiteral("20(8)");
    QTest::newRow("home, pain") << P::OtherRegistered << int(CandourHarm::Pain)
                                << QStringLiteral("20(9)(a)");
    QTest::newRow("home, treated") << P::OtherRegistered << -2 << QStringLiteral("20(9)(b)");
    QTest::newRow("home, nothing") << P::OtherRegistered << -1 << QStringLiteral("20(9)");
    QTest::newRow("trust, treated alone") << P::HealthServiceBody << -2 << QStringLiteral("20(8)");
}

void TestCandourTest::verdictNamesItsParagraph()
{
    QFETCH(CandourProvider, provider);
    QFETCH(int, harm);
    QFETCH(QString, paragraph);
    CandourFacts facts;
    facts.unintended = true;
    facts.duringActivity = true;
    facts.treatmentToPrevent = harm == -2;
    if (harm >= 0)
        facts.of(static_cast<CandourHarm>(harm)) = HarmLikelihood::AppearsResulted;
    const auto verdict = candourVerdict(provider, facts, given);
    QCOMPARE(verdict.paragraph, paragraph);
    QCOMPARE(verdict.harm.has_value(), harm >= 0);
}

void TestCandourTest::graverIsWhatWasNotHeldBefore()
{
    CandourFacts before;
    before.of(CandourHarm::Moderate) = HarmLikelihood::AppearsResulted;
    before.of(CandourHarm::Severe) = HarmLikelihood::CouldResult;
    QVERIFY(!isGraver(before, before));
    CandourFacts milder = before;
    milder.of(CandourHarm::Moderate) = HarmLikelihood::No;
    QVERIFY(!isGraver(before, milder));
    CandourFacts graver = milder;
    graver.of(CandourHarm::Severe) = HarmLikelihood::AppearsResulted;
    QVERIFY(isGraver(before, graver));
    CandourFacts treated = milder;
    treated.treatmentToPrevent = true;
    QVERIFY(isGraver(before, treated));
}

void TestCandourTest::onlyATrustIsAHealthServiceBody()
{
    QCOMPARE(candourProvider(QStringLiteral("nhs-trust")), CandourProvider::HealthServiceBody);
    QCOMPARE(candourProvider(QStringLiteral("care-home")), CandourProvider::OtherRegistered);
    QCOMPARE(candourProvider({}), CandourProvider::OtherRegistered);
}

QTEST_GUILESS_MAIN(TestCandourTest)
#include "tst_candourtest.moc"
