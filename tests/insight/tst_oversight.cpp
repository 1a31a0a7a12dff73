#include "core/complaints/complaintservice.h"
#include "core/complaints/investigation/escalation.h"
#include "core/governance/objectivesreport.h"
#include "core/governance/oversightreport.h"
#include "core/incidents/incidentservice.h"
#include "core/insight/oversight.h"
#include "core/records/recordkinds.h"
#include "tests/support/investigatedcase.h"

using namespace heed;
using heed::test::InvestigatedCase;

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString told(const Report &report)
{
    QStringList words;
    for (const ReportSection &section : report.sections) {
        words << section.title;
        for (const ReportBlock &block : section.blocks) {
            if (const auto *said = std::get_if<ReportText>(&block))
                words << said->text;
            const auto *table = std::get_if<ReportTable>(&block);
            for (const QVariantList &row : table != nullptr ? table->rows : QList<QVariantList>())
                for (const QVariant &cell : row)
                    words << cell.toString();
        }
    }
    return words.join(QLatin1Char('\n'));
}

} // namespace

/// What senior staff have to see. Today is Sunday 22 November 2026. Source: PHSO, Making complaints
/// count, 3.6 and 3.7.
class TestOversight : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_case = std::make_unique<InvestigatedCase>(); }
    void quietCaseIsNotShown();
    void caseComesUpByItsGrade();
    void caseThatIsPutForwardWaitsForALook();
    void newEscalationWaitsAgain();
    void escalationSaysWhatIsMissing_data();
    void escalationSaysWhatIsMissing();
    void likelihoodFollowsItsBands_data();
    void likelihoodFollowsItsBands();
    void damagedBandsAreRefused();
    void riskIsRatedByItsGravestRecord();
    void paperNamesNobody();
    void objectivesNameTheirSource();

private:
    void change(const std::function<void(Complaint &)> &edit)
    {
        ComplaintFile file = m_case->file();
        edit(file.complaint);
        VERIFY_OK(ComplaintService(m_case->store.session()).change(file));
    }
    EscalationId putForward(QDate lookedOn = {})
    {
        Escalation row;
        row.complaintId = m_case->id;
        row.why = text("The family writes to the paper");
        row.senior = text("Director of nursing");
        row.raisedOn = QDate(2026, 11, 18);
        row.lookedOn = lookedOn;
        if (lookedOn.isValid())
            row.decision = text("Meet the family");
        return Parts<Escalation>(m_case->store.session()).add(row).value_or(EscalationId {});
    }
    [[nodiscard]] Oversight seen() const
    {
        const auto all = oversight(m_case->store.session());
        if (!all)
            qFatal("no oversight: %s", qPrintable(all.error().operation));
        return *all;
    }
    void addFalls(int count, Harm worst);

    std::unique_ptr<InvestigatedCase> m_case;
};

void TestOversight::quietCaseIsNotShown()
{
    change([](Complaint &c) { c.gradeReceived = RiskGrade::Low; });
    QVERIFY(seen().notSeen.isEmpty());
    QVERIFY(seen().seen.isEmpty());
}

void TestOversight::caseComesUpByItsGrade()
{
    change([](Complaint &c) { c.gradeReceived = RiskGrade::Extreme; });
    QCOMPARE(seen().notSeen.size(), 1);
    QCOMPARE(seen().notSeen.front().reason, EscalationReason::ExtremeGrade);
    QVERIFY(seen().notSeen.front().since.isValid());
    putForward(QDate(2026, 11, 20));
    QVERIFY(seen().notSeen.isEmpty());
    QCOMPARE(seen().seen.front().lookedOn, QDate(2026, 11, 20));
}

void TestOversight::caseThatIsPutForwardWaitsForALook()
{
    change([](Complaint &c) { c.gradeReceived = RiskGrade::Low; });
    putForward();
    QCOMPARE(seen().notSeen.size(), 1);
    QCOMPARE(seen().notSeen.front().reason, EscalationReason::None);
    QCOMPARE(seen().notSeen.front().senior, text("Director of nursing"));
    QCOMPARE(seen().notSeen.front().since, QDate(2026, 11, 18));
    QVERIFY(m_case->store.damage().isEmpty());
}

void TestOversight::newEscalationWaitsAgain()
{
    change([](Complaint &c) { c.gradeReceived = RiskGrade::Low; });
    putForward(QDate(2026, 11, 20));
    QVERIFY(seen().notSeen.isEmpty());
    putForward();
    QCOMPARE(seen().notSeen.size(), 1);
    QVERIFY(seen().seen.isEmpty());
}

