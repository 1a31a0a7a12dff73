#include "core/candour/candourletterfields.h"

#include "core/letters/lettertext.h"
#include "core/people/personname.h"

namespace heed {

namespace {

class Gatherer
{
public:
    explicit Gatherer(const CandourLetterFacts &facts)
        : m_facts(facts)
        , m_duty(facts.file.duty)
    {
    }

    LetterFields gather()
    {
        addSender(m_fields, m_facts.sender, m_facts.writer);
        addPeople();
        addConversation();
        addEnquiries();
        addSupports();
        markFilled(m_fields);
        return std::move(m_fields);
    }

private:
    void text(const char *name, const QString &value)
    {
        m_fields.texts.insert(QLatin1String(name), value);
    }
    [[nodiscard]] QString phrase(const char *list, const QString &code) const
    {
        return m_facts.catalogue.phrases.value(QLatin1String(list) + QLatin1Char('.') + code);
    }
    void addPeople();
    void addConversation();
    void addEnquiries();
    void addSupports();

    const CandourLetterFacts &m_facts;
    const CandourDuty &m_duty;
    LetterFields m_fields;
};

void Gatherer::addPeople()
{
    text("reference", m_duty.reference);
    text("letter_date", letterDay(m_facts.today));
    text("recipient_name", m_duty.relevantName.simplified());
    text("recipient_address", m_facts.address);
    text("salutation", shortName(m_duty.relevantName));
    text("patient_name", m_duty.personName.simplified());
    text("adjustments", lettervalue::asHeading(m_duty.communicationNeeds));
    if (m_duty.relevantBasis && *m_duty.relevantBasis != RelevantBasis::Self)
        m_fields.flags.insert(QStringLiteral("patient_is_other"));
    if (m_duty.relevantBasis == RelevantBasis::Deceased)
        m_fields.flags.insert(QStringLiteral("patient_died"));
}

void Gatherer::addConversation()
{
    text("told_on", letterDay(m_duty.toldOn));
    text("told_place", lettervalue::onOneLine(m_duty.toldPlace));
    text("told_by", lettervalue::onOneLine(m_duty.toldBy));
    text("attendees", lettervalue::onOneLine(m_duty.toldAttendees));
    text("interpreter", lettervalue::onOneLine(m_duty.interpreter));
    text("account", lettervalue::plain(m_duty.account));
    text("account_known_on", letterDay(m_duty.accountKnownOn));
    text("apology", lettervalue::plain(m_duty.apology));
}

void Gatherer::addEnquiries()
{
    auto &lines = m_fields.lists[QStringLiteral("enquiries")];
    for (const CandourEnquiry &enquiry : m_facts.file.enquiries) {
        const bool isNone = enquiry.type == EnquiryType::None;
        if (!isNone)
            m_fields.flags.insert(QStringLiteral("looks_into"));
        const QString what = phrase("enquiry", toCode(enquiry.type));
        LetterLine line;
        line.texts.insert(QStringLiteral("enquiry"),
            isNone ? what.arg(lettervalue::onOneLine(enquiry.reason)) : what);
        line.texts.insert(QStringLiteral("owner"), lettervalue::onOneLine(enquiry.owner));
        line.texts.insert(QStringLiteral("due"), isNone ? QString() : letterDay(enquiry.dueOn));
        lines.push_back(line);
    }
}

void Gatherer::addSupports()
{
    auto &lines = m_fields.lists[QStringLiteral("supports")];
    for (const CandourSupport &support : m_facts.file.supports) {
        LetterLine line;
        line.texts.insert(
            QStringLiteral("offer"), phrase("support", toCode(support.offer)));
        lines.push_back(line);
    }
}

} // namespace

LetterFields candourLetterFields(const CandourLetterFacts &facts)
{
    return Gatherer(facts).gather();
}

} // namespace heed
