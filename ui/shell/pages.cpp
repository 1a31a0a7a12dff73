#include "ui/shell/pages.h"

#include "ui/candour/candourpage.h"
#include "ui/claims/claimspage.h"
#include "ui/complaints/complaintspage.h"
#include "ui/duties/dutiesroom.h"
#include "ui/fairness/fairnessroom.h"
#include "ui/governance/packspage.h"
#include "ui/incidents/incidentspage.h"
#include "ui/insight/dashboardpage.h"
#include "ui/insight/linkspage.h"
#include "ui/learning/learningroom.h"
#include "ui/panel/panelroom.h"
#include "ui/returns/returnsroom.h"
#include "ui/settings/settingspage.h"
#include "ui/shared/translated.h"
#include "ui/today/oversightpage.h"
#include "ui/today/todaypage.h"
#include "ui/voice/feedbackpage.h"

namespace heed {

namespace {

template <typename Made>
PageEntry entry(const char *id, Glyph glyph, const QString &word, const char *recordKind = "",
    std::optional<Capability> needed = Capability::ReadRecords)
{
    return { QLatin1String(id), glyph, word, QLatin1String(recordKind), needed,
        [](Workspace &workspace, QWidget *parent) -> Page * {
            return new Made(workspace, parent);
        } };
}

/// A page that shows records of another kind too.
PageEntry with(PageEntry entry, const char *otherKind)
{
    entry.otherKinds += QLatin1String(otherKind);
    return entry;
}

} // namespace

std::vector<PageEntry> allPages()
{
    return {
        entry<TodayPage>("today", Glyph::Today, tr("Today"), "", std::nullopt),
        entry<ComplaintsPage>("complaints", Glyph::Complaints, tr("Complaints"), "complaint"),
        entry<IncidentsPage>("incidents", Glyph::Incidents, tr("Incidents"), "incident"),
        entry<ClaimsPage>("claims", Glyph::Claims, tr("Claims"), "claim"),
        entry<CandourPage>("candour", Glyph::Candour, tr("Candour"), "candour"),
        entry<FeedbackPage>("feedback", Glyph::Voice, tr("Feedback"), "feedback"),
        entry<LinksPage>("links", Glyph::Link, tr("Links")),
        entry<FairnessRoom>("fairness", Glyph::Fairness, tr("Fairness"), "fairness"),
        entry<LearningRoom>("learning", Glyph::Learning, tr("Learning"), "action"),
        entry<DashboardPage>("dashboard", Glyph::Dashboard, tr("Dashboard")),
        entry<PanelRoom>("panel", Glyph::Users, tr("Panel"), "panel_meeting"),
        entry<PacksPage>("packs", Glyph::Packs, tr("Packs"), "pack"),
        entry<OversightPage>("oversight", Glyph::Shield, tr("Oversight"), "", Capability::SignOff),
        with(entry<ReturnsRoom>("returns", Glyph::Table, tr("Returns"), "cqc_request"),
            "annual_report"),
        entry<DutiesRoom>("duties", Glyph::Calendar, tr("Duties"), "duty"),
        entry<SettingsPage>("settings", Glyph::Settings, tr("Settings"), "", std::nullopt),
    };
}

} // namespace heed
