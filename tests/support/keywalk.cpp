#include "tests/support/keywalk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>
#include <QWindow>

namespace heed::test {

namespace {

constexpr int mostStops = 400; ///< controls on the way round the fullest page, and some more
constexpr int mostTabs = 20;
constexpr int patience = 3000; ///< ms

/// A composed input (a date) is where its inner line is.
QString nameOf(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    const bool isInner = parent != nullptr && parent->focusProxy() == &widget;
    return isInner ? parent->objectName() : widget.objectName();
}

QString wordsOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        button != nullptr && !button->text().isEmpty())
        return button->text().remove(QLatin1Char('&')).trimmed();
    return widget.accessibleName();
}

QString describe(const QWidget *widget)
{
    if (widget == nullptr)
        return QStringLiteral("nothing");
    return QStringLiteral("%1 %2 \"%3\"")
        .arg(QLatin1String(widget->metaObject()->className()), nameOf(*widget), wordsOf(*widget));
}

/// The text of a widget that is itself read, not of what is in it.
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text().remove(QLatin1Char('&'));
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
        return text->toPlainText();
    if (const auto *text = qobject_cast<const QTextEdit *>(widget))
        return text->toPlainText();
    return {};
}

} // namespace

KeyWalk::KeyWalk(QWidget &window)
    : m_window(window)
{
    m_window.show();
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window))
        qFatal("the window never got the keyboard");
}

QWidget *KeyWalk::at() const { return QApplication::focusWidget(); }

bool KeyWalk::isWithin(const QString &name) const
{
    for (const QWidget *one = at(); one != nullptr; one = one->parentWidget()) {
        if (one->objectName() == name)
            return true;
    }
    return false;
}

void KeyWalk::press(Qt::Key key, Qt::KeyboardModifiers with)
{
    QWindow *window = QGuiApplication::focusWindow();
    if (window == nullptr)
        qFatal("no window has the keyboard");
    QTest::keyClick(window, key, with);
}

void KeyWalk::write(const QString &text)
{
    for (const QChar letter : text) {
        if (letter == QLatin1Char('\n'))
            press(Qt::Key_Return);
        else
            QTest::keyClick(QGuiApplication::focusWindow(), letter.toLatin1());
    }
}

void KeyWalk::giveUp(const QString &wanted, const QStringList &trail) const
{
    const QString said
        = QStringLiteral("the keyboard does not come to %1; it came by:\n  %2\nand one reads:\n%3")
              .arg(wanted, trail.join(QStringLiteral("\n  ")), seen());
    QTest::qFail(qPrintable(said), __FILE__, __LINE__);
}

template <typename Is> void KeyWalk::go(const QString &wanted, const Is &isThere)
{
    QStringList trail;
    for (int stops = 0; stops < mostStops; ++stops) {
        const QWidget *here = at();
        if (here != nullptr && isThere(*here))
            return;
        trail += describe(here);
        press(Qt::Key_Tab);
    }
    trail.removeDuplicates();
    giveUp(wanted, trail);
}

void KeyWalk::to(const QString &name)
{
    go(name, [&name](const QWidget &here) { return nameOf(here) == name; });
}

void KeyWalk::toWords(const QString &beginning)
{
    go(beginning, [&beginning](const QWidget &here) {
        return wordsOf(here).startsWith(beginning) || here.accessibleName().startsWith(beginning);
    });
}

void KeyWalk::push(const QString &name)
{
    to(name);
    press(Qt::Key_Space);
}

void KeyWalk::pushWords(const QString &beginning)
{
    toWords(beginning);
    press(Qt::Key_Space);
}

void KeyWalk::fill(const QString &name, const QString &text)
{
    to(name);
    press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        press(Qt::Key_Delete);
    write(text);
}

void KeyWalk::choose(const QString &name, const QString &beginning)
{
    to(name);
    const auto *box = qobject_cast<const QComboBox *>(at());
    if (box == nullptr) {
        giveUp(QStringLiteral("a list of choices called %1").arg(name), {});
        return;
    }
    press(Qt::Key_Home);
    QStringList offered;
    while (!box->currentText().startsWith(beginning)) {
        const int before = box->currentIndex();
        offered += box->currentText();
        press(Qt::Key_Down);
        if (box->currentIndex() == before) {
            giveUp(QStringLiteral("%1 in %2").arg(beginning, name), offered);
            return;
        }
    }
}

void KeyWalk::tick(const QString &name, bool on)
{
    to(name);
    const auto *box = qobject_cast<const QCheckBox *>(at());
    if (box == nullptr)
        giveUp(QStringLiteral("a box to tick called %1").arg(name), {});
    else if (box->isChecked() != on)
        press(Qt::Key_Space);
}

void KeyWalk::tab(const QString &title)
{
    const auto current = [this]() -> QString {
        for (const QTabBar *bar : m_window.findChildren<QTabBar *>()) {
            if (bar->isVisible())
                return bar->tabText(bar->currentIndex());
        }
        return {};
    };
    QStringList trail;
    for (int i = 0; i < mostTabs && !current().startsWith(title); ++i) {
        trail += QStringLiteral("%1, keyboard at %2").arg(current(), describe(at()));
        press(Qt::Key_PageDown, Qt::ControlModifier);
    }
    if (!current().startsWith(title))
        giveUp(title, trail);
}

QString KeyWalk::seen() const
{
    QStringList texts;
    const QWidget *window = QApplication::activeWindow();
    if (window == nullptr)
        window = &m_window;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const QString text = widget->isVisible() ? textOf(widget) : QString();
        if (!text.isEmpty())
            texts += text;
    }
    return texts.join(QLatin1Char('\n'));
}

bool KeyWalk::comesToSee(const QString &words, bool there) const
{
    for (int waited = 0; waited < patience; waited += 50) {
        if (sees(words) == there)
            return true;
        QTest::qWait(50);
    }
    return sees(words) == there;
}

} // namespace heed::test
