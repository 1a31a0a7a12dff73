#pragma once

#include "core/complaints/complaint.h"
#include "core/insight/triangulation.h"

namespace heed {

/// How an extract of a risk register is drawn up: data, in rules/oversight.json.
struct RiskBands
{
    struct Likelihood
    {
        qint64 events = 0; ///< from this many events in the months looked at
        QString word;
    };

    QString version;
    QString source;
    bool isVerified = false; ///< false while no source confirmed the bands
    QString matrix; ///< id of a matrix in rules/risk-matrices.json
    int months = 12;
    qint64 leastEvents = 3;
    qsizetype mostLines = 15;
    QList<Likelihood> likelihoods; ///< least likely first
    QHash<QString, int> severityOfHarm; ///< code of harm, row of the matrix counted from 1
    QHash<QString, int> severityOfGrade; ///< code of a complaint's grade

    /// Column of the matrix, counted from 1.
    [[nodiscard]] int likelihoodOf(qint64 events) const;
};

/// Errors: Invalid "oversight.rules-damaged".
[[nodiscard]] Result<RiskBands> riskBands();
[[nodiscard]] Result<RiskBands> riskBandsFromJson(const QByteArray &json);

/// One theme at one site, as a risk register would have it.
struct RiskLine
{
    QString theme; ///< code
    QString themeLabel;
    qint64 siteId = 0;
    QString siteLabel;
    ThreeCounts counts;
    int severity = 0; ///< of the gravest record, row of the matrix
    QString severityWord;
    int likelihood = 0;
    QString likelihoodWord;
    RiskGrade rating = RiskGrade::Low;
    qint64 openActions = 0; ///< controls that are promised and not done
    qint64 overdueActions = 0;
    qint64 doneActions = 0; ///< controls that were put in place in the months looked at
};

struct RiskExtract
{
    Period period;
    RiskBands bands;
    QString matrixLabel;
    QList<RiskLine> lines; ///< the highest rating first, then the most events
    qsizetype leftOut = 0; ///< lines below, of a rating that is not low
};

/// Themes and places with their severity (the gravest record of the months), likelihood (how many
/// events) and rating by the matrix, and the actions on their records. What has no theme is left
/// out: nobody can act on it. Errors: those of riskBands() and riskMatrices(); Storage.
/// Source: complaints reference 3.5 (5) and 6.
[[nodiscard]] Result<RiskExtract> riskExtract(Database &database, QDate today);

} // namespace heed
