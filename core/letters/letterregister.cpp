#include "core/letters/letterregister.h"

namespace heed {

Result<Letter> LetterRegister::byId(LetterId id) const { return rowById<Letter>(m_database, id); }

Result<std::vector<Letter>> LetterRegister::ofComplaint(ComplaintId id) const
{
    return selectRows<Letter>(m_database,
        QStringLiteral("WHERE complaint_id = ? AND status <> 'dropped' ORDER BY id"), { id.value });
}

Result<int> LetterRegister::waitingOf(ComplaintId id) const
{
    return m_database
        .scalar(QStringLiteral(
                    "SELECT count(*) FROM letter WHERE complaint_id = ? AND status = 'submitted'"),
            { id.value })
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<std::vector<LetterStep>> LetterRegister::steps(LetterId id) const
{
    return selectRows<LetterStep>(
        m_database, QStringLiteral("WHERE letter_id = ? ORDER BY id"), { id.value });
}

Result<std::vector<LetterTemplate>> LetterRegister::versions(
    const QString &code, LetterVariant variant) const
{
    return selectRows<LetterTemplate>(m_database,
        QStringLiteral("WHERE code = ? AND variant = ? ORDER BY version"),
        { code, toCode(variant) });
}

Result<std::vector<LetterTemplate>> LetterRegister::allTemplates() const
{
    return selectRows<LetterTemplate>(
        m_database, QStringLiteral("ORDER BY code, variant, version"));
}

} // namespace heed
