#include "ui/shared/registermodel.h"

#include <QGuiApplication>

#include <algorithm>

namespace heed {

RegisterModel::RegisterModel(RegisterSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_figures(type::tabular(type::base()))
{
}

int RegisterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RegisterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant RegisterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::DecorationRole:
        return picture(index);
    case Qt::ForegroundRole:
        return colour(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::FontRole:
        return font(index);
    case Qt::TextAlignmentRole:
        return int((columns().at(size_t(index.column())).sum ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spokenText(index);
    case IdRole:
        return idAt(index.row());
    case ToneRole:
        return int(cell(index) ? cell(index)->tone : Tone::Neutral);
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section >= columnCount())
        return {};
    const RegisterColumn &column = columns().at(size_t(section));
    switch (role) {
    case Qt::DisplayRole:
        return column.heading;
    case Qt::TextAlignmentRole:
        return int((column.sum ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return tr("Click to sort by this; blank ones come last. Right click to choose columns.");
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

void RegisterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const RegisterOrder wanted { columns().at(size_t(column)).id, order == Qt::AscendingOrder };
    if (wanted == m_order)
        return;
    const RegisterOrder before = std::exchange(m_order, wanted);
    if (!reload())
        m_order = before;
}

Result<void> RegisterModel::reload()
{
    auto ids = m_source.ids(m_order);
    if (!ids) {
        emit failed(ids.error());
        return Failure(ids.error());
    }
    beginResetModel();
    m_ids = std::move(*ids);
    m_rowOfId.clear();
    m_windows.clear();
    endResetModel();
    return {};
}

void RegisterModel::refresh(qint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_windows.remove(row / WindowRows);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RegisterModel::refreshAll()
{
    m_windows.clear();
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 RegisterModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids.at(size_t(row)) : 0;
}

int RegisterModel::rowOf(qint64 id) const
{
    if (m_rowOfId.isEmpty() && !m_ids.empty()) {
        m_rowOfId.reserve(qsizetype(m_ids.size()));
        for (size_t row = 0; row < m_ids.size(); ++row)
            m_rowOfId.insert(m_ids[row], int(row));
    }
    return m_rowOfId.value(id, -1);
}

int RegisterModel::columnOf(const QString &id) const
{
    const auto found = std::find_if(columns().begin(), columns().end(),
        [&id](const RegisterColumn &column) { return column.id == id; });
    return found == columns().end() ? -1 : int(found - columns().begin());
}

const RegisterCell *RegisterModel::cell(const QModelIndex &index) const
{
    const Window &held = window(index.row() / WindowRows);
    const RegisterRow &row = held.rows.at(size_t(index.row() % WindowRows));
    const auto column = size_t(index.column());
    return column < row.cells.size() ? &row.cells[column] : nullptr;
}

const RegisterModel::Window &RegisterModel::window(int number) const
{
    auto held = m_windows.find(number);
    if (held == m_windows.end()) {
        if (m_windows.size() >= MostWindows)
            dropOldest();
        held = m_windows.insert(number, fetch(number));
    }
    held->usedAt = ++m_use;
    return *held;
}

RegisterModel::Window RegisterModel::fetch(int number) const
{
    const size_t first = size_t(number) * WindowRows;
    const size_t end = std::min(first + WindowRows, m_ids.size());
    const std::vector<qint64> wanted(
        m_ids.begin() + std::ptrdiff_t(first), m_ids.begin() + std::ptrdiff_t(end));
    Window made;
    QHash<qint64, size_t> places;
    for (const qint64 id : wanted) {
        places.insert(id, made.rows.size());
        made.rows.push_back({ id, {} });
    }
    auto rows = m_source.rows(wanted);
    if (!rows) {
        emit failed(rows.error());
        return made;
    }
    for (RegisterRow &row : *rows) {
        if (const auto place = places.constFind(row.id); place != places.constEnd())
            made.rows[*place] = std::move(row);
    }
    return made;
}

void RegisterModel::dropOldest() const
{
    auto oldest = m_windows.begin();
    for (auto held = m_windows.begin(); held != m_windows.end(); ++held) {
        if (held->usedAt < oldest->usedAt)
            oldest = held;
    }
    m_windows.erase(oldest);
}

QVariant RegisterModel::displayText(const QModelIndex &index) const
{
    if (const RegisterCell *shown = cell(index))
        return shown->text;
    return index.column() == 0 ? tr("no longer here") : QString();
}

QVariant RegisterModel::picture(const QModelIndex &index) const
{
    const RegisterCell *shown = cell(index);
    if (!shown || !shown->glyph)
        return {};
    return icon(*shown->glyph, shown->tone);
}

QVariant RegisterModel::colour(const QModelIndex &index) const
{
    const RegisterCell *shown = cell(index);
    if (!shown || shown->tone == Tone::Neutral)
        return {};
    return ThemeColours::of(QGuiApplication::palette()).tone(shown->tone);
}

QVariant RegisterModel::toolTip(const QModelIndex &index) const
{
    const RegisterCell *shown = cell(index);
    if (!shown)
        return {};
    return shown->toolTip.isEmpty() ? shown->text : shown->toolTip;
}

QVariant RegisterModel::font(const QModelIndex &index) const
{
    if (!columns().at(size_t(index.column())).figures)
        return {};
    return m_figures;
}

QVariant RegisterModel::spokenText(const QModelIndex &index) const
{
    const QString text = displayText(index).toString();
    return text.isEmpty() ? tr("blank") : text;
}

} // namespace heed
