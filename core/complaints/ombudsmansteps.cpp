#include "core/complaints/complaintguards.h"
#include "core/complaints/complaintsteps.h"

namespace heed {

Result<void> setOmbudsmanContact(ComplaintFile &file, const OmbudsmanContact &contact, QDate today)
{
    if (contact.contactedOn.isValid()) {
        const auto day = checkDay(file, QStringLiteral("contacted_on"), contact.contactedOn, today);
        if (!day)
            return day;
    }
    if (contact.decision && !contact.decidedOn.isValid())
        return wrongDay(QStringLiteral("decided_on"), "complaint.decision-without-day");
    if (contact.decidedOn.isValid() && contact.decidedOn > today)
        return wrongDay(QStringLiteral("decided_on"), "complaint.day-in-future");
    OmbudsmanContact row = contact;
    row.complaintId = file.complaint.id;
    if (!row.id.isValid()) {
        file.ombudsman.push_back(row);
        return {};
    }
    const auto stored = std::find_if(file.ombudsman.begin(), file.ombudsman.end(),
        [&row](const auto &candidate) { return candidate.id == row.id; });
    if (stored == file.ombudsman.end())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
    *stored = row;
    return {};
}

Result<void> setRecommendation(
    ComplaintFile &file, const OmbudsmanRecommendation &recommendation, QDate today)
{
    if (recommendation.text.trimmed().isEmpty())
        return wrongDay(QStringLiteral("text"), "complaint.recommendation-without-text");
    for (const QDate day : { recommendation.evidenceSentOn, recommendation.acceptedOn }) {
        if (day.isValid() && day > today)
            return wrongDay(QStringLiteral("evidence_sent_on"), "complaint.day-in-future");
    }
    const bool belongs = std::any_of(file.ombudsman.begin(), file.ombudsman.end(),
        [&](const auto &contact) { return contact.id == recommendation.contactId; });
    if (!belongs)
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
    if (!recommendation.id.isValid()) {
        file.recommendations.push_back(recommendation);
        return {};
    }
    const auto stored = std::find_if(file.recommendations.begin(), file.recommendations.end(),
        [&](const auto &candidate) { return candidate.id == recommendation.id; });
    if (stored == file.recommendations.end())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
    *stored = recommendation;
    return {};
}

} // namespace heed
