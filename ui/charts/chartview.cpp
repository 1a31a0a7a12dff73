#include "ui/charts/chartview.h"

#include "ui/print/printtext.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolTip>

namespace heed {

namespace {
constexpr int LeastHeight = 200; ///< px of the marks
}

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, type::section(), this, false, true))
    , m_sentence(makeLabel({}, type::base(), this, false, true))
    , m_readout(makeLabel({}, type::small(), this, true))
    , m_notes(makeLabel({}, type::small(), this, true, true))
    , m_asTable(makeButton(tr("Show as table"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_asTable->setObjectName(QStringLiteral("showAsTable"));
    m_asTable->setCheckable(true);
    m_asTable->setFlat(true);
    m_asTable->setIcon(icon(Glyph::Table));
    m_readout->setObjectName(QStringLiteral("readout"));
    m_stack->setMinimumHeight(LeastHeight);
    m_stack->addWidget(m_table);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->verticalHeader()->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_asTable, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Small, space::Small, space::Small, space::Small);
    layout->setSpacing(space::Hair);
    layout->addLayout(head);
    layout->addWidget(m_sentence);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_readout);
    layout->addWidget(m_notes);
    connect(m_asTable, &QPushButton::toggled, this, &ChartView::showTable);
}

void ChartView::setSpec(const ChartSpec &spec)
{
    m_spec = spec;
    m_current = {};
    m_title->setText(spec.title);
    m_sentence->setText(spec.sentence);
    m_sentence->setVisible(!spec.sentence.isEmpty());
    QStringList notes = spec.notes;
    notes << spec.definition << spec.basis;
    notes.removeAll(QString());
    m_notes->setText(notes.join(QLatin1Char(' ')));
    m_notes->setVisible(!notes.isEmpty());
    m_readout->clear();
    setAccessibleName(tr("%1. %2").arg(spec.title, spec.sentence));
    setAccessibleDescription(tr("Arrow keys go from point to point, Enter opens the records."));
    makeCanvas();
    fillTable();
    showTable(m_asTable->isChecked());
}

void ChartView::makeCanvas()
{
    delete m_canvas; // another kind of chart may need another canvas
    m_canvas = ChartCanvas::make(m_spec, m_stack);
    m_canvas->setObjectName(QStringLiteral("canvas"));
    m_stack->addWidget(m_canvas);
    m_canvas->setSpec(m_spec);
    connect(m_canvas, &ChartCanvas::pointHovered, this, &ChartView::hover);
    connect(m_canvas, &ChartCanvas::pointClicked, this, &ChartView::activate);
}

void ChartView::fillTable()
{
    const TableTwin twin = m_spec.tableTwin();
    m_table->clear();
    m_table->setColumnCount(int(twin.columns.size()));
    m_table->setRowCount(int(twin.rows.size()));
    m_table->setHorizontalHeaderLabels(twin.columns);
    m_table->setFont(type::tabular(type::base()));
    m_table->setAccessibleName(tr("The numbers: %1").arg(m_spec.title));
    for (int r = 0; r < twin.rows.size(); ++r) {
        for (int c = 0; c < twin.columns.size(); ++c) {
            const QString text = twin.rows.at(r).value(c);
            auto *item = new QTableWidgetItem(text);
            if (c > 0 && looksLikeNumber(text))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(r, c, item);
        }
    }
    m_table->resizeColumnsToContents();
}

void ChartView::showTable(bool asTable)
{
    m_asTable->setChecked(asTable);
    m_stack->setCurrentWidget(asTable ? static_cast<QWidget *>(m_table) : m_canvas);
}

bool ChartView::isTableShown() const { return m_stack->currentWidget() == m_table; }

void ChartView::hover(int series, int point)
{
    const QString text = m_spec.pointText(series, point);
    if (text.isEmpty()) {
        m_readout->setText(m_spec.pointText(m_current.series, m_current.point));
        QToolTip::hideText();
        return;
    }
    m_readout->setText(text);
    QToolTip::showText(QCursor::pos(), text, m_canvas);
}

bool ChartView::canStand(ChartPlace place) const
{
    return !m_spec.pointText(place.series, place.point).isEmpty();
}

void ChartView::setCurrent(ChartPlace place)
{
    m_current = place;
    m_canvas->setCurrent(place);
    const QString text = m_spec.pointText(place.series, place.point);
    m_readout->setText(text);
    setAccessibleDescription(text);
    QAccessibleEvent spoken(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&spoken);
}

void ChartView::walk(int step)
{
    ChartPlace place
        = m_current.isValid() ? m_current : ChartPlace { 0, step > 0 ? -1 : m_spec.pointCount() };
    do {
        place.point += step;
        if (place.point < 0 || place.point >= m_spec.pointCount())
            return;
    } while (!canStand(place));
    setCurrent(place);
}

void ChartView::changeSeries(int step)
{
    ChartPlace place = m_current.isValid() ? m_current : ChartPlace { step > 0 ? -1 : 0, 0 };
    do {
        place.series += step;
        if (place.series < 0 || place.series >= m_spec.series.size())
            return;
    } while (!canStand(place));
    setCurrent(place);
}

void ChartView::activate(int series, int point)
{
    setCurrent({ series, point });
    emit pointActivated(series, point);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    // Rows of a heat map run down, bars that lie run down: the arrow goes where the eye goes.
    const bool lies = m_spec.kind == ChartKind::HorizontalBar
        || (m_spec.kind == ChartKind::Stacked && m_spec.horizontal);
    switch (event->key()) {
    case Qt::Key_Right:
        return lies ? changeSeries(1) : walk(1);
    case Qt::Key_Left:
        return lies ? changeSeries(-1) : walk(-1);
    case Qt::Key_Down:
        return lies ? walk(1) : changeSeries(1);
    case Qt::Key_Up:
        return lies ? walk(-1) : changeSeries(-1);
    case Qt::Key_Home:
        m_current.point = -1;
        m_current.series = qMax(0, m_current.series);
        return walk(1);
    case Qt::Key_End:
        m_current.point = -1;
        return walk(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current.isValid())
            emit pointActivated(m_current.series, m_current.point);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ChartView::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ThemeColours::of(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace heed
