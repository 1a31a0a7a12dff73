#include "ui/shared/leadcheck.h"

#include "core/records/leadrule.h"

#include <QCoreApplication>

namespace heed {

PartLine withLeadCheck(
    const Session &session, const RecordRef &record, const QString &lead, PartLine line)
{
    if (lead.trimmed().isEmpty() || isAssigned(session.database, record, lead).value_or(true))
        return line;
    const QString warning = QCoreApplication::translate("LeadCheck",
        "%1 was not checked against conflicts of interest: choose them under \"Who looks into "
        "it\".")
                                .arg(lead);
    line.small = line.small.isEmpty() ? warning : line.small + QLatin1Char('\n') + warning;
    line.tone = Tone::Soon;
    return line;
}

} // namespace heed
