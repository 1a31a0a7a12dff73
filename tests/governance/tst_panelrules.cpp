#include "core/governance/panelrules.h"
#include "tests/support/testsupport.h"

using namespace heed;

/// The panel's own rules. Source: complaints reference 7 (members, quorum, agenda, assurance note);
/// PHSO, Making complaints count, 3.12 (cases of interest).
class TestPanelRules : public QObject
{
    Q_OBJECT

private slots:
    void quorumIsCountedAndSaid_data();
    void quorumIsCountedAndSaid();
    void quorumMayNeedARole();
    void whoSitsForTwoPostsIsOnePerson();
    void casesOfInterestHaveReasons_data();
    void casesOfInterestHaveReasons();
    void weightiestReasonComesFirst();
    void meansLeaveOutWhatCannotBeTold();
    void signingNamesEverythingThatIsMissing();
    void onlyAChairWhoWasThereSigns_data();
    void onlyAChairWhoWasThereSigns();
    void meetingWithoutQuorumNeedsAWayToConfirm();
    void termsNeedTheirQuorumAndReason();
    void shippedDataAreWhole();

private:
    [[nodiscard]] static QString text(const char *ascii) { return QString::fromLatin1(ascii); }
    static PanelAttendance row(const char *name, PanelRole role, PanelPresence presence)
    {
        return { {}, 1, {}, {}, text(name), role, presence, {} };
    }
    /// Letters stand for who is there: C chair, D deputy, N nursing, M medical, P patient voice,
    /// g a guest; small letters but g are members who sent apologies.
    static std::vector<PanelAttendance> people(const char *letters);
    static PanelFile readyToSign();
    static QStringList facts(const QList<FieldProblem> &problems);
};

std::vector<PanelAttendance> TestPanelRules::people(const char *letters)
{
    static const QHash<QChar, PanelRole> roles { { u'C', PanelRole::Chair },
        { u'D', PanelRole::DeputyChair }, { u'N', PanelRole::Nursing },
        { u'M', PanelRole::Medical }, { u'P', PanelRole::PatientVoice } };
    std::vector<PanelAttendance> rows;
    for (const QChar letter : text(letters)) {
        const QByteArray name = "Member " + QByteArray::number(qulonglong(rows.size()) + 1);
        if (letter == u'g')
            rows.push_back(row("A guest", PanelRole::InAttendance, PanelPresence::Present));
        else
            rows.push_back(row(name.constData(), roles.value(letter.toUpper()),
                letter.isUpper() ? PanelPresence::Present : PanelPresence::Apologies));
    }
    return rows;
}

void TestPanelRules::quorumIsCountedAndSaid_data()
{
    QTest::addColumn<QString>("there");
    QTest::addColumn<bool>("needsChair");
    QTest::addColumn<bool>("isQuorate");
    QTest::addColumn<QString>("said");
    QTest::newRow("as many as needed, with the chair") << text(
        "CNMpd") << true << true << text("3 of 5 members, quorum is 3 with a chair: quorate");
    QTest::newRow("one too few") << text("CNmpd") << true << false
                                 << text("2 of 5 members, quorum is 3 with a chair: not quorate");
    QTest::newRow("enough, but no chair") << text(
        "cdNMP") << true << false << text("3 of 5 members, quorum is 3 with a chair: not quorate");
    QTest::newRow("the deputy is as good as the chair") << text(
        "cDNM") << true << true << text("3 of 4 members, quorum is 3 with a chair: quorate");
    QTest::newRow("guests do not count") << text(
        "CNggg") << true << false << text("2 of 2 members, quorum is 3 with a chair: not quorate");
    QTest::newRow("no chair is asked for")
        << text("cNMP") << false << true << text("3 of 4 members, quorum is 3: quorate");
    QTest::newRow("nobody") << QString() << true << false
                            << text("0 of 0 members, quorum is 3 with a chair: not quorate");
}

void TestPanelRules::quorumIsCountedAndSaid()
{
    QFETCH(QString, there);
    QFETCH(bool, needsChair);
    QFETCH(bool, isQuorate);
    QFETCH(QString, said);
    PanelTerms terms;
    terms.quorum = 3;
    terms.needsChair = needsChair;
    const Quorum quorum = quorumOf(people(there.toLatin1().constData()), terms);
    QCOMPARE(quorum.isQuorate(), isQuorate);
    QCOMPARE(quorumWords(quorum), said);
}

void TestPanelRules::whoSitsForTwoPostsIsOnePerson()
{
    PanelTerms terms;
    terms.quorum = 3;
    terms.needsRole = PanelRole::Nursing;
    std::vector<PanelAttendance> there { row("Ada Brook", PanelRole::Chair, PanelPresence::Present),
        row("Mrs Ada Brook", PanelRole::Nursing, PanelPresence::Present),
        row("Ben Ito", PanelRole::Medical, PanelPresence::Present),
        row("Ben Ito", PanelRole::RiskClaims, PanelPresence::Apologies) };
    QCOMPARE(quorumWords(quorumOf(there, terms)),
        text("2 of 2 members, quorum is 3 with a chair and nursing lead: not quorate"));
    terms.quorum = 2;
    QVERIFY(quorumOf(there, terms).isQuorate());
}

