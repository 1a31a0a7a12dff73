#pragma once

#include "core/claims/claimregister.h"
#include "ui/shared/querysource.h"
#include "ui/shared/recorddesk.h"

namespace heed {

/// The claims register as a list: what passes the query, in the columns of the list.
class ClaimSource final : public QuerySource<ClaimRegister, ClaimQuery, ClaimRow>
{
public:
    explicit ClaimSource(const RecordDesk &desk);

private:
    [[nodiscard]] RegisterRow rowOf(const ClaimRow &row) const override;

    const RecordDesk &m_desk;
};

} // namespace heed
