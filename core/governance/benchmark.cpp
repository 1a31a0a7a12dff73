#include "core/governance/benchmark.h"

#include "core/governance/ko41areport.h"

#include <cmath>

namespace heed {

namespace {

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

constexpr double quarter = 0.25;
constexpr double half = 0.5;
constexpr double hundred = 100.0;

qint64 numberOf(const Ko41aLayout &layout, const QList<qint64> &numbers, Ko41aSection section)
{
    return numbers.value(layout.placeOf(section));
}

/// What one line counts, out of what, in any organisation's row.
struct Counted
{
    qint64 numerator = 0;
    qint64 denominator = 0;

    [[nodiscard]] std::optional<double> share() const
    {
        if (denominator <= 0)
            return std::nullopt;
        return hundred * double(numerator) / double(denominator);
    }
};

using Count = std::function<Counted(const QList<qint64> &)>;

BenchmarkLine lineOf(const QString &label, const Count &count, const BenchmarkOwn &own,
    const QList<BenchmarkOrganisation> &others)
{
    const Counted mine = count(own.numbers);
    BenchmarkLine line { label, mine.numerator, mine.denominator, mine.share(), {}, {}, {}, 0 };
    QList<double> shares;
    for (const BenchmarkOrganisation &other : others) {
        if (const auto share = count(other.numbers).share())
            shares << *share;
    }
    line.compared = shares.size();
    if (shares.size() < leastCompared)
        return line;
    line.median = quantile(shares, half);
    line.lower = quantile(shares, quarter);
    line.upper = quantile(shares, 1 - quarter);
    return line;
}

/// Each column of a section out of its total.
BenchmarkPart partOf(const char *id, const char *title, const char *definition,
    const Ko41aLayout &layout, Ko41aSection section, Ko41aSection total, const BenchmarkOwn &own,
    const QList<BenchmarkOrganisation> &others)
{
    BenchmarkPart part { text(id), text(title), text(definition), {} };
    for (const qsizetype place : layout.placesOf(section)) {
        const Count count = [&layout, place, total](const QList<qint64> &numbers) {
            return Counted { numbers.value(place), numberOf(layout, numbers, total) };
        };
        part.lines << lineOf(ko41aColumnWords(layout.columns.at(place)), count, own, others);
    }
    return part;
}

BenchmarkPart outcomes(const Ko41aLayout &layout, const BenchmarkOwn &own,
    const QList<BenchmarkOrganisation> &others)
{
    using S = Ko41aSection;
    BenchmarkPart part { text("benchmark-outcome"), text("What was found"),
        text("Upheld, partially upheld and not upheld, each out of the complaints resolved in the "
             "year. Settled: resolved in the year out of those brought forward and new."),
        {} };
    const std::pair<S, const char *> found[] { { S::Upheld, "Upheld" },
        { S::PartiallyUpheld, "Partially upheld" }, { S::NotUpheld, "Not upheld" } };
    for (const auto &[section, label] : found)
        part.lines << lineOf(text(label),
            [&layout, section = section](const QList<qint64> &numbers) {
                return Counted { numberOf(layout, numbers, section),
                    numberOf(layout, numbers, S::Resolved) };
            },
            own, others);
    part.lines << lineOf(text("Settled in the year"),
        [&layout](const QList<qint64> &numbers) {
            return Counted { numberOf(layout, numbers, S::Resolved),
                numberOf(layout, numbers, S::BroughtForward) + numberOf(layout, numbers, S::New) };
        },
        own, others);
    return part;
}

bool isProposed(const BenchmarkOrganisation &other, const BenchmarkOwn &own,
    const BenchmarkChoice &choice, const Ko41aLayout &layout)
{
    if (choice.sameType && !own.type.isEmpty() && other.type != own.type)
        return false;
    if (choice.sameRegion && !own.region.isEmpty() && other.region != own.region)
        return false;
    const qint64 mine = numberOf(layout, own.numbers, Ko41aSection::New);
    const qint64 theirs = numberOf(layout, other.numbers, Ko41aSection::New);
    if (choice.sizeFactor < 1 || mine == 0)
        return true;
    return theirs * choice.sizeFactor >= mine && theirs <= mine * choice.sizeFactor;
}

} // namespace

std::optional<double> quantile(QList<double> values, double part)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double place = part * double(values.size() - 1);
    const auto below = qsizetype(std::floor(place));
    const qsizetype above = std::min(below + 1, values.size() - 1);
    return values.at(below) + (place - double(below)) * (values.at(above) - values.at(below));
}

QList<BenchmarkCandidate> benchmarkCandidates(const QList<BenchmarkOrganisation> &organisations,
    const BenchmarkOwn &own, const BenchmarkChoice &choice, const Ko41aLayout &layout)
{
    QList<BenchmarkCandidate> candidates;
    for (const BenchmarkOrganisation &other : organisations) {
        if (other.code == choice.ownCode
            || numberOf(layout, other.numbers, Ko41aSection::New) == 0)
            continue;
        BenchmarkCandidate candidate { other, isProposed(other, own, choice, layout), false };
        candidate.isTaken = candidate.isProposed ? !choice.leftOut.contains(other.code)
                                                 : choice.added.contains(other.code);
        candidates << candidate;
    }
    std::sort(candidates.begin(), candidates.end(), [](const auto &a, const auto &b) {
        return a.organisation.name.localeAwareCompare(b.organisation.name) < 0;
    });
    return candidates;
}

QList<BenchmarkPart> benchmarkParts(const Ko41aLayout &layout, const BenchmarkOwn &own,
    const QList<BenchmarkOrganisation> &others)
{
    using S = Ko41aSection;
    return {
        outcomes(layout, own, others),
        partOf("benchmark-subject", "What it was about",
            "Each subject area out of all other subject areas than clinical treatment. A complaint "
            "may have several.",
            layout, S::Subject, S::SubjectSubTotal, own, others),
        partOf("benchmark-specialty", "Clinical treatment",
            "Each group of specialties out of all counts of clinical treatment.", layout,
            S::Specialty, S::SpecialtyTotal, own, others),
        partOf("benchmark-profession", "Which professions",
            "Each profession out of all counts of professions. A complaint may have several.",
            layout, S::Profession, S::ProfessionTotal, own, others),
        partOf("benchmark-service", "Where",
            "Each service area out of all counts of service areas.", layout, S::Service,
            S::ServiceTotal, own, others),
    };
}

} // namespace heed
