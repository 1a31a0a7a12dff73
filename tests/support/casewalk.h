#pragma once

#include "core/base/clock.h"
#include "core/complaints/complaintregister.h"
#include "core/letters/letter.h"
#include "tests/support/keywalk.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace heed {
class MainWindow;
class Theme;
}

namespace heed::test {

/// A new store in the real window, and what somebody types to take a complaint through it. Nothing
/// here calls a service: outcomes are read from the store, everything else is keys.
class CaseWalk
{
public:
    /// The day is Monday 2 November 2026; the user is Ann Calloway, a manager.
    CaseWalk(const QString &organisation, const QString &kind);
    ~CaseWalk();

    KeyWalk &keys() { return *m_keys; }
    FixedClock &clock() { return m_clock; }

    void signIn(const QString &user, const QString &password);
    /// Closes the store from the menu and opens it again as somebody else.
    void changeUser(const QString &user, const QString &password);
    /// Goes to a page of the window by its button in the rail.
    void page(const QString &id);
    /// Goes to one part of the settings.
    void settings(const QString &part);
    /// What stands in every letter; without a signer there is none yet.
    void writeSender(const QString &signer, const QString &post);
    void nameSigner(const QString &signer, const QString &post);
    void addManager(const QString &name, const QString &password);
    void declareNothing(const QString &person);

    /// One issue in the form that logs a complaint.
    void writeIssue(int number, const QString &subject, const QString &summary);
    /// Sets down what was agreed about an issue.
    void agreeIssue(const QString &issue, const QString &said, const QString &wanted);
    void listEvidence(const QString &issue, const QString &what, const QString &shows);
    void recordFinding(int issue, const QString &outcome, const QString &finding,
        const QString &remedy);
    /// Presses the button of the step that is shown.
    void doStep() { m_keys->push(QStringLiteral("doStep")); }
    /// Chooses a step of the tab Now by its words.
    void chooseStep(const QString &words);

    void beginLetter(const QString &title, const QString &wording = {});
    /// What the editor lists as missing.
    [[nodiscard]] QStringList gaps() const;
    /// Goes from the list of what is missing to each gap and types over it: the answer whose first
    /// words stand in the sentence, or a plain one.
    void fillGaps(const QList<std::pair<QString, QString>> &answers = {});
    /// Presses the button beside the first gap that says this.
    void mendGap(const QString &saying);

    [[nodiscard]] ComplaintFile file() const;
    [[nodiscard]] std::vector<Letter> letters() const;
    /// The text of the letter that went out last with this title.
    [[nodiscard]] QString issuedText(const QString &title) const;
    /// What `heed verify` would list.
    [[nodiscard]] QStringList damage() const;

private:
    [[nodiscard]] Database &database() const;

    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::optional<KeyWalk> m_keys;
};

} // namespace heed::test
