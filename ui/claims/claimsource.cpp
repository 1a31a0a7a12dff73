#include "ui/claims/claimsource.h"

#include "core/calendar/dayformat.h"
#include "ui/claims/claimwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

constexpr Sorting<ClaimColumn> sortings[] = {
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

} // namespace

ClaimSource::ClaimSource(const RecordDesk &desk)
    : QuerySource(desk.session, makeColumns(), sortings)
    , m_desk(desk)
{
}

RegisterRow ClaimSource::rowOf(const ClaimRow &row) const
{
    return { row.id.value,
        { plainCell(row.reference),
            { shortWordFor(row.scheme), Tone::Neutral, {}, wordFor(row.scheme) },
            plainCell(formatDay(row.notifiedOn)), plainCell(row.site), plainCell(row.unit),
            plainCell(m_desk.codes.label(codescheme::ClaimCause, row.cause)),
            { wordFor(row.status), toneFor(row.status), glyphFor(row.status), {} },
            plainCell(moneyWords(row.reserved)), plainCell(moneyWords(row.paid)),
            plainCell(m_desk.may(Capability::ReadNames) ? row.claimant : QString()),
            plainCell(row.stage), plainCell(formatDay(row.incidentOn)), plainCell(row.handler),
            plainCell(formatDay(row.closedOn)) } };
}

} // namespace heed
