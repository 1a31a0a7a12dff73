#pragma once

#include "core/people/openstore.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace heed {

/// Lets a caller stop a job that it started.
class JobTicket
{
public:
    JobTicket()
        : m_cancelled(std::make_shared<std::atomic_bool>(false))
    {
    }

    void cancel() const { *m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return *m_cancelled; }

private:
    std::shared_ptr<std::atomic_bool> m_cancelled; // shared: job and caller end in either order
};

/// What a job gets: a session over the worker's own connection, and how to say how far it is.
struct JobContext
{
    const Session &session;
    /// Tells the progress (0 to 100) to the caller's thread; false when the job should stop.
    std::function<bool(int percent)> progress;
};

/// One thread with its own connection to the store, for whatever takes longer than a blink. Jobs
/// run one after the other: values in, a Result out. A caller that is gone by then is not called.
class Worker final : public QObject
{
    Q_OBJECT

public:
    explicit Worker(const OpenStore &store);
    ~Worker() override;

    /// Runs `job(const JobContext &) -> Result<T>` on the worker; `done(Result<T>)` is called in
    /// this object's thread while `receiver` lives, and `onProgress(int)` meanwhile when given.
    template <typename Job, typename Done>
    JobTicket run(QObject *receiver, Job job, Done done, std::function<void(int)> onProgress = {})
    {
        using JobResult = std::invoke_result_t<Job, const JobContext &>;
        JobTicket ticket;
        const QPointer<QObject> guard(receiver);
        enqueue([this, guard, ticket, job = std::move(job), done = std::move(done),
                    onProgress = std::move(onProgress)]() mutable {
            auto outcome
                = std::make_shared<JobResult>(perform<JobResult>(guard, ticket, job, onProgress));
            deliver(
                guard, [outcome, done = std::move(done)]() mutable { done(std::move(*outcome)); });
        });
        return ticket;
    }

private:
    template <typename JobResult, typename Job>
    JobResult perform(const QPointer<QObject> &guard, const JobTicket &ticket, Job &job,
        const std::function<void(int)> &onProgress)
    {
        if (ticket.isCancelled())
            return failure(ErrorCode::Cancelled, QStringLiteral("job.cancelled"));
        const auto session = ownSession();
        if (!session)
            return Failure(session.error());
        const auto tell = [this, guard, ticket, onProgress](int percent) {
            if (onProgress)
                deliver(guard, [onProgress, percent] { onProgress(percent); });
            return !ticket.isCancelled();
        };
        return job(JobContext { *session, tell });
    }

    void enqueue(std::function<void()> work);
    /// Calls in the thread of this object, and only while `receiver` lives.
    void deliver(const QPointer<QObject> &receiver, std::function<void()> call);
    Result<Session> ownSession();

    const OpenStore &m_store;
    QThread m_thread;
    QObject m_inside; ///< lives in the thread; jobs are posted to it
    std::unique_ptr<Database> m_database; ///< opened and closed in the thread
};

} // namespace heed
