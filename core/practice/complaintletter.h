#pragma once

#include "core/practice/complaintstory.h"

namespace heed {

/// Finds the words for who, where and when, and writes down what was said about each point.
class ComplaintLetter
{
public:
    explicit ComplaintLetter(ComplaintStory &story)
        : m_story(story)
        , m_world(story.world)
        , m_random(story.random)
        , m_file(story.record.file)
        , m_complaint(story.record.file.complaint)
    {
    }

    void findWords();
    void write();

private:
    ComplaintStory &m_story;
    const PracticeWorld &m_world;
    PracticeRandom &m_random;
    ComplaintFile &m_file;
    Complaint &m_complaint;
};

} // namespace heed
