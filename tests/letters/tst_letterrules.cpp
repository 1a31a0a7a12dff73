#include "core/letters/letterrules.h"
#include "tests/letters/lettercase.h"

using namespace heed;

using Change = std::function<void(ComplaintFile &, QString &)>;
Q_DECLARE_METATYPE(Change)

/// What keeps a letter from going out, the grid of the final reply, and when a case is serious.
class TestLetterRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finishedReplyMayGo_data();
    void finishedReplyMayGo();
    void refusals_data();
    void refusals();
    void otherLettersNeedTheirParts_data();
    void otherLettersNeedTheirParts();
    void wrongOmbudsmanIsRefusedInEveryLetter_data();
    void wrongOmbudsmanIsRefusedInEveryLetter();
    void mixedFundingMayNameBoth();
    void everyGapIsToldAtOnce();
    void gridShowsWhatStandsWhere();
    void evidenceIsAskedForWhereItIsRecorded();
    void moves_data();
    void moves();
    void escalation_data();
    void escalation();

private:
    [[nodiscard]] QStringList problemsOf(
        const QString &code, const ComplaintFile &file, const QString &body) const;
    [[nodiscard]] QString replyTo(const ComplaintFile &file) const;

    LetterCatalogue m_catalogue;
    LetterSender m_sender;
};

namespace {

const QString finalReply = QStringLiteral("final-reply");

/// Takes away what stands under the heading with a mark.
void emptyPart(QString &body, const QString &mark)
{
    QStringList kept;
    bool inside = false;
    for (const QString &line : body.split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1Char('#')))
            inside = line.contains(QLatin1Char('@') + mark);
        if (!inside || line.startsWith(QLatin1Char('#')))
            kept += line;
    }
    body = kept.join(QLatin1Char('\n'));
}

void dropMark(QString &body, const QString &mark) { body.remove(QLatin1Char('@') + mark); }

} // namespace

void TestLetterRules::initTestCase()
{
    const auto loaded = LetterCatalogue::load();
    VERIFY_OK(loaded);
    m_catalogue = *loaded;
    test::LetterDesk desk;
    m_sender = desk.letters.sender().value_or(LetterSender {});
}

QStringList TestLetterRules::problemsOf(
    const QString &code, const ComplaintFile &file, const QString &body) const
{
    QStringList lines;
    for (const FieldProblem &problem :
        checkLetter({ *m_catalogue.find(code), m_sender, file, body, {} }))
        lines += problem.field + QLatin1Char(' ') + problem.fact
            + (problem.values.isEmpty() ? QString() : QLatin1Char(' ') + problem.values.front());
    return lines;
}

QString TestLetterRules::replyTo(const ComplaintFile &file) const
{
    test::LetterDesk desk;
    return desk.written(desk.log(file), finalReply).body;
}

void TestLetterRules::finishedReplyMayGo_data()
{
    QTest::addColumn<int>("way");
    for (size_t i = 0; i < test::letterWays().size(); ++i)
        QTest::newRow(test::letterWays()[i].name) << int(i);
}

void TestLetterRules::finishedReplyMayGo()
{
    QFETCH(int, way);
    const ComplaintFile file = test::answeredCase(test::letterWays()[size_t(way)]);
    QCOMPARE(problemsOf(finalReply, file, replyTo(file)), QStringList());
}

