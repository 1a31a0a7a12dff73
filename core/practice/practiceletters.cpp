#include "core/practice/practiceletters.h"

#include "core/candour/candourletterservice.h"
#include "core/complaints/complaintregister.h"
#include "core/letters/letterservice.h"

#include <algorithm>
#include <array>

namespace heed {

namespace {

constexpr quint64 stream = 0x6c657474; ///< apart from the random sequences of the stories
constexpr size_t mostReplies = 3;
constexpr size_t mostAcknowledgements = 4;

/// What the writers of the practice letters put into the gaps, one after the other.
constexpr std::array gapWords {
    "I am sorry for the worry that this has caused you.",
    "We read the records of that week and talked to everybody who was on duty.",
    "The team went through what happened together, and the manager checks each week that it holds.",
};

LetterSender practiceSender(LetterSender sender, const PracticePlace &place)
{
    const bool isHome = place.kind == PracticeKind::CareHome;
    sender.address = isHome ? QStringLiteral("1 Meadow Road\nExampleton EX1 1AA")
                            : QStringLiteral("Hallowdene Road\nExampleton EX2 2BB");
    sender.phone = QStringLiteral("01632 960123"); // a number that is kept free for stories
    sender.email = QStringLiteral("complaints@practice.example");
    sender.team = QStringLiteral("Complaints team");
    sender.signerName = place.signer.section(QLatin1Char(','), 0, 0);
    sender.signerRole = place.signer.section(QLatin1Char(','), 1).trimmed();
    return sender;
}

QString withGapsFilled(QString body)
{
    size_t next = 0;
    for (const QString &gap : placeholdersIn(body))
        body.replace(gap, QLatin1String(gapWords.at(next++ % gapWords.size())));
    return body;
}

/// Cases that are open, oldest first, in one state.
Result<std::vector<qint64>> openIn(const Session &session, ComplaintState state)
{
    ComplaintQuery query;
    query.which = ComplaintQuery::Which::Open;
    query.states = { state };
    query.types = { ComplaintType::Complaint };
    query.ascending = true;
    return ComplaintRegister(session).ids(query);
}

class Writer
{
public:
    Writer(const Session &session, const PracticeWorld &world)
        : m_session(session)
        , m_world(world)
        , m_complaints(session)
        , m_letters(session, m_complaints)
    {
    }

    Result<void> setSender()
    {
        return m_letters.sender().and_then([&](const LetterSender &sender) {
            return m_letters.setSender(practiceSender(sender, m_world.place()));
        });
    }

    Result<void> each(ComplaintState state, size_t most, Result<void> (Writer::*write)(ComplaintId))
    {
        const auto ids = openIn(m_session, state);
        if (!ids)
            return Failure(ids.error());
        for (size_t i = 0; i < ids->size() && i < most; ++i) {
            if (const auto done = (this->*write)({ ids->at(i) }); !done)
                return done;
        }
        return {};
    }

    Result<void> draftAcknowledgement(ComplaintId id)
    {
        return begin(id, QStringLiteral("acknowledgement")).map([](const Letter &) {});
    }

    /// A reply that waits for a signature, with the findings that it needs.
    Result<void> handInReply(ComplaintId id)
    {
        const auto file = ComplaintRegister(m_session).file(id);
        if (!file)
            return Failure(file.error());
        return m_complaints.recordFindings(id, findingsOf(*file))
            .and_then([&] { return begin(id, QStringLiteral("final-reply")); })
            .and_then([&](const Letter &letter) -> Result<void> {
                const auto problems = m_letters.problemsOf(letter);
                // A case that lacks more than its findings keeps its draft.
                return problems && problems->isEmpty() ? m_letters.submit(letter.id)
                                                       : Result<void>();
            });
    }

private:
    Result<Letter> begin(ComplaintId id, const QString &code)
    {
        return m_letters.begin(id, code, LetterVariant::Standard).and_then([&](Letter letter) {
            if (code == QLatin1String("final-reply"))
                letter.body = withGapsFilled(letter.body);
            return m_letters.save(letter);
        });
    }

    [[nodiscard]] std::vector<IssueFinding> findingsOf(const ComplaintFile &file) const
    {
        constexpr std::array remedies { Remedy::Apology, Remedy::ServiceChange, Remedy::Training };
        PracticeRandom random(
            m_world.plan().seed, stream, static_cast<quint64>(file.complaint.id.value));
        std::vector<IssueFinding> findings;
        for (const ComplaintIssue &issue : file.issues) {
            const Outcome outcome = issue.outcome.value_or(
                random.chance(500) ? Outcome::Upheld : Outcome::PartiallyUpheld);
            findings.push_back({ issue.number, outcome,
                issue.finding.isEmpty() ? foundOn(issue, random) : issue.finding,
                issue.remedy.value_or(remedies.at(findings.size() % remedies.size())) });
        }
        return findings;
    }

    /// What was found on what somebody said, in the words of its topic.
    [[nodiscard]] QString foundOn(const ComplaintIssue &issue, PracticeRandom &random) const
    {
        const auto all = topics(m_world.plan().kind);
        const auto topic = std::find_if(all.begin(), all.end(), [&](const Topic &one) {
            return issue.subject == QLatin1String(one.subject)
                && issue.theme == QLatin1String(one.theme);
        });
        QString found;
        if (topic != all.end())
            found = m_world.grammar().say(
                QLatin1String(topic->key) + QStringLiteral(".upheld"), {}, random);
        return found.isEmpty() ? QStringLiteral("The notes do not show why this happened, and they "
                                                "should.")
                               : found;
    }

    const Session &m_session;
    const PracticeWorld &m_world;
    ComplaintService m_complaints;
    LetterService m_letters;
};

} // namespace

/// A first letter that waits to be finished, where somebody has been told and not written to.
Result<void> draftCandourLetter(const Session &session)
{
    CandourQuery query;
    query.states = { CandourState::NotifiedInPerson };
    const auto ids = CandourRegister(session).ids(query);
    if (!ids)
        return Failure(ids.error());
    if (ids->empty())
        return {};
    CandourService duties(session);
    CandourLetterService letters(session, duties);
    return letters.begin({ ids->front() }, CandourLetterKind::Initial, LetterVariant::Standard)
        .and_then([&](const CandourLetter &letter) { return letters.save(letter); })
        .map([](const CandourLetter &) {});
}

Result<void> writePracticeLetters(const Session &session, const PracticeWorld &world)
{
    Writer writer(session, world);
    return writer.setSender()
        .and_then([&] {
            return writer.each(ComplaintState::AwaitingSignOff, mostReplies, &Writer::handInReply);
        })
        .and_then([&] {
            return writer.each(
                ComplaintState::Logged, mostAcknowledgements, &Writer::draftAcknowledgement);
        })
        .and_then([&] { return draftCandourLetter(session); });
}

} // namespace heed
