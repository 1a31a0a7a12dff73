#pragma once

#include "core/governance/panelregister.h"
#include "core/governance/report.h"

namespace heed {

/// What a meeting leaves on paper.
enum class PanelPaper {
    Agenda, ///< the agenda with its papers, the figures and the cases
    Minutes,
    Note, ///< the assurance note for the board: one page
};

/// Attendance and signature name the members, who sit there by office; nothing else names anybody.
/// A note that is not signed says so in its first line. Errors: NotFound "record.missing"; Storage;
/// as ReportWriter.
/// Source: PHSO, Making complaints count, 3.13 (assurance); complaints reference 7.
[[nodiscard]] Result<Report> panelPaper(
    const Session &session, PanelMeetingId id, PanelPaper paper, bool isPractice);

} // namespace heed
