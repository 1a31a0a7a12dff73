#include "core/insight/ko41acount.h"

#include "core/complaints/complaintcodes.h"

#include <QSet>

namespace heed {

namespace {

constexpr std::array endings {
    std::pair { Ending::Excluded, Ko41aLeftOut::Excluded },
    std::pair { Ending::OutOfTime, Ko41aLeftOut::OutOfTime },
    std::pair { Ending::Transferred, Ko41aLeftOut::Transferred },
    std::pair { Ending::Duplicate, Ko41aLeftOut::Duplicate },
    std::pair { Ending::OpenedInError, Ko41aLeftOut::OpenedInError },
};

bool isSpoken(const Ko41aCase &at)
{
    return at.channel == Channel::InPerson || at.channel == Channel::Telephone;
}

bool isPutRightAtOnce(const Ko41aCase &at, const WorkingCalendar &calendar)
{
    return at.isPutRightAtOnce
        || (at.ending == Ending::ResolvedEarly && isSpoken(at) && at.resolvedEarlyOn.isValid()
            && at.resolvedEarlyOn <= calendar.addWorkingDays(at.receivedOn, 1));
}

/// Who complained, as the return tells it.
QString statusCode(const Ko41aCase &at)
{
    if (at.status != ComplainantStatus::ParentGuardian)
        return at.status == ComplainantStatus::Unknown ? QString() : toCode(at.status);
    const bool isGuardian
        = at.relationship.contains(QLatin1String("guardian"), Qt::CaseInsensitive);
    return isGuardian ? QStringLiteral("guardian") : QStringLiteral("parent");
}

/// Puts cases into columns.
class Counter
{
public:
    explicit Counter(Ko41aCount &count)
        : m_count(count)
    {
        m_count.behind.resize(m_count.layout.columns.size());
        m_count.numbers.fill(0, m_count.layout.columns.size());
    }

    void put(Ko41aSection section, qint64 id) { putAt(m_count.layout.placeOf(section), id); }
    void place(Ko41aSection section, const QString &code, qint64 id)
    {
        if (!m_count.layout.isNamed(section, code))
            noteOther(section, code, id);
        putAt(m_count.layout.placeFor(section, code), id);
    }
    void placeDetails(const Ko41aCase &at);
    /// Adds up the sections and the sums of the head.
    void finish();

private:
    void putAt(qsizetype place, qint64 id);
    void noteOther(Ko41aSection section, const QString &code, qint64 id);
    void placeIssues(const Ko41aCase &at);
    void total(Ko41aSection whole, const QList<Ko41aSection> &parts);

    Ko41aCount &m_count;
};

void Counter::putAt(qsizetype place, qint64 id)
{
    // A complaint counts once in a column; they come one after the other.
    if (place < 0 || m_count.behind.at(place).endsWith(id))
        return;
    m_count.behind[place] << id;
    ++m_count.numbers[place];
}

void Counter::noteOther(Ko41aSection section, const QString &code, qint64 id)
{
    for (Ko41aUnderOther &known : m_count.underOther) {
        if (known.section != section || known.code != code)
            continue;
        if (!known.cases.endsWith(id))
            known.cases << id;
        return;
    }
    m_count.underOther << Ko41aUnderOther { section, code, { id } };
}

void Counter::placeIssues(const Ko41aCase &at)
{
    bool hasProfession = false;
    for (const Ko41aCase::Issue &issue : at.issues) {
        const bool isClinical = m_count.layout.isClinical(issue.subject);
        // Clinical treatment has no "other" of its own: without its specialty it is another subject.
        if (isClinical && m_count.layout.isNamed(Ko41aSection::Specialty, issue.specialty))
            place(Ko41aSection::Specialty, issue.specialty, at.id);
        else
            place(Ko41aSection::Subject, issue.subject, at.id);
        if (!issue.profession.isEmpty()) {
            place(Ko41aSection::Profession, issue.profession, at.id);
            hasProfession = true;
        }
    }
    if (at.issues.isEmpty())
        place(Ko41aSection::Subject, {}, at.id);
    if (!hasProfession)
        place(Ko41aSection::Profession, {}, at.id);
}

void Counter::placeDetails(const Ko41aCase &at)
{
    putAt(m_count.layout.placeForAge(at.age), at.id);
    if (!at.age)
        noteOther(Ko41aSection::Age, {}, at.id);
    place(Ko41aSection::Status, statusCode(at), at.id);
    place(Ko41aSection::Service, at.serviceArea, at.id);
    placeIssues(at);
}

void Counter::total(Ko41aSection whole, const QList<Ko41aSection> &parts)
{
    const qsizetype to = m_count.layout.placeOf(whole);
    if (to < 0)
        return;
    QSet<qint64> once;
    for (const Ko41aSection part : parts) {
        for (const qsizetype place : m_count.layout.placesOf(part)) {
            m_count.numbers[to] += m_count.numbers.at(place);
            for (const qint64 id : m_count.behind.at(place)) {
                if (!once.contains(id))
                    m_count.behind[to] << id;
                once.insert(id);
            }
        }
    }
}

void Counter::finish()
{
    using S = Ko41aSection;
    total(S::Resolved, { S::Upheld, S::PartiallyUpheld, S::NotUpheld });
    total(S::AgeTotal, { S::Age });
    total(S::StatusTotal, { S::Status });
    total(S::ServiceTotal, { S::Service });
    total(S::SpecialtyTotal, { S::Specialty });
    total(S::SubjectSubTotal, { S::Subject });
    total(S::SubjectTotal, { S::Specialty, S::Subject });
    total(S::ProfessionTotal, { S::Profession });
    const qsizetype carried = m_count.layout.placeOf(S::CarriedForward);
    m_count.numbers[carried]
        = m_count.number(S::BroughtForward) + m_count.number(S::New) - m_count.number(S::Resolved);
    const QList<qint64> &resolved = m_count.behind.at(m_count.layout.placeOf(S::Resolved));
    const QSet<qint64> gone(resolved.begin(), resolved.end());
    for (const S from : { S::BroughtForward, S::New }) {
        for (const qint64 id : m_count.behind.at(m_count.layout.placeOf(from))) {
            if (!gone.contains(id))
                m_count.behind[carried] << id;
        }
    }
}

Ko41aSection sectionOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Upheld:
        return Ko41aSection::Upheld;
    case Outcome::PartiallyUpheld:
        return Ko41aSection::PartiallyUpheld;
    case Outcome::NotUpheld:
        break;
    }
    return Ko41aSection::NotUpheld;
}

