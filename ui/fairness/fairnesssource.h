#pragma once

#include "core/fairness/fairnessregister.h"
#include "ui/shared/querysource.h"
#include "ui/shared/recorddesk.h"

namespace heed {

/// The reviews on which the user is named, as a list.
class FairnessSourceList final : public QuerySource<FairnessRegister, FairnessQuery, FairnessRow>
{
public:
    explicit FairnessSourceList(const RecordDesk &desk);

private:
    [[nodiscard]] RegisterRow rowOf(const FairnessRow &row) const override;

    const RecordDesk &m_desk;
    FairnessTerms m_terms;
};

} // namespace heed
