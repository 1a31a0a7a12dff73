#include "core/fairness/fairnessregister.h"

#include "core/people/namematch.h"
#include "core/people/placenames.h"
#include "core/records/assignment.h"
#include "core/records/referencemaker.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

QString sortKey(FairnessColumn column)
{
    switch (column) {
    case FairnessColumn::Reference:
        return text("reference");
    case FairnessColumn::State:
        return text("state");
    case FairnessColumn::ReviewOn:
        return text("(SELECT max(coalesce(v.next_on, s.review_on)) FROM fairness_suspension s LEFT "
                    "JOIN fairness_suspension_review v ON v.review_id = s.review_id "
                    "WHERE s.review_id = fairness.id AND s.ended_on IS NULL)");
    case FairnessColumn::OpenedOn:
        break;
    }
    return text("opened_on");
}

template <typename T>
Result<void> addParts(Database &database, FairnessFile &file, std::vector<T> FairnessFile::*member)
{
    static const QString tail
        = text("WHERE review_id = ? ORDER BY %1").arg(QLatin1String(PartOf<T>::order));
    return selectRows<T>(database, tail, { file.review.id.value }).map([&](std::vector<T> rows) {
        file.*member = std::move(rows);
    });
}

Result<void> addAllParts(Database &database, FairnessFile &file)
{
    return addParts(database, file, &FairnessFile::readers)
        .and_then([&] { return addParts(database, file, &FairnessFile::factors); })
        .and_then([&] { return addParts(database, file, &FairnessFile::answers); })
        .and_then([&] { return addParts(database, file, &FairnessFile::deciders); })
        .and_then([&] { return addParts(database, file, &FairnessFile::suspensions); })
        .and_then([&] { return addParts(database, file, &FairnessFile::suspensionReviews); })
        .and_then([&] { return addParts(database, file, &FairnessFile::needs); })
        .and_then([&] { return addParts(database, file, &FairnessFile::supports); })
        .and_then([&] { return addParts(database, file, &FairnessFile::advice); })
        .and_then([&] { return addParts(database, file, &FairnessFile::stress); })
        .and_then([&] { return addParts(database, file, &FairnessFile::checks); })
        .and_then([&] { return addParts(database, file, &FairnessFile::updates); })
        .and_then([&] { return addParts(database, file, &FairnessFile::advised); });
}

QString outcomeLabel(const QString &body, const QString &outcome)
{
    const auto set = questionSetFromJson(body.toUtf8());
    const SetOutcome *found = set ? set->outcome(outcome) : nullptr;
    return found == nullptr ? outcome : found->label;
}

} // namespace

Result<void> mayUse(const Session &session, FairnessId id)
{
    if (const auto allowed = checkRight(session, Capability::RestrictedReviews); !allowed)
        return allowed;
    return session.database
        .scalar(text("SELECT count(*) FROM fairness_reader WHERE review_id = ? AND user_id = ?"),
            { id.value, session.actor.userId })
        .and_then([](const QVariant &named) -> Result<void> {
            if (named.toInt() > 0)
                return {};
            return failure(ErrorCode::Refused, text("fairness.not-named"));
        });
}

Result<void> mayAnswer(const Session &session, FairnessId id)
{
    return mayUse(session, id)
        .and_then([&] { return rowById<FairnessReview>(session.database, id); })
        .and_then([](const FairnessReview &review) -> Result<void> {
            if (isEnded(review.state))
                return failure(
                    ErrorCode::Refused, text("fairness.signed-already"), review.reference);
            return {};
        });
}

FairnessRegister::FairnessRegister(const Session &session)
    : m_session(session)
{
}

Result<FairnessReview> FairnessRegister::byId(FairnessId id) const
{
    return mayUse(m_session, id).and_then([&] { return rowById<FairnessReview>(database(), id); });
}

Result<FairnessFile> FairnessRegister::file(FairnessId id) const
{
    return byId(id).and_then([this](const FairnessReview &review) -> Result<FairnessFile> {
        FairnessFile file;
        file.review = review;
        return QuestionSets(m_session)
            .byId(review.questionSetId)
            .and_then([](const StoredSet &row) { return row.set(); })
            .and_then([&](QuestionSet set) {
                file.set = std::move(set);
                return addAllParts(database(), file);
            })
            .map([&file] { return std::move(file); });
    });
}

