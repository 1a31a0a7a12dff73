#pragma once

#include "core/complaints/complaintcodes.h"

/// Which member is which column of the complaints register.
namespace heed {

template <> struct RowOf<Complaint>
{
    static constexpr auto table = "complaint";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("reference", row.reference);
        visit("type", row.type);
        visit("state", row.state);
        visit("regime", row.regime);
        visit("funding", row.funding);
        visit("received_on", row.receivedOn);
        visit("received_by", row.receivedBy);
        visit("channel", row.channel);
        visit("oral_copy_given_on", row.oralCopyGivenOn);
        visit("complainant_id", row.complainantId);
        visit("complainant_status", row.complainantStatus);
        visit("relationship", row.relationship);
        visit("patient_id", row.patientId);
        visit("patient_age", row.patientAge);
        visit("representative_basis", row.representativeBasis);
        visit("consent", row.consent);
        visit("consent_on", row.consentOn);
        visit("authority_seen", row.authoritySeen);
        visit("site_id", row.siteId);
        visit("unit_id", row.unitId);
        visit("location", row.location);
        visit("service_area", row.serviceArea);
        visit("description", row.description);
        visit("outcome_wanted", row.outcomeWanted);
        visit("grade_received", row.gradeReceived);
        visit("grade_closed", row.gradeClosed);
        visit("complexity", row.complexity);
        visit("significant_impact", row.significantImpact);
        visit("safeguarding", row.safeguarding);
        visit("handler", row.handler);
        visit("lead_organisation", row.leadOrganisation);
        visit("acknowledged_on", row.acknowledgedOn);
        visit("acknowledgement_method", row.acknowledgementMethod);
        visit("discussion_offer", row.discussionOffer);
        visit("acknowledge_by", row.acknowledgeBy);
        visit("first_reply_by", row.firstReplyBy);
        visit("reply_by", row.replyBy);
        visit("relevant_period_ends", row.relevantPeriodEnds);
        visit("resolved_early_on", row.resolvedEarlyOn);
        visit("replied_on", row.repliedOn);
        visit("reply_signed_by", row.replySignedBy);
        visit("delay_explained_on", row.delayExplainedOn);
        visit("delay_reason", row.delayReason);
        visit("closed_on", row.closedOn);
        visit("ending", row.ending);
        visit("outcome", row.outcome);
        visit("learning", row.learning);
        visit("import_batch_id", row.importBatchId);
        visit("created_at", row.createdAt);
        visit("updated_at", row.updatedAt);
        visit("binned_at", row.binnedAt);
    }
};

template <> struct RowOf<ComplaintIssue>
{
    static constexpr auto table = "complaint_issue";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("complaint_id", row.complaintId);
        visit("number", row.number);
        visit("subject", row.subject);
        visit("sub_subject", row.subSubject);
        visit("theme", row.theme);
        visit("profession", row.profession);
        visit("specialty", row.specialty);
        visit("summary", row.summary);
        visit("outcome", row.outcome);
        visit("finding", row.finding);
        visit("remedy", row.remedy);
    }
};

template <> struct RowOf<ComplaintEpisode>
{
    static constexpr auto table = "complaint_episode";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("complaint_id", row.complaintId);
        visit("number", row.number);
        visit("reopened_on", row.reopenedOn);
        visit("reason", row.reason);
        visit("reply_by", row.replyBy);
        visit("replied_on", row.repliedOn);
        visit("closed_on", row.closedOn);
        visit("outcome", row.outcome);
    }
};

template <> struct RowOf<ComplaintHold>
{
    static constexpr auto table = "complaint_hold";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("complaint_id", row.complaintId);
        visit("reason", row.reason);
        visit("from_on", row.fromOn);
        visit("to_on", row.toOn);
    }
};

template <> struct RowOf<OmbudsmanContact>
{
    static constexpr auto table = "ombudsman_contact";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("complaint_id", row.complaintId);
        visit("body", row.body);
        visit("stage", row.stage);
        visit("reference", row.reference);
        visit("contacted_on", row.contactedOn);
        visit("due_on", row.dueOn);
        visit("sent_on", row.sentOn);
        visit("decided_on", row.decidedOn);
        visit("decision", row.decision);
    }
};

template <> struct RowOf<OmbudsmanRecommendation>
{
    static constexpr auto table = "ombudsman_recommendation";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("contact_id", row.contactId);
        visit("text", row.text);
        visit("due_on", row.dueOn);
        visit("evidence_sent_on", row.evidenceSentOn);
        visit("accepted_on", row.acceptedOn);
    }
};

} // namespace heed
