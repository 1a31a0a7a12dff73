#pragma once

#include "core/governance/packdata.h"

namespace heed {

/// A figure that is not what it was when the pack was issued.
struct PackFigureChange
{
    QString id;
    QString label;
    QString was; ///< as it is shown: "94.2%"; a dash for one that the pack did not have
    QString is;
    QString ofWas; ///< what a share was out of: "329 of 358"; empty for other figures
    QString ofIs;
    bool isDefinedOtherwise = false;
    QStringList came; ///< references that count now and did not
    QStringList went;
    QStringList changed; ///< counted then and now, and something of them changed since
};

/// What happened to one record since the pack was issued.
struct PackEvent
{
    enum class What { Late, Imported, Changed, Binned, Restored, Removed };
    What what = What::Changed;
    RecordRef record;
    QString reference;
    QDate on; ///< the day on which it was written
    QDate counted; ///< of a late one: the day by which it counts
    QStringList fields; ///< of a changed one: what changed, as the audit trail has it
};

struct PackComparison
{
    QString reference;
    QString wasHash;
    QString isHash;
    QList<PackFigureChange> figures;
    QList<PackEvent> events; ///< late ones first, then by reference
    QStringList settings; ///< what else was changed that figures depend on: "holiday 2026-05-04"
    QStringList tables; ///< titles of tables and charts that differ
    QStringList sections; ///< titles of sections whose words differ
    QString madeWith; ///< version of Heed, then and now
    QString comparedWith;

    /// Byte for byte.
    [[nodiscard]] bool isSame() const { return wasHash == isHash; }
};

/// Runs the request of an issued pack again and says what is different and why. Errors: Refused
/// "pack.not-issued", "session.not-allowed"; those of its report.
[[nodiscard]] Result<PackComparison> comparePack(const Session &session, const PackFile &file);

/// The same for scripts; the shape is in docs/packs.md.
[[nodiscard]] QJsonObject comparisonAsJson(const PackComparison &comparison);

/// A word for what happened: "late", "imported", "changed", "binned", "restored", "removed".
[[nodiscard]] QString wordOf(PackEvent::What what);

} // namespace heed
