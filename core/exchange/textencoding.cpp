#include "core/exchange/textencoding.h"

#include "core/exchange/codepages.h"

#include <QHash>
#include <QStringDecoder>

#include <uchardet.h>

namespace heed {
namespace {

constexpr qint64 kPiece = 256 * 1024;

/// Length of the valid UTF-8 sequence at `i`, 0 when there is none, -1 when the bytes end inside
/// one.
int sequenceLength(QByteArrayView bytes, qsizetype i)
{
    const auto at = [&](qsizetype k) { return static_cast<unsigned char>(bytes[k]); };
    const unsigned lead = at(i);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead <= 0xDF ? 2
        : (lead & 0xF0) == 0xE0                     ? 3
        : lead >= 0xF0 && lead <= 0xF4              ? 4
                                                    : 0;
    for (int k = 1; k < length; ++k) {
        if (i + k >= bytes.size())
            return -1;
        if ((at(i + k) & 0xC0) != 0x80)
            return 0;
    }
    const bool overlong = length > 2 && i + 1 < bytes.size()
        && ((lead == 0xE0 && at(i + 1) < 0xA0) || (lead == 0xED && at(i + 1) > 0x9F)
            || (lead == 0xF0 && at(i + 1) < 0x90) || (lead == 0xF4 && at(i + 1) > 0x8F));
    return overlong ? 0 : length;
}

struct ByteCounts
{
    qint64 good = 0; ///< UTF-8 sequences of two bytes or more
    qint64 bad = 0; ///< bytes that belong to none
    qint64 zerosEven = 0;
    qint64 zerosOdd = 0;
    qint64 total = 0;
};

void countUtf8(QByteArrayView bytes, bool last, ByteCounts &counts, QByteArray &rest)
{
    qsizetype i = 0;
    while (i < bytes.size()) {
        if (static_cast<signed char>(bytes[i]) >= 0) {
            ++i;
            continue;
        }
        const int length = sequenceLength(bytes, i);
        if (length < 0 && !last) {
            rest = bytes.sliced(i).toByteArray();
            return;
        }
        ++(length > 0 ? counts.good : counts.bad);
        i += std::max(length, 1);
    }
    rest.clear();
}

const codepages::UpperHalf &upperHalf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Windows1250:
        return codepages::windows1250;
    case TextEncoding::Iso8859_15:
        return codepages::iso885915;
    case TextEncoding::MacRoman:
        return codepages::macRoman;
    case TextEncoding::Ibm850:
        return codepages::ibm850;
    default:
        return codepages::windows1252;
    }
}

/// uchardet's word on text that is no UTF-8. Its word on the West is not worth much (it takes curly
/// quotes for Vietnamese), so only encodings that differ where English and Polish text differs are
/// believed.
TextEncoding askUchardet(const QByteArray &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(
        uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), sample.constData(), static_cast<size_t>(sample.size()));
    uchardet_data_end(detector.get());
    const QByteArray name = QByteArray(uchardet_get_charset(detector.get())).toUpper();
    const qsizetype quotes = sample.count('\x91') + sample.count('\x92') + sample.count('\x93')
        + sample.count('\x94') + sample.count('\x96') + sample.count('\xA3');
    const qsizetype macQuotes = sample.count('\xD5') + sample.count('\xD2') + sample.count('\xD0');
    if (name.startsWith("MAC") || (quotes == 0 && macQuotes > 3))
        return TextEncoding::MacRoman;
    if (name == "WINDOWS-1250")
        return TextEncoding::Windows1250;
    if (name == "IBM850" && quotes == 0)
        return TextEncoding::Ibm850;
    return TextEncoding::Windows1252;
}

std::optional<EncodingGuess> guessByMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return EncodingGuess { TextEncoding::Utf8, 3 };
    if (head.startsWith("\xFF\xFE"))
        return EncodingGuess { TextEncoding::Utf16Le, 2 };
    if (head.startsWith("\xFE\xFF"))
        return EncodingGuess { TextEncoding::Utf16Be, 2 };
    return std::nullopt;
}

std::optional<EncodingGuess> guessByZeros(const QByteArray &head)
{
    ByteCounts counts;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? counts.zerosEven : counts.zerosOdd);
    }
    const qint64 pairs = head.size() / 2;
    if (pairs == 0)
        return std::nullopt;
    if (counts.zerosOdd * 10 > pairs * 7 && counts.zerosEven * 10 < pairs)
        return EncodingGuess { TextEncoding::Utf16Le, 0 };
    if (counts.zerosEven * 10 > pairs * 7 && counts.zerosOdd * 10 < pairs)
        return EncodingGuess { TextEncoding::Utf16Be, 0 };
    return std::nullopt;
}

} // namespace

