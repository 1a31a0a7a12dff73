#pragma once

#include "core/governance/panelregister.h"
#include "core/people/session.h"
#include "core/store/transaction.h"

namespace heed {

/// Lines of an agenda, written inside the unit of work of the service: it has asked who may do so,
/// and notes and commits. Texts lose the names they hold before they are stored (NameMask). Errors
/// of every call: as Parts; Storage.
class PanelItems
{
public:
    explicit PanelItems(const Session &session)
        : m_session(session)
    {
    }

    /// Adds the standing lines that are missing and writes the papers of the others anew, those
    /// that were written by hand left alone. Gives the number of lines on the agenda.
    Result<int> build(Transaction &work, const PanelFile &file) const;
    /// Errors: also Refused "panel.case-there".
    Result<PanelItemId> addCase(
        Transaction &work, const PanelFile &file, ComplaintId complaint) const;
    /// Finds the line its place in the order of the kinds.
    Result<PanelItemId> add(Transaction &work, const PanelFile &file, PanelItem item) const;
    /// As it was before, at its own place.
    Result<PanelItemId> putBack(Transaction &work, const PanelItem &item) const;
    Result<void> change(Transaction &work, const PanelItem &stored, const PanelItem &edited) const;
    /// To a place counted from 1; beyond the ends is at the ends.
    Result<void> move(Transaction &work, PanelFile file, PanelItemId id, int place) const;
    /// Errors: also Refused "panel.item-used" for a line that has scores or actions.
    Result<void> remove(Transaction &work, const PanelFile &file, const PanelItem &stored) const;
    /// Replaces the score of the same line and standard; an empty one takes it away.
    Result<void> score(Transaction &work, const PanelFile &file, PanelScore wanted) const;
    /// The action belongs to the case's complaint, or to the meeting for other lines.
    Result<ActionId> promise(
        Transaction &work, const PanelFile &file, const PanelItem &stored, Action wanted) const;

private:
    [[nodiscard]] Result<PanelItem> masked(PanelItem item) const;
    [[nodiscard]] Result<PanelItem> caseItem(const PanelFile &file, ComplaintId complaint) const;
    [[nodiscard]] Result<Action> checked(Action wanted, const PanelItem &stored) const;
    void noteOnMeeting(Transaction &work, const PanelMeeting &meeting, const char *table,
        const QJsonObject &changes) const;

    const Session &m_session;
};

} // namespace heed
