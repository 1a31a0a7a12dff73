#include "core/insight/linkscore.h"

#include "core/people/namematch.h"
#include "core/records/recordkinds.h"
#include "core/voice/feedback.h"

#include <algorithm>
#include <cmath>

namespace heed {

namespace {

// Points. Found by trying on practice stores of several seeds, and rounded; a person says most.
constexpr double sameNumber = 8;
constexpr double sameEntry = 8;
constexpr double sameNameAndBirthday = 7.5;
constexpr double sameName = 5.5;
constexpr double nearName = 4;
constexpr double otherPerson = -6;
constexpr double sameAge = 1;
constexpr double otherAge = -3;
constexpr double sameUnit = 2.5;
constexpr double sameSiteOnly = 0.5;
constexpr double otherUnit = -1;
constexpr double otherSite = -3;
constexpr double sameTheme = 1.5;
constexpr double otherTheme = -1;
constexpr double mostForWords = 2;

struct Part
{
    double points = 0;
    std::optional<LinkReason> reason;
};

QString surnameOf(const QString &name) { return name.section(QLatin1Char(' '), -1).toCaseFolded(); }

/// One letter too many, too few or different.
bool isOneLetterOff(const QString &a, const QString &b)
{
    if (std::abs(a.size() - b.size()) > 1 || a == b)
        return false;
    const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto restA = QStringView(differ.first, a.end());
    const auto restB = QStringView(differ.second, b.end());
    if (a.size() == b.size())
        return restA.mid(1) == restB.mid(1);
    return a.size() > b.size() ? restA.mid(1) == restB : restA == restB.mid(1);
}

/// "J Amberly" for "Joan Amberly", or a slip of the pen in one of the words.
bool isNearlyName(const QString &one, const QString &other)
{
    const QString a = one.toCaseFolded().simplified();
    const QString b = other.toCaseFolded().simplified();
    if (a.isEmpty() || b.isEmpty() || a.at(0) != b.at(0))
        return false;
    const QString firstA = a.section(QLatin1Char(' '), 0, 0);
    const QString firstB = b.section(QLatin1Char(' '), 0, 0);
    const bool isInitial = firstA.size() == 1 || firstB.size() == 1;
    if (isInitial)
        return surnameOf(a) == surnameOf(b);
    return isOneLetterOff(a, b);
}

bool differ(const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && a != b; }

bool differ(QDate a, QDate b) { return a.isValid() && b.isValid() && a != b; }

Part comparePeople(const Person &a, const Person &b)
{
    if (a.id.isValid() && a.id == b.id)
        return { sameEntry, LinkReason { LinkReasonKind::SamePerson, {} } };
    if (!a.nhsNumber.isEmpty() && a.nhsNumber == b.nhsNumber)
        return { sameNumber, LinkReason { LinkReasonKind::SameNumber, {} } };
    if (a.name.isEmpty() || b.name.isEmpty())
        return {};
    if (differ(a.nhsNumber, b.nhsNumber) || differ(a.bornOn, b.bornOn))
        return { otherPerson, {} };
    const bool isSameDay = a.bornOn.isValid() && a.bornOn == b.bornOn;
    if (isSamePerson(a.name, b.name))
        return isSameDay
            ? Part { sameNameAndBirthday, LinkReason { LinkReasonKind::SameNameAndBirthday, {} } }
            : Part { sameName, LinkReason { LinkReasonKind::SameName, {} } };
    if (isNearlyName(a.name, b.name))
        return { isSameDay ? sameNameAndBirthday - 1 : nearName,
            LinkReason { LinkReasonKind::NearlySameName, { a.name, b.name } } };
    return { otherPerson, {} };
}

/// Whom the two are about; failing that, whoever wrote.
Part person(const LinkTrace &one, const LinkTrace &other)
{
    Part best = comparePeople(one.subject, other.subject);
    if (best.points > 0)
        return best;
    for (const auto &[a, b] : { std::pair(&one.writer, &other.subject),
             std::pair(&one.subject, &other.writer), std::pair(&one.writer, &other.writer) }) {
        const Part part = comparePeople(*a, *b);
        if (part.points > best.points && part.points > 0)
            best = part;
    }
    return best;
}

Part age(const LinkTrace &one, const LinkTrace &other)
{
    const bool isNamed = !one.subject.name.isEmpty() && !other.subject.name.isEmpty();
    if (isNamed || !one.age || !other.age)
        return {};
    const int apart = std::abs(*one.age - *other.age);
    if (apart <= 1)
        return { sameAge, LinkReason { LinkReasonKind::SameAge, {} } };
    return { apart > 2 ? otherAge : 0, {} };
}

Part place(const LinkTrace &one, const LinkTrace &other)
{
    if (!one.site.isValid() || !other.site.isValid())
        return {};
    if (one.site != other.site)
        return { otherSite, {} };
    const LinkReason site { LinkReasonKind::SameSite, { QString::number(one.site.value) } };
    if (!one.unit.isValid() || !other.unit.isValid())
        return { sameSiteOnly, site };
    if (one.unit != other.unit)
        return { otherUnit, {} };
    return { sameUnit,
        LinkReason { LinkReasonKind::SameUnit, { QString::number(one.unit.value) } } };
}

Part apart(qint64 days, double points)
{
    const qint64 most = 60; // said in words up to here
    if (days == 0)
        return { points, LinkReason { LinkReasonKind::SameDay, {} } };
    if (std::abs(days) > most)
        return { points, {} };
    return { points,
        LinkReason { LinkReasonKind::DaysApart, { QString::number(std::abs(days)) } } };
}

/// A text that names days, against the day on which something happened.
std::optional<Part> named(const LinkTrace &text, QDate happened)
{
    if (text.namedDays.isEmpty())
        return std::nullopt;
    constexpr qint64 nearby = 3;
    double best = -1.5;
    for (const DaySpan &span : text.namedDays) {
        const bool isOneDay = span.from == span.to;
        const qint64 off = happened < span.from ? happened.daysTo(span.from)
            : happened > span.to                ? span.to.daysTo(happened)
                                                : 0;
        const double points = off == 0 ? (isOneDay ? 3.5 : 1.5) : off <= nearby ? 2 : -1.5;
        best = std::max(best, points);
    }
    if (best <= 0)
        return Part { best, {} };
    return Part { best,
        LinkReason { LinkReasonKind::NamesTheDay, { happened.toString(Qt::ISODate) } } };
}

/// What happened, and what somebody wrote of it later.
Part writtenAfter(const LinkTrace &written, QDate happened)
{
    constexpr qint64 soon = 35;
    constexpr qint64 late = 120;
    const qint64 days = happened.daysTo(written.day);
    if (days < -1)
        return { -4, {} };
    if (const auto part = named(written, happened))
        return *part;
    return apart(days, days <= soon ? 1 : days <= late ? 0.3 : -1.5);
}

Part bothTell(qint64 days, double same, double near, double far)
{
    constexpr qint64 aWeek = 7;
    constexpr qint64 aMonth = 31;
    const qint64 off = std::abs(days);
    return apart(days, off == 0 ? same : off <= aWeek ? near : off <= aMonth ? near / 2 : far);
}

bool is(const LinkTrace &trace, const QString &kind) { return trace.record.kind == kind; }

bool isSaid(const LinkTrace &trace)
{
    return is(trace, recordkind::Complaint) || is(trace, recordkind::Feedback);
}

Part time(const LinkTrace &one, const LinkTrace &other)
{
    if (!one.day.isValid() || !other.day.isValid())
        return {};
    const qint64 days = one.day.daysTo(other.day);
    if (is(one, recordkind::Incident) && is(other, recordkind::Incident))
        return bothTell(days, 1, -1, -3);
    if (is(one, recordkind::Incident))
        return is(other, recordkind::Claim) ? bothTell(days, 3.5, 2, -2)
                                            : writtenAfter(other, one.day);
    if (is(other, recordkind::Incident))
        return time(other, one);
    if (is(one, recordkind::Claim) && is(other, recordkind::Claim))
        return bothTell(days, 2, 0, -2);
    if (is(one, recordkind::Claim)) {
        constexpr qint64 months = 100;
        return apart(days, days < -10 ? -2 : days <= months ? 1.5 : -1);
    }
    if (is(other, recordkind::Claim))
        return time(other, one);
    // Both were said or written: what lies months apart is seldom about one event.
    const qint64 off = std::abs(days);
    return apart(days, off <= 35 ? 1.5 : off <= 60 ? -1 : off <= 180 ? -3 : -4);
}

Part theme(const LinkTrace &one, const LinkTrace &other)
{
    if (one.themes.isEmpty() || other.themes.isEmpty())
        return {};
    QStringList shared = (one.themes & other.themes).values();
    const bool bothSaid = isSaid(one) && isSaid(other);
    if (shared.isEmpty())
        return { bothSaid ? 2 * otherTheme : otherTheme, {} };
    shared.sort();
    return { sameTheme, LinkReason { LinkReasonKind::SameTheme, { shared.first() } } };
}

Part words(const LinkTrace &one, const LinkTrace &other, const WordWeights &weights)
{
    constexpr double worthSaying = 0.45;
    constexpr qsizetype mostSaid = 4;
    std::vector<std::pair<double, QString>> shared;
    double sum = 0;
    for (const QString &word : one.words & other.words) {
        const double weight = weights.weight(word);
        sum += weight;
        if (weight >= worthSaying)
            shared.emplace_back(-weight, word);
    }
    std::sort(shared.begin(), shared.end());
    QStringList said;
    for (const auto &[weight, word] : shared) {
        if (said.size() < mostSaid)
            said << word;
    }
    const double points = std::min(mostForWords, sum * 0.8);
    if (said.isEmpty())
        return { points, {} };
    return { points, LinkReason { LinkReasonKind::WordsInCommon, said } };
}

} // namespace

void WordWeights::count(const QSet<QString> &words)
{
    ++m_records;
    for (const QString &word : words)
        ++m_counts[word];
}

double WordWeights::weight(const QString &word) const
{
    const int count = m_counts.value(word);
    if (m_records < 2 || count == 0)
        return 0.5;
    return std::log(double(m_records) / count) / std::log(double(m_records));
}

LinkScore scoreLink(const LinkTrace &one, const LinkTrace &other, const WordWeights &weights)
{
    LinkScore score;
    const Part who = person(one, other);
    score.person = who.points;
    Part where = place(one, other);
    // Who lives on a unit is in all of its reports: the place then says little more.
    if (who.reason && who.reason->kind == LinkReasonKind::SamePerson && where.points > 0)
        where.points /= 2;
    for (const Part &part : { who, age(one, other), where,
             time(one, other), theme(one, other), words(one, other, weights) }) {
        score.points += part.points;
        if (part.reason)
            score.reasons << *part.reason;
    }
    return score;
}

double scoreCircumstances(const LinkTrace &one, const LinkTrace &other)
{
    return place(one, other).points + time(one, other).points + theme(one, other).points;
}

} // namespace heed
