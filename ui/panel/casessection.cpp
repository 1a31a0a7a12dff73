#include "ui/panel/casessection.h"

#include "ui/panel/panelwords.h"
#include "ui/panel/scorecard.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"

#include <QComboBox>
#include <QPushButton>

namespace heed {

CasesSection::CasesSection(const RecordDesk &desk, PanelService &service, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_service(service)
    , m_sets(PanelSets::load().value_or(PanelSets {}))
    , m_inside(this, new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("panel_cases"));
    layout()->setContentsMargins(0, 0, 0, 0);
}

QString CasesSection::id() const { return QStringLiteral("cases"); }

QString CasesSection::title() const { return tr("Cases"); }

QWidget *CasesSection::firstFocus()
{
    return m_scores.empty() ? nullptr : m_scores.front()->findChild<QComboBox *>();
}

void CasesSection::show(qint64 recordId)
{
    const auto file = PanelRegister(m_desk.session).file({ recordId });
    if (!file)
        return;
    QString wanted = QStringLiteral("%1 %2").arg(recordId).arg(file->meeting.isSigned());
    for (const PanelItem &item : file->items) {
        if (item.kind == PanelItemKind::Case)
            wanted += QStringLiteral(" %1 %2").arg(item.id.value).arg(qHash(item.body));
    }
    if (m_made != wanted) {
        m_made = wanted;
        make(*file);
    }
    for (ScoreCard *card : m_scores)
        card->fill(*file);
}

void CasesSection::make(const PanelFile &file)
{
    QVBoxLayout *rows = m_inside.begin();
    m_scores.clear();
    const bool mayWrite = m_desk.may(Capability::WriteRecords) && !file.meeting.isSigned();
    for (const PanelItem &item : file.items) {
        if (item.kind != PanelItemKind::Case)
            continue;
        const int number = file.caseNumber(item.id);
        auto *paper = new FactCard(itemTitle(file, item), m_inside.room());
        paper->setObjectName(QStringLiteral("case%1").arg(number));
        if (const QString why = reasonsSaid(reasonsFromCodes(item.reasons)); !why.isEmpty())
            paper->addSentence(Tone::Info, tr("Why it is here: %1.").arg(why));
        for (const QString &line : item.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            paper->addText(line);
        auto *open = makeButton(tr("Open the complaint"), paper);
        open->setObjectName(QStringLiteral("openCase%1").arg(number));
        open->setAccessibleName(tr("Open the complaint of case %1").arg(number));
        connect(open, &QPushButton::clicked, this, [this, id = item.complaintId] {
            emit recordWanted({ QStringLiteral("complaint"), id.value });
        });
        paper->content()->addWidget(open, 0, Qt::AlignLeft);
        rows->addWidget(paper);
        auto *scores = new ScoreCard(m_sets, m_service, item.id, number,
            tr("Case %1 against the standards").arg(number), mayWrite, m_inside.room());
        rows->addWidget(scores);
        m_scores.push_back(scores);
    }
    if (m_scores.empty())
        rows->addWidget(makeLabel(tr("No case was chosen yet. Cases of interest are proposed under "
                                     "Agenda."),
            type::base(), m_inside.room(), true, true));
    rows->addStretch();
}

} // namespace heed
