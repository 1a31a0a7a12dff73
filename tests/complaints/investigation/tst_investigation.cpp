#include "core/complaints/investigation/investigationfields.h"
#include "core/complaints/investigation/investigationregister.h"
#include "core/complaints/investigation/investigationservice.h"
#include "tests/support/investigatedcase.h"

using namespace heed;
using heed::test::InvestigatedCase;

using Problems = std::function<QList<FieldProblem>()>;
Q_DECLARE_METATYPE(Problems)

/// What an investigation gathers, and the rules of each part.
class TestInvestigation : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everythingIsReadInOneGo();
    void evidenceBearsOnItsIssueOrOnAll();
    void anIssueHasOneAccount();
    void partsGoWithTheirIssue();
    void partsAreSealedAndFound();
    void namesOfStaffAreNotSearched();
    void rules_data();
    void rules();
    void everybodyInTheCaseIsAParty();
    void patientWhoComplainedIsOneParty();
    void gradeIsWrittenOntoTheComplaint();
    void gradeOutsideTheMatrixIsRefused();
    void matrices_data();
    void matrices();
    void damagedMatrixIsRefused_data();
    void damagedMatrixIsRefused();
    void codeListsAreMarked();

private:
    template <typename T> decltype(T::id) add(T row)
    {
        row.complaintId = m_case->id;
        const auto id = Parts<T>(m_case->store.session()).add(row);
        return id ? *id : decltype(T::id) {};
    }
    [[nodiscard]] InvestigationFile file() const
    {
        return *InvestigationRegister(m_case->store.database()).ofComplaint(m_case->id);
    }

    std::unique_ptr<InvestigatedCase> m_case;
};

namespace {

const QDate today(2026, 11, 22);
const QDate tomorrow(2026, 11, 23);
const QDate earlier(2026, 11, 9);

IssueAccount accountOf(IssueId issue)
{
    IssueAccount account;
    account.issueId = issue;
    account.said = QStringLiteral("Nobody came for half an hour.");
    return account;
}

Evidence evidenceOf(const char *what, IssueId issue = {})
{
    Evidence evidence;
    evidence.what = QLatin1String(what);
    evidence.issueId = issue;
    return evidence;
}

} // namespace

void TestInvestigation::init() { m_case = std::make_unique<InvestigatedCase>(); }

void TestInvestigation::everythingIsReadInOneGo()
{
    IssueAccount account = accountOf(m_case->issue(0));
    account.happened = QStringLiteral("The bell rang for 31 minutes.");
    QVERIFY(!account.isAnswered());
    account.shouldHaveHappened = QStringLiteral("Within five minutes, by the ward's standard.");
    QVERIFY(account.isAnswered());
    QVERIFY(add(account).isValid());
    QVERIFY(add(PlanStep { .what = QStringLiteral("Read the bell log") }).isValid());
    QVERIFY(
        add(InvestigationStatement { .person = QStringLiteral("Ray Poole"), .askedOn = earlier })
            .isValid());
    QVERIFY(add(HcatCoding { .category = QStringLiteral("relationships_listening"), .severity = 2 })
                .isValid());
    QVERIFY(add(ComplaintRemedy { .remedy = Remedy::PaymentDistress, .pounds = 200 }).isValid());
    QVERIFY(add(ParallelProcess { .process = ParallelKind::Safeguarding, .openedOn = earlier })
                .isValid());
    const InvestigationFile read = file();
    QCOMPARE(read.accountOf(m_case->issue(0))->happened, account.happened);
    QVERIFY(read.accountOf(m_case->issue(1)) == nullptr);
    QCOMPARE(read.plan.size(), size_t(1));
    QCOMPARE(read.statements.front().part, StatementPart::Witness);
    QCOMPARE(read.hcat.front().severity, 2);
    QCOMPARE(read.remedies.front().pounds, std::optional(200));
    QCOMPARE(read.parallel.front().canProceed, CanProceed::Yes);
}

