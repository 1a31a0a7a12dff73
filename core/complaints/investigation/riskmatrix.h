#pragma once

#include "core/complaints/complaint.h"

namespace heed {

/// A table that gives a risk grade for how serious something is and how likely it is to happen
/// again. Data (rules/risk-matrices.json), because organisations change it; `isVerified` is false
/// while no source confirmed it.
struct RiskMatrix
{
    QString id;
    QString label;
    QString source;
    bool isVerified = false;
    QStringList severities; ///< row labels, least grave first
    QStringList likelihoods; ///< column labels, least likely first
    std::vector<std::vector<RiskGrade>> grades; ///< by row, then column

    /// Row and column count from 1. Nothing outside the table.
    [[nodiscard]] std::optional<RiskGrade> grade(int severity, int likelihood) const;
};

/// The matrices that come with Heed: the Department of Health's of 2009 and the NPSA's five by
/// five. Errors: NotFound, Invalid "investigation.matrices-damaged" with the id or place.
/// Source: complaints reference 6, from general knowledge, to be checked.
[[nodiscard]] Result<std::vector<RiskMatrix>> riskMatrices();
[[nodiscard]] Result<std::vector<RiskMatrix>> riskMatricesFromJson(const QByteArray &json);

} // namespace heed
