#include "core/insight/ko41acount.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

using namespace heed;
using heed::test::TestStore;

/// What counts in a return, where each case stands, and what does not add up: cases made by hand.
class TestKo41aCount : public QObject
{
    Q_OBJECT

private slots:
    void everyEndingHasItsPlace_data();
    void everyEndingHasItsPlace();
    void headCountsTheYear();
    void caseThatCameBackIsResolvedOnce();
    void aspectsCountOnceEach();
    void guardiansAreToldFromParents();
    void nothingRecordedIsListed();
    void withdrawnCaseBreaksTheSumAndIsNamed();
    void withdrawnCasesAloneAreLookedAt();
    void findingOnAWithdrawnCaseMendsIt();
    void impossibleDaysAreFound();
    void gapInTheListIsFound();
    void broughtForwardIsComparedWithWhatWasSent();
    void yearAndSenderAreChecked();

private:
    static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    Ko41aCase add(QDate receivedOn, QDate endedOn = {}, std::optional<Outcome> outcome = {},
        std::optional<Ending> ending = {});
    [[nodiscard]] Ko41aCount count() const;
    [[nodiscard]] Ko41aCheck check(const char *id, const std::optional<Ko41aKept> &kept = {}) const;
    [[nodiscard]] qint64 number(const Ko41aCount &count, const char *column) const;

    TestStore m_store;
    Ko41aLayout m_layout = shippedKo41aLayout().value_or(Ko41aLayout {});
    QList<Ko41aCase> m_cases;

private slots:
    void init() { m_cases.clear(); }
};

namespace {

const Period year { QDate(2025, 4, 1), QDate(2026, 3, 31) };

} // namespace

Ko41aCase TestKo41aCount::add(
    QDate receivedOn, QDate endedOn, std::optional<Outcome> outcome, std::optional<Ending> ending)
{
    Ko41aCase at;
    at.id = m_cases.size() + 1;
    at.reference = text("C-%1").arg(at.id);
    at.channel = Channel::Letter;
    at.receivedOn = receivedOn;
    at.endedOn = endedOn;
    at.closedOn = endedOn;
    at.outcome = outcome;
    at.ending = endedOn.isValid() && !ending ? Ending::Replied : ending;
    at.age = 40;
    at.status = ComplainantStatus::Patient;
    at.serviceArea = text("inpatient");
    at.issues = { { text("communications"), {}, text("medical") } };
    m_cases << at;
    return at;
}

Ko41aCount TestKo41aCount::count() const
{
    return countKo41a(m_cases, m_layout, year, m_store.calendar());
}

Ko41aCheck TestKo41aCount::check(const char *id, const std::optional<Ko41aKept> &kept) const
{
    for (const Ko41aCheck &each : checkKo41a(count(), text("RXX"), kept, QDate(2026, 11, 22))) {
        if (each.id == text(id))
            return each;
    }
    return { text("missing"), {}, Ko41aVerdict::Look, {}, {} };
}

qint64 TestKo41aCount::number(const Ko41aCount &count, const char *column) const
{
    return count.numbers.value(m_layout.names().indexOf(text(column)), -1);
}

/// Source: complaints reference 4 (must need investigation; transferred: the handling body).
void TestKo41aCount::everyEndingHasItsPlace_data()
{
    QTest::addColumn<Ending>("ending");
    QTest::addColumn<bool>("counts");
    QTest::newRow("replied") << Ending::Replied << true;
    QTest::newRow("resolved early") << Ending::ResolvedEarly << true;
    QTest::newRow("withdrawn") << Ending::Withdrawn << true;
    QTest::newRow("no consent") << Ending::NoConsent << true;
    QTest::newRow("out of time") << Ending::OutOfTime << false;
    QTest::newRow("excluded") << Ending::Excluded << false;
    QTest::newRow("transferred") << Ending::Transferred << false;
    QTest::newRow("duplicate") << Ending::Duplicate << false;
    QTest::newRow("by mistake") << Ending::OpenedInError << false;
}

