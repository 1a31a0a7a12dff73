#pragma once

#include "core/people/session.h"
#include "core/store/database.h"
#include "core/store/storekey.h"

#include <QTemporaryDir>

#include <memory>

namespace heed::test {

/// A real encrypted store in a folder of its own, with England's calendar, a clock that stands on
/// Sunday 22 November 2026 at noon and a session of a complaints manager:
///
///   TestStore store;
///   ComplaintService service(store.session());
///
/// Everything is gone with it. Ends the process when the store cannot be made, because no test of
/// it could mean anything.
class TestStore
{
public:
    explicit TestStore(QDate today = QDate(2026, 11, 22), Role role = Role::Manager);
    TestStore(const TestStore &) = delete;
    TestStore &operator=(const TestStore &) = delete;
    ~TestStore();

    [[nodiscard]] const Session &session() const { return *m_session; }
    /// The same store and day for somebody with another role.
    [[nodiscard]] Session sessionAs(Role role) const;
    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] const WorkingCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] const StoreKey &key() const { return m_key; }
    /// A unit of work in the manager's name.
    [[nodiscard]] Transaction begin();
    /// What `heed verify` would list, as "fact where" lines; empty when all is well.
    [[nodiscard]] QStringList damage();

private:
    QTemporaryDir m_folder;
    StoreKey m_key;
    FixedClock m_clock;
    WorkingCalendar m_calendar;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Session> m_session;
};

} // namespace heed::test
