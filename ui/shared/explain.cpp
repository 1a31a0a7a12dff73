#include "ui/shared/explain.h"

#include "ui/shared/problemtext.h"
#include "ui/shared/sentences.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace heed {

namespace {

constexpr const char *Context = "Explain";

QHash<QString, const char *> allSentences()
{
    QHash<QString, const char *> all;
    for (const auto table : { calendarSentences, candourSentences, caseworkSentences,
             claimSentences, complaintSentences, documentSentences, dutySentences,
             exchangeSentences, fairnessSentences, feedbackSentences, formSentences,
             incidentSentences, insightSentences, investigationSentences, learningSentences,
             letterSentences, panelSentences, peopleSentences, practiceSentences, recordSentences,
             reportSentences, returnSentences, storeSentences }) {
        for (const Sentence &sentence : table())
            all.insert(QString::fromLatin1(sentence.fact), sentence.text);
    }
    return all;
}

QString translated(const char *text) { return QCoreApplication::translate(Context, text); }

/// A value that nobody knows leaves no hole: "open already (, PC-4, )" reads "open already (PC-4)".
QString withoutHoles(QString sentence)
{
    static const QRegularExpression empty(QStringLiteral(" ?\\(\\s*\\)"));
    static const QRegularExpression lonelyComma(
        QStringLiteral("(?<=\\()(\\s*,)+\\s*|(\\s*,)+\\s*(?=\\))|,\\s*(?=,)"));
    static const QRegularExpression airInside(QStringLiteral("(?<=\\()\\s+|\\s+(?=\\))"));
    return sentence.remove(lonelyComma).remove(empty).remove(airInside).simplified();
}

/// The sentence of a fact with its values, or nothing when there is none.
QString sentenceOf(const QString &fact, const QStringList &values)
{
    static const QHash<QString, const char *> all = allSentences();
    const char *text = all.value(fact, nullptr);
    if (!text)
        return {};
    QString sentence = translated(text);
    for (int i = 0; i < values.size(); ++i)
        sentence.replace(QStringLiteral("%%1").arg(i + 1), values.at(i));
    return values.contains(QString()) ? withoutHoles(sentence) : sentence;
}

const char *generalSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("Explain",
            "Something that is needed was not found (%1). Check that it has not been moved, and "
            "try again.");
    case ErrorCode::Conflict:
        return QT_TRANSLATE_NOOP("Explain",
            "This clashes with something that is there already (%1). Look at what is there, and "
            "try again.");
    case ErrorCode::Invalid:
        return QT_TRANSLATE_NOOP("Explain",
            "This could not be accepted as it stands (%1). Check what you entered, and try again.");
    case ErrorCode::Locked:
        return QT_TRANSLATE_NOOP(
            "Explain", "This is locked (%1). Unlock it, or wait until it is free, and try again.");
    case ErrorCode::Newer:
        return QT_TRANSLATE_NOOP("Explain",
            "This was made by a newer version of Heed (%1). Install that version to open it.");
    case ErrorCode::Storage:
        return QT_TRANSLATE_NOOP("Explain",
            "The store could not do this (%1). Try again; if it happens again, check the store "
            "and keep this message for whoever helps you.");
    case ErrorCode::Io:
        return QT_TRANSLATE_NOOP("Explain",
            "A file could not be read or written (%1). Check that the disk is there and has room, "
            "and try again.");
    case ErrorCode::Refused:
        return QT_TRANSLATE_NOOP(
            "Explain", "Heed refused to do this (%1). Keep this message for whoever helps you.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("Explain", "This was cancelled (%1). Start it again when ready.");
    }
    return "%1";
}

QString generalWords(ErrorCode code, const QString &fact, const QStringList &values)
{
    const QString reason = (QStringList { fact } + values).join(QStringLiteral(": "));
    return translated(generalSentence(code)).replace(QStringLiteral("%1"), reason);
}

} // namespace

QString explain(const Error &error)
{
    if (error.operation.startsWith(QLatin1String("exchange.")))
        return exchangeErrorText(error);
    QStringList values;
    if (!error.detail.isEmpty())
        values.append(error.detail);
    QStringList sentences;
    const QString known = sentenceOf(error.operation, values);
    // A problem with the same fact says the same with more of its values.
    const bool isSaidByProblem = std::any_of(error.problems.begin(), error.problems.end(),
        [&](const FieldProblem &problem) { return problem.fact == error.operation; });
    if (!known.isEmpty() && !isSaidByProblem)
        sentences.append(known);
    else if (error.problems.isEmpty())
        sentences.append(generalWords(error.code, error.operation, values));
    for (const FieldProblem &problem : error.problems)
        sentences.append(explain(problem));
    return sentences.join(QLatin1Char(' '));
}

QString explain(const FieldProblem &problem)
{
    const QString known = sentenceOf(problem.fact, problem.values);
    if (!known.isEmpty())
        return known;
    return generalWords(
        ErrorCode::Invalid, problem.field + QStringLiteral(": ") + problem.fact, problem.values);
}

QString explain(const Problem &problem)
{
    // What the registers' rules found; the reader of files has its own words.
    static const QStringList rooms { QStringLiteral("claim."), QStringLiteral("complaint."),
        QStringLiteral("import."), QStringLiteral("incident.") };
    const bool isOurs = std::any_of(rooms.begin(), rooms.end(),
        [&problem](const QString &room) { return problem.fact.startsWith(room); });
    if (!isOurs)
        return problemText(problem);
    const QString said = explain(FieldProblem { problem.column, problem.fact, problem.values });
    if (problem.severity == Severity::Note)
        return said;
    return said + QLatin1Char(' ')
        + translated(problem.severity == Severity::Error
                ? QT_TRANSLATE_NOOP("Explain", "The row was not imported.")
                : QT_TRANSLATE_NOOP(
                    "Explain", "It is imported as it stands; correct it in the record."));
}

} // namespace heed
