#include "ui/claims/claimsections.h"

#include "core/claims/privilege.h"
#include "core/records/recordkinds.h"
#include "ui/claims/claimcards.h"
#include "ui/claims/claimwords.h"
#include "ui/records/papersection.h"
#include "ui/shared/historysection.h"
#include "ui/shared/togethersection.h"

namespace heed {

std::vector<RecordSection *> makeClaimSections(const RecordDesk &desk, QWidget *parent)
{
    const auto history = [&desk](qint64 id) {
        return auditLinesOf(
            desk.session.database, { recordkind::Claim, id }, claimHistoryWords(desk.codes));
    };
    auto *together = new TogetherSection(desk.session, desk.codes, recordkind::Claim, parent);
    // The file of a claim is full of what was written for the case.
    if (!readsPrivileged(desk.session.role))
        return { together };
    std::vector<RecordSection *> sections {
        new PartsSection(failuresTab(desk), parent),
        together,
        new HistorySection(history, parent),
    };
    if (desk.papers != nullptr)
        sections.insert(
            sections.begin(), new PaperSection(*desk.papers, recordkind::Claim, parent));
    return sections;
}

} // namespace heed
