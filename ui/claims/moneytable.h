#pragma once

#include "core/claims/claim.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace heed {

/// What is set aside and what was paid, for damages and both sides' costs, with the sums.
class MoneyTable : public QWidget
{
    Q_OBJECT

public:
    explicit MoneyTable(const Claim &claim, QWidget *parent = nullptr);

private:
    void addRow(const QString &name, Money reserved, Money paid, bool isSum = false);
    QLabel *cell(const QString &text, bool isStrong, bool isMuted);

    QGridLayout *m_grid;
};

} // namespace heed
