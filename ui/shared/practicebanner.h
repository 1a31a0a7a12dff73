#pragma once

#include <QWidget>

namespace heed {

/// The strip over a practice store, so that it can never be taken for a real one.
class PracticeBanner : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeBanner(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace heed
