#pragma once

#include <QTableView>

namespace heed {

class RegisterModel;

/// The list of a register: rows of one height, columns that the user chooses and moves, a selection
/// that follows records and not row numbers, copying that spreadsheets understand.
class RegisterView : public QTableView
{
    Q_OBJECT

public:
    /// `name` goes into the object names ("complaints").
    RegisterView(RegisterModel &model, const QString &name, QWidget *parent = nullptr);

    /// The row under the keyboard; 0 when there is none.
    [[nodiscard]] qint64 currentId() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// Selects a record and brings it into view; false when the list does not show it.
    bool selectId(qint64 id);
    void selectFirst();

    /// What the user chose: columns, their places and widths, the order. The page keeps it.
    [[nodiscard]] QByteArray viewState() const;
    void restoreViewState(const QByteArray &state);
    /// Columns, widths and order as they were before anybody moved them.
    void resetColumns();
    void setColumnShown(const QString &id, bool shown);
    [[nodiscard]] bool isColumnShown(const QString &id) const;
    /// Puts the selected rows on the clipboard: tab-separated, and as a table for word processors.
    void copyRows();
    /// The selected rows as tab-separated text with headings. Cells that a spreadsheet would run
    /// as a formula get an apostrophe in front.
    [[nodiscard]] QString selectedText() const;

signals:
    void opened(qint64 id); ///< Enter or a double click
    void currentChangedTo(qint64 id);
    void selectionChangedTo(int count);
    void viewChanged(); ///< something of viewState()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    void noteWidth(int column);
    void fitColumns();
    void showHeaderMenu(const QPoint &at);
    void showRowMenu(const QPoint &at);
    void keepSelection();
    void bringSelectionBack();
    [[nodiscard]] QList<int> shownColumns() const; ///< in the order of the screen

    RegisterModel &m_model;
    QString m_name;
    QList<qint64> m_keptSelection;
    qint64 m_keptCurrent = 0;
    bool m_resetting = false;
    bool m_hasOwnWidths = false; ///< somebody pulled at a column
    bool m_fitting = false;
};

} // namespace heed
