#pragma once

#include <QPushButton>

namespace heed {

/// An active filter, "Ward: Ward 4"; pressing it, or Delete, takes it away.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

signals:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace heed