Result<std::vector<qint64>> FairnessRegister::ids(const FairnessQuery &query) const
{
    if (!checkRight(m_session, Capability::RestrictedReviews))
        return std::vector<qint64> {};
    Conditions where;
    where.add(text("EXISTS (SELECT 1 FROM fairness_reader r WHERE r.review_id = fairness.id AND "
                   "r.user_id = ?)"),
        { m_session.actor.userId });
    where.add(query.binned ? text("binned_at IS NOT NULL") : text("binned_at IS NULL"));
    if (query.which == FairnessQuery::Which::Open)
        where.add(text("state NOT IN ('signed', 'withdrawn')"));
    if (query.which == FairnessQuery::Which::Closed)
        where.add(text("state IN ('signed', 'withdrawn')"));
    if (query.suspendedOnly)
        where.add(text("EXISTS (SELECT 1 FROM fairness_suspension s WHERE s.review_id = "
                       "fairness.id AND s.ended_on IS NULL)"));
    // Never in the search index, which everybody's search reads: looked for here only.
    for (const QString &word : query.searchText.simplified().split(u' ', Qt::SkipEmptyParts))
        where.add(text("instr(lower(concat_ws(' ', reference, person_name, act_summary, concern)), "
                       "lower(?)) > 0"),
            { word });
    return selectIds(database(),
        text("SELECT id FROM fairness%1ORDER BY %2")
            .arg(where.where(), orderBy(sortKey(query.sortBy), query.ascending)),
        where.values());
}

Result<std::vector<FairnessRow>> FairnessRegister::rows(const std::vector<qint64> &ids) const
{
    const auto places = PlaceNames::load(database());
    if (!places)
        return Failure(places.error());
    std::vector<FairnessRow> rows;
    for (const qint64 id : ids) {
        auto found = file(FairnessId { id });
        if (!found && found.error().code != ErrorCode::Storage)
            continue; // gone, or no longer for this user
        if (!found)
            return Failure(found.error());
        rows.push_back({ found->review, places->sites.value(found->review.siteId.value),
            nextSuspensionReview(*found) });
    }
    return rows;
}

Result<std::vector<LikeCase>> FairnessRegister::likeCases(const FairnessReview &review) const
{
    static const QString sql
        = text("SELECT f.context, f.response, f.outcome, substr(f.signed_on, 1, 4), q.body "
               "FROM fairness f JOIN question_set q ON q.id = f.question_set_id "
               "WHERE f.state = 'signed' AND f.binned_at IS NULL AND f.id <> ? "
               "AND f.staff_group = ? AND f.act = ? AND f.response IS NOT NULL "
               "ORDER BY f.context IS NOT ?, f.signed_on DESC LIMIT 20");
    return database()
        .run(sql, { review.id.value, review.staffGroup, review.act, review.context })
        .map([&review](Statement *found) {
            std::vector<LikeCase> likes;
            while (found->next())
                likes.push_back({ found->text(0),
                    fromCode<FairResponse>(found->text(1)).value_or(FairResponse::NoAction),
                    outcomeLabel(found->text(4), found->text(2)), found->text(3).toInt(),
                    found->text(0) == review.context });
            return likes;
        });
}

Result<bool> FairnessRegister::isReviewerCleared(const FairnessReview &review) const
{
    return AssignmentRegister(database())
        .ofRecord({ recordkind::Fairness, review.id.value })
        .map([&review](const std::vector<Assignment> &assignments) {
            return std::any_of(
                assignments.begin(), assignments.end(), [&review](const Assignment &assignment) {
                    return assignment.isInForce()
                        && isSamePerson(assignment.person, review.reviewer);
                });
        });
}

Result<QStringList> FairnessRegister::onlyReadBy(Database &database, qint64 userId)
{
    return database
        .run(text("SELECT f.reference FROM fairness f "
                  "JOIN fairness_reader mine ON mine.review_id = f.id AND mine.user_id = ? "
                  "WHERE f.binned_at IS NULL AND NOT EXISTS (SELECT 1 FROM fairness_reader r "
                  "JOIN app_user u ON u.id = r.user_id WHERE r.review_id = f.id AND u.active = 1 "
                  "AND u.id <> mine.user_id) ORDER BY f.id"),
            { userId })
        .map([](Statement *row) {
            QStringList references;
            while (row->next())
                references << row->text(0);
            return references;
        });
}

Result<FairnessId> FairnessRegister::insert(Transaction &transaction, FairnessReview &review)
{
    review.createdAt = transaction.clock().now();
    review.updatedAt = review.createdAt;
    auto maker = ReferenceMaker::forKind(database(), recordkind::Fairness);
    if (!maker)
        return Failure(maker.error());
    return maker->next(transaction, review.openedOn.year())
        .and_then([&](const QString &reference) {
            review.reference = reference;
            return insertRow(transaction, review);
        })
        .map([&](FairnessId id) {
            review.id = id;
            transaction.note(
                { AuditAction::Create, recordkind::Fairness, id.value, review.reference, {}, {} });
            return id;
        });
}

Result<void> FairnessRegister::update(Transaction &transaction, const FairnessReview &before,
    FairnessReview &after, AuditAction action, const QString &reason)
{
    const QJsonObject changes = changesBetween(before, after);
    if (changes.isEmpty())
        return {};
    after.updatedAt = transaction.clock().now();
    return updateRow(transaction, after).map([&] {
        transaction.note(
            { action, recordkind::Fairness, after.id.value, after.reference, changes, reason });
    });
}

} // namespace heed
