#include "tests/ui/windowwalk.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace heed;

namespace {

const QChar opening(0x27E6); // marks a translated text; no record holds it

/// A language a third longer than English, with accents high and low.
class Pseudo final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *, const char *source, const char *, int n) const override
    {
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QLatin1String("%n"), QString::number(n));
        const bool hasMarkup = text.contains(QLatin1Char('<'));
        if (text.trimmed().isEmpty() || isFormat(text))
            return text;
        if (!hasMarkup) {
            text.replace(QLatin1Char('e'), QChar(0x1EBF)).replace(QLatin1Char('a'), QChar(0x00E5));
            text.replace(QLatin1Char('o'), QChar(0x1ED9));
        }
        return opening + text + QString(text.size() / 3, QLatin1Char('~'));
    }

private:
    /// Keys, file filters and date formats are not for reading.
    static bool isFormat(const QString &text)
    {
        static const QRegularExpression format(
            QStringLiteral("^(Ctrl|Alt|Shift|F\\d|%\\d[^a-z]*$)|\\(\\*\\."));
        return format.match(text).hasMatch();
    }
};

QString placeOf(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 %2 “%3”")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text.left(60));
}

/// Grades of harm come with their words from resources/rules/harm.json, chapters are called as they
/// stand on the paper, which is in English, and a store as people call it.
bool isWordOfData(const QAbstractButton &button)
{
    const QString name = button.objectName();
    return name.startsWith(QLatin1String("physical."))
        || name.startsWith(QLatin1String("psychological."))
        || name.startsWith(QLatin1String("choose-")) || button.text() == QLatin1String("walk");
}

bool isTranslated(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3}"));
    return text.contains(opening) || !word.match(text).hasMatch();
}

} // namespace

/// The window in a language that nobody speaks: nothing may be cut off, and what stays English was
/// never given to the translators.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsCutOff();
    void everyButtonAndTabIsTranslated();

private:
    void look(const QString &place, QWidget &root);
    void checkButton(const QString &place, const QAbstractButton &button);
    void checkLabel(const QString &place, const QLabel &label);

    QMap<QString, QString> m_cut;
    QMap<QString, QString> m_english;
};

void TestPseudoLanguage::initTestCase()
{
    test::WindowWalk walk(QSize(1366, 768)); // its records are made in English
    Pseudo pseudo;
    QCoreApplication::installTranslator(&pseudo);
    walk.makeWindowAnew(QSize(1366, 768));
    walk.go([this](const QString &place, QWidget &root) { look(place, root); });
    QCoreApplication::removeTranslator(&pseudo);
}

void TestPseudoLanguage::look(const QString &place, QWidget &root)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &root)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            checkButton(place, *button);
        else if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(place, *label);
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < bar->count(); ++i) {
                if (!isTranslated(bar->tabText(i)))
                    m_english.insert(placeOf(*bar, bar->tabText(i)), place);
            }
        }
    }
}

void TestPseudoLanguage::checkButton(const QString &place, const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return;
    if (button.width() < button.sizeHint().width())
        m_cut.insert(placeOf(button, button.text()), place);
    if (!isTranslated(button.text()) && !isWordOfData(button))
        m_english.insert(placeOf(button, button.text()), place);
}

void TestPseudoLanguage::checkLabel(const QString &place, const QLabel &label)
{
    if (label.text().isEmpty())
        return;
    const QSize wanted = label.wordWrap() ? QSize(0, label.heightForWidth(label.width()))
                                          : QSize(label.sizeHint().width(), 0);
    // The letters with two accents come from another typeface, whose lines are a pixel or two taller.
    constexpr double tallerTypeface = 1.15;
    if (label.width() >= wanted.width() && label.height() * tallerTypeface >= wanted.height())
        return;
    m_cut.insert(placeOf(label, label.text()),
        QStringLiteral("%1: %2x%3 for %4x%5")
            .arg(place)
            .arg(label.width())
            .arg(label.height())
            .arg(wanted.width())
            .arg(wanted.height()));
}

void TestPseudoLanguage::nothingIsCutOff()
{
    for (auto one = m_cut.begin(); one != m_cut.end(); ++one)
        qWarning("%s (seen at %s)", qPrintable(one.key()), qPrintable(one.value()));
    QVERIFY(m_cut.isEmpty());
}

void TestPseudoLanguage::everyButtonAndTabIsTranslated()
{
    for (auto one = m_english.begin(); one != m_english.end(); ++one)
        qWarning("%s (seen at %s)", qPrintable(one.key()), qPrintable(one.value()));
    QVERIFY(m_english.isEmpty());
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
