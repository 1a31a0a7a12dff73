#include "core/complaints/equalityregister.h"

#include "core/codes/codelists.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"
#include "core/store/settings.h"

namespace heed {

namespace {

const QString equalityKind = QStringLiteral("equality");
constexpr int leastShown = 5; ///< complaints reference 8: 1 to 4 are small

QList<FieldProblem> unknownAnswers(const EqualityAnswers &answers, const CodeLists &codes)
{
    QList<FieldProblem> problems;
    RowOf<EqualityAnswers>::fields(answers, [&](const char *name, const auto &member) {
        if constexpr (std::is_same_v<std::decay_t<decltype(member)>, QString>) {
            const QString question = QLatin1String(name);
            if (!codes.has(equalityScheme(question), member))
                problems += { question, QStringLiteral("equality.unknown-answer"), {} };
        }
    });
    return problems;
}

} // namespace

const QStringList &equalityQuestions()
{
    static const QStringList questions = [] {
        QStringList names = columnNames<EqualityAnswers>();
        names.removeAll(QStringLiteral("complaint_id"));
        names.removeAll(QStringLiteral("recorded_on"));
        return names;
    }();
    return questions;
}

QString equalityScheme(const QString &question)
{
    return QStringLiteral("equality-")
        + QString(question).replace(QLatin1Char('_'), QLatin1Char('-'));
}

Result<void> EqualityRegister::record(EqualityAnswers answers)
{
    const auto codes = CodeLists::load(m_session.database);
    if (!codes)
        return Failure(codes.error());
    const auto problems = unknownAnswers(answers, *codes);
    if (!problems.isEmpty())
        return invalid(QStringLiteral("equality.invalid"), problems);
    auto transaction = beginWork(m_session, Capability::RecordEquality);
    if (!transaction)
        return Failure(transaction.error());
    const auto reference
        = referenceForWork(m_session.database, recordkind::Complaint, answers.complaintId.value);
    if (!reference)
        return Failure(reference.error());
    answers.recordedOn = m_session.clock.today();
    const auto stored = selectRows<EqualityAnswers>(m_session.database,
        QStringLiteral("WHERE complaint_id = ?"), { answers.complaintId.value });
    if (!stored)
        return Failure(stored.error());
    const bool isNew = stored->empty();
    if (!isNew)
        answers.id = stored->front().id;
    const auto written = isNew
        ? insertRow(*transaction, answers).map([&](auto id) { answers.id = id; })
        : updateRow(*transaction, answers);
    if (!written)
        return written;
    // The entry seals the row; what was answered is told nowhere.
    transaction->note({ isNew ? AuditAction::Create : AuditAction::Change, equalityKind,
        answers.id.value, *reference, {}, {} });
    return transaction->commit();
}

Result<QDate> EqualityRegister::recordedOn(ComplaintId id) const
{
    static const QString sql
        = QStringLiteral("SELECT recorded_on FROM equality_answers WHERE complaint_id = ?");
    return m_session.database.scalar(sql, { id.value }).map([](const QVariant &day) {
        return QDate::fromString(day.toString(), Qt::ISODate);
    });
}

std::vector<EqualityCount> withoutSmallNumbers(const std::vector<CodedCount> &counts, int below)
{
    std::vector<EqualityCount> shown;
    int withheld = 0;
    int sum = 0;
    const auto withhold = [&](EqualityCount &one) {
        sum += *one.count;
        one.count.reset();
        ++withheld;
    };
    for (const CodedCount &one : counts) {
        shown.push_back({ one.code, one.count });
        if (one.count > 0 && one.count < below)
            withhold(shown.back());
    }
    while (withheld > 0 && (withheld < 2 || sum <= withheld)) {
        EqualityCount *smallest = nullptr;
        for (EqualityCount &one : shown) {
            if (one.count && (smallest == nullptr || *one.count < *smallest->count))
                smallest = &one;
        }
        if (smallest == nullptr)
            break; // nothing is left to tell
        withhold(*smallest);
    }
    return shown;
}

Result<std::vector<EqualityCount>> EqualityRegister::counts(
    const QString &question, QDate from, QDate to) const
{
    if (const auto allowed = checkRight(m_session, Capability::Report); !allowed)
        return Failure(allowed.error());
    if (!equalityQuestions().contains(question))
        return failure(ErrorCode::Invalid, QStringLiteral("equality.no-such-question"), question);
    const QString sql = QStringLiteral(
        "SELECT coalesce(e.%1, 'not_asked') AS answer, count(*) FROM complaint c "
        "LEFT JOIN equality_answers e ON e.complaint_id = c.id "
        "LEFT JOIN code k ON k.scheme = ? AND k.code = coalesce(e.%1, 'not_asked') "
        "WHERE c.binned_at IS NULL AND c.received_on BETWEEN ? AND ? "
        "GROUP BY answer ORDER BY min(k.sort), answer")
                            .arg(question);
    const auto below
        = setting(m_session.database, QStringLiteral("pack.suppress-below"), QString());
    if (!below)
        return Failure(below.error());
    return m_session.database
        .run(sql, { equalityScheme(question), columns::write(from), columns::write(to) })
        .map([least = std::max(leastShown, below->toInt())](Statement *found) {
            std::vector<CodedCount> counts;
            while (found->next())
                counts.push_back({ found->text(0), static_cast<int>(found->number(1)) });
            return withoutSmallNumbers(counts, least);
        });
}

} // namespace heed
