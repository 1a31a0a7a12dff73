#pragma once

#include "ui/shared/card.h"
#include "ui/shared/recorddesk.h"

class QLineEdit;

namespace heed {

class InlineError;

/// What a reader calls a record: "Complaint C-2026-0007". Empty when it is gone.
[[nodiscard]] QString recordName(const Session &session, const RecordRef &record);
/// The record of any register with this reference, whatever the case of its letters. Errors:
/// NotFound "link.no-such-reference" with what was typed.
[[nodiscard]] Result<RecordRef> recordByReference(const Session &session, const QString &typed);

/// What a record belongs together with, to open, to add by reference and to part.
class LinksCard : public Card
{
    Q_OBJECT

public:
    LinksCard(const RecordDesk &desk, RecordRef record, QWidget *parent = nullptr);

signals:
    void changed();

private:
    void addLine(const Link &link);
    void addEntry();
    void join();

    const RecordDesk &m_desk;
    RecordRef m_record;
    QLineEdit *m_reference = nullptr;
    InlineError *m_problem = nullptr;
};

} // namespace heed
