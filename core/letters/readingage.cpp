#include "core/letters/readingage.h"

#include "core/letters/lettertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace heed {

namespace {

constexpr int leastSentences = 3;
constexpr int leastWordsOfASentence = 4; ///< "Dear Mrs Amberly" is none
constexpr double wordsFactor = 0.39;
constexpr double syllablesFactor = 11.8;
constexpr double gradeOffset = 15.59;
constexpr int ageAtGradeNought = 5;
constexpr int youngest = 5;

struct Tally
{
    int sentences = 0;
    int words = 0;
    int syllables = 0;
};

void count(const QString &sentence, Tally &tally)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}][\\p{L}'\\x{2019}-]*"));
    int words = 0;
    int syllables = 0;
    for (auto found = word.globalMatch(sentence); found.hasNext(); ++words)
        syllables += syllablesIn(found.next().captured());
    if (words < leastWordsOfASentence)
        return;
    ++tally.sentences;
    tally.words += words;
    tally.syllables += syllables;
}

} // namespace

int syllablesIn(const QString &word)
{
    static const QRegularExpression vowels(QStringLiteral("[aeiouy]+"));
    static const QRegularExpression silent(
        QStringLiteral("(?:[^aeiouyl]e|[^aeiouytd]ed|[^aeiouylscxz]es)$"));
    const QString plain = word.toLower();
    int syllables = 0;
    for (auto found = vowels.globalMatch(plain); found.hasNext(); found.next())
        ++syllables;
    if (syllables > 1 && silent.match(plain).hasMatch())
        --syllables;
    return std::max(1, syllables);
}

std::optional<int> readingAge(const QString &body)
{
    static const QRegularExpression ends(QStringLiteral("[.!?:](?=\\s|$)"));
    Tally tally;
    for (const LetterBlock &block : letterBlocks(body)) {
        const QString text = block.words();
        if (block.kind == LetterBlock::Kind::Heading || !text.contains(ends))
            continue;
        const QStringList sentences = text.split(ends, Qt::SkipEmptyParts);
        for (const QString &sentence : sentences)
            count(sentence, tally);
    }
    if (tally.sentences < leastSentences)
        return std::nullopt;
    const double grade = wordsFactor * tally.words / tally.sentences
        + syllablesFactor * tally.syllables / tally.words - gradeOffset;
    return std::max(youngest, int(std::lround(grade)) + ageAtGradeNought);
}

} // namespace heed
