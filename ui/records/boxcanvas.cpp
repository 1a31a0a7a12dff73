#include "ui/records/boxcanvas.h"

#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace heed {

namespace {

constexpr QSizeF newBox(120, 24); ///< points: about two words of print
constexpr double leastSide = 6; ///< points: less is a slip of the hand
constexpr double stride = 4; ///< points that an arrow moves
constexpr int ring = 2; ///< px
constexpr double shade = 0.75; ///< so that one sees what a box covers
constexpr QSize usual(560, 720);

} // namespace

BoxCanvas::BoxCanvas(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("boxCanvas"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(usual / 2);
    setAccessibleName(tr("The page"));
    say();
}

QSize BoxCanvas::sizeHint() const { return usual; }

void BoxCanvas::setPage(
    const QImage &image, const QSizeF &points, const std::vector<QRectF> &boxes)
{
    m_image = image;
    m_points = points.isEmpty() ? QSizeF(1, 1) : points;
    m_boxes = boxes;
    m_from.reset();
    choose(int(m_boxes.size()) - 1);
}

double BoxCanvas::scale() const
{
    return std::min(width() / m_points.width(), height() / m_points.height());
}

QPointF BoxCanvas::onPage(QPointF position) const
{
    const QPointF at = position / scale();
    return { std::clamp(at.x(), 0.0, m_points.width()), std::clamp(at.y(), 0.0, m_points.height()) };
}

QRectF BoxCanvas::drawn() const { return QRectF(*m_from, m_to).normalized(); }

void BoxCanvas::choose(int box)
{
    m_chosen = box;
    say();
    update();
}

void BoxCanvas::say()
{
    const QString keys = tr("Insert makes a box, arrows move it, Shift and arrows change its size, "
                            "Page Down chooses the next, Delete takes it away.");
    const QString boxes = m_boxes.empty()
        ? tr("No box on this page.")
        : tr("Box %1 of %2 is chosen.").arg(m_chosen + 1).arg(m_boxes.size());
    setAccessibleDescription(boxes + QLatin1Char(' ') + keys);
}

void BoxCanvas::addBox()
{
    const QPointF middle(m_points.width() / 2, m_points.height() / 2);
    QRectF box(QPointF(), newBox);
    box.moveCenter(middle);
    m_boxes.push_back(box.intersected(QRectF(QPointF(), m_points)));
    choose(int(m_boxes.size()) - 1);
    emit boxesChanged();
}

void BoxCanvas::removeBox()
{
    if (m_chosen < 0)
        return;
    m_boxes.erase(m_boxes.begin() + m_chosen);
    choose(int(m_boxes.size()) - 1);
    emit boxesChanged();
}

void BoxCanvas::move(QPointF by)
{
    QRectF &box = m_boxes.at(size_t(m_chosen));
    const double x = std::clamp(box.x() + by.x(), 0.0, m_points.width() - box.width());
    const double y = std::clamp(box.y() + by.y(), 0.0, m_points.height() - box.height());
    box.moveTo(x, y);
    update();
    emit boxesChanged();
}

void BoxCanvas::grow(QPointF by)
{
    QRectF &box = m_boxes.at(size_t(m_chosen));
    box.setWidth(std::clamp(box.width() + by.x(), leastSide, m_points.width() - box.x()));
    box.setHeight(std::clamp(box.height() + by.y(), leastSide, m_points.height() - box.y()));
    update();
    emit boxesChanged();
}

void BoxCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ThemeColours colours = ThemeColours::of(palette());
    const QRectF page(QPointF(), m_points * scale());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(page, m_image);
    painter.setPen(colours.line);
    painter.drawRect(page);
    QColor black(Qt::black);
    black.setAlphaF(float(shade));
    const auto onScreen
        = [this](const QRectF &box) { return QRectF(box.topLeft() * scale(), box.size() * scale()); };
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        painter.fillRect(onScreen(m_boxes.at(i)), black);
        if (int(i) == m_chosen && hasFocus()) {
            painter.setPen(QPen(palette().color(QPalette::Highlight), ring));
            painter.drawRect(onScreen(m_boxes.at(i)));
        }
    }
    if (m_from)
        painter.fillRect(onScreen(drawn()), black);
}

void BoxCanvas::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = onPage(event->position());
    for (int i = int(m_boxes.size()) - 1; i >= 0; --i) {
        if (m_boxes.at(size_t(i)).contains(at)) {
            choose(i);
            return;
        }
    }
    m_from = at;
    m_to = at;
}

void BoxCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_from)
        return;
    m_to = onPage(event->position());
    update();
}

void BoxCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_from)
        return;
    m_to = onPage(event->position());
    const QRectF box = drawn();
    m_from.reset();
    if (box.width() >= leastSide && box.height() >= leastSide) {
        m_boxes.push_back(box);
        choose(int(m_boxes.size()) - 1);
        emit boxesChanged();
    }
    update();
}

void BoxCanvas::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_boxes.size());
    QPointF by;
    switch (event->key()) {
    case Qt::Key_Insert:
        addBox();
        return;
    case Qt::Key_Delete:
        removeBox();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (count > 0)
            choose((m_chosen + (event->key() == Qt::Key_PageDown ? 1 : count - 1)) % count);
        return;
    case Qt::Key_Left:
        by = { -stride, 0 };
        break;
    case Qt::Key_Right:
        by = { stride, 0 };
        break;
    case Qt::Key_Up:
        by = { 0, -stride };
        break;
    case Qt::Key_Down:
        by = { 0, stride };
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_chosen < 0)
        return;
    if (event->modifiers() & Qt::ShiftModifier)
        grow(by);
    else
        move(by);
}

} // namespace heed
