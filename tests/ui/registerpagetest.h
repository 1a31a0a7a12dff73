#pragma once

#include "core/codes/codelists.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/registermodel.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

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
