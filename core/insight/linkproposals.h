#pragma once

#include "core/insight/linkscore.h"
#include "core/people/session.h"

#include <functional>
#include <memory>

namespace heed {

/// Two records that seem to belong together.
struct LinkProposal
{
    RecordRef record; ///< the one asked about
    QString recordReference;
    RecordRef other;
    QString otherReference;
    LinkScore score;
    /// Looks right: enough speaks for it, and for no other record of that register as much.
    bool isLikely = false;
};

/// Proposes links between complaints, incidents, claims and feedback: the same person, place, time,
/// theme and words. Candidates come from indexed queries: those who name the same person, and those
/// of the same unit and time. What is linked already, and what somebody said no to, is never
/// proposed. Reads only; lives on the thread of its connection.
class LinkProposals
{
public:
    static constexpr int MostOfEach = 5;

    explicit LinkProposals(Database &database)
        : m_database(database)
    {
    }

    /// The best first, at most `most`, none below PossibleLink. Errors: Invalid
    /// "proposal.no-such-kind"; NotFound "record.missing"; Storage.
    [[nodiscard]] Result<std::vector<LinkProposal>> of(
        const RecordRef &record, int most = MostOfEach);

    /// Those that look right among the newest complaints, claims and feedback, the best first; each
    /// pair once. `newest` says how many records of each register are looked at. `progress` is told
    /// per cent; when it says false, the work stops. Errors: Cancelled "job.cancelled"; as of().
    [[nodiscard]] Result<std::vector<LinkProposal>> newest(
        int newest, const std::function<bool(int)> &progress = {});

private:
    using Ids = QHash<QString, std::vector<qint64>>; ///< by kind

    Result<void> addByPerson(const LinkTrace &trace, Ids &candidates);
    Result<void> addByPlace(const LinkTrace &trace, Ids &candidates);
    Result<std::vector<qint64>> entriesOf(const Person &person);
    Result<QSet<QString>> settled(const RecordRef &record);
    using Trace = std::shared_ptr<const LinkTrace>;

    Result<void> readNames();
    Result<std::vector<LinkProposal>> proposalsOf(const RecordRef &record, int most);
    Result<std::vector<Trace>> read(const QString &kind, const std::vector<qint64> &ids);
    Result<std::vector<Trace>> traces(const LinkTrace &trace, const Ids &candidates);

    Database &m_database;
    QHash<qint64, QSet<QString>> m_wordsOfUnits; ///< of their names
    /// What was read for one call: records near in place and time have the same candidates.
    QHash<QString, QHash<qint64, Trace>> m_read; ///< by kind and id
};

} // namespace heed
