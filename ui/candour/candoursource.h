#pragma once

#include "core/candour/candourregister.h"
#include "ui/shared/querysource.h"
#include "ui/shared/recorddesk.h"

#include <QCoreApplication>

namespace heed {

/// The duties of candour as a list: one line each, what is done, what is next, when.
class CandourSourceList final : public QuerySource<CandourRegister, CandourQuery, CandourRow>
{
    Q_DECLARE_TR_FUNCTIONS(heed::CandourSourceList)

public:
    explicit CandourSourceList(const RecordDesk &desk);

private:
    [[nodiscard]] RegisterRow rowOf(const CandourRow &row) const override;

    const RecordDesk &m_desk;
};

} // namespace heed
