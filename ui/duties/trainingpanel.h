#pragma once

#include "core/duties/training.h"
#include "core/fairness/fairnessterms.h"
#include "ui/fairness/fairnessroom.h"

class QVBoxLayout;

namespace heed {

class PartCard;

/// The training log: how many of each group are trained, whose training has run out, every entry,
/// and the headcounts that shares are counted out of.
class TrainingPanel final : public FairnessPanel
{
    Q_OBJECT

public:
    explicit TrainingPanel(Workspace &workspace, QWidget *parent = nullptr);
    void refresh() override;

private:
    PartCard *makeEntries();
    PartCard *makeCounts();
    void addCoverage();
    void addCourse(const DutySets::Course &course, const std::vector<TrainingEntry> &entries,
        const std::vector<StaffCount> &counts);
    [[nodiscard]] std::vector<std::pair<QString, QString>> groups() const;

    Workspace &m_workspace;
    DutySets m_sets;
    FairnessTerms m_terms;
    QVBoxLayout *m_coverage;
    PartCard *m_entries;
    PartCard *m_counts;
};

} // namespace heed
