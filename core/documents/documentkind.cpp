#include "core/documents/documentkind.h"

#include "core/base/ziparchive.h"
#include "core/documents/mailmessage.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

Recognised kept(DocumentType type, const char *mediaType, const QStringList &endings)
{
    return { type, text(mediaType), endings };
}

struct Mark
{
    const char *bytes;
    qsizetype length;
    qsizetype at;
};

bool carries(const QByteArray &content, const Mark &mark)
{
    return content.size() >= mark.at + mark.length
        && QByteArrayView(content).sliced(mark.at, mark.length)
        == QByteArrayView(mark.bytes, mark.length);
}

std::optional<Recognised> asPicture(const QByteArray &content)
{
    struct Picture
    {
        Mark mark;
        const char *mediaType;
        QStringList endings;
    };
    static const QList<Picture> pictures {
        { { "\xff\xd8\xff", 3, 0 }, "image/jpeg", { text("jpg"), text("jpeg") } },
        { { "\x89PNG\r\n\x1a\n", 8, 0 }, "image/png", { text("png") } },
        { { "GIF8", 4, 0 }, "image/gif", { text("gif") } },
        { { "II*\0", 4, 0 }, "image/tiff", { text("tif"), text("tiff") } },
        { { "MM\0*", 4, 0 }, "image/tiff", { text("tif"), text("tiff") } },
        { { "WEBP", 4, 8 }, "image/webp", { text("webp") } },
        { { "ftypheic", 8, 4 }, "image/heic", { text("heic") } },
        { { "ftypmif1", 8, 4 }, "image/heif", { text("heif"), text("heic") } },
        { { "BM", 2, 0 }, "image/bmp", { text("bmp") } },
    };
    for (const Picture &picture : pictures) {
        if (carries(content, picture.mark))
            return kept(DocumentType::Picture, picture.mediaType, picture.endings);
    }
    return std::nullopt;
}

bool isProgram(const QByteArray &content)
{
    static const QList<Mark> marks { { "MZ", 2, 0 },
        { "\x7f"
          "ELF",
            4, 0 },
        { "\xca\xfe\xba\xbe", 4, 0 }, { "\xcf\xfa\xed\xfe", 4, 0 }, { "#!", 2, 0 } };
    return std::any_of(
        marks.begin(), marks.end(), [&](const Mark &mark) { return carries(content, mark); });
}

bool isArchive(const QByteArray &content)
{
    static const QList<Mark> marks { { "Rar!", 4, 0 }, { "7z\xbc\xaf", 4, 0 }, { "\x1f\x8b", 2, 0 },
        { "ustar", 5, 257 } };
    return std::any_of(
        marks.begin(), marks.end(), [&](const Mark &mark) { return carries(content, mark); });
}

/// Office files are zip archives with a known part inside; any other archive is sent back.
Result<Recognised> insideZip(const QByteArray &content)
{
    const auto archive = ZipArchive::fromBytes(content);
    if (!archive)
        return failure(ErrorCode::Refused, QStringLiteral("document.unknown-type"));
    const QByteArray mediaType = smallPart(*archive, text("mimetype"), 200).trimmed();
    if (mediaType == "application/vnd.oasis.opendocument.text")
        return kept(DocumentType::OpenText, mediaType.constData(), { text("odt") });
    if (mediaType == "application/vnd.oasis.opendocument.spreadsheet")
        return kept(DocumentType::Office, mediaType.constData(), { text("ods") });
    if (mediaType == "application/vnd.oasis.opendocument.presentation")
        return kept(DocumentType::Office, mediaType.constData(), { text("odp") });
    if ((*archive)->has(text("word/document.xml")))
        return kept(DocumentType::WordText,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            { text("docx"), text("docm") });
    if ((*archive)->has(text("xl/workbook.xml")))
        return kept(DocumentType::Office,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            { text("xlsx"), text("xlsm") });
    if ((*archive)->has(text("ppt/presentation.xml")))
        return kept(DocumentType::Office,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            { text("pptx") });
    return failure(ErrorCode::Refused, QStringLiteral("document.archive"));
}

Recognised insideOle(const QByteArray &content)
{
    if (readMsg(content))
        return kept(DocumentType::OutlookEmail, "application/vnd.ms-outlook", { text("msg") });
    return kept(DocumentType::Office, "application/msword",
        { text("doc"), text("xls"), text("ppt"), text("dot") });
}

