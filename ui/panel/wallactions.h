#pragma once

#include "core/governance/panelservice.h"
#include "ui/shared/recorddesk.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace heed {

class DateField;
class InlineError;

/// What was promised on one line of the agenda, and a row to promise more. Owners are called by
/// what they sit on the panel as: it stands on the wall.
class WallActions final : public QWidget
{
    Q_OBJECT

public:
    explicit WallActions(const RecordDesk &desk, QWidget *parent = nullptr);

    /// Without the right to write, only what was promised is shown.
    void setMayWrite(bool mayWrite);
    /// A new line of the agenda: those who may be asked, and what was promised on it.
    void fill(const PanelFile &file, const PanelItem &item);
    /// The promise was kept: shows it, and empties the row for the next.
    void accept(const PanelFile &file, const PanelItem &item);
    void setError(const QString &sentence);

signals:
    void promised(const QString &title, const QString &owner, QDate due);

private:
    void showPromised(const PanelFile &file, const PanelItem &item);
    void fillOwners(const PanelFile &file);

    QLabel *m_promised;
    QLineEdit *m_title;
    QComboBox *m_owner;
    DateField *m_due;
    InlineError *m_error;
    QList<QWidget *> m_inputs;
};

} // namespace heed
