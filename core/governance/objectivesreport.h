#pragma once

#include "core/governance/boardreport.h"
#include "core/people/session.h"

namespace heed {

/// What each role promises about complaints, as a template to be filled in and signed: data in
/// rules/role-objectives.json, our own wording.
struct RoleObjectives
{
    struct Objective
    {
        QString objective;
        QString shownBy; ///< what would show that it was kept
        QString paragraph;
    };

    QString role;
    QList<Objective> objectives;
};

/// Errors: Invalid "oversight.rules-damaged".
[[nodiscard]] Result<QList<RoleObjectives>> roleObjectives(QString *source = nullptr);

/// The template as a paper. Source: PHSO, Making complaints count, 3.2 to 3.23, whose own examples
/// were left unfinished (complaints reference 3.5 (16)). Errors: as boardReport().
[[nodiscard]] Result<Report> objectivesReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