void TestOversight::escalationSaysWhatIsMissing_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("fact");
    QTest::newRow("why") << text("why") << QString() << text("escalation.why-missing");
    QTest::newRow("who") << text("senior") << text(" ") << text("escalation.senior-missing");
    QTest::newRow("tomorrow") << text("raised_on") << text("2026-11-23")
                              << text("escalation.in-future");
    QTest::newRow("no word") << text("decision") << QString()
                             << text("escalation.decision-missing");
    QTest::newRow("before") << text("looked_on") << text("2026-11-01") << text("escalation.order");
}

void TestOversight::escalationSaysWhatIsMissing()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, fact);
    Escalation row;
    row.why = text("Grave");
    row.senior = text("Chief executive");
    row.raisedOn = QDate(2026, 11, 10);
    row.lookedOn = QDate(2026, 11, 12);
    row.decision = text("Nothing more");
    const QDate today(2026, 11, 22);
    QVERIFY(checkPart(row, today).isEmpty());
    readRow(row, QJsonObject { { field, value } });
    const auto problems = checkPart(row, today);
    QVERIFY(std::any_of(problems.begin(), problems.end(),
        [&](const FieldProblem &problem) { return problem.fact == fact; }));
}

/// Source: rules/oversight.json, bands that no source confirmed.
void TestOversight::likelihoodFollowsItsBands_data()
{
    QTest::addColumn<qint64>("events");
    QTest::addColumn<int>("column");
    const auto row = [](qint64 events, int column) {
        QTest::addRow("%s", qPrintable(QString::number(events))) << events << column;
    };
    row(0, 1);
    row(1, 1);
    row(2, 2);
    row(4, 3);
    row(11, 3);
    row(12, 4);
    row(51, 4);
    row(52, 5);
    row(5000, 5);
}

void TestOversight::likelihoodFollowsItsBands()
{
    QFETCH(qint64, events);
    QFETCH(int, column);
    const auto bands = riskBands();
    VERIFY_OK(bands);
    QVERIFY(!bands->isVerified);
    QCOMPARE(bands->likelihoodOf(events), column);
}

void TestOversight::damagedBandsAreRefused()
{
    QCOMPARE(riskBandsFromJson("{}").error().operation, text("oversight.rules-damaged"));
    QCOMPARE(riskBandsFromJson("no json").error().operation, text("oversight.rules-damaged"));
}

void TestOversight::addFalls(int count, Harm worst)
{
    for (int i = 0; i < count; ++i) {
        IncidentFile file;
        file.incident.occurredOn = QDate(2026, 10, 1).addDays(i);
        file.incident.description = text("Found on the floor by the bed");
        file.incident.theme = text("falls");
        file.incident.physicalHarm = i == 0 ? worst : Harm::None;
        VERIFY_OK(IncidentService(m_case->store.session()).log(file));
    }
}

void TestOversight::riskIsRatedByItsGravestRecord()
{
    addFalls(5, Harm::Severe);
    const auto extract = riskExtract(m_case->store.database(), QDate(2026, 11, 22));
    VERIFY_OK(extract);
    QCOMPARE(extract->lines.size(), 1);
    const RiskLine &line = extract->lines.front();
    QCOMPARE(line.theme, text("falls"));
    QCOMPARE(line.counts.incidents, qint64(5));
    QCOMPARE(line.severityWord, text("Major"));
    QCOMPARE(line.likelihoodWord, text("Possible"));
    QCOMPARE(line.rating, RiskGrade::High); // 4 x 3 = 12
}

void TestOversight::paperNamesNobody()
{
    change([](Complaint &c) { c.gradeReceived = RiskGrade::High; });
    addFalls(6, Harm::Fatal);
    BoardReportRequest request;
    request.period = { QDate(2025, 11, 23), QDate(2026, 11, 22) };
    const auto report = oversightReport(m_case->store.session(), request);
    VERIFY_OK(report);
    const QString words = told(*report);
    QVERIFY(words.contains(m_case->file().complaint.reference));
    QVERIFY(words.contains(text("Graded high")));
    QVERIFY(words.contains(
        text("One serious case is open, and senior staff have not looked at it yet.")));
    QVERIFY(words.contains(text("Catastrophic")));
    QVERIFY(!words.contains(m_case->file().complainant.name));
}

void TestOversight::objectivesNameTheirSource()
{
    BoardReportRequest request;
    request.period = { QDate(2026, 1, 1), QDate(2026, 11, 22) };
    const auto report = objectivesReport(m_case->store.session(), request);
    VERIFY_OK(report);
    QVERIFY(told(*report).contains(text("Our own wording")));
    const auto roles = roleObjectives();
    VERIFY_OK(roles);
    for (const RoleObjectives &role : *roles) {
        for (const RoleObjectives::Objective &line : role.objectives)
            QVERIFY2(
                !line.shownBy.isEmpty() && !line.paragraph.isEmpty(), qPrintable(line.objective));
    }
}

QTEST_GUILESS_MAIN(TestOversight)
#include "tst_oversight.moc"
