#pragma once

#include <QDate>
#include <QDateTime>
#include <QLatin1String>

#include <array>

namespace heed {

/// A day or an instant as the store keeps it: ISO 8601, in ASCII. Qt's own formatting takes some
/// fifty times as long, and an import formats a dozen days a record.
class IsoText
{
public:
    /// "2026-11-22". Empty for an invalid day and for years outside 0 to 9999.
    explicit IsoText(QDate day);
    /// "2026-11-22T09:30:00.000Z", whatever zone the instant was given in. Empty when invalid.
    explicit IsoText(const QDateTime &instant);

    [[nodiscard]] QLatin1String text() const
    {
        return QLatin1String(m_bytes.data(), static_cast<int>(m_size));
    }

private:
    void addDay(QDate day);
    void addNumber(int number, int digits);
    void add(char character) { m_bytes[m_size++] = character; }

    static constexpr std::size_t longest = 24;
    std::array<char, longest> m_bytes;
    std::size_t m_size = 0;
};

/// The day that an ISO text begins with; invalid when it is none.
[[nodiscard]] QDate dayOfIsoText(QStringView text);

} // namespace heed
