#include "core/exchange/rowfeed.h"

#include <utility>

namespace heed {

namespace {

constexpr std::size_t rowsInBatch = 100;
constexpr std::size_t mostBatches = 4;

} // namespace

RowFeed::RowFeed(LogReader &reader, const DraftContext &context)
    : m_reader(reader)
    , m_context(context)
    , m_thread([this] { read(); })
{
}

RowFeed::~RowFeed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void RowFeed::read()
{
    for (bool isLast = false; !isLast;) {
        Batch batch = readBatch();
        isLast = batch.isLast;
        std::vector<Batch> spent; // goes after the lock
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_waiting.size() < mostBatches; });
        if (m_isStopped)
            return;
        m_waiting.push_back(std::move(batch));
        spent.swap(m_spent);
        m_changed.notify_all();
        lock.unlock();
    }
}

RowFeed::Batch RowFeed::readBatch()
{
    Batch batch;
    batch.rows.reserve(rowsInBatch);
    while (batch.rows.size() < rowsInBatch && !batch.isLast) {
        auto row = m_reader.next();
        batch.isLast = !row || !*row;
        if (!row)
            batch.error = row.error();
        else if (*row)
            batch.rows.push_back(draftOf(std::move(**row), m_reader.spec().kind(), m_context));
    }
    batch.position = m_reader.position();
    return batch;
}

void RowFeed::takeBatch()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_waiting.empty(); });
    m_spent.push_back(std::exchange(m_current, std::move(m_waiting.front())));
    m_waiting.pop_front();
    m_next = 0;
    m_changed.notify_all();
}

Result<RowDraft *> RowFeed::next()
{
    while (m_next == m_current.rows.size()) {
        if (m_current.error)
            return Failure(*m_current.error);
        if (m_current.isLast)
            return nullptr;
        takeBatch();
    }
    return &m_current.rows[m_next++];
}

} // namespace heed
