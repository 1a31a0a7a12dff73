#include "core/letters/letterevidence.h"

namespace heed {

ComplaintFile withInvestigation(ComplaintFile file, const InvestigationFile &found)
{
    for (ComplaintIssue &issue : file.issues) {
        const IssueAccount *account = found.accountOf(issue.id);
        if (issue.finding.trimmed().isEmpty() && account != nullptr) {
            QStringList parts { account->happened.trimmed(),
                account->shouldHaveHappened.trimmed() };
            parts.removeAll(QString());
            issue.finding = parts.join(QStringLiteral("\n\n"));
        }
        const std::vector<ComplaintRemedy> remedies = found.remediesFor(issue.id);
        if (!issue.remedy && !remedies.empty())
            issue.remedy = remedies.front().remedy;
    }
    return file;
}

std::vector<IssueEvidence> evidenceOf(const ComplaintFile &file, const InvestigationFile &found)
{
    std::vector<IssueEvidence> gathered;
    if (found.evidence.empty())
        return gathered;
    for (const ComplaintIssue &issue : file.issues) {
        IssueEvidence one { issue.number, {} };
        for (const Evidence &evidence : found.evidenceFor(issue.id))
            one.what += evidence.what;
        gathered.push_back(one);
    }
    return gathered;
}

} // namespace heed
