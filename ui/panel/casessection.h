#pragma once

#include "core/governance/panelservice.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QVBoxLayout;

namespace heed {

class ScoreCard;

/// The cases of a meeting: each with its paper, as the panel reads it, and its scores.
class CasesSection final : public RecordSection
{
    Q_OBJECT

public:
    CasesSection(const RecordDesk &desk, PanelService &service, QWidget *parent);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void make(const PanelFile &file);

    const RecordDesk &m_desk;
    PanelService &m_service;
    PanelSets m_sets;
    Refill m_inside;
    std::vector<ScoreCard *> m_scores;
    QString m_made; ///< which cases the cards were made for
};

} // namespace heed
