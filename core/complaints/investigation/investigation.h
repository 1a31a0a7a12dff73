#pragma once

#include "core/complaints/complaint.h"

/// What an investigation of a complaint gathers, as plain values. Each belongs to one complaint and
/// is kept as a record part (core/records/parts.h).
/// Source: complaints reference 3.1 to 3.3, 5 and 6, November 2026.
namespace heed {

using AccountId = TypedId<struct IssueAccountTag>;
using PlanStepId = TypedId<struct PlanStepTag>;
using EvidenceId = TypedId<struct EvidenceTag>;
using StatementId = TypedId<struct StatementTag>;
using HcatId = TypedId<struct HcatCodingTag>;
using RiskGradingId = TypedId<struct RiskGradingTag>;
using RemedyId = TypedId<struct ComplaintRemedyTag>;
using ParallelId = TypedId<struct ParallelProcessTag>;
using StaffSubjectId = TypedId<struct StaffSubjectTag>;
using StaffUpdateId = TypedId<struct StaffUpdateTag>;
using OmbudsmanStatusId = TypedId<struct OmbudsmanStatusTag>;

/// One issue as it was agreed with the complainant, and what was found about it. One an issue.
struct IssueAccount
{
    AccountId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    IssueId issueId;
    QString said; ///< what happened, as the person tells it
    QString impact;
    QString outcomeWanted;
    QDate agreedOn;
    QString agreedWith;
    QString happened; ///< what happened, as far as it could be found
    QString shouldHaveHappened; ///< by which standard, policy or guidance
    QString whyDifferent;

    /// What happened and what should have happened are both set down.
    [[nodiscard]] bool isAnswered() const
    {
        return !happened.isEmpty() && !shouldHaveHappened.isEmpty();
    }
};

/// One step of the handling plan that was discussed with the complainant (reg 13(7)).
struct PlanStep
{
    PlanStepId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QString what;
    QString who;
    QDate dueOn;
    QDate doneOn;
};

/// Something that shows what happened. Without an issue it bears on all of them.
struct Evidence
{
    EvidenceId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    IssueId issueId;
    QString what;
    QString source;
    QDate datedOn;
    QString keptWhere;
    QString shows; ///< what it says about the issue
};

/// In which part somebody gives a statement.
enum class StatementPart { Subject, Witness, DecisionMaker, PlaceManager, Expert };

struct InvestigationStatement
{
    StatementId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QString person;
    QString post;
    StatementPart part = StatementPart::Witness;
    QDate askedOn;
    QDate dueOn;
    QDate remindedOn; ///< the last reminder
    QDate receivedOn;
    QString note;
};

/// One problem of the letter in the Healthcare Complaints Analysis Tool. Many a case.
struct HcatCoding
{
    HcatId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    IssueId issueId;
    QString category; ///< code of hcatscheme::Category
    int severity = 0; ///< 0 none, 1 low, 2 medium, 3 high
    QString stage; ///< code of hcatscheme::Stage
    QString harm; ///< code of hcatscheme::Harm; agreed poorly between readers: never a trend alone
    QString note;
};

enum class GradingMoment { Receipt, Closing };

/// How a risk grade was come to. The grade counts on the complaint itself.
struct RiskGrading
{
    RiskGradingId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    GradingMoment moment = GradingMoment::Receipt;
    QString matrix; ///< id in rules/risk-matrices.json
    int severity = 0; ///< row of the matrix, from 1
    int likelihood = 0; ///< column, from 1
    RiskGrade grade = RiskGrade::Low;
    QDate gradedOn;
    QString note;
};

/// One thing that makes up for what went wrong, and whether it was done.
struct ComplaintRemedy
{
    RemedyId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    IssueId issueId;
    Remedy remedy = Remedy::Apology;
    QString what;
    QString injustice; ///< code of list "phso-injustice"; for a payment for what is no money loss
    std::optional<int> pounds; ///< whole pounds sterling
    QDate dueOn;
    QDate deliveredOn;
    QString evidence;
};

enum class ParallelKind {
    Safeguarding,
    PatientSafety, ///< PSIRF
    Inquest,
    Claim,
    Police,
    HumanResources,
    Regulator,
};

/// "Can the complaint go on meanwhile?"
enum class CanProceed { Yes, InPart, No };

/// Another inquiry into the same events. None stops a complaint by itself (complaints reference 6;
/// from general knowledge, to be checked): a "no" needs its reason.
struct ParallelProcess
{
    ParallelId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    ParallelKind process = ParallelKind::Safeguarding;
    QDate openedOn;
    QDate closedOn;
    QString contact;
    QString reference;
    CanProceed canProceed = CanProceed::Yes;
    QString reason;
};

enum class SupportAnswer { Accepted, Declined, NotAnswered };

/// A member of staff who was complained about, and what was done for that person. There is no place
/// for the result of a personnel procedure: it is kept elsewhere.
/// Source: PHSO, "Promoting a just and learning culture" (draft, March 2021), 3.14; complaints
/// reference 5.
struct StaffSubject
{
    StaffSubjectId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QString person; ///< name or initials; may be empty
    QString post;
    QDate namedOn; ///< when it became known whom the complaint is about
    QDate toldOn;
    QString toldBy;
    QDate supportOfferedOn;
    QString support;
    std::optional<SupportAnswer> supportAnswer;
    QString namedContact;
    QDate accountAskedOn;
    QDate accountDueOn;
    QDate accountReceivedOn;
    QDate outcomeToldOn;
    QDate debriefOn;
};

/// One time that the person was told how things stand.
struct StaffUpdate
{
    StaffUpdateId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    StaffSubjectId subjectId;
    QDate toldOn;
    QString toldBy;
    QString what;
};

/// What an ombudsman reported of the case, in the ombudsman's codes. A complaint that the LGSCO
/// returns to the provider is to be answered within twelve weeks, longer by consent.
struct OmbudsmanStatus
{
    OmbudsmanStatusId id;
    qint64 revision = 1;
    ComplaintId complaintId;
    OmbudsmanBody body = OmbudsmanBody::Phso;
    QString code; ///< of ombudsmanscheme
    QDate reportedOn;
    QDate answerBy;
    QDate extendedTo;
    QDate extendedOn;
    QString extendedWith;
    QDate answeredOn;
    QString note;

