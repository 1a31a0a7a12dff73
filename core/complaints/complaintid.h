#pragma once

#include "core/base/typedid.h"

namespace heed {

using ComplaintId = TypedId<struct ComplaintTag>;

} // namespace heed
