#include "ui/shell/workspace.h"

namespace heed {

Workspace::Workspace(std::unique_ptr<OpenStore> store, CodeLists codes, Prompter &prompter)
    : m_store(std::move(store))
    , m_session(m_store->session())
    , m_codes(std::move(codes))
    , m_prompter(prompter)
    , m_complaints(m_session)
    , m_incidents(m_session)
    , m_claims(m_session)
    , m_worker(*m_store)
    , m_papers { m_session, m_worker, m_prompter, m_copies, openWithSystem }
{
}

Workspace::~Workspace() = default;

} // namespace heed
