#include "ui/shared/placefield.h"

#include "core/people/placeregister.h"
#include "ui/shared/theme.h"

#include <QComboBox>

namespace heed {

PlaceField::PlaceField(const Session &session, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_site(makeBox(name + QStringLiteral("Site"), tr("Site")))
    , m_unit(makeBox(name + QStringLiteral("Unit"), tr("Ward or unit")))
{
    m_site->lineEdit()->setPlaceholderText(tr("Site"));
    m_unit->lineEdit()->setPlaceholderText(tr("Ward or unit"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    layout->addWidget(m_site, 1);
    layout->addWidget(m_unit, 1);
    setFocusProxy(m_site);
    connect(m_site, &QComboBox::editTextChanged, this, &PlaceField::fillUnits);
    connect(m_site, &QComboBox::editTextChanged, this, &PlaceField::edited);
    connect(m_unit, &QComboBox::editTextChanged, this, &PlaceField::edited);
    fillSites();
}

QComboBox *PlaceField::makeBox(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setMinimumHeight(TargetHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void PlaceField::fillSites()
{
    const QSignalBlocker quiet(m_site);
    m_site->clear();
    m_site->addItem(QString(), qint64(0));
    if (const auto sites = PlaceRegister(m_session.database).sites()) {
        for (const Site &site : *sites)
            m_site->addItem(site.name, site.id.value);
    }
}

void PlaceField::fillUnits()
{
    PlaceRegister places(m_session.database);
    const auto site = places.findSite(m_site->currentText());
    const QString kept = m_unit->currentText();
    const QSignalBlocker quiet(m_unit);
    m_unit->clear();
    m_unit->addItem(QString(), qint64(0));
    if (site && site->isValid()) {
        if (const auto units = places.units(*site)) {
            for (const Unit &unit : *units)
                m_unit->addItem(unit.name, unit.id.value);
        }
    }
    m_unit->setEditText(kept);
}

void PlaceField::setPlace(SiteId site, UnitId unit)
{
    fillSites();
    m_site->setCurrentIndex(qMax(0, m_site->findData(site.value)));
    m_unit->setEditText({});
    fillUnits();
    m_unit->setCurrentIndex(qMax(0, m_unit->findData(unit.value)));
}

Result<PlaceField::Place> PlaceField::store() const
{
    const QString siteName = m_site->currentText().simplified();
    const QString unitName = m_unit->currentText().simplified();
    if (siteName.isEmpty())
        return Place {};
    PlaceRegister places(m_session.database);
    Place place;
    const auto site = places.findSite(siteName);
    const auto unit = site && site->isValid() ? places.findUnit(*site, unitName) : UnitId {};
    if (!site || !unit)
        return Failure(site ? unit.error() : site.error());
    place = { *site, *unit };
    if (place.site.isValid() && (place.unit.isValid() || unitName.isEmpty()))
        return place;
    auto work = beginWork(m_session, Capability::WriteRecords);
    if (!work)
        return Failure(work.error());
    return places.siteNamed(*work, siteName)
        .and_then([&](SiteId id) {
            place.site = id;
            return unitName.isEmpty() ? Result<UnitId>(UnitId {})
                                      : places.unitNamed(*work, id, unitName);
        })
        .and_then([&](UnitId id) {
            place.unit = id;
            return work->commit();
        })
        .map([&] { return place; });
}

} // namespace heed