void takeCase(const Ko41aCase &at, Ko41aCount &count, Counter &counter)
{
    const Period &period = count.period;
    if (at.receivedOn > period.to)
        return; // of a later year
    const bool isNew = at.receivedOn >= period.from && at.receivedOn <= period.to;
    if (isNew) {
        counter.put(Ko41aSection::New, at.id);
        counter.placeDetails(at);
        count.newCases << at.id;
        if (at.isLedByOther)
            count.ledByOther << at.id;
    } else if (!at.endedOn.isValid() || at.endedOn >= period.from) {
        counter.put(Ko41aSection::BroughtForward, at.id);
    }
    const bool endedBy = at.endedOn.isValid() && at.endedOn <= period.to;
    if (!endedBy) {
        count.openAtEnd << at.id;
    } else if (at.endedOn >= period.from && at.outcome) {
        counter.put(sectionOf(*at.outcome), at.id);
    } else if (at.endedOn >= period.from) {
        count.withoutFinding << at.id;
        count.endings.insert(at.id, at.ending ? toCode(*at.ending) : QString());
    }
    const bool isOpenAgain = !at.closedOn.isValid() || at.closedOn > period.to;
    if (at.isReopened && endedBy && isOpenAgain)
        count.reopenedOpen << at.id;
}

void noteLeftOut(Ko41aCount &count, Ko41aLeftOut why, qint64 id)
{
    for (auto &[known, cases] : count.leftOut) {
        if (known == why) {
            cases << id;
            return;
        }
    }
    count.leftOut << std::pair { why, QList<qint64> { id } };
}

} // namespace

std::optional<Ko41aLeftOut> ko41aLeftOut(const Ko41aCase &at, const WorkingCalendar &calendar)
{
    if (at.regime != Regime::Nhs2009)
        return Ko41aLeftOut::OtherRules;
    if (isPutRightAtOnce(at, calendar))
        return Ko41aLeftOut::PutRightAtOnce;
    for (const auto &[ending, why] : endings) {
        if (at.ending == ending)
            return why;
    }
    return std::nullopt;
}

QStringList Ko41aCount::referencesOf(const QList<qint64> &cases) const
{
    QStringList list;
    for (const qint64 id : cases)
        list << references.value(id);
    return list;
}

Ko41aCount countKo41a(const QList<Ko41aCase> &cases, const Ko41aLayout &layout,
    const Period &period, const WorkingCalendar &calendar)
{
    Ko41aCount count;
    count.layout = layout;
    count.period = period;
    Counter counter(count);
    for (const Ko41aCase &at : cases) {
        count.references.insert(at.id, at.reference);
        const auto why = ko41aLeftOut(at, calendar);
        if (!why)
            takeCase(at, count, counter);
        else if (at.receivedOn >= period.from)
            noteLeftOut(count, *why, at.id);
    }
    counter.finish();
    std::stable_sort(count.leftOut.begin(), count.leftOut.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });
    return count;
}

bool isKo41aYear(const Period &period)
{
    return period.isValid() && period.from == QDate(period.from.year(), 4, 1)
        && period.to == QDate(period.from.year() + 1, 3, 31);
}

} // namespace heed