void TestKo41aCount::everyEndingHasItsPlace()
{
    QFETCH(Ending, ending);
    QFETCH(bool, counts);
    add({ 2025, 6, 2 }, { 2025, 7, 1 }, Outcome::NotUpheld, ending);
    QCOMPARE(number(count(), "Complaints_Total_New"), counts ? 1 : 0);
    QCOMPARE(count().leftOut.isEmpty(), counts);
    m_cases.first().regime = Regime::ProviderOnly;
    QCOMPARE(number(count(), "Complaints_Total_New"), 0);
    // Spoken on a Friday, put right on the Monday: reg 8(1)(c).
    m_cases.clear();
    add({ 2025, 6, 6 }, { 2025, 6, 9 }, {}, Ending::ResolvedEarly);
    m_cases.first().channel = Channel::Telephone;
    m_cases.first().resolvedEarlyOn = { 2025, 6, 9 };
    QCOMPARE(count().leftOut.value(0).first, Ko41aLeftOut::PutRightAtOnce);
    m_cases.first().resolvedEarlyOn = { 2025, 6, 10 };
    QCOMPARE(number(count(), "Complaints_Total_New"), 1);
}

void TestKo41aCount::headCountsTheYear()
{
    add({ 2024, 11, 1 }); // open all year
    add({ 2025, 3, 31 }, { 2025, 4, 1 }, Outcome::Upheld); // brought forward and resolved
    add({ 2025, 2, 1 }, { 2025, 3, 31 }, Outcome::Upheld); // ended before
    add({ 2025, 4, 1 }, { 2026, 3, 31 }, Outcome::PartiallyUpheld); // first and last day
    add({ 2025, 5, 1 }, { 2026, 4, 1 }, Outcome::NotUpheld); // ended after
    add({ 2026, 4, 1 }); // next year's
    const Ko41aCount made = count();
    QCOMPARE(number(made, "Complaints_Total_Brought_Forward"), 2);
    QCOMPARE(number(made, "Complaints_Total_New"), 2);
    QCOMPARE(number(made, "Complaints_Number_Upheld"), 1);
    QCOMPARE(number(made, "Complaints_Number_Partially_Upheld"), 1);
    QCOMPARE(number(made, "Complaints_Number_Not_Upheld"), 0);
    QCOMPARE(number(made, "Complaints_Total_Resolved"), 2);
    QCOMPARE(number(made, "Complaints_Total_Carried_Forward"), 2);
    QCOMPARE(made.openAtEnd, (QList<qint64> { 1, 5 }));
    QCOMPARE(check("open-at-end").verdict, Ko41aVerdict::Holds);
}

void TestKo41aCount::caseThatCameBackIsResolvedOnce()
{
    Ko41aCase &at = (add({ 2025, 5, 1 }, { 2025, 7, 1 }, Outcome::Upheld), m_cases.last());
    at.isReopened = true;
    at.closedOn = {}; // open again
    at.ending.reset();
    const Ko41aCount made = count();
    QCOMPARE(number(made, "Complaints_Number_Upheld"), 1);
    QCOMPARE(number(made, "Complaints_Total_Carried_Forward"), 0);
    QCOMPARE(made.reopenedOpen, QList<qint64> { 1 });
    QCOMPARE(check("open-at-end").verdict, Ko41aVerdict::Holds);
}

/// Source: complaints reference 4 (three subjects and one profession are three and one).
void TestKo41aCount::aspectsCountOnceEach()
{
    add({ 2025, 5, 1 });
    m_cases.first().issues = { { text("communications"), {}, text("nursing") },
        { text("clinical_treatment"), text("surgical_group"), text("nursing") },
        { text("waiting_times"), {}, text("nursing") },
        { text("communications"), {}, text("nursing") } };
    const Ko41aCount made = count();
    QCOMPARE(number(made, "Subject_Area_Total"), 3);
    QCOMPARE(number(made, "Clinical_Treatment_Surgical_Group"), 1);
    QCOMPARE(number(made, "Subject_Area_Sub_Total"), 2);
    QCOMPARE(number(made, "Profession_Total"), 1);
    QVERIFY(made.underOther.isEmpty());
}

