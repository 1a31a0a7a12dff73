#include "ui/incidents/incidentwords.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/translated.h"
#include "ui/shared/wordlist.h"

#include <QCoreApplication>

namespace heed {

namespace {

template <typename Enum> QString wordOfCode(const QString &code)
{
    const auto value = fromCode<Enum>(code);
    return value ? wordFor(*value) : code;
}

QString yesOrNo(const QString &value) { return value == QLatin1String("0") ? tr("no") : tr("yes"); }

constexpr ColumnWord columnWords[] {
    { "event_type", QT_TRANSLATE_NOOP("IncidentWords", "Kind") },
    { "state", QT_TRANSLATE_NOOP("IncidentWords", "Where it stands") },
    { "occurred_on", QT_TRANSLATE_NOOP("IncidentWords", "Happened on") },
    { "occurred_time", QT_TRANSLATE_NOOP("IncidentWords", "Happened at") },
    { "aware_on", QT_TRANSLATE_NOOP("IncidentWords", "The organisation knew on") },
    { "reported_on", QT_TRANSLATE_NOOP("IncidentWords", "Reported on") },
    { "description", QT_TRANSLATE_NOOP("IncidentWords", "What happened") },
    { "action_taken", QT_TRANSLATE_NOOP("IncidentWords", "What was done") },
    { "physical_harm", QT_TRANSLATE_NOOP("IncidentWords", "Harm to the body") },
    { "psychological_harm", QT_TRANSLATE_NOOP("IncidentWords", "Harm to the mind") },
    { "affected_type", QT_TRANSLATE_NOOP("IncidentWords", "Who was affected") },
    { "patient_age", QT_TRANSLATE_NOOP("IncidentWords", "Age") },
    { "patient.name", QT_TRANSLATE_NOOP("IncidentWords", "Name of the person affected") },
    { "candour_required", QT_TRANSLATE_NOOP("IncidentWords", "Duty of Candour applies") },
    { "candour_told_on", QT_TRANSLATE_NOOP("IncidentWords", "Told in person on") },
    { "candour_letter_on", QT_TRANSLATE_NOOP("IncidentWords", "Letter of apology on") },
    { "learning_response", QT_TRANSLATE_NOOP("IncidentWords", "Learning response") },
    { "lfpse_reference", QT_TRANSLATE_NOOP("IncidentWords", "LFPSE reference") },
    { "closed_on", QT_TRANSLATE_NOOP("IncidentWords", "Closed on") },
    { "handler", QT_TRANSLATE_NOOP("IncidentWords", "Dealt with by") },
};

QString columnWord(const QString &column)
{
    return columnWordIn("IncidentWords", columnWords, column);
}

QString valueWord(const CodeLists &codes, const QString &column, const QString &value)
{
    if (value.isEmpty())
        return tr("nothing");
    if (column.endsWith(QLatin1String("_on")))
        return formatDay(QDate::fromString(value, Qt::ISODate));
    if (column.endsWith(QLatin1String("_harm")))
        return wordOfCode<Harm>(value);
    if (column == QLatin1String("state"))
        return wordOfCode<IncidentState>(value);
    if (column == QLatin1String("event_type"))
        return wordOfCode<EventType>(value);
    if (column == QLatin1String("learning_response"))
        return wordOfCode<LearningResponse>(value);
    if (column == QLatin1String("affected_type"))
        return affectedWord(value);
    if (column == QLatin1String("category"))
        return codes.label(codescheme::IncidentCategory, value);
    if (column == QLatin1String("theme"))
        return codes.label(codescheme::Theme, value);
    static const QStringList flags { QStringLiteral("candour_required"),
        QStringLiteral("psii_declared"), QStringLiteral("never_event"),
        QStringLiteral("safeguarding") };
    return flags.contains(column) ? yesOrNo(value) : value;
}

} // namespace

QString wordFor(EventType type)
{
    switch (type) {
    case EventType::Incident:
        return tr("Incident");
    case EventType::Outcome:
        return tr("Outcome of concern");
    case EventType::Risk:
        return tr("Risk");
    case EventType::GoodCare:
        return tr("Good care");
    }
    return {};
}

QString wordFor(IncidentState state)
{
    switch (state) {
    case IncidentState::Open:
        return tr("Open");
    case IncidentState::UnderReview:
        return tr("Being looked into");
    case IncidentState::Closed:
        return tr("Closed");
    }
    return {};
}

QString wordFor(Harm harm)
{
    switch (harm) {
    case Harm::None:
        return tr("No harm");
    case Harm::Low:
        return tr("Low harm");
    case Harm::Moderate:
        return tr("Moderate harm");
    case Harm::Severe:
        return tr("Severe harm");
    case Harm::Fatal:
        return tr("Fatal");
    }
    return {};
}

QString wordFor(LearningResponse response)
{
    switch (response) {
    case LearningResponse::Psii:
        return tr("Patient safety incident investigation");
    case LearningResponse::Aar:
        return tr("After action review");
    case LearningResponse::Mdt:
        return tr("Review by the whole team (MDT)");
    case LearningResponse::Swarm:
        return tr("Swarm huddle");
    case LearningResponse::Thematic:
        return tr("Thematic review");
    case LearningResponse::RoundTable:
        return tr("Round table");
    case LearningResponse::Other:
        return tr("Another response");
    }
    return {};
}

const QStringList &affectedTypes()
{
    static const QStringList types { QStringLiteral("patient"), QStringLiteral("resident"),
        QStringLiteral("staff"), QStringLiteral("visitor"), QStringLiteral("organisation") };
    return types;
}

QString affectedWord(const QString &type)
{
    if (type == QLatin1String("patient"))
        return tr("A patient");
    if (type == QLatin1String("resident"))
        return tr("A resident");
    if (type == QLatin1String("staff"))
        return tr("A member of staff");
    if (type == QLatin1String("visitor"))
        return tr("A visitor");
    if (type == QLatin1String("organisation"))
        return tr("Nobody in person");
    return type;
}

const QStringList &riskGrades()
{
    static const QStringList grades { QStringLiteral("low"), QStringLiteral("moderate"),
        QStringLiteral("high"), QStringLiteral("extreme") };
    return grades;
}

QString riskWord(const QString &grade)
{
    if (grade == QLatin1String("low"))
        return tr("Low");
    if (grade == QLatin1String("moderate"))
        return tr("Moderate");
    if (grade == QLatin1String("high"))
        return tr("High");
    if (grade == QLatin1String("extreme"))
        return tr("Extreme");
    return grade;
}

Tone toneFor(Harm harm)
{
    if (harm >= Harm::Severe)
        return Tone::Overdue;
    return harm == Harm::Moderate ? Tone::Soon : Tone::Neutral;
}

Glyph glyphFor(Harm harm)
{
    if (harm == Harm::None)
        return Glyph::Check;
    return harm == Harm::Low ? Glyph::Circle : Glyph::Overdue;
}

Tone toneFor(IncidentState state)
{
    return state == IncidentState::Closed ? Tone::Done : Tone::Neutral;
}

Glyph glyphFor(IncidentState state)
{
    switch (state) {
    case IncidentState::Closed:
        return Glyph::Done;
    case IncidentState::UnderReview:
        return Glyph::CurrentStep;
    case IncidentState::Open:
        break;
    }
    return Glyph::Circle;
}

HistoryWords incidentHistoryWords(const CodeLists &codes)
{
    return { columnWord, [&codes](const QString &column, const QString &value) {
                return valueWord(codes, column, value);
            } };
}

} // namespace heed
