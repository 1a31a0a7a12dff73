#include "core/insight/oversight.h"

#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintfields.h"
#include "core/insight/serioussince.h"
#include "core/letters/letterrules.h"
#include "core/records/recordkinds.h"
#include "core/store/database.h"

#include <algorithm>

namespace heed {

namespace {

QDate dayAt(const Statement &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

/// Open cases that are serious by their grade or effect, or that somebody put before senior staff;
/// with the last look, and why and whom the last escalation asked.
constexpr auto casesSql
    = "SELECT c.id, c.reference, coalesce(u.name, s.name), e.why, e.senior, e.raised_on, "
      "(SELECT max(l.looked_on) FROM complaint_escalation l WHERE l.complaint_id = c.id), "
      "e.looked_on IS NULL AND e.id IS NOT NULL FROM complaint c "
      "LEFT JOIN complaint_escalation e ON e.id = (SELECT x.id FROM complaint_escalation x "
      "WHERE x.complaint_id = c.id ORDER BY x.looked_on IS NOT NULL, x.raised_on DESC, x.id DESC "
      "LIMIT 1) LEFT JOIN site s ON s.id = c.site_id LEFT JOIN unit u ON u.id = c.unit_id "
      "WHERE c.closed_on IS NULL AND c.binned_at IS NULL "
      "AND (e.id IS NOT NULL OR c.significant_impact = 1 "
      "OR c.grade_received IN ('high', 'extreme'))";

class CaseReader
{
public:
    explicit CaseReader(const Session &session)
        : m_session(session)
    {
    }

    Result<void> read(Oversight &into)
    {
        const auto rows = m_session.database.run(QLatin1String(casesSql));
        if (!rows)
            return Failure(rows.error());
        QList<std::pair<SeriousCase, bool>> found;
        while ((*rows)->next())
            found << std::pair { caseOf(**rows), (*rows)->number(7) != 0 };
        for (auto &[serious, awaited] : found) {
            if (const auto weighed = weigh(serious); !weighed)
                return weighed;
            if (awaited || !serious.lookedOn.isValid())
                into.notSeen << serious;
            else
                into.seen << serious;
        }
        for (QList<SeriousCase> *list : { &into.notSeen, &into.seen })
            std::stable_sort(list->begin(), list->end(),
                [](const SeriousCase &a, const SeriousCase &b) { return a.since < b.since; });
        return {};
    }

private:
    static SeriousCase caseOf(const Statement &row)
    {
        SeriousCase found;
        found.record = { recordkind::Complaint, row.number(0) };
        found.reference = row.text(1);
        found.place = row.text(2);
        found.why = row.text(3);
        found.senior = row.text(4);
        found.since = dayAt(row, 5);
        found.lookedOn = dayAt(row, 6);
        return found;
    }

    /// Why it is serious by itself, and since when.
    Result<void> weigh(SeriousCase &serious) const
    {
        return rowById<Complaint>(m_session.database, ComplaintId { serious.record.id })
            .and_then([&](const Complaint &complaint) -> Result<void> {
                serious.reason = escalationOf(complaint);
                if (serious.since.isValid())
                    return {};
                return seriousSince(m_session.database, complaint).map([&serious](QDate day) {
                    serious.since = day;
                });
            });
    }

    const Session &m_session;
};

} // namespace

Result<Oversight> oversight(const Session &session)
{
    const auto day = worklist(session);
    if (!day)
        return Failure(day.error());
    Oversight all;
    std::copy_if(day->toSign.begin(), day->toSign.end(), std::back_inserter(all.toSign),
        [](const WorkItem &item) { return item.step == WorkStep::SignLetter; });
    if (const auto read = CaseReader(session).read(all); !read)
        return Failure(read.error());
    return riskExtract(session.database, session.clock.today())
        .map([&all](const RiskExtract &risks) {
            all.risks = risks;
            return all;
        });
}

} // namespace heed
