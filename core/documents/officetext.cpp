#include "core/documents/officetext.h"

#include "core/base/ziparchive.h"

#include <QSet>
#include <QXmlStreamReader>

namespace heed {

namespace {

/// Which elements of a format hold letters, end a paragraph or stand for a blank.
struct Dialect
{
    QString part; ///< in the archive
    bool allText = false; ///< every letter counts, or only those inside `run`
    QString run;
    QSet<QString> paragraphs;
    QSet<QString> blanks;
};

const Dialect &wordDialect()
{
    static const Dialect dialect { QStringLiteral("word/document.xml"), false, QStringLiteral("t"),
        { QStringLiteral("p"), QStringLiteral("br") }, { QStringLiteral("tab") } };
    return dialect;
}

const Dialect &openDialect()
{
    static const Dialect dialect { QStringLiteral("content.xml"), true, {},
        { QStringLiteral("p"), QStringLiteral("h"), QStringLiteral("line-break") },
        { QStringLiteral("tab"), QStringLiteral("s") } };
    return dialect;
}

QString read(QXmlStreamReader &xml, const Dialect &dialect, qsizetype limit)
{
    QString text;
    bool inRun = dialect.allText;
    while (!xml.atEnd() && text.size() < limit) {
        const auto token = xml.readNext();
        const QString name = xml.name().toString();
        if (token == QXmlStreamReader::StartElement && name == dialect.run)
            inRun = true;
        else if (token == QXmlStreamReader::StartElement && dialect.blanks.contains(name))
            text += QLatin1Char(' ');
        else if (token == QXmlStreamReader::EndElement && name == dialect.run)
            inRun = false;
        else if (token == QXmlStreamReader::EndElement && dialect.paragraphs.contains(name))
            text += QLatin1Char('\n');
        else if (token == QXmlStreamReader::Characters && inRun)
            text += xml.text();
    }
    return text.left(limit).trimmed();
}

Result<QString> textOf(const QByteArray &content, const Dialect &dialect, qsizetype limit)
{
    const auto archive = ZipArchive::fromBytes(content);
    if (!archive)
        return failure(ErrorCode::Invalid, QStringLiteral("document.damaged"));
    ZipPart part(*archive, dialect.part);
    if (!part.isUsable())
        return failure(ErrorCode::Invalid, QStringLiteral("document.damaged"));
    QXmlStreamReader xml(&part);
    const QString text = read(xml, dialect, limit);
    if (part.exceeded())
        return failure(ErrorCode::Refused, QStringLiteral("document.bomb"));
    if (xml.hasError() && text.isEmpty())
        return failure(ErrorCode::Invalid, QStringLiteral("document.damaged"));
    return text;
}

} // namespace

Result<QString> textOfWordFile(const QByteArray &content, qsizetype limit)
{
    return textOf(content, wordDialect(), limit);
}

Result<QString> textOfOpenFile(const QByteArray &content, qsizetype limit)
{
    return textOf(content, openDialect(), limit);
}

} // namespace heed
