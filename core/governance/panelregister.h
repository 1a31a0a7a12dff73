#pragma once

#include "core/governance/panelrules.h"
#include "core/store/audit.h"

namespace heed {

enum class PanelColumn { Reference, HeldOn, Assurance };

/// Which meetings a list shows, and in what order.
struct PanelQuery
{
    enum class Which { Open, Signed, All };

    QString searchText; ///< in the reference and the place
    Which which = Which::All;
    bool binned = false;
    PanelColumn sortBy = PanelColumn::HeldOn;
    bool ascending = false;
};

/// One line of a list.
struct PanelRow
{
    PanelMeeting meeting;
    int present = 0;
    int members = 0;
    int cases = 0;
    int actions = 0;
    int openActions = 0;
};

/// The panel's storage and named queries.
class PanelRegister
{
public:
    /// The session must outlive the register.
    explicit PanelRegister(const Session &session)
        : m_session(session)
    {
    }

    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<PanelMeeting> byId(PanelMeetingId id) const;
    [[nodiscard]] Result<PanelFile> file(PanelMeetingId id) const;
    [[nodiscard]] Result<std::vector<qint64>> ids(const PanelQuery &query) const;
    [[nodiscard]] Result<std::vector<PanelRow>> rows(const std::vector<qint64> &ids) const;
    /// Which meeting a line of an agenda belongs to. Errors: NotFound.
    [[nodiscard]] Result<PanelItem> item(PanelItemId id) const;
    /// The last meeting before a day that is not in the bin; no id where there is none.
    [[nodiscard]] Result<PanelMeetingId> before(const PanelMeeting &meeting) const;
    /// Actions that a meeting decided on, those in the bin left out.
    [[nodiscard]] Result<std::vector<Action>> actionsOf(PanelMeetingId id) const;

    /// Newest first. Empty: the panel works by the terms that panel.json gives.
    [[nodiscard]] Result<std::vector<PanelTerms>> allTerms() const;
    /// Those in force on a day; before the first version, the first.
    [[nodiscard]] Result<PanelTerms> termsOn(QDate day) const;
    [[nodiscard]] Result<std::vector<PanelMember>> membersOn(QDate day) const;

    Result<PanelMeetingId> insert(Transaction &transaction, PanelMeeting &meeting);
    /// Writes what differs and notes it. Errors: Conflict "record.changed-meanwhile".
    Result<void> update(Transaction &transaction, const PanelMeeting &before, PanelMeeting &after,
        AuditAction action = AuditAction::Change, const QString &reason = {});

private:
    [[nodiscard]] Database &database() const { return m_session.database; }

    const Session &m_session;
};

} // namespace heed
