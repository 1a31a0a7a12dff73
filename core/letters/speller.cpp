#include "core/letters/speller.h"

#include "core/store/database.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <hunspell.hxx>

namespace heed {

namespace {

constexpr int mostSuggestions = 8;

/// Without its ending: ".aff" and ".dic" stand side by side.
QString dictionaryPath()
{
    const QStringList folders { QCoreApplication::applicationDirPath()
            + QStringLiteral("/dictionaries/"),
        QStringLiteral("/usr/share/hunspell/"), QStringLiteral("/usr/share/myspell/dicts/") };
    for (const QString &folder : folders) {
        const QString path = folder + QStringLiteral("en_GB");
        if (QFile::exists(path + QStringLiteral(".dic")))
            return path;
    }
    return {};
}

/// The curly apostrophe is a straight one to the dictionary.
std::string plain(const QString &word)
{
    return QString(word).replace(QChar(0x2019), QLatin1Char('\'')).toStdString();
}

bool needsNoCheck(const QString &word)
{
    const bool hasFigure
        = std::any_of(word.begin(), word.end(), [](QChar letter) { return letter.isDigit(); });
    return word.size() < 2 || hasFigure || word == word.toUpper();
}

} // namespace

Speller::Speller() = default;
Speller::~Speller() = default;

Hunspell *Speller::dictionary() const
{
    const QString path = m_isRead ? QString() : dictionaryPath();
    m_isRead = true;
    if (!path.isEmpty())
        m_hunspell = std::make_unique<Hunspell>(QFile::encodeName(path + QStringLiteral(".aff")),
            QFile::encodeName(path + QStringLiteral(".dic")));
    return m_hunspell.get();
}

bool Speller::isRight(const QString &word) const
{
    if (needsNoCheck(word) || m_known.contains(word.toCaseFolded()) || !isAvailable())
        return true;
    if (m_hunspell->spell(plain(word)))
        return true;
    const QString owner
        = QString(word).remove(QRegularExpression(QStringLiteral("['\\x{2019}]s?$")));
    return owner != word && isRight(owner);
}

QStringList Speller::suggestions(const QString &word) const
{
    QStringList words;
    if (!isAvailable())
        return words;
    for (const std::string &suggestion : m_hunspell->suggest(plain(word))) {
        if (words.size() < mostSuggestions)
            words += QString::fromStdString(suggestion);
    }
    return words;
}

void Speller::know(const QString &text)
{
    for (const WordPlace &place : wordsIn(text))
        m_known.insert(place.word.toCaseFolded());
}

QList<WordPlace> wordsIn(const QString &text)
{
    static const QRegularExpression word(
        QStringLiteral("[\\p{L}\\p{N}]+(?:['\\x{2019}][\\p{L}\\p{N}]+)*"));
    QList<WordPlace> places;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        places += { int(match.capturedStart()), match.captured() };
    }
    return places;
}

Result<QStringList> spellingWords(Database &database)
{
    return database.run(QStringLiteral("SELECT word FROM spelling_word ORDER BY word"))
        .map([](Statement *found) {
            QStringList words;
            while (found->next())
                words += found->text(0);
            return words;
        });
}

Result<void> addSpellingWord(const Session &session, const QString &word)
{
    const QString added = word.trimmed();
    const auto known = spellingWords(session.database);
    if (!known)
        return Failure(known.error());
    if (added.isEmpty() || known->contains(added, Qt::CaseInsensitive))
        return {};
    auto transaction = beginWork(session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    return transaction->database()
        .run(QStringLiteral("INSERT INTO spelling_word (word, added_by) VALUES (?, ?)"),
            { added, session.actor.name })
        .and_then([&](Statement *statement) {
            transaction->note({ AuditAction::Create, QStringLiteral("spelling"),
                statement->insertedId(), added, {}, {} });
            return transaction->commit();
        });
}

} // namespace heed
