// What is checked of a return before it goes: its sums, and whether the register agrees with them.
#include "core/calendar/dayformat.h"
#include "core/insight/ko41acount.h"
#include "core/insight/words.h"

#include <QSet>

#include <algorithm>

namespace heed {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString counted(qsizetype number)
{
    return number == 1 ? text("1 case") : text("%1 cases").arg(number);
}

/// What stands in one list and not in the other, in order.
QList<qint64> difference(const QList<qint64> &a, const QList<qint64> &b)
{
    const QSet<qint64> ofA(a.begin(), a.end());
    const QSet<qint64> ofB(b.begin(), b.end());
    QList<qint64> odd;
    for (const qint64 id : a) {
        if (!ofB.contains(id))
            odd << id;
    }
    for (const qint64 id : b) {
        if (!ofA.contains(id))
            odd << id;
    }
    return odd;
}

QList<qint64> inSection(const Ko41aCount &count, Ko41aSection section)
{
    QList<qint64> cases;
    for (const qsizetype place : count.layout.placesOf(section))
        cases << count.behind.at(place);
    return cases;
}

/// New cases that a section should hold and does not.
QList<qint64> behindSum(const Ko41aCount &count, const Ko41aSum &sum)
{
    switch (sum.section) {
    case Ko41aSection::Resolved:
    case Ko41aSection::CarriedForward:
        return inSection(count, Ko41aSection::Resolved);
    case Ko41aSection::Subject:
    case Ko41aSection::Specialty:
        return difference(count.newCases,
            inSection(count, Ko41aSection::Subject) + inSection(count, Ko41aSection::Specialty));
    default:
        return difference(count.newCases, inSection(count, sum.section));
    }
}

void addSums(const Ko41aCount &count, QList<Ko41aCheck> &checks)
{
    for (const Ko41aSum &sum : ko41aSums(count.layout, count.numbers))
        checks << Ko41aCheck { sum.id, sum.title,
            sum.holds ? Ko41aVerdict::Holds : Ko41aVerdict::Fails, sum.sentence + u'.',
            sum.holds ? QList<qint64> {} : behindSum(count, sum) };
}

/// Whether a case was answered, so that only its finding is missing.
bool isAnswered(const QString &ending)
{
    return ending.isEmpty() || ending == QLatin1String("replied")
        || ending == QLatin1String("resolved_early");
}

/// Cases that were withdrawn, or had no consent, end in a way that the form does not know: its sums
/// hold, and what they carry forward is more than what is open. The guidance that says how to
/// return them was not seen: somebody has to look. All else is to be mended first.
bool isOfOtherEndings(const Ko41aCount &count, const QList<qint64> &odd)
{
    return std::all_of(odd.begin(), odd.end(), [&count](qint64 id) {
        return count.withoutFinding.contains(id) && !isAnswered(count.endings.value(id));
    });
}

/// "2 withdrawn, 1 no consent, 1 closed without a finding"
QString endingWords(const Ko41aCount &count)
{
    QMap<QString, int> kinds;
    for (const qint64 id : count.withoutFinding) {
        const QString ending = count.endings.value(id);
        const bool isPlain = ending.isEmpty() || ending == QLatin1String("replied");
        ++kinds[isPlain ? text("closed with no finding recorded") : wordForCode(ending).toLower()];
    }
    QStringList words;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind)
        words << text("%1 %2").arg(kind.value()).arg(kind.key());
    return words.join(text(", "));
}

