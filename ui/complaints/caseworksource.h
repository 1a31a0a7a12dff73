#pragma once

#include "core/complaints/caseworkparts.h"
#include "ui/shared/partsource.h"

namespace heed {

/// Parts of a case of which some changes go through the service, because due dates or the case
/// itself follow from them. What has no call of its own is written as it is.
template <typename T> class CaseworkSource final : public PartSource
{
public:
    using Say = typename PartsOfRecord<T>::Say;

    struct Calls
    {
        std::function<Result<void>(const T &)> add;
        std::function<Result<void>(const T &)> change = {};
        std::function<Result<void>(qint64)> remove = {};
    };

    CaseworkSource(const Session &session, qint64 recordId, Say say, T blank, Calls calls)
        : m_parts(session)
        , m_rows(session, recordId, std::move(say), blank)
        , m_blank(std::move(blank))
        , m_calls(std::move(calls))
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override { return m_rows.lines(); }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override { return m_rows.values(id); }

    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        if (id == 0) {
            T row = m_blank;
            readRow(row, values);
            return m_calls.add(row);
        }
        if (!m_calls.change)
            return m_rows.keep(id, values);
        return m_parts.byId({ id }).and_then([&](T row) {
            readRow(row, values);
            return m_calls.change(row);
        });
    }

    Result<void> remove(qint64 id) override
    {
        return m_calls.remove ? m_calls.remove(id) : m_rows.remove(id);
    }

private:
    Parts<T> m_parts;
    PartsOfRecord<T> m_rows;
    T m_blank;
    Calls m_calls;
};

} // namespace heed