    /// The day that counts now; invalid when nothing is to be answered.
    [[nodiscard]] QDate dueOn() const { return extendedTo.isValid() ? extendedTo : answerBy; }
};

/// Everything that an investigation holds, read in one go.
struct InvestigationFile
{
    std::vector<IssueAccount> accounts;
    std::vector<PlanStep> plan;
    std::vector<Evidence> evidence;
    std::vector<InvestigationStatement> statements;
    std::vector<HcatCoding> hcat;
    std::vector<RiskGrading> gradings;
    std::vector<ComplaintRemedy> remedies;
    std::vector<ParallelProcess> parallel;

    /// Null when nothing is set down for this issue yet. Valid as long as this object.
    [[nodiscard]] const IssueAccount *accountOf(IssueId issue) const;
    /// What bears on one issue: its own, and what bears on all.
    [[nodiscard]] std::vector<Evidence> evidenceFor(IssueId issue) const;
    [[nodiscard]] std::vector<ComplaintRemedy> remediesFor(IssueId issue) const;
};

namespace hcatscheme {
inline const QString Category = QStringLiteral("hcat-category");
inline const QString Stage = QStringLiteral("hcat-stage");
inline const QString Harm = QStringLiteral("hcat-harm");
} // namespace hcatscheme

namespace ombudsmanscheme {
inline const QString Phso = QStringLiteral("phso-status");
inline const QString Lgsco = QStringLiteral("lgsco-result");
} // namespace ombudsmanscheme

inline const QString injusticeScheme = QStringLiteral("phso-injustice");
/// The code of the LGSCO's list for "returned to the provider to answer first".
inline const QString lgscoReturnedCode = QStringLiteral("referred_back");

} // namespace heed
