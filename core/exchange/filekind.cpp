#include "core/exchange/filekind.h"

#include "core/base/ziparchive.h"

#include <QFile>
#include <QFileInfo>

#include <array>

namespace heed {
namespace {

struct Magic
{
    QByteArrayView bytes;
    QLatin1String fact;
};

constexpr qsizetype kHead = 8192;

const std::array kMagics {
    Magic { "%PDF", QLatin1String("exchange.is-pdf") },
    Magic { "\x89PNG", QLatin1String("exchange.is-image") },
    Magic { "\xFF\xD8\xFF", QLatin1String("exchange.is-image") },
    Magic { "GIF8", QLatin1String("exchange.is-image") },
    Magic { "II*\0", QLatin1String("exchange.is-image") },
    Magic { "{\\rtf", QLatin1String("exchange.is-document") },
    Magic { "PK\x05\x06", QLatin1String("exchange.is-zip") },
    Magic { "\x1F\x8B", QLatin1String("exchange.is-zip") },
    Magic { "7z\xBC\xAF", QLatin1String("exchange.is-zip") },
    Magic { "Rar!", QLatin1String("exchange.is-zip") },
    Magic { "SQLite format 3", QLatin1String("exchange.is-store") },
};

QByteArray utf16(QLatin1String text)
{
    QByteArray bytes;
    for (const char c : text)
        bytes.append(c).append('\0');
    return bytes;
}

Failure refused(QLatin1String fact, const QString &path)
{
    return failure(ErrorCode::Invalid, fact, path);
}

/// Old binary workbooks and encrypted new ones are both OLE containers.
Failure refuseOle(QFile &file)
{
    file.seek(0);
    const QByteArray start = file.read(4'000'000);
    const bool encrypted = start.contains(utf16(QLatin1String("EncryptedPackage")));
    return refused(
        encrypted ? QLatin1String("exchange.is-encrypted") : QLatin1String("exchange.is-xls"),
        file.fileName());
}

Result<FileKind> sniffZip(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return Failure(archive.error());
    const auto &zip = *archive;
    if (zip->has(QStringLiteral("xl/workbook.bin")))
        return refused(QLatin1String("exchange.is-xlsb"), path);
    if (zip->has(QStringLiteral("word/document.xml"))
        || zip->has(QStringLiteral("ppt/presentation.xml")))
        return refused(QLatin1String("exchange.is-document"), path);
    if (zip->has(QStringLiteral("[Content_Types].xml")) && zip->has(QStringLiteral("_rels/.rels")))
        return FileKind::Xlsx;
    if (!zip->has(QStringLiteral("content.xml")))
        return refused(QLatin1String("exchange.is-zip"), path);
    const QByteArray manifest = smallPart(zip, QStringLiteral("META-INF/manifest.xml"));
    if (manifest.contains("encryption-data"))
        return refused(QLatin1String("exchange.is-encrypted"), path);
    const QByteArray type = smallPart(zip, QStringLiteral("mimetype"), 200);
    if (!type.isEmpty() && !type.contains("spreadsheet"))
        return refused(QLatin1String("exchange.is-document"), path);
    return FileKind::Ods;
}

/// Text has hardly any control characters; a zero in every other byte is UTF-16.
bool looksBinary(const QByteArray &head)
{
    qsizetype controls = 0;
    qsizetype zeros = 0;
    qsizetype oddZeros = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto byte = static_cast<unsigned char>(head[i]);
        if (byte == 0) {
            ++zeros;
            oddZeros += i % 2;
        } else if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f'
            && byte != 0x1A) {
            ++controls;
        }
    }
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return false;
    const bool wide
        = zeros * 10 > head.size() * 3 && (oddZeros * 10 > zeros * 9 || oddZeros * 10 < zeros);
    return !wide && ((controls > 4 && controls * 50 > head.size()) || zeros * 4 > head.size());
}

std::optional<QLatin1String> otherText(const QByteArray &head)
{
    QByteArray start = head.left(1000);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<table"))
        return QLatin1String("exchange.is-web-page");
    if (start.startsWith("<?xml"))
        return QLatin1String("exchange.is-document");
    if (start.startsWith("{\"") || start.startsWith("[{") || start.startsWith("{\n"))
        return QLatin1String("exchange.is-json");
    return std::nullopt;
}

} // namespace

Result<FileKind> sniffFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, QStringLiteral("exchange.missing"), path);
    if (info.isDir())
        return failure(ErrorCode::Io, QStringLiteral("exchange.is-folder"), path);
    // A pipe would keep us waiting, and gives what it holds only once.
    if (!info.isFile())
        return failure(ErrorCode::Io, QStringLiteral("exchange.no-plain-file"), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("exchange.unreadable"), path);
    const QByteArray head = file.read(kHead);
    if (head.isEmpty())
        return refused(QLatin1String("exchange.empty"), path);
    if (info.suffix() == QLatin1String("heed") || info.suffix() == QLatin1String("heed-keys"))
        return refused(QLatin1String("exchange.is-store"), path);
    if (head.startsWith("PK\x03\x04"))
        return sniffZip(path);
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return refuseOle(file);
    for (const Magic &magic : kMagics) {
        if (head.startsWith(magic.bytes))
            return refused(magic.fact, path);
    }
    if (looksBinary(head))
        return refused(QLatin1String("exchange.is-binary"), path);
    if (const auto other = otherText(head))
        return refused(*other, path);
    return FileKind::Text;
}

} // namespace heed
