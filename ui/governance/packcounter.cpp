#include "ui/governance/packcounter.h"

#include "core/governance/packregister.h"
#include "ui/shared/explain.h"
#include "ui/shell/workspace.h"

namespace heed {

PackCounter::PackCounter(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void PackCounter::want(PackId id)
{
    if (id == m_id && (m_isRunning || m_preview)) {
        if (m_preview)
            emit counted();
        return;
    }
    forget();
    m_id = id;
    m_isRunning = true;
    emit started();
    m_job = m_workspace.worker().run(
        this,
        [id](const JobContext &context) {
            return PackRegister(context.session).file(id).and_then([&](const PackFile &file) {
                return previewPack(context.session, file, false);
            });
        },
        [this, id](Result<PackPreview> made) {
            if (id == m_id && m_isRunning)
                take(std::move(made));
        });
}

void PackCounter::forget()
{
    m_job.cancel();
    m_job = {};
    m_isRunning = false;
    m_preview.reset();
    m_id = {};
}

void PackCounter::take(Result<PackPreview> made)
{
    m_isRunning = false;
    if (!made) {
        if (made.error().code != ErrorCode::Cancelled)
            emit failed(explain(made.error()));
        return;
    }
    m_preview = std::move(*made);
    emit counted();
}

} // namespace heed
