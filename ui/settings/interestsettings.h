#pragma once

#include "ui/shared/card.h"

class QLabel;
class QLineEdit;

namespace heed {

class PartCard;
class Workspace;

/// The register of interests: what staff declared, "nothing" included, and how many of each group
/// have. Every assignment is checked against it.
class InterestSettings final : public QWidget
{
    Q_OBJECT

public:
    InterestSettings(Workspace &workspace, QWidget *parent = nullptr);
    void refresh();

private:
    void showCoverage();

    Workspace &m_workspace;
    QLineEdit *m_find;
    PartCard *m_card;
    QLabel *m_coverage;
};

} // namespace heed