void TestKo41aCount::guardiansAreToldFromParents()
{
    add({ 2025, 5, 1 });
    m_cases.first().status = ComplainantStatus::ParentGuardian;
    m_cases.first().relationship = text("Mother");
    QCOMPARE(number(count(), "Status_Parent"), 1);
    m_cases.first().relationship = text("Legal Guardian");
    QCOMPARE(number(count(), "Status_Guardian"), 1);
    QCOMPARE(number(count(), "Status_Parent"), 0);
}

void TestKo41aCount::nothingRecordedIsListed()
{
    add({ 2025, 5, 1 });
    Ko41aCase &at = m_cases.first();
    at.age.reset();
    at.status = ComplainantStatus::Unknown;
    at.serviceArea.clear();
    at.issues = { { text("clinical_treatment"), {}, {} }, { text("haunting"), {}, {} } };
    const Ko41aCount made = count();
    QCOMPARE(number(made, "Age_Unknown"), 1);
    QCOMPARE(number(made, "Status_Other"), 1);
    QCOMPARE(number(made, "Service_Other"), 1);
    QCOMPARE(number(made, "Subject_Area_Other"), 1);
    QCOMPARE(number(made, "Profession_Other"), 1);
    QCOMPARE(made.underOther.size(), 6);
    for (const Ko41aUnderOther &other : made.underOther)
        QCOMPARE(other.cases, QList<qint64> { 1 });
    QCOMPARE(check("subject-new").verdict, Ko41aVerdict::Holds);
}

void TestKo41aCount::withdrawnCaseBreaksTheSumAndIsNamed()
{
    add({ 2025, 5, 1 }, { 2025, 7, 1 }, Outcome::Upheld);
    add({ 2025, 5, 2 }, { 2025, 6, 1 }, {}, Ending::Withdrawn);
    add({ 2024, 5, 2 }, { 2025, 6, 1 }, {}, Ending::NoConsent);
    add({ 2025, 8, 2 }, { 2025, 9, 1 }); // replied, and no finding recorded
    const Ko41aCheck open = check("open-at-end");
    QCOMPARE(open.verdict, Ko41aVerdict::Fails);
    QCOMPARE(open.cases, (QList<qint64> { 3, 2, 4 }));
    for (const char *words : { "3 carried forward by the sum, and 0 cases were open", "1 withdrawn",
             "1 no consent", "1 closed with no finding recorded" })
        QVERIFY2(open.sentence.contains(text(words)), qPrintable(open.sentence));
    for (const Ko41aSum &sum : ko41aSums(m_layout, count().numbers))
        QVERIFY2(sum.holds, qPrintable(sum.title)); // the row itself can be sent
}

void TestKo41aCount::withdrawnCasesAloneAreLookedAt()
{
    add({ 2025, 5, 1 }, { 2025, 7, 1 }, Outcome::Upheld);
    add({ 2025, 5, 2 }, { 2025, 6, 1 }, {}, Ending::Withdrawn);
    add({ 2024, 5, 2 }, { 2025, 6, 1 }, {}, Ending::NoConsent);
    const Ko41aCheck open = check("open-at-end");
    QCOMPARE(open.verdict, Ko41aVerdict::Look);
    QCOMPARE(open.cases, (QList<qint64> { 3, 2 }));
    QVERIFY2(open.sentence.contains(text("it can be sent")), qPrintable(open.sentence));
    add({ 2025, 5, 3 }, { 2025, 6, 1 }, {}, Ending::ResolvedEarly); // its finding is missing
    QCOMPARE(check("open-at-end").verdict, Ko41aVerdict::Fails);
}

