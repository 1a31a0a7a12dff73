#include "ui/learning/learningsource.h"

#include "core/calendar/dayformat.h"
#include "core/insight/learningreturns.h"
#include "ui/learning/learningwords.h"
#include "ui/shared/translated.h"

namespace heed {

namespace {

struct Sorting
{
    const char *id;
    LearningColumn column;
};

constexpr Sorting sortings[] = {
    { "due", LearningColumn::DueOn },
    { "title", LearningColumn::Title },
    { "owner", LearningColumn::Owner },
    { "reference", LearningColumn::Reference },
    { "theme", LearningColumn::Theme },
    { "site", LearningColumn::Site },
    { "done", LearningColumn::DoneOn },
    { "check", LearningColumn::CheckOn },
    { "moved", LearningColumn::Moved },
};

RegisterColumn column(const char *id, const QString &heading, int width, bool shown, bool figures)
{
    return { QString::fromLatin1(id), heading, width, shown, figures };
}

std::vector<RegisterColumn> makeColumns()
{
    return {
        column("title", tr("What will be done"), 290, true, false),
        column("state", tr("How it stands"), 190, true, false),
        column("owner", tr("Who does it"), 160, true, false),
        column("due", tr("Due"), 132, true, true),
        column("done", tr("Done"), 132, true, true),
        column("check", tr("Look again"), 132, true, true),
        column("reference", tr("Because of"), 112, true, true),
        column("theme", tr("Theme"), 150, false, false),
        column("moved", tr("Moved"), 220, false, false),
        column("site", tr("Site"), 120, false, false),
        column("kind", tr("Kind of record"), 128, false, false),
        column("evidence", tr("What shows it"), 240, false, false),
    };
}

RegisterCell plain(const QString &text) { return { text, Tone::Neutral, {}, {} }; }

} // namespace

LearningSource::LearningSource(const RecordDesk &desk)
    : m_desk(desk)
    , m_register(desk.session)
    , m_columns(makeColumns())
{
}

Result<void> LearningSource::lookForReturns() const
{
    return cameBack(m_desk.session).map([this](const QList<CameBack> &returns) {
        m_cameBack.clear();
        for (const CameBack &back : returns)
            m_cameBack.insert(back.action.id.value);
    });
}

Result<std::vector<qint64>> LearningSource::ids(const RegisterOrder &order) const
{
    if (const auto looked = lookForReturns(); !looked)
        return Failure(looked.error());
    LearningQuery wanted = query;
    wanted.among = m_only;
    if (cameBackOnly)
        wanted.among = std::vector<qint64>(m_cameBack.cbegin(), m_cameBack.cend());
    for (const Sorting &sorting : sortings) {
        if (order.column == QLatin1String(sorting.id)) {
            wanted.sortBy = sorting.column;
            wanted.ascending = order.ascending;
        }
    }
    return m_register.ids(wanted);
}

Result<std::vector<RegisterRow>> LearningSource::rows(const std::vector<qint64> &ids) const
{
    const auto places = PlaceNames::load(m_desk.session.database);
    if (!places)
        return Failure(places.error());
    return m_register.rows(ids).map([&](const std::vector<LearningRow> &found) {
        std::vector<RegisterRow> rows;
        rows.reserve(found.size());
        for (const LearningRow &row : found)
            rows.push_back(rowOf(row, *places));
        return rows;
    });
}

void LearningSource::showOnly(const std::optional<QList<qint64>> &ids)
{
    m_only.reset();
    if (ids)
        m_only.emplace(ids->begin(), ids->end());
}

Result<int> LearningSource::total() const
{
    return m_register.ids({}).map([](const auto &all) { return int(all.size()); });
}

RegisterRow LearningSource::rowOf(const LearningRow &row, const PlaceNames &places) const
{
    const QDate today = m_desk.today();
    const QString title = titleOf(row);
    RegisterCell due = plain(formatDay(row.dueOn));
    if (row.isOverdue(today))
        due.tone = Tone::Overdue;
    RegisterCell check = plain(formatDay(row.checkDueOn));
    if (row.isCheckDue(today))
        check.tone = Tone::Soon;
    return { row.id.value,
        { { title.simplified(), Tone::Neutral, {}, title },
            stateCell(row, today, m_cameBack.contains(row.id.value)), plain(row.owner), due,
            plain(formatDay(row.doneOn)), check, plain(row.reference),
            plain(m_desk.codes.label(codescheme::Theme, row.theme)),
            plain(movedWords(row.moved, row.firstDueOn)),
            plain(places.sites.value(row.siteId.value)), plain(kindWord(row.record.kind)),
            { row.evidence.simplified(), Tone::Neutral, {}, row.evidence } } };
}

} // namespace heed
