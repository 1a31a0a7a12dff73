#include "core/complaints/complaintregister.h"

#include "core/complaints/caseworkfields.h"
#include "core/complaints/complaintfields.h"
#include "core/complaints/complaintsql.h"
#include "core/complaints/complaintwriter.h"
#include "core/records/deadlineledger.h"
#include "core/records/recordkinds.h"
#include "core/records/recordquery.h"
#include "core/records/timelineregister.h"
#include "core/store/searchindex.h"

namespace heed {

namespace {

ComplaintRow readRow(const Statement &found)
{
    ComplaintRow row;
    int column = 0;
    const auto into = [&](auto &member) { columns::read(found.value(column++), member); };
    into(row.id);
    into(row.reference);
    into(row.type);
    into(row.state);
    into(row.receivedOn);
    into(row.complainant);
    into(row.patient);
    into(row.site);
    into(row.unit);
    into(row.subject);
    into(row.issues);
    into(row.nextDue);
    into(row.grade);
    into(row.handler);
    into(row.outcome);
    into(row.acknowledgedOn);
    into(row.repliedOn);
    into(row.closedOn);
    into(row.reopened);
    into(row.onHold);
    return row;
}

/// Reads the parts of a file one after the other and stops at the first that fails.
class FileReader
{
public:
    FileReader(Database &database, ComplaintId id)
        : m_database(database)
        , m_id(id)
    {
    }

    Result<ComplaintFile> read()
    {
        return rowById<Complaint>(m_database, m_id)
            .map([this](const Complaint &complaint) { m_file.complaint = complaint; })
            .and_then([this] { return person(m_file.complaint.complainantId, m_file.complainant); })
            .and_then([this] { return person(m_file.complaint.patientId, m_file.patient); })
            .and_then([this] { return part(QStringLiteral("number"), m_file.issues); })
            .and_then([this] { return part(QStringLiteral("number"), m_file.episodes); })
            .and_then([this] { return part(QStringLiteral("id"), m_file.holds); })
            .and_then([this] { return part(QStringLiteral("id"), m_file.ombudsman); })
            .and_then([this] { return recommendations(); })
            .and_then([this] { return DeadlineLedger(m_database).all(record()); })
            .map([this](auto deadlines) { m_file.deadlines = std::move(deadlines); })
            .and_then([this] { return TimelineRegister(m_database).ofRecord(record()); })
            .map([this](auto timeline) { m_file.timeline = std::move(timeline); })
            .and_then([this] { return casework(); })
            .map([this] { return std::move(m_file); });
    }

private:
    [[nodiscard]] RecordRef record() const { return { recordkind::Complaint, m_id.value }; }

    Result<void> person(PersonId id, Person &into)
    {
        if (!id.isValid())
            return {};
        return rowById<Person>(m_database, id).map([&](const Person &found) { into = found; });
    }

    template <typename T> Result<void> part(const QString &order, std::vector<T> &into)
    {
        return selectRows<T>(
            m_database, QStringLiteral("WHERE complaint_id = ? ORDER BY ") + order, { m_id.value })
            .map([&](std::vector<T> rows) { into = std::move(rows); });
    }

    Result<void> casework()
    {
        const QString byId = QStringLiteral("id");
        Casework &all = m_file.casework;
        return part(byId, all.exclusions)
            .and_then([&] { return part(byId, all.lateTests); })
            .and_then([&] { return part(byId, all.representativeTests); })
            .and_then([&] { return part(byId, all.partners); })
            .and_then([&] { return part(byId, all.consents); })
            .and_then([&] { return part(byId, all.sensitiveDates); })
            .and_then([&] { return part(byId, all.advocacy); })
            .and_then([&] { return part(byId, all.needs); })
            .and_then([&] { return part(byId, all.emailConsents); })
            .and_then([&] { return part(QStringLiteral("told_on, id"), all.updates); })
            .and_then([&] { return part(byId, all.limits); });
    }

    Result<void> recommendations()
    {
        return selectRows<OmbudsmanRecommendation>(m_database,
            QStringLiteral("WHERE contact_id IN (SELECT id FROM ombudsman_contact "
                           "WHERE complaint_id = ?) ORDER BY id"),
            { m_id.value })
            .map([this](auto rows) { m_file.recommendations = std::move(rows); });
    }

