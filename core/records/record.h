#pragma once

#include "core/store/fieldmap.h"

/// What a record of any register can have: due dates, links, actions, a timeline.
namespace heed {

using BatchId = TypedId<struct ImportBatchTag>;
using DeadlineEntryId = TypedId<struct DeadlineEntryTag>;
using LinkId = TypedId<struct LinkTag>;
using ActionId = TypedId<struct ActionTag>;
using TimelineEntryId = TypedId<struct TimelineEntryTag>;

/// A record of any register, as links, actions and the audit trail name it.
struct RecordRef
{
    QString kind; ///< "complaint", "incident", "claim"
    qint64 id = 0;

    bool operator==(const RecordRef &) const = default;
};

/// One version of one due date. Versions are added, never changed.
struct DeadlineEntry
{
    DeadlineEntryId id;
    QString kind;
    qint64 recordId = 0;
    QString
        rule; ///< id in resources/rules/deadlines.json, or "reply" for an agreed response period
    int version = 1;
    QDate startsOn;
    QDate dueOn;
    QString agreedWith; ///< who agreed an amended response period
    QDate agreedOn;
    QString reason;
    QDate setOn;
};

/// Two records that belong together, and why.
struct Link
{
    LinkId id;
    QString fromKind;
    qint64 fromId = 0;
    QString toKind;
    qint64 toId = 0;
    QString reason;
};

/// Something promised or done because of a record.
struct Action
{
    ActionId id;
    qint64 revision = 1;
    QString kind;
    qint64 recordId = 0;
    QString title;
    QString owner;
    QDate dueOn;
    QDate doneOn;
    QString evidence;
    QString theme;
    BatchId importBatchId;
    QDateTime binnedAt;
};

/// What sort of contact or event a line of the timeline tells.
enum class TimelineType { Call, Meeting, Letter, Email, Visit, Message, Note };

template <> struct EnumCodes<TimelineType>
{
    static constexpr std::array list {
        std::pair { TimelineType::Call, "call" },
        std::pair { TimelineType::Meeting, "meeting" },
        std::pair { TimelineType::Letter, "letter" },
        std::pair { TimelineType::Email, "email" },
        std::pair { TimelineType::Visit, "visit" },
        std::pair { TimelineType::Message, "message" },
        std::pair { TimelineType::Note, "note" },
    };
};

/// Who turned to whom: from outside to the organisation, or from it to somebody.
enum class Direction { In, Out };

template <> struct EnumCodes<Direction>
{
    static constexpr std::array list {
        std::pair { Direction::In, "in" },
        std::pair { Direction::Out, "out" },
    };
};

/// One line of a record's timeline, told by hand: a call, a meeting, a letter.
struct TimelineEntry
{
    TimelineEntryId id;
    QString kind;
    qint64 recordId = 0;
    std::optional<TimelineType> type;
    QDate happenedOn;
    QTime happenedTime; ///< local time, when somebody noted it
    std::optional<Direction> direction;
    QString what;
    QString channel;
    QString withWhom;
    QString note;
    QString enteredBy;

    bool operator==(const TimelineEntry &) const = default;
};

template <> struct RowOf<DeadlineEntry>
{
    static constexpr auto table = "deadline";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("kind", row.kind);
        visit("record_id", row.recordId);
        visit("rule", row.rule);
        visit("version", row.version);
        visit("starts_on", row.startsOn);
        visit("due_on", row.dueOn);
        visit("agreed_with", row.agreedWith);
        visit("agreed_on", row.agreedOn);
        visit("reason", row.reason);
        visit("set_on", row.setOn);
    }
};

template <> struct RowOf<Link>
{
    static constexpr auto table = "link";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("from_kind", row.fromKind);
        visit("from_id", row.fromId);
        visit("to_kind", row.toKind);
        visit("to_id", row.toId);
        visit("reason", row.reason);
    }
};

template <> struct RowOf<Action>
{
    static constexpr auto table = "action";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("kind", row.kind);
        visit("record_id", row.recordId);
        visit("title", row.title);
        visit("owner", row.owner);
        visit("due_on", row.dueOn);
        visit("done_on", row.doneOn);
        visit("evidence", row.evidence);
        visit("theme", row.theme);
        visit("import_batch_id", row.importBatchId);
        visit("binned_at", row.binnedAt);
    }
};

template <> struct RowOf<TimelineEntry>
{
    static constexpr auto table = "timeline_entry";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("kind", row.kind);
        visit("record_id", row.recordId);
        visit("type", row.type);
        visit("happened_on", row.happenedOn);
        visit("happened_time", row.happenedTime);
        visit("direction", row.direction);
        visit("what", row.what);
        visit("channel", row.channel);
        visit("with_whom", row.withWhom);
        visit("note", row.note);
        visit("entered_by", row.enteredBy);
    }
};

} // namespace heed
