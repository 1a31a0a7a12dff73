#pragma once

#include "core/fairness/fairness.h"
#include "core/people/session.h"

namespace heed {

enum class SetStatus { Draft, InUse, Retired };

template <> struct EnumCodes<SetStatus>
{
    static constexpr std::array list {
        std::pair { SetStatus::Draft, "draft" },
        std::pair { SetStatus::InUse, "in_use" },
        std::pair { SetStatus::Retired, "retired" },
    };
};

/// One version of a question set in the store. Once it was in use its words never change; the store
/// itself refuses that.
struct StoredSet
{
    QuestionSetId id;
    qint64 revision = 1;
    QString code;
    QString version;
    SetStatus status = SetStatus::Draft;
    QString label;
    QString body; ///< JSON as in resources/questions
    QDate madeOn;
    QString madeBy;

    [[nodiscard]] Result<QuestionSet> set() const { return questionSetFromJson(body.toUtf8()); }
};

template <> struct RowOf<StoredSet>
{
    static constexpr auto table = "question_set";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("code", row.code);
        visit("version", row.version);
        visit("status", row.status);
        visit("label", row.label);
        visit("body", row.body);
        visit("made_on", row.madeOn);
        visit("made_by", row.madeBy);
    }
};

/// The question sets of a store: those that come with Heed, and the versions that the organisation
/// made of them or of its own. Errors of every write: Refused "session.not-allowed"; Invalid
/// "fairness.set-damaged"; Conflict "record.changed-meanwhile"; Storage.
class QuestionSets
{
public:
    explicit QuestionSets(const Session &session)
        : m_session(session)
    {
    }

    /// Every version; those that come with Heed and were not used yet have no id.
    [[nodiscard]] Result<std::vector<StoredSet>> all() const;
    /// The versions that a new review may use.
    [[nodiscard]] Result<std::vector<StoredSet>> offered() const;
    [[nodiscard]] Result<StoredSet> byId(QuestionSetId id) const;

    /// The version in use of a set, stored where it is not yet. Errors: NotFound
    /// "fairness.no-such-set".
    Result<QuestionSetId> use(Transaction &transaction, const QString &code) const;

    /// A draft of the next version of a set. One that is there already is given again.
    Result<QuestionSetId> beginVersion(const QString &code);
    /// A draft of a tool of the organisation's own, with the questions of the checklist to begin
    /// with.
    Result<QuestionSetId> beginOwn(const QString &label);
    /// Writes a draft. Errors: Refused "fairness.set-in-use" for what is no draft.
    Result<void> keep(QuestionSetId draft, const QuestionSet &set);
    /// From now on new reviews use it; the version before is retired, and reviews keep it.
    Result<void> bringIntoUse(QuestionSetId draft);

private:
    Result<QuestionSetId> store(Transaction &transaction, StoredSet row) const;
    Result<QuestionSetId> addDraft(QuestionSet set);
    Result<void> change(Transaction &transaction, const StoredSet &before, StoredSet after) const;

    Session m_session;
};

} // namespace heed
