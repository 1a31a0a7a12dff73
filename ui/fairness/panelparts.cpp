#include "ui/fairness/panelparts.h"

#include "core/calendar/typeddate.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shell/workspace.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace heed {

namespace {

QString cellWords(const QVariant &cell)
{
    const bool isNumber = cell.typeId() == QMetaType::LongLong || cell.typeId() == QMetaType::Int;
    return isNumber ? QLocale().toString(cell.toLongLong()) : cell.toString();
}

} // namespace

QVBoxLayout *panelColumn(QWidget &panel, const QString &title, const QString &sentence)
{
    auto *column = new QVBoxLayout(&panel);
    column->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    column->setSpacing(space::Large);
    auto *header = new PageHeader(title, &panel);
    header->setSentence(sentence);
    column->addWidget(header);
    return column;
}

Card *tableCard(const ReportTable &table, QWidget *parent)
{
    auto *card = new Card(table.title, parent);
    card->setObjectName(table.id);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::Large);
    grid->setVerticalSpacing(space::Small);
    const auto put = [&](const QString &text, int row, int column, bool isHead) {
        auto *label = makeLabel(text, isHead ? type::small() : type::base(), card, isHead, true);
        label->setAlignment(
            column == 0 ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(label, row, column);
    };
    for (int column = 0; column < table.columns.size(); ++column)
        put(table.columns.at(column), 0, column, true);
    int row = 0;
    for (const QVariantList &cells : table.rows) {
        ++row;
        for (int column = 0; column < cells.size(); ++column)
            put(cellWords(cells.at(column)), row, column, false);
    }
    grid->setColumnStretch(0, 1);
    card->content()->addLayout(grid);
    return card;
}

void emptyLayout(QVBoxLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

DateField::Parser parserOf(Workspace &workspace)
{
    return [&workspace](const QString &text) -> std::optional<QDate> {
        const auto day = parseTypedDate(text, workspace.today(), workspace.store().calendar());
        return day ? std::optional<QDate>(*day) : std::nullopt;
    };
}

} // namespace heed
