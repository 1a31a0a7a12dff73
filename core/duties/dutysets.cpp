#include "core/duties/dutysets.h"

#include "core/store/settings.h"

#include <QFile>
#include <QJsonDocument>

namespace heed {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

int numberOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt();
}

DutySets::Shipped shippedOf(const QJsonObject &object)
{
    DutySets::Shipped shipped;
    Duty &duty = shipped.duty;
    duty.code = textOf(object, "code");
    duty.title = textOf(object, "title");
    duty.what = textOf(object, "what");
    duty.source = textOf(object, "source");
    duty.sourceVersion = textOf(object, "source_version");
    duty.unverified = object.value(QStringLiteral("unverified")).toBool();
    duty.rule = fromCode<DutyRule>(textOf(object, "rule")).value_or(DutyRule::EveryMonths);
    duty.dueMonth = numberOf(object, "month");
    duty.dueDay = numberOf(object, "day");
    duty.everyMonths = numberOf(object, "every_months");
    duty.withinDays = numberOf(object, "within_days");
    duty.noticeDays = numberOf(object, "notice_days");
    for (const QJsonValue &kind : object.value(QStringLiteral("binds")).toArray())
        shipped.binds += kind.toString();
    return shipped;
}

} // namespace

Result<DutySets> DutySets::load()
{
    QFile file(QStringLiteral(":/heed/rules/duties.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, QStringLiteral("duty.sets-damaged"));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    const auto list = [&object](const char *key) {
        return object.value(QLatin1String(key)).toArray();
    };
    DutySets sets;
    sets.version = textOf(object, "version");
    sets.note = textOf(object, "note");
    for (const QJsonValue &value : list("duties"))
        sets.duties.push_back(shippedOf(value.toObject()));
    for (const QJsonValue &value : list("courses")) {
        const QJsonObject course = value.toObject();
        sets.courses.push_back({ textOf(course, "code"), textOf(course, "label"),
            numberOf(course, "valid_months"), numberOf(course, "target"), textOf(course, "source"),
            course.value(QStringLiteral("unverified")).toBool() });
    }
    for (const QJsonValue &value : list("policy")) {
        const QJsonObject one = value.toObject();
        sets.policy.push_back({ textOf(one, "code"), textOf(one, "part"), textOf(one, "heading"),
            textOf(one, "source") });
    }
    if (sets.duties.empty() || sets.courses.empty() || sets.policy.empty())
        return failure(ErrorCode::Invalid, QStringLiteral("duty.sets-damaged"));
    return sets;
}

const DutySets::Course *DutySets::course(const QString &code) const
{
    const auto at = std::find_if(
        courses.begin(), courses.end(), [&code](const Course &one) { return one.code == code; });
    return at == courses.end() ? nullptr : &*at;
}

QString DutySets::courseLabel(const QString &code) const
{
    const Course *known = course(code);
    return known == nullptr ? code : known->label;
}

Result<BoundBy> boundBy(Database &database)
{
    const auto kind = setting(database, QStringLiteral("organisation.kind"));
    if (!kind)
        return Failure(kind.error());
    BoundBy bound { *kind, *kind == QLatin1String("nhs-trust") };
    const auto said = setting(database, QStringLiteral("duties.nhs-care"));
    if (!said)
        return Failure(said.error());
    if (!said->isEmpty())
        bound.givesNhsCare = *said == QLatin1String("yes");
    else if (!bound.givesNhsCare) {
        const auto any = database.scalar(QStringLiteral(
            "SELECT EXISTS (SELECT 1 FROM complaint WHERE regime = 'nhs_2009' "
            "AND binned_at IS NULL)"));
        if (!any)
            return Failure(any.error());
        bound.givesNhsCare = any->toBool();
    }
    return bound;
}

} // namespace heed
