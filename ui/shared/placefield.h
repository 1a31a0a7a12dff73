#pragma once

#include "core/people/person.h"
#include "core/people/session.h"

#include <QWidget>

class QComboBox;

namespace heed {

/// Where: a site and a ward or unit of it, chosen or typed. A name that the store does not know is
/// added when the record is stored.
class PlaceField : public QWidget
{
    Q_OBJECT

public:
    /// `name` goes into the object names: "incident" gives "incidentSite" and "incidentUnit".
    PlaceField(const Session &session, const QString &name, QWidget *parent = nullptr);

    void setPlace(SiteId site, UnitId unit);
    struct Place
    {
        SiteId site;
        UnitId unit;
    };
    /// The place as ids; new names are written to the store. Errors: those of beginWork and
    /// PlaceRegister.
    [[nodiscard]] Result<Place> store() const;

signals:
    void edited();

private:
    void fillSites();
    void fillUnits();
    QComboBox *makeBox(const QString &name, const QString &label);

    const Session &m_session;
    QComboBox *m_site;
    QComboBox *m_unit;
};

} // namespace heed
