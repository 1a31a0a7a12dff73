#pragma once

#include "core/retention/retentionservice.h"
#include "ui/records/paperdesk.h"
#include "ui/shared/card.h"

class QLineEdit;

namespace heed {

class LabelledField;

/// How long one record is kept, and the holds on it.
class RetentionCard : public Card
{
    Q_OBJECT

public:
    explicit RetentionCard(const PaperDesk &desk, QWidget *parent = nullptr);

    void setRecord(const RecordRef &record);

signals:
    void changed();

private:
    void fill();
    void addState(class QVBoxLayout *rows, const RetentionState &state);
    void addHolds(QVBoxLayout *rows);
    void addForm(QVBoxLayout *rows);
    void place();
    void lift(LegalHoldId id);
    void done(const Result<void> &result);

    const PaperDesk &m_desk;
    std::unique_ptr<RetentionService> m_service;
    RecordRef m_record;
    LabelledField *m_field = nullptr;
    QLineEdit *m_reason = nullptr;
};

} // namespace heed
