#include "core/insight/learningwork.h"

#include "core/insight/learningreturns.h"
#include "core/insight/worklines.h"
#include "core/people/placenames.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

class LearningWork
{
public:
    LearningWork(const Session &session, Worklist &list, const PlaceNames &places)
        : m_session(session)
        , m_list(list)
        , m_places(places)
        , m_today(session.clock.today())
    {
    }

    Result<void> add()
    {
        LearningQuery query;
        query.today = m_today;
        query.which = LearningQuery::Which::Open;
        // The worklist reads the actions of these with their records.
        query.notKinds = { recordkind::Complaint, recordkind::Incident, recordkind::Claim,
            QStringLiteral("panel_meeting") };
        const LearningRegister actions(m_session);
        return actions.rows(query)
            .map([this](const std::vector<LearningRow> &rows) {
                for (const LearningRow &row : rows) {
                    if (row.dueOn.isValid())
                        addDue(m_list, m_session, itemOf(row, WorkStep::DoAction), row.dueOn);
                }
            })
            .and_then([&] {
                query.which = LearningQuery::Which::Done;
                query.notKinds.clear();
                query.checkDueTo = m_session.calendar.addWorkingDays(m_today, worklistWorkingDays);
                return actions.rows(query);
            })
            .map([this](const std::vector<LearningRow> &rows) {
                for (const LearningRow &row : rows)
                    addDue(m_list, m_session, itemOf(row, WorkStep::CheckAction), row.checkDueOn);
            })
            .and_then([this] { return cameBack(m_session); })
            .map([this](const QList<CameBack> &returns) {
                for (const CameBack &back : returns) {
                    WorkItem item = itemOf(back.action, WorkStep::AnswerReturn);
                    item.since = back.from;
                    m_list.soon << item;
                }
            });
    }

private:
    [[nodiscard]] WorkItem itemOf(const LearningRow &row, WorkStep step) const
    {
        WorkItem item;
        item.record = { recordkind::Action, row.id.value };
        item.reference = row.reference;
        item.place = m_places.units.value(row.unitId.value, m_places.sites.value(row.siteId.value));
        item.step = step;
        item.what = row.isWithheld ? QStringLiteral("An action on a privileged claim") : row.title;
        item.handler = row.owner;
        item.caseHandler = row.handler;
        return item;
    }

    const Session &m_session;
    Worklist &m_list;
    const PlaceNames &m_places;
    QDate m_today;
};

} // namespace

Result<void> addLearningWork(const Session &session, Worklist &list)
{
    return PlaceNames::load(session.database).and_then([&](const PlaceNames &places) {
        return LearningWork(session, list, places).add();
    });
}

} // namespace heed
