#pragma once

#include "core/people/session.h"

#include <QSet>
#include <QStringList>

#include <memory>

class Hunspell;

namespace heed {

/// Checks the spelling of British English, word by word, with the dictionary of the system
/// (Hunspell, en_GB). Knows besides what it is told: names and references of a record, and the
/// words that people added to this store. The dictionary is read when the first word is asked for.
/// Belongs to one thread.
class Speller
{
public:
    Speller();
    ~Speller();
    Speller(const Speller &) = delete;
    Speller &operator=(const Speller &) = delete;

    /// False where the dictionary is not installed; then every word counts as right.
    [[nodiscard]] bool isAvailable() const { return dictionary() != nullptr; }
    /// Words with figures in them, single letters and capitals throughout (initials) are right.
    [[nodiscard]] bool isRight(const QString &word) const;
    /// At most eight, the likeliest first.
    [[nodiscard]] QStringList suggestions(const QString &word) const;
    /// Takes every word of a text as right from now on.
    void know(const QString &text);

private:
    [[nodiscard]] Hunspell *dictionary() const;

    mutable std::unique_ptr<Hunspell> m_hunspell; ///< read late: it takes a while
    mutable bool m_isRead = false;
    QSet<QString> m_known; ///< case folded
};

/// The words of a text where they stand: for checking and for knowing.
struct WordPlace
{
    int start = 0;
    QString word;
};
[[nodiscard]] QList<WordPlace> wordsIn(const QString &text);

/// The words that people of this store added, in order. Errors: Storage.
[[nodiscard]] Result<QStringList> spellingWords(Database &database);
/// Adds a word for everybody who writes in this store. Needs Capability::WriteRecords. A word that
/// is there already changes nothing.
Result<void> addSpellingWord(const Session &session, const QString &word);

} // namespace heed
