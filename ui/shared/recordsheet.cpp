#include "ui/shared/recordsheet.h"

#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recordtabs.h"

#include <QResizeEvent>

namespace heed {

namespace {

constexpr int WideEnough = 860; ///< px, from which the halves stand side by side
constexpr int MainShare = 5;
constexpr int SideShare = 3;

/// The first tab, which the room fills by itself.
class FirstSection final : public RecordSection
{
public:
    using RecordSection::RecordSection;

    [[nodiscard]] QString id() const override { return QStringLiteral("details"); }
    [[nodiscard]] QString title() const override { return RecordSheet::tr("Details"); }
    void show(qint64) override { }
};

} // namespace

RecordSheet::RecordSheet(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name + QStringLiteral("Sheet"));
    auto *head = new QWidget(this);
    m_head = new QVBoxLayout(head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(space::Medium);
    QPushButton *back = makeButton(tr("All records"), head);
    back->setObjectName(name + QStringLiteral("ToList"));
    back->setIcon(icon(Glyph::Back));
    back->setFlat(true);
    back->setToolTip(tr("Back to the list (Esc)"));
    connect(back, &QPushButton::clicked, this, &RecordSheet::leaveWanted);
    m_head->addWidget(back, 0, Qt::AlignLeft);
    m_tabs = new RecordTabs(name, head, this);
    auto *first = new FirstSection(this);
    m_first = new QVBoxLayout(first);
    m_first->setContentsMargins(0, 0, 0, 0);
    m_tabs->add(first);
    connect(m_tabs, &RecordTabs::changed, this, &RecordSheet::changed);
    connect(m_tabs, &RecordTabs::recordWanted, this, &RecordSheet::recordWanted);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Small, space::Page, 0);
    layout->addWidget(m_tabs);
}

void RecordSheet::addSections(const std::vector<RecordSection *> &sections)
{
    for (RecordSection *section : sections)
        m_tabs->add(section);
}

void RecordSheet::begin(qint64 recordId)
{
    m_recordId = recordId;
    if (m_header != nullptr) {
        m_header->hide();
        m_header->deleteLater(); // the click that brought us here may be its own
    }
    m_header = new PageHeader({}, this);
    m_head->addWidget(m_header);
    if (m_room != nullptr) {
        m_room->hide();
        m_room->deleteLater();
    }
    m_room = new QWidget(this);
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, m_room);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(space::Large);
    m_main = new QVBoxLayout;
    m_side = new QVBoxLayout;
    for (QVBoxLayout *half : { m_main, m_side })
        half->setSpacing(space::Medium);
    m_halves->addLayout(m_main, MainShare);
    m_halves->addLayout(m_side, SideShare);
}

void RecordSheet::finish()
{
    m_main->addStretch();
    m_side->addStretch();
    turn();
    m_first->addWidget(m_room);
    m_room->show();
    m_tabs->setRecord(m_recordId);
}

void RecordSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    turn();
}

void RecordSheet::turn()
{
    if (m_halves != nullptr)
        m_halves->setDirection(
            width() >= WideEnough ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace heed
