#pragma once

#include "core/codes/codelists.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintservice.h"
#include "core/people/interestregister.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

namespace heed::test {

/// A store with the code lists and one open complaint of two issues, received on 2 November 2026
/// about a ward, for tests of its investigation.
class InvestigatedCase
{
public:
    InvestigatedCase()
    {
        auto transaction = store.begin();
        const bool seeded = seedCodes(transaction) && transaction.commit();
        if (!seeded)
            qFatal("no code lists");
        ComplaintFile draft;
        draft.complaint.receivedOn = QDate(2026, 11, 2);
        draft.complaint.description = QStringLiteral("The call bell was not answered.");
        draft.complaint.channel = Channel::Letter;
        draft.complainant.name = QStringLiteral("Bea Larkin");
        draft.patient.name = QStringLiteral("Tom Larkin");
        for (const char *subject : { "communications", "clinical_treatment" }) {
            ComplaintIssue issue;
            issue.subject = QLatin1String(subject);
            draft.issues.push_back(issue);
        }
        const auto logged = ComplaintService(store.session()).log(draft);
        if (!logged)
            qFatal("no complaint: %s", why(logged).constData());
        id = *logged;
    }

    [[nodiscard]] ComplaintFile file() const
    {
        return *ComplaintRegister(store.session()).file(id);
    }
    [[nodiscard]] IssueId issue(size_t place) const { return file().issues.at(place).id; }
    /// Somebody whose nil return is a month old, so that an assignment does not fail for want of
    /// one.
    void declareNothing(const QString &person)
    {
        Interest nil;
        nil.person = person;
        nil.declaredOn = QDate(2026, 10, 22);
        if (!InterestService(store.session()).add(nil))
            qFatal("no declaration");
    }
    /// The same store for another user.
    [[nodiscard]] Session sessionOf(const QString &user) const
    {
        Session session = store.session();
        return { session.database, session.clock, session.calendar, { 2, user }, session.role };
    }

    TestStore store;
    ComplaintId id;
};

} // namespace heed::test
