#include "core/records/draftservice.h"

#include "core/store/database.h"

#include <QJsonDocument>

namespace heed {

DraftService::DraftService(const Session &session, QString form, Capability needed)
    : m_session(session)
    , m_form(std::move(form))
    , m_needed(needed)
{
}

Result<void> DraftService::write(const QString &sql, const QVariantList &values)
{
    auto transaction = beginWork(m_session, m_needed);
    if (!transaction)
        return Failure(transaction.error());
    if (const auto done = m_session.database.run(sql, values); !done)
        return Failure(done.error());
    return transaction->commit();
}

Result<void> DraftService::keep(const QJsonObject &content)
{
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    return write(
        QStringLiteral("INSERT INTO draft (kind, user_id, content, saved_at) VALUES (?, ?, ?, ?) "
                       "ON CONFLICT (kind, user_id) DO UPDATE SET content = excluded.content, "
                       "saved_at = excluded.saved_at"),
        { m_form, m_session.actor.userId, text,
            m_session.clock.now().toString(Qt::ISODateWithMs) });
}

Result<std::optional<Draft>> DraftService::kept() const
{
    const auto found = m_session.database.run(
        QStringLiteral("SELECT content, saved_at FROM draft WHERE kind = ? AND user_id = ?"),
        { m_form, m_session.actor.userId });
    if (!found)
        return Failure(found.error());
    std::optional<Draft> draft;
    if ((*found)->next())
        draft = Draft { QJsonDocument::fromJson((*found)->text(0).toUtf8()).object(),
            QDateTime::fromString((*found)->text(1), Qt::ISODateWithMs) };
    (*found)->finish();
    return draft;
}

Result<void> DraftService::drop()
{
    return write(QStringLiteral("DELETE FROM draft WHERE kind = ? AND user_id = ?"),
        { m_form, m_session.actor.userId });
}

} // namespace heed
