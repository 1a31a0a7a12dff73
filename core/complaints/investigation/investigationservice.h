#pragma once

#include "core/complaints/investigation/investigation.h"
#include "core/complaints/investigation/riskmatrix.h"
#include "core/people/session.h"

#include <functional>

namespace heed {

/// What is more than one part of a record. Each call checks the right and writes in one transaction
/// with its audit entry. Errors of every write: Refused "session.not-allowed", "record.in-bin";
/// Invalid "part.invalid"; NotFound "record.missing"; Locked, Io, Storage.
class InvestigationService
{
public:
    explicit InvestigationService(const Session &session)
        : m_session(session)
    {
    }

    /// Keeps how a grade was come to (over the stored one where it has an id), and writes the grade
    /// onto the complaint: the one at receipt or the one at closing. Errors: Invalid "part.invalid"
    /// where the matrix has no such field.
    Result<RiskGradingId> gradeRisk(RiskGrading grading, const RiskMatrix &matrix);
    /// Takes away a contact that was entered by mistake, and what was recommended by it.
    Result<void> removeOmbudsmanContact(ComplaintId id, OmbudsmanContactId contact);
    Result<void> removeRecommendation(ComplaintId id, RecommendationId recommendation);

private:
    Result<void> edit(ComplaintId id, const std::function<void(ComplaintFile &)> &change);

    Session m_session;
};

} // namespace heed
