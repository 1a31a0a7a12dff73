#include "tests/ui/windowwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace heed;

/// The whole window for people who hear it or use it without a mouse: every control has a name,
/// and Tab comes to each and round again. The window is walked once; each test reads what was
/// found.
class TestAccessibility : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyControlHasAName();
    void everyTableSpeaksItsColumns();
    void noLabelShowsItsAccessMark();
    void tabComesToEveryControlAndRoundAgain();
    void manyPlacesWereSeen();
    void aMeetingAndItsPresentationWereSeen();

private:
    void look(const QString &place, QWidget &root);
    void checkTab(const QString &place, QWidget &root);
    void note(const char *check, const QString &place, const QWidget &widget);
    void noneFound(const char *check) const;

    /// By check: what is wrong, with the first place where it was seen.
    QMap<QString, QMap<QString, QString>> m_found;
    int m_places = 0;
    QStringList m_seen;
};

namespace {

constexpr int mostLinks = 40;

QString nameInTree(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *up = &widget; up != nullptr && names.size() < 4; up = up->parentWidget()) {
        if (!up->objectName().isEmpty() || up == &widget)
            names.prepend(QStringLiteral("%1 %2").arg(
                QLatin1String(up->metaObject()->className()), up->objectName()));
    }
    return names.join(QStringLiteral(" > "));
}

/// Parts of a control that Qt makes by itself.
bool isInside(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) || widget.inherits("QScrollBar")
        || widget.inherits("QHeaderView") || widget.inherits("QTableCornerButton")
        || widget.inherits("QLineEditIconButton") || widget.inherits("QMenuBar")
        || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QTabBar *>(parent)
        || widget.metaObject()->className() == QByteArray("QComboBoxListView");
}

bool isControl(const QWidget &widget)
{
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// What a screen reader says first. A placeholder is no name: it goes away when one types.
QString spokenName(QWidget &widget)
{
    if (!widget.accessibleName().trimmed().isEmpty())
        return widget.accessibleName().trimmed();
    const bool isField = qobject_cast<QLineEdit *>(&widget) || widget.inherits("QPlainTextEdit")
        || widget.inherits("QTextEdit") || qobject_cast<QComboBox *>(&widget)
        || qobject_cast<QAbstractSpinBox *>(&widget);
    if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
        return button->text().trimmed();
    for (const auto *label : widget.window()->findChildren<QLabel *>()) {
        if (label->buddy() == &widget
            || (label->buddy() && label->buddy()->focusProxy() == &widget))
            return label->text().trimmed();
    }
    const auto *spoken = QAccessible::queryAccessibleInterface(&widget);
    return isField || spoken == nullptr ? QString() : spoken->text(QAccessible::Name).trimmed();
}

bool takesTab(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && widget.focusProxy() == nullptr;
}

/// One of several of which one is chosen: Tab comes to one of them, the arrows to the others.
bool isByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button != nullptr
        && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

} // namespace

void TestAccessibility::initTestCase()
{
    const auto visit = [this](const QString &place, QWidget &root) {
        ++m_places;
        m_seen += place;
        look(place, root);
        checkTab(place, root);
    };
    test::WindowWalk(QSize(1366, 768)).go(visit);
    test::WindowWalk trust(QSize(1366, 768), PracticeKind::NhsTrust);
    trust.goTo({ QStringLiteral("panel"), QStringLiteral("returns") }, visit);
}

void TestAccessibility::note(const char *check, const QString &place, const QWidget &widget)
{
    QMap<QString, QString> &found = m_found[QString::fromLatin1(check)];
    const QString what = nameInTree(widget);
    if (!found.contains(what))
        found.insert(what, place);
}

void TestAccessibility::look(const QString &place, QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &root || isInside(*widget))
            continue;
        if (isControl(*widget) && widget->focusProxy() == nullptr && spokenName(*widget).isEmpty())
            note("name", place, *widget);
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label != nullptr && label->buddy() == nullptr
            && label->text().contains(QRegularExpression(QStringLiteral("&\\w")))
            && label->textFormat() == Qt::PlainText)
            note("mark", place, *widget);
        if (const auto *table = qobject_cast<QTableView *>(widget)) {
            for (int i = 0; i < table->model()->columnCount(); ++i) {
                if (!table->isColumnHidden(i)
                    && table->model()->headerData(i, Qt::Horizontal).toString().trimmed().isEmpty())
                    note("column", place, *widget);
            }
        }
    }
}

/// Presses Tab until it comes round, and notes every control that it passes by.
void TestAccessibility::checkTab(const QString &place, QWidget &root)
{
    root.activateWindow();
    QWidget *start = root.focusWidget();
    if (start == nullptr || !start->isVisible() || !takesTab(*start)) {
        QTest::keyClick(&root, Qt::Key_Tab);
        start = root.focusWidget();
    }
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (takesTab(*widget) && widget->window() == &root && !isInside(*widget))
            wanted.insert(widget);
    }
    if (wanted.isEmpty())
        return;
    QSet<const QWidget *> seen;
    QWidget *at = start;
    do {
        if (at == nullptr)
            break;
        seen.insert(at);
        // In a text with links, Tab goes from link to link before it leaves.
        for (int i = 0; i < mostLinks && root.focusWidget() == at; ++i)
            QTest::keyClick(at, Qt::Key_Tab);
        if (root.focusWidget() == at && wanted.size() > 1) {
            note("trap", place, *at);
            return;
        }
        at = root.focusWidget();
    } while (at != start && !seen.contains(at));
    for (const QWidget *missed : wanted - seen) {
        if (!isByArrows(*missed))
            note("tab", place, *missed);
    }
}

void TestAccessibility::noneFound(const char *check) const
{
    const QMap<QString, QString> found = m_found.value(QString::fromLatin1(check));
    for (auto one = found.begin(); one != found.end(); ++one)
        qWarning("%s (seen at %s)", qPrintable(one.key()), qPrintable(one.value()));
    QVERIFY2(found.isEmpty(), check);
}

void TestAccessibility::everyControlHasAName() { noneFound("name"); }

void TestAccessibility::everyTableSpeaksItsColumns() { noneFound("column"); }

void TestAccessibility::noLabelShowsItsAccessMark() { noneFound("mark"); }

void TestAccessibility::tabComesToEveryControlAndRoundAgain()
{
    noneFound("trap");
    noneFound("tab");
}

void TestAccessibility::manyPlacesWereSeen()
{
    // A walk that ends at the first page would find nothing wrong.
    QVERIFY2(m_places > 100, qPrintable(QString::number(m_places)));
}

void TestAccessibility::aMeetingAndItsPresentationWereSeen()
{
    const auto saw = [this](const char *pattern) {
        return !m_seen.filter(QRegularExpression(QString::fromLatin1(pattern))).isEmpty();
    };
    QVERIFY(saw("^panel:part 1$"));
    QVERIFY(saw("^panel:record \\d+:minutes$"));
    QVERIFY(saw("^panel:record \\d+:minutes:presentMinutes/panelPresentation$"));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
