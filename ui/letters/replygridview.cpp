#include "ui/letters/replygridview.h"

#include "ui/complaints/complaintwords.h"
#include "ui/shared/icons.h"

#include <QHeaderView>
#include <QTimer>

#include <array>

namespace heed {

namespace {

constexpr qsizetype longestCell = 160; ///< characters; the rest is in the tool tip
constexpr std::array cells { "issue", "evidence", "outcome", "finding", "remedy", "paragraph" };

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestCell ? line : line.left(longestCell).trimmed() + QChar(0x2026);
}

} // namespace

ReplyGridView::ReplyGridView(QWidget *parent)
    : QTableWidget(0, int(cells.size()), parent)
    , m_fit(new QTimer(this))
{
    setObjectName(QStringLiteral("replyGrid"));
    setAccessibleName(tr("What the reply answers"));
    setHorizontalHeaderLabels({ tr("Issue"), tr("Evidence"), tr("Finding"), tr("Reasons"),
        tr("Remedy"), tr("In the reply") });
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    setTabKeyNavigation(false);
    // Columns take their widths after the table has its own, and texts wrap anew with each change.
    m_fit->setSingleShot(true);
    connect(m_fit, &QTimer::timeout, this, &ReplyGridView::fit);
    connect(horizontalHeader(), &QHeaderView::sectionResized, m_fit, [this] { m_fit->start(); });
    connect(this, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const ReplyGridRow &one = m_grid.rows.at(size_t(row));
        emit mendWanted(QStringLiteral("issues.%1.%2")
                            .arg(one.number)
                            .arg(QLatin1String(cells.at(size_t(column)))),
            one.line);
    });
}

void ReplyGridView::show(const ReplyGrid &grid)
{
    m_grid = grid;
    setRowCount(0);
    for (const ReplyGridRow &row : grid.rows)
        addRow(grid, row);
    setVisible(true);
    m_fit->start();
}

void ReplyGridView::fit()
{
    resizeRowsToContents();
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height);
}

void ReplyGridView::addRow(const ReplyGrid &grid, const ReplyGridRow &row)
{
    const int at = rowCount();
    insertRow(at);
    setCell(at, 0, tr("%1. %2").arg(row.number).arg(row.summary), {});
    setCell(at, 1, row.evidence.join(QStringLiteral("; ")),
        grid.asksForEvidence ? tr("Missing: no evidence is recorded") : tr("None recorded"),
        grid.asksForEvidence);
    setCell(at, 2, row.outcome ? wordFor(*row.outcome) : QString(),
        tr("Missing: is it upheld or not?"));
    setCell(at, 3, row.finding, tr("Missing: what was found, and why"));
    const bool isUpheld = row.outcome == Outcome::Upheld || row.outcome == Outcome::PartiallyUpheld;
    const bool isPutRight = row.remedy && (*row.remedy != Remedy::None || !isUpheld);
    setCell(at, 4, isPutRight ? wordFor(*row.remedy) : QString(),
        isUpheld ? tr("Missing: what is done to put it right") : tr("None needed"), isUpheld);
    setCell(at, 5, row.paragraph,
        row.line < 0 ? tr("Missing: the reply does not answer this")
                     : tr("Missing: nothing stands under the heading"));
}

void ReplyGridView::setCell(
    int row, int column, const QString &text, const QString &missing, bool isNeeded)
{
    const bool isMissing = text.trimmed().isEmpty();
    auto *item = new QTableWidgetItem(isMissing ? missing : shortened(text));
    if (isMissing && isNeeded)
        item->setIcon(icon(Glyph::Overdue, Tone::Overdue));
    item->setToolTip(isMissing ? missing : text);
    setItem(row, column, item);
}

} // namespace heed
