#include "core/candour/candourparts.h"

#include "core/people/namematch.h"
#include "core/records/leadrule.h"

#include <algorithm>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

class Problems
{
public:
    explicit Problems(QDate today)
        : m_today(today)
    {
    }

    void need(bool isThere, const char *field, const char *fact)
    {
        if (!isThere)
            m_found += { text(field), text(fact), {} };
    }
    void past(QDate day, const char *field)
    {
        if (day.isValid() && day > m_today)
            m_found += { text(field), text("candour.in-future"), { day.toString(Qt::ISODate) } };
    }
    [[nodiscard]] const QList<FieldProblem> &found() const { return m_found; }

private:
    QDate m_today;
    QList<FieldProblem> m_found;
};

bool isFilled(const QString &value) { return !value.trimmed().isEmpty(); }

/// Enquiries that the organisation leads itself. A complaint has its own investigator, checked
/// there.
bool isOurOwn(EnquiryType type)
{
    switch (type) {
    case EnquiryType::Psii:
    case EnquiryType::Aar:
    case EnquiryType::Mdt:
    case EnquiryType::Swarm:
    case EnquiryType::Other:
        return true;
    case EnquiryType::Complaint:
    case EnquiryType::S42:
    case EnquiryType::Inquest:
    case EnquiryType::Police:
    case EnquiryType::None:
        break;
    }
    return false;
}

} // namespace

/// Source: SI 2014/2936 reg 20(3)(c): what further enquiries the provider believes are appropriate;
/// none at all needs its reason.
QList<FieldProblem> PartOf<CandourEnquiry>::check(const CandourEnquiry &row, QDate today)
{
    Problems problems(today);
    const bool isNone = row.type == EnquiryType::None;
    problems.need(!isNone || isFilled(row.reason), "reason", "candour.none-needs-reason");
    problems.need(isNone || isFilled(row.owner), "owner", "candour.enquiry-needs-owner");
    problems.need(isNone || row.dueOn.isValid(), "due_on", "candour.enquiry-needs-day");
    problems.past(row.endedOn, "ended_on");
    problems.past(row.resultsOn, "results_on");
    return problems.found();
}

Result<void> PartOf<CandourEnquiry>::allow(
    const Session &session, const CandourEnquiry &row, const CandourEnquiry &before)
{
    if (!isOurOwn(row.type))
        return {};
    return checkLead(session.database,
        { { kind(), row.dutyId.value }, QStringLiteral("owner"), row.owner, before.owner });
}

std::vector<Party> partiesOf(const CandourDuty &duty)
{
    std::vector<Party> parties;
    for (const QString &name : { duty.personName, duty.relevantName }) {
        const bool isNew = std::none_of(parties.begin(), parties.end(),
            [&name](const Party &party) { return isSamePerson(party.name, name); });
        if (isFilled(name) && isNew)
            parties.push_back({ PartyRole::Patient, name, std::nullopt });
    }
    parties.push_back({ PartyRole::PlaceManager, {}, std::nullopt });
    return parties;
}

QList<FieldProblem> PartOf<CandourSupport>::check(const CandourSupport &row, QDate today)
{
    Problems problems(today);
    problems.need(row.offeredOn.isValid(), "offered_on", "candour.day-missing");
    problems.past(row.offeredOn, "offered_on");
    return problems.found();
}

/// A letter may be a draft: what it needs before it counts as sent is asked for by the step.
QList<FieldProblem> PartOf<CandourLetter>::check(const CandourLetter &row, QDate today)
{
    Problems problems(today);
    problems.need(!row.issuedAt.isValid(), "body", "candour.letter-frozen");
    problems.need(isFilled(row.body) || isFilled(row.copyPlace), "body", "candour.letter-empty");
    problems.past(row.sentOn, "sent_on");
    problems.past(row.copyOn, "copy_on");
    return problems.found();
}

/// Source: SI 2014/2936 reg 20(5): a written record is kept of attempts to contact or to speak.
QList<FieldProblem> PartOf<CandourAttempt>::check(const CandourAttempt &row, QDate today)
{
    Problems problems(today);
    problems.need(row.triedOn.isValid(), "tried_on", "candour.day-missing");
    problems.need(isFilled(row.triedBy), "tried_by", "candour.attempt-needs-who");
    problems.need(row.outcome != AttemptOutcome::Declined || isFilled(row.note), "note",
        "candour.refusal-needs-how");
    problems.past(row.triedOn, "tried_on");
    return problems.found();
}

QList<FieldProblem> PartOf<CandourPause>::check(const CandourPause &row, QDate today)
{
    Problems problems(today);
    problems.need(row.fromOn.isValid(), "from_on", "candour.day-missing");
    problems.need(isFilled(row.advisedBy), "advised_by", "candour.pause-needs-who");
    problems.need(isFilled(row.advice), "advice", "candour.pause-needs-advice");
    problems.past(row.fromOn, "from_on");
    return problems.found();
}

QList<FieldProblem> PartOf<CandourProfessional>::check(const CandourProfessional &row, QDate today)
{
    Problems problems(today);
    problems.need(isFilled(row.professional), "professional", "candour.professional-needs-who");
    problems.past(row.toldOn, "told_on");
    return problems.found();
}

} // namespace heed
