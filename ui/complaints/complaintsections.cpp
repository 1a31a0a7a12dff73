#include "ui/complaints/complaintsections.h"

#include "core/complaints/complaintregister.h"
#include "core/records/recordkinds.h"
#include "ui/complaints/casehistory.h"
#include "ui/complaints/datessection.h"
#include "ui/complaints/detailssection.h"
#include "ui/complaints/investigation/investigationsection.h"
#include "ui/complaints/nowsection.h"
#include "ui/complaints/peoplesection.h"
#include "ui/complaints/stagesection.h"
#include "ui/letters/letterssection.h"
#include "ui/records/papersection.h"
#include "ui/shared/historysection.h"
#include "ui/shared/togethersection.h"

namespace heed {

namespace {

HistorySection *makeHistory(const ComplaintDesk &desk, QWidget *parent)
{
    return new HistorySection(
        [&desk](qint64 id) {
            return ComplaintRegister(desk.session)
                .file(ComplaintId { id })
                .and_then([&desk](const ComplaintFile &file) { return historyOf(desk, file); });
        },
        parent);
}

} // namespace

std::vector<RecordSection *> makeComplaintSections(const ComplaintDesk &desk, QWidget *parent)
{
    std::vector<RecordSection *> sections {
        new NowSection(desk, parent),
        new DetailsSection(desk, parent),
        new PeopleSection(desk, parent),
        new StageSection(desk, parent),
        new DatesSection(desk, parent),
        new InvestigationSection(desk, parent),
        new StaffSection(desk, parent),
        new OmbudsmanSection(desk, parent),
        new LettersSection(desk, parent),
        new TogetherSection(desk.session, desk.codes, recordkind::Complaint, parent),
        makeHistory(desk, parent),
    };
    if (desk.papers != nullptr)
        sections.insert(
            sections.end() - 2, new PaperSection(*desk.papers, recordkind::Complaint, parent));
    return sections;
}

} // namespace heed
