#pragma once

#include "core/governance/panelcases.h"
#include "core/governance/panelnames.h"

#include <QObject>

#include <functional>

namespace heed {

/// What people do with the panel: its terms, its meetings from planning to the signed note.
/// Texts of agendas, minutes, decisions and actions lose the names they hold before they are
/// stored (NameMask). Errors of every call: Refused "session.not-allowed", "record.in-bin",
/// "panel.signed-already"; Invalid "panel.invalid", "part.invalid", "panel.step-missing" with every
/// problem; NotFound "record.missing"; Conflict "record.changed-meanwhile"; Locked, Io, Storage.
class PanelService : public QObject
{
    Q_OBJECT

public:
    /// The session must outlive the service.
    explicit PanelService(const Session &session, QObject *parent = nullptr);

    /// A new version of the terms; meetings on and after its first day work by it.
    /// Needs Capability::ManageSettings.
    Result<PanelTermsId> adopt(PanelTerms terms);

    /// Plans a meeting and expects every member of its day. The first meeting also keeps the terms
    /// that the panel works by, as their version 1.
    Result<PanelMeetingId> plan(PanelMeeting meeting);
    /// Writes what was typed. Reference, signature and bin cannot be written from outside. Another
    /// day: members who are new then are expected too.
    Result<void> change(PanelMeeting edited, const QString &reason = {});

    /// Adds the standing lines that are missing and writes their papers anew from the data, those
    /// that were written by hand left alone. Gives the number of lines on the agenda.
    Result<int> buildAgenda(PanelMeetingId id);
    /// Puts a complaint on the agenda, after the figures and the cases before it.
    Result<PanelItemId> addCase(PanelMeetingId id, ComplaintId complaint);
    Result<PanelItemId> addItem(PanelMeetingId id, const QString &title, const QString &body);
    /// Title, paper, minutes and decision. A changed paper is no longer written from the data.
    Result<void> changeItem(PanelItem edited);
    /// Puts a line at a place of the agenda, counted from 1; beyond its ends is at its ends.
    Result<void> placeItem(PanelItemId id, int place);
    /// Errors: also Refused "panel.item-used" for a line that has scores or actions.
    Result<void> removeItem(PanelItemId id);
    /// Brings a line back that was taken away.
    Result<PanelItemId> putBack(PanelItem item);
    /// Everybody who was expected is there. Gives how many.
    Result<int> everybodyIsHere(PanelMeetingId id);
    /// Replaces what was scored before; an empty score takes it away.
    Result<void> score(
        PanelItemId id, const QString &standard, const QString &score, const QString &note);
    /// Nil declarations for everybody who is there and has said nothing. Gives how many.
    Result<int> nothingToDeclare(PanelMeetingId id);
    /// An action on the case's complaint, or on the meeting for other lines.
    Result<ActionId> promise(
        PanelItemId id, const QString &title, const QString &owner, QDate dueOn);

    /// Writes what was typed and signs the note: both or neither. Needs Capability::SignOff.
    /// Errors: Invalid "panel.step-missing".
    Result<void> sign(PanelMeeting edited);
    /// Says what was wrong in a signed meeting; nothing that was signed changes. Needs
    /// Capability::SignOff. Errors: Refused "panel.not-signed".
    Result<void> correct(PanelMeetingId id, const QString &what, const QString &reason);

    /// Needs Capability::Bin; a signed meeting stays.
    Result<void> bin(PanelMeetingId id, const QString &reason);
    Result<void> restore(PanelMeetingId id);
    /// Notes that a paper of the meeting was written to a file.
    Result<void> notePrinted(PanelMeetingId id, const QString &what);

signals:
    void meetingChanged(heed::PanelMeetingId id);
    /// One came or went, or terms changed.
    void meetingsChanged();

private:
    using Step = std::function<Result<void>(Transaction &, PanelFile &)>;
    struct Doing
    {
        Capability needed = Capability::WriteRecords;
        AuditAction action = AuditAction::Change;
        QString reason = {};
        bool ofSigned = false; ///< also where the note is signed
        bool ofBinned = false;
    };
    Result<void> apply(PanelMeetingId id, const Doing &doing, const Step &step);
    /// As apply(), for a step that has something to give back.
    template <typename T>
    Result<T> make(
        PanelMeetingId id, const std::function<Result<T>(Transaction &, PanelFile &)> &step);
    Result<void> withItem(PanelItemId id,
        const std::function<Result<void>(Transaction &, PanelFile &, const PanelItem &)> &step);
    Result<void> edit(PanelFile &file, PanelMeeting edited) const;
    Result<void> keepFirstTerms(Transaction &work, QDate from) const;
    Result<void> expect(Transaction &work, const PanelFile &file) const;

    const Session &m_session;
};

} // namespace heed
