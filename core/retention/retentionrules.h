#pragma once

#include "core/base/result.h"

#include <QDate>

#include <vector>

namespace heed {

/// How many years a kind of record is kept after it was closed.
struct RetentionRule
{
    QString id;
    QString label;
    int years = 0;
    QString source;
    bool isVerified = false; ///< false: from general knowledge; to be checked in the current Code
};

/// The times to keep: data with a version and sources (resources/rules/retention.json).
class RetentionRules
{
public:
    /// Errors: Invalid "retention.rules-damaged".
    [[nodiscard]] static Result<RetentionRules> load();
    [[nodiscard]] static Result<RetentionRules> fromJson(const QByteArray &json);

    [[nodiscard]] const QString &version() const { return m_version; }
    [[nodiscard]] const RetentionRule *find(const QString &id) const;
    [[nodiscard]] const std::vector<RetentionRule> &all() const { return m_rules; }
    [[nodiscard]] int fewestYears() const;

private:
    QString m_version;
    std::vector<RetentionRule> m_rules;
};

/// The day from which a record may be reviewed for disposal: so many years after its closing, 29
/// February counting as the 28th. Source: complaints reference 8 ("10 years from closure").
[[nodiscard]] QDate keepUntil(QDate closedOn, const RetentionRule &rule);

} // namespace heed
