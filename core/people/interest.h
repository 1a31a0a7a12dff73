#pragma once

#include "core/store/fieldmap.h"

namespace heed {

using InterestId = TypedId<struct InterestTag>;

/// What an interest is. Nil is a declaration too: that there is none.
/// Source: candour, fairness and culture reference 3.3; the kinds are those of NHS England's
/// "Managing conflicts of interest".
enum class InterestKind {
    Financial,
    NonFinancialProfessional,
    NonFinancialPersonal,
    Indirect,
    Nil,
};

template <> struct EnumCodes<InterestKind>
{
    static constexpr std::array list {
        std::pair { InterestKind::Financial, "financial" },
        std::pair { InterestKind::NonFinancialProfessional, "non_financial_professional" },
        std::pair { InterestKind::NonFinancialPersonal, "non_financial_personal" },
        std::pair { InterestKind::Indirect, "indirect" },
        std::pair { InterestKind::Nil, "nil" },
    };
};

/// One line of the register of interests: what a member of staff declared on a day.
struct Interest
{
    InterestId id;
    qint64 revision = 1;
    QString person;
    QString post;
    QString staffGroup; ///< for "how many of each group have declared"
    InterestKind kind = InterestKind::Nil;
    QString organisation; ///< or the person it is about
    QString description;
    QDate fromOn;
    QDate toOn; ///< last day; invalid while it goes on
    QDate declaredOn;
    QString reviewer;
    QString mitigation;
    bool published = false;
    QDateTime binnedAt;
};

template <> struct RowOf<Interest>
{
    static constexpr auto table = "interest";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("person", row.person);
        visit("post", row.post);
        visit("staff_group", row.staffGroup);
        visit("kind", row.kind);
        visit("organisation", row.organisation);
        visit("description", row.description);
        visit("from_on", row.fromOn);
        visit("to_on", row.toOn);
        visit("declared_on", row.declaredOn);
        visit("reviewer", row.reviewer);
        visit("mitigation", row.mitigation);
        visit("published", row.published);
        visit("binned_at", row.binnedAt);
    }
};

/// How long a declaration counts: whoever looks into a case must have declared within it, a nil
/// return included. Source: candour, fairness and culture reference 3.3 (12 months).
inline constexpr int declarationMonths = 12;

/// An interest that has ended counts for this long after. Heed's own rule, no source: the same
/// twelve months as above.
inline constexpr int endedInterestMonths = 12;

/// Whether it was declared within declarationMonths of a day, and not after it.
[[nodiscard]] bool isDeclaredFor(const Interest &interest, QDate day);
/// Whether it goes on, or ended within endedInterestMonths of a day. A nil return never does.
[[nodiscard]] bool countsOn(const Interest &interest, QDate day);

/// Problems of a line as it was typed, all at once.
[[nodiscard]] QList<FieldProblem> checkInterest(const Interest &interest, QDate today);

} // namespace heed
