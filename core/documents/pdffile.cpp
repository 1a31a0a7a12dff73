#include "core/documents/pdffile.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

namespace heed {

namespace {

QString fromUstring(const poppler::ustring &text)
{
    const poppler::byte_array bytes = text.to_utf8();
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

void hearNothing(const std::string &, void *) { }

QSizeF shownSize(const poppler::page &page)
{
    const poppler::rectf box = page.page_rect(poppler::crop_box);
    const bool turned = page.orientation() == poppler::page::landscape
        || page.orientation() == poppler::page::seascape;
    const QSizeF size(box.width(), box.height());
    return turned ? size.transposed() : size;
}

} // namespace

PdfFile::PdfFile(QByteArray content, std::unique_ptr<poppler::document> document)
    : m_content(std::move(content))
    , m_document(std::move(document))
{
}

PdfFile::PdfFile(PdfFile &&) noexcept = default;
PdfFile &PdfFile::operator=(PdfFile &&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(const QByteArray &content)
{
    // What is wrong with a file is said by Heed and not written to a terminal.
    poppler::set_debug_error_function(hearNothing, nullptr);
    std::unique_ptr<poppler::document> document(poppler::document::load_from_raw_data(
        content.constData(), static_cast<int>(content.size())));
    if (!document)
        return failure(ErrorCode::Invalid, QStringLiteral("document.damaged"));
    if (document->is_locked())
        return failure(ErrorCode::Refused, QStringLiteral("document.locked"));
    return PdfFile(content, std::move(document));
}

int PdfFile::pages() const { return m_document->pages(); }

QSizeF PdfFile::pageSize(int page) const
{
    const std::unique_ptr<poppler::page> opened(m_document->create_page(page));
    return opened ? shownSize(*opened) : QSizeF();
}

QString PdfFile::text(int page) const
{
    const std::unique_ptr<poppler::page> opened(m_document->create_page(page));
    return opened ? fromUstring(opened->text()) : QString();
}

QString PdfFile::allText(qsizetype limit) const
{
    QString all;
    for (int page = 0; page < pages() && all.size() < limit; ++page)
        all += text(page) + QLatin1Char('\n');
    return all.left(limit).trimmed();
}

std::vector<PdfWord> PdfFile::words(int page) const
{
    std::vector<PdfWord> words;
    const std::unique_ptr<poppler::page> opened(m_document->create_page(page));
    if (!opened)
        return words;
    for (const poppler::text_box &word : opened->text_list()) {
        const poppler::rectf box = word.bbox();
        words.push_back({ fromUstring(word.text()),
            QRectF(box.x(), box.y(), box.width(), box.height()).normalized() });
    }
    return words;
}

PdfPicture PdfFile::picture(int page, double dotsPerInch) const
{
    constexpr double pointsPerInch = 72;
    constexpr double mostPixels = 40'000'000;
    PdfPicture picture;
    const std::unique_ptr<poppler::page> opened(m_document->create_page(page));
    if (!opened)
        return picture;
    const QSizeF size = shownSize(*opened);
    const double pixels
        = size.width() * size.height() * dotsPerInch * dotsPerInch / pointsPerInch / pointsPerInch;
    if (pixels > mostPixels)
        dotsPerInch *= std::sqrt(mostPixels / pixels);
    poppler::page_renderer renderer;
    renderer.set_render_hint(poppler::page_renderer::antialiasing, true);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing, true);
    renderer.set_image_format(poppler::image::format_argb32);
    const poppler::image image = renderer.render_page(opened.get(), dotsPerInch, dotsPerInch);
    if (!image.is_valid())
        return picture;
    picture.width = image.width();
    picture.height = image.height();
    picture.bytesPerLine = image.bytes_per_row();
    picture.pixels = QByteArray(image.const_data(),
        static_cast<qsizetype>(image.bytes_per_row()) * static_cast<qsizetype>(image.height()));
    return picture;
}

QStringList PdfFile::information() const
{
    QStringList all;
    for (const std::string &key : m_document->info_keys())
        all += fromUstring(m_document->info_key(key));
    const QString metadata = fromUstring(m_document->metadata());
    if (!metadata.isEmpty())
        all += metadata;
    return all;
}

bool PdfFile::hasFilesInside() const { return m_document->has_embedded_files(); }

} // namespace heed
