#pragma once

#include "tests/support/teststore.h"

#include <QVariantMap>

namespace heed::test {

/// A store in a folder of its own, filled row by row: for figures whose records must be known to
/// the last day.
class ExampleStore
{
public:
    ExampleStore();

    [[nodiscard]] Database &database() { return m_store.database(); }
    [[nodiscard]] Session sessionAs(Role role) const { return m_store.sessionAs(role); }
    /// Adds a row of any table; returns its id. Fails the process when it cannot: a test's own data
    /// must be right.
    qint64 add(const QString &table, const QVariantMap &columns);
    /// A complaint with what every complaint has, and the dates that follow from its receipt.
    qint64 addComplaint(const QString &receivedOn, const QVariantMap &columns = {});
    qint64 addIncident(const QString &occurredOn, const QVariantMap &columns = {});
    qint64 addClaim(const QString &notifiedOn, const QVariantMap &columns = {});
    void link(const QString &fromKind, qint64 from, const QString &toKind, qint64 to);
    /// Fills the store with the invented trust's logs of tests/data/example-export.
    void loadExampleExport();

private:
    qint64 siteId(const QString &name);
    void loadComplaints();
    void loadSubjects();
    void loadIncidents();
    void loadClaims();

    TestStore m_store;
    QHash<QString, qint64> m_sites;
    QHash<QString, qint64> m_records;
    int m_number = 0;
};

/// The figures that an independent script worked out of the same logs.
[[nodiscard]] QJsonObject exampleTruth();

} // namespace heed::test
