#pragma once

#include "core/codes/codelists.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registermodel.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace heed::test {

/// A store, the shipped code lists and the desk that a register's page works with. What the page
/// wants to open is noted.
struct PageFixture
{
    TestStore store;
    CodeLists codes = CodeLists::shipped().value_or(CodeLists {});
    QList<RecordRef> opened;

    [[nodiscard]] RecordDesk desk()
    {
        return { store.session(), codes, [this](const RecordRef &record) { opened += record; } };
    }
};

/// Ends the test when a page has no such widget: nothing after it could mean anything.
template <typename Widget> Widget *need(const QObject &page, const char *name)
{
    auto *found = page.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("no widget %s", name);
    return found;
}

/// Types into the line of an input (a day's field holds one).
inline void typeInto(const QObject &page, const char *name, const QString &text)
{
    auto *input = need<QWidget>(page, name);
    auto *line = qobject_cast<QLineEdit *>(input);
    if (line == nullptr)
        line = input->findChild<QLineEdit *>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Tab);
}

/// Presses the visible button of a name as the keyboard does: it has the focus, and then Space.
inline void pressKey(const QWidget &page, const char *name)
{
    for (auto *button : page.findChildren<QPushButton *>(QString::fromLatin1(name))) {
        if (!button->isVisible())
            continue;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
        return;
    }
    qFatal("no visible button %s", name);
}

/// Chooses by arrow keys in the visible box of a name.
inline void chooseByKey(const QWidget &page, const char *name, const char *code)
{
    for (auto *box : page.findChildren<QComboBox *>(QString::fromLatin1(name))) {
        if (!box->isVisible())
            continue;
        box->setFocus();
        const int wanted = box->findData(QString::fromLatin1(code));
        QVERIFY2(wanted >= 0, code);
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentData().toString(), QString::fromLatin1(code));
        return;
    }
    qFatal("no visible box %s", name);
}

/// Types over what stands in the visible input of a name, and goes on with Tab.
inline void typeOver(const QWidget &page, const char *name, const QString &text)
{
    for (auto *input : page.findChildren<QWidget *>(QString::fromLatin1(name))) {
        if (!input->isVisible())
            continue;
        QWidget *target = input->findChild<QLineEdit *>();
        if (target == nullptr)
            target = input;
        target->setFocus();
        QTest::keySequence(target, QKeySequence::SelectAll);
        QTest::keyClicks(target, text);
        QTest::keyClick(target, Qt::Key_Tab);
        return;
    }
    qFatal("no visible input %s", name);
}

/// Everything that can be read on a page, line by line.
inline QString readOn(const QWidget &page)
{
    QStringList said;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            said += label->text();
    }
    return said.join(QLatin1Char('\n'));
}

/// What stands beside a field of a form.
inline QString problemAt(const QObject &page, const char *name)
{
    for (QWidget *up = need<QWidget>(page, name); up != nullptr; up = up->parentWidget()) {
        if (const auto *field = qobject_cast<LabelledField *>(up))
            return field->error();
    }
    return {};
}

inline QString cell(const RegisterModel &model, int row, const char *column)
{
    return model.index(row, model.columnOf(QString::fromLatin1(column)))
        .data(Qt::DisplayRole)
        .toString();
}

} // namespace heed::test
