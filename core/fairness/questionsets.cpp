#include "core/fairness/questionsets.h"

namespace heed {

namespace {

const QString setKind = QStringLiteral("question_set");
const QString checklistCode = QStringLiteral("pre_disciplinary");

StoredSet rowOf(const QuestionSet &set, SetStatus status)
{
    StoredSet row;
    row.code = set.code;
    row.version = set.version;
    row.status = status;
    row.label = set.label;
    row.body = QString::fromUtf8(questionSetAsJson(set));
    return row;
}

bool isInUse(const std::vector<StoredSet> &rows, const QString &code)
{
    return std::any_of(rows.begin(), rows.end(), [&code](const StoredSet &row) {
        return row.code == code && row.status == SetStatus::InUse;
    });
}

} // namespace

Result<std::vector<StoredSet>> QuestionSets::all() const
{
    auto rows = selectRows<StoredSet>(m_session.database, QStringLiteral("ORDER BY code, id"));
    if (!rows)
        return rows;
    const auto shipped = shippedQuestionSets();
    if (!shipped)
        return Failure(shipped.error());
    const std::vector<StoredSet> stored = *rows;
    for (const QuestionSet &set : *shipped) {
        const bool isThere
            = std::any_of(stored.begin(), stored.end(), [&set](const StoredSet &row) {
                  return row.code == set.code && row.version == set.version;
              });
        if (!isThere)
            rows->push_back(
                rowOf(set, isInUse(stored, set.code) ? SetStatus::Retired : SetStatus::InUse));
    }
    return rows;
}

Result<std::vector<StoredSet>> QuestionSets::offered() const
{
    return all().map([](std::vector<StoredSet> rows) {
        std::erase_if(rows, [](const StoredSet &row) { return row.status != SetStatus::InUse; });
        return rows;
    });
}

Result<StoredSet> QuestionSets::byId(QuestionSetId id) const
{
    return rowById<StoredSet>(m_session.database, id);
}

Result<QuestionSetId> QuestionSets::use(Transaction &transaction, const QString &code) const
{
    const auto rows = offered();
    if (!rows)
        return Failure(rows.error());
    for (const StoredSet &row : *rows) {
        if (row.code == code)
            return row.id.isValid() ? Result<QuestionSetId>(row.id) : store(transaction, row);
    }
    return failure(ErrorCode::NotFound, QStringLiteral("fairness.no-such-set"), code);
}

Result<QuestionSetId> QuestionSets::beginVersion(const QString &code)
{
    const auto rows = all();
    if (!rows)
        return Failure(rows.error());
    const StoredSet *latest = nullptr;
    int versions = 0;
    for (const StoredSet &row : *rows) {
        if (row.code != code)
            continue;
        if (row.status == SetStatus::Draft)
            return row.id;
        ++versions;
        if (row.status == SetStatus::InUse)
            latest = &row;
    }
    if (latest == nullptr)
        return failure(ErrorCode::NotFound, QStringLiteral("fairness.no-such-set"), code);
    return latest->set().and_then([&](QuestionSet set) {
        set.version = QStringLiteral("%1.%2")
                          .arg(m_session.clock.today().toString(QStringLiteral("yyyy-MM-dd")))
                          .arg(versions + 1);
        return addDraft(std::move(set));
    });
}

Result<QuestionSetId> QuestionSets::beginOwn(const QString &label)
{
    const auto rows = all();
    if (!rows)
        return Failure(rows.error());
    const auto shipped = shippedQuestionSets();
    if (!shipped)
        return Failure(shipped.error());
    for (QuestionSet set : *shipped) {
        if (set.code != checklistCode)
            continue;
        set.code = QStringLiteral("own_%1").arg(rows->size());
        set.version = QStringLiteral("1");
        set.label = label.simplified();
        set.isStarter = false;
        return addDraft(std::move(set));
    }
    return failure(ErrorCode::NotFound, QStringLiteral("fairness.no-such-set"), checklistCode);
}

Result<QuestionSetId> QuestionSets::addDraft(QuestionSet set)
{
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    return store(*transaction, rowOf(set, SetStatus::Draft)).and_then([&](QuestionSetId id) {
        return transaction->commit().map([id] { return id; });
    });
}

Result<void> QuestionSets::keep(QuestionSetId draft, const QuestionSet &set)
{
    const auto checked = questionSetFromJson(questionSetAsJson(set));
    if (!checked)
        return Failure(checked.error());
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    return byId(draft)
        .and_then([&](const StoredSet &before) -> Result<void> {
            if (before.status != SetStatus::Draft)
                return failure(ErrorCode::Refused, QStringLiteral("fairness.set-in-use"));
            StoredSet after = before;
            after.label = set.label;
            after.body = QString::fromUtf8(questionSetAsJson(set));
            return change(*transaction, before, after);
        })
        .and_then([&] { return transaction->commit(); });
}

Result<void> QuestionSets::bringIntoUse(QuestionSetId draft)
{
    auto transaction = beginWork(m_session, Capability::ManageSettings);
    if (!transaction)
        return Failure(transaction.error());
    const auto row = byId(draft);
    if (!row)
        return Failure(row.error());
    if (row->status != SetStatus::Draft)
        return failure(ErrorCode::Refused, QStringLiteral("fairness.set-in-use"));
    // One that came with Heed and was never used has no line to retire.
    const auto rows = selectRows<StoredSet>(
        m_session.database, QStringLiteral("WHERE code = ? AND status = 'in_use'"), { row->code });
    if (!rows)
        return Failure(rows.error());
    for (const StoredSet &old : *rows) {
        StoredSet retired = old;
        retired.status = SetStatus::Retired;
        if (const auto done = change(*transaction, old, retired); !done)
            return done;
    }
    StoredSet used = *row;
    used.status = SetStatus::InUse;
    return change(*transaction, *row, used).and_then([&] { return transaction->commit(); });
}

Result<QuestionSetId> QuestionSets::store(Transaction &transaction, StoredSet row) const
{
    row.madeOn = m_session.clock.today();
    row.madeBy = m_session.actor.name;
    return insertRow(transaction, row).map([&](QuestionSetId id) {
        transaction.note(
            { AuditAction::Create, setKind, id.value, {}, changesBetween(StoredSet {}, row), {} });
        return id;
    });
}

Result<void> QuestionSets::change(
    Transaction &transaction, const StoredSet &before, StoredSet after) const
{
    const QJsonObject changes = changesBetween(before, after);
    return updateRow(transaction, after).map([&] {
        transaction.note({ AuditAction::Change, setKind, after.id.value, {}, changes, {} });
    });
}

} // namespace heed
