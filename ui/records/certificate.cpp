#include "ui/records/certificate.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

QString dayOf(const QDateTime &at) { return formatDay(at.toLocalTime().date()); }

QString ruleWords(const Disposal &disposal, const RetentionRules &rules)
{
    const RetentionRule *rule = rules.find(disposal.rule);
    if (rule == nullptr)
        return disposal.rule;
    return tr("%1: %2 years from closing (rules of %3)")
        .arg(rule->label)
        .arg(rule->years)
        .arg(disposal.ruleVersion);
}

} // namespace

QString recordWords(const QString &kind, const QString &reference)
{
    if (kind == QLatin1String("complaint"))
        return tr("complaint %1").arg(reference);
    if (kind == QLatin1String("incident"))
        return tr("incident %1").arg(reference);
    if (kind == QLatin1String("claim"))
        return tr("claim %1").arg(reference);
    if (kind == QLatin1String("feedback"))
        return tr("feedback %1").arg(reference);
    return tr("record %1").arg(reference);
}

PrintDocument certificateOf(
    const Disposal &disposal, const RetentionRules &rules, const QString &organisation)
{
    PrintDocument document;
    document.title = tr("Certificate of disposal");
    document.subtitle = recordWords(disposal.kind, disposal.reference);
    document.organisation = organisation;
    document.classification = tr("Contains no names of people the record was about");
    document.heading(1, tr("What was destroyed"));
    document.paragraph(
        tr("The %1, with its papers, its timeline, its place in the search index and "
           "the words about it in the audit trail.")
            .arg(recordWords(disposal.kind, disposal.reference)));
    PrintTable table;
    table.caption = tr("The record");
    table.columns = { { tr("Fact") }, { tr("As recorded"), Qt::AlignLeft, 2 } };
    table.rows = { { tr("Opened"), formatDay(disposal.openedOn) },
        { tr("Closed"), formatDay(disposal.closedOn) },
        { tr("Kept until"), formatDay(disposal.keepUntil) },
        { tr("Rule"), ruleWords(disposal, rules) }, { tr("Outcome"), disposal.outcome },
        { tr("Papers destroyed"), QString::number(disposal.documents) },
        { tr("People removed"), QString::number(disposal.people) },
        { tr("Reason"), disposal.reason },
        { tr("Proposed"), tr("%1, %2").arg(disposal.proposedBy, dayOf(disposal.proposedAt)) },
        { tr("Approved and destroyed"),
            tr("%1, %2").arg(disposal.decidedBy, dayOf(disposal.decidedAt)) },
        { tr("Reason of the approval"), disposal.decisionReason } };
    document.table(table);
    document.heading(1, tr("What this does not cover"));
    document.paragraph(tr(
        "Backups made before that day, copies that were saved or printed, and files outside Heed "
        "hold the record until they are destroyed too."));
    return document;
}

} // namespace heed
