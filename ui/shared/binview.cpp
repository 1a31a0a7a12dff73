#include "ui/shared/binview.h"

#include "core/people/session.h"
#include "ui/shared/explain.h"
#include "ui/shared/filterbar.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/registerview.h"

#include <QPushButton>

namespace heed {

BinView::BinView(const Session &session, FilterBar &filters, PageHeader &header, TakeOut takeOut,
    QObject *parent)
    : QObject(parent)
    , m_takeOut(std::move(takeOut))
{
    if (!permits(session.role, Capability::Bin))
        return;
    m_toggle = filters.addToggle("inBin", tr("In the &bin"), Glyph::Bin);
    m_button = header.addQuietAction(Glyph::Undo, tr("&Take out of the bin"));
    m_button->setObjectName(QStringLiteral("takeOutOfBin"));
    m_button->hide();
    connect(m_toggle, &QPushButton::toggled, m_button, &QWidget::setVisible);
    connect(m_toggle, &QPushButton::toggled, this, &BinView::shownChanged);
    connect(m_button, &QPushButton::clicked, this, &BinView::takeChosenOut);
}

bool BinView::isShown() const { return m_toggle != nullptr && m_toggle->isChecked(); }

void BinView::leave()
{
    if (m_toggle != nullptr)
        m_toggle->setChecked(false);
}

void BinView::takeChosenOut()
{
    const QList<qint64> ids = m_view->selectedIds();
    if (ids.isEmpty()) {
        emit said(tr("Choose the records that are to come out of the bin."));
        return;
    }
    for (const qint64 id : ids) {
        if (const auto done = m_takeOut(id); !done) {
            emit said(explain(done.error()));
            return;
        }
    }
    emit said(ids.size() == 1 ? tr("The record is out of the bin.")
                              : tr("%n records are out of the bin.", nullptr, int(ids.size())));
}

} // namespace heed
