#include "ui/shared/worker.h"

namespace heed {

Worker::Worker(const OpenStore &store)
    : m_store(store)
{
    m_thread.setObjectName(QStringLiteral("heed-worker"));
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

Worker::~Worker()
{
    // A connection must be closed by the thread that opened it.
    enqueue([this] {
        m_database.reset();
        m_inside.moveToThread(nullptr);
        m_thread.quit();
    });
    m_thread.wait();
}

void Worker::enqueue(std::function<void()> work)
{
    QMetaObject::invokeMethod(&m_inside, std::move(work), Qt::QueuedConnection);
}

void Worker::deliver(const QPointer<QObject> &receiver, std::function<void()> call)
{
    // By way of this object: the receiver may be deleted by its own thread at any moment.
    QMetaObject::invokeMethod(
        this,
        [receiver, call = std::move(call)] {
            if (receiver)
                call();
        },
        Qt::QueuedConnection);
}

Result<Session> Worker::ownSession()
{
    if (!m_database) {
        auto opened = m_store.connect(Database::Mode::ReadWrite);
        if (!opened)
            return Failure(opened.error());
        m_database = std::move(*opened);
    }
    const Session session = m_store.session();
    return Session { *m_database, session.clock, session.calendar, session.actor, session.role };
}

} // namespace heed
