#include "app/bench/benches.h"
#include "core/claims/claimregister.h"
#include "core/complaints/complaintregister.h"
#include "core/incidents/incidentregister.h"

namespace heed {

namespace {

constexpr std::size_t firstRows = 128;
constexpr double limitMs = 150;

/// The slowest of many ways to ask for a list.
class Slowest
{
public:
    template <typename Register, typename Query>
    void time(const Register &source, const Query &query, const QString &what)
    {
        const double taken = middleOf([&] {
            const auto ids = source.ids(query);
            if (!ids)
                return;
            const auto shown = static_cast<std::ptrdiff_t>(std::min(firstRows, ids->size()));
            static_cast<void>(source.rows({ ids->begin(), ids->begin() + shown }));
        });
        ++m_asked;
        if (taken <= m_taken)
            return;
        m_taken = taken;
        m_what = what;
    }

    void tell(BenchBook &book, const QString &id, const QString &what) const
    {
        book.add({ id, what, m_taken, QStringLiteral("ms"), limitMs,
            QStringLiteral("slowest of %1: %2").arg(m_asked).arg(m_what) });
    }

private:
    double m_taken = 0;
    int m_asked = 0;
    QString m_what;
};

template <typename Query, typename Column, typename Register>
void timeColumns(Slowest &slowest, const Register &source, Column last)
{
    for (int column = 0; column <= static_cast<int>(last); ++column) {
        for (const bool ascending : { true, false }) {
            Query query;
            query.sortBy = static_cast<Column>(column);
            query.ascending = ascending;
            slowest.time(source, query,
                QStringLiteral("column %1 %2")
                    .arg(column)
                    .arg(ascending ? QStringLiteral("up") : QStringLiteral("down")));
        }
    }
}

struct ComplaintFilter
{
    const char *what;
    void (*set)(ComplaintQuery &query, QDate today);
};

const std::array complaintFilters {
    ComplaintFilter { "open, by next due date",
        [](ComplaintQuery &query, QDate) {
            query.which = ComplaintQuery::Which::Open;
            query.sortBy = ComplaintColumn::NextDue;
        } },
    ComplaintFilter { "closed",
        [](ComplaintQuery &query, QDate) { query.which = ComplaintQuery::Which::Closed; } },
    ComplaintFilter {
        "state", [](ComplaintQuery &query, QDate) { query.states = { ComplaintState::Closed }; } },
    ComplaintFilter {
        "type", [](ComplaintQuery &query, QDate) { query.types = { ComplaintType::Complaint }; } },
    ComplaintFilter { "site", [](ComplaintQuery &query, QDate) { query.site = { 1 }; } },
    ComplaintFilter { "unit", [](ComplaintQuery &query, QDate) { query.unit = { 1 }; } },
    ComplaintFilter { "subject",
        [](ComplaintQuery &query, QDate) { query.subject = QStringLiteral("communications"); } },
    ComplaintFilter { "theme",
        [](ComplaintQuery &query, QDate) { query.theme = QStringLiteral("communication"); } },
    ComplaintFilter {
        "outcome", [](ComplaintQuery &query, QDate) { query.outcome = Outcome::Upheld; } },
    ComplaintFilter {
        "grade", [](ComplaintQuery &query, QDate) { query.grade = RiskGrade::High; } },
    ComplaintFilter { "person", [](ComplaintQuery &query, QDate) { query.person = { 1 }; } },
    ComplaintFilter { "received in a year",
        [](ComplaintQuery &query, QDate today) { query.receivedFrom = today.addYears(-1); } },
    ComplaintFilter { "closed in a year",
        [](ComplaintQuery &query, QDate today) { query.closedFrom = today.addYears(-1); } },
    ComplaintFilter {
        "due soon", [](ComplaintQuery &query, QDate today) { query.dueTo = today.addDays(7); } },
    ComplaintFilter {
        "overdue", [](ComplaintQuery &query, QDate today) { query.overdueOn = today; } },
    ComplaintFilter { "acknowledgement overdue",
        [](ComplaintQuery &query, QDate today) { query.acknowledgementOverdueOn = today; } },
    ComplaintFilter { "in the bin", [](ComplaintQuery &query, QDate) { query.binned = true; } },
    ComplaintFilter { "searched",
        [](ComplaintQuery &query, QDate) { query.searchText = QStringLiteral("letter nobody"); } },
    ComplaintFilter { "searched for a word that most hold, by name",
        [](ComplaintQuery &query, QDate) {
            query.searchText = QStringLiteral("a");
            query.sortBy = ComplaintColumn::Complainant;
        } },
};

struct IncidentFilter
{
    const char *what;
    void (*set)(IncidentQuery &query);
};

const std::array incidentFilters {
    IncidentFilter {
        "open", [](IncidentQuery &query) { query.which = IncidentQuery::Which::Open; } },
    IncidentFilter {
        "closed", [](IncidentQuery &query) { query.which = IncidentQuery::Which::Closed; } },
    IncidentFilter { "site", [](IncidentQuery &query) { query.site = { 1 }; } },
    IncidentFilter { "unit", [](IncidentQuery &query) { query.unit = { 1 }; } },
    IncidentFilter {
        "theme", [](IncidentQuery &query) { query.theme = QStringLiteral("communication"); } },
    IncidentFilter { "harm", [](IncidentQuery &query) { query.harmAtLeast = Harm::Moderate; } },
    IncidentFilter {
        "candour undecided", [](IncidentQuery &query) { query.candourUndecided = true; } },
    IncidentFilter {
        "searched", [](IncidentQuery &query) { query.searchText = QStringLiteral("fall ward"); } },
};

} // namespace

void benchLists(const Session &session, BenchBook &book)
{
    const QDate today = session.clock.today();
    const ComplaintRegister complaints(session);
    Slowest orders;
    timeColumns<ComplaintQuery>(orders, complaints, ComplaintColumn::ClosedOn);
    orders.tell(book, QStringLiteral("list_complaints_sorted"),
        QStringLiteral("first rows of complaints, any order"));
    Slowest filters;
    for (const ComplaintFilter &filter : complaintFilters) {
        ComplaintQuery query;
        filter.set(query, today);
        filters.time(complaints, query, QLatin1String(filter.what));
    }
    filters.tell(book, QStringLiteral("list_complaints_filtered"),
        QStringLiteral("first rows of complaints, any filter"));
    const IncidentRegister incidents(session);
    Slowest ofIncidents;
    timeColumns<IncidentQuery>(ofIncidents, incidents, IncidentColumn::ClosedOn);
    ofIncidents.tell(book, QStringLiteral("list_incidents_sorted"),
        QStringLiteral("first rows of incidents, any order"));
    Slowest incidentsFiltered;
    for (const IncidentFilter &filter : incidentFilters) {
        IncidentQuery query;
        filter.set(query);
        incidentsFiltered.time(incidents, query, QLatin1String(filter.what));
    }
    incidentsFiltered.tell(book, QStringLiteral("list_incidents_filtered"),
        QStringLiteral("first rows of incidents, any filter"));
    Slowest ofClaims;
    timeColumns<ClaimQuery>(ofClaims, ClaimRegister(session), ClaimColumn::ClosedOn);
    ofClaims.tell(book, QStringLiteral("list_claims_sorted"),
        QStringLiteral("first rows of claims, any order"));
}

} // namespace heed
