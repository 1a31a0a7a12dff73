#include "ui/panel/panelwords.h"

#include "core/calendar/dayformat.h"
#include "core/people/namematch.h"
#include "ui/shared/translated.h"

#include <QCoreApplication>
#include <QLocale>

namespace heed {

namespace {

/// What each column of the trail is called.
constexpr std::pair<const char *, const char *> columnWords[] {
    { "held_on", QT_TRANSLATE_NOOP("PanelWords", "Day") },
    { "place", QT_TRANSLATE_NOOP("PanelWords", "Place") },
    { "period_from", QT_TRANSLATE_NOOP("PanelWords", "Figures from") },
    { "period_to", QT_TRANSLATE_NOOP("PanelWords", "Figures to") },
    { "assurance", QT_TRANSLATE_NOOP("PanelWords", "Assurance") },
    { "assurance_why", QT_TRANSLATE_NOOP("PanelWords", "Why so far assured") },
    { "escalates", QT_TRANSLATE_NOOP("PanelWords", "What it escalates") },
    { "shares", QT_TRANSLATE_NOOP("PanelWords", "What it shares") },
    { "inquorate", QT_TRANSLATE_NOOP("PanelWords", "How decisions will be confirmed") },
    { "next_on", QT_TRANSLATE_NOOP("PanelWords", "Next meeting") },
    { "quorum_said", QT_TRANSLATE_NOOP("PanelWords", "Quorum") },
    { "signed_by", QT_TRANSLATE_NOOP("PanelWords", "Signed by") },
    { "signed_on", QT_TRANSLATE_NOOP("PanelWords", "Signed on") },
    { "presence", QT_TRANSLATE_NOOP("PanelWords", "Attendance") },
    { "name", QT_TRANSLATE_NOOP("PanelWords", "Name") },
    { "role", QT_TRANSLATE_NOOP("PanelWords", "Sits as") },
    { "note", QT_TRANSLATE_NOOP("PanelWords", "Note") },
    { "what", QT_TRANSLATE_NOOP("PanelWords", "What") },
    { "stance", QT_TRANSLATE_NOOP("PanelWords", "What they do") },
    { "title", QT_TRANSLATE_NOOP("PanelWords", "Title") },
    { "body", QT_TRANSLATE_NOOP("PanelWords", "Paper") },
    { "minutes", QT_TRANSLATE_NOOP("PanelWords", "Minutes") },
    { "decision", QT_TRANSLATE_NOOP("PanelWords", "Decision") },
    { "position", QT_TRANSLATE_NOOP("PanelWords", "Place on the agenda") },
    { "standard", QT_TRANSLATE_NOOP("PanelWords", "Standard") },
    { "score", QT_TRANSLATE_NOOP("PanelWords", "Score") },
    { "reason", QT_TRANSLATE_NOOP("PanelWords", "Reason") },
};

template <typename Enum> std::optional<QString> wordOf(const QString &value)
{
    const auto known = fromCode<Enum>(value);
    return known ? std::optional(wordFor(*known)) : std::nullopt;
}

QString valueWords(const QString &column, const QString &value)
{
    if (column.endsWith(QLatin1String("_on"))) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? formatDay(day) : value;
    }
    if (column.endsWith(QLatin1String("role")))
        return wordOf<PanelRole>(value).value_or(value);
    if (column.endsWith(QLatin1String("presence")))
        return wordOf<PanelPresence>(value).value_or(value);
    if (column.endsWith(QLatin1String("stance")))
        return wordOf<PanelStance>(value).value_or(value);
    return value;
}

QString columnWord(const QString &column)
{
    const QString last = column.section(QLatin1Char('.'), -1);
    for (const auto &[known, words] : columnWords) {
        if (last == QLatin1String(known))
            return QCoreApplication::translate("PanelWords", words);
    }
    return {};
}

} // namespace

QString wordFor(PanelRole role)
{
    switch (role) {
    case PanelRole::Chair:
        return tr("Chair");
    case PanelRole::DeputyChair:
        return tr("Deputy chair");
    case PanelRole::Complaints:
        return tr("Complaints lead");
    case PanelRole::Nursing:
        return tr("Nursing lead");
    case PanelRole::Medical:
        return tr("Medical lead");
    case PanelRole::RiskClaims:
        return tr("Risk and claims lead");
    case PanelRole::PatientVoice:
        return tr("Patient voice");
    case PanelRole::OtherMember:
        return tr("Member");
    case PanelRole::InAttendance:
        break;
    }
    return tr("In attendance");
}

