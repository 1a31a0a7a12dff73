#include "core/complaints/complaintwriter.h"

#include "core/complaints/caseworkfields.h"
#include "core/complaints/complaintfields.h"
#include "core/people/personregister.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

const QString complainantRole = QStringLiteral("complainant");
const QString patientRole = QStringLiteral("patient");

/// What a part is called in the audit trail: its number where people see one, else its row.
template <typename T> QString labelOf(const T &row)
{
    if constexpr (requires { row.number; })
        return QString::number(row.number);
    else if constexpr (std::is_same_v<T, DeadlineEntry>)
        return row.rule + QLatin1Char('.') + QString::number(row.version);
    else
        return QString::number(row.id.value);
}

template <typename T> bool isSame(const T &a, const T &b)
{
    return columnValues(a) == columnValues(b);
}

/// New issues are numbered on from the highest; numbers that people know do not change.
void numberIssues(std::vector<ComplaintIssue> &issues)
{
    int highest = 0;
    for (const ComplaintIssue &issue : issues) {
        if (issue.id.isValid())
            highest = std::max(highest, issue.number);
    }
    for (ComplaintIssue &issue : issues) {
        if (!issue.id.isValid())
            issue.number = ++highest;
    }
}

bool isPatientComplaining(const ComplaintFile &file)
{
    const Person &patient = file.patient;
    return file.complaint.complainantStatus == ComplainantStatus::Patient
        && (patient.isEmpty() || patient == file.complainant)
        && (!patient.id.isValid() || patient.id == file.complainant.id);
}

} // namespace

Result<ComplaintId> ComplaintWriter::insert(
    ComplaintFile &file, AuditAction action, const QString &reason)
{
    m_isNew = true;
    Complaint &complaint = file.complaint;
    complaint.revision = 1;
    complaint.createdAt = m_transaction.clock().now();
    complaint.updatedAt = complaint.createdAt;
    return insertPeople(file)
        .and_then([&] { return insertRow(m_transaction, complaint); })
        .and_then([&](ComplaintId id) {
            complaint.id = id;
            m_id = id;
            return insertParts(file);
        })
        .map([&] {
            // The entry's seal covers the record; its columns need not be told again as changes.
            m_transaction.note(
                { action, recordkind::Complaint, m_id.value, complaint.reference, {}, reason });
            return m_id;
        });
}

Result<void> ComplaintWriter::insertPeople(ComplaintFile &file)
{
    const bool isOne = isPatientComplaining(file);
    return insertPerson(file.complainant, file.complaint.complainantId)
        .and_then([&]() -> Result<void> {
            if (!isOne)
                return insertPerson(file.patient, file.complaint.patientId);
            file.patient = file.complainant;
            file.complaint.patientId = file.complaint.complainantId;
            return {};
        });
}

Result<void> ComplaintWriter::insertPerson(Person &person, PersonId &column)
{
    if (!person.id.isValid() && column.isValid())
        person.id = column; // somebody who is on file already
    column = person.id;
    if (person.id.isValid() && !person.isEmpty())
        return PersonRegister::update(m_transaction, person).map([](const QJsonObject &) {});
    if (person.id.isValid() || person.isEmpty())
        return {};
    return PersonRegister::add(m_transaction, person).map([&](PersonId id) {
        person.id = id;
        column = id;
    });
}

Result<void> ComplaintWriter::insertParts(ComplaintFile &file)
{
    numberIssues(file.issues);
    return insertAll(file.issues)
        .and_then([&] { return insertAll(file.episodes); })
        .and_then([&] { return insertAll(file.holds); })
        .and_then([&] { return insertAll(file.ombudsman); })
        .and_then([&]() -> Result<void> {
            for (OmbudsmanRecommendation &recommendation : file.recommendations) {
                const auto place = static_cast<std::size_t>(recommendation.contactId.value);
                if (place < 1 || place > file.ombudsman.size())
                    return failure(ErrorCode::Invalid, QStringLiteral("complaint.no-contact"));
                recommendation.contactId = file.ombudsman[place - 1].id;
            }
            return insertAll(file.recommendations);
        })
        .and_then([&] { return insertCasework(file.casework); })
        .and_then([&] { return addNewEntries(file); });
}

