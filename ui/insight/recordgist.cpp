#include "ui/insight/recordgist.h"

#include "core/calendar/dayformat.h"
#include "core/claims/claimregister.h"
#include "core/complaints/complaintregister.h"
#include "core/incidents/incidentregister.h"
#include "core/people/placenames.h"
#include "core/records/recordkinds.h"
#include "core/voice/feedbackregister.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

class GistMaker
{
    Q_DECLARE_TR_FUNCTIONS(heed::GistMaker)

public:
    GistMaker(const Session &session, const CodeLists &codes)
        : m_codes(codes)
        , m_places(PlaceNames::load(session.database).value_or(PlaceNames {}))
        , m_showsNames(permits(session.role, Capability::ReadNames))
    {
    }

    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            gist.facts.append({ name, value });
    }
    void addDay(const QString &name, QDate day) { add(name, formatDay(day)); }
    void addPerson(const QString &name, const Person &person)
    {
        if (!m_showsNames || person.name.isEmpty())
            return;
        add(name,
            person.bornOn.isValid()
                ? tr("%1, born %2").arg(person.name, formatDay(person.bornOn))
                : person.name);
    }
    void addPlace(SiteId site, UnitId unit)
    {
        QStringList where { m_places.units.value(unit.value), m_places.sites.value(site.value) };
        where.removeAll(QString());
        add(tr("Where"), where.join(QStringLiteral(", ")));
    }
    void addTheme(const QString &theme)
    {
        if (!theme.isEmpty())
            add(tr("Theme"), m_codes.label(codescheme::Theme, theme));
    }

    RecordGist gist;

private:
    const CodeLists &m_codes;
    PlaceNames m_places;
    bool m_showsNames;
};

Result<RecordGist> gistOfComplaint(const Session &session, GistMaker made, qint64 id)
{
    return ComplaintRegister(session).file(ComplaintId { id }).map([&](const ComplaintFile &file) {
        made.gist.title = tr("Complaint %1").arg(file.complaint.reference);
        made.addDay(tr("Received"), file.complaint.receivedOn);
        made.addPerson(tr("About"), file.patient);
        if (file.complainant.name != file.patient.name)
            made.addPerson(tr("From"), file.complainant);
        made.addPlace(file.complaint.siteId, file.complaint.unitId);
        if (!file.issues.empty())
            made.addTheme(file.issues.front().theme);
        made.gist.text = file.complaint.description;
        return made.gist;
    });
}

Result<RecordGist> gistOfIncident(const Session &session, GistMaker made, qint64 id)
{
    return IncidentRegister(session).file(IncidentId { id }).map([&](const IncidentFile &file) {
        made.gist.title = tr("Incident %1").arg(file.incident.reference);
        made.addDay(tr("Happened"), file.incident.occurredOn);
        made.addPerson(tr("To"), file.patient);
        made.addPlace(file.incident.siteId, file.incident.unitId);
        made.addTheme(file.incident.theme);
        made.gist.text = file.incident.description;
        return made.gist;
    });
}

Result<RecordGist> gistOfClaim(const Session &session, GistMaker made, qint64 id)
{
    return ClaimRegister(session).file(ClaimId { id }).map([&](const ClaimFile &file) {
        made.gist.title = tr("Claim %1").arg(file.claim.reference);
        made.addDay(tr("About the day"), file.claim.incidentOn);
        made.addDay(tr("Notified"), file.claim.notifiedOn);
        made.addPerson(tr("Claimant"), file.claimant);
        made.addPlace(file.claim.siteId, file.claim.unitId);
        made.addTheme(file.claim.theme);
        made.gist.text = file.claim.privileged ? tr("The text of this claim is privileged.")
                                               : file.claim.description;
        return made.gist;
    });
}

Result<RecordGist> gistOfFeedback(const Session &session, GistMaker made, qint64 id)
{
    return FeedbackRegister(session).file(FeedbackId { id }).map([&](const FeedbackFile &file) {
        made.gist.title = tr("Feedback %1").arg(file.feedback.reference);
        made.addDay(tr("Heard"), file.feedback.heardOn);
        made.addPerson(tr("About"), file.person);
        made.addPlace(file.feedback.siteId, file.feedback.unitId);
        made.addTheme(file.feedback.theme);
        made.gist.text = file.feedback.verbatim;
        return made.gist;
    });
}

} // namespace

Result<RecordGist> gistOf(const Session &session, const CodeLists &codes, const RecordRef &record)
{
    GistMaker made(session, codes);
    if (record.kind == recordkind::Incident)
        return gistOfIncident(session, std::move(made), record.id);
    if (record.kind == recordkind::Claim)
        return gistOfClaim(session, std::move(made), record.id);
    if (record.kind == recordkind::Feedback)
        return gistOfFeedback(session, std::move(made), record.id);
    return gistOfComplaint(session, std::move(made), record.id);
}

} // namespace heed
