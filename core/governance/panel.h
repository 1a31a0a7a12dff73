#pragma once

#include "core/complaints/complaintid.h"
#include "core/people/interest.h"
#include "core/records/record.h"

/// The complaints panel: who sits on it, by which terms, and its meetings from the agenda to the
/// signed assurance note.
/// Source: PHSO, Making complaints count (draft, March 2021), 3.11-3.13; complaints reference 7.
namespace heed {

namespace recordkind {
inline const QString PanelMeeting = QStringLiteral("panel_meeting");
inline const QString PanelTerms = QStringLiteral("panel_terms");
inline const QString PanelMember = QStringLiteral("panel_member");
} // namespace recordkind

using PanelTermsId = TypedId<struct PanelTermsTag>;
using PanelMemberId = TypedId<struct PanelMemberTag>;
using PanelMeetingId = TypedId<struct PanelMeetingTag>;
using PanelAttendanceId = TypedId<struct PanelAttendanceTag>;
using PanelDeclarationId = TypedId<struct PanelDeclarationTag>;
using PanelItemId = TypedId<struct PanelItemTag>;
using PanelScoreId = TypedId<struct PanelScoreTag>;
using PanelActionId = TypedId<struct PanelActionTag>;
using PanelCorrectionId = TypedId<struct PanelCorrectionTag>;

/// What somebody sits on the panel as. Who is in attendance does not count towards the quorum.
enum class PanelRole {
    Chair,
    DeputyChair,
    Complaints,
    Nursing,
    Medical,
    RiskClaims,
    PatientVoice,
    OtherMember,
    InAttendance,
};

enum class PanelPresence { Expected, Present, Apologies, Absent };

/// What somebody with an interest does while the case is discussed.
enum class PanelStance { Stays, StaysSilent, Leaves };

/// What a line of the agenda is made from.
enum class PanelItemKind {
    Conflicts,
    Actions,
    Data,
    Case,
    Triangulation,
    Overdue,
    Ombudsman,
    Feedback,
    Escalate,
    Share,
    Other, ///< added by hand
};

/// One version of the terms of reference. Versions are added, never changed.
struct PanelTerms
{
    PanelTermsId id;
    int version = 1;
    QDate fromOn;
    QString body;
    int quorum = 0; ///< members who must be there
    bool needsChair = true; ///< the chair or the deputy
    std::optional<PanelRole> needsRole; ///< one more role without which it cannot decide
    int everyMonths = 1;
    QString reason; ///< why it was changed
    QString madeBy;
    QDate madeOn;
};

struct PanelMember
{
    PanelMemberId id;
    qint64 revision = 1;
    QString name;
    QString post;
    PanelRole role = PanelRole::OtherMember;
    QDate fromOn;
    QDate toOn; ///< last day; invalid while it goes on

    [[nodiscard]] bool isOn(QDate day) const
    {
        return fromOn <= day && (!toOn.isValid() || day <= toOn);
    }
};

struct PanelMeeting
{
    PanelMeetingId id;
    qint64 revision = 1;
    QString reference; ///< "M-2026-0001"
    QDate heldOn;
    QString place;
    QDate periodFrom; ///< whose figures and cases it looks at
    QDate periodTo;
    QString assurance; ///< code of a level in panel.json
    QString assuranceWhy;
    QString escalates;
    QString shares;
    QString inquorate; ///< without a quorum: how what was decided will be confirmed
    QDate nextOn;
    QString quorumSaid; ///< the quorum in words, as it was when the note was signed
    QString signedBy; ///< the chair
    QString signedAs;
    QDate signedOn; ///< valid: nothing changes any more
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;

    [[nodiscard]] bool isSigned() const { return signedOn.isValid(); }
};

struct PanelAttendance
{
    PanelAttendanceId id;
    qint64 revision = 1;
    PanelMeetingId meetingId;
    PanelMemberId memberId; ///< invalid for a guest
    QString name;
    PanelRole role = PanelRole::InAttendance;
    PanelPresence presence = PanelPresence::Present;
    QString note; ///< who came instead, from when to when
};

/// What somebody declared at a meeting. Nil is a declaration too.
struct PanelDeclaration
{
    PanelDeclarationId id;
    qint64 revision = 1;
    PanelMeetingId meetingId;
    QString name;
    PanelItemId itemId; ///< the case; invalid for the meeting as a whole
    InterestKind kind = InterestKind::NonFinancialPersonal;
    QString what;
    std::optional<PanelStance> stance;
};

/// One line of the agenda with its paper, and what was minuted. None of its texts names anybody.
struct PanelItem
{
    PanelItemId id;
    qint64 revision = 1;
    PanelMeetingId meetingId;
    int position = 0;
    PanelItemKind kind = PanelItemKind::Other;
    QString title;
    QString body; ///< the paper: paragraphs, or one thing a line
    bool isOwn = false; ///< the paper was written by hand: the data do not replace it
    ComplaintId complaintId; ///< of a case
    QString reasons; ///< codes of CaseReason, separated by spaces
    QString minutes;
    QString decision;
};

struct PanelScore
{
    PanelScoreId id;
    qint64 revision = 1;
    PanelMeetingId meetingId;
    PanelItemId itemId;
    QString standard; ///< code in panel.json
    QString score; ///< code of the scale
    QString note;
};

/// An action that a meeting decided on; the action itself belongs to its record.
struct PanelActionLink
{
    PanelActionId id;
    PanelMeetingId meetingId;
    PanelItemId itemId;
    ActionId actionId;
};

/// What was wrong in something that was signed, and why it is said now.
struct PanelCorrection
{
    PanelCorrectionId id;
    PanelMeetingId meetingId;
    QDate madeOn;
    QString madeBy;
    QString what;
    QString reason;
};

/// A meeting with everything that belongs to it.
struct PanelFile
{
    PanelMeeting meeting;
    PanelTerms terms; ///< in force on its day
    std::vector<PanelAttendance> attendance;
    std::vector<PanelDeclaration> declarations;
    std::vector<PanelItem> items; ///< in order
    std::vector<PanelScore> scores;
    std::vector<PanelActionLink> links;
    std::vector<Action> actions; ///< decided on at this meeting
    std::vector<PanelCorrection> corrections;

    [[nodiscard]] const PanelItem *item(PanelItemId id) const;
    /// "Case 2": what a case is called in papers; its place among the cases.
    [[nodiscard]] int caseNumber(PanelItemId id) const;
};

} // namespace heed
