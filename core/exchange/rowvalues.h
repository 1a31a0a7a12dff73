#pragma once

#include "core/base/codes.h"
#include "core/base/money.h"
#include "core/exchange/mappedrow.h"
#include "core/people/person.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace heed {

/// A mapped row, asked by field and type. What the file did not say comes back empty.
class RowValues
{
public:
    /// The row must outlive this.
    explicit RowValues(const MappedRow &row)
        : m_row(row)
    {
    }

    [[nodiscard]] bool has(const QString &field) const { return m_row.values.contains(field); }
    /// Without the apostrophe by which spreadsheets mark a text that looks like a formula.
    [[nodiscard]] QString text(const QString &field) const;
    [[nodiscard]] QDate day(const QString &field) const
    {
        return m_row.values.value(field).toDate();
    }
    [[nodiscard]] QTime time(const QString &field) const
    {
        return m_row.values.value(field).toTime();
    }
    [[nodiscard]] Money money(const QString &field) const
    {
        return { m_row.values.value(field).toLongLong() };
    }
    [[nodiscard]] bool isYes(const QString &field) const
    {
        return m_row.values.value(field).toBool();
    }
    [[nodiscard]] std::optional<bool> yesOrNo(const QString &field) const
    {
        return has(field) ? std::optional(isYes(field)) : std::nullopt;
    }
    [[nodiscard]] std::optional<int> number(const QString &field) const
    {
        return has(field) ? std::optional(m_row.values.value(field).toInt()) : std::nullopt;
    }
    template <CodedEnum Enum> [[nodiscard]] std::optional<Enum> code(const QString &field) const
    {
        return fromCode<Enum>(text(field));
    }
    /// Their own word for a value, as it stood in the file.
    [[nodiscard]] QString word(const QString &field) const
    {
        return m_row.raw.value(field).simplified();
    }

    /// The person whose fields start with this word ("patient"): name, or first name and surname,
    /// and whatever else the file has.
    [[nodiscard]] Person person(const QString &role) const;
    /// References of other records named in a cell, which may hold several.
    [[nodiscard]] QStringList references(const QString &field) const;

private:
    const MappedRow &m_row;
};

} // namespace heed