    Database &m_database;
    ComplaintId m_id;
    ComplaintFile m_file;
};

} // namespace

ComplaintRegister::ComplaintRegister(const Session &session)
    : m_session(session)
{
}

Result<Complaint> ComplaintRegister::byId(ComplaintId id) const
{
    return rowById<Complaint>(database(), id);
}

Result<Complaint> ComplaintRegister::byReference(const QString &reference) const
{
    return selectRows<Complaint>(database(), QStringLiteral("WHERE reference = ?"), { reference })
        .and_then([&](const std::vector<Complaint> &found) -> Result<Complaint> {
            if (found.empty())
                return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), reference);
            return found.front();
        });
}

Result<ComplaintFile> ComplaintRegister::file(ComplaintId id) const
{
    return FileReader(database(), id).read();
}

Result<std::vector<qint64>> ComplaintRegister::ids(const ComplaintQuery &query) const
{
    const auto subquery = searchSubquery(database(), recordkind::Complaint);
    if (!subquery)
        return Failure(subquery.error());
    return idsInOrder(database(), complaintIds(query, *subquery));
}

Result<std::vector<ComplaintRow>> ComplaintRegister::rows(const std::vector<qint64> &ids) const
{
    return database().run(complaintRowsSql(), { boundIds(ids) }).map([](Statement *found) {
        std::vector<ComplaintRow> rows;
        while (found->next())
            rows.push_back(readRow(*found));
        return rows;
    });
}

Result<std::vector<CodedCount>> ComplaintRegister::openByState() const
{
    static const QString sql
        = QStringLiteral("SELECT state, count(*) FROM complaint WHERE closed_on IS NULL "
                         "AND binned_at IS NULL GROUP BY state ORDER BY state");
    return database().run(sql).map([](Statement *found) {
        std::vector<CodedCount> counts;
        while (found->next())
            counts.push_back({ found->text(0), static_cast<int>(found->number(1)) });
        return counts;
    });
}

Result<QStringList> ComplaintRegister::handlers() const
{
    static const QString sql = QStringLiteral(
        "SELECT DISTINCT handler FROM complaint WHERE handler IS NOT NULL ORDER BY 1");
    return database().run(sql).map([](Statement *found) {
        QStringList names;
        while (found->next())
            names += found->text(0);
        return names;
    });
}

Result<std::vector<AccessNeed>> ComplaintRegister::accessNeeds(ComplaintId id) const
{
    return selectRows<AccessNeed>(
        database(), QStringLiteral("WHERE complaint_id = ? ORDER BY whose, id"), { id.value });
}

Result<std::vector<ComplaintHold>> ComplaintRegister::holdsBetween(QDate from, QDate to) const
{
    return selectRows<ComplaintHold>(database(),
        QStringLiteral("WHERE from_on <= ? AND (to_on IS NULL OR to_on >= ?) "
                       "AND complaint_id IN (SELECT id FROM complaint WHERE binned_at IS NULL) "
                       "ORDER BY complaint_id, from_on"),
        { columns::write(to), columns::write(from) });
}

Result<const ComplaintClockRules *> ComplaintRegister::clockRules() const
{
    if (!m_clockRules) {
        auto loaded = ComplaintClockRules::load(database());
        if (!loaded)
            return Failure(loaded.error());
        m_clockRules = std::move(*loaded);
    }
    return &*m_clockRules;
}

Result<void> ComplaintRegister::giveReference(Transaction &transaction, Complaint &complaint)
{
    if (!complaint.reference.isEmpty())
        return {};
    if (!m_references) {
        auto maker = ReferenceMaker::forKind(database(), recordkind::Complaint);
        if (!maker)
            return Failure(maker.error());
        m_references = std::move(*maker);
    }
    return m_references->next(transaction, complaint.receivedOn.year())
        .map([&](const QString &reference) { complaint.reference = reference; });
}

Result<ComplaintId> ComplaintRegister::insertFile(
    Transaction &transaction, ComplaintFile &file, AuditAction action, const QString &reason)
{
    const auto rules = clockRules();
    if (!rules)
        return Failure(rules.error());
    const QDate today = transaction.clock().today();
    return settleDueDates(file, **rules, m_session.calendar, today)
        .and_then([&](bool) { return giveReference(transaction, file.complaint); })
        .and_then([&] { return ComplaintWriter(transaction).insert(file, action, reason); });
}

Result<bool> ComplaintRegister::updateFile(Transaction &transaction, const ComplaintFile &before,
    ComplaintFile &after, AuditAction action, const QString &reason)
{
    return ComplaintWriter(transaction).update(before, after, action, reason);
}

} // namespace heed
