#pragma once

#include "core/fairness/standalonerows.h"
#include "core/governance/report.h"
#include "ui/shared/card.h"
#include "ui/shared/datefield.h"
#include "ui/shared/partsource.h"

class QLabel;
class QVBoxLayout;

namespace heed {

class Workspace;

/// The column of a panel, with its title and one sentence.
[[nodiscard]] QVBoxLayout *panelColumn(
    QWidget &panel, const QString &title, const QString &sentence);

/// A table of a report as a card; numbers at the right edge of their columns.
[[nodiscard]] Card *tableCard(const ReportTable &table, QWidget *parent);

/// Takes everything out of a layout.
void emptyLayout(QVBoxLayout &layout);

/// Reads a day as people type it, by the calendar of the open store.
[[nodiscard]] DateField::Parser parserOf(Workspace &workspace);

/// Rows that stand by themselves as a card shows them.
template <typename T> class StandaloneSource : public PartSource
{
public:
    using Say = std::function<PartLine(const T &)>;

    StandaloneSource(const Session &session, Say say, T blank)
        : m_rows(session)
        , m_say(std::move(say))
        , m_blank(std::move(blank))
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return m_rows.all().map([this](const std::vector<T> &rows) {
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
        return m_rows.byId({ id }).map([](const T &row) { return rowAsJson(row); });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        T row = m_blank;
        if (id != 0) {
            const auto stored = m_rows.byId({ id });
            if (!stored)
                return Failure(stored.error());
            row = *stored;
        }
        readRow(row, values);
        return m_rows.keep(row).map([](auto) {});
    }
    Result<void> remove(qint64 id) override { return m_rows.remove({ id }); }

private:
    StandaloneRows<T> m_rows;
    Say m_say;
    T m_blank;
};

} // namespace heed
