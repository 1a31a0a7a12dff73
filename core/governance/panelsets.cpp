#include "core/governance/panelsets.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

QJsonArray listOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toArray();
}

int numberOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toInt();
}

PanelTerms termsOf(const QJsonObject &object)
{
    PanelTerms terms;
    terms.body = textOf(object, "body");
    terms.quorum = numberOf(object, "quorum");
    terms.needsChair = object.value(QStringLiteral("needs_chair")).toBool();
    terms.needsRole = fromCode<PanelRole>(textOf(object, "needs_role"));
    terms.everyMonths = numberOf(object, "every_months");
    return terms;
}

std::vector<PanelSets::Grade> gradesOf(const QJsonArray &array)
{
    std::vector<PanelSets::Grade> grades;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        grades.push_back({ textOf(object, "code"), textOf(object, "label"),
            textOf(object, "meaning"), object.value(QStringLiteral("points")).toInt(-1) });
    }
    return grades;
}

const PanelSets::Grade *found(const std::vector<PanelSets::Grade> &grades, const QString &code)
{
    const auto at = std::find_if(grades.begin(), grades.end(),
        [&code](const PanelSets::Grade &grade) { return grade.code == code; });
    return at == grades.end() ? nullptr : &*at;
}

void readLists(const QJsonObject &object, PanelSets &sets)
{
    for (const QJsonValue &value : listOf(object, "agenda")) {
        const QJsonObject line = value.toObject();
        sets.agenda.push_back(
            { fromCode<PanelItemKind>(textOf(line, "kind")).value_or(PanelItemKind::Other),
                textOf(line, "title"), textOf(line, "asks") });
    }
    for (const QJsonValue &value : listOf(object, "standards")) {
        const QJsonObject standard = value.toObject();
        sets.standards.push_back({ textOf(standard, "code"), textOf(standard, "set"),
            textOf(standard, "label"), textOf(standard, "asks") });
    }
    const QJsonObject weights = object.value(QStringLiteral("case_reasons")).toObject();
    for (const auto &[reason, code] : EnumCodes<CaseReason>::list)
        sets.weights.insert(reason, numberOf(weights, code));
    sets.scale = gradesOf(listOf(object, "scale"));
    sets.assurance = gradesOf(listOf(object, "assurance"));
}

} // namespace

Result<PanelSets> PanelSets::load()
{
    QFile file(QStringLiteral(":/heed/rules/panel.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Invalid, QStringLiteral("panel.sets-damaged"));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    PanelSets sets;
    sets.version = textOf(object, "version");
    sets.source = textOf(object, "source");
    sets.terms = termsOf(object.value(QStringLiteral("terms")).toObject());
    sets.caseAsks = textOf(object, "case_asks");
    sets.casesAtMost = numberOf(object, "cases_at_most");
    sets.casesWanted = numberOf(object, "cases_wanted");
    sets.repeatCount = numberOf(object, "repeat_count");
    sets.repeatDays = numberOf(object, "repeat_days");
    readLists(object, sets);
    if (sets.agenda.empty() || sets.standards.empty() || sets.scale.empty()
        || sets.assurance.empty() || sets.terms.quorum < 1)
        return failure(ErrorCode::Invalid, QStringLiteral("panel.sets-damaged"));
    return sets;
}

const PanelSets::Grade *PanelSets::grade(const QString &code) const { return found(scale, code); }

const PanelSets::Grade *PanelSets::level(const QString &code) const
{
    return found(assurance, code);
}

QString PanelSets::asks(PanelItemKind kind) const
{
    if (kind == PanelItemKind::Case)
        return caseAsks;
    for (const Line &line : agenda) {
        if (line.kind == kind)
            return line.asks;
    }
    return {};
}

int PanelSets::mostPoints() const
{
    int most = 0;
    for (const Grade &each : scale)
        most = std::max(most, each.points);
    return most;
}

} // namespace heed
