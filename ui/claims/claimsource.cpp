#include "ui/claims/claimsource.h"

#include "core/calendar/dayformat.h"
#include "ui/claims/claimwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

/// What the register sorts each column of the list by.
struct Sorting
{
    const char *id;
    ClaimColumn column;
};

constexpr Sorting sortings[] = {
    { "reference", ClaimColumn::Reference },
    { "scheme", ClaimColumn::Scheme },
    { "notified", ClaimColumn::NotifiedOn },
    { "site", ClaimColumn::Site },
    { "unit", ClaimColumn::Unit },
    { "cause", ClaimColumn::Cause },
    { "status", ClaimColumn::Status },
    { "reserved", ClaimColumn::Reserved },
    { "paid", ClaimColumn::Paid },
    { "claimant", ClaimColumn::Claimant },
    { "stage", ClaimColumn::Stage },
    { "happened", ClaimColumn::IncidentOn },
    { "handler", ClaimColumn::Handler },
    { "closed", ClaimColumn::ClosedOn },
};

RegisterColumn column(const char *id, const QString &heading, int width, bool shown, bool figures)
{
    return { QString::fromLatin1(id), heading, width, shown, figures };
}

std::vector<RegisterColumn> makeColumns()
{
    std::vector<RegisterColumn> columns {
        column("reference", tr("Reference"), 112, true, true),
        column("scheme", tr("Scheme"), 120, true, false),
        column("notified", tr("Notified"), 136, true, true),
        column("site", tr("Site"), 136, true, false),
        column("unit", tr("Ward or unit"), 112, true, false),
        column("cause", tr("Cause"), 208, true, false),
        column("status", tr("Status"), 184, true, false),
        column("reserved", tr("Reserved"), 104, true, true),
        column("paid", tr("Paid"), 104, true, true),
        column("claimant", tr("Claimant"), 160, false, false),
        column("stage", tr("Stage"), 144, false, false),
        column("happened", tr("Happened"), 136, false, true),
        column("handler", tr("Dealt with by"), 128, false, false),
        column("closed", tr("Closed"), 136, false, true),
    };
    for (RegisterColumn &one : columns)
        one.sum = one.id == QLatin1String("reserved") || one.id == QLatin1String("paid");
    return columns;
}

RegisterCell plain(const QString &text) { return { text, Tone::Neutral, {}, {} }; }

} // namespace

ClaimSource::ClaimSource(const RecordDesk &desk)
    : m_desk(desk)
    , m_register(desk.session)
    , m_columns(makeColumns())
{
}

Result<std::vector<qint64>> ClaimSource::ids(const RegisterOrder &order) const
{
    ClaimQuery wanted = query;
    for (const Sorting &sorting : sortings) {
        if (order.column == QLatin1String(sorting.id)) {
            wanted.sortBy = sorting.column;
            wanted.ascending = order.ascending;
        }
    }
    auto found = m_register.ids(wanted);
    if (found && m_only)
        std::erase_if(*found, [this](qint64 id) { return m_only->count(id) == 0; });
    return found;
}

Result<std::vector<RegisterRow>> ClaimSource::rows(const std::vector<qint64> &ids) const
{
    return m_register.rows(ids).map([this](const std::vector<ClaimRow> &found) {
        std::vector<RegisterRow> rows;
        rows.reserve(found.size());
        for (const ClaimRow &row : found)
            rows.push_back(rowOf(row));
        return rows;
    });
}

void ClaimSource::showOnly(const std::optional<QList<qint64>> &ids)
{
    m_only.reset();
    if (ids)
        m_only.emplace(ids->begin(), ids->end());
}

Result<int> ClaimSource::total() const
{
    return m_register.ids(ClaimQuery {}).map([](const auto &all) { return int(all.size()); });
}

RegisterRow ClaimSource::rowOf(const ClaimRow &row) const
{
    return { row.id.value,
        { plain(row.reference),
            { shortWordFor(row.scheme), Tone::Neutral, {}, wordFor(row.scheme) },
            plain(formatDay(row.notifiedOn)), plain(row.site), plain(row.unit),
            plain(m_desk.codes.label(codescheme::ClaimCause, row.cause)),
            { wordFor(row.status), toneFor(row.status), glyphFor(row.status), {} },
            plain(moneyWords(row.reserved)), plain(moneyWords(row.paid)),
            plain(m_desk.may(Capability::ReadNames) ? row.claimant : QString()), plain(row.stage),
            plain(formatDay(row.incidentOn)), plain(row.handler),
            plain(formatDay(row.closedOn)) } };
}

} // namespace heed
