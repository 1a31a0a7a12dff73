#pragma once

#include "core/base/result.h"
#include "core/practice/practicerandom.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace heed {

/// Words that a text is filled with, by name.
using GrammarWords = QHash<QString, QString>;

/// Varied sentences from a list of alternatives:
///
///   = wait
///   {^who} waited {hours} before a doctor came.
///   = hours
///   six hours
///   most of the night
///
/// `{name}` is one of the words given, or else one alternative of that symbol; `{^name}` begins
/// with a capital. A line that begins with `[name other]` is said only when the words hold
/// these names. Lines that begin with # are notes.
class Grammar
{
public:
    /// Texts of several files; a symbol may go on in a later one.
    /// Errors: Invalid "practice.grammar" with the line, for text before the first symbol or a
    /// brace that is not closed.
    [[nodiscard]] static Result<Grammar> parse(const QList<QByteArray> &texts);

    [[nodiscard]] bool has(const QString &symbol) const { return m_symbols.contains(symbol); }
    [[nodiscard]] QStringList symbols() const { return m_symbols.keys(); }
    /// The names in braces that are no symbol: what the words must supply.
    [[nodiscard]] QSet<QString> wordsNeeded() const;

    /// How many alternatives there are with these words.
    [[nodiscard]] int count(const QString &symbol, const GrammarWords &words) const
    {
        return static_cast<int>(sayable(symbol, words).size());
    }
    /// One alternative, filled in; empty when there is none. A name that nobody knows stays as it
    /// is, in braces.
    [[nodiscard]] QString say(
        const QString &symbol, const GrammarWords &words, PracticeRandom &random) const;
    /// Up to `count` different alternatives, joined by spaces.
    [[nodiscard]] QString saySeveral(
        const QString &symbol, int count, const GrammarWords &words, PracticeRandom &random) const;

private:
    struct Piece
    {
        QString text; ///< as it is, or the name
        bool isName = false;
        bool isCapital = false;
    };
    struct Line
    {
        QStringList onlyWith; ///< words that must be there
        std::vector<Piece> pieces;
    };

    Result<void> add(const QByteArray &text);
    [[nodiscard]] static Result<Line> lineFrom(const QString &text);
    [[nodiscard]] std::vector<const Line *> sayable(
        const QString &symbol, const GrammarWords &words) const;
    [[nodiscard]] QString filled(
        const Line &line, const GrammarWords &words, PracticeRandom &random, int depth) const;

    QHash<QString, std::vector<Line>> m_symbols;
};

} // namespace heed
