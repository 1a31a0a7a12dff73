#include "ui/today/worksection.h"

#include "core/records/recordkinds.h"
#include "ui/shared/labels.h"
#include "ui/today/worksentences.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace heed {

WorkSection::WorkSection(const QString &title, const QString &none, QWidget *parent)
    : Card({}, parent)
    , m_title(title)
    , m_none(none)
    , m_heading(makeLabel(title, type::section(), this, false, true))
{
    content()->addWidget(m_heading);
    m_heading->setObjectName(QStringLiteral("sectionHeading"));
}

void WorkSection::show(const QList<WorkItem> &items, QDate today)
{
    //: A heading and how many lines are under it: "Overdue (3)"
    const QString heading
        = items.isEmpty() ? m_title : tr("%1 (%2)").arg(m_title, QLocale().toString(items.size()));
    m_heading->setText(heading);
    setAccessibleName(heading);
    delete m_lines;
    m_lines = new QWidget(this);
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    content()->addWidget(m_lines);
    if (items.isEmpty()) {
        QLabel *none = makeLabel(m_none, type::base(), m_lines, true, true);
        none->setObjectName(QStringLiteral("nothing"));
        layout->addWidget(none);
        return;
    }
    for (const WorkItem &item : items.first(std::min<qsizetype>(items.size(), mostLines)))
        addLine(item, today);
    if (items.size() > mostLines)
        addWays(items);
}

void WorkSection::addLine(const WorkItem &item, QDate today)
{
    auto *row = new SentenceRow(sentenceOf(item, today), m_lines);
    const RecordRef record = item.record;
    connect(row, &SentenceRow::stepTriggered, this, [this, record] { emit recordWanted(record); });
    connect(row, &SentenceRow::opened, this, [this, record] { emit recordWanted(record); });
    m_lines->layout()->addWidget(row);
}

void WorkSection::addWays(const QList<WorkItem> &items)
{
    const std::pair<QString, const char *> kinds[] {
        { recordkind::Complaint, QT_TR_NOOP("Show all complaints (%1)") },
        { recordkind::Incident, QT_TR_NOOP("Show all incidents (%1)") },
        { recordkind::Claim, QT_TR_NOOP("Show all claims (%1)") },
    };
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(0, space::Small, 0, 0);
    for (const auto &[kind, words] : kinds) {
        QList<qint64> ids;
        for (const WorkItem &item : items) {
            if (item.record.kind == kind && !ids.contains(item.record.id))
                ids << item.record.id;
        }
        if (ids.isEmpty())
            continue;
        QPushButton *button = makeButton(tr(words).arg(QLocale().toString(ids.size())), m_lines);
        button->setObjectName(QStringLiteral("showAll-") + kind);
        connect(button, &QPushButton::clicked, this,
            [this, kind = kind, ids] { emit allWanted(kind, ids, m_title); });
        ways->addWidget(button);
    }
    ways->addStretch(1);
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(ways);
}

} // namespace heed
