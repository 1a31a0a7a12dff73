#pragma once

#include "core/documents/document.h"
#include "core/documents/passages.h"

namespace heed {

[[nodiscard]] QString wordFor(DocumentType type);
[[nodiscard]] QString wordFor(TimelineType type);
[[nodiscard]] QString wordFor(Direction direction);
[[nodiscard]] QString wordFor(PassageKind kind);

/// "14 kB".
[[nodiscard]] QString sizeWords(qint64 bytes);
/// "letter.txt: e-mail of Tue 3 Nov 2026, 14 kB".
[[nodiscard]] QString sentenceOf(const Document &document);
/// "Tue 3 Nov 2026, 10:15: call to us, Rang about the bell, with Bea Larkin".
[[nodiscard]] QString sentenceOf(const TimelineEntry &entry);

} // namespace heed
