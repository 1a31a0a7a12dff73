#pragma once

#include "core/practice/complaintstory.h"

namespace heed {

struct Relative;

/// Says whose care it was, who writes about it, and by what right.
class ComplaintPeople
{
public:
    explicit ComplaintPeople(ComplaintStory &story)
        : m_story(story)
        , m_world(story.world)
        , m_random(story.random)
        , m_file(story.record.file)
        , m_complaint(story.record.file.complaint)
    {
    }

    void patient();
    void writer();

private:
    void patientOfTrust();
    void takeFormerPatient();
    void writerAsBefore(const Complaint &before);
    [[nodiscard]] QString wordFor(const QString &relationship) const;
    void writerForHome(const Resident &who);
    void standIn(const Relative &relative);
    void authority();

    ComplaintStory &m_story;
    const PracticeWorld &m_world;
    PracticeRandom &m_random;
    ComplaintFile &m_file;
    Complaint &m_complaint;
};

} // namespace heed
