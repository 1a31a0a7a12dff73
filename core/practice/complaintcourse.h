#pragma once

#include "core/practice/practicerecords.h"

namespace heed {

/// What happened to a case after it came in: acknowledged, a period agreed, perhaps extended,
/// answered in time or late, closed, perhaps reopened or taken to an ombudsman. Nothing of it lies
/// after the world's today.
class ComplaintCourse
{
public:
    /// The record already says who complained, of what and when.
    ComplaintCourse(const PracticeWorld &world, PracticeComplaint &record,
        std::vector<const Topic *> issueTopics, GrammarWords words, PracticeRandom random);

    void run();

private:
    void answerAtOnce();
    void fixOnTheSpot();
    void acknowledge();
    void agreePeriod();
    void extendInTime();
    void extendAfterLapse(QDate repliedOn);
    [[nodiscard]] bool endsOtherwise();
    [[nodiscard]] bool isResolvedEarly();
    [[nodiscard]] bool isKeptOpen() const;
    [[nodiscard]] QDate plannedReply();
    void reply(QDate on);
    void delay(QDate repliedOn);
    void stayOpen(QDate plannedReply);
    void decide(bool early);
    void learn();
    void promise();
    void close(QDate on, Ending ending);
    void reopen();
    void ombudsman();
    void recommend(const OmbudsmanContact &contact);
    void hold();
    void contacts();
    void finish();

    void addVersion(QDate dueOn, const QString &with, QDate agreedOn, const QString &reason);
    void settle(QDate on);
    [[nodiscard]] QDate workingDays(QDate from, int days) const
    {
        return m_world.calendar().addWorkingDays(from, days);
    }
    [[nodiscard]] QDate ifPast(QDate day) const { return day <= m_world.today() ? day : QDate(); }
    [[nodiscard]] QString say(const char *symbol)
    {
        return m_world.grammar().say(QString::fromLatin1(symbol), m_words, m_random);
    }
    [[nodiscard]] QString sayOf(const Topic &topic, const char *what)
    {
        return m_world.grammar().say(
            QLatin1String(topic.key) + QLatin1Char('.') + QLatin1String(what), m_words, m_random);
    }

    const PracticeWorld &m_world;
    PracticeComplaint &m_record;
    ComplaintFile &m_file;
    Complaint &m_complaint;
    std::vector<const Topic *> m_topics;
    GrammarWords m_words;
    PracticeRandom m_random;
};

} // namespace heed
