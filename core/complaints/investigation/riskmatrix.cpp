#include "core/complaints/investigation/riskmatrix.h"

#include "core/complaints/complaintcodes.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace heed {

namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts += value.toString();
    return texts;
}

std::optional<std::vector<RiskGrade>> rowFromJson(const QJsonValue &row)
{
    std::vector<RiskGrade> grades;
    for (const QString &code : textsOf(row)) {
        const auto grade = fromCode<RiskGrade>(code);
        if (!grade)
            return std::nullopt;
        grades.push_back(*grade);
    }
    return grades;
}

std::optional<RiskMatrix> matrixFromJson(const QJsonObject &object)
{
    RiskMatrix matrix;
    matrix.id = object.value(QStringLiteral("id")).toString();
    matrix.label = object.value(QStringLiteral("label")).toString();
    matrix.source = object.value(QStringLiteral("source")).toString();
    matrix.isVerified = object.value(QStringLiteral("verified")).toBool();
    matrix.severities = textsOf(object.value(QStringLiteral("severities")));
    matrix.likelihoods = textsOf(object.value(QStringLiteral("likelihoods")));
    for (const QJsonValue &row : object.value(QStringLiteral("grades")).toArray()) {
        auto grades = rowFromJson(row);
        if (!grades || static_cast<qsizetype>(grades->size()) != matrix.likelihoods.size())
            return std::nullopt;
        matrix.grades.push_back(std::move(*grades));
    }
    const bool isWhole = !matrix.id.isEmpty() && !matrix.label.isEmpty() && !matrix.source.isEmpty()
        && !matrix.severities.isEmpty()
        && static_cast<qsizetype>(matrix.grades.size()) == matrix.severities.size();
    return isWhole ? std::optional(matrix) : std::nullopt;
}

} // namespace

std::optional<RiskGrade> RiskMatrix::grade(int severity, int likelihood) const
{
    if (severity < 1 || severity > severities.size() || likelihood < 1
        || likelihood > likelihoods.size())
        return std::nullopt;
    return grades.at(static_cast<size_t>(severity - 1)).at(static_cast<size_t>(likelihood - 1));
}

Result<std::vector<RiskMatrix>> riskMatricesFromJson(const QByteArray &json)
{
    const QJsonArray array
        = QJsonDocument::fromJson(json).object().value(QStringLiteral("matrices")).toArray();
    std::vector<RiskMatrix> matrices;
    for (const QJsonValue &value : array) {
        const auto matrix = matrixFromJson(value.toObject());
        if (!matrix)
            return failure(ErrorCode::Invalid, QStringLiteral("investigation.matrices-damaged"),
                QString::number(matrices.size() + 1));
        matrices.push_back(*matrix);
    }
    if (matrices.empty())
        return failure(ErrorCode::Invalid, QStringLiteral("investigation.matrices-damaged"),
            QStringLiteral("1"));
    return matrices;
}

Result<std::vector<RiskMatrix>> riskMatrices()
{
    QFile file(QStringLiteral(":/heed/rules/risk-matrices.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::NotFound, QStringLiteral("investigation.matrices-damaged"), file.fileName());
    return riskMatricesFromJson(file.readAll());
}

} // namespace heed
