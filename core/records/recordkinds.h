#pragma once

#include <QString>

/// The kinds of table record_kind, as links, actions, deadlines and the audit trail name them.
namespace heed::recordkind {

inline const QString Complaint = QStringLiteral("complaint");
inline const QString Incident = QStringLiteral("incident");
inline const QString Claim = QStringLiteral("claim");
inline const QString Action = QStringLiteral("action");
inline const QString Link = QStringLiteral("link");
inline const QString Document = QStringLiteral("document");
inline const QString LegalHold = QStringLiteral("legal_hold");
inline const QString Disposal = QStringLiteral("disposal");
inline const QString Site = QStringLiteral("site");
inline const QString Code = QStringLiteral("code");
inline const QString Theme = QStringLiteral("theme");
inline const QString Import = QStringLiteral("import");

} // namespace heed::recordkind
