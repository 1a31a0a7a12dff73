#include "core/insight/eventgroups.h"

namespace heed {

EventGroups::Record EventGroups::eventOf(const Record &record) const
{
    Record root = record;
    for (auto up = m_parent.constFind(root); up != m_parent.cend() && *up != root;
         up = m_parent.constFind(root))
        root = *up;
    return root;
}

void EventGroups::join(const Record &a, const Record &b)
{
    const Record first = eventOf(a);
    const Record second = eventOf(b);
    if (first == second)
        return;
    // The smaller one stands for both, so that the same links give the same answer in any order.
    const Record root = std::min(first, second);
    m_parent.insert(root, root);
    m_parent.insert(std::max(first, second), root);
}

} // namespace heed
