#pragma once

#include "core/candour/candourparts.h"
#include "ui/shared/partcard.h"
#include "ui/shared/recorddesk.h"

namespace heed {

/// The lists of things on a duty of candour, each as a card of sentences with its small form.
[[nodiscard]] PartCard *makeEnquiriesCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent);
[[nodiscard]] PartCard *makeSupportsCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent);
[[nodiscard]] PartCard *makeAttemptsCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent);
[[nodiscard]] PartCard *makePausesCard(const RecordDesk &desk, qint64 dutyId, QWidget *parent);
[[nodiscard]] PartCard *makeProfessionalsCard(
    const RecordDesk &desk, qint64 dutyId, QWidget *parent);
/// A new letter begins with the shipped text of `kind`, filled from the duty.
[[nodiscard]] PartCard *makeLettersCard(
    const RecordDesk &desk, const CandourDuty &duty, CandourLetterKind kind, QWidget *parent);

} // namespace heed
