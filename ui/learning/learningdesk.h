#pragma once

#include "core/learning/learningservice.h"
#include "ui/shared/recorddesk.h"

#include <functional>

namespace heed {

/// What the tabs of an action work with.
struct LearningDesk
{
    const RecordDesk &records;
    LearningService &service;
    /// Begins another action on the record of this one.
    std::function<void(const LearningFile &)> beginAnother;

    [[nodiscard]] Result<LearningFile> file(qint64 id) const
    {
        return LearningRegister(records.session).file({ id });
    }
};

} // namespace heed
