#include "core/complaints/complaintcheck.h"

#include "core/calendar/workingcalendar.h"
#include "core/codes/codelists.h"
#include "core/complaints/complaintrules.h"

namespace heed {

namespace {

constexpr int oldestAge = 125;

/// Gathers what is wrong with one draft.
class Problems
{
public:
    void add(const QString &field, const char *fact, const QStringList &values = {})
    {
        m_list += { field, QLatin1String(fact), values };
    }

    /// A day by which something was done: not after today, not before `start`.
    void day(const QString &field, QDate day, QDate start, QDate today, const char *inFuture,
        const char *tooEarly)
    {
        if (!day.isValid())
            return;
        if (day > today)
            add(field, inFuture);
        else if (start.isValid() && day < start)
            add(field, tooEarly);
    }

    [[nodiscard]] QList<FieldProblem> take() { return std::move(m_list); }

private:
    QList<FieldProblem> m_list;
};

/// One day of a case that cannot lie in the future or before another.
struct DayRule
{
    const char *field;
    QDate Complaint::*day;
    const char *inFuture;
    const char *tooEarly;
};

constexpr std::array dayRules {
    DayRule { "oral_copy_given_on", &Complaint::oralCopyGivenOn, "complaint.copy-in-future",
        "complaint.copy-before-received" },
    DayRule { "acknowledged_on", &Complaint::acknowledgedOn, "complaint.acknowledged-in-future",
        "complaint.acknowledged-before-received" },
    DayRule { "resolved_early_on", &Complaint::resolvedEarlyOn, "complaint.resolved-in-future",
        "complaint.resolved-before-received" },
    DayRule { "replied_on", &Complaint::repliedOn, "complaint.replied-in-future",
        "complaint.replied-before-received" },
    DayRule { "delay_explained_on", &Complaint::delayExplainedOn, "complaint.delay-in-future",
        "complaint.delay-before-received" },
    DayRule { "closed_on", &Complaint::closedOn, "complaint.closed-in-future",
        "complaint.closed-before-received" },
};

void checkDays(const Complaint &complaint, QDate today, Problems &problems)
{
    const QString received = QStringLiteral("received_on");
    if (!complaint.receivedOn.isValid())
        problems.add(received, "complaint.received-missing");
    else if (complaint.receivedOn > today)
        problems.add(received, "complaint.received-in-future");
    else if (!WorkingCalendar::covers(complaint.receivedOn))
        problems.add(received, "complaint.received-too-early");
    for (const DayRule &rule : dayRules)
        problems.day(QLatin1String(rule.field), complaint.*rule.day, complaint.receivedOn, today,
            rule.inFuture, rule.tooEarly);
    if (complaint.closedOn.isValid() && complaint.repliedOn.isValid()
        && complaint.closedOn < complaint.repliedOn)
        problems.add(QStringLiteral("closed_on"), "complaint.closed-before-reply");
    // Consent may be older than the complaint (a standing authority), but not newer than today.
    problems.day(QStringLiteral("consent_on"), complaint.consentOn, {}, today,
        "complaint.consent-in-future", "");
}

void checkPeople(const ComplaintFile &draft, QDate today, Problems &problems)
{
    const auto born = [&](const QString &who, const Person &person) {
        if (!person.bornOn.isValid())
            return;
        const QString field = who + QStringLiteral(".born_on");
        if (person.bornOn > today)
            problems.add(field, "complaint.born-in-future");
        else if (draft.complaint.receivedOn.isValid() && person.bornOn > draft.complaint.receivedOn)
            problems.add(field, "complaint.born-after-receipt");
    };
    born(QStringLiteral("complainant"), draft.complainant);
    if (!isOnePerson(draft))
        born(QStringLiteral("patient"), draft.patient);
    if (const auto age = draft.complaint.patientAge; age && (*age < 0 || *age > oldestAge))
        problems.add(
            QStringLiteral("patient_age"), "complaint.age-impossible", { QString::number(*age) });
    if (draft.complaint.complainantStatus == ComplainantStatus::Patient && !isOnePerson(draft))
        problems.add(QStringLiteral("complainant_status"), "complaint.patient-but-two-people");
    if (draft.complaint.representativeBasis
        && draft.complaint.complainantStatus == ComplainantStatus::Patient)
        problems.add(QStringLiteral("representative_basis"), "complaint.patient-represents-nobody");
}

void checkCode(const CodeLists &codes, const QString &scheme, const QString &code,
    const QString &field, const char *fact, Problems &problems)
{
    if (!code.isEmpty() && !codes.has(scheme, code))
        problems.add(field, fact, { code });
}

void checkIssue(const ComplaintIssue &issue, const CodeLists &codes, Problems &problems)
{
    const QString field = QStringLiteral("issues.%1.").arg(issue.number);
    if (issue.subject.isEmpty())
        problems.add(field + QStringLiteral("subject"), "complaint.subject-missing");
    else if (!codes.has(codescheme::Subject, issue.subject)
        && !codes.has(codescheme::CareHomeSubject, issue.subject))
        problems.add(
            field + QStringLiteral("subject"), "complaint.subject-unknown", { issue.subject });
    checkCode(codes, codescheme::Profession, issue.profession, field + QStringLiteral("profession"),
        "complaint.profession-unknown", problems);
    checkCode(codes, codescheme::Specialty, issue.specialty, field + QStringLiteral("specialty"),
        "complaint.specialty-unknown", problems);
    checkCode(codes, codescheme::Theme, issue.theme, field + QStringLiteral("theme"),
        "complaint.theme-unknown", problems);
    // KO41a section 6 counts specialties of clinical treatment only (complaints reference 4).
    if (!issue.specialty.isEmpty() && issue.subject != QLatin1String("clinical_treatment"))
        problems.add(field + QStringLiteral("specialty"), "complaint.specialty-not-clinical");
}

} // namespace

QList<FieldProblem> checkComplaint(const ComplaintFile &draft, const CodeLists &codes, QDate today)
{
    Problems problems;
    checkDays(draft.complaint, today, problems);
    checkPeople(draft, today, problems);
    if (draft.complaint.description.trimmed().isEmpty() && draft.issues.empty())
        problems.add(QStringLiteral("description"), "complaint.description-missing");
    checkCode(codes, codescheme::ServiceArea, draft.complaint.serviceArea,
        QStringLiteral("service_area"), "complaint.service-area-unknown", problems);
    if (draft.complaint.unitId.isValid() && !draft.complaint.siteId.isValid())
        problems.add(QStringLiteral("unit_id"), "complaint.unit-without-site");
    for (const ComplaintIssue &issue : draft.issues)
        checkIssue(issue, codes, problems);
    return problems.take();
}

namespace {

/// Decisions that have to be told in writing (regs 5, 8(2) and 12).
void lettersOutstanding(const Casework &casework, Problems &gaps)
{
    for (const ComplaintExclusion &exclusion : casework.exclusions) {
        if (exclusion.needsLetter() && !exclusion.letterOn.isValid())
            gaps.add(QStringLiteral("exclusion_letter"), "complaint.gap-exclusion-letter");
    }
    for (const LateTest &test : casework.lateTests) {
        if (!test.isWaived() && !test.letterOn.isValid())
            gaps.add(QStringLiteral("late_letter"), "complaint.gap-late-letter");
    }
    for (const RepresentativeTest &test : casework.representativeTests) {
        if (test.isRefused() && !test.letterOn.isValid())
            gaps.add(QStringLiteral("refusal_letter"), "complaint.gap-refusal-letter");
    }
}

/// Reg 9: the bodies share what they need with consent, and answer together.
void jointCaseGaps(const Casework &casework, Problems &gaps)
{
    for (const ComplaintPartner &partner : casework.partners) {
        const bool shares = partner.role == PartnerRole::Lead || partner.role == PartnerRole::Partner;
        if (shares && !partner.consentGivenOn.isValid() && !partner.consentRefusedOn.isValid())
            gaps.add(QStringLiteral("partner_consent"), "complaint.gap-partner-consent",
                { partner.organisation });
        if (partner.isAwaited())
            gaps.add(QStringLiteral("partner_part"), "complaint.gap-partner-part",
                { partner.organisation });
    }
}

/// Reg 5: a child, or somebody who lacks capacity, is complained for by somebody else.
bool lacksRepresentativeTest(const ComplaintFile &file)
{
    const auto basis = file.complaint.representativeBasis;
    const bool wantsTest
        = basis == RepresentativeBasis::Child || basis == RepresentativeBasis::LacksCapacity;
    return wantsTest && file.casework.representativeTests.empty();
}

} // namespace

QList<FieldProblem> complaintGaps(const ComplaintFile &file)
{
    const Complaint &complaint = file.complaint;
    Problems gaps;
    if (!isFormal(complaint.type))
        return {};
    if (file.issues.empty())
        gaps.add(QStringLiteral("issues"), "complaint.gap-subject"); // reg 17(b)
    if (file.complainant.name.isEmpty())
        gaps.add(QStringLiteral("complainant.name"), "complaint.gap-complainant");
    if (!complaint.gradeReceived)
        gaps.add(QStringLiteral("grade_received"), "complaint.gap-grade");
    if (complaint.handler.isEmpty())
        gaps.add(QStringLiteral("handler"), "complaint.gap-handler");
    if (complaint.regime != Regime::ProviderOnly && isSpoken(complaint.channel)
        && !complaint.oralCopyGivenOn.isValid())
        gaps.add(QStringLiteral("oral_copy_given_on"), "complaint.gap-oral-copy"); // reg 13(1)
    if (complaint.complainantStatus != ComplainantStatus::Patient) {
        if (!complaint.representativeBasis)
            gaps.add(QStringLiteral("representative_basis"), "complaint.gap-authority"); // reg 5(2)
        if (!complaint.consent || *complaint.consent == Consent::Requested)
            gaps.add(QStringLiteral("consent"), "complaint.gap-consent");
    }
    if (complaint.acknowledgedOn.isValid() && !complaint.discussionOffer
        && complaint.regime != Regime::ProviderOnly)
        gaps.add(QStringLiteral("discussion_offer"), "complaint.gap-offer"); // reg 13(7)
    if (complaint.closedOn.isValid() && complaint.learning.isEmpty()
        && complaint.outcome.has_value() && complaint.outcome != Outcome::NotUpheld)
        gaps.add(QStringLiteral("learning"), "complaint.gap-learning"); // reg 18(1)(d)(iii)
    if (lacksRepresentativeTest(file))
        gaps.add(QStringLiteral("representative_test"), "complaint.gap-representative-test");
    const bool isNhs = complaint.regime == Regime::Nhs2009;
    if (isNhs && complaint.isOpen() && complaint.acknowledgedOn.isValid()
        && file.casework.advocacy.empty())
        gaps.add(QStringLiteral("advocacy"), "complaint.gap-advocacy"); // LGPIHA 2007 s223A
    if (complaint.significantImpact && complaint.isOpen())
        gaps.add(QStringLiteral("significant_impact"), "complaint.gap-candour-review");
    lettersOutstanding(file.casework, gaps);
    jointCaseGaps(file.casework, gaps);
    return gaps.take();
}

} // namespace heed
