#include "core/practice/complaintdecision.h"

#include "core/records/recordkinds.h"

namespace heed {

void ComplaintDecision::decide(bool early)
{
    constexpr std::array outcomes { Outcome::Upheld, Outcome::PartiallyUpheld, Outcome::NotUpheld };
    constexpr std::array remedies { Remedy::Apology, Remedy::Explanation, Remedy::PutRight,
        Remedy::ServiceChange, Remedy::PolicyChange, Remedy::Training, Remedy::ShareLearning,
        Remedy::RepayLoss };
    int upheld = 0;
    int notUpheld = 0;
    for (size_t i = 0; i < m_file.issues.size(); ++i) {
        ComplaintIssue &issue = m_file.issues[i];
        const Topic &topic = *m_topics[i];
        const int lean = m_random.weighted(early ? std::initializer_list<int> { 60, 26, 14 }
                                                 : std::initializer_list<int> { 34, 22, 44 });
        issue.outcome = outcomes.at(static_cast<size_t>(lean));
        upheld += issue.outcome == Outcome::Upheld ? 1 : 0;
        notUpheld += issue.outcome == Outcome::NotUpheld ? 1 : 0;
        const bool isLoss = qstrcmp(topic.key, "property") == 0 || qstrcmp(topic.key, "fees") == 0;
        if (issue.outcome == Outcome::NotUpheld) {
            issue.remedy = Remedy::Explanation;
            issue.finding = say("found.frame") + QLatin1Char(' ') + say("found.none");
            continue;
        }
        issue.remedy = remedies.at(static_cast<size_t>(
            m_random.weighted({ 34, 8, early ? 40 : 10, 16, 7, 14, 9, isLoss ? 60 : 0 })));
        issue.finding = say("found.frame") + QLatin1Char(' ') + sayOf(topic, "upheld");
    }
    const int all = static_cast<int>(m_file.issues.size());
    m_complaint.outcome = upheld == all ? Outcome::Upheld
        : notUpheld == all              ? Outcome::NotUpheld
                                        : Outcome::PartiallyUpheld;
    m_complaint.gradeClosed = m_complaint.gradeReceived;
    if (m_complaint.gradeReceived && *m_complaint.gradeReceived > RiskGrade::Low
        && m_random.chance(300))
        m_complaint.gradeClosed
            = static_cast<RiskGrade>(static_cast<int>(*m_complaint.gradeReceived) - 1);
}

void ComplaintDecision::learn()
{
    QStringList learned;
    for (size_t i = 0; i < m_file.issues.size(); ++i) {
        if (m_file.issues[i].outcome != Outcome::NotUpheld && m_random.chance(750))
            learned += sayOf(*m_topics[i], "learned");
    }
    learned.removeDuplicates();
    m_complaint.learning = learned.join(QLatin1Char(' '));
}

void ComplaintDecision::promise()
{
    for (size_t i = 0; i < m_file.issues.size(); ++i) {
        if (m_file.issues[i].outcome == Outcome::NotUpheld || !m_random.chance(430))
            continue;
        Action action;
        action.kind = recordkind::Complaint;
        action.title = sayOf(*m_topics[i], "action");
        action.owner = m_random.pick(m_world.place().owners);
        action.dueOn = workingDays(m_complaint.repliedOn, m_random.between(15, 65));
        action.theme = m_file.issues[i].theme;
        const bool isSlow = m_random.chance(220);
        const QDate done
            = action.dueOn.addDays(isSlow ? m_random.between(3, 150) : -m_random.between(0, 14));
        if (!m_random.chance(40))
            action.doneOn = ifPast(done);
        if (action.doneOn.isValid() && m_random.chance(850))
            action.evidence = say("evidence");
        m_record.actions.push_back(std::move(action));
    }
}

} // namespace heed
