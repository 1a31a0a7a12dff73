#include "ui/shared/registerview.h"

#include "core/exchange/tablewriter.h"
#include "ui/shared/registermodel.h"
#include "ui/shared/rowdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QResizeEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace heed {

namespace {

constexpr int NarrowestColumn = 48; ///< px
constexpr double LeastShare = 0.8; ///< of its width, to which a column gives way to show them all
constexpr int MostKeptRows = 1000; ///< a bigger selection is not put back after a reload

QString tableRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    return row + QStringLiteral("</tr>");
}

/// One cell as spreadsheets may safely take it in: no line breaks or tabs, and no formula.
QString safeCell(const QVariant &cell) { return csvText(cell.toString().simplified()); }

} // namespace

RegisterView::RegisterView(RegisterModel &model, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_name(name)
{
    setObjectName(name + QStringLiteral("List"));
    setModel(&model);
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(RowHeight);
    verticalHeader()->setMinimumSectionSize(RowHeight);
    setUpHeader();
    connect(this, &QWidget::customContextMenuRequested, this, &RegisterView::showRowMenu);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { emit opened(m_model.idAt(index.row())); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RegisterView::keepSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &RegisterView::bringSelectionBack);
}

void RegisterView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(m_name + QStringLiteral("Header"));
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(NarrowestColumn);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    resetColumns();
    // The model remembers its own order: the arrow only shows it.
    const RegisterOrder order = m_model.order();
    header->setSortIndicator(
        m_model.columnOf(order.column), order.ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(header, &QWidget::customContextMenuRequested, this, &RegisterView::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this, &RegisterView::viewChanged);
    connect(header, &QHeaderView::sectionResized, this, &RegisterView::noteWidth);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RegisterView::viewChanged);
}

void RegisterView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    const auto &columns = m_model.columns();
    for (int i = 0; i < int(columns.size()); ++i) {
        header->moveSection(header->visualIndex(i), i);
        header->setSectionHidden(i, !columns[size_t(i)].shownAtFirst);
        header->resizeSection(i, columns[size_t(i)].width);
    }
    m_hasOwnWidths = false;
    fitColumns();
}

void RegisterView::noteWidth(int column)
{
    if (m_fitting)
        return;
    // The last follows the window by itself.
    if (isVisible() && column != shownColumns().value(shownColumns().size() - 1))
        m_hasOwnWidths = true;
    emit viewChanged();
}

/// Where the columns are a little too wide for the window those of words give way, so that nobody
/// has to scroll sideways; a day without the end of its year says less than half a name. One who
/// pulled at them is left alone.
void RegisterView::fitColumns()
{
    if (m_hasOwnWidths || m_fitting)
        return;
    int figures = 0;
    int words = 0;
    for (const int column : shownColumns()) {
        const RegisterColumn &one = m_model.columns().at(size_t(column));
        (one.figures ? figures : words) += one.width;
    }
    if (figures + words == 0)
        return;
    const double room = viewport()->width() - figures;
    const double share = std::clamp(room / std::max(words, 1), LeastShare, 1.0);
    const QScopedValueRollback ours(m_fitting, true);
    for (const int column : shownColumns()) {
        const RegisterColumn &one = m_model.columns().at(size_t(column));
        horizontalHeader()->resizeSection(
            column, one.figures ? one.width : int(one.width * share));
    }
}

void RegisterView::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

void RegisterView::setColumnShown(const QString &id, bool shown)
{
    const int column = m_model.columnOf(id);
    // The last column stays, or there would be no header left to bring the others back with.
    if (column >= 0 && (shown || shownColumns().size() > 1)) {
        const QScopedValueRollback ours(m_fitting, true); // nobody pulled at its width
        horizontalHeader()->setSectionHidden(column, !shown);
    }
    fitColumns();
    emit viewChanged();
}

bool RegisterView::isColumnShown(const QString &id) const
{
    const int column = m_model.columnOf(id);
    return column >= 0 && !horizontalHeader()->isSectionHidden(column);
}