EncodingGuess guessEncoding(QIODevice &device)
{
    device.seek(0);
    const QByteArray head = device.peek(8192);
    if (const auto marked = guessByMark(head))
        return *marked;
    if (const auto wide = guessByZeros(head))
        return *wide;
    ByteCounts counts;
    QByteArray rest;
    QByteArray sample; // pieces with bytes above ASCII, for uchardet
    while (!device.atEnd()) {
        const QByteArray piece = device.read(kPiece);
        if (piece.isEmpty())
            break;
        const qint64 badBefore = counts.bad;
        countUtf8(rest + piece, device.atEnd(), counts, rest);
        if (counts.bad > badBefore && sample.size() < 4 * kPiece)
            sample += piece;
    }
    device.seek(0);
    if (counts.bad <= counts.good)
        return { TextEncoding::Utf8, 0 };
    return { askUchardet(sample), 0 };
}

std::optional<TextEncoding> encodingByName(const QString &name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    static const QHash<QString, TextEncoding> names {
        { QStringLiteral("utf8"), TextEncoding::Utf8 },
        { QStringLiteral("utf16"), TextEncoding::Utf16Le },
        { QStringLiteral("utf16le"), TextEncoding::Utf16Le },
        { QStringLiteral("unicode"), TextEncoding::Utf16Le },
        { QStringLiteral("utf16be"), TextEncoding::Utf16Be },
        { QStringLiteral("windows1252"), TextEncoding::Windows1252 },
        { QStringLiteral("cp1252"), TextEncoding::Windows1252 },
        { QStringLiteral("ansi"), TextEncoding::Windows1252 },
        { QStringLiteral("latin1"), TextEncoding::Windows1252 },
        { QStringLiteral("iso88591"), TextEncoding::Windows1252 },
        { QStringLiteral("ascii"), TextEncoding::Windows1252 },
        { QStringLiteral("windows1250"), TextEncoding::Windows1250 },
        { QStringLiteral("cp1250"), TextEncoding::Windows1250 },
        { QStringLiteral("latin9"), TextEncoding::Iso8859_15 },
        { QStringLiteral("iso885915"), TextEncoding::Iso8859_15 },
        { QStringLiteral("macintosh"), TextEncoding::MacRoman },
        { QStringLiteral("macroman"), TextEncoding::MacRoman },
        { QStringLiteral("ibm850"), TextEncoding::Ibm850 },
        { QStringLiteral("cp850"), TextEncoding::Ibm850 },
        { QStringLiteral("dos"), TextEncoding::Ibm850 },
    };
    const auto found = names.constFind(key);
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

void TextDecoder::decode(QByteArrayView bytes, bool last, QString &appendTo)
{
    switch (m_encoding) {
    case TextEncoding::Utf8:
        return decodeUtf8(bytes, last, appendTo);
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        return decodeUtf16(bytes, last, appendTo);
    default:
        return decodeSingle(bytes, appendTo);
    }
}

void TextDecoder::decodeUtf8(QByteArrayView bytes, bool last, QString &appendTo)
{
    const QByteArray all = m_rest + bytes.toByteArray();
    m_rest.clear();
    qsizetype from = 0;
    qsizetype i = 0;
    while (i < all.size()) {
        const int length = static_cast<signed char>(all[i]) >= 0 ? 1 : sequenceLength(all, i);
        if (length > 0) {
            i += length;
            continue;
        }
        appendTo += QString::fromUtf8(QByteArrayView(all).sliced(from, i - from));
        if (length < 0 && !last) {
            m_rest = all.sliced(i);
            return;
        }
        appendTo += QChar(codepages::windows1252[static_cast<unsigned char>(all[i]) - 0x80U]);
        from = ++i;
    }
    appendTo += QString::fromUtf8(QByteArrayView(all).sliced(from));
}

void TextDecoder::decodeUtf16(QByteArrayView bytes, bool last, QString &appendTo)
{
    const QByteArray all = m_rest + bytes.toByteArray();
    const qsizetype even = all.size() - all.size() % 2;
    const bool little = m_encoding == TextEncoding::Utf16Le;
    for (qsizetype i = 0; i < even; i += 2) {
        const uint first = static_cast<unsigned char>(all[i]);
        const uint second = static_cast<unsigned char>(all[i + 1]);
        appendTo
            += QChar(static_cast<char16_t>(little ? second << 8 | first : first << 8 | second));
    }
    m_rest = last ? QByteArray() : all.sliced(even);
}

void TextDecoder::decodeSingle(QByteArrayView bytes, QString &appendTo) const
{
    const codepages::UpperHalf &upper = upperHalf(m_encoding);
    const qsizetype start = appendTo.size();
    appendTo.resize(start + bytes.size());
    QChar *out = appendTo.data() + start;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        *out++ = value < 0x80 ? QChar(char16_t(value)) : QChar(upper[value - 0x80U]);
    }
}

} // namespace heed
