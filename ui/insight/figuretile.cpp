#include "ui/insight/figuretile.h"

#include "ui/charts/spcicon.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace heed {

namespace {

SpcSign signOf(SpcVariation variation)
{
    switch (variation) {
    case SpcVariation::ImprovementHigh:
        return SpcSign::ImprovementHigh;
    case SpcVariation::ImprovementLow:
        return SpcSign::ImprovementLow;
    case SpcVariation::ConcernHigh:
        return SpcSign::ConcernHigh;
    case SpcVariation::ConcernLow:
        return SpcSign::ConcernLow;
    case SpcVariation::NeutralHigh:
        return SpcSign::NeutralHigh;
    case SpcVariation::NeutralLow:
        return SpcSign::NeutralLow;
    case SpcVariation::CommonCause:
        break;
    }
    return SpcSign::CommonCause;
}

SpcSign signOf(SpcAssurance assurance)
{
    switch (assurance) {
    case SpcAssurance::Pass:
        return SpcSign::TargetPassed;
    case SpcAssurance::Fail:
        return SpcSign::TargetFailed;
    case SpcAssurance::HitOrMiss:
        break;
    }
    return SpcSign::TargetHitOrMiss;
}

} // namespace

FigureTile::FigureTile(const DashboardTile &tile, QWidget *parent)
    : Card({}, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(QStringLiteral("<p>%1</p>").arg(aboutFigure(tile.now).toHtmlEscaped()));
    setObjectName(QStringLiteral("tile-") + tile.now.id);
    auto *top = new QHBoxLayout;
    QLabel *number = makeLabel(tile.number, type::tabular(type::pageTitle()), this);
    number->setObjectName(QStringLiteral("number"));
    top->addWidget(number, 1);
    QStringList words { tile.now.label, tile.number, tile.sentence };
    if (tile.variation) {
        top->addWidget(new SpcIcon(signOf(*tile.variation), this));
        words << spcSentence(signOf(*tile.variation));
    }
    if (tile.assurance) {
        top->addWidget(new SpcIcon(signOf(*tile.assurance), this));
        words << spcSentence(signOf(*tile.assurance));
    }
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    content()->setSpacing(space::Hair);
    content()->addLayout(top);
    content()->addWidget(makeLabel(tile.now.label, strong, this, false, true));
    content()->addWidget(makeLabel(tile.sentence, type::small(), this, true, true));
    content()->addStretch(1);
    setAccessibleName(words.join(QStringLiteral(". ")));
    setAccessibleDescription(tr("Enter opens the records. %1").arg(aboutFigure(tile.now)));
}

void FigureTile::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit activated();
    else
        Card::keyPressEvent(event);
}

void FigureTile::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        emit activated();
}

void FigureTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ThemeColours::of(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::Hair, space::Hair);
}

void FigureTile::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void FigureTile::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

QString aboutFigure(const Figure &figure)
{
    QStringList parts { figure.definition };
    if (!figure.basis.isEmpty())
        parts << figure.basis + QLatin1Char('.');
    if (!figure.source.isEmpty())
        parts << FigureTile::tr("Source: %1.").arg(figure.source);
    return parts.join(QLatin1Char(' '));
}

} // namespace heed
