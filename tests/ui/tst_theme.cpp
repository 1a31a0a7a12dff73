#include "ui/charts/chartcolours.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "ui/shared/wheelguard.h"

#include <QComboBox>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <QWheelEvent>

using namespace heed;

namespace {

constexpr double TextContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr double MarkContrast = 3; // WCAG 2.2, 1.4.11

int inked(const QIcon &picture, int side)
{
    const QImage image = picture.pixmap(side, side).toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127;
    }
    return count;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void marksAreVisible_data();
    void marksAreVisible();
    void contrastIsThatOfWcag();
    void choosingPutsOurPaletteOn();
    void strangePaletteIsLeftAlone();
    void everyGlyphHasAPicture();
    void iconsFollowTheTheme();
    void figuresAreEven();
    void wheelLeavesUnfocusedAnswersAlone();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ThemeTest::textIsReadable()
{
    QFETCH(bool, dark);
    const ThemeColours c = dark ? ThemeColours::darkTheme() : ThemeColours::light();
    for (const QColor &ground : { c.window, c.card }) {
        for (const QColor &ink : { c.text, c.muted, c.accent, c.overdue, c.soon, c.done, c.info })
            QVERIFY2(contrast(ink, ground) >= TextContrast,
                qPrintable(ink.name() + QLatin1String(" on ") + ground.name()));
    }
    QVERIFY(contrast(c.onAccent, c.accent) >= TextContrast);
    QVERIFY(contrast(c.onPractice, c.practice) >= TextContrast);
    QVERIFY(contrast(c.text, c.hover) >= TextContrast);
}

void ThemeTest::marksAreVisible_data() { textIsReadable_data(); }

void ThemeTest::marksAreVisible()
{
    QFETCH(bool, dark);
    const ChartColours c = ChartColours::of(
        Theme::palette(dark ? ThemeColours::darkTheme() : ThemeColours::light()));
    for (int role = 0; role <= int(ColourRole::Grey); ++role)
        QVERIFY2(contrast(c.series(ColourRole(role)), c.background) >= MarkContrast,
            qPrintable(QString::number(role)));
    // SPC colours are the field's own; the outline in the text's colour carries the contrast.
    QVERIFY(contrast(c.text, c.background) >= MarkContrast);
    for (int step = 0; step <= 20; ++step) {
        const QColor fill = c.heat(step / 20.0);
        QVERIFY2(
            contrast(ChartColours::textOn(fill), fill) >= TextContrast, qPrintable(fill.name()));
    }
}

void ThemeTest::contrastIsThatOfWcag()
{
    QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21) < 0.01);
    QVERIFY(qAbs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
}

void ThemeTest::choosingPutsOurPaletteOn()
{
    Theme theme(*qApp);
    theme.choose(ThemeChoice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x15191E));
    QVERIFY(ThemeColours::of(QApplication::palette()).dark);
    theme.choose(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(0xFFFFFF));
    QVERIFY(!qApp->styleSheet().contains(QLatin1Char('@')));
    QCOMPARE(QApplication::font().pointSizeF(), 10.0);
}

void ThemeTest::strangePaletteIsLeftAlone()
{
    QPalette system;
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::WindowText, Qt::yellow);
    const ThemeColours c = ThemeColours::of(system);
    QVERIFY(c.system);
    QCOMPARE(c.text, QColor(Qt::yellow));
    QCOMPARE(c.overdue, QColor(Qt::yellow));
}

void ThemeTest::everyGlyphHasAPicture()
{
    QVERIFY(!iconFontFamily().isEmpty());
    const QFont font(iconFontFamily());
    for (int glyph = 0; glyph <= int(Glyph::OpenElsewhere); ++glyph) {
        QVERIFY2(QFontMetricsF(font).inFont(QChar(codePoint(Glyph(glyph)))),
            qPrintable(QString::number(glyph)));
        QVERIFY(inked(icon(Glyph(glyph)), 32) > 20);
    }
}

void ThemeTest::iconsFollowTheTheme()
{
    Theme theme(*qApp);
    theme.choose(ThemeChoice::Light);
    const QIcon picture = icon(Glyph::Overdue, Tone::Overdue);
    const QImage light = picture.pixmap(32, 32).toImage();
    theme.choose(ThemeChoice::Dark);
    const QImage dark = picture.pixmap(32, 32).toImage();
    QVERIFY(light != dark);
    theme.choose(ThemeChoice::Light);
}

void ThemeTest::figuresAreEven()
{
    const QFontMetricsF metrics(type::tabular(type::base()));
    QCOMPARE(metrics.horizontalAdvance(QStringLiteral("1111")),
        metrics.horizontalAdvance(QStringLiteral("0000")));
}

void ThemeTest::wheelLeavesUnfocusedAnswersAlone()
{
    WheelGuard guard(*qApp);
    QWidget page;
    QComboBox box(&page);
    box.addItems({ QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three") });
    box.setCurrentIndex(1);
    page.show();
    box.clearFocus();
    QWheelEvent wheel(QPointF(3, 3), box.mapToGlobal(QPointF(3, 3)), {}, QPoint(0, -120),
        Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&box, &wheel);
    QCOMPARE(box.currentIndex(), 1);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
