#include "core/insight/ko41asums.h"

namespace heed {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

/// The numbers of one row by what they are.
class Row
{
public:
    Row(const Ko41aLayout &layout, const QList<qint64> &numbers)
        : m_layout(layout)
        , m_numbers(numbers)
    {
    }

    /// The number of a column that stands once, the sum of those that stand often.
    [[nodiscard]] qint64 of(Ko41aSection section) const
    {
        qint64 sum = 0;
        for (const qsizetype place : m_layout.placesOf(section))
            sum += m_numbers.value(place);
        return sum;
    }

private:
    const Ko41aLayout &m_layout;
    const QList<qint64> &m_numbers;
};

QString plus(const QList<qint64> &numbers)
{
    QStringList words;
    for (const qint64 number : numbers)
        words << QString::number(number);
    return words.join(text(" + "));
}

Ko41aSum equal(const char *id, const char *title, Ko41aSection section, qint64 left,
    const QList<qint64> &right)
{
    qint64 sum = 0;
    for (const qint64 number : right)
        sum += number;
    const bool holds = left == sum;
    QString sentence = text(holds ? "%1 = %2" : "%1, but %2").arg(left).arg(plus(right));
    if (!holds && right.size() > 1)
        sentence += text(" = %1").arg(sum);
    return { text(id), text(title), sentence, section, holds };
}

Ko41aSum atLeast(const char *id, const char *title, Ko41aSection section, qint64 left, qint64 right)
{
    const bool holds = left >= right;
    return { text(id), text(title),
        text(holds ? "%1 is at least %2" : "%1 is less than %2").arg(left).arg(right), section,
        holds };
}

} // namespace

QList<Ko41aSum> ko41aSums(const Ko41aLayout &layout, const QList<qint64> &numbers)
{
    using S = Ko41aSection;
    const Row row(layout, numbers);
    const qint64 isNew = row.of(S::New);
    const qint64 carried = row.of(S::CarriedForward);
    const qint64 after = row.of(S::BroughtForward) + isNew - row.of(S::Resolved);
    const auto counted = text("%1 + %2 \u2212 %3")
                             .arg(row.of(S::BroughtForward))
                             .arg(isNew)
                             .arg(row.of(S::Resolved));
    return {
        equal("resolved", "Resolved is upheld + partially upheld + not upheld", S::Resolved,
            row.of(S::Resolved),
            { row.of(S::Upheld), row.of(S::PartiallyUpheld), row.of(S::NotUpheld) }),
        { text("carried-forward"),
            text("Carried forward is brought forward + new \u2212 resolved"),
            carried == after ? text("%1 = %2").arg(carried).arg(counted)
                             : text("%1, but %2 = %3").arg(carried).arg(counted).arg(after),
            S::CarriedForward, carried == after },
        atLeast("carried-not-negative", "Carried forward is not below nought", S::CarriedForward,
            carried, 0),
        equal("age", "The age bands add up to their total", S::Age, row.of(S::AgeTotal),
            { row.of(S::Age) }),
        equal("age-new", "The total by age is the new complaints", S::Age, row.of(S::AgeTotal),
            { isNew }),
        equal("status", "Who complained adds up to its total", S::Status, row.of(S::StatusTotal),
            { row.of(S::Status) }),
        equal("status-new", "The total by who complained is the new complaints", S::Status,
            row.of(S::StatusTotal), { isNew }),
        equal("service", "The service areas add up to their total", S::Service,
            row.of(S::ServiceTotal), { row.of(S::Service) }),
        atLeast("service-new", "The service areas are at least the new complaints", S::Service,
            row.of(S::ServiceTotal), isNew),
        equal("specialty", "The groups of clinical treatment add up to their sub-total",
            S::Specialty, row.of(S::SpecialtyTotal), { row.of(S::Specialty) }),
        equal("subject", "The other subject areas add up to their sub-total", S::Subject,
            row.of(S::SubjectSubTotal), { row.of(S::Subject) }),
        equal("subject-total", "All subjects are clinical treatment + the other subject areas",
            S::Subject, row.of(S::SubjectTotal),
            { row.of(S::SpecialtyTotal), row.of(S::SubjectSubTotal) }),
        atLeast("subject-new", "All subjects are at least the new complaints", S::Subject,
            row.of(S::SubjectTotal), isNew),
        equal("profession", "The professions add up to their total", S::Profession,
            row.of(S::ProfessionTotal), { row.of(S::Profession) }),
        atLeast("profession-new", "The professions are at least the new complaints", S::Profession,
            row.of(S::ProfessionTotal), isNew),
    };
}

} // namespace heed
