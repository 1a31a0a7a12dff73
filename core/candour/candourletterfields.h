#pragma once

#include "core/candour/candourparts.h"
#include "core/letters/letterfields.h"

namespace heed {

/// What a letter of candour is made from: plain values, so that the same letter comes out of the
/// same facts.
struct CandourLetterFacts
{
    const CandourFile &file;
    const LetterSender &sender;
    const LetterCatalogue &catalogue;
    QString writer; ///< who writes
    QString address; ///< of the relevant person, where a record knows it
    QDate today;
};

/// The values that a template of candour may use, by name. Nothing is left out: a text that is not
/// known yet is empty, and stands in the letter as a gap to be filled.
[[nodiscard]] LetterFields candourLetterFields(const CandourLetterFacts &facts);

} // namespace heed
