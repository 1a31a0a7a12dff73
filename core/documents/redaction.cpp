#include "core/documents/redaction.h"

#include <algorithm>

namespace heed {

namespace {

constexpr double pointsPerInch = 72;

/// All places of all words, in order, those that overlap made one.
std::vector<Span> allPlaces(const QString &text, const QStringList &words)
{
    std::vector<Span> places;
    for (const QString &term : words) {
        const auto found = placesOf(term, text);
        places.insert(places.end(), found.begin(), found.end());
    }
    std::sort(places.begin(), places.end(),
        [](const Span &a, const Span &b) { return a.start < b.start; });
    std::vector<Span> merged;
    for (const Span &place : places) {
        const bool overlaps
            = !merged.empty() && place.start <= merged.back().start + merged.back().length;
        if (!overlaps) {
            merged.push_back(place);
            continue;
        }
        Span &last = merged.back();
        last.length = std::max(last.length, place.start + place.length - last.start);
    }
    return merged;
}

/// In the raw file, where a short word could stand by chance in packed pictures.
bool holdsLongWord(const QString &raw, const QStringList &words)
{
    constexpr qsizetype neverByChance = 8;
    return std::any_of(words.begin(), words.end(), [&raw](const QString &term) {
        return term.size() >= neverByChance && !placesOf(term, raw).empty();
    });
}

int countStillThere(const PdfFile &file, const QStringList &words)
{
    QString text;
    for (int page = 0; page < file.pages(); ++page) {
        text += file.text(page) + QLatin1Char('\n');
        // Word by word too: the order of a page's text is a guess of the reader.
        for (const PdfWord &word : file.words(page))
            text += word.text + QLatin1Char('\n');
    }
    text += file.information().join(QLatin1Char('\n'));
    return static_cast<int>(std::count_if(words.begin(), words.end(),
        [&text](const QString &term) { return !placesOf(term, text).empty(); }));
}

bool isOneColour(const PdfPicture &picture, const QRectF &box, double scale)
{
    // The outermost points of a box share a pixel with the page around it.
    constexpr int edge = 2;
    const int left = std::max(0, static_cast<int>(box.left() * scale) + edge);
    const int right = std::min(picture.width, static_cast<int>(box.right() * scale) - edge);
    const int top = std::max(0, static_cast<int>(box.top() * scale) + edge);
    const int bottom = std::min(picture.height, static_cast<int>(box.bottom() * scale) - edge);
    constexpr unsigned char darkest = 24; // what picture compression makes of black
    constexpr int colours = 3;
    constexpr int pixelBytes = 4;
    for (int y = top; y < bottom; ++y) {
        const char *row = picture.pixels.constData() + qsizetype(y) * picture.bytesPerLine;
        for (int x = left; x < right; ++x) {
            for (int colour = 0; colour < colours; ++colour) {
                if (static_cast<unsigned char>(row[x * pixelBytes + colour]) > darkest)
                    return false;
            }
        }
    }
    return true;
}

Result<void> checkBoxes(const PdfFile &file, const std::vector<std::vector<QRectF>> &boxes)
{
    constexpr double dotsPerInch = 100;
    for (size_t page = 0; page < boxes.size(); ++page) {
        if (boxes.at(page).empty())
            continue;
        const PdfPicture picture = file.picture(static_cast<int>(page), dotsPerInch);
        const bool painted = !picture.isEmpty()
            && std::all_of(boxes.at(page).begin(), boxes.at(page).end(), [&](const QRectF &box) {
                   return isOneColour(picture, box, dotsPerInch / pointsPerInch);
               });
        if (!painted)
            return failure(ErrorCode::Refused, QStringLiteral("redaction.box-open"),
                QString::number(page + 1));
    }
    return {};
}

} // namespace

RedactedText redactText(const QString &text, const QStringList &words)
{
    RedactedText redacted;
    qsizetype from = 0;
    for (const Span &place : allPlaces(text, words)) {
        redacted.text += QStringView(text).mid(from, place.start - from);
        redacted.text += RemovedMark;
        from = place.start + place.length;
        ++redacted.places;
    }
    redacted.text += QStringView(text).mid(from);
    return redacted;
}

std::vector<QRectF> boxesToPaint(const std::vector<PdfWord> &words, const QStringList &terms)
{
    constexpr double margin = 1;
    QString text;
    std::vector<Span> spans; // of each word in the text; every gap reads as a line's end
    for (const PdfWord &word : words) {
        spans.push_back({ text.size(), word.text.size() });
        text += word.text + QLatin1Char('\n');
    }
    const std::vector<Span> places = allPlaces(text, terms);
    std::vector<QRectF> boxes;
    for (size_t i = 0; i < words.size(); ++i) {
        const Span &word = spans.at(i);
        const bool touched = std::any_of(places.begin(), places.end(), [&](const Span &place) {
            return place.start < word.start + word.length
                && word.start < place.start + place.length;
        });
        if (touched)
            boxes.push_back(words.at(i).box.adjusted(-margin, -margin, margin, margin));
    }
    return boxes;
}

QList<int> pagesWithoutWords(const PdfFile &file)
{
    QList<int> pages;
    for (int page = 0; page < file.pages(); ++page) {
        if (file.words(page).empty())
            pages += page + 1;
    }
    return pages;
}

Result<void> checkRedacted(const QByteArray &pdf, const RedactionCheck &check)
{
    const auto file = PdfFile::open(pdf);
    if (!file)
        return Failure(file.error());
    const int stillThere = countStillThere(*file, check.words);
    if (stillThere > 0 || holdsLongWord(QString::fromLatin1(pdf), check.words))
        return failure(ErrorCode::Refused, QStringLiteral("redaction.still-there"),
            QString::number(std::max(1, stillThere)));
    if (file->hasFilesInside())
        return failure(ErrorCode::Refused, QStringLiteral("redaction.file-inside"));
    if (check.isPictures && !file->allText(1).isEmpty())
        return failure(ErrorCode::Refused, QStringLiteral("redaction.text-layer"));
    return checkBoxes(*file, check.boxes);
}

} // namespace heed
