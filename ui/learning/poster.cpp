#include "ui/learning/poster.h"

#include "ui/print/printoutput.h"
#include "ui/shared/translated.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace heed {

namespace {

constexpr int Resolution = 1200;
constexpr double mm = Resolution / 25.4;
constexpr double pt = Resolution / 72.0;
constexpr double margin = 16 * mm;
constexpr double bandHeight = 46 * mm;
constexpr double footHeight = 16 * mm;
constexpr double gap = 7 * mm;
constexpr double inset = 7 * mm;
constexpr int storiesAPage = 2;
constexpr double largest = 21; // pt
constexpr double smallest = 12; // pt: below it nobody reads a poster

const QColor ink(0x1B, 0x26, 0x31);
const QColor quiet(0x4A, 0x58, 0x66);
const QColor band(0x0B, 0x4F, 0x6C);
const QColor paper(0xFF, 0xFF, 0xFF);

/// One of the three things a story says.
struct Panel
{
    QString heading;
    QString words;
    QColor colour;
    QColor ground;
};

QList<Panel> panelsOf(const ActionStory &story)
{
    return {
        { tr("You said"), story.said, QColor(0x0B, 0x4F, 0x6C), QColor(0xE8, 0xF1, 0xF5) },
        { tr("We did"), story.did, QColor(0x6B, 0x3F, 0x0A), QColor(0xFB, 0xF1, 0xE3) },
        { tr("What changed"), story.changed, QColor(0x1E, 0x5B, 0x3A), QColor(0xE7, 0xF3, 0xEB) },
    };
}

QFont fontOf(double points, bool isStrong = false)
{
    QFont font; // the program's own
    font.setPixelSize(std::max(1, int(points * pt)));
    font.setBold(isStrong);
    return font;
}

double heightOf(const QString &words, const QFont &font, double width, QPaintDevice *device)
{
    const QFontMetricsF metrics(font, device);
    return metrics
        .boundingRect(QRectF(0, 0, width, 100000 * mm), int(Qt::TextWordWrap), words)
        .height();
}

/// The height of a panel whose words have this size.
double panelHeight(const Panel &panel, double points, double width, QPaintDevice *device)
{
    const double inside = width - 2 * inset;
    return heightOf(panel.heading, fontOf(points * 0.8, true), inside, device)
        + heightOf(panel.words, fontOf(points), inside, device) + 2 * mm + 2 * inset * 0.7;
}

class PosterPainter
{
    Q_DECLARE_TR_FUNCTIONS(heed::PosterPainter)

public:
    PosterPainter(QPdfWriter &writer, const Poster &poster)
        : m_writer(writer)
        , m_poster(poster)
        , m_painter(&writer)
        , m_page(0, 0, writer.width(), writer.height())
    {
    }

    void draw(const std::vector<ActionStory> &stories)
    {
        for (std::size_t first = 0; first < stories.size(); first += storiesAPage) {
            if (first > 0)
                m_writer.newPage();
            const auto end = std::min(stories.size(), first + storiesAPage);
            drawBand();
            drawStories({ stories.begin() + std::ptrdiff_t(first),
                stories.begin() + std::ptrdiff_t(end) });
            drawFoot();
        }
        m_painter.end();
    }

private:
    void write(const QString &words, const QFont &font, const QColor &colour, const QRectF &room,
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignTop)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(
            room, static_cast<int>(alignment.toInt()) | int(Qt::TextWordWrap), words);
    }

    void drawBand()
    {
        const QRectF top(0, 0, m_page.width(), bandHeight);
        m_painter.fillRect(top, band);
        const QRectF room = top.adjusted(margin, 9 * mm, -margin, -6 * mm);
        write(tr("You said, we did"), fontOf(40, true), paper, room);
        const QString from = m_poster.period.isEmpty()
            ? m_poster.organisation
            : tr("%1, %2").arg(m_poster.organisation, m_poster.period);
        write(from, fontOf(16), paper, room, Qt::AlignLeft | Qt::AlignBottom);
    }

    void drawFoot()
    {
        const QRectF room(margin, m_page.height() - footHeight, m_page.width() - 2 * margin,
            footHeight - 5 * mm);
        const QString thanks = m_poster.isPractice
            ? tr("Practice: invented data.")
            : tr("Thank you for telling us. Please go on: anybody here will listen.");
        write(thanks, fontOf(13), quiet, room, Qt::AlignLeft | Qt::AlignVCenter);
    }

