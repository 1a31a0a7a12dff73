#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <optional>

namespace heed {

/// Encodings that exports of the last thirty years come in.
enum class TextEncoding {
    Utf8, ///< single bytes that are no UTF-8 are read as Windows-1252
    Utf16Le,
    Utf16Be,
    Windows1252,
    Windows1250,
    Iso8859_15,
    MacRoman,
    Ibm850,
};

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    int bomLength = 0;
};

/// Looks through the whole device (in bounded memory) and rewinds it. A byte order mark wins, then
/// UTF-16 by its pattern of zero bytes, then valid UTF-8; else uchardet is asked, and what it does
/// not know is Windows-1252.
[[nodiscard]] EncodingGuess guessEncoding(QIODevice &device);

/// By the names people use ("utf-8", "cp1252", "latin1", "ansi", "macintosh", ...).
[[nodiscard]] std::optional<TextEncoding> encodingByName(const QString &name);

/// Decodes a stream in pieces; a character split between two pieces is kept for the next.
class TextDecoder
{
public:
    explicit TextDecoder(TextEncoding encoding)
        : m_encoding(encoding)
    {
    }

    /// `last`: nothing follows, so a broken character at the end is given out as it is.
    void decode(QByteArrayView bytes, bool last, QString &appendTo);

private:
    void decodeUtf8(QByteArrayView bytes, bool last, QString &appendTo);
    void decodeUtf16(QByteArrayView bytes, bool last, QString &appendTo);
    void decodeSingle(QByteArrayView bytes, QString &appendTo) const;

    TextEncoding m_encoding;
    QByteArray m_rest;
};

} // namespace heed
