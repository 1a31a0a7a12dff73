#pragma once

#include "core/complaints/complaintquery.h"
#include "core/complaints/complaintregister.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/querysource.h"

#include <QCoreApplication>

namespace heed {

/// The complaints register as a list: what passes the query, in the columns of the list.
class ComplaintSource final : public QuerySource<ComplaintRegister, ComplaintQuery, ComplaintRow>
{
    Q_DECLARE_TR_FUNCTIONS(heed::ComplaintSource)

public:
    explicit ComplaintSource(const ComplaintDesk &desk);

private:
    [[nodiscard]] RegisterRow rowOf(const ComplaintRow &row) const override;

    const ComplaintDesk &m_desk;
};

} // namespace heed
