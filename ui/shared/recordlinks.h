#pragma once

#include "ui/shared/card.h"
#include "ui/shared/recorddesk.h"

class QLineEdit;
class QStringListModel;

namespace heed {

class InlineError;

/// What a reader calls a record: "Complaint C-2026-0007". Empty when it is gone.
[[nodiscard]] QString recordName(const Session &session, const RecordRef &record);
/// The record of any register with this reference, whatever the case of its letters. Errors:
/// NotFound "link.no-such-reference" with what was typed.
[[nodiscard]] Result<RecordRef> recordByReference(const Session &session, const QString &typed);

/// What a record belongs together with, to open, to add by reference and to part. What was parted
/// can be joined again.
class LinksCard : public Card
{
    Q_OBJECT

public:
    LinksCard(const RecordDesk &desk, RecordRef record, QWidget *parent = nullptr);

    /// Reads the links anew, after somebody else changed them.
    void reload() { fill(); }

signals:
    void changed();

private:
    void fill();
    void addLine(const Link &link);
    void addEntry();
    void addUndo();
    void complete(const QString &typed);
    void join();
    void part(const Link &link);
    void done(const Result<void> &result);

    const RecordDesk &m_desk;
    RecordRef m_record;
    QWidget *m_room = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QLineEdit *m_reference = nullptr;
    QLineEdit *m_reason = nullptr;
    QStringListModel *m_offered = nullptr; ///< references that begin with what is typed
    InlineError *m_problem = nullptr;
    std::optional<Link> m_parted; ///< what can be joined again
};

} // namespace heed