void TestInvestigation::evidenceBearsOnItsIssueOrOnAll()
{
    add(evidenceOf("Bell log", m_case->issue(0)));
    add(evidenceOf("Rota"));
    add(evidenceOf("Chart", m_case->issue(1)));
    QStringList first;
    for (const Evidence &one : file().evidenceFor(m_case->issue(0)))
        first += one.what;
    first.sort();
    QCOMPARE(first, QStringList({ QStringLiteral("Bell log"), QStringLiteral("Rota") }));
}

void TestInvestigation::anIssueHasOneAccount()
{
    QVERIFY(add(accountOf(m_case->issue(0))).isValid());
    QVERIFY(!add(accountOf(m_case->issue(0))).isValid());
    QCOMPARE(file().accounts.size(), size_t(1));
}

void TestInvestigation::partsGoWithTheirIssue()
{
    add(accountOf(m_case->issue(1)));
    add(evidenceOf("Chart", m_case->issue(1)));
    ComplaintFile fewer = m_case->file();
    fewer.issues.pop_back();
    VERIFY_OK(ComplaintService(m_case->store.session()).change(fewer));
    QVERIFY(file().accounts.empty());
    QCOMPARE(file().evidence.size(), size_t(1));
    QVERIFY(!file().evidence.front().issueId.isValid());
    QVERIFY(m_case->store.damage().isEmpty());
}

void TestInvestigation::partsAreSealedAndFound()
{
    add(evidenceOf("Thermograph printout"));
    QVERIFY(m_case->store.damage().isEmpty());
    const QString sql = QStringLiteral("SELECT count(*) FROM search WHERE search MATCH ?");
    QCOMPARE(m_case->store.database().scalar(sql, { QStringLiteral("thermograph") })->toInt(), 1);
    QVERIFY(m_case->store.database().run(QStringLiteral("UPDATE evidence SET what = 'x'")));
    QCOMPARE(m_case->store.damage().size(), 1);
}

void TestInvestigation::namesOfStaffAreNotSearched()
{
    add(StaffSubject { .person = QStringLiteral("Zebedee Quill"),
        .post = QStringLiteral("Nurse"),
        .namedOn = earlier });
    add(InvestigationStatement { .person = QStringLiteral("Zebedee Quill"),
        .part = StatementPart::Subject,
        .askedOn = earlier });
    const QString sql = QStringLiteral("SELECT count(*) FROM search WHERE search MATCH ?");
    QCOMPARE(m_case->store.database().scalar(sql, { QStringLiteral("zebedee") })->toInt(), 0);
    QVERIFY(m_case->store.damage().isEmpty());
}

void TestInvestigation::rules_data()
{
    QTest::addColumn<Problems>("check");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("fact");
    const auto row = [](const char *name, auto part, const char *field, const char *fact) {
        QTest::newRow(name) << Problems([part] { return checkPart(part, today); })
                            << QString::fromLatin1(field) << QString::fromLatin1(fact);
    };
    row("account of no issue", accountOf({}), "issue_id", "investigation.issue-missing");
    IssueAccount agreed = accountOf({ 1 });
    agreed.agreedOn = earlier;
    row("agreed with nobody", agreed, "agreed_with", "investigation.with-whom-missing");
    row("step done tomorrow", PlanStep { .what = QStringLiteral("Read"), .doneOn = tomorrow },
        "done_on", "investigation.day-in-future");
    row("evidence of nothing", Evidence {}, "what", "investigation.what-missing");
    const InvestigationStatement asked { .person = QStringLiteral("A"), .askedOn = today };
    InvestigationStatement early = asked;
    early.receivedOn = earlier;
    row("statement before it was asked for", early, "received_on",
        "investigation.days-out-of-order");
    early = asked;
    early.dueOn = earlier;
    row("statement due before it was asked for", early, "due_on",
        "investigation.days-out-of-order");
    row("severity 4", HcatCoding { .category = QStringLiteral("x"), .severity = 4 }, "severity",
        "investigation.severity-missing");
    row("an apology that costs", ComplaintRemedy { .remedy = Remedy::Apology, .pounds = 50 },
        "pounds", "investigation.not-a-payment");
    ParallelProcess stopped { .openedOn = earlier, .canProceed = CanProceed::No };
    row("stopped without a reason (reference 6)", stopped, "reason",
        "investigation.stopped-without-reason");
    stopped.canProceed = CanProceed::InPart;
    row("stopped in part without a reason", stopped, "reason",
        "investigation.stopped-without-reason");
    StaffSubject staff { .post = QStringLiteral("Nurse"), .namedOn = today };
    staff.toldOn = earlier;
    row("told before it was known", staff, "told_on", "investigation.days-out-of-order");
    staff.toldOn = {};
    staff.supportAnswer = SupportAnswer::Accepted;
    row("accepted what was not offered", staff, "support_offered_on",
        "investigation.answer-without-offer");
    row("update for nobody", StaffUpdate { .toldOn = earlier }, "subject_id",
        "investigation.who-missing");
    OmbudsmanStatus returned { .code = QStringLiteral("referred_back"),
        .reportedOn = QDate(2026, 8, 1),
        .answerBy = QDate(2026, 10, 24),
        .extendedTo = QDate(2026, 12, 1),
        .extendedOn = QDate(2026, 10, 25),
        .extendedWith = QStringLiteral("the investigator") };
    row("extended after the day was over", returned, "extended_on",
        "investigation.extended-too-late");
    returned.extendedOn = QDate(2026, 10, 24);
    returned.extendedWith.clear();
    row("extended with nobody's consent", returned, "extended_with",
        "investigation.with-whom-missing");
}

