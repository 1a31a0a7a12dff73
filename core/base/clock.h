#pragma once

#include <QDate>
#include <QDateTime>

namespace heed {

/// Where every "today" and "now" comes from, so that tests and re-runs can set it.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// The legal day in England (local civil date).
    [[nodiscard]] virtual QDate today() const = 0;
    /// The instant, in UTC, to the millisecond.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's own clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDate today() const override { return QDate::currentDate(); }
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// A clock that stands where it was set: for tests, practice stores and report re-runs.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate today)
        : m_now(today, QTime(12, 0), Qt::UTC)
    {
    }
    explicit FixedClock(const QDateTime &now)
        : m_now(now.toUTC())
    {
    }

    [[nodiscard]] QDate today() const override { return m_now.date(); }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advanceDays(int days) { m_now = m_now.addDays(days); }

private:
    QDateTime m_now;
};

} // namespace heed
