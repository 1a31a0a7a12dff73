#pragma once

#include "ui/charts/chartcanvas.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace heed {

/// A chart on screen: title, what it says, the marks, the point under the pointer in words, and the
/// same numbers as a table. Arrow keys walk the points; Enter or a click opens what is behind one.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const ChartSpec &spec);
    [[nodiscard]] const ChartSpec &spec() const { return m_spec; }
    [[nodiscard]] ChartPlace current() const { return m_current; }
    void showTable(bool asTable);
    [[nodiscard]] bool isTableShown() const;

signals:
    void pointActivated(int series, int point);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeCanvas();
    void fillTable();
    void hover(int series, int point);
    void walk(int step);
    void changeSeries(int step);
    void setCurrent(ChartPlace place);
    void activate(int series, int point);
    [[nodiscard]] bool canStand(ChartPlace place) const;

    ChartSpec m_spec;
    ChartPlace m_current;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_readout;
    QLabel *m_notes;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    ChartCanvas *m_canvas = nullptr;
    QTableWidget *m_table;
};

} // namespace heed
