#include "ui/complaints/investigation/gradingcard.h"

#include "core/complaints/investigation/investigationservice.h"
#include "ui/complaints/investigation/cardparts.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::GradingCard)
};

const QString severityColumn = QStringLiteral("severity");

/// A row of a matrix, as the form stores it: "npsa-5x5/3".
QString rowCode(const QString &matrix, int row)
{
    return matrix + QLatin1Char('/') + QString::number(row);
}

/// Gradings go through the service, since the grade stands on the complaint too.
class Gradings final : public PartSource
{
public:
    Gradings(const ComplaintDesk &desk, ComplaintId id, std::vector<RiskMatrix> matrices)
        : m_desk(desk)
        , m_id(id)
        , m_matrices(std::move(matrices))
        , m_parts(
              desk.session, id.value, [this](const auto &row) { return say(row); },
              RiskGrading { .gradedOn = desk.today() })
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override { return m_parts.lines(); }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        return m_parts.values(id).map([](QJsonObject values) {
            values.insert(severityColumn,
                rowCode(values.value(QStringLiteral("matrix")).toString(),
                    values.value(severityColumn).toInt()));
            return values;
        });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        RiskGrading grading;
        if (id != 0) {
            const auto stored = Parts<RiskGrading>(m_desk.session).byId({ id });
            if (!stored)
                return Failure(stored.error());
            grading = *stored;
        }
        readRow(grading, values);
        grading.complaintId = m_id;
        const QString row = values.value(severityColumn).toString();
        grading.severity = row.section(QLatin1Char('/'), 1).toInt();
        const auto matrix
            = std::find_if(m_matrices.begin(), m_matrices.end(), [&row](const RiskMatrix &one) {
                  return one.id == row.section(QLatin1Char('/'), 0, 0);
              });
        return InvestigationService(m_desk.session)
            .gradeRisk(grading, matrix == m_matrices.end() ? RiskMatrix {} : *matrix)
            .map([](RiskGradingId) {});
    }
    Result<void> remove(qint64 id) override { return m_parts.remove(id); }

private:
    [[nodiscard]] PartLine say(const RiskGrading &row) const
    {
        PartLine line { 0,
            Words::tr("%1: %2 risk").arg(wordFor(row.moment), wordFor(row.grade).toLower()) };
        for (const RiskMatrix &matrix : m_matrices) {
            if (matrix.id == row.matrix)
                line.small = Words::tr("%1, %2 x %3. %4. Graded %5.")
                                 .arg(matrix.label, matrix.severities.value(row.severity - 1),
                                     matrix.likelihoods.value(row.likelihood - 1).toLower(),
                                     matrix.isVerified ? Words::tr("Checked")
                                                       : Words::tr("This matrix is to be checked"),
                                     formatDay(row.gradedOn));
        }
        line.small = joined({ line.small, row.note });
        return line;
    }

    const ComplaintDesk &m_desk;
    ComplaintId m_id;
    std::vector<RiskMatrix> m_matrices;
    PartsOfRecord<RiskGrading> m_parts;
};

Question severityQuestion(const std::vector<RiskMatrix> &matrices)
{
    Question question { severityColumn, Words::tr("How &grave would it be if it happened again?"),
        Words::tr("From the Department of Health's list of 2009, or the NPSA's five by five."),
        QuestionInput::Choice, {} };
    question.choices.emplace_back(QString(), QString());
    for (const RiskMatrix &matrix : matrices) {
        for (int row = 1; row <= matrix.severities.size(); ++row)
            question.choices.emplace_back(rowCode(matrix.id, row),
                Words::tr("%1 - %2").arg(matrix.severities.at(row - 1), matrix.label));
    }
    return question;
}

Question likelihoodQuestion(const std::vector<RiskMatrix> &matrices)
{
    Question question { QStringLiteral("likelihood"), Words::tr("How likely is that?"), {},
        QuestionInput::Choice, {} };
    question.choices.emplace_back(QString(), QString());
    const QStringList labels = matrices.empty() ? QStringList() : matrices.front().likelihoods;
    for (int column = 1; column <= labels.size(); ++column)
        question.choices.emplace_back(QString::number(column), labels.at(column - 1));
    return question;
}

} // namespace

PartCard *makeGradingCard(const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
{
    auto matrices = riskMatrices().value_or(std::vector<RiskMatrix> {});
    std::vector<Question> questions {
        choiceQuestion<GradingMoment>(QStringLiteral("moment"), Words::tr("When?"), {}, false),
        severityQuestion(matrices),
        likelihoodQuestion(matrices),
        dayQuestion("graded_on", Words::tr("Graded on")),
        lineQuestion("note", Words::tr("Note")),
    };
    PartWords words { QStringLiteral("gradings"), Words::tr("Risk"),
        Words::tr("The risk is not graded by a matrix yet."), Words::tr("Grade the risk"),
        Words::tr("Once when it comes in and once when it closes. The grade is written onto the "
                  "case.") };
    auto source = std::make_unique<Gradings>(desk, file.complaint.id, std::move(matrices));
    return new PartCard(std::move(words), std::move(questions), std::move(source),
        desk.dateParser(), permits(desk.session.role, Capability::WriteRecords), parent);
}

} // namespace heed
