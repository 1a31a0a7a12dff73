#pragma once

#include "core/insight/ko41alayout.h"
#include "core/insight/period.h"

namespace heed {

/// One organisation of the published file.
struct BenchmarkOrganisation
{
    QString code;
    QString name;
    QString type;
    QString region;
    QList<qint64> numbers; ///< one a column
    QStringList broken; ///< titles of the sums that its row does not keep
};

/// Whom an organisation is set beside: rules that propose, and the user's own ticks.
struct BenchmarkChoice
{
    QString ownCode; ///< empty where the own organisation is not in the file
    bool sameType = true;
    bool sameRegion = false;
    int sizeFactor = 2; ///< new complaints from a half to double; 0 = any size
    QStringList leftOut; ///< codes that the rules propose and the user took out
    QStringList added; ///< codes that the user put in besides
};

/// One's own side: its numbers, and what the rules compare.
struct BenchmarkOwn
{
    QString type;
    QString region;
    QList<qint64> numbers; ///< one a column
    QString year; ///< "2025-26"
};

/// An organisation with what the rules say of it.
struct BenchmarkCandidate
{
    BenchmarkOrganisation organisation;
    bool isProposed = false; ///< by the rules
    bool isTaken = false; ///< after the user's ticks
};

/// Every organisation with at least one new complaint, except one's own; in order of name.
[[nodiscard]] QList<BenchmarkCandidate> benchmarkCandidates(
    const QList<BenchmarkOrganisation> &organisations, const BenchmarkOwn &own,
    const BenchmarkChoice &choice, const Ko41aLayout &layout);

/// One share: one's own, and the middle of the others'. Shares only, and no place in a row: a
/// greater number of complaints is not worse, and a share says how it differs, not how good it is.
struct BenchmarkLine
{
    QString label;
    qint64 numerator = 0;
    qint64 denominator = 0;
    std::optional<double> share; ///< per cent; nothing out of nothing
    std::optional<double> median; ///< of the others; nothing below leastCompared
    std::optional<double> lower; ///< a quarter of the others lie below
    std::optional<double> upper;
    qsizetype compared = 0; ///< how many others have a share
};

/// Fewer others make no middle.
inline constexpr qsizetype leastCompared = 5;

struct BenchmarkPart
{
    QString id; ///< "benchmark-outcome"
    QString title;
    QString definition;
    QList<BenchmarkLine> lines;
};

/// Outcomes (of those resolved), how many were settled, subjects, specialties of clinical
/// treatment, professions and service areas. Quartiles by linear interpolation between the ordered
/// shares (the default of common spreadsheets).
[[nodiscard]] QList<BenchmarkPart> benchmarkParts(const Ko41aLayout &layout,
    const BenchmarkOwn &own, const QList<BenchmarkOrganisation> &others);

/// The share below which a part of the values lies. Empty values give nothing.
[[nodiscard]] std::optional<double> quantile(QList<double> values, double part);

} // namespace heed
