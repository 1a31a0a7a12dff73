#pragma once

#include "core/governance/panelfields.h"

#include <QHash>

namespace heed {

/// Why a case is proposed to the panel.
enum class CaseReason {
    OmbudsmanUpheld,
    Grave, ///< graded high or extreme
    SignificantImpact,
    Reopened,
    RepeatedTheme, ///< the same theme in the same place again and again
    Late,
};

template <> struct EnumCodes<CaseReason>
{
    static constexpr std::array list {
        std::pair { CaseReason::OmbudsmanUpheld, "ombudsman_upheld" },
        std::pair { CaseReason::Grave, "grave" },
        std::pair { CaseReason::SignificantImpact, "significant_impact" },
        std::pair { CaseReason::Reopened, "reopened" },
        std::pair { CaseReason::RepeatedTheme, "repeated_theme" },
        std::pair { CaseReason::Late, "late" },
    };
};

/// What panels work with as data: resources/rules/panel.json.
struct PanelSets
{
    struct Line
    {
        PanelItemKind kind = PanelItemKind::Other;
        QString title;
        QString asks; ///< what the panel asks itself there
    };
    struct Standard
    {
        QString code;
        QString set; ///< "Complaint Standards", "My Expectations"
        QString label;
        QString asks;
    };
    struct Grade
    {
        QString code;
        QString label;
        QString meaning;
        int points = -1; ///< of a scale; negative: counts in no average
    };

    QString version;
    QString source;
    PanelTerms terms; ///< what a panel starts with
    std::vector<Line> agenda; ///< without the cases, which come after the figures
    QString caseAsks;
    int casesAtMost = 0; ///< proposals shown
    int casesWanted = 0; ///< usual number of cases at a meeting
    QHash<CaseReason, int> weights;
    int repeatCount = 0; ///< so many of one theme in one place ...
    int repeatDays = 0; ///< ... within so many days are a repeated theme
    std::vector<Standard> standards;
    std::vector<Grade> scale;
    std::vector<Grade> assurance;

    /// Errors: Invalid "panel.sets-damaged".
    [[nodiscard]] static Result<PanelSets> load();
    [[nodiscard]] const Grade *grade(const QString &code) const;
    [[nodiscard]] const Grade *level(const QString &code) const;
    [[nodiscard]] QString asks(PanelItemKind kind) const;
    [[nodiscard]] int mostPoints() const;
};

} // namespace heed