void TestInvestigation::rules()
{
    QFETCH(Problems, check);
    QFETCH(QString, field);
    QFETCH(QString, fact);
    const auto problems = check();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.front().field, field);
    QCOMPARE(problems.front().fact, fact);
}

void TestInvestigation::everybodyInTheCaseIsAParty()
{
    const std::vector<StaffSubject> staff { { .person = QStringLiteral("Ray Poole") },
        { .post = QStringLiteral("Night nurse") } };
    const std::vector<InvestigationStatement> statements {
        { .person = QStringLiteral("Mr Ray Poole"), .part = StatementPart::Subject },
        { .person = QStringLiteral("Lena Frost"), .part = StatementPart::Witness },
        { .person = QStringLiteral("Dr Expert"), .part = StatementPart::Expert },
    };
    QStringList parties;
    for (const Party &party : partiesOf(m_case->file(), staff, statements)) {
        QVERIFY(!party.relationship);
        parties += toCode(party.role) + QLatin1Char(' ') + party.name;
    }
    QCOMPARE(parties,
        QStringList({ QStringLiteral("complainant Bea Larkin"),
            QStringLiteral("patient Tom Larkin"), QStringLiteral("staff_subject Ray Poole"),
            QStringLiteral("staff_subject Night nurse"), QStringLiteral("witness Lena Frost"),
            QStringLiteral("place_manager ") }));
}

void TestInvestigation::patientWhoComplainedIsOneParty()
{
    ComplaintFile own = m_case->file();
    own.complaint.patientId = own.complaint.complainantId;
    QCOMPARE(partiesOf(own, {}, {}).size(), size_t(2));
}

void TestInvestigation::gradeIsWrittenOntoTheComplaint()
{
    const auto matrices = riskMatrices();
    VERIFY_OK(matrices);
    InvestigationService service(m_case->store.session());
    RiskGrading grading {
        .complaintId = m_case->id, .severity = 3, .likelihood = 4, .gradedOn = earlier
    };
    VERIFY_OK(service.gradeRisk(grading, matrices->front()));
    QCOMPARE(m_case->file().complaint.gradeReceived, std::optional(RiskGrade::Extreme));
    QVERIFY(!m_case->file().complaint.gradeClosed);
    grading.moment = GradingMoment::Closing;
    grading.severity = 1;
    VERIFY_OK(service.gradeRisk(grading, matrices->back()));
    QCOMPARE(m_case->file().complaint.gradeClosed, std::optional(RiskGrade::Moderate));
    QCOMPARE(file().gradings.size(), size_t(2));
    QVERIFY(m_case->store.damage().isEmpty());
}

