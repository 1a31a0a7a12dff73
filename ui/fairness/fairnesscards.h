#pragma once

#include "core/fairness/fairnessservice.h"
#include "ui/shared/partcard.h"
#include "ui/shared/recorddesk.h"

namespace heed {

/// The lists of things on a review, each as a card of sentences with its small form.
[[nodiscard]] PartCard *makeDecidersCard(
    const RecordDesk &desk, const FairnessFile &file, QWidget *parent);
[[nodiscard]] PartCard *makeReadersCard(
    const RecordDesk &desk, FairnessService &service, const FairnessFile &file, QWidget *parent);
[[nodiscard]] std::vector<PartCard *> makeSuspensionCards(
    const RecordDesk &desk, const FairnessFile &file, QWidget *parent);
[[nodiscard]] std::vector<PartCard *> makeNeedsCards(
    const RecordDesk &desk, const FairnessFile &file, QWidget *parent);
[[nodiscard]] std::vector<PartCard *> makeSupportCards(
    const RecordDesk &desk, const FairnessFile &file, QWidget *parent);

} // namespace heed