/// Text has no zero bytes (but in UTF-16, which says so at its start) and hardly any control signs.
bool isText(const QByteArray &content)
{
    if (content.startsWith("\xff\xfe") || content.startsWith("\xfe\xff"))
        return true;
    const QByteArrayView looked = QByteArrayView(content).first(qMin(content.size(), 65536));
    const auto strange = std::count_if(looked.begin(), looked.end(), [](char sign) {
        return static_cast<unsigned char>(sign) < 0x20 && sign != '\n' && sign != '\r'
            && sign != '\t' && sign != '\f' && sign != '\x1b';
    });
    return strange == 0;
}

/// A message begins with header lines, and one of them says from whom or when.
bool isMail(const QByteArray &content)
{
    const QString head = QString::fromLatin1(content.left(16384));
    static const QRegularExpression first(QStringLiteral("^(From |[A-Za-z][A-Za-z0-9-]*:[ \\t])"));
    static const QRegularExpression telling(QStringLiteral("^(From|Received|Return-Path):"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dated(QStringLiteral("^(Date|MIME-Version|Message-ID|To):"),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return first.match(head).hasMatch() && telling.match(head).hasMatch()
        && dated.match(head).hasMatch();
}

bool isKeptBySystem(const QString &name)
{
    static const QRegularExpression devices(
        QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return devices.match(name).hasMatch();
}

bool isSafeSign(QChar sign)
{
    static const QString forbidden = QStringLiteral("<>:\"/\\|?*");
    // Other_Format holds the signs that turn the reading direction round and those of no width.
    return sign.category() != QChar::Other_Control && sign.category() != QChar::Other_Format
        && sign.category() != QChar::Other_PrivateUse && sign.category() != QChar::Separator_Line
        && sign.category() != QChar::Separator_Paragraph && !forbidden.contains(sign);
}

} // namespace

Result<Recognised> recognise(const QByteArray &content)
{
    if (content.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("document.empty"));
    if (content.left(1024).contains("%PDF-"))
        return kept(DocumentType::Pdf, "application/pdf", { text("pdf") });
    if (const auto picture = asPicture(content))
        return *picture;
    if (content.startsWith("PK\x03\x04"))
        return insideZip(content);
    if (content.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return insideOle(content);
    if (content.startsWith("{\\rtf"))
        return kept(DocumentType::Office, "application/rtf", { text("rtf") });
    if (isProgram(content))
        return failure(ErrorCode::Refused, QStringLiteral("document.program"));
    if (isArchive(content))
        return failure(ErrorCode::Refused, QStringLiteral("document.archive"));
    if (!isText(content))
        return failure(ErrorCode::Refused, QStringLiteral("document.unknown-type"));
    if (isMail(content))
        return kept(DocumentType::Email, "message/rfc822", { text("eml") });
    return kept(
        DocumentType::Text, "text/plain", { text("txt"), text("csv"), text("md"), text("log") });
}

QString cleanedName(const QString &name, const Recognised &recognised)
{
    constexpr int longest = 120;
    QString clean;
    const qsizetype folder
        = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    for (const QChar sign : name.mid(folder + 1)) {
        if (isSafeSign(sign))
            clean += sign;
        else if (!clean.endsWith(QLatin1Char(' ')))
            clean += QLatin1Char(' ');
    }
    clean = clean.simplified();
    while (clean.startsWith(QLatin1Char('.')))
        clean.remove(0, 1);
    while (clean.endsWith(QLatin1Char('.')) || clean.endsWith(QLatin1Char(' ')))
        clean.chop(1);
    QString ending = QFileInfo(clean).suffix().toLower();
    if (!recognised.endings.contains(ending)) {
        ending = recognised.endings.value(0);
        clean += QLatin1Char('.') + ending;
    }
    QString base = clean.left(clean.size() - ending.size() - 1).trimmed();
    if (base.isEmpty())
        base = QStringLiteral("document");
    if (isKeptBySystem(base))
        base.prepend(QLatin1Char('_'));
    return base.left(longest - ending.size() - 1).trimmed() + QLatin1Char('.') + ending;
}

} // namespace heed
