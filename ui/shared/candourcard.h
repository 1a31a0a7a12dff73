#pragma once

#include "ui/shared/card.h"
#include "ui/shared/recorddesk.h"

class QPushButton;

namespace heed {

class InlineError;

/// Where a record stands with the duty of candour: the duties that were opened from it, and the
/// button that opens one. Complaints, incidents and claims show it alike.
class CandourCard : public Card
{
    Q_OBJECT

public:
    CandourCard(const RecordDesk &desk, const RecordRef &record, QWidget *parent = nullptr);

private:
    InlineError *m_error;
};

/// A button that goes to the duty that was opened from a record, or opens one with one press.
[[nodiscard]] QPushButton *makeCandourButton(const RecordDesk &desk, const RecordRef &record,
    QWidget *parent, std::function<void(const Error &)> onError);

/// Whether a duty can be opened from records of this kind.
[[nodiscard]] bool opensCandour(const QString &kind);

} // namespace heed
