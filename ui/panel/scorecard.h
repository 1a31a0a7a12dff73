#pragma once

#include "core/governance/panelservice.h"
#include "ui/shared/card.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace heed {

class InlineError;

/// One case against the standards: a choice and a reason for each, stored at once.
class ScoreCard final : public Card
{
    Q_OBJECT

public:
    /// `number` is the case's place among the cases: it goes into the object names
    /// ("score1_welcoming").
    ScoreCard(const PanelSets &sets, PanelService &service, PanelItemId item, int number,
        const QString &heading, bool mayWrite, QWidget *parent = nullptr);

    /// Brings the choices up to date.
    void fill(const PanelFile &file);

private:
    struct Row
    {
        QString standard;
        QComboBox *score;
        QLineEdit *note;
        QString kept; ///< the note as it is stored
    };
    void addRow(const PanelSets::Standard &standard, int number, class QGridLayout &grid);
    void store(const QString &standard);

    const PanelSets &m_sets;
    PanelService &m_service;
    PanelItemId m_item;
    bool m_mayWrite;
    std::vector<Row> m_rows;
    QLabel *m_means;
    InlineError *m_error;
};

} // namespace heed
