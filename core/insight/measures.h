#pragma once

#include "core/base/result.h"
#include "core/insight/breakdown.h"
#include "core/insight/measure.h"

#include <QHash>

namespace heed {

class Database;
class Statement;

/// Asks the registers. Every number comes from the definitions in measure.h, whether it is a tile,
/// a month of a series, a cell of a table or the list of records behind it. Measures over one set
/// of records are counted in one pass. Reads only; lives on the thread of its connection.
///
/// Errors of every function: NotFound "insight.no-such-measure", "insight.no-such-dimension"
/// (detail: the id); otherwise as the store's.
class Measures
{
public:
    explicit Measures(Database &database)
        : m_database(database)
    {
    }

    [[nodiscard]] Result<Figure> figure(const QString &id, const Slice &slice);
    /// In the order asked for.
    [[nodiscard]] Result<QList<Figure>> figures(const QStringList &ids, const Slice &slice);
    /// Every measure there is, in the order of the definitions.
    [[nodiscard]] Result<QList<Figure>> allFigures(const Slice &slice);

    /// Ids of the records that a figure counts (a share: those in its numerator), oldest first.
    [[nodiscard]] Result<QList<qint64>> records(const QString &id, const Slice &slice);
    /// Those of them that are in every one of these parts.
    [[nodiscard]] Result<QList<qint64>> records(
        const QString &id, const Slice &slice, const QList<Part> &parts);
    /// The references of the same records, each once.
    [[nodiscard]] Result<QStringList> references(const QString &id, const Slice &slice);

    /// The day that counts of each of those records, oldest first.
    [[nodiscard]] Result<QList<QDate>> days(const QString &id, const Slice &slice);
    /// The first day that counts of any record of the register; invalid when it has none.
    [[nodiscard]] Result<QDate> firstDay(const QString &id);

    /// Parts in the dimension's own order; where it has none, months by time and others by size.
    [[nodiscard]] Result<Breakdown> breakdown(
        const QString &id, const QString &dimension, const Slice &slice);
    /// By month, with every whole month of the period: one without records is nought for a count
    /// and nothing for a share.
    [[nodiscard]] Result<Breakdown> months(const QString &id, const Slice &slice);
    /// Counts (a share: its numerator) by two dimensions.
    [[nodiscard]] Result<CrossTable> cross(
        const QString &id, const QString &rows, const QString &columns, const Slice &slice);

private:
    using Numbers = QHash<QString, Figure>;
    struct Named
    {
        const Measure *measure;
        const Dimension *dimension;
    };

    [[nodiscard]] Result<Named> named(const QString &id, const QString &dimension) const;
    Result<void> count(const QList<const Measure *> &measures, const Slice &slice, Numbers &into);
    Result<void> spread(const QList<const Measure *> &measures, const Slice &slice, Numbers &into);
    Result<QString> label(const Dimension &dimension, const QString &key);
    Result<void> loadLabels(const Dimension &dimension);
    Result<QStringList> ordered(const Dimension &dimension, const QHash<QString, qint64> &sizes);

    Database &m_database;
    QHash<QString, QHash<QString, QString>> m_labels; // by dimension
};

/// A figure with its words but no number yet.
[[nodiscard]] Figure blankFigure(const Measure &measure);

} // namespace heed
