#include "ui/voice/feedbackwords.h"

#include "ui/shared/translated.h"
#include "ui/shared/wordlist.h"

#include <QCoreApplication>

namespace heed {

namespace {

constexpr ColumnWord columnWords[] {
    { "source_id", QT_TRANSLATE_NOOP("FeedbackWords", "Number at its source") },
    { "type", QT_TRANSLATE_NOOP("FeedbackWords", "Kind") },
    { "heard_on", QT_TRANSLATE_NOOP("FeedbackWords", "Heard on") },
    { "event_on", QT_TRANSLATE_NOOP("FeedbackWords", "Happened on") },
    { "source", QT_TRANSLATE_NOOP("FeedbackWords", "How it came") },
    { "voice", QT_TRANSLATE_NOOP("FeedbackWords", "Who said it") },
    { "sentiment", QT_TRANSLATE_NOOP("FeedbackWords", "Good or bad") },
    { "verbatim", QT_TRANSLATE_NOOP("FeedbackWords", "What was said") },
    { "action", QT_TRANSLATE_NOOP("FeedbackWords", "What was done") },
    { "told_back_on", QT_TRANSLATE_NOOP("FeedbackWords", "Told back on") },
    { "handler", QT_TRANSLATE_NOOP("FeedbackWords", "Dealt with by") },
    { "person.name", QT_TRANSLATE_NOOP("FeedbackWords", "Name") },
};

QString columnWord(const QString &column)
{
    return columnWordIn("FeedbackWords", columnWords, column);
}

QString valueWord(const CodeLists &codes, const QString &column, const QString &value)
{
    if (column == QLatin1String("type")) {
        const auto type = fromCode<FeedbackType>(value);
        return type ? wordFor(*type) : value;
    }
    if (column == QLatin1String("sentiment")) {
        const auto sentiment = fromCode<Sentiment>(value);
        return sentiment ? wordFor(*sentiment) : value;
    }
    if (column == QLatin1String("source"))
        return codes.label(codescheme::FeedbackSource, value);
    if (column == QLatin1String("voice"))
        return codes.label(codescheme::FeedbackVoice, value);
    return column == QLatin1String("theme") ? codes.label(codescheme::Theme, value) : value;
}

} // namespace

QString wordFor(FeedbackType type)
{
    switch (type) {
    case FeedbackType::Compliment:
        return tr("Compliment");
    case FeedbackType::Comment:
        return tr("Comment");
    case FeedbackType::Suggestion:
        return tr("Suggestion");
    case FeedbackType::Survey:
        return tr("Survey answer");
    case FeedbackType::Concern:
        return tr("Concern, no complaint");
    }
    return {};
}

QString wordFor(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return tr("Good");
    case Sentiment::Neutral:
        return tr("Mixed");
    case Sentiment::Negative:
        return tr("Bad");
    }
    return {};
}

Tone toneFor(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return Tone::Done;
    case Sentiment::Neutral:
        return Tone::Neutral;
    case Sentiment::Negative:
        return Tone::Soon;
    }
    return Tone::Neutral;
}

Glyph glyphFor(Sentiment sentiment)
{
    switch (sentiment) {
    case Sentiment::Positive:
        return Glyph::Up;
    case Sentiment::Neutral:
        return Glyph::Circle;
    case Sentiment::Negative:
        return Glyph::Down;
    }
    return Glyph::Circle;
}

HistoryWords feedbackHistoryWords(const CodeLists &codes)
{
    return { columnWord, [&codes](const QString &column, const QString &value) {
                return valueWord(codes, column, value);
            } };
}

} // namespace heed
