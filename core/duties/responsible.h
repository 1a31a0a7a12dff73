#pragma once

#include "core/fairness/standalonerows.h"

/// Who is responsible for complaints, and to whom that was handed on.
/// Source: SI 2009/309 reg 4: a responsible person (the chief executive, or where there is none the
/// sole proprietor, a partner, director or manager), and a complaints manager, who may be the same,
/// or somebody who is not employed here; either may be done by a person who was authorised to.
namespace heed {

enum class ResponsiblePost { ResponsiblePerson, ComplaintsManager };

template <> struct EnumCodes<ResponsiblePost>
{
    static constexpr std::array list {
        std::pair { ResponsiblePost::ResponsiblePerson, "responsible_person" },
        std::pair { ResponsiblePost::ComplaintsManager, "complaints_manager" },
    };
};

/// What somebody else may do in a post's place.
enum class DelegationScope { Everything, SignReplies, HandleComplaints, DeclineComplaints };

template <> struct EnumCodes<DelegationScope>
{
    static constexpr std::array list {
        std::pair { DelegationScope::Everything, "everything" },
        std::pair { DelegationScope::SignReplies, "sign_replies" },
        std::pair { DelegationScope::HandleComplaints, "handle_complaints" },
        std::pair { DelegationScope::DeclineComplaints, "decline_complaints" },
    };
};

struct PostHolder
{
    TypedId<struct PostHolderTag> id;
    qint64 revision = 1;
    ResponsiblePost post = ResponsiblePost::ResponsiblePerson;
    QString name;
    QString job; ///< "Chief executive"
    QDate fromOn;
    QDate toOn; ///< last day; invalid while it goes on

    [[nodiscard]] bool isOn(QDate day) const
    {
        return fromOn.isValid() && fromOn <= day && (!toOn.isValid() || day <= toOn);
    }
};

struct Delegation
{
    TypedId<struct DelegationTag> id;
    qint64 revision = 1;
    ResponsiblePost post = ResponsiblePost::ResponsiblePerson;
    QString name;
    QString job;
    DelegationScope scope = DelegationScope::SignReplies;
    QString limits; ///< "replies of surgery", "while the post is on leave"
    QString givenBy;
    QDate fromOn;
    QDate toOn;

    [[nodiscard]] bool isOn(QDate day) const
    {
        return fromOn.isValid() && fromOn <= day && (!toOn.isValid() || day <= toOn);
    }
};

template <> struct RowOf<PostHolder>
{
    static constexpr auto table = "responsible_post";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("post", row.post);
        visit("name", row.name);
        visit("job", row.job);
        visit("from_on", row.fromOn);
        visit("to_on", row.toOn);
    }
};

template <> struct RowOf<Delegation>
{
    static constexpr auto table = "delegation";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("post", row.post);
        visit("name", row.name);
        visit("job", row.job);
        visit("scope", row.scope);
        visit("limits", row.limits);
        visit("given_by", row.givenBy);
        visit("from_on", row.fromOn);
        visit("to_on", row.toOn);
    }
};

template <> struct StandaloneOf<PostHolder>
{
    static QString kind() { return QStringLiteral("responsible_post"); }
    static constexpr auto order = "post, from_on, id";
    static QList<FieldProblem> check(const PostHolder &row, QDate today);
};

template <> struct StandaloneOf<Delegation>
{
    static QString kind() { return QStringLiteral("delegation"); }
    static constexpr auto order = "post, from_on, id";
    static QList<FieldProblem> check(const Delegation &row, QDate today);
};

/// Days from `from` to `to`, both included.
struct DaySpan
{
    QDate from;
    QDate to;

    bool operator==(const DaySpan &) const = default;
};

/// Days on which nobody held a post, from the first day that anybody did to today.
[[nodiscard]] std::vector<DaySpan> postGaps(
    const std::vector<PostHolder> &holders, ResponsiblePost post, QDate today);
/// Days on which two people held it.
[[nodiscard]] std::vector<DaySpan> postOverlaps(
    const std::vector<PostHolder> &holders, ResponsiblePost post, QDate today);
/// Who held it on a day; null when nobody did.
[[nodiscard]] const PostHolder *holderOn(
    const std::vector<PostHolder> &holders, ResponsiblePost post, QDate day);
/// Whether somebody holds the post on a day, or was authorised on that day to do this in its place.
[[nodiscard]] bool mayActOn(const std::vector<PostHolder> &holders,
    const std::vector<Delegation> &delegations, ResponsiblePost post, DelegationScope scope,
    const QString &name, QDate day);
/// Whether who authorised somebody held the post on its first day.
[[nodiscard]] bool isGivenByHolder(
    const std::vector<PostHolder> &holders, const Delegation &delegation);

} // namespace heed
