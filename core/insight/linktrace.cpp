#include "core/insight/linktrace.h"

#include "core/records/recordkinds.h"
#include "core/records/recordquery.h"
#include "core/voice/feedback.h"

#include <QRegularExpression>

namespace heed {

namespace {

/// One SELECT a register, all with the same columns: id, reference, day, notified, site, unit,
/// subject, writer, age, themes, text.
struct TraceSql
{
    QString kind;
    const char *columns;
    const char *text;
    const char *from;
};

const std::array<TraceSql, 4> &traceSql()
{
    static const std::array<TraceSql, 4> list {
        TraceSql { recordkind::Complaint,
            "r.id, r.reference, r.received_on, NULL, r.site_id, r.unit_id, r.patient_id, "
            "r.complainant_id, r.patient_age, (SELECT group_concat(DISTINCT i.theme) FROM "
            "complaint_issue i WHERE i.complaint_id = r.id)",
            "r.description", "complaint r" },
        TraceSql { recordkind::Incident,
            "r.id, r.reference, r.occurred_on, NULL, r.site_id, r.unit_id, r.patient_id, NULL, "
            "r.patient_age, r.theme",
            "r.description", "incident r" },
        TraceSql { recordkind::Claim,
            "r.id, r.reference, coalesce(r.incident_on, r.notified_on), r.notified_on, r.site_id, "
            "r.unit_id, r.claimant_id, NULL, NULL, r.theme",
            "CASE WHEN r.privileged THEN NULL ELSE concat_ws(' ', r.description, r.injury) END",
            "claim r" },
        TraceSql { recordkind::Feedback,
            "r.id, r.reference, r.heard_on, NULL, r.site_id, r.unit_id, r.person_id, NULL, NULL, "
            "r.theme",
            "r.verbatim", "feedback r" },
    };
    return list;
}

const TraceSql *sqlOf(const QString &kind)
{
    for (const TraceSql &sql : traceSql()) {
        if (sql.kind == kind)
            return &sql;
    }
    return nullptr;
}

enum Column { Id, Reference, Day, Notified, SiteOf, UnitOf, Subject, Writer, Age, Themes, Text };

LinkTrace traceOf(const QString &kind, const Statement &row, bool withText)
{
    LinkTrace trace;
    trace.record = { kind, row.number(Id) };
    trace.reference = row.text(Reference);
    trace.day = dayOfIsoText(row.text(Day));
    trace.notifiedOn = dayOfIsoText(row.text(Notified));
    trace.site.value = row.number(SiteOf);
    trace.unit.value = row.number(UnitOf);
    trace.subject.id.value = row.number(Subject);
    trace.writer.id.value = row.number(Writer);
    if (!row.isNull(Age))
        trace.age = static_cast<int>(row.number(Age));
    const QStringList themes = row.text(Themes).split(QLatin1Char(','), Qt::SkipEmptyParts);
    trace.themes = QSet<QString>(themes.begin(), themes.end());
    if (withText) {
        const QString text = row.text(Text);
        trace.words = tellingWords(text);
        trace.namedDays = daysNamed(text, trace.day);
    }
    return trace;
}

int yearsBetween(QDate born, QDate day)
{
    const int years = day.year() - born.year();
    return day < born.addYears(years) ? years - 1 : years;
}

/// Puts the people in whose ids the traces hold.
Result<void> addPeople(Database &database, std::vector<LinkTrace> &traces)
{
    std::vector<qint64> ids;
    for (const LinkTrace &trace : traces) {
        for (const PersonId id : { trace.subject.id, trace.writer.id }) {
            if (id.isValid())
                ids.push_back(id.value);
        }
    }
    return rowsByIds<Person>(database, ids).map([&traces](const std::vector<Person> &people) {
        QHash<qint64, const Person *> byId;
        for (const Person &person : people)
            byId.insert(person.id.value, &person);
        for (LinkTrace &trace : traces) {
            for (Person *who : { &trace.subject, &trace.writer }) {
                if (const Person *known = byId.value(who->id.value))
                    *who = *known;
            }
            if (!trace.age && trace.subject.bornOn.isValid() && trace.day.isValid())
                trace.age = yearsBetween(trace.subject.bornOn, trace.day);
        }
    });
}

const QStringList &months()
{
    static const QStringList names { QStringLiteral("january"), QStringLiteral("february"),
        QStringLiteral("march"), QStringLiteral("april"), QStringLiteral("may"),
        QStringLiteral("june"), QStringLiteral("july"), QStringLiteral("august"),
        QStringLiteral("september"), QStringLiteral("october"), QStringLiteral("november"),
        QStringLiteral("december") };
    return names;
}

/// The last such day up to `writtenOn`, where no year is said.
QDate dayInYear(int day, int month, int year, QDate writtenOn)
{
    if (year > 0)
        return { year < 100 ? 2000 + year : year, month, day };
    const QDate thisYear(writtenOn.year(), month, day);
    return thisYear.isValid() && thisYear <= writtenOn ? thisYear
                                                       : QDate(writtenOn.year() - 1, month, day);
}

void addExactDays(const QString &text, QDate writtenOn, QList<DaySpan> &found)
{
    static const QRegularExpression inWords(
        QStringLiteral("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(%1)\\b(?:\\s+(\\d{4}))?")
            .arg(months().join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression inNumbers(
        QStringLiteral("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})\\b"));
    for (auto all = inWords.globalMatch(text); all.hasNext();) {
        const auto one = all.next();
        const int month = static_cast<int>(months().indexOf(one.captured(2).toLower())) + 1;
        const QDate day
            = dayInYear(one.captured(1).toInt(), month, one.captured(3).toInt(), writtenOn);
        if (day.isValid())
            found << DaySpan { day, day };
    }
    for (auto all = inNumbers.globalMatch(text); all.hasNext();) {
        const auto one = all.next();
        const QDate day = dayInYear(
            one.captured(1).toInt(), one.captured(2).toInt(), one.captured(3).toInt(), writtenOn);
        if (day.isValid())
            found << DaySpan { day, day };
    }
}

/// "early in March" is its first ten days and some; a month by itself is all of it.
void addMonthsNamed(const QString &text, QDate writtenOn, QList<DaySpan> &found)
{
    static const QRegularExpression named(
        QStringLiteral(
            "\\b(early|beginning|start|middle|mid|late|end)?(?:\\s+|-)?(?:of\\s+|in\\s+)?"
            "(?:the\\s+)?\\b(%1)\\b")
            .arg(months().join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression numbered(QStringLiteral("\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?$"));
    for (auto all = named.globalMatch(text); all.hasNext();) {
        const auto one = all.next();
        // "May" and "March" are also words of other meaning.
        const QString word = one.captured(2);
        const bool isDay = numbered.match(text.left(one.capturedStart(2))).hasMatch();
        if (isDay || !word.at(0).isUpper())
            continue;
        const QDate first
            = dayInYear(1, static_cast<int>(months().indexOf(word.toLower())) + 1, 0, writtenOn);
        const QString part = one.captured(1).toLower();
        DaySpan span { first, first.addDays(first.daysInMonth() - 1) };
        if (part == QLatin1String("early") || part == QLatin1String("beginning")
            || part == QLatin1String("start"))
            span.to = first.addDays(11);
        else if (part.startsWith(QLatin1String("mid")))
            span = { first.addDays(8), first.addDays(21) };
        else if (!part.isEmpty())
            span.from = first.addDays(18);
        found << span;
    }
}

/// Words that any of these records may hold, and so tell nothing; a month is told by daysNamed().
const QSet<QString> &commonWords()
{
    static const QSet<QString> common = [] {
        const QStringList words = QStringLiteral(
            "about after again also another anybody anyone been before being came care cared "
            "could does done down each even every everybody from gave given have having hear heard "
            "help here hospital home into just know knew known like made many more most much must "
            "never nobody none nothing once only other over patient people person please resident "
            "said same seen should since some somebody someone staff still such than that their "
            "them then there these they thing this those through time times told took until upon "
            "used very want wanted ward week weeks well went were what when where which while will "
            "with without would write writing your complaint happened incident reported mother "
            "father wife husband daughter brother sister uncle aunt friend family rang")
                                      .split(QLatin1Char(' '));
        QSet<QString> all(words.begin(), words.end());
        all.unite(QSet<QString>(months().begin(), months().end()));
        return all;
    }();
    return common;
}

/// "falls" and "falling" without what makes them differ; what is left has `shortest` letters at
/// least.
QString withoutEnding(QString word, qsizetype shortest)
{
    for (const QLatin1String ending :
        { QLatin1String("ing"), QLatin1String("ed"), QLatin1String("es"), QLatin1String("s") }) {
        if (word.endsWith(ending) && word.size() >= shortest + ending.size()) {
            word.chop(ending.size());
            break;
        }
    }
    return word;
}

} // namespace

bool isLinkable(const QString &kind) { return sqlOf(kind) != nullptr; }

Result<std::vector<LinkTrace>> readTraces(
    Database &database, const QString &kind, const std::vector<qint64> &ids, bool withText)
{
    const TraceSql *sql = sqlOf(kind);
    if (sql == nullptr)
        return failure(ErrorCode::Invalid, QStringLiteral("proposal.no-such-kind"), kind);
    const QString text
        = QStringLiteral("SELECT %1, %2 FROM %3 WHERE r.id IN (SELECT value FROM json_each(?)) "
                         "AND r.binned_at IS NULL")
              .arg(QLatin1String(sql->columns), QLatin1String(withText ? sql->text : "NULL"),
                  QLatin1String(sql->from));
    const auto found = database.run(text, { boundIds(ids) });
    if (!found)
        return Failure(found.error());
    std::vector<LinkTrace> traces;
    while ((*found)->next())
        traces.push_back(traceOf(kind, **found, withText));
    return addPeople(database, traces).map([&traces] { return std::move(traces); });
}

QSet<QString> tellingWords(const QString &text)
{
    constexpr qsizetype shortest = 4;
    const QString folded = text.toCaseFolded();
    QSet<QString> telling;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && folded.at(at).isLetter())
            continue;
        const QString word = at - start >= shortest ? folded.sliced(start, at - start) : QString();
        if (!word.isEmpty() && !commonWords().contains(word))
            telling.insert(withoutEnding(word, shortest));
        start = at + 1;
    }
    return telling;
}

QList<DaySpan> daysNamed(const QString &text, QDate writtenOn)
{
    QList<DaySpan> found;
    if (!writtenOn.isValid())
        return found;
    addExactDays(text, writtenOn, found);
    if (found.isEmpty())
        addMonthsNamed(text, writtenOn, found);
    return found;
}

} // namespace heed
