#pragma once

#include "core/learning/learning.h"
#include "core/people/session.h"
#include "core/records/actionregister.h"
#include "core/records/recordquery.h"

namespace heed {

enum class LearningColumn { DueOn, Title, Owner, Reference, Theme, Site, DoneOn, CheckOn, Moved };

/// Which actions a list shows, over all records, and in what order. What is not set does not
/// narrow. Actions on records in the bin and on fairness reviews are never found; those on a
/// privileged claim are, without their words, for who may not read them.
struct LearningQuery
{
    enum class Which {
        All,
        Open,
        Overdue, ///< open, and the day has passed
        ToCheck, ///< done, and the day of the check has come
        Checked, ///< somebody answered if it helped
        Done,
    };

    QString searchText;
    Which which = Which::All;
    QDate today; ///< what Overdue and ToCheck are measured by
    QString owner;
    QString theme;
    SiteId site;
    QString kind; ///< of the record
    QStringList notKinds; ///< kinds of record that are left out
    std::optional<CheckAnswer> answer; ///< the last one
    bool approvedOnly = false; ///< with a story that may be published
    QDate doneFrom;
    QDate doneTo;
    QDate checkDueTo; ///< a check that is due by then
    std::optional<std::vector<qint64>> among; ///< only these
    bool binned = false;

    LearningColumn sortBy = LearningColumn::DueOn;
    bool ascending = true; ///< blank values come last both ways
};

/// One action as a list tells it.
struct LearningRow
{
    ActionId id;
    RecordRef record; ///< what it hangs on
    QString reference; ///< of that record
    QString title;
    QString owner;
    QDate dueOn;
    QDate doneOn;
    QString evidence;
    QString theme; ///< its own, else the record's
    SiteId siteId;
    UnitId unitId;
    QString handler; ///< who has the record in hand
    int moved = 0;
    QDate firstDueOn; ///< invalid when it never moved
    QString measure; ///< id; empty when there is none
    bool noFigure = false;
    QString words; ///< what one looks at where no figure fits
    QString aimTheme; ///< what the measure is narrowed to
    SiteId aimSiteId;
    QDate checkOn; ///< as set when it was finished
    std::optional<CheckAnswer> answer; ///< the last one
    QDate checkedOn;
    QDate checkDueOn; ///< when the next look is due; invalid when none is
    QDate approvedOn; ///< of its story
    bool isWithheld = false; ///< privileged, and the words are not for this reader

    [[nodiscard]] bool isOverdue(QDate today) const
    {
        return !doneOn.isValid() && dueOn.isValid() && dueOn < today;
    }
    [[nodiscard]] bool isCheckDue(QDate today) const
    {
        return checkDueOn.isValid() && checkDueOn <= today;
    }
};

/// All that is known of one action.
struct LearningFile
{
    Action action;
    LearningRow row;
    std::vector<MovedDate> moved;
    ActionAim aim; ///< id 0 while there is none
    std::vector<ActionCheck> checks; ///< oldest first
    std::vector<ActionReturn> returns; ///< oldest first
    ActionStory story; ///< id 0 while nobody wrote one
    std::vector<ActionShare> shares; ///< oldest first

    /// The last answer; nothing while nobody looked.
    [[nodiscard]] const ActionCheck *lastCheck() const
    {
        return checks.empty() ? nullptr : &checks.back();
    }
};

/// Actions and what was learned by them: named queries and storage of their parts.
class LearningRegister
{
public:
    /// The session must outlive the register.
    explicit LearningRegister(const Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] Result<std::vector<qint64>> ids(const LearningQuery &query) const;
    /// In the order of the ids; those that are gone are left out.
    [[nodiscard]] Result<std::vector<LearningRow>> rows(const std::vector<qint64> &ids) const;
    [[nodiscard]] Result<std::vector<LearningRow>> rows(const LearningQuery &query) const;
    /// Errors: NotFound "record.missing" (also for what this reader may not know of).
    [[nodiscard]] Result<LearningFile> file(ActionId id) const;
    /// Who has actions, by name.
    [[nodiscard]] Result<QStringList> owners() const;
    /// What was told to whom between two days, oldest first.
    [[nodiscard]] Result<std::vector<ActionShare>> sharesBetween(QDate from, QDate to) const;

    /// Adds a part, or writes it over the stored one, and notes what changed.
    template <typename T>
    Result<void> put(
        Transaction &transaction, const Action &action, T row, const QString &reason = {}) const
    {
        T before {};
        if (row.id.isValid()) {
            const auto stored = rowById<T>(m_session.database, row.id);
            if (!stored)
                return Failure(stored.error());
            before = *stored;
        }
        row.actionId = action.id;
        const QJsonObject changes = changesBetween(before, row);
        if (changes.isEmpty())
            return {};
        if (const auto noted = note(transaction, action, RowOf<T>::table, changes, reason); !noted)
            return noted;
        if (row.id.isValid())
            return updateRow(transaction, row);
        row.revision = 1;
        return insertRow(transaction, row).map([](auto) {});
    }

    /// Takes a part away; what it said stays in the history.
    template <typename T>
    Result<void> remove(Transaction &transaction, const Action &action, const T &row) const
    {
        return note(transaction, action, RowOf<T>::table, changesBetween(row, T {}), {})
            .and_then([&] { return erase(RowOf<T>::table, row.id.value); });
    }

private:
    Result<void> note(Transaction &transaction, const Action &action, const char *table,
        const QJsonObject &changes, const QString &reason) const;
    Result<void> erase(const char *table, qint64 id) const;
    Result<LearningRow> rowOf(const Statement &found) const;

    const Session &m_session;
};

} // namespace heed
