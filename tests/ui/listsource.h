#pragma once

#include "ui/shared/registersource.h"

#include <algorithm>
#include <set>

namespace heed::test {

/// A register of numbered lines, as many as a test wants, that counts how often it is asked.
class ListSource final : public RegisterSource
{
public:
    explicit ListSource(int count)
        : m_count(count)
    {
    }

    [[nodiscard]] const std::vector<RegisterColumn> &columns() const override
    {
        static const std::vector<RegisterColumn> list {
            { QStringLiteral("reference"), QStringLiteral("Reference"), 120, true, true },
            { QStringLiteral("status"), QStringLiteral("Status"), 140, true, false },
            { QStringLiteral("note"), QStringLiteral("Note"), 140, false, false },
        };
        return list;
    }
    [[nodiscard]] Result<std::vector<qint64>> ids(const RegisterOrder &order) const override
    {
        if (broken)
            return failure(ErrorCode::Storage, QStringLiteral("store.sql"));
        std::vector<qint64> all;
        for (int i = 1; i <= m_count; ++i) {
            if (gone.count(i) == 0)
                all.push_back(i);
        }
        if (!order.ascending)
            std::reverse(all.begin(), all.end());
        return all;
    }
    [[nodiscard]] Result<std::vector<RegisterRow>> rows(
        const std::vector<qint64> &ids) const override
    {
        ++fetches;
        std::vector<RegisterRow> found;
        for (const qint64 id : ids) {
            if (gone.count(id) > 0)
                continue;
            const bool late = id % 2 == 0;
            found.push_back({ id,
                { { QStringLiteral("C-%1").arg(id), Tone::Neutral, {}, {} },
                    { late ? QStringLiteral("overdue") : QStringLiteral("open"),
                        late ? Tone::Overdue : Tone::Neutral, Glyph::Circle, {} },
                    { note, Tone::Neutral, {}, {} } } });
        }
        return found;
    }

    std::set<qint64> gone;
    QString note = QStringLiteral("first");
    bool broken = false;
    mutable int fetches = 0;

private:
    int m_count;
};

} // namespace heed::test
