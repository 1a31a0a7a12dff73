#pragma once

#include "core/exchange/logreader.h"
#include "core/exchange/rowdraft.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace heed {

/// Reads the rows of a log ahead on a thread of its own, so that the next ones are read, drafted
/// and checked while those before are being stored. A few hundred rows wait at most. From its
/// making to its end nobody else may call next() of the reader; its problems() are complete when
/// next() gave nothing.
class RowFeed
{
public:
    /// Both must outlive it, and the context must not change.
    RowFeed(LogReader &reader, const DraftContext &context);
    RowFeed(const RowFeed &) = delete;
    RowFeed &operator=(const RowFeed &) = delete;
    /// Stops the reading.
    ~RowFeed();

    /// The next row, waited for, which stays until the one after it is asked for; null at the end.
    /// Errors: as LogReader::next().
    [[nodiscard]] Result<RowDraft *> next();
    /// Bytes of the file behind the row that next() gave last.
    [[nodiscard]] qint64 position() const { return m_current.position; }

private:
    struct Batch
    {
        std::vector<RowDraft> rows;
        qint64 position = 0;
        bool isLast = false;
        std::optional<Error> error; ///< after the rows
    };

    void read();
    [[nodiscard]] Batch readBatch();
    void takeBatch();

    LogReader &m_reader;
    const DraftContext &m_context;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting; ///< guarded by m_mutex
    /// Guarded by m_mutex: rows that are stored. The thread that made them also takes them down,
    /// which is a good part of the work and needs no database.
    std::vector<Batch> m_spent;
    bool m_isStopped = false; ///< guarded by m_mutex
    Batch m_current;
    std::size_t m_next = 0;
    std::thread m_thread;
};

} // namespace heed
