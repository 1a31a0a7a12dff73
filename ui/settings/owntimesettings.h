#pragma once

#include "ui/shared/card.h"

class QComboBox;
class QSpinBox;

namespace heed {

class InlineError;
class Workspace;

/// The home's own times where no law sets any: for people who pay for their care themselves
/// (regulation 16). New cases take them; cases that are there keep their days.
class OwnTimeSettings : public Card
{
    Q_OBJECT

public:
    explicit OwnTimeSettings(Workspace &workspace, QWidget *parent = nullptr);

private:
    struct Time
    {
        QString key; ///< of the setting
        QSpinBox *count;
        QComboBox *unit;
    };
    Time addTime(const QString &name, const QString &key, const QString &label,
        const QString &shipped);
    void keep();

    Workspace &m_workspace;
    QList<Time> m_times;
    InlineError *m_error;
};

} // namespace heed
