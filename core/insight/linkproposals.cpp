#include "core/insight/linkproposals.h"

#include "core/people/placenames.h"
#include "core/records/recordkinds.h"
#include "core/records/recordquery.h"
#include "core/voice/feedback.h"

#include <algorithm>
#include <cmath>

namespace heed {

namespace {

constexpr int mostEntries = 400; ///< people of one name; beyond that a name says nothing
constexpr qsizetype mostKept = 20000; ///< traces of a register, about 2 KB each
constexpr size_t mostOfPlace = 150; ///< of one register: those whose circumstances fit best

/// How far around its own day each register is searched in the same unit, in days.
struct Window
{
    int before;
    int after;
};

/// The records of another register that may tell of the same event.
std::optional<Window> windowOf(const QString &from, const QString &to)
{
    const bool fromIncident = from == recordkind::Incident;
    const bool toIncident = to == recordkind::Incident;
    if (fromIncident && toIncident)
        return Window { 1, 1 };
    if (from == recordkind::Claim || to == recordkind::Claim)
        return toIncident || fromIncident ? std::optional(Window { 31, 31 })
            : from == recordkind::Claim   ? std::optional(Window { 7, 90 })
                                          : std::optional(Window { 90, 7 });
    if (fromIncident)
        return Window { 1, 120 };
    if (toIncident)
        return Window { 120, 1 };
    // Two complaints of one unit have little to do with each other unless the person is the same.
    return from == to ? std::nullopt : std::optional(Window { 40, 40 });
}

/// Place, day and theme of a register's records, read from its widest index and no more.
struct PlaceSql
{
    QString kind;
    const char *sql;
};

const std::array<PlaceSql, 4> &placeSql()
{
    static const std::array<PlaceSql, 4> list {
        PlaceSql { recordkind::Complaint,
            "SELECT rowid, received_on, unit_id, NULL FROM complaint INDEXED BY complaint_list "
            "WHERE received_on BETWEEN ? AND ? AND binned_at IS NULL AND site_id = ? "
            "AND (? IN (0, unit_id) OR unit_id IS NULL) "
            "AND type IN ('complaint', 'mp', 'concern')" },
        PlaceSql { recordkind::Incident,
            "SELECT rowid, occurred_on, unit_id, theme FROM incident INDEXED BY incident_list "
            "WHERE occurred_on BETWEEN ? AND ? AND binned_at IS NULL AND site_id = ? "
            "AND (? IN (0, unit_id) OR unit_id IS NULL)" },
        PlaceSql { recordkind::Claim,
            "SELECT id, incident_on, unit_id, theme FROM claim WHERE incident_on BETWEEN ? AND ? "
            "AND binned_at IS NULL AND site_id = ? AND (? IN (0, unit_id) OR unit_id IS NULL)" },
        PlaceSql { recordkind::Feedback,
            "SELECT rowid, heard_on, unit_id, theme FROM feedback INDEXED BY feedback_list "
            "WHERE heard_on BETWEEN ? AND ? AND binned_at IS NULL AND site_id = ? "
            "AND (? IN (0, unit_id) OR unit_id IS NULL) AND type NOT IN ('compliment', 'survey')" },
    };
    return list;
}

QString keyOf(const RecordRef &record)
{
    return record.kind + QLatin1Char('/') + QString::number(record.id);
}

/// The same two records, whichever comes first.
QString pairOf(const RecordRef &a, const RecordRef &b)
{
    const QString one = keyOf(a);
    const QString other = keyOf(b);
    return one < other ? one + QLatin1Char('|') + other : other + QLatin1Char('|') + one;
}

/// The more records of a register name the same person, the less it says of each of them: who lives
/// in a home is in many of its reports.
void shareBetweenRecords(std::vector<LinkProposal> &proposals)
{
    constexpr double strength = 2;
    QHash<QString, int> named;
    for (const LinkProposal &proposal : proposals)
        named[proposal.other.kind] += proposal.score.person > 0 ? 1 : 0;
    for (LinkProposal &proposal : proposals) {
        const int records = named.value(proposal.other.kind);
        if (proposal.score.person <= 0 || records < 2)
            continue;
        const double less = std::min(strength * std::log(records), proposal.score.person);
        proposal.score.person -= less;
        proposal.score.points -= less;
    }
}

/// Of each register only the best looks right, and only where no other comes near it. `proposals`
/// come with the best first.
void markLikely(std::vector<LinkProposal> &proposals)
{
    constexpr double clearly = 1;
    QHash<QString, const LinkProposal *> second;
    QHash<QString, LinkProposal *> best;
    for (LinkProposal &proposal : proposals) {
        if (!best.contains(proposal.other.kind))
            best.insert(proposal.other.kind, &proposal);
        else if (!second.contains(proposal.other.kind))
            second.insert(proposal.other.kind, &proposal);
    }
    for (LinkProposal *proposal : std::as_const(best)) {
        const LinkProposal *rival = second.value(proposal->other.kind);
        proposal->isLikely = proposal->score.points >= LikelyLink
            && (rival == nullptr || proposal->score.points - rival->score.points >= clearly);
    }
}

} // namespace

/// The entries of the store that may be this person.
Result<std::vector<qint64>> LinkProposals::entriesOf(const Person &person)
{
    std::vector<qint64> entries;
    if (person.id.isValid())
        entries.push_back(person.id.value);
    const auto add = [&](const QString &sql, const QVariantList &values) -> Result<void> {
        return selectIds(m_database, sql, values).map([&](const std::vector<qint64> &found) {
            entries.insert(entries.end(), found.begin(), found.end());
        });
    };
    if (!person.nhsNumber.isEmpty()) {
        const auto found = add(
            QStringLiteral("SELECT id FROM person WHERE nhs_number = ?"), { person.nhsNumber });
        if (!found)
            return Failure(found.error());
    }
    const QString surname = person.name.section(QLatin1Char(' '), -1);
    if (person.name.size() > 2 && surname != person.name) {
        // All whose first letter and family name agree: a range of the index of names.
        const QString first = person.name.left(1);
        const QString after(QChar(ushort(first.at(0).toUpper().unicode() + 1)));
        const auto found
            = add(QStringLiteral("SELECT id FROM person WHERE name >= ? COLLATE NOCASE "
                                 "AND name < ? COLLATE NOCASE AND name LIKE ? LIMIT ?"),
                { first, after, first + QLatin1Char('%') + surname, mostEntries });
        if (!found)
            return Failure(found.error());
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

Result<void> LinkProposals::addByPerson(const LinkTrace &trace, Ids &candidates)
{
    std::vector<qint64> entries;
    for (const Person *who : { &trace.subject, &trace.writer }) {
        const auto found = entriesOf(*who);
        if (!found)
            return Failure(found.error());
        entries.insert(entries.end(), found->begin(), found->end());
    }
    if (entries.empty())
        return {};
    const QString bound = boundIds(entries);
    const std::pair<QString, const char *> named[] {
        { recordkind::Complaint,
            "SELECT id FROM complaint WHERE patient_id IN (SELECT value FROM json_each(?1)) "
            "UNION SELECT id FROM complaint WHERE complainant_id IN (SELECT value FROM "
            "json_each(?1))" },
        { recordkind::Incident,
            "SELECT id FROM incident WHERE patient_id IN (SELECT value FROM json_each(?1))" },
        { recordkind::Claim,
            "SELECT id FROM claim WHERE claimant_id IN (SELECT value FROM json_each(?1))" },
        { recordkind::Feedback,
            "SELECT id FROM feedback WHERE person_id IN (SELECT value FROM json_each(?1))" },
    };
    for (const auto &[kind, sql] : named) {
        const auto found = selectIds(m_database, QLatin1String(sql), { bound });
        if (!found)
            return Failure(found.error());
        auto &ids = candidates[kind];
        ids.insert(ids.end(), found->begin(), found->end());
    }
    return {};
}

Result<void> LinkProposals::addByPlace(const LinkTrace &trace, Ids &candidates)
{
    if (!trace.site.isValid() || !trace.day.isValid())
        return {};
    for (const PlaceSql &place : placeSql()) {
        const auto window = windowOf(trace.record.kind, place.kind);
        if (!window)
            continue;
        const auto found = m_database.run(QLatin1String(place.sql),
            { trace.day.addDays(-window->before).toString(Qt::ISODate),
                trace.day.addDays(window->after).toString(Qt::ISODate), trace.site.value,
                trace.unit.value });
        if (!found)
            return Failure(found.error());
        std::vector<std::pair<double, qint64>> fits;
        while ((*found)->next()) {
            LinkTrace other;
            other.record = { place.kind, (*found)->number(0) };
            other.day = dayOfIsoText((*found)->text(1));
            other.site = trace.site;
            other.unit.value = (*found)->number(2);
            if (!(*found)->isNull(3))
                other.themes << (*found)->text(3);
            fits.emplace_back(-scoreCircumstances(trace, other), other.record.id);
        }
        const size_t most = std::min(fits.size(), mostOfPlace);
        std::partial_sort(fits.begin(), fits.begin() + std::ptrdiff_t(most), fits.end());
        for (size_t i = 0; i < most; ++i)
            candidates[place.kind].push_back(fits[i].second);
    }
    return {};
}

/// The words of places tell nothing: that the place is one is said by itself.
Result<void> LinkProposals::readNames()
{
    m_read.clear(); // somebody may have written since the last call
    return PlaceNames::load(m_database).map([this](const PlaceNames &places) {
        m_wordsOfUnits.clear();
        for (auto unit = places.units.cbegin(); unit != places.units.cend(); ++unit)
            m_wordsOfUnits.insert(unit.key(), tellingWords(unit.value()));
    });
}

Result<std::vector<LinkProposals::Trace>> LinkProposals::read(
    const QString &kind, const std::vector<qint64> &ids)
{
    QHash<qint64, Trace> &known = m_read[kind];
    if (known.size() > mostKept)
        known.clear();
    std::vector<Trace> all;
    std::vector<qint64> missing;
    for (const qint64 id : ids) {
        if (const Trace trace = known.value(id))
            all.push_back(trace);
        else
            missing.push_back(id);
    }
    if (missing.empty())
        return all;
    auto found = readTraces(m_database, kind, missing, true);
    if (!found)
        return Failure(found.error());
    for (LinkTrace &trace : *found) {
        trace.words -= m_wordsOfUnits.value(trace.unit.value);
        const qint64 id = trace.record.id;
        all.push_back(std::make_shared<const LinkTrace>(std::move(trace)));
        known.insert(id, all.back());
    }
    return all;
}

/// The records that are linked to this one, or that somebody said no to.
Result<QSet<QString>> LinkProposals::settled(const RecordRef &record)
{
    QSet<QString> others { keyOf(record) };
    for (const char *table : { "link", "link_refusal" }) {
        const auto found = m_database.run(
            QStringLiteral("SELECT to_kind, to_id FROM %1 WHERE from_kind = ? AND from_id = ? "
                           "UNION ALL SELECT from_kind, from_id FROM %1 "
                           "WHERE to_kind = ? AND to_id = ?")
                .arg(QLatin1String(table)),
            { record.kind, record.id, record.kind, record.id });
        if (!found)
            return Failure(found.error());
        while ((*found)->next())
            others << keyOf({ (*found)->text(0), (*found)->number(1) });
    }
    return others;
}

Result<std::vector<LinkProposals::Trace>> LinkProposals::traces(
    const LinkTrace &trace, const Ids &candidates)
{
    const auto known = settled(trace.record);
    if (!known)
        return Failure(known.error());
    std::vector<Trace> all;
    for (auto kind = candidates.cbegin(); kind != candidates.cend(); ++kind) {
        std::vector<qint64> ids = kind.value();
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        std::erase_if(ids, [&](qint64 id) { return known->contains(keyOf({ kind.key(), id })); });
        const auto found = read(kind.key(), ids);
        if (!found)
            return found;
        all.insert(all.end(), found->begin(), found->end());
    }
    return all;
}

Result<std::vector<LinkProposal>> LinkProposals::of(const RecordRef &record, int most)
{
    return readNames().and_then([&] { return proposalsOf(record, most); });
}

Result<std::vector<LinkProposal>> LinkProposals::proposalsOf(const RecordRef &record, int most)
{
    const auto own = read(record.kind, { record.id });
    if (!own)
        return Failure(own.error());
    if (own->empty())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), record.kind);
    const LinkTrace &trace = *own->front();
    Ids candidates;
    const auto found
        = addByPerson(trace, candidates).and_then([&] { return addByPlace(trace, candidates); });
    if (!found)
        return Failure(found.error());
    const auto others = traces(trace, candidates);
    if (!others)
        return Failure(others.error());
    WordWeights weights;
    for (const Trace &other : *others)
        weights.count(other->words);
    std::vector<LinkProposal> proposals;
    for (const Trace &other : *others)
        proposals.push_back({ record, trace.reference, other->record, other->reference,
            scoreLink(trace, *other, weights) });
    shareBetweenRecords(proposals);
    std::erase_if(proposals,
        [](const LinkProposal &proposal) { return proposal.score.points < PossibleLink; });
    std::sort(proposals.begin(), proposals.end(), [](const LinkProposal &a, const LinkProposal &b) {
        return std::tuple(-a.score.points, a.otherReference)
            < std::tuple(-b.score.points, b.otherReference);
    });
    markLikely(proposals);
    if (proposals.size() > size_t(most))
        proposals.resize(size_t(most));
    return proposals;
}

Result<std::vector<LinkProposal>> LinkProposals::newest(
    int newest, const std::function<bool(int)> &progress)
{
    const std::pair<QString, const char *> lists[] {
        { recordkind::Complaint,
            "SELECT id FROM complaint WHERE binned_at IS NULL AND type IN ('complaint', 'mp', "
            "'concern') ORDER BY received_on DESC LIMIT ?" },
        { recordkind::Claim,
            "SELECT id FROM claim WHERE binned_at IS NULL ORDER BY notified_on DESC LIMIT ?" },
        { recordkind::Feedback,
            "SELECT id FROM feedback WHERE binned_at IS NULL AND person_id IS NOT NULL "
            "ORDER BY heard_on DESC LIMIT ?" },
    };
    std::vector<RecordRef> records;
    for (const auto &[kind, sql] : lists) {
        const auto ids = selectIds(m_database, QLatin1String(sql), { newest });
        if (!ids)
            return Failure(ids.error());
        for (const qint64 id : *ids)
            records.push_back({ kind, id });
    }
    if (const auto names = readNames(); !names)
        return Failure(names.error());
    std::vector<LinkProposal> all;
    QSet<QString> seen;
    for (size_t i = 0; i < records.size(); ++i) {
        if (progress && !progress(static_cast<int>(100 * i / records.size())))
            return failure(ErrorCode::Cancelled, QStringLiteral("job.cancelled"));
        const auto found = proposalsOf(records[i], MostOfEach);
        if (!found)
            return found;
        for (const LinkProposal &proposal : *found) {
            const QString pair = pairOf(proposal.record, proposal.other);
            if (!proposal.isLikely || seen.contains(pair))
                continue;
            seen << pair;
            all.push_back(proposal);
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const LinkProposal &a, const LinkProposal &b) {
        return a.score.points > b.score.points;
    });
    return all;
}

} // namespace heed
