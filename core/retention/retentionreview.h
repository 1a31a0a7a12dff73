#pragma once

#include "core/people/session.h"
#include "core/retention/retention.h"
#include "core/retention/retentionrules.h"

namespace heed {

/// How a record stands to its time to be kept.
struct RetentionState
{
    RecordRef record;
    QString reference;
    QString rule; ///< id in retention.json
    QDate openedOn;
    QDate closedOn; ///< the later of its own closing and that of what is linked with it
    QDate keepUntil; ///< not set while it is open
    QString outcome;
    QString waitsFor; ///< reference of a linked record that is still open
    bool isHeld = false;
    bool isProposed = false;

    [[nodiscard]] bool isDue(QDate today) const
    {
        return keepUntil.isValid() && keepUntil <= today && !isHeld && waitsFor.isEmpty();
    }
};

/// What is due for review, and how much more there is.
struct ReviewList
{
    std::vector<RetentionState> records;
    bool hasMore = false;
};

/// Reads closing dates of every register through table retention_source, so that it knows none of
/// them. Reads only.
class RetentionReview
{
public:
    RetentionReview(Database &database, RetentionRules rules)
        : m_database(database)
        , m_rules(std::move(rules))
    {
    }

    [[nodiscard]] const RetentionRules &rules() const { return m_rules; }
    /// Errors: NotFound "record.missing"; Invalid "retention.no-rule" for a kind that is not
    /// reviewed.
    [[nodiscard]] Result<RetentionState> of(const RecordRef &record) const;
    /// Records whose own time has passed, the longest overdue first; those that are held or wait
    /// for a linked one are among them and say so.
    [[nodiscard]] Result<ReviewList> due(QDate today, int limit) const;

private:
    [[nodiscard]] Result<std::vector<std::pair<QString, QString>>> sources() const;
    [[nodiscard]] Result<std::vector<RetentionState>> read(const QString &kind,
        const QString &selectSql, const QString &where, const QVariantList &values) const;
    [[nodiscard]] Result<RetentionState> completed(RetentionState state) const;
    [[nodiscard]] Result<void> readLinked(RetentionState &state) const;

    Database &m_database;
    RetentionRules m_rules;
};

} // namespace heed
