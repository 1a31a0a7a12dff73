#include "core/exchange/complaintline.h"

#include "core/complaints/complaintfields.h"
#include "core/records/recordkinds.h"

namespace heed {

namespace {

template <typename T> using Parts = QHash<qint64, std::vector<T>>;

/// The parts of these complaints, each complaint's in their order.
template <typename T>
Result<Parts<T>> partsOf(Database &database, const QString &idColumn, const QString &condition,
    const QString &order, const std::vector<qint64> &ids)
{
    const QString tail
        = QStringLiteral("WHERE %1 IN (SELECT value FROM json_each(?))%2 ORDER BY %3")
              .arg(idColumn, condition, order);
    return selectRows<T>(database, tail, { boundIds(ids) }).map([](const std::vector<T> &rows) {
        Parts<T> parts;
        for (const T &row : rows) {
            if constexpr (requires { row.complaintId; })
                parts[row.complaintId.value].push_back(row);
            else
                parts[row.recordId].push_back(row);
        }
        return parts;
    });
}

void addIssues(FlatRecord &line, const std::vector<ComplaintIssue> &issues)
{
    constexpr size_t subjectsOnALine = 3;
    const ComplaintIssue first = issues.empty() ? ComplaintIssue() : issues.front();
    line.add(QStringLiteral("issues"), static_cast<int>(issues.size()));
    line.add(QStringLiteral("subject"), typedCell(first.subject));
    line.add(QStringLiteral("sub_subject"), typedCell(first.subSubject));
    line.add(QStringLiteral("profession"), typedCell(first.profession));
    line.add(QStringLiteral("theme"), typedCell(first.theme));
    line.add(QStringLiteral("remedy"), typedCell(first.remedy));
    line.add(QStringLiteral("finding"), typedCell(first.finding));
    for (size_t i = 1; i < subjectsOnALine; ++i)
        line.add(QStringLiteral("subject_%1").arg(i + 1),
            i < issues.size() ? typedCell(issues[i].subject) : QVariant());
}

void addEpisode(FlatRecord &line, const std::vector<ComplaintEpisode> &episodes)
{
    const ComplaintEpisode last = episodes.empty() ? ComplaintEpisode() : episodes.back();
    line.add(QStringLiteral("reopened_on"), typedCell(last.reopenedOn));
    line.add(QStringLiteral("second_reply_on"), typedCell(last.repliedOn));
}

void addOmbudsman(FlatRecord &line, const std::vector<OmbudsmanContact> &contacts)
{
    const bool none = contacts.empty();
    const OmbudsmanContact last = none ? OmbudsmanContact() : contacts.back();
    line.add(QStringLiteral("ombudsman"), none ? QVariant() : typedCell(last.body));
    line.add(QStringLiteral("ombudsman_on"), typedCell(last.contactedOn));
    line.add(QStringLiteral("ombudsman_outcome"), typedCell(last.decision));
}

void addActions(FlatRecord &line, const std::vector<Action> &actions)
{
    QStringList titles;
    for (const Action &action : actions)
        titles += action.title;
    line.add(QStringLiteral("actions"), typedCell(titles.join(QStringLiteral("; "))));
}

} // namespace

Result<void> addComplaintParts(
    Database &database, const std::vector<qint64> &ids, std::vector<FlatRecord> &lines)
{
    const QString complaintId = QStringLiteral("complaint_id");
    const auto issues
        = partsOf<ComplaintIssue>(database, complaintId, {}, QStringLiteral("number"), ids);
    const auto episodes
        = partsOf<ComplaintEpisode>(database, complaintId, {}, QStringLiteral("number"), ids);
    const auto contacts
        = partsOf<OmbudsmanContact>(database, complaintId, {}, QStringLiteral("id"), ids);
    const auto actions = partsOf<Action>(database, QStringLiteral("record_id"),
        QStringLiteral(" AND kind = '%1' AND binned_at IS NULL").arg(recordkind::Complaint),
        QStringLiteral("id"), ids);
    for (const Error *error :
        { issues ? nullptr : &issues.error(), episodes ? nullptr : &episodes.error(),
            contacts ? nullptr : &contacts.error(), actions ? nullptr : &actions.error() }) {
        if (error != nullptr)
            return Failure(*error);
    }
    for (size_t i = 0; i < ids.size(); ++i) {
        addIssues(lines[i], issues->value(ids[i]));
        addEpisode(lines[i], episodes->value(ids[i]));
        addOmbudsman(lines[i], contacts->value(ids[i]));
        addActions(lines[i], actions->value(ids[i]));
    }
    return {};
}

} // namespace heed
