#pragma once

#include "core/records/timelineservice.h"
#include "ui/shared/partsource.h"

namespace heed {

/// The timeline of one record, as a card of parts shows and changes it.
class TimelineSource final : public PartSource
{
public:
    TimelineSource(const Session &session, RecordRef record);

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override;
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override;
    Result<void> keep(qint64 id, const QJsonObject &values) override;
    Result<void> remove(qint64 id) override;

private:
    [[nodiscard]] Result<TimelineEntry> entry(qint64 id) const;

    const Session &m_session;
    RecordRef m_record;
};

[[nodiscard]] std::vector<Question> timelineQuestions();

} // namespace heed