void RegisterView::showHeaderMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RegisterColumn &column : m_model.columns()) {
        QAction *action = menu->addAction(column.heading);
        action->setCheckable(true);
        action->setChecked(isColumnShown(column.id));
        connect(action, &QAction::toggled, this,
            [this, id = column.id](bool shown) { setColumnShown(id, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Fit widths to the text")), &QAction::triggered, this,
        &QTableView::resizeColumnsToContents);
    connect(menu->addAction(tr("Put all columns back")), &QAction::triggered, this,
        &RegisterView::resetColumns);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void RegisterView::showRowMenu(const QPoint &at)
{
    const qint64 id = currentId();
    if (id == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        menu->addAction(tr("Open")), &QAction::triggered, this, [this, id] { emit opened(id); });
    QAction *copy = menu->addAction(icon(Glyph::Copy), tr("Copy rows"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &RegisterView::copyRows);
    connect(menu->addAction(icon(Glyph::Columns), tr("Choose columns")), &QAction::triggered, this,
        [this, at] { showHeaderMenu(at); });
    menu->popup(viewport()->mapToGlobal(at));
}

qint64 RegisterView::currentId() const { return m_model.idAt(currentIndex().row()); }

QList<qint64> RegisterView::selectedIds() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QList<qint64> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids += m_model.idAt(row);
    return ids;
}

bool RegisterView::selectId(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_model.index(row, shownColumns().value(0));
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

void RegisterView::selectFirst()
{
    if (m_model.rowCount() > 0)
        selectId(m_model.idAt(0));
}

QList<int> RegisterView::shownColumns() const
{
    QList<int> shown;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            shown += column;
    }
    return shown;
}

QString RegisterView::selectedText() const
{
    const QList<int> columns = shownColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells += safeCell(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole));
    lines += cells.join(QLatin1Char('\t'));
    for (const qint64 id : selectedIds()) {
        cells.clear();
        const int row = m_model.rowOf(id);
        for (const int column : columns)
            cells += safeCell(m_model.index(row, column).data(Qt::DisplayRole));
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void RegisterView::copyRows()
{
    if (!selectionModel()->hasSelection())
        return;
    const QString text = selectedText();
    QString html = QStringLiteral("<table>");
    bool first = true;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        html += tableRow(
            line.split(QLatin1Char('\t')), first ? QStringLiteral("th") : QStringLiteral("td"));
        first = false;
    }
    auto *copied = new QMimeData; // the clipboard owns it
    copied->setText(text);
    copied->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void RegisterView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && currentId() != 0) {
        emit opened(currentId());
    } else {
        QTableView::keyPressEvent(event);
    }
}

void RegisterView::focusInEvent(QFocusEvent *event)
{
    // Qt would put the keyboard on the first cell without choosing its row.
    if (currentId() == 0)
        selectFirst();
    else if (!selectionModel()->hasSelection())
        selectId(currentId());
    QTableView::focusInEvent(event);
}

void RegisterView::selectionChanged(
    const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_resetting)
        return;
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    emit selectionChangedTo(count);
}

void RegisterView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_resetting && current.row() != previous.row())
        emit currentChangedTo(currentId());
}

void RegisterView::keepSelection()
{
    m_resetting = true;
    m_keptCurrent = currentId();
    m_keptSelection.clear();
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    if (count <= MostKeptRows)
        m_keptSelection = selectedIds();
}

void RegisterView::bringSelectionBack()
{
    QItemSelection selection;
    for (const qint64 id : std::as_const(m_keptSelection)) {
        const int row = m_model.rowOf(id);
        if (row >= 0)
            selection.select(m_model.index(row, 0), m_model.index(row, 0));
    }
    const int current = m_model.rowOf(m_keptCurrent);
    if (current >= 0) {
        selectionModel()->setCurrentIndex(
            m_model.index(current, shownColumns().value(0)), QItemSelectionModel::NoUpdate);
        scrollTo(currentIndex());
    }
    selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_resetting = false;
    emit currentChangedTo(currentId());
    emit selectionChangedTo(int(selection.size()));
}

void RegisterView::restoreViewState(const QByteArray &kept)
{
    const QJsonObject state = QJsonDocument::fromJson(kept).object();
    // Older versions kept every width; where nothing is kept yet nobody chose any.
    const bool isKept = state.contains(QLatin1String("columns"));
    m_hasOwnWidths = state.value(QLatin1String("ownWidths")).toBool(isKept);
    QHeaderView *header = horizontalHeader();
    {
        const QScopedValueRollback ours(m_fitting, true);
        int place = 0;
        // By name and not by number, so that a version with more columns still finds its way.
        for (const QJsonValue &value : state.value(QLatin1String("columns")).toArray()) {
            const QJsonObject one = value.toObject();
            const int column = m_model.columnOf(one.value(QLatin1String("id")).toString());
            if (column < 0)
                continue;
            header->moveSection(header->visualIndex(column), place++);
            header->setSectionHidden(column, one.value(QLatin1String("hidden")).toBool());
            if (m_hasOwnWidths)
                header->resizeSection(
                    column, std::max(one.value(QLatin1String("width")).toInt(), NarrowestColumn));
        }
    }
    if (shownColumns().isEmpty())
        resetColumns();
    fitColumns();
    const int sorted = m_model.columnOf(state.value(QLatin1String("sort")).toString());
    if (sorted >= 0) {
        const bool up = state.value(QLatin1String("ascending")).toBool();
        m_model.setOrder({ m_model.columns().at(size_t(sorted)).id, up });
        header->setSortIndicator(sorted, up ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
}

QByteArray RegisterView::viewState() const
{
    QJsonArray columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = header->isSectionHidden(column);
        const int first = m_model.columns().at(size_t(column)).width;
        columns += QJsonObject {
            { QStringLiteral("id"), m_model.columns().at(size_t(column)).id },
            { QStringLiteral("hidden"), hidden },
            { QStringLiteral("width"), hidden ? first : header->sectionSize(column) },
        };
    }
    const QJsonObject state {
        { QStringLiteral("columns"), columns },
        { QStringLiteral("ownWidths"), m_hasOwnWidths },
        { QStringLiteral("sort"), m_model.order().column },
        { QStringLiteral("ascending"), m_model.order().ascending },
    };
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

} // namespace heed
