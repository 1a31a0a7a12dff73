#pragma once

#include "core/complaints/caseworkfields.h"
#include "core/records/parts.h"
#include "core/records/recordkinds.h"

/// What may stand in each row of casework. Days that exclude each other are told at the field that
/// came later; whether something follows from the whole case is for complaintmoves.h.
namespace heed {

/// What the parts of a complaint have in common.
template <typename T> struct PartOfCase
{
    static const QString &kind() { return recordkind::Complaint; }
    static constexpr auto owner = &T::complaintId;
    static constexpr auto ownerColumn = "complaint_id";
    static constexpr auto order = "id";
};

template <> struct PartOf<ComplaintExclusion> : PartOfCase<ComplaintExclusion>
{
    static QList<FieldProblem> check(const ComplaintExclusion &row, QDate today);
};

template <> struct PartOf<LateTest> : PartOfCase<LateTest>
{
    static QList<FieldProblem> check(const LateTest &row, QDate today);
};

template <> struct PartOf<RepresentativeTest> : PartOfCase<RepresentativeTest>
{
    static QList<FieldProblem> check(const RepresentativeTest &row, QDate today);
};

template <> struct PartOf<ComplaintPartner> : PartOfCase<ComplaintPartner>
{
    static QList<FieldProblem> check(const ComplaintPartner &row, QDate today);
};

template <> struct PartOf<ComplaintConsent> : PartOfCase<ComplaintConsent>
{
    static QList<FieldProblem> check(const ComplaintConsent &row, QDate today);
};

template <> struct PartOf<SensitiveDate> : PartOfCase<SensitiveDate>
{
    static QList<FieldProblem> check(const SensitiveDate &row, QDate today);
};

template <> struct PartOf<AdvocacyOffer> : PartOfCase<AdvocacyOffer>
{
    static QList<FieldProblem> check(const AdvocacyOffer &row, QDate today);
};

template <> struct PartOf<AccessNeed> : PartOfCase<AccessNeed>
{
    static QList<FieldProblem> check(const AccessNeed &row, QDate today);
};

template <> struct PartOf<EmailConsent> : PartOfCase<EmailConsent>
{
    static QList<FieldProblem> check(const EmailConsent &row, QDate today);
};

template <> struct PartOf<ComplaintUpdate> : PartOfCase<ComplaintUpdate>
{
    static constexpr auto order = "told_on, id";
    static QList<FieldProblem> check(const ComplaintUpdate &row, QDate today);
};

template <> struct PartOf<ContactLimit> : PartOfCase<ContactLimit>
{
    static QList<FieldProblem> check(const ContactLimit &row, QDate today);
};

} // namespace heed
