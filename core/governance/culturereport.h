#pragma once

#include "core/fairness/culturepoints.h"
#include "core/governance/boardreport.h"

namespace heed {

/// As every paper says it: "Partly met".
[[nodiscard]] QString ratingWords(PointRating rating);

/// Signs of the culture that the records hold, each with the question it asks; where little is
/// heard; and how the organisation sees itself: the gaps first, then every point that was assessed.
/// No names of people who complain, no references; small numbers are hidden. What came back and the
/// self-assessment stand as they are today. Source: candour, fairness and culture reference 2.5,
/// 4.1 and 4.2. Errors: as boardReport(); those of pointLists() and cameBack().
[[nodiscard]] Result<Report> cultureReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
