#pragma once

#include "core/complaints/investigation/investigation.h"
#include "core/people/conflictrules.h"

/// Pure decisions about an investigation. Nothing here reads a clock or a store.
namespace heed {

/// Problems of a part as it was typed, all at once. No day may lie in the future but those by which
/// something is due, and nothing may be done before it began.
[[nodiscard]] QList<FieldProblem> checkPart(const IssueAccount &row, QDate today);
[[nodiscard]] QList<FieldProblem> checkPart(const PlanStep &row, QDate today);
[[nodiscard]] QList<FieldProblem> checkPart(const Evidence &row, QDate today);
[[nodiscard]] QList<FieldProblem> checkPart(const InvestigationStatement &row, QDate today);
[[nodiscard]] QList<FieldProblem> checkPart(const HcatCoding &row, QDate today);
[[nodiscard]] QList<FieldProblem> checkPart(const RiskGrading &row, QDate today);
[[nodiscard]] QList<FieldProblem> checkPart(const ComplaintRemedy &row, QDate today);
/// None stops a complaint by itself: "no" and "in part" need their reason.
/// Source: complaints reference 6, from general knowledge.
[[nodiscard]] QList<FieldProblem> checkPart(const ParallelProcess &row, QDate today);
[[nodiscard]] QList<FieldProblem> checkPart(const StaffSubject &row, QDate today);
[[nodiscard]] QList<FieldProblem> checkPart(const StaffUpdate &row, QDate today);
/// An extension needs whom it was agreed with and must be agreed before the day it moves.
/// Source: LGSCO, questions from care providers (twelve weeks, longer by consent).
[[nodiscard]] QList<FieldProblem> checkPart(const OmbudsmanStatus &row, QDate today);

/// Everybody in a case to whom an investigator could be bound: who complained, the patient, every
/// member of staff complained about, who gave a statement, who manages the place. Each once in each
/// part; nobody's relationship is said yet.
/// Source: candour, fairness and culture reference 3.3.
[[nodiscard]] std::vector<Party> partiesOf(const ComplaintFile &file,
    const std::vector<StaffSubject> &staff, const std::vector<InvestigationStatement> &statements);

} // namespace heed