    /// The largest type in which all of the page's stories fit.
    [[nodiscard]] double sizeFor(
        const std::vector<ActionStory> &stories, double width, double height) const
    {
        double points = largest;
        while (points > smallest && heightOfAll(stories, points, width) > height)
            points -= 0.5;
        return points;
    }

    [[nodiscard]] double heightOfAll(
        const std::vector<ActionStory> &stories, double points, double width) const
    {
        double height = 0;
        for (const ActionStory &story : stories) {
            for (const Panel &panel : panelsOf(story))
                height += panelHeight(panel, points, width, &m_writer) + 2.5 * mm;
            height += gap;
        }
        return height - gap;
    }

    void drawStories(const std::vector<ActionStory> &stories)
    {
        const double width = m_page.width() - 2 * margin;
        const double height = m_page.height() - bandHeight - footHeight - 2 * gap;
        const double points = sizeFor(stories, width, height);
        // What is left over stands between the panels, so that the page is filled.
        const double spare = std::max(0.0, height - heightOfAll(stories, points, width));
        const double more = std::min(9 * mm, spare / double(3 * stories.size()));
        double y = bandHeight + gap;
        for (const ActionStory &story : stories) {
            for (const Panel &panel : panelsOf(story)) {
                const double own = panelHeight(panel, points, width, &m_writer) + more;
                drawPanel(panel, points, QRectF(margin, y, width, own));
                y += own + 2.5 * mm;
            }
            y += gap;
        }
    }

    void drawPanel(const Panel &panel, double points, const QRectF &room)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(panel.ground);
        m_painter.drawRoundedRect(room, 2.5 * mm, 2.5 * mm);
        m_painter.fillRect(QRectF(room.left(), room.top() + 2.5 * mm, 1.6 * mm,
                               room.height() - 5 * mm),
            panel.colour);
        const QRectF inside = room.adjusted(inset, inset * 0.7, -inset, -inset * 0.7);
        const QFont heading = fontOf(points * 0.8, true);
        const double top = heightOf(panel.heading, heading, inside.width(), &m_writer);
        write(panel.heading, heading, panel.colour, inside);
        write(panel.words, fontOf(points), ink, inside.adjusted(0, top + 2 * mm, 0, 0));
    }

    QPdfWriter &m_writer;
    const Poster &m_poster;
    QPainter m_painter;
    QRectF m_page;
};

std::vector<ActionStory> approvedOnly(const std::vector<ActionStory> &stories)
{
    std::vector<ActionStory> approved;
    std::copy_if(stories.begin(), stories.end(), std::back_inserter(approved),
        [](const ActionStory &story) { return story.isApproved(); });
    return approved;
}

} // namespace

Result<QByteArray> posterPdf(const Poster &poster)
{
    const auto stories = approvedOnly(poster.stories);
    if (stories.empty())
        return failure(ErrorCode::Refused, QStringLiteral("poster.no-story"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(tr("You said, we did"));
        writer.setCreator(QStringLiteral("Heed"));
        PosterPainter(writer, poster).draw(stories);
    }
    return bytes;
}

Result<void> writePoster(const Poster &poster, const QString &path)
{
    return posterPdf(poster).and_then(
        [&path](const QByteArray &bytes) { return writeWhole(path, bytes); });
}

QString posterText(const Poster &poster)
{
    QStringList lines { tr("You said, we did"),
        poster.period.isEmpty() ? poster.organisation
                                : tr("%1, %2").arg(poster.organisation, poster.period) };
    for (const ActionStory &story : approvedOnly(poster.stories)) {
        lines += QString();
        for (const Panel &panel : panelsOf(story))
            lines += tr("%1: %2").arg(panel.heading, panel.words);
    }
    return lines.join(QLatin1Char('\n'));
}

QString seasonOf(QDate day)
{
    const int month = day.month();
    const QString year = QString::number(day.year());
    if (month >= 3 && month <= 5)
        return tr("Spring %1").arg(year);
    if (month >= 6 && month <= 8)
        return tr("Summer %1").arg(year);
    if (month >= 9 && month <= 11)
        return tr("Autumn %1").arg(year);
    return tr("Winter %1").arg(year);
}

} // namespace heed