/// The sum of the form against what is open in the register on the last day.
Ko41aCheck openCheck(const Ko41aCount &count)
{
    Ko41aCheck check;
    check.id = text("open-at-end");
    check.title = text("Carried forward is what was open at the end of the last day");
    const qint64 carried = count.number(Ko41aSection::CarriedForward);
    check.cases = difference(inSection(count, Ko41aSection::CarriedForward), count.openAtEnd);
    if (check.cases.isEmpty()) {
        check.sentence
            = text("%1 carried forward, %2 open.").arg(carried).arg(count.openAtEnd.size());
        return check;
    }
    const bool isExplained = isOfOtherEndings(count, check.cases);
    check.verdict = isExplained ? Ko41aVerdict::Look : Ko41aVerdict::Fails;
    check.sentence = text("%1 carried forward by the sum, and %2 were open at the end of %3.")
                         .arg(carried)
                         .arg(counted(count.openAtEnd.size()), formatDay(count.period.to));
    if (!count.withoutFinding.isEmpty())
        check.sentence
            += text(" %1 ended in the year without a finding (%2), and the form knows no "
                    "such end. Record in each what was found, upheld or not, as far as it "
                    "was looked into; or ask NHS England how to return them.")
                   .arg(counted(count.withoutFinding.size()), endingWords(count));
    if (isExplained)
        check.sentence += text(" The sums of the form hold: it can be sent.");
    if (check.cases.size() > count.withoutFinding.size())
        check.sentence += text(" In %1 the days do not fit: one ended before it was received.")
                              .arg(counted(check.cases.size() - count.withoutFinding.size()));
    return check;
}

Ko41aCheck broughtCheck(const Ko41aCount &count, const std::optional<Ko41aKept> &lastYear)
{
    Ko41aCheck check;
    check.id = text("brought-forward-kept");
    check.title = text("Brought forward is what last year's return carried forward");
    const qint64 brought = count.number(Ko41aSection::BroughtForward);
    if (!lastYear) {
        check.verdict = Ko41aVerdict::Look;
        check.sentence
            = text("No return of the year before is kept in Heed: compare %1 with what was "
                   "sent then.")
                  .arg(brought);
        return check;
    }
    check.sentence = text("%1 brought forward, and the return of %2 carried %3 forward.")
                         .arg(brought)
                         .arg(lastYear->year)
                         .arg(lastYear->carriedForward);
    check.cases = difference(lastYear->carried, inSection(count, Ko41aSection::BroughtForward));
    if (brought == lastYear->carriedForward && check.cases.isEmpty())
        return check;
    check.verdict = Ko41aVerdict::Fails;
    check.sentence
        += text(" Something was logged, closed or changed with a day of last year after it "
                "was sent, or had no finding: %1.")
               .arg(counted(check.cases.size()));
    return check;
}

Ko41aCheck yearCheck(const Ko41aCount &count, QDate today)
{
    Ko41aCheck check;
    check.id = text("year");
    check.title = text("The return is of a whole year, 1 April to 31 March");
    check.sentence
        = text("%1 to %2.").arg(formatDay(count.period.from), formatDay(count.period.to));
    if (!isKo41aYear(count.period)) {
        check.verdict = Ko41aVerdict::Fails;
        check.sentence
            += text(" KO41a is returned for a year that begins on 1 April: choose such a "
                    "year.");
    } else if (count.period.to >= today) {
        check.verdict = Ko41aVerdict::Look;
        check.sentence += text(" The year has not ended: the numbers will change.");
    }
    return check;
}

Ko41aCheck listCheck(const Ko41aCount &count)
{
    Ko41aCheck check;
    check.id = text("list");
    check.title = text("The columns are those of the year");
    check.sentence = text("Columns of %1. Source: %2.").arg(count.layout.year, count.layout.source);
    if (count.layout.firstYear() != count.period.from.year()) {
        check.verdict = Ko41aVerdict::Look;
        check.sentence
            += text(" If NHS England changed them for %1, bring in the list of that year.")
                   .arg(ko41aYear(count.period.from.year()));
    }
    return check;
}

Ko41aCheck organisationCheck(const QString &code)
{
    Ko41aCheck check { text("organisation"), text("The return says who sends it"),
        Ko41aVerdict::Holds, text("Organisation code %1.").arg(code), {} };
    if (code.isEmpty()) {
        check.verdict = Ko41aVerdict::Fails;
        check.sentence
            = text("The organisation's code is missing: enter it under \"Who sends it\".");
    }
    return check;
}

} // namespace

QList<Ko41aCheck> checkKo41a(const Ko41aCount &count, const QString &organisationCode,
    const std::optional<Ko41aKept> &lastYear, QDate today)
{
    QList<Ko41aCheck> checks { yearCheck(count, today), organisationCheck(organisationCode),
        listCheck(count) };
    addSums(count, checks);
    checks << openCheck(count) << broughtCheck(count, lastYear);
    return checks;
}

} // namespace heed
