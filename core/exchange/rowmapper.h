#pragma once

#include "core/exchange/cellreader.h"

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

    /// True for delimited text: rows with too many or too few cells are reported.
    void setStrictWidth(bool strict) { m_strictWidth = strict; }
    /// Order of day and month in one column of the file; day first where nothing is set.
    void setDateOrder(qsizetype column, DateOrder order) { m_cells.setDateOrder(column, order); }
    [[nodiscard]] MappedRow map(const TableRow &row);

    /// Fields that have no column of their own but take another's (field id -> the other).
    [[nodiscard]] const QHash<QString, QString> &borrowed() const { return m_borrowed; }

private:
    struct Fingerprint
    {
        size_t a = 0;
        size_t b = 0;
        bool operator==(const Fingerprint &) const = default;
        friend size_t qHash(const Fingerprint &f, size_t seed = 0) { return f.a ^ seed; }
    };

    [[nodiscard]] bool checkShape(const TableRow &row, MappedRow &out) const;
    [[nodiscard]] bool checkRepeat(const TableRow &row, MappedRow &out);
    void noteNameless(const TableRow &row, MappedRow &out);
    void refuseRow(MappedRow &out, const QString &column, const char *fact,
        const QStringList &values = {}) const;
    void fillGaps(MappedRow &out) const;
    void joinNames(MappedRow &out) const;
    void checkDates(MappedRow &out) const;
    void checkRequired(MappedRow &out) const;
    void checkReference(MappedRow &out);
    [[nodiscard]] QString labelOf(const QString &fieldId) const;

    const KindSpec &m_spec;
    const HeaderResult &m_header;
    CellReader m_cells;
    bool m_strictWidth = false;
    bool m_hasSplitNames = false;
    qsizetype m_width = 0;
    QList<qsizetype> m_nameless; ///< columns without a header, or without a field
    QSet<qsizetype> m_notedNameless; ///< those whose values were reported
    QList<const FieldSpec *> m_filled; ///< fields that can be filled from others
    QList<const FieldSpec *> m_ordered; ///< dates that cannot precede or follow another
    QList<const FieldSpec *> m_required;
    QHash<QString, QString> m_headers; ///< field id -> their header
    QHash<QString, QString> m_borrowed; ///< field id without a column -> field that serves instead
    QHash<Fingerprint, int> m_rows; ///< content -> line
    QHash<QString, int> m_references; ///< in lower case -> line
};

} // namespace heed
