#pragma once

#include "core/exchange/registersheet.h"
#include "core/people/session.h"
#include "core/records/record.h"

#include <QJsonObject>

namespace heed {

/// The record with this reference, in whichever register it is. Errors: NotFound "record.missing".
[[nodiscard]] Result<RecordRef> recordOfReference(Database &database, const QString &reference);

/// The register in which records of a kind ("complaint") are listed.
[[nodiscard]] SheetKind sheetOf(const QString &kind);

/// Everything about one record, as `heed show --json` prints it: the cells of its export, and
/// arrays of what belongs to it (issues, episodes, holds, ombudsman, recommendations, deadlines
/// with every version and its explanation, links, actions, timeline), and a summary of its audit
/// trail. Errors: Refused "session.not-allowed"; NotFound "record.missing"; Storage.
[[nodiscard]] Result<QJsonObject> recordJson(const Session &session, const QString &reference);

} // namespace heed
