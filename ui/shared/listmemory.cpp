#include "ui/shared/listmemory.h"

#include "ui/shared/filterbar.h"
#include "ui/shared/registerview.h"

namespace heed {

namespace {

const QString filtersKey = QStringLiteral("filters");
const QString viewKey = QStringLiteral("view");
const QString rowKey = QStringLiteral("row");

} // namespace

ListMemory::ListMemory(const Session &session, const QString &name)
    : m_store(session, QStringLiteral("list-") + name, Capability::ReadRecords)
{
}

qint64 ListMemory::restore(FilterBar &filters, RegisterView &view)
{
    if (std::exchange(m_restored, true))
        return 0;
    const auto kept = m_store.kept();
    if (!kept || !kept->has_value())
        return 0;
    m_kept = (*kept)->content;
    view.restoreViewState(m_kept.value(viewKey).toString().toUtf8());
    filters.restore(m_kept.value(filtersKey).toObject());
    return m_kept.value(rowKey).toInteger();
}

void ListMemory::keep(const FilterBar &filters, const RegisterView &view)
{
    if (!m_restored || filters.hasHeading())
        return;
    const QJsonObject now {
        { filtersKey, filters.state() },
        { viewKey, QString::fromUtf8(view.viewState()) },
        { rowKey, view.currentId() },
    };
    if (now == m_kept)
        return;
    // A list that comes back as it was before is no harm, so a failure needs no message.
    if (m_store.keep(now))
        m_kept = now;
}

} // namespace heed