void TestLetterRules::refusals_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("problem");
    const auto add = [](const char *name, const char *problem, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(problem);
    };
    add("an issue without a finding: reg 14(2)(b)", "issues.2.outcome reply.no-outcome 2",
        [](auto &file, auto &) { file.issues[1].outcome.reset(); });
    add("an issue without reasons", "issues.1.finding reply.no-finding 1",
        [](auto &file, auto &) { file.issues[0].finding = QStringLiteral("  "); });
    add("upheld and nothing done: reg 14(2)(b)", "issues.1.remedy reply.no-remedy 1",
        [](auto &file, auto &) { file.issues[0].remedy.reset(); });
    add("upheld and no remedy chosen", "issues.1.remedy reply.no-remedy 1",
        [](auto &file, auto &) { file.issues[0].remedy = Remedy::None; });
    add("an issue that the letter leaves out", "issues.2.paragraph reply.no-paragraph 2",
        [](auto &, auto &body) { dropMark(body, QStringLiteral("issue-2")); });
    add("a heading and no answer", "issues.2.paragraph reply.empty-paragraph 2",
        [](auto &, auto &body) { emptyPart(body, QStringLiteral("issue-2")); });
    add("no issue at all: reg 17", "issues reply.no-issues",
        [](auto &file, auto &) { file.issues.clear(); });
    add("how it was considered: reg 14(2)(a)",
        "body.considered letter.part-missing how the complaint was considered",
        [](auto &, auto &body) { dropMark(body, QStringLiteral("considered")); });
    add("nothing on how it was considered",
        "body.considered letter.part-empty how the complaint was considered",
        [](auto &, auto &body) { emptyPart(body, QStringLiteral("considered")); });
    add("conclusions: reg 14(2)(b)", "body.conclusion letter.part-missing what was concluded",
        [](auto &, auto &body) { dropMark(body, QStringLiteral("conclusion")); });
    add("action taken: reg 14(2)(c)",
        "body.action letter.part-missing what has been done or will be done",
        [](auto &, auto &body) { dropMark(body, QStringLiteral("action")); });
    add("the ombudsman: reg 14(2)(d)",
        "body.ombudsman letter.part-missing that the person may go to the ombudsman",
        [](auto &, auto &body) { dropMark(body, QStringLiteral("ombudsman")); });
    add("an ombudsman without a name",
        "body.ombudsman letter.ombudsman-not-named Parliamentary and Health Service Ombudsman",
        [](auto &, auto &body) {
            body.replace(QStringLiteral("Parliamentary and Health Service Ombudsman"),
                QStringLiteral("the right office"));
        });
    add("a tag left over", "body letter.leftover-field {{finding}}",
        [](auto &, auto &body) { body += QStringLiteral("\n{{finding}}\n"); });
    add("half a tag left over", "body letter.leftover-field {{finding",
        [](auto &, auto &body) { body += QStringLiteral("\n{{finding\n"); });
    add("a gap in brackets", "body letter.placeholder [name of the ward]",
        [](auto &, auto &body) { body += QStringLiteral("\nAt [name of the ward].\n"); });
    add("a heading of one's own with nothing under it", "body letter.section-empty Afterwards",
        [](auto &, auto &body) { body += QStringLiteral("\n# Afterwards\n"); });
    add("nobody to send it to", "complainant.name letter.no-recipient",
        [](auto &file, auto &) { file.complainant.name.clear(); });
    add("nothing written", "body letter.empty", [](auto &, auto &body) { body.clear(); });
}

void TestLetterRules::refusals()
{
    QFETCH(Change, change);
    QFETCH(QString, problem);
    ComplaintFile file = test::answeredCase();
    QString body = replyTo(file);
    change(file, body);
    const QStringList problems = problemsOf(finalReply, file, body);
    QVERIFY2(problems.contains(problem), qPrintable(problems.join(QStringLiteral("; "))));
}

void TestLetterRules::otherLettersNeedTheirParts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("provider");
    QTest::addColumn<bool>("needed");
    QTest::newRow("reg 13(7): the offer") << "acknowledgement"
                                          << "offer" << false << true;
    QTest::newRow("reg 13(7) does not bind a provider alone") << "acknowledgement"
                                                              << "offer" << true << false;
    QTest::newRow("reg 14(4): why it is late") << "delay"
                                               << "reason" << false << true;
    QTest::newRow("reg 14(4) does not bind a provider alone") << "delay"
                                                              << "reason" << true << false;
    QTest::newRow("reg 8(2): the reason") << "reg8-refusal"
                                          << "reason" << false << true;
    QTest::newRow("reg 12(2)(a): good reasons") << "reg12-refusal"
                                                << "reason" << false << true;
    QTest::newRow("reg 12(2)(b): still fair") << "reg12-refusal"
                                              << "fair" << false << true;
    QTest::newRow("a refusal names the ombudsman") << "reg8-refusal"
                                                   << "ombudsman" << true << true;
    QTest::newRow("reg 6(5): who answers") << "transfer"
                                           << "where" << false << true;
}

