#pragma once

#include "core/complaints/complaint.h"
#include "core/documents/documentservice.h"

namespace heed {

/// The e-mail, or the note of a call, that an invented case began with. The caller says whose paper
/// it is.
[[nodiscard]] NewDocument practiceDocument(const ComplaintFile &file);

} // namespace heed
