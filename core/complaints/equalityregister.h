#pragma once

#include "core/complaints/complaintid.h"
#include "core/complaints/complaintquery.h"
#include "core/people/session.h"

namespace heed {

/// What a patient may tell about themselves for the equality duty. Every answer is optional: a code
/// of its scheme; "not_asked" is another thing than "prefer_not".
struct EqualityAnswers
{
    TypedId<struct EqualityAnswersTag> id;
    ComplaintId complaintId;
    QDate recordedOn;
    QString ethnicity = notAsked;
    QString sex = notAsked;
    QString genderIdentity = notAsked;
    QString age = notAsked;
    QString disability = notAsked;
    QString religion = notAsked;
    QString orientation = notAsked;
    QString pregnancy = notAsked;
    QString marriage = notAsked;

    static inline const QString notAsked = QStringLiteral("not_asked");
    static inline const QString preferNot = QStringLiteral("prefer_not");
};

template <> struct RowOf<EqualityAnswers>
{
    static constexpr auto table = "equality_answers";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("complaint_id", row.complaintId);
        visit("recorded_on", row.recordedOn);
        visit("ethnicity", row.ethnicity);
        visit("sex", row.sex);
        visit("gender_identity", row.genderIdentity);
        visit("age", row.age);
        visit("disability", row.disability);
        visit("religion", row.religion);
        visit("orientation", row.orientation);
        visit("pregnancy", row.pregnancy);
        visit("marriage", row.marriage);
    }
};

/// The questions, as columns of equality_answers, in the order in which they are asked.
[[nodiscard]] const QStringList &equalityQuestions();
/// The scheme of codes that answer a question: "equality-ethnicity".
[[nodiscard]] QString equalityScheme(const QString &question);

/// How many complaints have one answer; nothing where the number is withheld.
struct EqualityCount
{
    QString answer;
    std::optional<int> count;

    bool operator==(const EqualityCount &) const = default;
};

/// Withholds every number from 1 to `below` - 1, and so many more, the smallest first, that none of
/// them follows from the sum of all: at least two are withheld, and they do not sum up to one each.
/// Source: complaints reference 8 (small counts, with secondary suppression).
[[nodiscard]] std::vector<EqualityCount> withoutSmallNumbers(
    const std::vector<CodedCount> &counts, int below);

/// Equality answers go in and come out as counts only. No call gives those of one person, no
/// history tells them, and they are no part of a case.
/// Source: complaints reference 6 and 8 (kept apart, optional, the patient's).
class EqualityRegister
{
public:
    explicit EqualityRegister(const Session &session)
        : m_session(session)
    {
    }

    /// Writes the answers of a case's patient over what was written before. Needs
    /// Capability::RecordEquality. Errors: Invalid "equality.invalid" with a problem for each
    /// answer that its scheme does not have; NotFound "record.missing"; Refused "record.in-bin",
    /// "session.not-allowed".
    Result<void> record(EqualityAnswers answers);
    /// The day on which answers were written; invalid when there are none.
    [[nodiscard]] Result<QDate> recordedOn(ComplaintId id) const;
    /// How many complaints of a period (by day of receipt, not in the bin) have each answer to one
    /// question, in the order of the scheme; cases without answers count as "not_asked". Small
    /// numbers never leave the store: see withoutSmallNumbers(), with the setting
    /// "pack.suppress-below", at least 5. Needs Capability::Report.
    /// Errors: Invalid "equality.no-such-question".
    [[nodiscard]] Result<std::vector<EqualityCount>> counts(
        const QString &question, QDate from, QDate to) const;

private:
    Session m_session;
};

} // namespace heed
