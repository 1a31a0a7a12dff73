#include "core/complaints/investigation/investigationregister.h"

#include "core/complaints/investigation/investigationfields.h"

namespace heed {

namespace {

template <typename T> Result<std::vector<T>> partsOf(Database &database, ComplaintId id)
{
    static const QString tail
        = QStringLiteral("WHERE %1 = ? ORDER BY %2")
              .arg(QLatin1String(PartOf<T>::ownerColumn), QLatin1String(PartOf<T>::order));
    return selectRows<T>(database, tail, { id.value });
}

template <typename T>
Result<void> readInto(Database &database, ComplaintId id, std::vector<T> &rows)
{
    return partsOf<T>(database, id).map([&rows](std::vector<T> read) { rows = std::move(read); });
}

template <typename T> std::vector<T> bearingOn(const std::vector<T> &rows, IssueId issue)
{
    std::vector<T> bearing;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(bearing),
        [issue](const T &row) { return row.issueId == issue || !row.issueId.isValid(); });
    return bearing;
}

} // namespace

const IssueAccount *InvestigationFile::accountOf(IssueId issue) const
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [issue](const IssueAccount &account) { return account.issueId == issue; });
    return found == accounts.end() ? nullptr : &*found;
}

std::vector<Evidence> InvestigationFile::evidenceFor(IssueId issue) const
{
    return bearingOn(evidence, issue);
}

std::vector<ComplaintRemedy> InvestigationFile::remediesFor(IssueId issue) const
{
    return bearingOn(remedies, issue);
}

Result<InvestigationFile> InvestigationRegister::ofComplaint(ComplaintId id) const
{
    InvestigationFile file;
    return readInto(m_database, id, file.accounts)
        .and_then([&] { return readInto(m_database, id, file.plan); })
        .and_then([&] { return readInto(m_database, id, file.evidence); })
        .and_then([&] { return readInto(m_database, id, file.statements); })
        .and_then([&] { return readInto(m_database, id, file.hcat); })
        .and_then([&] { return readInto(m_database, id, file.gradings); })
        .and_then([&] { return readInto(m_database, id, file.remedies); })
        .and_then([&] { return readInto(m_database, id, file.parallel); })
        .map([&] { return std::move(file); });
}

Result<std::vector<StaffSubject>> InvestigationRegister::staffOf(ComplaintId id) const
{
    return partsOf<StaffSubject>(m_database, id);
}

Result<std::vector<StaffUpdate>> InvestigationRegister::updatesOf(ComplaintId id) const
{
    return partsOf<StaffUpdate>(m_database, id);
}

Result<std::vector<OmbudsmanStatus>> InvestigationRegister::statusesOf(ComplaintId id) const
{
    return partsOf<OmbudsmanStatus>(m_database, id);
}

} // namespace heed
