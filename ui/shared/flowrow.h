#pragma once

#include <QWidget>

namespace heed {

/// Widgets side by side that break into a new line where there is no room, as words do.
class FlowRow : public QWidget
{
    Q_OBJECT

public:
    explicit FlowRow(QWidget *parent = nullptr);

    /// Takes the widget as its child.
    void add(QWidget *widget);
    /// The same, in front of one that is there.
    void insertBefore(QWidget *next, QWidget *widget);
    void clear();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int place(int width, bool move) const;

    QList<QWidget *> m_widgets;
};

} // namespace heed
