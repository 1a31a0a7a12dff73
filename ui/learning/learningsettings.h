#pragma once

#include "ui/shared/card.h"

class QCheckBox;
class QSpinBox;

namespace heed {

class InlineError;
class Workspace;

/// When learning is asked about again, and whether the store is kept as a small home.
class LearningSettings final : public Card
{
    Q_OBJECT

public:
    LearningSettings(Workspace &workspace, QWidget *parent = nullptr);

private:
    QSpinBox *addNumber(const char *name, const QString &label, const QString &hint, int value);
    void addSmallHome();
    void keep(const char *key, const QString &value);

    Workspace &m_workspace;
    bool m_mayChange;
    InlineError *m_error;
};

} // namespace heed
