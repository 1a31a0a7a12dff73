#pragma once

#include "core/base/result.h"
#include "core/learning/learning.h"

#include <QDate>

namespace heed {

/// What a poster says.
struct Poster
{
    QString organisation;
    QString period; ///< "Autumn 2026"; may be empty
    std::vector<ActionStory> stories; ///< approved ones; what is not approved is left out
    bool isPractice = false;
};

/// A4 pages in large type that can be hung up: two stories a page, no names but the
/// organisation's. Real text, so that it can be read aloud. Errors: Refused "poster.no-story" when
/// nothing is approved; Io "print.cannot-write".
[[nodiscard]] Result<QByteArray> posterPdf(const Poster &poster);
Result<void> writePoster(const Poster &poster, const QString &path);

/// The same as plain text, for a website, a newsletter or an e-mail.
[[nodiscard]] QString posterText(const Poster &poster);

/// "Autumn 2026": the season of a day, as a poster tells when.
[[nodiscard]] QString seasonOf(QDate day);

} // namespace heed
