#include "ui/shared/recordsheet.h"

#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace heed {

namespace {

constexpr int WideEnough = 860; ///< px, from which the halves stand side by side
constexpr int MainShare = 5;
constexpr int SideShare = 3;

} // namespace

RecordSheet::RecordSheet(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(name + QStringLiteral("Sheet"));
    QPushButton *back = makeButton(tr("All records"), this);
    back->setObjectName(name + QStringLiteral("ToList"));
    back->setIcon(icon(Glyph::Back));
    back->setFlat(true);
    back->setToolTip(tr("Back to the list (Esc)"));
    connect(back, &QPushButton::clicked, this, &RecordSheet::leaveWanted);
    m_layout->setContentsMargins(space::Page, space::Small, space::Page, 0);
    m_layout->setSpacing(space::Medium);
    m_layout->addWidget(back, 0, Qt::AlignLeft);
    m_scroll->setWidgetResizable(true);
    m_layout->addWidget(m_scroll, 1);
}

void RecordSheet::begin()
{
    if (m_header != nullptr) {
        m_header->hide();
        m_header->deleteLater(); // the click that brought us here may be its own
    }
    m_header = new PageHeader({}, this);
    m_layout->insertWidget(1, m_header);
    m_room = new QWidget;
    m_halves = new QBoxLayout(QBoxLayout::LeftToRight, m_room);
    m_halves->setContentsMargins(0, 0, space::Small, space::Page);
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
    const int at = m_scroll->verticalScrollBar()->value();
    if (QWidget *old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(m_room);
    m_scroll->verticalScrollBar()->setValue(at);
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
