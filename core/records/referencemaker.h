#pragma once

#include "core/records/record.h"
#include "core/store/transaction.h"

#include <QHash>

namespace heed {

/// Gives each record the next free reference of its kind and year: "C-2026-014". The pattern is a
/// setting ("reference.complaint"): {year} and {number} or {number:3}, which is padded with zeros.
/// References that were imported are kept, and those that look like the pattern are counted on
/// from. One maker serves one transaction, since it remembers the last number it gave.
class ReferenceMaker
{
public:
    /// `kind` is one of complaint, incident, claim. Errors: Invalid "reference.bad-pattern" with
    /// the pattern; Storage.
    [[nodiscard]] static Result<ReferenceMaker> forKind(Database &database, const QString &kind);

    /// Errors: Storage.
    Result<QString> next(Transaction &transaction, int year);

private:
    ReferenceMaker(QString kind, QString before, QString after, int width);
    [[nodiscard]] Result<qint64> highest(Transaction &transaction, int year) const;

    QString m_kind;
    QString m_before; ///< what stands before the number, still with {year}
    QString m_after;
    int m_width = 3;
    QHash<int, qint64> m_last;
};

/// The pattern used where no setting says otherwise: "C-{year}-{number:3}". Empty for a kind that
/// has no references.
[[nodiscard]] QString defaultReferencePattern(const QString &kind);

/// The reference of a stored record, for people to read; its number where it has none.
[[nodiscard]] Result<QString> referenceOf(Database &database, const QString &kind, qint64 id);

/// The record that this one hangs on (a document, an action), or the record itself.
[[nodiscard]] Result<RecordRef> holderOf(Database &database, const RecordRef &record);
/// References that begin with what was typed, whatever the case of its letters, of every kind that
/// can be linked; records in the bin are left out. At most `most`, in order. Errors: Storage.
[[nodiscard]] Result<QStringList> referencesLike(
    Database &database, const QString &typed, int most);

} // namespace heed