void TestKo41aCount::findingOnAWithdrawnCaseMendsIt()
{
    add({ 2025, 5, 2 }, { 2025, 6, 1 }, Outcome::NotUpheld, Ending::Withdrawn);
    QCOMPARE(check("open-at-end").verdict, Ko41aVerdict::Holds);
    QCOMPARE(number(count(), "Complaints_Number_Not_Upheld"), 1);
}

void TestKo41aCount::impossibleDaysAreFound()
{
    add({ 2025, 5, 2 }, { 2025, 3, 1 }, Outcome::Upheld); // ended before it came
    const Ko41aCheck open = check("open-at-end");
    QCOMPARE(open.verdict, Ko41aVerdict::Fails);
    QCOMPARE(open.cases, QList<qint64> { 1 });
    QVERIFY(open.sentence.contains(text("ended before it was received")));
    m_cases.clear();
    add({ 2025, 5, 2 });
    m_cases.first().age = -3;
    for (const char *id : { "age-new" }) {
        QCOMPARE(check(id).verdict, Ko41aVerdict::Fails);
        QCOMPARE(check(id).cases, QList<qint64> { 1 });
    }
}

/// A list of columns that leaves no place for a case: each sum over the new complaints fails and
/// names it.
void TestKo41aCount::gapInTheListIsFound()
{
    add({ 2025, 5, 2 });
    m_cases.first().status = ComplainantStatus::Carer;
    m_cases.first().serviceArea = text("maternity");
    m_cases.first().issues = { { text("restraint"), {}, text("midwifery") } };
    Ko41aLayout whole = m_layout;
    for (Ko41aColumn &column : m_layout.columns) {
        for (const char *gone : { "carer", "maternity", "restraint", "midwifery", "*" })
            column.codes.removeAll(text(gone));
    }
    for (const char *id : { "status-new", "service-new", "subject-new", "profession-new" }) {
        QCOMPARE(check(id).verdict, Ko41aVerdict::Fails);
        QCOMPARE(check(id).cases, QList<qint64> { 1 });
    }
    m_layout = whole;
}

void TestKo41aCount::broughtForwardIsComparedWithWhatWasSent()
{
    add({ 2025, 1, 2 });
    add({ 2025, 2, 2 });
    QCOMPARE(check("brought-forward-kept").verdict, Ko41aVerdict::Look);
    const Ko41aKept same { text("2024-25"), QDate(2025, 6, 1), 2, { 1, 2 } };
    QCOMPARE(check("brought-forward-kept", same).verdict, Ko41aVerdict::Holds);
    const Ko41aKept other { text("2024-25"), QDate(2025, 6, 1), 2, { 1, 7 } };
    QCOMPARE(check("brought-forward-kept", other).verdict, Ko41aVerdict::Fails);
    QCOMPARE(check("brought-forward-kept", other).cases, (QList<qint64> { 7, 2 }));
}

void TestKo41aCount::yearAndSenderAreChecked()
{
    const auto verdictOf = [this](const Period &period, const QString &code, int place) {
        const Ko41aCount made = countKo41a(m_cases, m_layout, period, m_store.calendar());
        return checkKo41a(made, code, {}, QDate(2026, 2, 1)).at(place).verdict;
    };
    QCOMPARE(verdictOf(year, text("RXX"), 0), Ko41aVerdict::Look); // it has not ended
    QCOMPARE(
        verdictOf({ QDate(2024, 4, 1), QDate(2025, 3, 31) }, text("RXX"), 0), Ko41aVerdict::Holds);
    QCOMPARE(
        verdictOf({ QDate(2024, 4, 1), QDate(2025, 3, 30) }, text("RXX"), 0), Ko41aVerdict::Fails);
    QCOMPARE(verdictOf(year, {}, 1), Ko41aVerdict::Fails);
    QCOMPARE(verdictOf(year, text("RXX"), 2), Ko41aVerdict::Look); // columns of a year before
}

QTEST_GUILESS_MAIN(TestKo41aCount)
#include "tst_ko41acount.moc"
