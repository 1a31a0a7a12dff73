#include "core/people/passwordstrength.h"

#include "core/store/storekey.h"

#include <QScopeGuard>
#include <QSet>
#include <QTextBoundaryFinder>

#include <array>
#include <cmath>
#include <vector>
#include <zxcvbn.h>

namespace heed {
namespace {

FieldProblem advise(const char *fact, const QStringList &values = {})
{
    return { QStringLiteral("password"), QLatin1String(fact), values };
}

/// zxcvbn's scale: fewer than 10^3, 10^6, 10^8, 10^10 guesses.
int scoreOf(double bits)
{
    static constexpr std::array<double, 4> steps { 3, 6, 8, 10 };
    const double powerOfTen = bits * std::log10(2.0);
    return static_cast<int>(
        std::count_if(steps.begin(), steps.end(), [&](double step) { return powerOfTen >= step; }));
}

qsizetype charactersIn(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype count = 0;
    while (finder.toNextBoundary() >= 0)
        ++count;
    return count;
}

const char *factOf(ZxcTypeMatch_t type)
{
    switch (static_cast<unsigned>(type) & ~static_cast<unsigned>(MULTIPLE_MATCH)) {
    case DICTIONARY_MATCH:
    case DICT_LEET_MATCH:
        return "password.common-word";
    case USER_MATCH:
    case USER_LEET_MATCH:
        return "password.own-word";
    case REPEATS_MATCH:
        return "password.repeats";
    case SEQUENCE_MATCH:
        return "password.sequence";
    case SPATIAL_MATCH:
        return "password.keyboard";
    case DATE_MATCH:
    case YEAR_MATCH:
        return "password.date";
    default:
        return nullptr;
    }
}

/// Each word of the names given, as zxcvbn takes them: lower case, three letters or more.
std::vector<QByteArray> guessableWords(const QStringList &ownWords)
{
    std::vector<QByteArray> words { "heed", "complaint", "complaints" };
    for (const QString &own : ownWords) {
        for (const QString &word : own.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.size() >= 3)
                words.push_back(word.toUtf8());
        }
    }
    return words;
}

double bitsIn(
    const QByteArray &password, const QStringList &ownWords, QList<FieldProblem> *weaknesses)
{
    const std::vector<QByteArray> words = guessableWords(ownWords);
    std::vector<const char *> list;
    for (const QByteArray &word : words)
        list.push_back(word.constData());
    list.push_back(nullptr);
    ZxcMatch_t *parts = nullptr;
    const double bits = ZxcvbnMatch(password.constData(), list.data(), &parts);
    QSet<QString> seen;
    for (const ZxcMatch_t *part = parts; part != nullptr; part = part->Next) {
        const char *fact = factOf(part->Type);
        if (fact == nullptr || seen.contains(QLatin1String(fact)))
            continue;
        seen.insert(QLatin1String(fact));
        weaknesses->append(advise(fact));
    }
    ZxcvbnFreeInfo(parts);
    return bits;
}

} // namespace

PasswordStrength judgePassword(const QString &password, const QStringList &ownWords)
{
    PasswordStrength strength;
    strength.length = charactersIn(password);
    QByteArray utf8 = password.normalized(QString::NormalizationForm_C).toUtf8();
    const auto wipeAfter = qScopeGuard([&] { wipe(utf8); });
    QList<FieldProblem> weaknesses;
    strength.score = scoreOf(bitsIn(utf8, ownWords, &weaknesses));
    if (strength.isEnough())
        return strength;
    if (strength.length < PasswordStrength::leastLength)
        strength.advice.append(
            advise("password.too-short", { QString::number(PasswordStrength::leastLength) }));
    strength.advice.append(weaknesses);
    strength.advice.append(advise("password.add-words"));
    return strength;
}

Result<void> checkNewPassword(
    const QString &password, const QStringList &ownWords, bool isPracticeStore)
{
    if (isPracticeStore && password == practicePassword)
        return {};
    const PasswordStrength strength = judgePassword(password, ownWords);
    if (!strength.isEnough())
        return invalid(QStringLiteral("user.weak-password"), strength.advice);
    return {};
}

} // namespace heed
