#pragma once

#include "core/people/session.h"

#include <QDateTime>
#include <QJsonObject>

namespace heed {

/// What somebody has begun to type into a form.
struct Draft
{
    QJsonObject content;
    QDateTime savedAt; ///< UTC
};

/// Keeps what is typed and not yet saved, inside the encrypted store: one draft a person and form.
/// Drafts are no records: nothing of them is noted in the audit chain or found by a search.
class DraftService
{
public:
    /// `form` is its name ("complaint"). Keeping needs `needed`. The session must outlive the
    /// service.
    DraftService(
        const Session &session, QString form, Capability needed = Capability::WriteRecords);

    /// Errors: Refused "session.not-allowed"; Locked, Io, Storage.
    Result<void> keep(const QJsonObject &content);
    [[nodiscard]] Result<std::optional<Draft>> kept() const;
    Result<void> drop();

private:
    Result<void> write(const QString &sql, const QVariantList &values);

    const Session &m_session;
    QString m_form;
    Capability m_needed;
};

} // namespace heed
