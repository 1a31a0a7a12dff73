#include "core/calendar/dayformat.h"
#include "ui/candour/candourwords.h"
#include "ui/shared/translated.h"
#include "ui/shared/wordlist.h"

/// What the history of a duty calls its columns and values.
namespace heed {

namespace {

constexpr ColumnWord columnWords[] {
    { "aware_on", QT_TRANSLATE_NOOP("CandourWords", "Known since") },
    { "occurred_on", QT_TRANSLATE_NOOP("CandourWords", "Happened on") },
    { "told_on", QT_TRANSLATE_NOOP("CandourWords", "Told on") },
    { "letter_on", QT_TRANSLATE_NOOP("CandourWords", "Letter sent on") },
    { "results_on", QT_TRANSLATE_NOOP("CandourWords", "Results shared on") },
    { "in_person_due_on", QT_TRANSLATE_NOOP("CandourWords", "To be told by") },
    { "letter_due_on", QT_TRANSLATE_NOOP("CandourWords", "Letter to be sent by") },
    { "opinion_by", QT_TRANSLATE_NOOP("CandourWords", "Opinion by") },
    { "unintended", QT_TRANSLATE_NOOP("CandourWords", "Unintended or unexpected") },
    { "during_activity", QT_TRANSLATE_NOOP("CandourWords", "During a regulated activity") },
};

QString columnWord(const QString &column)
{
    return columnWordIn("CandourWords", columnWords, column);
}

QString valueWord(const QString &column, const QString &value)
{
    if (value.isEmpty())
        return tr("nothing");
    if (column.endsWith(QLatin1String("_on")))
        return formatDay(QDate::fromString(value, Qt::ISODate));
    if (column == QLatin1String("state"))
        return wordFor(fromCode<CandourState>(value).value_or(CandourState::Potential));
    if (column.startsWith(QLatin1String("harm_")) && column != QLatin1String("harm_seen"))
        return wordFor(fromCode<HarmLikelihood>(value).value_or(HarmLikelihood::No));
    if (column == QLatin1String("source"))
        return wordFor(fromCode<CandourSource>(value).value_or(CandourSource::Other));
    QString plain = value;
    return plain.replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

HistoryWords candourHistoryWords() { return { columnWord, valueWord }; }

} // namespace heed
