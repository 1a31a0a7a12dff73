#pragma once

#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintrules.h"
#include "ui/shared/icons.h"

/// What people read for the values of a complaint.
namespace heed {

[[nodiscard]] QString wordFor(ComplaintType type);
[[nodiscard]] QString wordFor(ComplaintState state);
[[nodiscard]] QString wordFor(Ending ending);
[[nodiscard]] QString wordFor(Funding funding);
[[nodiscard]] QString wordFor(Channel channel);
[[nodiscard]] QString wordFor(ComplainantStatus status);
[[nodiscard]] QString wordFor(RepresentativeBasis basis);
[[nodiscard]] QString wordFor(Consent consent);
[[nodiscard]] QString wordFor(RiskGrade grade);
/// The grade with what it means, for the form.
[[nodiscard]] QString meaningOf(RiskGrade grade);
[[nodiscard]] QString wordFor(Complexity complexity);
[[nodiscard]] QString wordFor(ContactMethod method);
[[nodiscard]] QString wordFor(DiscussionOffer offer);
[[nodiscard]] QString wordFor(Outcome outcome);
[[nodiscard]] QString wordFor(Remedy remedy);
[[nodiscard]] QString wordFor(ReopenReason reason);
[[nodiscard]] QString wordFor(OmbudsmanBody body);
/// "A and B", for care that is paid for together.
[[nodiscard]] QString namesOf(const std::vector<OmbudsmanBody> &bodies);
[[nodiscard]] QString wordFor(OmbudsmanStage stage);
[[nodiscard]] QString wordFor(OmbudsmanDecision decision);

/// Which rules bind the case, as a sentence, with who comes after a final reply.
[[nodiscard]] QString sentenceFor(Regime regime, std::optional<Funding> funding);
/// The next step, as a verb: "Acknowledge".
[[nodiscard]] QString verbFor(NextStep step);
/// How long there is: "tomorrow", "3 working days left", "overdue by 2 working days". Empty for an
/// invalid day.
[[nodiscard]] QString dueWords(QDate dueOn, QDate today, const WorkingCalendar &calendar);
[[nodiscard]] Tone toneFor(Urgency urgency);
[[nodiscard]] Tone toneFor(ComplaintState state);
[[nodiscard]] Glyph glyphFor(ComplaintState state);
/// What a column of the record is called, for the history: "acknowledged on".
[[nodiscard]] QString columnWord(const QString &column);
/// A stored value of a column in words: days as people write them, codes as their words.
[[nodiscard]] QString valueWords(const QString &column, const QString &value);
/// What a rule of the ledger is called: "acknowledgement".
[[nodiscard]] QString ruleWord(const QString &rule);

} // namespace heed
