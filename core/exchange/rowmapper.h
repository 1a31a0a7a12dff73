#pragma once

#include "core/exchange/headerfinder.h"
#include "core/exchange/mappedrow.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace heed {

/// Turns rows of cells into Heed's fields and applies the rules that need no more than the file:
/// required fields, values that cannot be read, dates out of order, the same row or the same
/// reference twice. Keeps one hash a row.
class RowMapper
{
public:
    RowMapper(const KindSpec &spec, const HeaderResult &header, const ImportMap &map, QDate today);

    /// Order of day and month in one column of the file; day first where nothing is set.
    void setDateOrder(qsizetype column, DateOrder order);
    [[nodiscard]] MappedRow map(const TableRow &row);

private:
    struct Cell
    {
        qsizetype column = 0;
        const FieldSpec *field = nullptr;
        QString text;
    };
    struct Fingerprint
    {
        size_t a = 0;
        size_t b = 0;
        bool operator==(const Fingerprint &) const = default;
        friend size_t qHash(const Fingerprint &f, size_t seed = 0) { return f.a ^ seed; }
    };
    struct FirstUse
    {
        int line = 0;
        Fingerprint content;
    };

    [[nodiscard]] bool checkShape(const TableRow &row, MappedRow &out) const;
    [[nodiscard]] bool isRepeat(const TableRow &row, MappedRow &out);
    void readCell(const Cell &cell, MappedRow &out);
    void readDate(const Cell &cell, MappedRow &out);
    void readTime(const Cell &cell, MappedRow &out);
    void readNumber(const Cell &cell, MappedRow &out);
    void readChoice(const Cell &cell, MappedRow &out);
    void readNhsNumber(const Cell &cell, MappedRow &out);
    void readPlace(const Cell &cell, MappedRow &out);
    void refuseValue(
        const Cell &cell, MappedRow &out, const char *fact, const QStringList &more = {});
    void report(const Cell &cell, MappedRow &out, const char *fact, Severity severity,
        const QStringList &more = {});
    void fillFromFallbacks(MappedRow &out) const;
    void checkDates(MappedRow &out) const;
    void checkRequired(MappedRow &out) const;
    void checkReference(const TableRow &row, MappedRow &out);
    [[nodiscard]] QString headerOf(const QString &fieldId) const;
    [[nodiscard]] QString codeOf(const FieldSpec &field, const QString &word) const;

    const KindSpec &m_spec;
    const HeaderResult &m_header;
    const ImportMap &m_map;
    QDate m_today;
    qsizetype m_width = 0;
    QHash<qsizetype, DateOrder> m_orders;
    QHash<QString, QString> m_headers; ///< field id -> their header
    QHash<QString, QString> m_places; ///< field id + normalised spelling -> first spelling
    QHash<Fingerprint, int> m_rows; ///< content -> line
    QHash<QString, FirstUse> m_references;
    QSet<QString> m_noted; ///< facts that are said once a column
};

} // namespace heed
