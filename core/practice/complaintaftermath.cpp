#include "core/practice/complaintaftermath.h"

namespace heed {

void ComplaintAftermath::reopen()
{
    // A case that was answered late or not upheld comes back more often.
    const bool isLate = m_complaint.repliedOn > m_complaint.replyBy;
    const bool isNotUpheld = m_complaint.outcome == Outcome::NotUpheld;
    if (!m_random.chance(50 + (isLate ? 40 : 0) + (isNotUpheld ? 35 : 0)))
        return;
    ComplaintEpisode episode;
    episode.number = 1;
    episode.reopenedOn = workingDays(m_complaint.closedOn, m_random.between(8, 85));
    if (episode.reopenedOn > m_world.today())
        return;
    constexpr std::array reasons { ReopenReason::Incomplete, ReopenReason::FactualDispute,
        ReopenReason::NewInformation, ReopenReason::Meeting, ReopenReason::ActionNotDone,
        ReopenReason::Handling };
    episode.reason = reasons.at(static_cast<size_t>(m_random.weighted({ 34, 24, 14, 16, 7, 5 })));
    episode.replyBy = workingDays(episode.reopenedOn, m_random.chance(700) ? 20 : 30);
    episode.repliedOn = ifPast(workingDays(episode.reopenedOn, m_random.between(6, 34)));
    if (episode.repliedOn.isValid())
        episode.closedOn = ifPast(workingDays(episode.repliedOn, m_random.between(0, 5)));
    if (episode.repliedOn.isValid() && m_complaint.outcome)
        episode.outcome
            = isNotUpheld && m_random.chance(250) ? Outcome::PartiallyUpheld : *m_complaint.outcome;
    if (episode.closedOn.isValid()) {
        m_complaint.closedOn = episode.closedOn;
    } else {
        m_complaint.closedOn = {};
        m_complaint.ending.reset();
        m_complaint.state = episode.repliedOn.isValid() ? ComplaintState::ResponseSent
                                                        : ComplaintState::Investigating;
    }
    m_file.episodes.push_back(episode);
}

void ComplaintAftermath::ombudsman()
{
    if (!m_complaint.closedOn.isValid() || !m_random.chance(65))
        return;
    OmbudsmanContact contact;
    contact.body
        = m_complaint.regime == Regime::Nhs2009 ? OmbudsmanBody::Phso : OmbudsmanBody::Lgsco;
    contact.reference
        = (contact.body == OmbudsmanBody::Phso ? QStringLiteral("P-%1") : QStringLiteral("24 0%1"))
              .arg(m_random.between(1, 99999), 6, 10, QLatin1Char('0'));
    QDate day = workingDays(m_complaint.closedOn, m_random.between(12, 130));
    const bool goesOn = m_random.chance(450);
    constexpr std::array stages { OmbudsmanStage::Enquiry, OmbudsmanStage::FileRequest,
        OmbudsmanStage::Provisional, OmbudsmanStage::Final };
    constexpr std::array decisions { OmbudsmanDecision::Upheld, OmbudsmanDecision::PartlyUpheld,
        OmbudsmanDecision::NotUpheld, OmbudsmanDecision::Resolved,
        OmbudsmanDecision::Discontinued };
    for (const OmbudsmanStage stage : stages) {
        if (day > m_world.today())
            return;
        contact.stage = stage;
        contact.contactedOn = day;
        const bool isFinal = stage == OmbudsmanStage::Final;
        contact.dueOn = isFinal ? QDate() : workingDays(day, 20);
        contact.sentOn = isFinal ? QDate() : ifPast(workingDays(day, m_random.between(5, 23)));
        if (stage == OmbudsmanStage::Enquiry && !goesOn) {
            contact.decidedOn = ifPast(workingDays(day, m_random.between(24, 60)));
            if (contact.decidedOn.isValid())
                contact.decision = OmbudsmanDecision::NotInvestigated;
            m_file.ombudsman.push_back(contact);
            return;
        }
        if (isFinal) {
            contact.decidedOn = day;
            contact.decision
                = decisions.at(static_cast<size_t>(m_random.weighted({ 18, 40, 26, 10, 6 })));
        }
        m_file.ombudsman.push_back(contact);
        if (isFinal)
            recommend(contact);
        day = workingDays(day, m_random.between(26, 60));
    }
}

void ComplaintAftermath::recommend(const OmbudsmanContact &contact)
{
    const bool hasTasks = contact.decision == OmbudsmanDecision::Upheld
        || contact.decision == OmbudsmanDecision::PartlyUpheld;
    const int count = hasTasks ? m_random.between(1, 3) : 0;
    const QString all
        = m_world.grammar().saySeveral(QStringLiteral("recommendation"), count, m_words, m_random);
    const QStringList sentences = all.split(QStringLiteral(". "));
    for (const QString &sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        OmbudsmanRecommendation recommendation;
        recommendation.text
            = sentence.endsWith(QLatin1Char('.')) ? sentence : sentence + QLatin1Char('.');
        recommendation.dueOn = workingDays(contact.decidedOn, m_random.chance(600) ? 20 : 60);
        if (m_random.chance(780)) {
            recommendation.evidenceSentOn
                = ifPast(workingDays(recommendation.dueOn, m_random.between(-12, 8)));
            if (recommendation.evidenceSentOn.isValid())
                recommendation.acceptedOn
                    = ifPast(workingDays(recommendation.evidenceSentOn, m_random.between(5, 30)));
        }
        // The contact is not stored yet: its place in the file, counted from 1, stands for its id.
        recommendation.contactId.value = static_cast<qint64>(m_file.ombudsman.size());
        m_file.recommendations.push_back(recommendation);
    }
}

} // namespace heed
