#pragma once

#include "core/complaints/complaint.h"

namespace heed {

/// What a list of complaints can be ordered by.
enum class ComplaintColumn {
    Reference,
    Type,
    State,
    ReceivedOn,
    Complainant,
    Patient,
    Site,
    Unit,
    Subject,
    NextDue,
    Grade,
    Handler,
    Outcome,
    ClosedOn,
};

/// Which complaints a list shows, and in what order. What is not set does not narrow.
struct ComplaintQuery
{
    enum class Which { Open, Closed, All };

    QString searchText; ///< as typed; every word must occur
    Which which = Which::All;
    std::vector<ComplaintState> states;
    std::vector<ComplaintType> types;
    SiteId site;
    UnitId unit;
    QString subject; ///< code: any issue has it
    QString theme; ///< code: any issue has it
    std::optional<Outcome> outcome;
    std::optional<RiskGrade> grade; ///< at receipt
    QString handler;
    PersonId person; ///< complainant or patient
    QDate receivedFrom;
    QDate receivedTo;
    QDate closedFrom;
    QDate closedTo;
    QDate dueTo; ///< open, with the next step due on or before this day
    QDate overdueOn; ///< open, with the next step due before this day
    QDate acknowledgementOverdueOn; ///< not acknowledged by this day although due before it
    BatchId importBatch;
    bool binned = false; ///< what is in the bin instead of what is not

    ComplaintColumn sortBy = ComplaintColumn::ReceivedOn;
    bool ascending = false; ///< blank values come last both ways
};

/// One line of a list.
struct ComplaintRow
{
    ComplaintId id;
    QString reference;
    ComplaintType type = ComplaintType::Complaint;
    ComplaintState state = ComplaintState::Logged;
    QDate receivedOn;
    QString complainant;
    QString patient; ///< the same name when they are one person
    QString site;
    QString unit;
    QString subject; ///< code of the first issue
    int issues = 0;
    QDate nextDue; ///< as nextStep() says; invalid when no clock runs
    std::optional<RiskGrade> grade; ///< at closing where there is one, else at receipt
    QString handler;
    std::optional<Outcome> outcome;
    QDate acknowledgedOn;
    QDate repliedOn;
    QDate closedOn;
    bool reopened = false;
    bool onHold = false;
};

/// How many of something, by its stored code.
struct CodedCount
{
    QString code;
    int count = 0;

    bool operator==(const CodedCount &) const = default;
};

} // namespace heed
