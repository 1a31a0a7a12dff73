#include "core/candour/candourletters.h"

#include <QRegularExpression>

namespace heed {

namespace {

constexpr int wholePerCent = 100;

/// Words that tell what a sentence does, by their beginnings.
QRegularExpression wordsOf(CandourLetterSays what)
{
    QString pattern;
    switch (what) {
    case CandourLetterSays::Account:
        pattern = QStringLiteral(
            "what happened|happened|we know|fell|was given|was not given|found that|at the time");
        break;
    case CandourLetterSays::Enquiries:
        pattern = QStringLiteral(
            "enquir|inquir|investigat|review|look(?:ing)? into|find out|learning response|inquest");
        break;
    case CandourLetterSays::Apology:
        pattern = QStringLiteral("sorry|apolog|regret");
        break;
    case CandourLetterSays::Support:
        pattern = QStringLiteral(
            "support|advoca|interpret|counsel|contact (?:person|is|for)|bereavement|here to help");
        break;
    }
    return QRegularExpression(
        QStringLiteral("\\b(?:%1)").arg(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// A sentence as words with single spaces: what is compared.
QString plainWords(const QString &sentence)
{
    static const QRegularExpression others(
        QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString words = sentence.toLower();
    return words.replace(others, QStringLiteral(" ")).trimmed();
}

/// A sentence of the template as a pattern over plain words; nothing for a line that is only a
/// field, since anything may stand there.
std::optional<QRegularExpression> patternOf(const QString &sentence)
{
    static const QRegularExpression field(QStringLiteral("\\{\\{[^}]*\\}\\}"));
    QStringList pieces;
    for (const QString &piece : sentence.split(field))
        pieces += QRegularExpression::escape(plainWords(piece));
    if (pieces.join(QString()).isEmpty())
        return std::nullopt;
    QString pattern = pieces.join(QStringLiteral(" .+ ")).simplified();
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

/// What stands between greeting and close, without the marks of headings and the signs of lists:
/// addresses and names are nobody's story.
QString toldIn(const QString &text)
{
    static const QRegularExpression mark(
        QStringLiteral("[ \\t]+@[a-z-]+[ \\t]*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression greeting(
        QStringLiteral("^Dear [^\\n]*\\n"), QRegularExpression::MultilineOption);
    static const QRegularExpression close(
        QStringLiteral("^Yours [^\\n]*$"), QRegularExpression::MultilineOption);
    QString told = QString(text).remove(mark);
    if (const auto found = greeting.match(told); found.hasMatch())
        told = told.mid(found.capturedEnd());
    if (const auto found = close.match(told); found.hasMatch())
        told.truncate(found.capturedStart());
    return told;
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("(?<=[.!?])\\s+|\\s*\\n\\s*"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList sentences;
    for (const QString &piece : text.split(ends, Qt::SkipEmptyParts)) {
        if (!plainWords(piece).isEmpty())
            sentences += piece.trimmed();
    }
    return sentences;
}

QList<CandourLetterCheck> checkCandourLetter(const QString &text)
{
    const QStringList sentences = sentencesOf(text);
    QList<CandourLetterCheck> checks;
    for (const auto &[what, code] : EnumCodes<CandourLetterSays>::list) {
        const QRegularExpression words = wordsOf(what);
        const auto found = std::find_if(sentences.begin(), sentences.end(),
            [&words](const QString &sentence) { return sentence.contains(words); });
        checks += { what, found == sentences.end() ? QString() : *found };
    }
    return checks;
}

std::optional<int> OwnStory::share() const
{
    if (sentences == 0)
        return std::nullopt;
    return own * wholePerCent / sentences;
}

OwnStory ownStory(const QString &letter, const QString &templateText)
{
    QList<QRegularExpression> known;
    for (const QString &sentence : sentencesOf(templateText)) {
        if (const auto pattern = patternOf(sentence))
            known += *pattern;
    }
    OwnStory story;
    for (const QString &sentence : sentencesOf(letter)) {
        ++story.sentences;
        const QString words = plainWords(sentence);
        const bool isKnown = std::any_of(known.begin(), known.end(),
            [&words](const QRegularExpression &each) { return each.match(words).hasMatch(); });
        if (isKnown)
            story.fromTemplate += sentence;
        else
            ++story.own;
    }
    return story;
}

OwnStory letterStory(const QString &body, const QString &templateBody)
{
    return ownStory(toldIn(body), toldIn(templateBody));
}

} // namespace heed
