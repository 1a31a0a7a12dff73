#pragma once

#include "core/exchange/fieldspec.h"
#include "core/exchange/importmap.h"

#include <QHash>

namespace heed {

/// Heed's codes for the words of another system: by the map file first, then by the field's list.
class CodeFinder
{
public:
    explicit CodeFinder(const ImportMap &map)
        : m_map(map)
    {
    }

    /// Empty when nothing fits.
    [[nodiscard]] QString codeOf(const FieldSpec &field, const QString &text);
    /// Of a cell that names several things; empty unless each of them has a code.
    [[nodiscard]] QStringList codesOf(const FieldSpec &field, const QString &text);

private:
    [[nodiscard]] QString find(const FieldSpec &field, const QString &text) const;

    const ImportMap &m_map;
    QHash<const FieldSpec *, QHash<QString, QString>> m_known; ///< words met so far, their codes
};

} // namespace heed
