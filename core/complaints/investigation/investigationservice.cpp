#include "core/complaints/investigation/investigationservice.h"

#include "core/complaints/complaintregister.h"
#include "core/complaints/investigation/investigationfields.h"

namespace heed {

Result<RiskGradingId> InvestigationService::gradeRisk(RiskGrading grading, const RiskMatrix &matrix)
{
    grading.matrix = matrix.id;
    if (const auto grade = matrix.grade(grading.severity, grading.likelihood))
        grading.grade = *grade;
    else if (grading.severity > matrix.severities.size())
        grading.severity = 0;
    else
        grading.likelihood
            = grading.likelihood > matrix.likelihoods.size() ? 0 : grading.likelihood;
    ComplaintRegister complaints(m_session);
    const auto before = complaints.file(grading.complaintId);
    if (!before)
        return Failure(before.error());
    ComplaintFile after = *before;
    (grading.moment == GradingMoment::Receipt ? after.complaint.gradeReceived
                                              : after.complaint.gradeClosed)
        = grading.grade;
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    const Parts<RiskGrading> gradings(m_session);
    const auto kept = grading.id.isValid()
        ? gradings.update(*transaction, grading).map([&grading] { return grading.id; })
        : gradings.insert(*transaction, grading);
    return kept.and_then([&](RiskGradingId id) {
        return complaints.updateFile(*transaction, *before, after)
            .and_then([&](bool) { return transaction->commit(); })
            .map([id] { return id; });
    });
}

Result<void> InvestigationService::removeOmbudsmanContact(
    ComplaintId id, OmbudsmanContactId contact)
{
    return edit(id, [contact](ComplaintFile &file) {
        std::erase_if(
            file.recommendations, [contact](const auto &row) { return row.contactId == contact; });
        std::erase_if(file.ombudsman, [contact](const auto &row) { return row.id == contact; });
    });
}

Result<void> InvestigationService::removeRecommendation(
    ComplaintId id, RecommendationId recommendation)
{
    return edit(id, [recommendation](ComplaintFile &file) {
        std::erase_if(file.recommendations,
            [recommendation](const auto &row) { return row.id == recommendation; });
    });
}

Result<void> InvestigationService::edit(
    ComplaintId id, const std::function<void(ComplaintFile &)> &change)
{
    ComplaintRegister complaints(m_session);
    const auto before = complaints.file(id);
    if (!before)
        return Failure(before.error());
    if (const auto work = referenceForWork(m_session.database, recordkind::Complaint, id.value);
        !work)
        return Failure(work.error());
    ComplaintFile after = *before;
    change(after);
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    return complaints.updateFile(*transaction, *before, after).and_then([&](bool) {
        return transaction->commit();
    });
}

} // namespace heed