void TestLetterRules::otherLettersNeedTheirParts()
{
    QFETCH(QString, code);
    QFETCH(QString, mark);
    QFETCH(bool, provider);
    QFETCH(bool, needed);
    ComplaintFile file = test::answeredCase(test::letterWays()[provider ? 4 : 0]);
    test::LetterDesk desk;
    QString body = desk.written(desk.log(file), code).body;
    dropMark(body, mark);
    const QStringList problems = problemsOf(code, file, body);
    QCOMPARE(
        problems.join(QString()).contains(QStringLiteral("body.%1 letter.part-missing").arg(mark)),
        needed);
}

void TestLetterRules::wrongOmbudsmanIsRefusedInEveryLetter_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("refused");
    const QString phso = QStringLiteral("the Parliamentary and Health Service Ombudsman");
    QTest::newRow("self-funded, PHSO in full") << 4 << phso << true;
    QTest::newRow("self-funded, PHSO in short") << 4 << "the PHSO" << true;
    QTest::newRow("self-funded, LGSCO") << 4 << "the LGSCO" << false;
    QTest::newRow("council, PHSO") << 3 << phso << true;
    QTest::newRow("NHS, LGSCO") << 0 << "the Local Government and Social Care Ombudsman" << true;
    QTest::newRow("NHS, PHSO") << 0 << phso << false;
}

void TestLetterRules::wrongOmbudsmanIsRefusedInEveryLetter()
{
    QFETCH(int, way);
    QFETCH(QString, named);
    QFETCH(bool, refused);
    const ComplaintFile file = test::answeredCase(test::letterWays()[size_t(way)]);
    for (const char *code : { "holding", "clarifying", "final-reply" }) {
        const QString body = QStringLiteral("You may write to %1 about it.").arg(named);
        const QStringList problems = problemsOf(QString::fromLatin1(code), file, body);
        QCOMPARE(
            problems.join(QString()).contains(QStringLiteral("letter.wrong-ombudsman")), refused);
    }
}

void TestLetterRules::mixedFundingMayNameBoth()
{
    const ComplaintFile file = test::answeredCase(test::letterWays()[2]);
    const QString body = replyTo(file)
        + QStringLiteral("\nOr to the Local Government and Social Care Ombudsman.\n");
    QCOMPARE(problemsOf(finalReply, file, body), QStringList());
}

void TestLetterRules::everyGapIsToldAtOnce()
{
    ComplaintFile file = test::answeredCase();
    for (ComplaintIssue &issue : file.issues) {
        issue.outcome.reset();
        issue.finding.clear();
    }
    const QStringList problems = problemsOf(finalReply, file, QStringLiteral("Dear [name]"));
    QCOMPARE(problems.size(), 1 + 4 + 2 * 3); // the gap, four parts, three cells of two issues
}

void TestLetterRules::gridShowsWhatStandsWhere()
{
    const ComplaintFile file = test::answeredCase();
    const ReplyGrid grid = replyGrid(file, replyTo(file));
    QCOMPARE(grid.rows.size(), size_t(2));
    QCOMPARE(grid.rows[0].outcome, std::optional(Outcome::Upheld));
    QVERIFY(grid.rows[1].paragraph.contains(QStringLiteral("plates were warm")));
    QVERIFY(grid.rows[0].line < grid.rows[1].line);
    QVERIFY(replyGaps(grid).isEmpty());
}

