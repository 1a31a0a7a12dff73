#pragma once

#include "core/fairness/standalonerows.h"
#include "core/governance/boardreport.h"
#include "core/records/parts.h"

namespace heed {

using AnnualReportId = TypedId<struct AnnualReportTag>;

namespace recordkind {
inline const QString AnnualReport = QStringLiteral("annual_report");
}

enum class AnnualState { Draft, Approved, Sent };

template <> struct EnumCodes<AnnualState>
{
    static constexpr std::array list {
        std::pair { AnnualState::Draft, "draft" },
        std::pair { AnnualState::Approved, "approved" },
        std::pair { AnnualState::Sent, "sent" },
    };
};

/// What people write for the report of one year under regulation 18 of SI 2009/309; the numbers
/// come from the register.
struct AnnualTexts
{
    AnnualReportId id;
    qint64 revision = 1;
    int firstYear = 0; ///< 2025 = 1 April 2025 to 31 March 2026
    AnnualState state = AnnualState::Draft;
    QString foreword;
    QString subjectMatter; ///< 18(1)(d)(i), beside the counts
    QString generalImportance; ///< 18(1)(d)(ii)
    QString actionTaken; ///< 18(1)(d)(iii)
    QString equality;
    QString feedback; ///< what people who complained, and staff, said of how it went
    QString plan;
    QDate approvedOn;
    QString approvedBy;
    QDate sentOn;
};

template <> struct RowOf<AnnualTexts>
{
    static constexpr auto table = "annual_report";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("first_year", row.firstYear);
        visit("state", row.state);
        visit("foreword", row.foreword);
        visit("subject_matter", row.subjectMatter);
        visit("general_importance", row.generalImportance);
        visit("action_taken", row.actionTaken);
        visit("equality", row.equality);
        visit("feedback", row.feedback);
        visit("plan", row.plan);
        visit("approved_on", row.approvedOn);
        visit("approved_by", row.approvedBy);
        visit("sent_on", row.sentOn);
    }
};

template <> struct StandaloneOf<AnnualTexts>
{
    static QString kind() { return recordkind::AnnualReport; }
    static constexpr auto order = "first_year DESC";
    /// Approved only with both texts of (d)(ii) and (iii), who approved it and when; sent only when
    /// it was approved before.
    static QList<FieldProblem> check(const AnnualTexts &row, QDate today);
};

/// Who was given the report: reg 18(2) onwards, anyone who asks, and each commissioner.
struct AnnualCopy
{
    TypedId<struct AnnualCopyTag> id;
    qint64 revision = 1;
    AnnualReportId reportId;
    QString sentTo;
    bool isCommissioner = false;
    QDate askedOn;
    QDate sentOn;
};

template <> struct RowOf<AnnualCopy>
{
    static constexpr auto table = "annual_copy";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("revision", row.revision);
        visit("report_id", row.reportId);
        visit("sent_to", row.sentTo);
        visit("is_commissioner", row.isCommissioner);
        visit("asked_on", row.askedOn);
        visit("sent_on", row.sentOn);
    }
};

template <> struct PartOf<AnnualCopy>
{
    static const QString &kind() { return recordkind::AnnualReport; }
    static constexpr auto owner = &AnnualCopy::reportId;
    static constexpr auto ownerColumn = "report_id";
    static constexpr auto order = "coalesce(sent_on, asked_on), id";
    static QList<FieldProblem> check(const AnnualCopy &row, QDate today);
};

/// The texts of a year; blank ones where nobody wrote any. Errors: Storage.
[[nodiscard]] Result<AnnualTexts> annualTexts(Database &database, int firstYear);

/// What is blank and has to be written, in sentences; counts and texts of the year.
/// Errors: Storage.
[[nodiscard]] Result<QStringList> annualGaps(Database &database, const Period &year);

/// The report that regulation 18 asks of every year to 31 March: what is missing first, then each
/// item (a) to (d) with its number, its definition and its source, then how complaints were
/// handled, learning, the ombudsman and the comparison with others. Small numbers are hidden: it is
/// for anyone who asks. Errors: as boardReport().
[[nodiscard]] Result<Report> annualReport(
    const Session &session, const BoardReportRequest &request);

} // namespace heed
