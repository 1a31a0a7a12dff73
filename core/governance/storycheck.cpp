#include "core/governance/storycheck.h"

#include "core/documents/recordpeople.h"
#include "core/governance/anonymise.h"
#include "core/governance/smallhome.h"
#include "core/people/placenames.h"
#include "core/store/database.h"
#include "core/store/settings.h"

#include <QRegularExpression>

#include <algorithm>

namespace heed {

namespace {

constexpr int fewestLetters = 3; ///< of a name that is looked for by itself
constexpr int longQuote = 40; ///< letters

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

StorySign signOf(const QString &mark)
{
    if (mark == QLatin1String("[name]"))
        return StorySign::Name;
    if (mark == QLatin1String("[age]"))
        return StorySign::Age;
    return mark == QLatin1String("[date]") ? StorySign::Date : StorySign::Number;
}

/// Somebody with a title is named, whether the record knows them or not.
QStringList titled(const QString &words)
{
    static const QRegularExpression name(
        text("\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Nurse)\\.? ([A-Z][\\w'-]+)"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    auto found = name.globalMatch(words);
    while (found.hasNext())
        names += found.next().captured(1);
    return names;
}

/// What stands before and after a mark tells which words it replaced.
void addReplaced(
    const QString &words, const QStringList &names, QList<StoryWarning> &warnings)
{
    static const QRegularExpression mark(text("\\[(?:name|age|date|number|postcode|e-mail)\\]"));
    const QString without = anonymised(words, names + titled(words));
    qsizetype at = 0; // in the words as they were
    qsizetype last = 0; // in those without
    auto marks = mark.globalMatch(without);
    while (marks.hasNext()) {
        const QRegularExpressionMatch found = marks.next();
        const QString before = without.mid(last, found.capturedStart() - last);
        at = std::max(at, words.indexOf(before, at)) + before.size();
        last = found.capturedEnd();
        const qsizetype next = without.indexOf(mark, last);
        const QString after = without.mid(last, next < 0 ? -1 : next - last);
        const qsizetype end = after.isEmpty() ? -1 : words.indexOf(after, at);
        const QString replaced = words.mid(at, end < 0 ? -1 : end - at).trimmed();
        const StoryWarning warning { signOf(found.captured()), replaced };
        if (!warnings.contains(warning))
            warnings << warning;
        at += replaced.size();
    }
}

void addUnits(const QString &words, const StoryFacts &facts, QList<StoryWarning> &warnings)
{
    for (const QString &unit : facts.units) {
        const QRegularExpression whole(
            text("\\b%1\\b").arg(QRegularExpression::escape(unit)),
            QRegularExpression::CaseInsensitiveOption);
        if (unit.size() >= fewestLetters && words.contains(whole))
            warnings << StoryWarning { StorySign::Ward, unit };
    }
}

void addQuotes(const QString &words, QList<StoryWarning> &warnings)
{
    static const QRegularExpression quoted(
        QString::fromUtf8("[\"\u201c]([^\"\u201c\u201d]+)[\"\u201d]"));
    auto found = quoted.globalMatch(words);
    while (found.hasNext()) {
        const QString quote = found.next().captured(1);
        if (quote.size() >= longQuote)
            warnings << StoryWarning { StorySign::Quote, quote.left(longQuote) };
    }
}

Result<int> recordsAround(const Session &session, const LearningRow &action)
{
    const QDate to = session.clock.today();
    const QString from = to.addYears(-1).toString(Qt::ISODate);
    static const QString sql = text(
        "SELECT (SELECT count(DISTINCT c.id) FROM complaint c JOIN complaint_issue i ON "
        "i.complaint_id = c.id WHERE c.binned_at IS NULL AND c.received_on > ? AND i.theme = ? "
        "AND c.site_id IS ?) + (SELECT count(*) FROM incident n WHERE n.binned_at IS NULL AND "
        "n.occurred_on > ? AND n.theme = ? AND n.site_id IS ?) + (SELECT count(*) FROM feedback f "
        "WHERE f.binned_at IS NULL AND f.heard_on > ? AND f.theme = ? AND f.site_id IS ?)");
    const QVariant site = columns::write(action.siteId);
    return session.database
        .scalar(sql,
            { from, action.theme, site, from, action.theme, site, from, action.theme, site })
        .map([](const QVariant &count) { return count.toInt(); });
}

} // namespace

Result<StoryFacts> storyFacts(const Session &session, const LearningRow &action)
{
    StoryFacts facts;
    facts.reference = action.reference;
    facts.names = { action.owner, action.handler };
    const auto people = peopleOfRecord(session.database, action.record);
    if (!people)
        return Failure(people.error());
    for (const Person &person : *people)
        facts.names += person.name;
    facts.names.removeAll(QString());
    facts.names.removeDuplicates();
    const auto below = setting(session.database, text("pack.suppress-below"),
        QString::number(facts.rule.below));
    if (!below)
        return Failure(below.error());
    facts.rule.below = below->toInt();
    return PlaceNames::load(session.database)
        .and_then([&](const PlaceNames &places) {
            facts.units = places.units.values();
            facts.units.removeDuplicates();
            facts.units.sort();
            return recordsAround(session, action);
        })
        .and_then([&](int records) {
            facts.records = records;
            return isSmallHome(session.database);
        })
        .map([&](bool isSmall) {
            facts.isSmallHome = isSmall;
            return facts;
        });
}

QList<StoryWarning> storyWarnings(const ActionStory &story, const StoryFacts &facts)
{
    QList<StoryWarning> warnings;
    const QString words
        = QStringList { story.said, story.did, story.changed }.join(QLatin1Char('\n'));
    if (words.trimmed().isEmpty())
        return warnings;
    for (const QString &part : { story.said, story.did, story.changed })
        addReplaced(part, facts.names, warnings);
    if (!facts.reference.isEmpty() && words.contains(facts.reference))
        warnings << StoryWarning { StorySign::Number, facts.reference };
    addUnits(words, facts, warnings);
    addQuotes(words, warnings);
    if (facts.records < facts.rule.below)
        warnings << StoryWarning { StorySign::FewPeople, facts.rule.mark() };
    if (facts.isSmallHome)
        warnings << StoryWarning { StorySign::SmallHome, {} };
    return warnings;
}

} // namespace heed
