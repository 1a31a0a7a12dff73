#include "tests/support/teststore.h"

#include "core/store/verify.h"

#include <cstdlib>

namespace heed::test {

namespace {

template <typename T> T orEnd(Result<T> made)
{
    if (!made)
        qFatal("test store: %s %s", qPrintable(made.error().operation),
            qPrintable(made.error().detail));
    return std::move(*made);
}

} // namespace

TestStore::TestStore(QDate today, Role role)
    : m_key(StoreKey::generate())
    , m_clock(today)
    , m_calendar(orEnd(BankHolidays::load()))
    , m_database(orEnd(Database::create(path(), m_key)))
    , m_session(std::make_unique<Session>(sessionAs(role)))
{
}

TestStore::~TestStore() = default;

Session TestStore::sessionAs(Role role) const
{
    return { *m_database, m_clock, m_calendar, { 1, QStringLiteral("Ann Manager") }, role };
}

QString TestStore::path() const { return m_folder.filePath(QStringLiteral("test.heed")); }

Transaction TestStore::begin()
{
    return orEnd(Transaction::begin(*m_database, m_session->actor, m_clock));
}

QStringList TestStore::damage()
{
    const VerifyReport report = orEnd(verifyStore(*m_database));
    QStringList lines;
    for (const Damage &damage : report.damage)
        lines += damage.fact + QLatin1Char(' ') + damage.where;
    return lines;
}

} // namespace heed::test
