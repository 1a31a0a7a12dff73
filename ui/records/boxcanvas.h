#pragma once

#include <QImage>
#include <QWidget>

#include <optional>
#include <vector>

namespace heed {

/// A page on which boxes are drawn: with the mouse, or with keys. Insert makes a box in the middle,
/// the arrows move it, with Shift they change its size, Page Up and Page Down choose another one and
/// Delete takes it away. Boxes are in points of the page.
class BoxCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit BoxCanvas(QWidget *parent = nullptr);

    void setPage(const QImage &image, const QSizeF &points, const std::vector<QRectF> &boxes);
    [[nodiscard]] const std::vector<QRectF> &boxes() const { return m_boxes; }
    void addBox();
    void removeBox();

signals:
    void boxesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    [[nodiscard]] double scale() const; ///< px of this widget for a point of the page
    [[nodiscard]] QPointF onPage(QPointF position) const;
    [[nodiscard]] QRectF drawn() const;
    void choose(int box);
    void move(QPointF by);
    void grow(QPointF by);
    void say();

    QImage m_image;
    QSizeF m_points { 1, 1 };
    std::vector<QRectF> m_boxes;
    int m_chosen = -1;
    std::optional<QPointF> m_from; ///< where the mouse was pressed
    QPointF m_to;
};

} // namespace heed
