#include "core/governance/packfields.h"
#include "core/governance/reportkinds.h"
#include "tests/support/testsupport.h"
#include "ui/candour/candourwords.h"
#include "ui/claims/claimcards.h"
#include "ui/claims/claimwords.h"
#include "ui/complaints/caseworkwords.h"
#include "ui/complaints/complaintwords.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/duties/dutywords.h"
#include "ui/fairness/culturepanel.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/governance/packwords.h"
#include "ui/incidents/incidentcards.h"
#include "ui/incidents/incidentwords.h"
#include "ui/learning/learningwords.h"
#include "ui/letters/letterwords.h"
#include "ui/panel/panelwords.h"
#include "ui/records/paperwords.h"
#include "ui/shared/conflictwords.h"
#include "ui/shared/wordlist.h"
#include "ui/voice/feedbackwords.h"

using namespace heed;

/// Whatever a store can hold has a word that people read, and no two values of one kind have the
/// same: a value that is added and forgotten here would be an empty line in a list of choices.
class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void everyValueHasItsWord_data();
    void everyValueHasItsWord();
    void everyReportHasItsWords();
    void columnsHaveWords();
    void columnWithoutAWordIsReadable_data();
    void columnWithoutAWordIsReadable();
};

namespace {

using Words = QList<std::pair<QString, QString>>; // code, word

template <CodedEnum Enum> Words wordsOf()
{
    Words words;
    for (const auto &[value, code] : EnumCodes<Enum>::list)
        words += { QString::fromLatin1(code), wordFor(value) };
    return words;
}

template <CodedEnum... Enums> void add(std::initializer_list<const char *> names)
{
    auto name = names.begin();
    ((QTest::newRow(*name++) << wordsOf<Enums>()), ...);
}

constexpr ColumnWord columnWords[] {
    { "due_on", QT_TRANSLATE_NOOP("Test", "Due") },
    { "action_aim.theme", QT_TRANSLATE_NOOP("Test", "Theme") },
};

} // namespace

void TestWords::everyValueHasItsWord_data()
{
    QTest::addColumn<Words>("words");
    add<CandourState, CandourSource, CandourProvider, CandourHarm, HarmLikelihood, RelevantBasis,
        EnquiryType, SupportOffer, CandourAnswer, CandourLetterKind, AttemptChannel, AttemptOutcome,
        ProfessionalBody, CandourNext, CandourLetterSays>({ "CandourState", "CandourSource",
        "CandourProvider", "CandourHarm", "HarmLikelihood", "RelevantBasis", "EnquiryType",
        "SupportOffer", "CandourAnswer", "CandourLetterKind", "AttemptChannel", "AttemptOutcome",
        "ProfessionalBody", "CandourNext", "CandourLetterSays" });
    add<StaffFailure>({ "StaffFailure" });
    add<ClaimScheme, ClaimStatus>({ "ClaimScheme", "ClaimStatus" });
    add<YesNo, ExclusionLimb, PartnerRole, ConsentScope, Authority, SensitiveKind, AdvocacyAnswer,
        Whose, AccessNeedKind, UpdateKind, AppealOutcome>(
        { "YesNo", "ExclusionLimb", "PartnerRole", "ConsentScope", "Authority", "SensitiveKind",
            "AdvocacyAnswer", "Whose", "AccessNeedKind", "UpdateKind", "AppealOutcome" });
    add<ComplaintType, ComplaintState, Ending, Funding, Channel, ComplainantStatus,
        RepresentativeBasis, Consent, RiskGrade, Complexity, ContactMethod, DiscussionOffer,
        Outcome, Remedy, ReopenReason, OmbudsmanBody, OmbudsmanStage, OmbudsmanDecision>(
        { "ComplaintType", "ComplaintState", "Ending", "Funding", "Channel", "ComplainantStatus",
            "RepresentativeBasis", "Consent", "RiskGrade", "Complexity", "ContactMethod",
            "DiscussionOffer", "Outcome", "Remedy", "ReopenReason", "OmbudsmanBody",
            "OmbudsmanStage", "OmbudsmanDecision" });
    add<StatementPart, GradingMoment, ParallelKind, CanProceed, SupportAnswer, StaffStep,
        InterestKind, AssignmentState>({ "StatementPart", "GradingMoment", "ParallelKind",
        "CanProceed", "SupportAnswer", "StaffStep", "InterestKind", "AssignmentState" });
    add<DutyRule, ResponsiblePost, DelegationScope>(
        { "DutyRule", "ResponsiblePost", "DelegationScope" });
    add<PointRating>({ "PointRating" });
    add<FairnessState, FairnessGround, ConcernSource, ConcernAbout, EquityGroup, SystemFactor,
        FactorAnswer, SetAnswer, FairResponse, DeciderCapacity, FormalOutcome, SuspensionRisk,
        SuspensionPay, SuspensionDecision, NeedParty, SupportCause, AdviceFollowed, StressArea,
        StressRisk, SetStatus>({ "FairnessState", "FairnessGround", "ConcernSource", "ConcernAbout",
        "EquityGroup", "SystemFactor", "FactorAnswer", "SetAnswer", "FairResponse",
        "DeciderCapacity", "FormalOutcome", "SuspensionRisk", "SuspensionPay", "SuspensionDecision",
        "NeedParty", "SupportCause", "AdviceFollowed", "StressArea", "StressRisk", "SetStatus" });
    add<PackState>({ "PackState" });
    add<CqcEvent>({ "CqcEvent" });
    add<EventType, IncidentState, Harm, LearningResponse>(
        { "EventType", "IncidentState", "Harm", "LearningResponse" });
    add<CheckAnswer, ReturnAnswer, Audience>({ "CheckAnswer", "ReturnAnswer", "Audience" });
    add<LetterStatus, LetterVariant, LetterAct>({ "LetterStatus", "LetterVariant", "LetterAct" });
    add<PanelRole, PanelPresence, PanelStance, CaseReason>(
        { "PanelRole", "PanelPresence", "PanelStance", "CaseReason" });
    add<DocumentType, TimelineType, Direction, PassageKind>(
        { "DocumentType", "TimelineType", "Direction", "PassageKind" });
    add<PartyRole, Relationship>({ "PartyRole", "Relationship" });
    add<FeedbackType, Sentiment>({ "FeedbackType", "Sentiment" });
}

