#include "ui/letters/letterdocument.h"

#include "core/letters/lettertext.h"
#include "ui/print/printoutput.h"

#include <QFileInfo>

namespace heed {

namespace {

constexpr double bodyPoints = 11;
constexpr double largePoints = 18;

} // namespace

PrintDocument letterDocument(const QString &text, const QString &title, bool largePrint)
{
    PrintDocument document;
    document.title = title;
    document.isLetter = true;
    document.textScale = largePrint ? largePoints / bodyPoints : 1;
    for (const LetterBlock &block : letterBlocks(text)) {
        switch (block.kind) {
        case LetterBlock::Kind::Heading:
            document.heading(1, block.text);
            break;
        case LetterBlock::Kind::Bullets:
            document.bullets(block.items);
            break;
        case LetterBlock::Kind::Paragraph:
            document.paragraph(block.text);
            break;
        }
    }
    return document;
}

Result<QByteArray> letterPdf(const Letter &letter, QDate issuedOn)
{
    return pdfBytes(
        letterDocument(issuedText(letter.body, issuedOn), letter.title, letter.largePrint));
}

Result<void> exportLetter(const Letter &issued, const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("pdf"))
        return writeWhole(path, issued.pdf);
    if (ending == QLatin1String("odt"))
        return renderOdt(
            letterDocument(QString::fromUtf8(issued.content), issued.title, issued.largePrint),
            path);
    return failure(ErrorCode::Invalid, QStringLiteral("report.unknown-ending"), ending);
}

} // namespace heed