void TestInvestigation::gradeOutsideTheMatrixIsRefused()
{
    const auto matrices = riskMatrices();
    const RiskGrading grading {
        .complaintId = m_case->id, .severity = 4, .likelihood = 6, .gradedOn = earlier
    };
    const auto refused
        = InvestigationService(m_case->store.session()).gradeRisk(grading, matrices->front());
    QVERIFY(!refused);
    QCOMPARE(refused.error().operation, QStringLiteral("part.invalid"));
    QVERIFY(!m_case->file().complaint.gradeReceived);
    QVERIFY(file().gradings.empty());
}

void TestInvestigation::matrices_data()
{
    QTest::addColumn<int>("matrix");
    QTest::addColumn<int>("severity");
    QTest::addColumn<int>("likelihood");
    QTest::addColumn<QString>("grade");
    // NPSA bands of complaints reference 6: 1-3, 4-6, 8-12, 15-25.
    for (int severity = 1; severity <= 5; ++severity) {
        for (int likelihood = 1; likelihood <= 5; ++likelihood) {
            const int score = severity * likelihood;
            const char *grade = score <= 3 ? "low"
                : score <= 6               ? "moderate"
                : score <= 12              ? "high"
                                           : "extreme";
            QTest::addRow("NPSA %d x %d", severity, likelihood)
                << 1 << severity << likelihood << QString::fromLatin1(grade);
        }
    }
    QTest::newRow("DH low, rare") << 0 << 1 << 1 << "low";
    QTest::newRow("DH high, almost certain") << 0 << 3 << 5 << "extreme";
    QTest::newRow("DH has three rows") << 0 << 4 << 1 << "";
    QTest::newRow("no column 6") << 1 << 1 << 6 << "";
    QTest::newRow("no row 0") << 1 << 0 << 1 << "";
}

void TestInvestigation::matrices()
{
    QFETCH(int, matrix);
    QFETCH(int, severity);
    QFETCH(int, likelihood);
    QFETCH(QString, grade);
    const auto all = riskMatrices();
    VERIFY_OK(all);
    const RiskMatrix &one = all->at(static_cast<size_t>(matrix));
    QVERIFY(!one.isVerified);
    const auto found = one.grade(severity, likelihood);
    QCOMPARE(found ? toCode(*found) : QString(), grade);
}

void TestInvestigation::damagedMatrixIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no matrix") << QByteArray(R"({"matrices":[]})");
    QTest::newRow("no JSON") << QByteArray("matrices");
    QTest::newRow("unknown grade")
        << QByteArray(R"({"matrices":[{"id":"a","label":"b","source":"c","severities":["x"],)"
                      R"("likelihoods":["y"],"grades":[["purple"]]}]})");
    QTest::newRow("short row") << QByteArray(
        R"({"matrices":[{"id":"a","label":"b","source":"c","severities":["x"],)"
        R"("likelihoods":["y","z"],"grades":[["low"]]}]})");
}

void TestInvestigation::damagedMatrixIsRefused()
{
    QFETCH(QByteArray, json);
    const auto read = riskMatricesFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().operation, QStringLiteral("investigation.matrices-damaged"));
}

void TestInvestigation::codeListsAreMarked()
{
    const auto lists = CodeLists::load(m_case->store.database());
    VERIFY_OK(lists);
    QCOMPARE(lists->codes(hcatscheme::Category).size(), size_t(7));
    QCOMPARE(lists->codes(injusticeScheme).size(), size_t(6));
    QVERIFY(lists->has(ombudsmanscheme::Lgsco, lgscoReturnedCode));
    for (const QString &scheme : { hcatscheme::Stage, hcatscheme::Harm, injusticeScheme }) {
        QVERIFY(!lists->codes(scheme).empty());
        for (const Code &code : lists->codes(scheme))
            QVERIFY2(!code.verified, qPrintable(code.label));
    }
}

QTEST_GUILESS_MAIN(TestInvestigation)
#include "tst_investigation.moc"
