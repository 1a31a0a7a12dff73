#include "ui/shared/practicebanner.h"

#include "ui/shared/icons.h"

#include <QFontMetrics>
#include <QPainter>

namespace heed {

namespace {
constexpr int IconSide = 16;
}

PracticeBanner::PracticeBanner(QWidget *parent)
    : QWidget(parent)
    , m_text(tr("Practice store: invented people, nothing here is real"))
{
    setAccessibleName(m_text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PracticeBanner::sizeHint() const
{
    const QFontMetrics metrics(type::base());
    return { metrics.horizontalAdvance(m_text) + IconSide + 2 * space::Large + space::Small,
        metrics.height() + 2 * space::Hair + 2 };
}

void PracticeBanner::paintEvent(QPaintEvent *)
{
    const ThemeColours colours = ThemeColours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.practice);
    QFont font(iconFontFamily());
    font.setPixelSize(IconSide);
    painter.setPen(colours.onPractice);
    painter.setFont(font);
    const QRect place(space::Large, 0, IconSide, height());
    painter.drawText(
        place, Qt::AlignCenter | Qt::TextDontClip, QString(QChar(codePoint(Glyph::Practice))));
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.drawText(rect().adjusted(space::Large + IconSide + space::Small, 0, -space::Large, 0),
        Qt::AlignVCenter | Qt::AlignLeft, m_text);
}

} // namespace heed
