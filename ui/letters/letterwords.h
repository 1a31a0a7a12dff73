#pragma once

#include "core/letters/letter.h"
#include "core/letters/letterrules.h"
#include "ui/shared/icons.h"

/// What people read for the values of a letter.
namespace heed {

[[nodiscard]] QString wordFor(LetterStatus status);
[[nodiscard]] QString wordFor(LetterVariant variant);
[[nodiscard]] QString wordFor(LetterAct act);
[[nodiscard]] Tone toneFor(LetterStatus status);
/// How a letter stands, with who and when: "waits for a signature since Tue 24 Nov 2026".
[[nodiscard]] QString standingOf(const Letter &letter);
/// One step on a letter's way: "Ann Calloway sent it back on Tue 24 Nov 2026: Say sorry first."
[[nodiscard]] QString sentenceFor(const LetterStep &step);
/// "Reading age about 12"; says what is missing where there is too little text.
[[nodiscard]] QString readingAgeWords(const QString &body);
/// Where a problem is mended, as a verb for its button; empty when there is nowhere to go.
[[nodiscard]] QString mendVerb(const FieldProblem &problem);

} // namespace heed
