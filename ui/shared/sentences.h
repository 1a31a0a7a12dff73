#pragma once

#include <QtGlobal>

#include <span>

namespace heed {

/// What a fact of core means. `text` says what happened, why and what to do, in plain English,
/// marked with QT_TRANSLATE_NOOP("Explain", ...); %1 (and %2 ...) take the error's detail or the
/// problem's values. A sentence that needs none of them leaves them out.
struct Sentence
{
    const char *fact;
    const char *text;
};

// One table a room, each in its own file; a new table is also one line in explain.cpp.
[[nodiscard]] std::span<const Sentence> calendarSentences();
[[nodiscard]] std::span<const Sentence> caseworkSentences();
[[nodiscard]] std::span<const Sentence> candourSentences();
[[nodiscard]] std::span<const Sentence> claimSentences();
[[nodiscard]] std::span<const Sentence> complaintSentences();
[[nodiscard]] std::span<const Sentence> documentSentences(); ///< papers, timeline, retention
[[nodiscard]] std::span<const Sentence> dutySentences();
[[nodiscard]] std::span<const Sentence> exchangeSentences();
[[nodiscard]] std::span<const Sentence> feedbackSentences();
[[nodiscard]] std::span<const Sentence> fairnessSentences();
[[nodiscard]] std::span<const Sentence> formSentences(); ///< what forms and links find themselves
[[nodiscard]] std::span<const Sentence> incidentSentences();
[[nodiscard]] std::span<const Sentence> insightSentences();
[[nodiscard]] std::span<const Sentence> learningSentences();
[[nodiscard]] std::span<const Sentence> letterSentences();
[[nodiscard]] std::span<const Sentence> investigationSentences(); ///< conflicts of interest too
[[nodiscard]] std::span<const Sentence> panelSentences();
[[nodiscard]] std::span<const Sentence> peopleSentences();
[[nodiscard]] std::span<const Sentence> practiceSentences();
[[nodiscard]] std::span<const Sentence> recordSentences();
[[nodiscard]] std::span<const Sentence> reportSentences();
[[nodiscard]] std::span<const Sentence> returnSentences(); ///< returns and requests
[[nodiscard]] std::span<const Sentence> storeSentences();

} // namespace heed