Result<void> ComplaintWriter::addNewEntries(ComplaintFile &file)
{
    for (TimelineEntry &entry : file.timeline) {
        if (entry.enteredBy.isEmpty())
            entry.enteredBy = m_transaction.actor().name;
    }
    return addNew(QStringLiteral("deadlines."), file.deadlines).and_then([&] {
        return addNew(QStringLiteral("timeline."), file.timeline);
    });
}

template <typename T>
Result<void> ComplaintWriter::addNew(const QString &name, std::vector<T> &entries)
{
    for (T &entry : entries) {
        if (entry.id.isValid())
            continue;
        entry.kind = recordkind::Complaint;
        entry.recordId = m_id.value;
        const auto id = insertRow(m_transaction, entry);
        if (!id)
            return Failure(id.error());
        entry.id = *id;
        if (!m_isNew)
            gather(name + labelOf(entry), changesBetween(T {}, entry));
    }
    return {};
}

Result<bool> ComplaintWriter::update(
    const ComplaintFile &before, ComplaintFile &after, AuditAction action, const QString &reason)
{
    m_id = before.complaint.id;
    after.complaint.revision = before.complaint.revision;
    const auto parts
        = updatePeople(before, after).and_then([&] { return updateParts(before, after); });
    if (!parts)
        return Failure(parts.error());
    const QJsonObject own = changesBetween(before.complaint, after.complaint);
    for (auto change = own.constBegin(); change != own.constEnd(); ++change)
        m_changes.insert(change.key(), change.value());
    if (m_changes.isEmpty())
        return false;
    after.complaint.updatedAt = m_transaction.clock().now();
    return updateRow(m_transaction, after.complaint)
        .and_then([&] { return removePeopleLeft(before, after); })
        .map([&] {
            m_transaction.note({ action, recordkind::Complaint, m_id.value,
                after.complaint.reference, m_changes, reason });
            return true;
        });
}

Result<void> ComplaintWriter::updatePeople(const ComplaintFile &before, ComplaintFile &after)
{
    const bool wasOne = before.complaint.patientId.isValid()
        && before.complaint.patientId == before.complaint.complainantId;
    // Details of one person may have been edited in either place; the complainant's count.
    if (wasOne && after.patient.id == after.complainant.id)
        after.patient = after.complainant;
    const bool isOne = isPatientComplaining(after)
        || (after.patient.id.isValid() && after.patient.id == after.complainant.id);
    return updatePerson(
        before.complainant, after.complainant, after.complaint.complainantId, complainantRole)
        .and_then([&]() -> Result<void> {
            if (!isOne)
                return updatePerson(
                    before.patient, after.patient, after.complaint.patientId, patientRole);
            after.patient = after.complainant;
            after.complaint.patientId = after.complaint.complainantId;
            return {};
        });
}

Result<void> ComplaintWriter::updatePerson(
    const Person &before, Person &after, PersonId &column, const QString &role)
{
    if (after == before) {
        column = after.id;
        return {};
    }
    if (!after.id.isValid()) {
        column = {};
        if (!after.isEmpty())
            gather(role, changesBetween(Person {}, after));
        return insertPerson(after, column);
    }
    column = after.id;
    return PersonRegister::update(m_transaction, after, recordkind::Complaint, m_id.value)
        .map([&](const QJsonObject &changes) { gather(role, changes); });
}

Result<void> ComplaintWriter::updateParts(const ComplaintFile &before, ComplaintFile &after)
{
    numberIssues(after.issues);
    return sync(QStringLiteral("issues"), before.issues, after.issues)
        .and_then([&] { return sync(QStringLiteral("episodes"), before.episodes, after.episodes); })
        .and_then([&] { return sync(QStringLiteral("holds"), before.holds, after.holds); })
        .and_then(
            [&] { return sync(QStringLiteral("ombudsman"), before.ombudsman, after.ombudsman); })
        .and_then([&] {
            return sync(
                QStringLiteral("recommendations"), before.recommendations, after.recommendations);
        })
        .and_then([&] { return updateCasework(before.casework, after.casework); })
        .and_then([&] { return addNewEntries(after); });
}