void TestPanelRules::quorumMayNeedARole()
{
    PanelTerms terms;
    terms.quorum = 2;
    terms.needsChair = true;
    terms.needsRole = PanelRole::PatientVoice;
    QVERIFY(!quorumOf(people("CNM"), terms).isQuorate());
    QVERIFY(!quorumOf(people("CNp"), terms).isQuorate());
    QVERIFY(quorumOf(people("CP"), terms).isQuorate());
    QCOMPARE(quorumWords(quorumOf(people("CP"), terms)),
        text("2 of 2 members, quorum is 2 with a chair and patient voice: quorate"));
}

void TestPanelRules::casesOfInterestHaveReasons_data()
{
    QTest::addColumn<CaseFacts>("facts");
    QTest::addColumn<QString>("reasons");
    const QDate due(2026, 10, 14);
    QTest::newRow("ordinary, answered on its day")
        << CaseFacts { .grade = text("low"), .replyBy = due, .repliedOn = due } << QString();
    QTest::newRow("a day late") << CaseFacts { .replyBy = due, .repliedOn = due.addDays(1) }
                                << text("late");
    QTest::newRow("still unanswered at the end of the period")
        << CaseFacts { .replyBy = due } << text("late");
    QTest::newRow("due after the period")
        << CaseFacts { .replyBy = QDate(2026, 11, 2) } << QString();
    QTest::newRow("closed without a reply in time")
        << CaseFacts { .replyBy = due, .closedOn = due } << QString();
    QTest::newRow("high") << CaseFacts { .grade = text("high") } << text("grave");
    QTest::newRow("extreme") << CaseFacts { .grade = text("extreme") } << text("grave");
    QTest::newRow("moderate") << CaseFacts { .grade = text("moderate") } << QString();
    QTest::newRow("impact") << CaseFacts { .significantImpact = true }
                            << text("significant_impact");
    QTest::newRow("reopened") << CaseFacts { .reopened = true } << text("reopened");
    QTest::newRow("third of its theme in its place")
        << CaseFacts { .alike = 3 } << text("repeated_theme");
    QTest::newRow("second of its theme") << CaseFacts { .alike = 2 } << QString();
    QTest::newRow("ombudsman") << CaseFacts { .ombudsmanUpheld = true } << text("ombudsman_upheld");
}

void TestPanelRules::casesOfInterestHaveReasons()
{
    QFETCH(CaseFacts, facts);
    QFETCH(QString, reasons);
    const auto sets = PanelSets::load();
    VERIFY_OK(sets);
    const auto found = caseReasons(facts, *sets, QDate(2026, 10, 31));
    QCOMPARE(reasonCodes(found), reasons);
    QCOMPARE(reasonsFromCodes(reasons), found);
    QCOMPARE(caseWeight(found, *sets) > 0, !reasons.isEmpty());
}

void TestPanelRules::weightiestReasonComesFirst()
{
    const auto sets = PanelSets::load();
    VERIFY_OK(sets);
    CaseFacts facts;
    facts.ombudsmanUpheld = true;
    facts.grade = text("high");
    facts.reopened = true;
    facts.replyBy = QDate(2026, 10, 1);
    QCOMPARE(reasonCodes(caseReasons(facts, *sets, QDate(2026, 10, 31))),
        text("ombudsman_upheld grave reopened late"));
}

void TestPanelRules::meansLeaveOutWhatCannotBeTold()
{
    const auto sets = PanelSets::load();
    VERIFY_OK(sets);
    const auto score = [](const char *standard, const char *grade) {
        return PanelScore { {}, 1, {}, { 7 }, text(standard), text(grade), {} };
    };
    PanelScore ofAnother = score("thorough_fair", "met");
    ofAnother.itemId = { 8 };
    const auto means
        = scoreMeans({ score("welcoming", "met"), score("learning_culture", "not_met"),
                         score("accountable", "not_known"), score("outcome", "met"), ofAnother },
            { 7 }, *sets);
    QCOMPARE(means.size(), size_t(2));
    QCOMPARE(means.front().set, text("Complaint Standards"));
    QCOMPARE(means.front().scored, 2);
    QCOMPARE(means.front().mean, 1.5);
    QCOMPARE(means.back().set, text("My Expectations"));
    QCOMPARE(means.back().mean, 3.0);
}

PanelFile TestPanelRules::readyToSign()
{
    PanelFile file;
    file.meeting.heldOn = QDate(2026, 11, 20);
    file.meeting.assurance = text("reasonable");
    file.meeting.assuranceWhy = text("Times are met.");
    file.meeting.signedBy = text("Ada Brook");
    file.terms.quorum = 2;
    file.attendance = { row("Ada Brook", PanelRole::Chair, PanelPresence::Present),
        row("Owen Fairlie", PanelRole::Nursing, PanelPresence::Present) };
    for (const PanelAttendance &one : file.attendance) {
        PanelDeclaration nil;
        nil.name = one.name;
        nil.kind = InterestKind::Nil;
        file.declarations.push_back(nil);
    }
    file.items.push_back({});
    return file;
}

