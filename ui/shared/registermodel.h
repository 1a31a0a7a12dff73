#pragma once

#include "ui/shared/registersource.h"

#include <QAbstractTableModel>
#include <QFont>
#include <QHash>

namespace heed {

/// A register as a table: a snapshot of ids and a bounded cache of windows of rows, fetched by id
/// when they are looked at. Row numbers stay still while others write; a row that somebody took
/// away meanwhile stays as a blank line until the next reload(). Read-only.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        ToneRole, ///< int of Tone
        ColumnIdRole, ///< QString; of headers
    };

    static constexpr int WindowRows = 128;
    static constexpr int MostWindows = 32; ///< so that memory does not grow with scrolling

    /// The source must outlive the model. Nothing is read before reload().
    explicit RegisterModel(RegisterSource &source, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /// Takes a new snapshot in this order.
    void sort(int column, Qt::SortOrder order) override;

    /// Takes a new snapshot. After an error the old one stays. Errors: the source's.
    Result<void> reload();
    /// Reads one row again, where the list shows it.
    void refresh(qint64 id);
    /// Reads every row again and keeps the snapshot: a new day has begun.
    void refreshAll();

    void setOrder(const RegisterOrder &order) { m_order = order; }
    [[nodiscard]] const RegisterOrder &order() const { return m_order; }
    [[nodiscard]] const std::vector<qint64> &ids() const { return m_ids; }
    [[nodiscard]] qint64 idAt(int row) const;
    /// -1 when the list does not show it.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] const std::vector<RegisterColumn> &columns() const { return m_source.columns(); }
    /// -1 when there is none of this name.
    [[nodiscard]] int columnOf(const QString &id) const;
    /// How many windows are held; for tests.
    [[nodiscard]] int heldWindows() const { return int(m_windows.size()); }

signals:
    /// The source could not give a snapshot or a window of rows.
    void failed(const heed::Error &error) const;

private:
    struct Window
    {
        std::vector<RegisterRow> rows;
        quint64 usedAt = 0;
    };

    [[nodiscard]] const RegisterCell *cell(const QModelIndex &index) const;
    [[nodiscard]] const Window &window(int number) const;
    [[nodiscard]] Window fetch(int number) const;
    void dropOldest() const;
    [[nodiscard]] QVariant displayText(const QModelIndex &index) const;
    [[nodiscard]] QVariant picture(const QModelIndex &index) const;
    [[nodiscard]] QVariant colour(const QModelIndex &index) const;
    [[nodiscard]] QVariant toolTip(const QModelIndex &index) const;
    [[nodiscard]] QVariant font(const QModelIndex &index) const;
    [[nodiscard]] QVariant spokenText(const QModelIndex &index) const;

    RegisterSource &m_source;
    RegisterOrder m_order;
    QFont m_figures; ///< of columns of figures; finding it is too slow for every cell
    std::vector<qint64> m_ids;
    mutable QHash<qint64, int> m_rowOfId; ///< made when first asked for
    mutable QHash<int, Window> m_windows;
    mutable quint64 m_use = 0;
};

} // namespace heed
