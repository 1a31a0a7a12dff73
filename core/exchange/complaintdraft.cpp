#include "core/exchange/complaintdraft.h"

#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintrules.h"
#include "core/exchange/fieldspec.h"
#include "core/exchange/rowvalues.h"
#include "core/exchange/valueparser.h"
#include "core/records/recordkinds.h"

#include <QRegularExpression>

namespace heed {

namespace {

/// Subject of an issue whose subject the log calls by a word that no list has.
const QString otherSubject = QStringLiteral("other");

bool isSameName(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

/// One person where the log says that the patient complained and names nobody else.
void fillPeople(const RowValues &values, ComplaintFile &file)
{
    file.complainant = values.person(QStringLiteral("complainant"));
    file.patient = values.person(QStringLiteral("patient"));
    const bool byPatient = file.complaint.complainantStatus == ComplainantStatus::Patient;
    const QString &who = file.complainant.name;
    const QString &whom = file.patient.name;
    if (!byPatient || (!who.isEmpty() && !whom.isEmpty() && !isSameName(who, whom)))
        return;
    Person one = file.complainant;
    if (!whom.isEmpty())
        one.name = whom;
    one.bornOn = file.patient.bornOn;
    one.gender = file.patient.gender;
    one.nhsNumber = file.patient.nhsNumber;
    file.complainant = one;
    file.patient = one;
}

void fillReceipt(const RowValues &values, const DraftContext &context, Complaint &complaint)
{
    complaint.reference = values.text(QStringLiteral("reference"));
    complaint.type
        = values.code<ComplaintType>(QStringLiteral("type")).value_or(ComplaintType::Complaint);
    complaint.funding = values.code<Funding>(QStringLiteral("funding"));
    complaint.regime = regimeFor(complaint.funding, context.regime);
    complaint.receivedOn = values.day(QStringLiteral("received_on"));
    complaint.receivedBy = values.text(QStringLiteral("received_by"));
    complaint.channel = values.code<Channel>(QStringLiteral("channel"));
    complaint.complainantStatus
        = values.code<ComplainantStatus>(QStringLiteral("complainant_status"))
              .value_or(ComplainantStatus::Unknown);
    complaint.relationship = values.text(QStringLiteral("relationship_words"));
    if (complaint.relationship.isEmpty())
        complaint.relationship = values.text(QStringLiteral("relationship"));
    complaint.patientAge = values.number(QStringLiteral("patient_age"));
    complaint.consent = values.code<Consent>(QStringLiteral("consent"));
    complaint.location = values.text(QStringLiteral("location"));
    complaint.serviceArea = values.text(QStringLiteral("service_area"));
    complaint.description = values.text(QStringLiteral("description"));
    complaint.outcomeWanted = values.text(QStringLiteral("outcome_wanted"));
    complaint.gradeReceived = values.code<RiskGrade>(QStringLiteral("grade"));
    complaint.complexity = values.code<Complexity>(QStringLiteral("complexity"));
    complaint.safeguarding = values.isYes(QStringLiteral("safeguarding"));
    complaint.handler = values.text(QStringLiteral("handler"));
    complaint.learning = values.text(QStringLiteral("learning"));
    // "Yes" in such a column says that we lead; only another body's name is worth keeping.
    const QString lead = values.text(QStringLiteral("lead_organisation"));
    if (parseBoolean(lead) != true)
        complaint.leadOrganisation = lead;
}

void fillSteps(const RowValues &values, Complaint &complaint)
{
    complaint.acknowledgedOn = values.day(QStringLiteral("acknowledged_on"));
    complaint.firstReplyBy = values.day(QStringLiteral("reply_due_on"));
    complaint.replyBy = values.day(QStringLiteral("agreed_due_on"));
    complaint.repliedOn = values.day(QStringLiteral("replied_on"));
    complaint.closedOn = values.day(QStringLiteral("closed_on"));
    const QDate withdrawnOn = values.day(QStringLiteral("withdrawn_on"));
    const QString outcome = values.text(QStringLiteral("outcome"));
    complaint.outcome = fromCode<Outcome>(outcome);
    complaint.ending = fromCode<Ending>(outcome);
    if (!complaint.ending)
        complaint.ending = values.code<Ending>(QStringLiteral("ending"));
    if (withdrawnOn.isValid() && !complaint.ending && !complaint.outcome) {
        complaint.ending = Ending::Withdrawn;
        if (!complaint.closedOn.isValid())
            complaint.closedOn = withdrawnOn;
    }
    if (complaint.closedOn.isValid() && !complaint.ending && complaint.repliedOn.isValid())
        complaint.ending = Ending::Replied;
    if (complaint.ending == Ending::ResolvedEarly)
        complaint.resolvedEarlyOn
            = complaint.closedOn.isValid() ? complaint.closedOn : complaint.repliedOn;
}

/// What was done to put it right: one of the register's remedies, or the log's own words.
void fillRemedy(const QString &text, ComplaintIssue &issue)
{
    const QString code = normalisedWords(text).replace(QLatin1Char(' '), QLatin1Char('_'));
    issue.remedy = fromCode<Remedy>(code);
    if (!issue.remedy)
        issue.finding = text;
}

void addIssue(const QString &subject, const DraftContext &context, ComplaintFile &file)
{
    ComplaintIssue issue;
    issue.number = static_cast<int>(file.issues.size()) + 1;
    issue.subject = subject;
    issue.theme = context.codes.themeFor(codescheme::Subject, subject);
    if (issue.theme.isEmpty())
        issue.theme = context.codes.themeFor(codescheme::CareHomeSubject, subject);
    file.issues.push_back(issue);
}

void fillIssues(const RowValues &values, const DraftContext &context, ComplaintFile &file)
{
    const QString subject = values.text(QStringLiteral("subject"));
    const QString unknown = subject.isEmpty() ? values.word(QStringLiteral("subject")) : QString();
    const QString subSubject = values.text(QStringLiteral("sub_subject"));
    const QString profession = values.text(QStringLiteral("profession"));
    const QString remedy = values.text(QStringLiteral("remedy"));
    if (subject.isEmpty() && unknown.isEmpty() && subSubject.isEmpty() && profession.isEmpty()
        && remedy.isEmpty())
        return;
    addIssue(subject.isEmpty() ? otherSubject : subject, context, file);
    for (const QString &further :
        { values.text(QStringLiteral("subject_2")), values.text(QStringLiteral("subject_3")) }) {
        if (!further.isEmpty() && further != subject)
            addIssue(further, context, file);
    }
    ComplaintIssue &first = file.issues.front();
    first.subSubject = subSubject;
    first.profession = profession;
    first.summary = unknown;
    fillRemedy(remedy, first);
    if (file.issues.size() == 1)
        first.outcome = file.complaint.outcome; // with more, nobody knows which it was
}

/// A case that came back is open again until it was answered once more or closed later.
void fillEpisode(const RowValues &values, ComplaintFile &file)
{
    ComplaintEpisode episode;
    episode.reopenedOn = values.day(QStringLiteral("reopened_on"));
    if (!episode.reopenedOn.isValid())
        return;
    Complaint &complaint = file.complaint;
    episode.repliedOn = values.day(QStringLiteral("second_reply_on"));
    if (episode.repliedOn.isValid() && episode.repliedOn < episode.reopenedOn)
        episode.repliedOn = {};
    if (complaint.closedOn >= episode.reopenedOn)
        episode.closedOn = complaint.closedOn;
    else if (complaint.closedOn.isValid() && episode.repliedOn.isValid())
        episode.closedOn = episode.repliedOn;
    else {
        complaint.closedOn = {};
        complaint.ending.reset();
    }
    file.episodes.push_back(episode);
}

void fillOmbudsman(const RowValues &values, ComplaintFile &file)
{
    const QString said = values.text(QStringLiteral("ombudsman"));
    OmbudsmanContact contact;
    contact.contactedOn = values.day(QStringLiteral("ombudsman_on"));
    contact.decision = values.code<OmbudsmanDecision>(QStringLiteral("ombudsman_outcome"));
    const bool involved = !said.isEmpty() && said != QLatin1String("no");
    if (!involved && !contact.contactedOn.isValid() && !contact.decision)
        return;
    contact.body = fromCode<OmbudsmanBody>(said).value_or(
        ombudsmanFor(file.complaint.regime, file.complaint.funding));
    contact.stage = contact.decision ? OmbudsmanStage::Final : OmbudsmanStage::Enquiry;
    file.ombudsman.push_back(contact);
}

/// A log has one cell for what was done. What a closed case says was done is done.
void fillActions(const RowValues &values, ComplaintDraft &draft)
{
    static const QRegularExpression divider(QStringLiteral("[;\\n]"));
    const Complaint &complaint = draft.file.complaint;
    const QStringList titles
        = values.text(QStringLiteral("actions")).split(divider, Qt::SkipEmptyParts);
    for (const QString &title : titles) {
        if (meansNothing(title.simplified()))
            continue;
        Action action;
        action.kind = recordkind::Complaint;
        action.title = title.simplified();
        action.doneOn = complaint.closedOn;
        if (!draft.file.issues.empty())
            action.theme = draft.file.issues.front().theme;
        draft.actions.push_back(action);
    }
}

void reportOpenEnding(MappedRow &row, const Complaint &complaint)
{
    if (complaint.ending && !complaint.closedOn.isValid())
        row.problems += { row.line, {}, QStringLiteral("import.ended-without-day"),
            { row.raw.value(QStringLiteral("outcome")) }, Severity::Warning };
}

} // namespace

ComplaintDraft complaintDraft(MappedRow &row, const DraftContext &context)
{
    const RowValues values(row);
    ComplaintDraft draft;
    Complaint &complaint = draft.file.complaint;
    fillReceipt(values, context, complaint);
    fillSteps(values, complaint);
    fillPeople(values, draft.file);
    fillIssues(values, context, draft.file);
    fillEpisode(values, draft.file);
    fillOmbudsman(values, draft.file);
    fillActions(values, draft);
    reportOpenEnding(row, complaint);
    complaint.state = stateByDays(draft.file);
    draft.place = { values.text(QStringLiteral("site")), values.text(QStringLiteral("unit")),
        values.text(QStringLiteral("directorate")) };
    for (const QString &reference : values.references(QStringLiteral("linked_incident")))
        draft.links += { recordkind::Incident, reference };
    for (const QString &reference : values.references(QStringLiteral("linked_claim")))
        draft.links += { recordkind::Claim, reference };
    return draft;
}

ComplaintIssue subjectDraft(const MappedRow &row, const DraftContext &context)
{
    const RowValues values(row);
    ComplaintFile file;
    file.complaint.outcome = values.code<Outcome>(QStringLiteral("outcome"));
    fillIssues(values, context, file);
    return file.issues.empty() ? ComplaintIssue {} : file.issues.front();
}

ComplaintState stateByDays(const ComplaintFile &file)
{
    const Complaint &complaint = file.complaint;
    if (complaint.closedOn.isValid())
        return ComplaintState::Closed;
    if (!file.episodes.empty())
        return file.episodes.back().repliedOn.isValid() ? ComplaintState::ResponseSent
                                                        : ComplaintState::Investigating;
    if (complaint.repliedOn.isValid())
        return ComplaintState::ResponseSent;
    return complaint.acknowledgedOn.isValid() ? ComplaintState::Acknowledged
                                              : ComplaintState::Logged;
}

} // namespace heed
