#pragma once

#include "core/exchange/codefinder.h"
#include "core/exchange/headerfinder.h"
#include "core/exchange/mappedrow.h"

#include <QDate>
#include <QSet>

namespace heed {

/// One cell of a log, in a column that has a field. The text is trimmed and not empty.
struct LogCell
{
    qsizetype column = 0;
    const FieldSpec *field = nullptr;
    QString text;
};

/// Reads cells into values of their fields' types. What cannot be read is reported with its column;
/// the row stands without it unless the field is required. Remembers codes and spellings.
class CellReader
{
public:
    CellReader(const KindSpec &spec, const HeaderResult &header, const ImportMap &map, QDate today);

    void setDateOrder(qsizetype column, DateOrder order);
    void read(const LogCell &cell, MappedRow &out);

private:
    void readDate(const LogCell &cell, MappedRow &out);
    void readNumber(const LogCell &cell, MappedRow &out);
    void readAge(const LogCell &cell, MappedRow &out);
    void readChoice(const LogCell &cell, MappedRow &out);
    void storeCode(const LogCell &cell, const QString &code, MappedRow &out) const;
    void noteNumber(const LogCell &cell, const QString &code, MappedRow &out);
    void readNhsNumber(const LogCell &cell, MappedRow &out);
    void readPlace(const LogCell &cell, MappedRow &out);
    void refuse(const LogCell &cell, MappedRow &out, const char *fact) const;
    void report(const LogCell &cell, MappedRow &out, const char *fact, Severity severity,
        const QStringList &more = {}) const;

    const KindSpec &m_spec;
    const HeaderResult &m_header;
    const ImportMap &m_map;
    QDate m_today;
    CodeFinder m_codes;
    QHash<qsizetype, DateOrder> m_orders;
    QHash<const FieldSpec *, QHash<QString, QString>> m_places; ///< spelling -> first spelling
    QHash<QString, QString> m_spellings; ///< field id and folded words -> first spelling
    QSet<QString> m_noted; ///< fields whose note was given
};

} // namespace heed
