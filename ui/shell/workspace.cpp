#include "ui/shell/workspace.h"

#include "core/records/recordkinds.h"

namespace heed {

Workspace::Workspace(std::unique_ptr<OpenStore> store, CodeLists codes, Prompter &prompter)
    : m_store(std::move(store))
    , m_session(m_store->session())
    , m_codes(std::move(codes))
    , m_prompter(prompter)
    , m_complaints(m_session)
    , m_incidents(m_session)
    , m_claims(m_session)
    , m_feedback(m_session)
    , m_candour(m_session)
    , m_fairness(m_session)
    , m_learning(m_session)
    , m_worker(*m_store)
    , m_papers { m_session, m_worker, m_prompter, m_copies, openWithSystem }
{
    // Harm that is graded up opens an ended duty again, also what was graded while nobody looked
    // (an import, a program that ended in between). Who may not write leaves it to the next.
    if (permits(m_session.role, Capability::WriteRecords))
        static_cast<void>(m_candour.noticeAllHarm());
    connect(&m_incidents, &IncidentService::incidentChanged, this, [this](IncidentId id) {
        const auto noticed = m_candour.noticeHarm({ recordkind::Incident, id.value });
        if (noticed.value_or(0) > 0)
            say(tr("The harm was graded up: a duty of candour is open again."));
    });
}

Workspace::~Workspace() = default;

} // namespace heed
