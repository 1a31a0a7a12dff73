#pragma once

#include "core/governance/packservice.h"
#include "ui/shared/worker.h"

#include <optional>

namespace heed {

class Workspace;

/// Counts what a pack would say, once for all tabs that show it, on the worker thread.
class PackCounter final : public QObject
{
    Q_OBJECT

public:
    explicit PackCounter(Workspace &workspace, QObject *parent = nullptr);

    /// Counts unless this pack is counted already; counted() or failed() follows, not at once.
    void want(PackId id);
    /// What was counted holds no longer.
    void forget();
    /// Null until counted() was told.
    [[nodiscard]] const PackPreview *preview() const
    {
        return m_preview ? &*m_preview : nullptr;
    }

signals:
    void started();
    void counted();
    void failed(const QString &sentence);

private:
    void take(Result<PackPreview> made);

    Workspace &m_workspace;
    PackId m_id;
    bool m_isRunning = false;
    std::optional<PackPreview> m_preview;
    JobTicket m_job;
};

} // namespace heed
