#pragma once

#include "core/practice/practicerecords.h"

namespace heed {

/// What those have in common who tell a case on from the day it came in.
class ComplaintTelling
{
public:
    /// Everything must outlive it; `topics` are those of the issues, in their order.
    ComplaintTelling(const PracticeWorld &world, PracticeComplaint &record,
        const std::vector<const Topic *> &topics, const GrammarWords &words, PracticeRandom &random)
        : m_world(world)
        , m_record(record)
        , m_file(record.file)
        , m_complaint(record.file.complaint)
        , m_topics(topics)
        , m_words(words)
        , m_random(random)
    {
    }

protected:
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
    const std::vector<const Topic *> &m_topics;
    const GrammarWords &m_words;
    PracticeRandom &m_random;
};

} // namespace heed
