#pragma once

#include "core/insight/figure.h"

#include <QStringList>

namespace heed {

/// One part of a split: a site, a subject, a month.
struct BreakdownPart
{
    QString key; ///< code, id or "2026-10"; empty when nobody recorded it
    QString label;
    std::optional<double> value;
    qint64 numerator = 0;
    std::optional<qint64> denominator;
};

/// A measure split by one dimension, in the dimension's order or by size.
struct Breakdown
{
    Figure whole;
    QString dimension;
    QString title; ///< what the parts are: "Site"
    QList<BreakdownPart> parts;
};

/// Counts by two dimensions. Every row has as many cells as there are columns.
struct CrossTable
{
    QString rowTitle;
    QString columnTitle;
    QStringList rowKeys;
    QStringList rowLabels;
    QStringList columnKeys;
    QStringList columnLabels;
    QList<QList<qint64>> cells;
};

} // namespace heed
