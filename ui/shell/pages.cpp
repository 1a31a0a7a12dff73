#include "ui/shell/pages.h"

#include "ui/shell/page.h"

namespace heed {

std::vector<PageEntry> allPages() { return {}; }

} // namespace heed
