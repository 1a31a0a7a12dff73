#pragma once

#include "core/people/session.h"
#include "core/practice/practicerecords.h"

#include <QByteArray>

#include <functional>

namespace heed {

/// What a practice store was filled with.
struct PracticeSummary
{
    int complaints = 0;
    int incidents = 0;
    int claims = 0;
    int feedback = 0;
    int actions = 0;
    /// Every pair of records about one event, with positions counted from 1 in each register; only
    /// the recorded ones are links in the store. For measuring how well links are proposed.
    std::vector<PracticeLink> truth;
};

/// Told how far it is (0 to 100); returns false to stop.
using PracticeProgress = std::function<bool(int percent)>;

/// Fills a new store with a world: places, activity, the three registers, their actions and the
/// links that somebody noticed, many thousand records a transaction, each with its audit entry.
class PracticeWriter
{
public:
    /// The session and the world must outlive the writer.
    PracticeWriter(const Session &session, const PracticeWorld &world);
    ~PracticeWriter();
    PracticeWriter(const PracticeWriter &) = delete;
    PracticeWriter &operator=(const PracticeWriter &) = delete;

    /// How many records are sealed in one transaction; how they are cut changes nothing in them.
    void setChunk(int records) { m_chunk = records; }
    /// Errors: Conflict "practice.not-empty" when the store holds records; Cancelled; Refused
    /// "session.not-allowed"; those of the registers. What was committed before an error stays, so
    /// the caller removes the unfinished store.
    [[nodiscard]] Result<PracticeSummary> write(const PracticeProgress &progress = {});

private:
    struct Parts;

    [[nodiscard]] Result<void> checkEmpty() const;
    [[nodiscard]] Result<void> writePlaces();
    [[nodiscard]] Result<void> writeIncident(Transaction &transaction, int index);
    [[nodiscard]] Result<void> writeComplaint(Transaction &transaction, int index);
    [[nodiscard]] Result<void> writeDocument(
        Transaction &transaction, const ComplaintFile &file, int index);
    [[nodiscard]] Result<void> writeClaim(Transaction &transaction, int index);
    [[nodiscard]] Result<void> writeFeedback(Transaction &transaction, int index);
    [[nodiscard]] Result<void> writeLinks(Transaction &transaction);
    [[nodiscard]] Result<void> writeActions(
        Transaction &transaction, std::vector<Action> &actions, qint64 recordId);
    [[nodiscard]] Result<void> inChunks(
        int count, const std::function<Result<void>(Transaction &, int)> &one);
    [[nodiscard]] bool isUnnamed(int index) const;
    void placeIn(SiteId &site, UnitId &unit) const;
    [[nodiscard]] qint64 storedId(const RecordRef &record) const;
    /// A resident is one person in the store, however many records show them.
    void recall(Person &person) const;
    void remember(const Person &person);
    [[nodiscard]] Result<void> advance();

    const Session &m_session;
    const PracticeWorld &m_world;
    std::unique_ptr<Parts> m_parts;
    PracticeProgress m_progress;
    PracticeSummary m_summary;
    int m_chunk = 20000;
    int m_done = 0;
    int m_all = 0;
    int m_percent = 0; ///< told last
};

/// The truth about links as JSON: [{"from","to","recorded"}] with references, for benchmarks.
[[nodiscard]] QByteArray truthAsJson(
    const PracticeWorld &world, const std::vector<PracticeLink> &truth);

} // namespace heed
