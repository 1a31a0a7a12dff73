#include "ui/returns/checkrows.h"

#include "ui/shared/labels.h"
#include "ui/shared/statuslabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace heed {

QWidget *makeCheckRow(const CheckRow &row, QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::Large);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::Hair);
    if (!row.verdict.isEmpty())
        words->addWidget(new StatusLabel(row.tone, row.verdict, box), 0, Qt::AlignLeft);
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    if (!row.title.isEmpty())
        words->addWidget(makeLabel(row.title, strong, box, false, true));
    if (!row.sentence.isEmpty())
        words->addWidget(makeLabel(row.sentence, type::base(), box, true, true));
    line->addLayout(words, 1);
    if (!row.verb.isEmpty()) {
        QPushButton *button = makeButton(row.verb, box);
        button->setObjectName(row.name);
        button->setAccessibleDescription(row.title);
        line->addWidget(button, 0, Qt::AlignTop);
        QObject::connect(button, &QPushButton::clicked, box, row.show);
    }
    return box;
}

} // namespace heed
