#include "ui/incidents/incidentsections.h"

#include "core/records/recordkinds.h"
#include "ui/incidents/incidentcards.h"
#include "ui/incidents/incidentwords.h"
#include "ui/records/papersection.h"
#include "ui/shared/historysection.h"
#include "ui/shared/togethersection.h"

namespace heed {

std::vector<RecordSection *> makeIncidentSections(const RecordDesk &desk, QWidget *parent)
{
    const auto history = [&desk](qint64 id) {
        return auditLinesOf(
            desk.session.database, { recordkind::Incident, id }, incidentHistoryWords(desk.codes));
    };
    std::vector<RecordSection *> sections {
        new PartsSection(learningTab(desk), parent),
        new TogetherSection(desk.session, desk.codes, recordkind::Incident, parent),
        new HistorySection(history, parent),
    };
    if (desk.papers != nullptr)
        sections.insert(
            sections.begin(), new PaperSection(*desk.papers, recordkind::Incident, parent));
    return sections;
}

} // namespace heed
