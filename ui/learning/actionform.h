#pragma once

#include "core/learning/learningregister.h"
#include "core/records/actionservice.h"
#include "ui/shared/recordform.h"

namespace heed {

/// Adding an action to a record and changing one. How one is finished stands on its page.
class ActionForm final : public RecordForm
{
    Q_OBJECT

public:
    ActionForm(const RecordDesk &desk, ActionService &service, QWidget *parent = nullptr);

    /// Fills every answer; an action without an id is a new one. `reference` is that of its record.
    void fill(const Action &action, const QString &reference);
    [[nodiscard]] QWidget *firstField() override;

protected:
    void save() override;

private:
    [[nodiscard]] Result<Action> read() const;
    [[nodiscard]] Result<RecordRef> holder() const;
    void offerReason();

    ActionService &m_service;
    Action m_action;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_owner = nullptr;
    DateField *m_dueOn = nullptr;
    QLineEdit *m_movedWhy = nullptr;
    QComboBox *m_theme = nullptr;
};

} // namespace heed