Result<void> ComplaintWriter::insertCasework(Casework &casework)
{
    return insertAll(casework.exclusions)
        .and_then([&] { return insertAll(casework.lateTests); })
        .and_then([&] { return insertAll(casework.representativeTests); })
        .and_then([&] { return insertAll(casework.partners); })
        .and_then([&] { return insertAll(casework.consents); })
        .and_then([&] { return insertAll(casework.sensitiveDates); })
        .and_then([&] { return insertAll(casework.advocacy); })
        .and_then([&] { return insertAll(casework.needs); })
        .and_then([&] { return insertAll(casework.emailConsents); })
        .and_then([&] { return insertAll(casework.updates); })
        .and_then([&] { return insertAll(casework.limits); });
}

/// What is added one by one through Parts is the same in both states and left alone.
Result<void> ComplaintWriter::updateCasework(const Casework &before, Casework &after)
{
    return sync(QStringLiteral("exclusions"), before.exclusions, after.exclusions)
        .and_then([&] {
            return sync(QStringLiteral("late_tests"), before.lateTests, after.lateTests);
        })
        .and_then(
            [&] { return sync(QStringLiteral("partners"), before.partners, after.partners); })
        .and_then([&] { return sync(QStringLiteral("consents"), before.consents, after.consents); })
        .and_then([&] { return sync(QStringLiteral("updates"), before.updates, after.updates); });
}

/// Nobody stays in the store whom no record shows.
Result<void> ComplaintWriter::removePeopleLeft(
    const ComplaintFile &before, const ComplaintFile &after)
{
    for (const PersonId old : { before.complaint.complainantId, before.complaint.patientId }) {
        if (!old.isValid() || old == after.complaint.complainantId
            || old == after.complaint.patientId)
            continue;
        if (const auto done = PersonRegister::removeUnused(m_transaction, old); !done)
            return done;
    }
    return {};
}

template <typename T>
Result<void> ComplaintWriter::sync(
    const QString &name, const std::vector<T> &before, std::vector<T> &after)
{
    const auto stored = [&before](const T &row) {
        return std::find_if(before.begin(), before.end(),
            [&row](const T &candidate) { return candidate.id == row.id; });
    };
    static const QString removal
        = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(QLatin1String(RowOf<T>::table));
    for (const T &old : before) {
        const bool kept = std::any_of(
            after.begin(), after.end(), [&old](const T &row) { return row.id == old.id; });
        if (kept)
            continue;
        if (const auto gone = m_transaction.database().run(removal, { old.id.value }); !gone)
            return Failure(gone.error());
        gather(name + QLatin1Char('.') + labelOf(old), changesBetween(old, T {}));
    }
    for (T &row : after) {
        if (!row.id.isValid())
            continue;
        const auto old = stored(row);
        if (old == before.end())
            return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), name);
        if (isSame(*old, row))
            continue;
        if (const auto done = updateRow(m_transaction, row); !done)
            return done;
        gather(name + QLatin1Char('.') + labelOf(row), changesBetween(*old, row));
    }
    for (T &row : after) {
        if (row.id.isValid())
            continue;
        if constexpr (requires { row.complaintId; })
            row.complaintId = m_id;
        const auto id = insertRow(m_transaction, row);
        if (!id)
            return Failure(id.error());
        row.id = *id;
        gather(name + QLatin1Char('.') + labelOf(row), changesBetween(T {}, row));
    }
    return {};
}

template <typename T> Result<void> ComplaintWriter::insertAll(std::vector<T> &rows)
{
    for (T &row : rows) {
        if constexpr (requires { row.complaintId; })
            row.complaintId = m_id;
        const auto id = insertRow(m_transaction, row);
        if (!id)
            return Failure(id.error());
        row.id = *id;
    }
    return {};
}

void ComplaintWriter::gather(const QString &name, const QJsonObject &changes)
{
    const QJsonObject named = changesInRole(changes, name);
    for (auto change = named.constBegin(); change != named.constEnd(); ++change)
        m_changes.insert(change.key(), change.value());
}

} // namespace heed
