#include "core/people/session.h"

namespace heed {

Result<void> checkRight(const Session &session, Capability needed)
{
    if (permits(session.role, needed))
        return {};
    return failure(ErrorCode::Refused, QStringLiteral("session.not-allowed"), toCode(session.role));
}

Result<Transaction> beginWork(const Session &session, Capability needed)
{
    return checkRight(session, needed).and_then([&] {
        return Transaction::begin(session.database, session.actor, session.clock);
    });
}

} // namespace heed
