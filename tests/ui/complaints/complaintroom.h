#pragma once

#include "core/codes/codelists.h"
#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintregister.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"
#include "ui/complaints/complaintdesk.h"

#include <QApplication>
#include <QWidget>

namespace heed::test {

/// Answers nothing and remembers that it was asked.
class SilentPrompter final : public Prompter
{
public:
    void ask(const YesNoQuestion &question, std::function<void()>) override
    {
        asked += question.text;
    }
    void tell(const QString &, const QString &text) override { asked += text; }
    void askOpenFile(const FileQuestion &, std::function<void(const QString &)>) override { }
    void askSaveFile(const FileQuestion &, std::function<void(const QString &)>) override { }
    void askFolder(const FileQuestion &, std::function<void(const QString &)>) override { }

    QStringList asked;
};

/// A store with Heed's code lists and all that the widgets of the room need.
class ComplaintRoom
{
public:
    ComplaintRoom()
        : service(store.session())
    {
        auto transaction = store.begin();
        const auto seeded = seedCodes(transaction);
        const auto done = transaction.commit();
        if (!seeded || !done)
            qFatal("the code lists could not be written");
        codes = CodeLists::load(store.database()).value_or(CodeLists {});
    }

    /// Stores a complaint with one issue and gives its id.
    ComplaintId log(const QString &name, const QString &said, QDate received)
    {
        ComplaintFile file;
        file.complaint.receivedOn = received;
        file.complaint.description = said;
        file.complaint.complainantStatus = ComplainantStatus::Patient;
        file.complainant.name = name;
        ComplaintIssue issue;
        issue.subject = QStringLiteral("communications");
        if (!codes.has(codescheme::Subject, issue.subject))
            issue.subject = codes.codes(codescheme::Subject).front().code;
        file.issues.push_back(issue);
        const auto id = service.log(file);
        return id.value_or(ComplaintId {});
    }
    [[nodiscard]] ComplaintFile file(ComplaintId id)
    {
        return ComplaintRegister(store.session()).file(id).value_or(ComplaintFile {});
    }

    TestStore store;
    ComplaintService service;
    CodeLists codes;
    SilentPrompter prompter;
    ComplaintDesk desk { store.session(), service, codes, prompter };
};

/// A child by its object name; the test ends where there is none.
template <typename Widget = QWidget> Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (found == nullptr)
        qFatal("no widget named %s", name);
    return found;
}

/// Types into whatever has the keyboard.
inline void type(QWidget &window, const QString &text)
{
    QTest::keyClicks(window.focusWidget(), text);
}

inline void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers with = {})
{
    QTest::keyClick(window.focusWidget(), key, with);
}

} // namespace heed::test
