#include "core/complaints/caseworksteps.h"

#include "core/complaints/caseworkparts.h"
#include "core/complaints/complaintguards.h"
#include "core/complaints/complaintrules.h"

namespace heed {

namespace {

constexpr int lettersTakeDays = 3; ///< until a letter that was sent has been read

template <typename Row> auto rowWith(std::vector<Row> &rows, qint64 id)
{
    return std::find_if(
        rows.begin(), rows.end(), [id](const Row &row) { return row.id.value == id; });
}

/// Adds a sound row, or writes it over the one with its id.
template <typename Row>
Result<void> put(ComplaintFile &file, std::vector<Row> &rows, Row row, QDate today)
{
    const auto problems = PartOf<Row>::check(row, today);
    if (!problems.isEmpty())
        return invalid(QStringLiteral("complaint.invalid"), problems);
    row.complaintId = file.complaint.id;
    if (!row.id.isValid()) {
        rows.push_back(row);
        return {};
    }
    const auto stored = rowWith(rows, row.id.value);
    if (stored == rows.end())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
    if (stored->revision != row.revision)
        return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"));
    *stored = row;
    return {};
}

template <typename Row> Result<void> takeAway(std::vector<Row> &rows, qint64 id)
{
    const auto stored = rowWith(rows, id);
    if (stored == rows.end())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"));
    rows.erase(stored);
    return {};
}

QString leadOf(const ComplaintFile &file)
{
    for (const ComplaintPartner &partner : file.casework.partners) {
        if (partner.role == PartnerRole::Lead)
            return partner.organisation.trimmed();
    }
    return {};
}

/// A lead that was only named in the details stays until a row names another.
void followLead(ComplaintFile &file, const QString &before)
{
    const QString now = leadOf(file);
    if (!now.isEmpty() || file.complaint.leadOrganisation == before)
        file.complaint.leadOrganisation = now;
}

void followConsent(ComplaintFile &file)
{
    const auto &consents = file.casework.consents;
    const auto newest = std::find_if(consents.rbegin(), consents.rend(),
        [](const auto &consent) { return consent.scope == ConsentScope::Whole; });
    if (newest == consents.rend())
        return;
    Complaint &complaint = file.complaint;
    complaint.consent = stateOf(*newest);
    complaint.consentOn = newest->requestedOn;
    for (const QDate day : { newest->receivedOn, newest->refusedOn, newest->givenUpOn }) {
        if (day.isValid())
            complaint.consentOn = day;
    }
}

bool comesBackEveryYear(SensitiveKind kind)
{
    return kind == SensitiveKind::Died || kind == SensitiveKind::Birthday
        || kind == SensitiveKind::Anniversary;
}

/// "29 February" is remembered on the 28th in other years.
QDate inYear(QDate day, int year)
{
    const QDate same(year, day.month(), day.day());
    return same.isValid() ? same : QDate(year, day.month(), day.day() - 1);
}

bool isMet(const SensitiveDate &date, QDate sent)
{
    const QDate until = sent.addDays(lettersTakeDays);
    const auto between = [&](QDate day) { return sent <= day && day <= until; };
    if (!date.onDay.isValid())
        return false;
    if (!comesBackEveryYear(date.kind))
        return between(date.onDay);
    return between(inYear(date.onDay, sent.year())) || between(inYear(date.onDay, until.year()));
}

QString wordsOf(std::optional<Funding> funding)
{
    if (!funding)
        return QStringLiteral("not known who pays");
    switch (*funding) {
    case Funding::Nhs:
        return QStringLiteral("the NHS pays");
    case Funding::Council:
        return QStringLiteral("the council arranged the care");
    case Funding::SelfFunded:
        return QStringLiteral("the person pays for themselves");
    case Funding::Mixed:
        return QStringLiteral("the NHS and the council or the person pay together");
    }
    return {};
}

QString wordsOf(Regime regime)
{
    switch (regime) {
    case Regime::Nhs2009:
        return QStringLiteral("SI 2009/309 binds (NHS)");
    case Regime::Council2009:
        return QStringLiteral("SI 2009/309 binds (council)");
    case Regime::ProviderOnly:
        return QStringLiteral("the provider's own procedure and times apply (regulation 16)");
    }
    return {};
}

QString wordsOf(const std::vector<OmbudsmanBody> &bodies)
{
    QStringList names;
    for (const OmbudsmanBody body : bodies)
        names += body == OmbudsmanBody::Phso ? QStringLiteral("PHSO") : QStringLiteral("LGSCO");
    return names.join(QStringLiteral(" and "));
}

} // namespace

Result<void> setPartner(ComplaintFile &file, const ComplaintPartner &partner, QDate today)
{
    const QString before = leadOf(file);
    const auto &all = file.casework.partners;
    const bool secondLead = partner.role == PartnerRole::Lead
        && std::any_of(all.begin(), all.end(), [&partner](const ComplaintPartner &other) {
               return other.role == PartnerRole::Lead && other.id != partner.id;
           });
    if (secondLead)
        return refused("complaint.lead-already");
    return put(file, file.casework.partners, partner, today).map([&] { followLead(file, before); });
}

Result<void> removePartner(ComplaintFile &file, qint64 id)
{
    const QString before = leadOf(file);
    return takeAway(file.casework.partners, id).map([&] { followLead(file, before); });
}

Result<void> setConsent(ComplaintFile &file, const ComplaintConsent &consent, QDate today)
{
    return put(file, file.casework.consents, consent, today).map([&] { followConsent(file); });
}

Result<void> removeConsent(ComplaintFile &file, qint64 id)
{
    return takeAway(file.casework.consents, id).map([&] { followConsent(file); });
}

Consent stateOf(const ComplaintConsent &consent)
{
    if (consent.receivedOn.isValid() && !(consent.refusedOn >= consent.receivedOn))
        return Consent::Received;
    if (consent.refusedOn.isValid())
        return Consent::Refused;
    return consent.givenUpOn.isValid() ? Consent::NotReturned : Consent::Requested;
}

Result<void> changeFunding(
    ComplaintFile &file, std::optional<Funding> funding, Regime otherwise, QDate today)
{
    Complaint &complaint = file.complaint;
    const Regime regime = regimeFor(funding, otherwise);
    if (funding == complaint.funding && regime == complaint.regime)
        return {};
    const QString was = wordsOf(complaint.regime);
    complaint.funding = funding;
    complaint.regime = regime;
    const QString note
        = QStringLiteral("Now %1: %2; the ombudsman is the %3. Before: %4.")
              .arg(wordsOf(funding), wordsOf(regime), wordsOf(ombudsmenFor(regime, funding)), was);
    addTimeline(file, today, QStringLiteral("Who pays for the care was changed"), note);
    return {};
}

QDate passedOnToUs(const Casework &casework)
{
    QDate day;
    for (const ComplaintPartner &partner : casework.partners) {
        if (partner.role == PartnerRole::SentFrom && partner.passedOn.isValid()
            && (!day.isValid() || partner.passedOn < day))
            day = partner.passedOn;
    }
    return day;
}

bool mayWriteByEmail(const Casework &casework, QDate day)
{
    return std::any_of(casework.emailConsents.begin(), casework.emailConsents.end(),
        [day](const EmailConsent &consent) {
            return consent.agreedOn.isValid() && consent.agreedOn <= day
                && (!consent.withdrawnOn.isValid() || day < consent.withdrawnOn);
        });
}

std::vector<SensitiveDate> sensitiveDatesNear(const Casework &casework, QDate day)
{
    std::vector<SensitiveDate> met;
    std::copy_if(casework.sensitiveDates.begin(), casework.sensitiveDates.end(),
        std::back_inserter(met), [day](const SensitiveDate &date) { return isMet(date, day); });
    return met;
}

QDate nextUpdateOn(const Casework &casework)
{
    const auto newest = std::max_element(casework.updates.begin(), casework.updates.end(),
        [](const auto &a, const auto &b) { return a.toldOn < b.toldOn; });
    return newest != casework.updates.end() ? newest->nextOn : QDate();
}

namespace {

/// The newest row, where it is a refusal without its letter; null otherwise.
template <typename Row, typename Is> Row *unsent(std::vector<Row> &rows, const Is &isRefusal)
{
    const bool waits
        = !rows.empty() && isRefusal(rows.back()) && !rows.back().letterOn.isValid();
    return waits ? &rows.back() : nullptr;
}

ComplaintExclusion *unsentExclusion(Casework &casework)
{
    return unsent(casework.exclusions, [](const auto &row) { return row.needsLetter(); });
}

LateTest *unsentLateTest(Casework &casework)
{
    return unsent(casework.lateTests, [](const auto &row) { return !row.isWaived(); });
}

template <typename Row> Result<void> fillLetterDay(Row *row, QDate on, QDate today)
{
    if (row == nullptr)
        return refused("casework.no-letter-awaited");
    Row sent = *row;
    sent.letterOn = on;
    const auto problems = PartOf<Row>::check(sent, today);
    if (!problems.isEmpty())
        return invalid(QStringLiteral("complaint.invalid"), problems);
    *row = sent;
    return {};
}

} // namespace

Result<void> addUpdate(ComplaintFile &file, const ComplaintUpdate &update, QDate today)
{
    return put(file, file.casework.updates, update, today);
}

bool awaitsLetter(const Casework &casework, Refusal refusal)
{
    Casework copy = casework;
    return refusal == Refusal::Excluded ? unsentExclusion(copy) != nullptr
                                        : unsentLateTest(copy) != nullptr;
}

Result<void> sendRefusal(ComplaintFile &file, Refusal refusal, QDate on, QDate today)
{
    return refusal == Refusal::Excluded ? fillLetterDay(unsentExclusion(file.casework), on, today)
                                        : fillLetterDay(unsentLateTest(file.casework), on, today);
}

} // namespace heed
