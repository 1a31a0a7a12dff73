#pragma once

#include "core/incidents/incidentregister.h"
#include "ui/shared/querysource.h"
#include "ui/shared/recorddesk.h"

namespace heed {

/// The incidents register as a list: what passes the query, in the columns of the list.
class IncidentSource final : public QuerySource<IncidentRegister, IncidentQuery, IncidentRow>
{
public:
    explicit IncidentSource(const RecordDesk &desk);

private:
    [[nodiscard]] RegisterRow rowOf(const IncidentRow &row) const override;

    const RecordDesk &m_desk;
};

/// Where the Duty of Candour stands, in a few words; empty where there is nothing to say.
[[nodiscard]] RegisterCell candourCell(
    bool isUndecided, std::optional<bool> isRequired, QDate toldOn, QDate letterOn);

} // namespace heed