void TestLetterRules::evidenceIsAskedForWhereItIsRecorded()
{
    const ComplaintFile file = test::answeredCase();
    const QString body = replyTo(file);
    const ReplyGrid grid = replyGrid(file, body, { { 1, { QStringLiteral("Call bell log") } } });
    const auto gaps = replyGaps(grid);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps[0].fact, QStringLiteral("reply.no-evidence"));
    QCOMPARE(gaps[0].values, QStringList { QStringLiteral("2") });
}

void TestLetterRules::moves_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("result"); // the status, or why not
    const auto row = [](const char *name, const char *code, LetterStatus from, LetterAct act,
                         const char *result) {
        QTest::newRow(name) << QString::fromLatin1(code) << int(from) << int(act)
                            << QString::fromLatin1(result);
    };
    using S = LetterStatus;
    using A = LetterAct;
    row("hand in", "final-reply", S::Draft, A::Submit, "submitted");
    row("sign", "final-reply", S::Submitted, A::Sign, "signed");
    row("send back", "final-reply", S::Submitted, A::SendBack, "draft");
    row("send back once signed", "final-reply", S::Signed, A::SendBack, "draft");
    row("issue once signed", "final-reply", S::Signed, A::Issue, "issued");
    row("a reply is not issued unsigned", "final-reply", S::Draft, A::Issue,
        "letter.needs-sign-off");
    row("nor while it waits", "final-reply", S::Submitted, A::Issue, "letter.submitted-already");
    row("a refusal needs a signature too", "reg8-refusal", S::Draft, A::Issue,
        "letter.needs-sign-off");
    row("others go without", "holding", S::Draft, A::Issue, "issued");
    row("no signing of drafts", "final-reply", S::Draft, A::Sign, "letter.not-submitted");
    row("issued is issued", "holding", S::Issued, A::Issue, "letter.issued-already");
    row("and is not dropped", "holding", S::Issued, A::Drop, "letter.issued-already");
    row("a draft is dropped", "holding", S::Draft, A::Drop, "dropped");
    row("dropped is gone", "holding", S::Dropped, A::Submit, "letter.dropped");
}

void TestLetterRules::moves()
{
    QFETCH(QString, code);
    QFETCH(int, from);
    QFETCH(int, act);
    QFETCH(QString, result);
    const auto move = letterMove(*m_catalogue.find(code), LetterStatus(from), LetterAct(act));
    QCOMPARE(move ? toCode(move->to) : move.error().operation, result);
}

void TestLetterRules::escalation_data()
{
    QTest::addColumn<QString>("grade");
    QTest::addColumn<bool>("impact");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("reason");
    // Complaints reference 3.5, points 4 and 5.
    QTest::newRow("extreme") << "extreme" << true << "open"
                             << "extreme_grade";
    QTest::newRow("high") << "high" << false << "open"
                          << "high_grade";
    QTest::newRow("moderate") << "moderate" << false << "open"
                              << "none";
    QTest::newRow("moderate, grave for the person") << "moderate" << true << "open"
                                                    << "significant_impact";
    QTest::newRow("not graded, grave for the person") << "" << true << "open"
                                                      << "significant_impact";
    QTest::newRow("answered") << "extreme" << true << "answered"
                              << "none";
    QTest::newRow("closed") << "high" << false << "closed"
                            << "none";
}

void TestLetterRules::escalation()
{
    QFETCH(QString, grade);
    QFETCH(bool, impact);
    QFETCH(QString, state);
    Complaint complaint;
    complaint.gradeReceived = fromCode<RiskGrade>(grade);
    complaint.significantImpact = impact;
    if (state == QLatin1String("answered"))
        complaint.repliedOn = QDate(2026, 11, 20);
    if (state == QLatin1String("closed"))
        complaint.closedOn = QDate(2026, 11, 20);
    QTEST(toCode(escalationOf(complaint)), "reason");
}

QTEST_GUILESS_MAIN(TestLetterRules)
#include "tst_letterrules.moc"