QStringList TestPanelRules::facts(const QList<FieldProblem> &problems)
{
    QStringList facts;
    for (const FieldProblem &problem : problems)
        facts += problem.fact;
    return facts;
}

void TestPanelRules::signingNamesEverythingThatIsMissing()
{
    const QDate today(2026, 11, 22);
    QCOMPARE(facts(missingForSigning(readyToSign(), today)), QStringList());
    PanelFile empty;
    empty.meeting.heldOn = QDate(2026, 11, 23);
    empty.terms.quorum = 1;
    QCOMPARE(facts(missingForSigning(empty, today)),
        QStringList(
            { text("panel.not-held-yet"), text("panel.attendance-open"), text("panel.not-quorate"),
                text("panel.agenda-missing"), text("panel.assurance-missing"),
                text("panel.assurance-why-missing"), text("panel.signer-missing") }));
    PanelFile silent = readyToSign();
    silent.declarations.pop_back();
    const auto problems = missingForSigning(silent, today);
    QCOMPARE(facts(problems), QStringList { text("panel.declaration-missing") });
    QCOMPARE(problems.first().values, QStringList { text("Owen Fairlie") });
    PanelFile open = readyToSign();
    open.attendance.push_back(row("Priya Raman", PanelRole::Medical, PanelPresence::Expected));
    QCOMPARE(facts(missingForSigning(open, today)), QStringList { text("panel.attendance-open") });
}

void TestPanelRules::onlyAChairWhoWasThereSigns_data()
{
    QTest::addColumn<QString>("signer");
    QTest::addColumn<PanelPresence>("presence");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("the chair") << text("ada brook") << PanelPresence::Present << true;
    QTest::newRow("a member") << text("Owen Fairlie") << PanelPresence::Present << false;
    QTest::newRow("somebody else") << text("Zoe Quill") << PanelPresence::Present << false;
    QTest::newRow("a chair who was away") << text("Ada Brook") << PanelPresence::Apologies << false;
}

void TestPanelRules::onlyAChairWhoWasThereSigns()
{
    QFETCH(QString, signer);
    QFETCH(PanelPresence, presence);
    QFETCH(bool, isAllowed);
    PanelFile file = readyToSign();
    file.terms.needsChair = false;
    file.terms.quorum = 1;
    file.attendance.front().presence = presence;
    file.meeting.signedBy = signer;
    const auto found = facts(missingForSigning(file, QDate(2026, 11, 22)));
    QCOMPARE(found.contains(text("panel.signer-not-chair")), !isAllowed);
}

void TestPanelRules::meetingWithoutQuorumNeedsAWayToConfirm()
{
    PanelFile file = readyToSign();
    file.terms.quorum = 3;
    QCOMPARE(facts(missingForSigning(file, QDate(2026, 11, 22))),
        QStringList { text("panel.not-quorate") });
    file.meeting.inquorate = text("By e-mail, before the next meeting.");
    QCOMPARE(facts(missingForSigning(file, QDate(2026, 11, 22))), QStringList());
}

void TestPanelRules::termsNeedTheirQuorumAndReason()
{
    PanelTerms terms;
    terms.version = 2;
    QCOMPARE(facts(checkTerms(terms, QDate(2026, 11, 22))),
        QStringList({ text("panel.terms-missing"), text("panel.quorum-missing"),
            text("panel.day-missing"), text("panel.reason-missing") }));
    terms.body = text("We meet.");
    terms.quorum = 3;
    terms.fromOn = QDate(2026, 12, 1);
    terms.reason = text("A member more.");
    QVERIFY(checkTerms(terms, QDate(2026, 11, 22)).isEmpty());
    terms.fromOn = QDate(2062, 12, 1);
    QCOMPARE(
        facts(checkTerms(terms, QDate(2026, 11, 22))), QStringList { text("panel.day-too-far") });
}

void TestPanelRules::shippedDataAreWhole()
{
    const auto sets = PanelSets::load();
    VERIFY_OK(sets);
    QCOMPARE(sets->agenda.size(), size_t(9));
    QCOMPARE(sets->agenda.front().kind, PanelItemKind::Conflicts);
    for (const PanelSets::Line &line : sets->agenda) {
        QVERIFY(line.kind != PanelItemKind::Other);
        QVERIFY(!line.title.isEmpty() && !line.asks.isEmpty());
    }
    // Four pillars and five stages.
    QCOMPARE(sets->standards.size(), size_t(9));
    QCOMPARE(sets->weights.size(), EnumCodes<CaseReason>::list.size());
    for (const int weight : sets->weights)
        QVERIFY(weight > 0);
    QCOMPARE(sets->mostPoints(), 3);
    QVERIFY(!sets->source.isEmpty());
    QVERIFY(checkTerms(
        [&] {
            PanelTerms terms = sets->terms;
            terms.fromOn = QDate(2026, 1, 1);
            return terms;
        }(),
        QDate(2026, 11, 22))
                .isEmpty());
}

QTEST_APPLESS_MAIN(TestPanelRules)
#include "tst_panelrules.moc"
