#pragma once

#include "core/candour/candourparts.h"

namespace heed {

/// What went out of a letter that was written in Heed: its text and pages, each with its BLAKE2b
/// hash (256 bits, in hexadecimal). Kept apart from the letter, and never changed.
struct CandourLetterIssue
{
    TypedId<struct CandourLetterIssueTag> id;
    decltype(CandourLetter::id) letterId;
    QByteArray content; ///< UTF-8
    QString contentHash;
    QByteArray pdf;
    QString pdfHash;
};

template <> struct RowOf<CandourLetterIssue>
{
    static constexpr auto table = "candour_letter_issue";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("letter_id", row.letterId);
        visit("content", row.content);
        visit("content_hash", row.contentHash);
        visit("pdf", row.pdf);
        visit("pdf_hash", row.pdfHash);
    }
};

} // namespace heed
