#include "core/practice/complaintletter.h"

#include "core/practice/practicenoise.h"

namespace heed {

void ComplaintLetter::findWords()
{
    const bool isSelf = m_story.isAboutSelf();
    const QString who = isSelf ? QStringLiteral("I") : QStringLiteral("my ") + m_story.mine;
    const QString day = rememberedDay(m_story.eventOn, m_story.noise);
    const auto choose = [isSelf, this](const char *self, const char *she, const char *he) {
        return QString::fromLatin1(isSelf ? self : m_story.isFemale() ? she : he);
    };
    m_story.words = {
        { QStringLiteral("who"), who },
        { QStringLiteral("whom"), isSelf ? QStringLiteral("me") : who },
        { QStringLiteral("whose"), isSelf ? QStringLiteral("my") : who + QStringLiteral("'s") },
        { QStringLiteral("they"), choose("I", "she", "he") },
        { QStringLiteral("them"), choose("me", "her", "him") },
        { QStringLiteral("their"), choose("my", "her", "his") },
        { QStringLiteral("themself"), choose("myself", "herself", "himself") },
        { QStringLiteral("is"), choose("am", "is", "is") },
        { QStringLiteral("has"), choose("have", "has", "has") },
        { QStringLiteral("s"), choose("", "s", "s") },
        { QStringLiteral("unit"), m_story.where().at.section(QLatin1Char(' '), 1) },
        { QStringLiteral("at"), m_story.where().at },
        { QStringLiteral("day"), day },
        { QStringLiteral("date"),
            day.startsWith(QLatin1String("on ")) ? day.mid(3) : day.section(QLatin1Char(' '), -1) },
        { isSelf ? QStringLiteral("self") : QStringLiteral("relative"), who },
    };
    if (hasBeds(m_story.where().kind))
        m_story.words.insert(QStringLiteral("bed"), who);
    if (m_story.where().kind == UnitKind::Emergency)
        m_story.words.insert(QStringLiteral("emergency"), who);
    if (m_story.where().kind == UnitKind::Surgery)
        m_story.words.insert(QStringLiteral("surgery"), who);
}

void ComplaintLetter::write()
{
    const Grammar &grammar = m_world.grammar();
    const auto say = [&](const QString &symbol, int count = 1) {
        return grammar.saySeveral(symbol, count, m_story.words, m_random);
    };
    QStringList parts;
    switch (m_complaint.type) {
    case ComplaintType::Compliment:
        parts = { say(QStringLiteral("compliment"), m_random.between(1, 2)) };
        break;
    case ComplaintType::Enquiry:
        parts = { say(QStringLiteral("enquiry")) };
        break;
    case ComplaintType::Comment:
        parts = { say(QStringLiteral("comment")) };
        break;
    case ComplaintType::Mp:
        parts += say(QStringLiteral("mp"));
        [[fallthrough]];
    default:
        parts += say(QStringLiteral("opening"));
        for (size_t i = 0; i < m_story.topics.size(); ++i) {
            // Each point keeps the words of the person who made it.
            m_file.issues[i].summary
                = say(QLatin1String(m_story.topics[i]->key) + QStringLiteral(".happened"),
                    m_story.topics.size() == 1 ? 2 : 1);
            parts += m_file.issues[i].summary;
        }
        if (m_complaint.type != ComplaintType::Concern)
            parts += say(QStringLiteral("impact"), m_random.between(1, 2));
        m_complaint.outcomeWanted = say(QStringLiteral("wanted"));
        break;
    }
    parts.removeAll(QString());
    m_complaint.description = parts.join(QLatin1Char(' '));
}

} // namespace heed
