#include "core/governance/reportkinds.h"

#include "core/governance/annualreport.h"
#include "core/governance/candourreport.h"
#include "core/governance/cqcreports.h"
#include "core/governance/culturereport.h"
#include "core/governance/dutyreport.h"
#include "core/governance/equityreport.h"
#include "core/governance/objectivesreport.h"
#include "core/governance/oversightreport.h"
#include "core/governance/ko41areport.h"
#include "core/governance/learningreport.h"
#include "core/governance/monthreport.h"
#include "core/governance/reportpanel.h"
#include "core/governance/reportquarterly.h"

#include <algorithm>
#include <array>

namespace heed {

namespace {

template <auto Make>
Result<Report> fromDatabase(const Session &session, const BoardReportRequest &request)
{
    return Make(session.database, request);
}

constexpr std::array kinds {
    ReportKind { "board", "Board report", fromDatabase<boardReport>, boardParts },
    ReportKind { "quarterly", "Quarterly report", fromDatabase<quarterlyReport>, quarterlyParts },
    ReportKind { "panel", "Panel paper", fromDatabase<panelPaper>, panelPaperParts },
    ReportKind { "candour", "Duty of candour", candourReport },
    ReportKind { "equity", "Fairness and equity", equityReport },
    ReportKind { "culture", "Culture", cultureReport },
    ReportKind { "oversight", "Senior oversight", oversightReport },
    ReportKind { "objectives", "Role objectives", objectivesReport },
    ReportKind { "annual", "Annual report on complaints", annualReport },
    ReportKind { "cqc-complaints", "CQC summary of complaints", cqcComplaintsReport },
    ReportKind { "cqc-governance", "CQC report on governance", cqcGovernanceReport },
    ReportKind { "ko41a", "KO41a return", ko41aReport },
    ReportKind { "duties", "Duties calendar", dutiesReport },
    ReportKind { "learning", "Learning", learningReport },
    ReportKind { "month", "This month on one page", monthReport },
};

} // namespace

std::span<const ReportKind> reportKinds() { return kinds; }

const ReportKind *reportKind(const QString &id)
{
    const auto found = std::find_if(kinds.begin(), kinds.end(),
        [&id](const ReportKind &kind) { return id == QLatin1String(kind.id); });
    return found == kinds.end() ? nullptr : &*found;
}

} // namespace heed
