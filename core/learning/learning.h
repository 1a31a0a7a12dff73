#pragma once

#include "core/people/person.h"
#include "core/records/record.h"

/// What became of an action: how one will know if it helped, whether it did, what people are told
/// of it. Source: PHSO, "Promoting a just and learning culture", draft of March 2021, 3.6 to 3.23
/// (learning, action, what changed; shared with staff and outside); complaints references 7 and 8.
namespace heed {

/// How one will know if an action helped, and when one looks. A measure of Heed, or own words with
/// the reason why no figure fits.
struct ActionAim
{
    TypedId<struct ActionAimTag> id;
    qint64 revision = 1;
    ActionId actionId;
    QString measure; ///< id of a measure; empty when none fits
    QString theme; ///< only this theme; empty for all
    SiteId siteId; ///< only this site; 0 for all
    bool noFigure = false;
    QString words; ///< what one will look at instead
    QString noFigureWhy;
    QDate checkOn;
    QDate setOn;
    QString setBy;
};

/// What somebody answered when they looked.
enum class CheckAnswer { Helped, NotYet, DidNotHelp, CannotTell };

struct ActionCheck
{
    TypedId<struct ActionCheckTag> id;
    qint64 revision = 1;
    ActionId actionId;
    QDate checkedOn;
    QString checkedBy;
    CheckAnswer answer = CheckAnswer::Helped;
    QString why;
    QString seen; ///< what the figures said that day
    QDate nextOn; ///< when one looks again; always set for NotYet
};

/// What it means that a theme came back after learning that had helped.
enum class ReturnAnswer {
    ActAgain, ///< the same thing again: another action follows
    OtherCause, ///< the theme, but not what the action was about
    Watch, ///< too early to say
};

/// A theme that came back, and what somebody answered. One that nobody answered yet is worked out
/// from the registers and is no row.
struct ActionReturn
{
    TypedId<struct ActionReturnTag> id;
    qint64 revision = 1;
    ActionId actionId;
    QDate fromOn; ///< the first of the records
    QDate toOn; ///< the last of them; later ones count anew
    int records = 0;
    QDate answeredOn;
    QString answeredBy;
    ReturnAnswer answer = ReturnAnswer::Watch;
    QString why;
};

/// "You said, we did": what outsiders may read of it, once somebody put their name to it.
struct ActionStory
{
    TypedId<struct ActionStoryTag> id;
    qint64 revision = 1;
    ActionId actionId;
    QString said;
    QString did;
    QString changed;
    bool familyAsked = false; ///< "would the family recognise it?" was asked and answered with no
    int warnings = 0; ///< how many signs of a person were found when it was approved
    QString inSpite; ///< why it may be published in spite of them
    QDate approvedOn; ///< invalid: not to be published
    QString approvedBy;

    [[nodiscard]] bool isApproved() const { return approvedOn.isValid(); }
};

/// To whom learning is told.
enum class Audience {
    Staff,
    Raised, ///< those who raised it
    UserGroups,
    Website,
    Healthwatch,
    Advocacy,
    Commissioner,
    Cqc,
    Other,
};

struct ActionShare
{
    TypedId<struct ActionShareTag> id;
    qint64 revision = 1;
    ActionId actionId;
    Audience audience = Audience::Staff;
    QDate sharedOn;
    QString what; ///< "Poster in the lounge", "Item at the relatives' meeting"
    QString sharedBy;
};

template <> struct EnumCodes<CheckAnswer>
{
    static constexpr std::array list {
        std::pair { CheckAnswer::Helped, "helped" },
        std::pair { CheckAnswer::NotYet, "not_yet" },
        std::pair { CheckAnswer::DidNotHelp, "did_not_help" },
        std::pair { CheckAnswer::CannotTell, "cannot_tell" },
    };
};

template <> struct EnumCodes<ReturnAnswer>
{
    static constexpr std::array list {
        std::pair { ReturnAnswer::ActAgain, "act_again" },
        std::pair { ReturnAnswer::OtherCause, "other_cause" },
        std::pair { ReturnAnswer::Watch, "watch" },
    };
};

template <> struct EnumCodes<Audience>
{
    static constexpr std::array list {
        std::pair { Audience::Staff, "staff" },
        std::pair { Audience::Raised, "raised" },
        std::pair { Audience::UserGroups, "user_groups" },
        std::pair { Audience::Website, "website" },
        std::pair { Audience::Healthwatch, "healthwatch" },
        std::pair { Audience::Advocacy, "advocacy" },
        std::pair { Audience::Commissioner, "commissioner" },
        std::pair { Audience::Cqc, "cqc" },
        std::pair { Audience::Other, "other" },
    };
};

template <> struct RowOf<ActionAim>
{
    static constexpr auto table = "action_aim";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("action_id", row.actionId);
        visit("measure", row.measure);
        visit("theme", row.theme);
        visit("site_id", row.siteId);
        visit("no_figure", row.noFigure);
        visit("words", row.words);
        visit("no_figure_why", row.noFigureWhy);
        visit("check_on", row.checkOn);
        visit("set_on", row.setOn);
        visit("set_by", row.setBy);
    }
};

template <> struct RowOf<ActionCheck>
{
    static constexpr auto table = "action_check";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("action_id", row.actionId);
        visit("checked_on", row.checkedOn);
        visit("checked_by", row.checkedBy);
        visit("answer", row.answer);
        visit("why", row.why);
        visit("seen", row.seen);
        visit("next_on", row.nextOn);
    }
};

template <> struct RowOf<ActionReturn>
{
    static constexpr auto table = "action_return";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("action_id", row.actionId);
        visit("from_on", row.fromOn);
        visit("to_on", row.toOn);
        visit("records", row.records);
        visit("answered_on", row.answeredOn);
        visit("answered_by", row.answeredBy);
        visit("answer", row.answer);
        visit("why", row.why);
    }
};

template <> struct RowOf<ActionStory>
{
    static constexpr auto table = "action_story";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("action_id", row.actionId);
        visit("said", row.said);
        visit("did", row.did);
        visit("changed", row.changed);
        visit("family_asked", row.familyAsked);
        visit("warnings", row.warnings);
        visit("in_spite", row.inSpite);
        visit("approved_on", row.approvedOn);
        visit("approved_by", row.approvedBy);
    }
};

template <> struct RowOf<ActionShare>
{
    static constexpr auto table = "action_share";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("action_id", row.actionId);
        visit("audience", row.audience);
        visit("shared_on", row.sharedOn);
        visit("what", row.what);
        visit("shared_by", row.sharedBy);
    }
};

} // namespace heed