void TestWords::everyValueHasItsWord()
{
    QFETCH(Words, words);
    QVERIFY(!words.isEmpty());
    // Which program wrote a paper is nothing that people ask for: two kinds of e-mail are one.
    const bool isOfOwnWords
        = QLatin1String(QTest::currentDataTag()) != QLatin1String("DocumentType");
    QHash<QString, QString> taken;
    for (const auto &[code, word] : words) {
        QVERIFY2(!word.trimmed().isEmpty(), qPrintable(code));
        QVERIFY2(!word.contains(QLatin1Char('_')), qPrintable(word));
        QVERIFY2(!isOfOwnWords || !taken.contains(word),
            qPrintable(
                code + QStringLiteral(" and ") + taken.value(word) + QStringLiteral(": ") + word));
        taken.insert(word, code);
    }
}

void TestWords::everyReportHasItsWords()
{
    for (const ReportKind &kind : reportKinds()) {
        const QString id = QString::fromLatin1(kind.id);
        QVERIFY2(reportName(id) != id, kind.id);
        QVERIFY2(!reportAbout(id).isEmpty(), kind.id);
    }
}

void TestWords::columnsHaveWords()
{
    QCOMPARE(wordIn("Test", columnWords, QStringLiteral("due_on")), QStringLiteral("Due"));
    QCOMPARE(columnWordIn("Test", columnWords, QStringLiteral("action_aim.theme")),
        QStringLiteral("Theme"));
    QVERIFY(wordIn("Test", columnWords, QStringLiteral("theme")).isEmpty());
    QCOMPARE(columnWordIn("Test", columnWords, QStringLiteral("theme")), QStringLiteral("Theme"));
}

void TestWords::columnWithoutAWordIsReadable_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("word");
    QTest::newRow("one word") << QStringLiteral("state") << QStringLiteral("State");
    QTest::newRow("several") << QStringLiteral("reply_by") << QStringLiteral("Reply by");
    QTest::newRow("of a part") << QStringLiteral("episodes.1.replied_on")
                               << QStringLiteral("Replied on");
    QTest::newRow("none") << QString() << QString();
}

void TestWords::columnWithoutAWordIsReadable()
{
    QFETCH(QString, column);
    QTEST(plainColumn(column), "word");
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
