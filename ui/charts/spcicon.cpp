#include "ui/charts/spcicon.h"

#include "ui/charts/chartcolours.h"
#include "ui/shared/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace heed {

namespace {

constexpr int Side = 40; ///< px

PointMeaning meaningOf(SpcSign sign)
{
    switch (sign) {
    case SpcSign::ImprovementHigh:
    case SpcSign::ImprovementLow:
    case SpcSign::TargetPassed:
        return PointMeaning::Improvement;
    case SpcSign::ConcernHigh:
    case SpcSign::ConcernLow:
    case SpcSign::TargetFailed:
        return PointMeaning::Concern;
    case SpcSign::NeutralHigh:
    case SpcSign::NeutralLow:
        return PointMeaning::Neutral;
    case SpcSign::CommonCause:
    case SpcSign::TargetHitOrMiss:
        break;
    }
    return PointMeaning::Common;
}

bool isTarget(SpcSign sign)
{
    return sign == SpcSign::TargetPassed || sign == SpcSign::TargetFailed
        || sign == SpcSign::TargetHitOrMiss;
}

/// Five dots, as shares of the icon: level, rising, falling; around a line for targets.
QList<QPointF> dotsOf(SpcSign sign)
{
    switch (sign) {
    case SpcSign::ImprovementHigh:
    case SpcSign::ConcernHigh:
    case SpcSign::NeutralHigh:
        return { { 0.24, 0.74 }, { 0.38, 0.70 }, { 0.52, 0.60 }, { 0.64, 0.46 }, { 0.76, 0.34 } };
    case SpcSign::ImprovementLow:
    case SpcSign::ConcernLow:
    case SpcSign::NeutralLow:
        return { { 0.24, 0.34 }, { 0.38, 0.42 }, { 0.52, 0.54 }, { 0.64, 0.64 }, { 0.76, 0.74 } };
    case SpcSign::TargetPassed:
        return { { 0.26, 0.49 }, { 0.50, 0.46 }, { 0.74, 0.50 } };
    case SpcSign::TargetFailed:
        return { { 0.26, 0.76 }, { 0.50, 0.72 }, { 0.74, 0.77 } };
    case SpcSign::TargetHitOrMiss:
        return { { 0.26, 0.72 }, { 0.50, 0.48 }, { 0.74, 0.73 } };
    case SpcSign::CommonCause:
        break;
    }
    return { { 0.22, 0.56 }, { 0.36, 0.44 }, { 0.50, 0.58 }, { 0.64, 0.44 }, { 0.78, 0.56 } };
}

} // namespace

QString spcSentence(SpcSign sign)
{
    const char *sentence = "";
    switch (sign) {
    case SpcSign::CommonCause:
        sentence = QT_TRANSLATE_NOOP("SpcIcon", "As usual: the numbers vary as they always have.");
        break;
    case SpcSign::ImprovementHigh:
        sentence
            = QT_TRANSLATE_NOOP("SpcIcon", "A real change for the better: the number is high.");
        break;
    case SpcSign::ImprovementLow:
        sentence = QT_TRANSLATE_NOOP("SpcIcon", "A real change for the better: the number is low.");
        break;
    case SpcSign::ConcernHigh:
        sentence = QT_TRANSLATE_NOOP(
            "SpcIcon", "A real change to be concerned about: the number is high.");
        break;
    case SpcSign::ConcernLow:
        sentence = QT_TRANSLATE_NOOP(
            "SpcIcon", "A real change to be concerned about: the number is low.");
        break;
    case SpcSign::NeutralHigh:
        sentence = QT_TRANSLATE_NOOP(
            "SpcIcon", "A real change: the number is high. That alone is neither good nor bad.");
        break;
    case SpcSign::NeutralLow:
        sentence = QT_TRANSLATE_NOOP(
            "SpcIcon", "A real change: the number is low. That alone is neither good nor bad.");
        break;
    case SpcSign::TargetPassed:
        sentence
            = QT_TRANSLATE_NOOP("SpcIcon", "The target will be met every time if nothing changes.");
        break;
    case SpcSign::TargetFailed:
        sentence = QT_TRANSLATE_NOOP(
            "SpcIcon", "The target will be missed every time unless something changes.");
        break;
    case SpcSign::TargetHitOrMiss:
        sentence = QT_TRANSLATE_NOOP(
            "SpcIcon", "The target will be met in some months and missed in others, by chance.");
        break;
    }
    return QCoreApplication::translate("SpcIcon", sentence);
}

QString spcLetters(SpcSign sign)
{
    switch (sign) {
    case SpcSign::ImprovementHigh:
    case SpcSign::ConcernHigh:
    case SpcSign::NeutralHigh:
        return QCoreApplication::translate("SpcIcon", "H", "high");
    case SpcSign::ImprovementLow:
    case SpcSign::ConcernLow:
    case SpcSign::NeutralLow:
        return QCoreApplication::translate("SpcIcon", "L", "low");
    case SpcSign::TargetPassed:
        return QCoreApplication::translate("SpcIcon", "P", "target passed");
    case SpcSign::TargetFailed:
        return QCoreApplication::translate("SpcIcon", "F", "target failed");
    case SpcSign::TargetHitOrMiss:
        return QStringLiteral("?");
    case SpcSign::CommonCause:
        break;
    }
    return {};
}

void paintSpcIcon(QPainter &painter, const QRectF &area, SpcSign sign, bool dark)
{
    ChartColours colours = ChartColours::paper();
    colours.dark = dark;
    const QColor ring = colours.point(meaningOf(sign));
    const QColor ink = dark ? ThemeColours::darkTheme().text : ThemeColours::light().text;
    const double side = area.width();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.setPen(QPen(ring, side * 0.09));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(
        QRectF(0, 0, side, side).adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
    if (isTarget(sign)) {
        painter.setPen(QPen(ink, side * 0.035, Qt::DashLine));
        painter.drawLine(QPointF(side * 0.16, side * 0.60), QPointF(side * 0.84, side * 0.60));
    }
    painter.setPen(QPen(ink, side * 0.02));
    painter.setBrush(ring);
    for (const QPointF &dot : dotsOf(sign))
        painter.drawEllipse(dot * side, side * 0.055, side * 0.055);
    QFont font = painter.font();
    font.setPixelSize(qMax(1, int(side * 0.27)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(ink);
    const bool low = spcLetters(sign) == QCoreApplication::translate("SpcIcon", "L", "low");
    const QRectF corner = isTarget(sign)
        ? QRectF(side * 0.2, side * 0.11, side * 0.6, side * 0.26)
        : QRectF(side * (low ? 0.46 : 0.2), side * 0.16, side * 0.36, side * 0.34);
    painter.drawText(corner, Qt::AlignCenter | Qt::TextDontClip, spcLetters(sign));
    painter.restore();
}

SpcIcon::SpcIcon(SpcSign sign, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSign(sign);
}

void SpcIcon::setSign(SpcSign sign)
{
    m_sign = sign;
    setToolTip(spcSentence(sign));
    setAccessibleName(spcSentence(sign));
    update();
}

QSize SpcIcon::sizeHint() const { return { Side, Side }; }

void SpcIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double side = qMin(width(), height());
    paintSpcIcon(painter, QRectF(0, 0, side, side), m_sign, ThemeColours::of(palette()).dark);
}

} // namespace heed
