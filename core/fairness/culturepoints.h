#pragma once

#include "core/fairness/standalonerows.h"

namespace heed {

enum class PointRating { NotAssessed, Met, Partly, NotMet };

template <> struct EnumCodes<PointRating>
{
    static constexpr std::array list {
        std::pair { PointRating::NotAssessed, "not_assessed" },
        std::pair { PointRating::Met, "met" },
        std::pair { PointRating::Partly, "partly" },
        std::pair { PointRating::NotMet, "not_met" },
    };
};

/// One point of a self-assessment, with its evidence, its owner and the day it was before the
/// board.
struct CulturePoint
{
    TypedId<struct CulturePointTag> id;
    qint64 revision = 1;
    QString scheme;
    QString code;
    QString heading;
    PointRating rating = PointRating::NotAssessed;
    QString evidence;
    QString gapAction; ///< what closes the gap
    QString owner;
    QDate dueOn;
    QDate boardOn;
};

template <> struct RowOf<CulturePoint>
{
    static constexpr auto table = "culture_point";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("scheme", row.scheme);
        visit("code", row.code);
        visit("heading", row.heading);
        visit("rating", row.rating);
        visit("evidence", row.evidence);
        visit("gap_action", row.gapAction);
        visit("owner", row.owner);
        visit("due_on", row.dueOn);
        visit("board_on", row.boardOn);
    }
};

template <> struct StandaloneOf<CulturePoint>
{
    static QString kind() { return QStringLiteral("culture_point"); }
    static constexpr auto order = "scheme, id";
    static QList<FieldProblem> check(const CulturePoint &row, QDate today);
};

/// A self-assessment: what comes with Heed, with what was stored in its place, then own points.
struct PointList
{
    QString scheme;
    QString label;
    QString source;
    std::vector<CulturePoint> points;
};

/// Charter and seven points. Errors: NotFound, Invalid "fairness.points-damaged"; Storage.
[[nodiscard]] Result<std::vector<PointList>> pointLists(const Session &session);

/// Why a point is on the list of gaps.
enum class PointGap { None, NotAssessed, NotMet, NoEvidence, NotBeforeBoard, BoardLongAgo };

/// Source: candour, fairness and culture reference 2.5: reviewed yearly and before the public board
/// (letter of December 2020).
[[nodiscard]] PointGap gapOf(const CulturePoint &point, QDate today);

} // namespace heed