QString wordFor(PanelPresence presence)
{
    switch (presence) {
    case PanelPresence::Expected:
        return tr("Expected");
    case PanelPresence::Present:
        return tr("Present");
    case PanelPresence::Apologies:
        return tr("Apologies");
    case PanelPresence::Absent:
        break;
    }
    return tr("Absent");
}

QString wordFor(PanelStance stance)
{
    switch (stance) {
    case PanelStance::Stays:
        return tr("Stays, the chair agrees");
    case PanelStance::StaysSilent:
        return tr("Stays and takes no part");
    case PanelStance::Leaves:
        break;
    }
    return tr("Leaves the room");
}

QString wordFor(CaseReason reason)
{
    switch (reason) {
    case CaseReason::OmbudsmanUpheld:
        return tr("upheld by the ombudsman");
    case CaseReason::Grave:
        return tr("graded high or extreme");
    case CaseReason::SignificantImpact:
        return tr("significant impact on the person");
    case CaseReason::Reopened:
        return tr("came back after the reply");
    case CaseReason::RepeatedTheme:
        return tr("the same theme in the same place again");
    case CaseReason::Late:
        break;
    }
    return tr("answered late, or still unanswered");
}

QString panelMatchWords(const Conflict &conflict)
{
    switch (conflict.rule) {
    case ConflictRule::OwnConduct:
        return tr("the case is about this person's own conduct");
    case ConflictRule::IsWitness:
        return tr("was asked for a statement");
    case ConflictRule::OwnDecision:
        return tr("handled the case or signed its reply");
    case ConflictRule::IsParty:
        return tr("has the name of somebody in the case");
    case ConflictRule::OwnInterest:
        return tr("declared an interest that names somebody in the case");
    case ConflictRule::TheirInterest:
        return tr("is named in an interest of somebody in the case");
    default:
        break;
    }
    return tr("has to do with somebody in the case");
}

QString reasonsSaid(const QList<CaseReason> &reasons)
{
    QStringList words;
    for (const CaseReason reason : reasons)
        words += wordFor(reason);
    return words.join(QStringLiteral(", "));
}

QString quorumSaid(const Quorum &quorum)
{
    QString needed = tr("quorum is %1").arg(quorum.needed);
    if (quorum.needsChair)
        needed = tr("%1 with a chair").arg(needed);
    if (quorum.needsRole)
        //: %1 "quorum is 3 with a chair", %2 a role: "medical lead"
        needed = tr("%1 and the %2").arg(needed, wordFor(*quorum.needsRole).toLower());
    const QString here = tr("%1 of %2 members").arg(quorum.present).arg(quorum.members);
    //: %1 "4 of 7 members", %2 "quorum is 3 with a chair"
    return quorum.isQuorate() ? tr("%1, %2: quorate.").arg(here, needed)
                              : tr("%1, %2: not quorate.").arg(here, needed);
}

QString itemTitle(const PanelFile &file, const PanelItem &item)
{
    if (item.kind != PanelItemKind::Case)
        return item.title;
    return tr("Case %1: %2").arg(file.caseNumber(item.id)).arg(item.title);
}

QString meetingState(const PanelMeeting &meeting, QDate today)
{
    if (meeting.isSigned())
        return tr("Signed");
    return meeting.heldOn > today ? tr("Planned") : tr("To be signed");
}

Tone meetingTone(const PanelMeeting &meeting, QDate today)
{
    if (meeting.isSigned())
        return Tone::Done;
    return meeting.heldOn > today ? Tone::Neutral : Tone::Soon;
}

QString ownerByRole(const PanelFile &file, const QString &owner)
{
    for (const PanelAttendance &row : file.attendance) {
        if (isSamePerson(row.name, owner))
            return wordFor(row.role);
    }
    return tr("Somebody who is not here");
}

HistoryWords panelHistoryWords() { return { columnWord, valueWords }; }

} // namespace heed
