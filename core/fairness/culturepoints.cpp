#include "core/fairness/culturepoints.h"

#include "core/fairness/headcount.h"

#include <QFile>
#include <QJsonDocument>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

Result<PointList> shippedList(const char *name)
{
    QFile file(QStringLiteral(":/heed/questions/%1.json").arg(QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, text("fairness.points-damaged"), text(name));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    PointList list { object.value(text("scheme")).toString(),
        object.value(text("label")).toString(), object.value(text("source")).toString(), {} };
    for (const QJsonValue &value : object.value(text("points")).toArray()) {
        CulturePoint point;
        point.scheme = list.scheme;
        point.code = value.toObject().value(text("code")).toString();
        point.heading = value.toObject().value(text("heading")).toString();
        list.points.push_back(point);
    }
    if (list.scheme.isEmpty() || list.points.empty())
        return failure(ErrorCode::Invalid, text("fairness.points-damaged"), text(name));
    return list;
}

void takeStored(PointList &list, const std::vector<CulturePoint> &stored)
{
    for (const CulturePoint &row : stored) {
        if (row.scheme != list.scheme)
            continue;
        const auto place = std::find_if(list.points.begin(), list.points.end(),
            [&row](const CulturePoint &point) { return point.code == row.code; });
        if (place == list.points.end())
            list.points.push_back(row);
        else
            *place = row;
    }
}

} // namespace

QList<FieldProblem> StandaloneOf<Headcount>::check(const Headcount &row, QDate today)
{
    QList<FieldProblem> problems;
    if (!row.countedOn.isValid())
        problems += { text("counted_on"), text("fairness.day-missing"), {} };
    if (row.countedOn > today)
        problems += { text("counted_on"), text("fairness.in-future"), {} };
    if (row.white < 0 || row.bme < 0 || row.notStated < 0 || row.white + row.bme == 0)
        problems += { text("white"), text("fairness.headcount-empty"), {} };
    return problems;
}

QList<FieldProblem> StandaloneOf<CulturePoint>::check(const CulturePoint &row, QDate today)
{
    QList<FieldProblem> problems;
    const auto need = [&problems](bool is, const char *field, const char *fact) {
        if (!is)
            problems += { text(field), text(fact), {} };
    };
    const bool isGap = row.rating == PointRating::Partly || row.rating == PointRating::NotMet;
    need(isFilled(row.heading), "heading", "fairness.point-needs-heading");
    need(row.rating != PointRating::Met || isFilled(row.evidence), "evidence",
        "fairness.point-needs-evidence");
    need(!isGap || isFilled(row.gapAction), "gap_action", "fairness.point-needs-action");
    need(!isGap || isFilled(row.owner), "owner", "fairness.point-needs-owner");
    need(!row.boardOn.isValid() || row.boardOn <= today, "board_on", "fairness.in-future");
    return problems;
}

Result<std::vector<PointList>> pointLists(const Session &session)
{
    const auto stored = StandaloneRows<CulturePoint>(session).all();
    if (!stored)
        return Failure(stored.error());
    std::vector<PointList> lists;
    for (const char *name : { "seven-points", "charter" }) {
        auto list = shippedList(name);
        if (!list)
            return Failure(list.error());
        takeStored(*list, *stored);
        lists.push_back(std::move(*list));
    }
    return lists;
}

PointGap gapOf(const CulturePoint &point, QDate today)
{
    if (point.rating == PointRating::NotAssessed)
        return PointGap::NotAssessed;
    if (point.rating != PointRating::Met)
        return PointGap::NotMet;
    if (!isFilled(point.evidence))
        return PointGap::NoEvidence;
    if (!point.boardOn.isValid())
        return PointGap::NotBeforeBoard;
    return point.boardOn.addYears(1) < today ? PointGap::BoardLongAgo : PointGap::None;
}

} // namespace heed
