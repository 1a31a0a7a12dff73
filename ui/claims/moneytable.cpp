#include "ui/claims/moneytable.h"

#include "ui/claims/claimwords.h"
#include "ui/shared/labels.h"

#include <QGridLayout>

namespace heed {

namespace {

constexpr int SumWidth = 128; ///< px

} // namespace

MoneyTable::MoneyTable(const Claim &claim, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::Large);
    m_grid->setVerticalSpacing(space::Small);
    m_grid->setColumnMinimumWidth(1, SumWidth);
    m_grid->setColumnMinimumWidth(2, SumWidth);
    m_grid->setColumnStretch(3, 1);
    m_grid->addWidget(cell(tr("Reserved"), false, true), 0, 1);
    m_grid->addWidget(cell(tr("Paid"), false, true), 0, 2);
    addRow(tr("Damages"), claim.damagesReserve, claim.damagesPaid);
    addRow(tr("Claimant's costs"), claim.claimantCostsReserve, claim.claimantCostsPaid);
    addRow(tr("Defence costs"), claim.defenceCostsReserve, claim.defenceCostsPaid);
    addRow(tr("Together"), claim.reserved(), claim.paid(), true);
}

QLabel *MoneyTable::cell(const QString &text, bool isStrong, bool isMuted)
{
    QFont font = type::tabular(type::base());
    if (isStrong)
        font.setWeight(QFont::DemiBold);
    QLabel *label = makeLabel(text, font, this, isMuted);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void MoneyTable::addRow(const QString &name, Money reserved, Money paid, bool isSum)
{
    if (isSum) {
        auto *line = new QFrame(this);
        line->setFrameShape(QFrame::HLine);
        m_grid->addWidget(line, m_grid->rowCount(), 0, 1, 3);
    }
    const int row = m_grid->rowCount();
    QFont font = type::base();
    if (isSum)
        font.setWeight(QFont::DemiBold);
    m_grid->addWidget(makeLabel(name, font, this, !isSum), row, 0);
    QLabel *left = cell(moneyWords(reserved), isSum, false);
    QLabel *right = cell(moneyWords(paid), isSum, false);
    left->setAccessibleName(tr("%1 reserved: %2").arg(name, left->text()));
    right->setAccessibleName(tr("%1 paid: %2").arg(name, right->text()));
    if (isSum) {
        left->setObjectName(QStringLiteral("reservedSum"));
        right->setObjectName(QStringLiteral("paidSum"));
    }
    m_grid->addWidget(left, row, 1);
    m_grid->addWidget(right, row, 2);
}

} // namespace heed
