#include "ui/voice/feedbacksections.h"

#include "core/records/recordkinds.h"
#include "ui/voice/feedbackwords.h"
#include "ui/records/papersection.h"
#include "ui/shared/historysection.h"
#include "ui/shared/togethersection.h"

namespace heed {

std::vector<RecordSection *> makeFeedbackSections(const RecordDesk &desk, QWidget *parent)
{
    const auto history = [&desk](qint64 id) {
        return auditLinesOf(
            desk.session.database, { recordkind::Feedback, id }, feedbackHistoryWords(desk.codes));
    };
    std::vector<RecordSection *> sections {
        new TogetherSection(desk.session, desk.codes, recordkind::Feedback, parent),
        new HistorySection(history, parent),
    };
    if (desk.papers != nullptr)
        sections.insert(
            sections.begin(), new PaperSection(*desk.papers, recordkind::Feedback, parent));
    return sections;
}

} // namespace heed
