#pragma once

#include "core/records/parts.h"
#include "ui/shared/questions.h"
#include "ui/shared/theme.h"

#include <functional>

namespace heed {

/// One part as a card shows it.
struct PartLine
{
    qint64 id = 0;
    QString sentence;
    QString small = {}; ///< a second line in small type
    Tone tone = Tone::Neutral; ///< overdue, done; always beside words that say so
};

/// Where a PartCard takes its lines from and brings its answers to.
class PartSource
{
public:
    PartSource() = default;
    PartSource(const PartSource &) = delete;
    PartSource &operator=(const PartSource &) = delete;
    virtual ~PartSource() = default;

    [[nodiscard]] virtual Result<std::vector<PartLine>> lines() const = 0;
    /// The answers of a stored part; of a new one for id 0.
    [[nodiscard]] virtual Result<QJsonObject> values(qint64 id) const = 0;
    /// Stores the answers: adds a part for id 0, changes the one with this id otherwise.
    virtual Result<void> keep(qint64 id, const QJsonObject &values) = 0;
    virtual Result<void> remove(qint64 id) = 0;
};

/// The parts of type T of one record.
template <typename T> class PartsOfRecord final : public PartSource
{
public:
    using Say = std::function<PartLine(const T &)>;

    /// `blank` is what a new part starts with (today's day, a usual answer).
    PartsOfRecord(const Session &session, qint64 recordId, Say say, T blank = {},
        Capability needed = Capability::WriteRecords)
        : m_parts(session, needed)
        , m_recordId(recordId)
        , m_say(std::move(say))
        , m_blank(std::move(blank))
    {
        (m_blank.*PartOf<T>::owner).value = recordId;
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return m_parts.of(m_recordId).map([this](const std::vector<T> &rows) {
            std::vector<PartLine> lines;
            for (const T &row : rows) {
                lines.push_back(m_say(row));
                lines.back().id = row.id.value;
            }
            return lines;
        });
    }

    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        if (id == 0)
            return rowAsJson(m_blank);
        return m_parts.byId({ id }).map([](const T &row) { return rowAsJson(row); });
    }

    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        if (id == 0) {
            T row = m_blank;
            readRow(row, values);
            return m_parts.add(row).map([](auto) {});
        }
        return m_parts.byId({ id }).and_then([&](T row) {
            readRow(row, values);
            return m_parts.change(std::move(row));
        });
    }

    Result<void> remove(qint64 id) override { return m_parts.remove({ id }); }

private:
    Parts<T> m_parts;
    qint64 m_recordId;
    Say m_say;
    T m_blank;
};

} // namespace heed
