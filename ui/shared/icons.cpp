#include "ui/shared/icons.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace heed {

namespace {

/// How an icon finds its colour when it is drawn: by a status or by a role of the palette.
struct Ink
{
    std::optional<Tone> tone;
    QPalette::ColorRole role = QPalette::WindowText;

    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return tone ? ThemeColours::of(palette).tone(*tone) : palette.color(role);
    }
};

class GlyphEngine : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, Ink ink)
        : m_glyph(glyph)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QFont font(iconFontFamily());
        const int side = qMin(rect.width(), rect.height());
        font.setPixelSize(qMax(1, side));
        font.setStyleStrategy(QFont::PreferAntialias);
        painter->save();
        painter->setFont(font);
        painter->setPen(m_ink.colour(mode));
        painter->drawText(
            QRectF(rect), Qt::AlignCenter | Qt::TextDontClip, QString(QChar(codePoint(m_glyph))));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(*this); }
    bool isNull() override { return iconFontFamily().isEmpty(); }

private:
    Glyph m_glyph;
    Ink m_ink;
};

} // namespace

// Code points of lucide-static 1.62.0, font/codepoints.json, in the order of the enum.
char16_t codePoint(Glyph glyph)
{
    static constexpr char16_t Table[] = {
        0xe2b7, 0xe576, 0xe193, 0xe2d7, 0xe0e0, 0xe382, 0xe212, 0xe1c2, 0xe4ae, 0xe1c1, // Today...
        0xe154, 0xe151, 0xe10b, 0xe10c, 0xe19f, 0xe1a4, 0xe1a2, 0xe077, 0xe087,
        0xe226, // Settings...
        0xe0f9, 0xe296, 0xe1b2, 0xe13d, 0xe06c, 0xe06f, 0xe06e, 0xe070, 0xe06d, 0xe048, // Info...
        0xe141, 0xe0cc, 0xe0b2, 0xe19e, 0xe1f9, 0xe18e, 0xe2a1, 0xe0dc, 0xe099, 0xe133, // Print...
        0xe10f, 0xe111, 0xe063, 0xe0ba, 0xe0bb, 0xe102, 0xe12d, 0xe116, 0xe1ff, 0xe4a3, // Letter...
        0xe082, 0xe145, 0xe14d, 0xe09e, 0xe17d, 0xe2a5, 0xe0b6, 0xe23a, 0xe13f, 0xe290, // Help...
        0xe0d1, 0xe084, 0xe1f5, 0xe0ad, 0xe0ed, 0xe234, 0xe152, 0xe10e, 0xe1d0, 0xe076, // Flag...
        0xe345, 0xe0b9, // CurrentStep...
    };
    static_assert(std::size(Table) == size_t(Glyph::OpenElsewhere) + 1);
    return Table[size_t(glyph)];
}

QString iconFontFamily()
{
    static const QString family = [] {
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(":/heed/ui/lucide.ttf"));
        return QFontDatabase::applicationFontFamilies(id).value(0);
    }();
    return family;
}

QIcon icon(Glyph glyph) { return QIcon(new GlyphEngine(glyph, Ink {})); }

QIcon icon(Glyph glyph, Tone tone) { return QIcon(new GlyphEngine(glyph, Ink { tone })); }

QIcon icon(Glyph glyph, QPalette::ColorRole role)
{
    return QIcon(new GlyphEngine(glyph, Ink { {}, role }));
}

Glyph glyphFor(Tone tone)
{
    switch (tone) {
    case Tone::Overdue:
        return Glyph::Overdue;
    case Tone::Soon:
        return Glyph::Soon;
    case Tone::Done:
        return Glyph::Done;
    case Tone::Info:
        return Glyph::Info;
    case Tone::Neutral:
        break;
    }
    return Glyph::Circle;
}

} // namespace heed
