#include "ui/complaints/complaintfilters.h"

#include "core/people/placeregister.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/enumcombo.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace heed {

ComplaintFilters::ComplaintFilters(const ComplaintDesk &desk, QWidget *parent)
    : FilterBar({ QStringLiteral("complaint"), tr("Search in complaints (Ctrl+F)") }, parent)
    , m_desk(desk)
{
    m_which = addBarChoice("whichComplaints", tr("Cases"), tr("Open and closed"));
    m_which->addItem(tr("Open"), int(ComplaintQuery::Which::Open));
    m_which->addItem(tr("Closed"), int(ComplaintQuery::Which::Closed));
    m_overdue = addToggle("overdueOnly", tr("&Overdue"), Glyph::Overdue);
    m_overdue->setIcon(icon(Glyph::Overdue, Tone::Overdue));
    addChoices();
    m_which->setCurrentIndex(1);
}

void ComplaintFilters::addChoices()
{
    m_site = addChoice("filterSite", tr("Site"), tr("Any site"));
    m_subject = addChoice("filterSubject", tr("About"), tr("Any subject"));
    for (const QString &scheme : { codescheme::Subject, codescheme::CareHomeSubject }) {
        for (const Code &code : m_desk.codes.codes(scheme))
            m_subject->addItem(code.label, code.code);
    }
    m_outcome = addChoice("filterOutcome", tr("Outcome"), tr("Any outcome"));
    fillCombo<Outcome>(*m_outcome);
    m_handler = addChoice("filterHandler", tr("Dealt with by"), tr("Anybody"));
    m_from = addDay("filterFrom", tr("Received from"), tr("From %1"), m_desk.dateParser());
    m_to = addDay("filterTo", tr("Received up to"), tr("Up to %1"), m_desk.dateParser());
}

void ComplaintFilters::refreshChoices(const QStringList &handlers)
{
    refill(m_site, [this](QComboBox &box) {
        if (const auto sites = PlaceRegister(m_desk.session.database).sites()) {
            for (const Site &known : *sites)
                box.addItem(known.name, known.id.value);
        }
    });
    refill(m_handler, [&handlers](QComboBox &box) {
        for (const QString &name : handlers)
            box.addItem(name, name);
    });
}

void ComplaintFilters::showAllCases()
{
    const QSignalBlocker quiet(m_which);
    m_which->setCurrentIndex(0);
}

ComplaintQuery ComplaintFilters::query() const
{
    ComplaintQuery query;
    query.searchText = search()->text();
    if (m_which->currentIndex() > 0)
        query.which = ComplaintQuery::Which(m_which->currentData().toInt());
    if (m_overdue->isChecked())
        query.overdueOn = m_desk.today();
    query.site = SiteId { m_site->currentData().toLongLong() };
    query.subject = m_subject->currentData().toString();
    query.outcome = chosen<Outcome>(*m_outcome);
    query.handler = m_handler->currentData().toString();
    query.receivedFrom = m_from->date().value_or(QDate());
    query.receivedTo = m_to->date().value_or(QDate());
    return query;
}

} // namespace heed
