#pragma once

#include "core/complaints/complaint.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"
#include "tests/support/teststore.h"

namespace heed {

/// A part that exists in tests only: a call about a complaint.
struct SampleCall
{
    TypedId<struct SampleCallTag> id;
    qint64 revision = 1;
    ComplaintId complaintId;
    QDate calledOn;
    QString withWhom;
    bool wasAngry = false;
};

template <> struct RowOf<SampleCall>
{
    static constexpr auto table = "sample_call";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("complaint_id", row.complaintId);
        visit("called_on", row.calledOn);
        visit("with_whom", row.withWhom);
        visit("was_angry", row.wasAngry);
    }
};

template <> struct PartOf<SampleCall>
{
    static const QString &kind() { return recordkind::Complaint; }
    static constexpr auto owner = &SampleCall::complaintId;
    static constexpr auto ownerColumn = "complaint_id";
    static constexpr auto order = "called_on, id";
    static QList<FieldProblem> check(const SampleCall &row, QDate today)
    {
        QList<FieldProblem> problems;
        if (row.withWhom.isEmpty())
            problems += { QStringLiteral("with_whom"), QStringLiteral("action.title-missing"), {} };
        if (row.calledOn > today)
            problems
                += { QStringLiteral("called_on"), QStringLiteral("action.done-in-future"), {} };
        return problems;
    }
};

namespace test {

/// Gives a store the table of SampleCall and one complaint, C-1, to which calls can be added.
inline qint64 prepareSampleCalls(TestStore &store)
{
    const auto made = store.database().runScript(QStringLiteral(
        "CREATE TABLE sample_call (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL, complaint_id "
        "INTEGER NOT NULL, called_on TEXT, with_whom TEXT, was_angry INTEGER)\n--;\n"
        "INSERT INTO record_part (kind, position, name, select_sql) VALUES ('complaint', 90, "
        "'sample_call', 'SELECT * FROM sample_call WHERE complaint_id = ?1 ORDER BY id')"));
    auto transaction = store.begin();
    const auto id = store.database().scalar(
        QStringLiteral("INSERT INTO complaint (reference, type, state, regime, received_on, "
                       "complainant_status, created_at, updated_at) VALUES ('C-1', 'complaint', "
                       "'logged', 'nhs_2009', '2026-11-02', 'carer', 'x', 'x') RETURNING id"));
    transaction.note({ AuditAction::Create, recordkind::Complaint, id.value_or(0).toLongLong(),
        QStringLiteral("C-1"), {}, {} });
    return made && transaction.commit() ? id->toLongLong() : 0;
}

} // namespace test
} // namespace heed
