#pragma once

#include "core/codes/codelists.h"
#include "core/complaints/complaintcodes.h"
#include "core/complaints/complaintregister.h"
#include "core/letters/letterservice.h"
#include "core/store/settings.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

namespace heed::test {

/// Whose care it is, and who pays: what decides the wording of a letter.
struct LetterWay
{
    const char *name;
    Regime regime;
    std::optional<Funding> funding;
    OmbudsmanBody ombudsman;
};

inline const std::vector<LetterWay> &letterWays()
{
    static const std::vector<LetterWay> ways {
        { "NHS ward", Regime::Nhs2009, Funding::Nhs, OmbudsmanBody::Phso },
        { "NHS, nothing said", Regime::Nhs2009, std::nullopt, OmbudsmanBody::Phso },
        { "NHS, mixed", Regime::Nhs2009, Funding::Mixed, OmbudsmanBody::Phso },
        { "council", Regime::Council2009, Funding::Council, OmbudsmanBody::Lgsco },
        { "self-funded", Regime::ProviderOnly, Funding::SelfFunded, OmbudsmanBody::Lgsco },
        { "provider, nothing said", Regime::ProviderOnly, std::nullopt, OmbudsmanBody::Lgsco },
    };
    return ways;
}

/// A complaint of a daughter about her father's care, with two issues that were looked into.
inline ComplaintFile answeredCase(const LetterWay &way = letterWays().front())
{
    ComplaintFile file;
    Complaint &complaint = file.complaint;
    complaint.regime = way.regime;
    complaint.funding = way.funding;
    complaint.receivedOn = QDate(2026, 11, 2);
    complaint.channel = Channel::Letter;
    complaint.complainantStatus = ComplainantStatus::Carer;
    complaint.representativeBasis = RepresentativeBasis::Requested;
    complaint.consent = Consent::Received;
    complaint.relationship = QStringLiteral("daughter");
    complaint.description = QStringLiteral("The call bell was not answered & nobody said why.");
    complaint.outcomeWanted = QStringLiteral("That nobody else waits so long");
    complaint.handler = QStringLiteral("Ravi Menon");
    file.complainant.name = QStringLiteral("Mrs Joan Amberly");
    file.complainant.address = QStringLiteral("3 Mill Lane, Hexham");
    file.complainant.postcode = QStringLiteral("NE46 1AA");
    file.patient.name = QStringLiteral("Mr Tom Larkin");
    file.patient.address = QStringLiteral("Meadow View, Hexham");
    ComplaintIssue bell;
    bell.number = 1;
    bell.subject = QStringLiteral("communications");
    bell.summary = QStringLiteral("The call bell was not answered.");
    bell.outcome = Outcome::Upheld;
    bell.finding = QStringLiteral("The bell rang for 25 minutes. It should be answered in five.");
    bell.remedy = Remedy::ServiceChange;
    ComplaintIssue food = bell;
    food.number = 2;
    food.summary = QStringLiteral("Lunch was cold");
    food.outcome = Outcome::NotUpheld;
    food.finding = QStringLiteral("The trolley came at noon and the plates were warm.");
    food.remedy = std::nullopt;
    file.issues = { bell, food };
    return file;
}

/// What an organisation fills in once, in its settings.
inline LetterSender knownSender(LetterSender sender)
{
    sender.address = QStringLiteral("1 Meadow Road\nHexham NE46 2BB");
    sender.phone = QStringLiteral("01434 600000");
    sender.email = QStringLiteral("complaints@meadowview.example");
    sender.signerName = QStringLiteral("Grace Okoro");
    sender.signerRole = QStringLiteral("Chief Executive");
    return sender;
}

/// A body with every gap that is left to the writer filled in.
inline QString filledIn(QString body)
{
    for (const QString &gap : placeholdersIn(body))
        body.replace(gap, QStringLiteral("the answer that the writer typed here"));
    return body;
}

/// A store with code lists and settings, and the services that letters are written with.
class LetterDesk
{
public:
    explicit LetterDesk(Role role = Role::Manager)
        : m_store(QDate(2026, 11, 22), role)
        , complaints(m_store.session())
        , letters(m_store.session(), complaints)
    {
        auto transaction = m_store.begin();
        const auto seeded = seedCodes(transaction);
        const auto named = setSetting(
            transaction, QStringLiteral("organisation.name"), QStringLiteral("Meadow View Care"));
        const auto done = transaction.commit();
        const auto sender = letters.sender();
        if (!seeded || !named || !done || !sender || !letters.setSender(knownSender(*sender)))
            qFatal("the test store could not be filled");
    }

    [[nodiscard]] ComplaintId log(const ComplaintFile &file)
    {
        const auto id = complaints.log(file);
        if (!id)
            qFatal("not logged: %s", why(id).constData());
        return *id;
    }
    [[nodiscard]] ComplaintFile file(ComplaintId id) const
    {
        return ComplaintRegister(m_store.session()).file(id).value_or(ComplaintFile {});
    }
    [[nodiscard]] TestStore &store() { return m_store; }
    /// A stored letter with nothing left to fill in.
    [[nodiscard]] Letter written(ComplaintId id, const QString &code)
    {
        auto letter = letters.begin(id, code, LetterVariant::Standard);
        if (!letter)
            qFatal("not begun: %s", why(letter).constData());
        letter->body = filledIn(letter->body);
        auto saved = letters.save(*letter);
        if (!saved)
            qFatal("not saved: %s", why(saved).constData());
        return *saved;
    }

private:
    TestStore m_store;

public:
    ComplaintService complaints;
    LetterService letters;
};

} // namespace heed::test
