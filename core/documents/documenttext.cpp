#include "core/documents/documenttext.h"

#include "core/documents/htmltext.h"
#include "core/documents/officetext.h"
#include "core/documents/pdffile.h"

#include <QStringDecoder>

namespace heed {

namespace {

Result<QString> orNothing(const Result<QString> &read)
{
    if (read || read.error().operation == QLatin1String("document.bomb"))
        return read;
    return QString();
}

Result<QString> pdfText(const QByteArray &content)
{
    return PdfFile::open(content).map(
        [](const PdfFile &file) { return file.allText(mostSearchableText); });
}

} // namespace

QString decodedText(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(content);
    return decoder.hasError() ? QString::fromLatin1(content) : text;
}

Result<MailMessage> readMail(DocumentType type, const QByteArray &content)
{
    if (type == DocumentType::Email)
        return readEml(content);
    if (type == DocumentType::OutlookEmail)
        return readMsg(content);
    return failure(ErrorCode::Invalid, QStringLiteral("document.no-mail"));
}

Result<QString> searchableText(DocumentType type, const QByteArray &content)
{
    switch (type) {
    case DocumentType::Text: {
        const QString text = decodedText(content);
        return (text.left(1000).contains(QLatin1String("<html"), Qt::CaseInsensitive)
                ? textOfHtml(text)
                : text)
            .left(mostSearchableText);
    }
    case DocumentType::Email:
    case DocumentType::OutlookEmail:
        return orNothing(readMail(type, content).map([](const MailMessage &mail) {
            return mail.asText().left(mostSearchableText);
        }));
    case DocumentType::Pdf:
        return orNothing(pdfText(content));
    case DocumentType::WordText:
        return orNothing(textOfWordFile(content, mostSearchableText));
    case DocumentType::OpenText:
        return orNothing(textOfOpenFile(content, mostSearchableText));
    case DocumentType::Picture:
    case DocumentType::Office:
        break;
    }
    return QString();
}

} // namespace heed
