#pragma once

#include "core/insight/suppression.h"

#include <QDate>

namespace heed {

/// Numbers and dates as a report in British English writes and says them.
class FigureWords
{
public:
    explicit FigureWords(SuppressionRule rule)
        : m_rule(rule)
    {
    }

    [[nodiscard]] const SuppressionRule &rule() const { return m_rule; }
    /// For a tile or a cell: "1,204", "94.2%", "26", "£783,506", "<5"; an en dash when there is
    /// nothing to calculate.
    [[nodiscard]] QString shown(const Figure &figure) const;
    /// Within a sentence: "1,204", "94.2% (330 of 351)", "26 working days", "fewer than 5".
    [[nodiscard]] QString said(const Figure &figure) const;
    /// "352 complaints", "1 complaint", "no complaints", "fewer than 5 complaints".
    [[nodiscard]] QString counted(
        qint64 count, const QString &one, const QString &many, bool capital = false) const;
    /// A count as a sentence has it: "no", "fewer than 5", "12".
    [[nodiscard]] QString count(qint64 count) const;
    /// What changed since the period before, without a reason: "22 more than in the 12 months
    /// before (330)". Empty when either number is hidden or missing.
    [[nodiscard]] QString change(
        const Figure &now, const Figure &before, const QString &periodBefore) const;
    /// Why a figure has no value, as a sentence.
    [[nodiscard]] static QString whyNot(const Figure &figure);

    [[nodiscard]] static QString number(double value, int decimals = 0);
    [[nodiscard]] static QString pounds(qint64 pence);
    [[nodiscard]] static QString day(QDate day); ///< "31 October 2026"
    [[nodiscard]] static QString month(QDate day); ///< "October 2026"
    /// "the 12 months", "the 3 months", "the 92 days".
    [[nodiscard]] static QString length(const Period &period);
    /// "1 November 2025 to 31 October 2026"
    [[nodiscard]] static QString span(const Period &period);
    /// "falls, attitude and discharge"
    [[nodiscard]] static QString list(const QStringList &items);

private:
    SuppressionRule m_rule;
};

} // namespace heed
