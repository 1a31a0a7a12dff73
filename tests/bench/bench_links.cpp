#include "core/insight/linkproposals.h"
#include "core/people/openstore.h"
#include "core/people/passwordstrength.h"
#include "core/practice/practicestore.h"
#include "core/records/recordkinds.h"
#include "core/records/referencemaker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

using namespace heed;

// How well links are proposed, against the truth of practice stores: bench_links [SEEDS] [CASES] [FIRST].
// FIRST is the first seed: the points were chosen with seeds 1 to 3, so others tell more. With more than
// 20,000 cases one large trust is made and some 300 links are asked about, for the time that it takes.
// For each kind of organisation and each seed a store is made, its links are removed, and every
// record that truly belongs with another is asked about. The truth stays in the summary that the
// writer gives back; it is never in the store, so that the matcher cannot see it.

namespace {

const QDate today(2026, 11, 22);
constexpr int large = 20000; ///< cases
constexpr size_t asked = 300; ///< links of a large store

struct Tally
{
    int links = 0;
    int amongFirstFive = 0;
    int first = 0;
    int likely = 0; ///< proposals that look right
    int likelyWrong = 0;
    std::vector<qint64> micros;
};

struct Pair
{
    QString one;
    QString other;
};

/// Records by reference, as the truth names them.
QHash<QString, RecordRef> records(Database &database)
{
    QHash<QString, RecordRef> byReference;
    for (const char *kind : { "complaint", "incident", "claim", "feedback" }) {
        const QString name = QString::fromLatin1(kind);
        const auto found
            = database.run(QStringLiteral("SELECT id, reference FROM %1").arg(name));
        while (found && (*found)->next())
            byReference.insert((*found)->text(1), { name, (*found)->number(0) });
    }
    return byReference;
}

std::vector<Pair> pairsOf(const QByteArray &json)
{
    std::vector<Pair> pairs;
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array())
        pairs.push_back({ value[QLatin1String("from")].toString(),
            value[QLatin1String("to")].toString() });
    return pairs;
}

/// Records that belong together through a third count as belonging together.
class Truth
{
public:
    explicit Truth(const std::vector<Pair> &pairs)
    {
        for (const Pair &pair : pairs) {
            const QString a = rootOf(pair.one);
            const QString b = rootOf(pair.other);
            if (a != b)
                m_parent.insert(a, b);
        }
    }
    [[nodiscard]] bool belong(const QString &a, const QString &b) const
    {
        return rootOf(a) == rootOf(b);
    }

private:
    [[nodiscard]] QString rootOf(QString name) const
    {
        while (m_parent.contains(name))
            name = m_parent.value(name);
        return name;
    }

    QHash<QString, QString> m_parent;
};

void askAbout(LinkProposals &proposals, const RecordRef &record, const QString &wanted,
    Tally &tally)
{
    QElapsedTimer timer;
    timer.start();
    const auto found = proposals.of(record);
    tally.micros.push_back(timer.nsecsElapsed() / 1000);
    if (!found)
        return;
    for (size_t i = 0; i < found->size(); ++i) {
        const LinkProposal &proposal = (*found)[i];
        if (proposal.otherReference == wanted) {
            ++tally.amongFirstFive;
            tally.first += i == 0 ? 1 : 0;
        }
    }
}

QString reasonsOf(const LinkProposal &proposal)
{
    QStringList kinds;
    for (const LinkReason &reason : proposal.score.reasons)
        kinds << QString::number(static_cast<int>(reason.kind)) + QLatin1Char(':')
                + reason.values.join(QLatin1Char(','));
    return kinds.join(QLatin1Char(';'));
}

/// Every record of every register but incidents is looked through, as the page of proposals does.
void lookThrough(LinkProposals &proposals, const QHash<QString, RecordRef> &byReference,
    const Truth &truth, Tally &tally)
{
    QSet<QString> seen;
    for (const RecordRef &record : byReference) {
        if (record.kind == recordkind::Incident)
            continue;
        const auto found = proposals.of(record);
        for (const LinkProposal &proposal : found ? *found : std::vector<LinkProposal>()) {
            QStringList names { proposal.recordReference, proposal.otherReference };
            names.sort();
            const QString pair = names.join(QLatin1Char('|'));
            if (!proposal.isLikely || seen.contains(pair))
                continue;
            seen << pair;
            ++tally.likely;
            const bool isRight = truth.belong(names.first(), names.last());
            tally.likelyWrong += isRight ? 0 : 1;
            if (qEnvironmentVariableIsSet("HEED_BENCH_LOUD"))
                QTextStream(stderr) << (isRight ? "right " : "wrong ") << proposal.recordReference
                                    << ' ' << proposal.otherReference << ' '
                                    << proposal.score.points << ' ' << proposal.score.person
                                    << ' ' << reasonsOf(proposal) << '\n';
        }
    }
}

QString percent(qint64 part, qint64 whole)
{
    return whole == 0 ? QStringLiteral("-")
                      : QString::number(100.0 * double(part) / double(whole), 'f', 1)
            + QLatin1Char('%');
}

void print(const QString &name, Tally tally)
{
    QTextStream out(stdout);
    std::sort(tally.micros.begin(), tally.micros.end());
    const auto at = [&tally](size_t perCent) {
        return tally.micros.empty()
            ? 0.0
            : double(tally.micros[(tally.micros.size() - 1) * perCent / 100]) / 1000;
    };
    out << name << ": " << tally.links << " true links; among the first five "
        << percent(tally.amongFirstFive, 2 * tally.links) << ", first "
        << percent(tally.first, 2 * tally.links) << "; " << tally.likely
        << " proposals look right, of which wrong " << percent(tally.likelyWrong, tally.likely)
        << "; one record takes " << QString::number(at(50), 'f', 1) << " ms (95 of 100: "
        << QString::number(at(95), 'f', 1) << " ms)\n";
    out.flush();
}

bool measure(PracticeKind kind, quint64 seed, int cases, Tally &tally)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bench.heed"));
    const FixedClock clock(today);
    const PracticePlan plan { kind, cases, seed, today };
    const auto made = makePracticeStore(path, plan, clock);
    if (!made)
        return false;
    auto store = OpenStore::open(path, {}, practicePassword, clock, OpenStore::Purpose::Work);
    if (!store)
        return false;
    const auto world = PracticeWorld::make(plan, (*store)->calendar());
    if (!world)
        return false;
    const std::vector<Pair> pairs = pairsOf(truthAsJson(*world, made->truth));
    Database &database = (*store)->database();
    if (!database.run(QStringLiteral("DELETE FROM link WHERE 1")))
        return false;
    const auto byReference = records(database);
    const Truth truth(pairs);
    LinkProposals proposals(database);
    const size_t step = cases > large ? std::max<size_t>(pairs.size() / asked, 1) : 1;
    for (size_t i = 0; i < pairs.size(); i += step) {
        const Pair &pair = pairs[i];
        ++tally.links;
        askAbout(proposals, byReference.value(pair.one), pair.other, tally);
        askAbout(proposals, byReference.value(pair.other), pair.one, tally);
    }
    if (cases <= large)
        lookThrough(proposals, byReference, truth, tally);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int seeds = arguments.value(1, QStringLiteral("5")).toInt();
    const int cases = arguments.value(2, QStringLiteral("0")).toInt();
    const int from = arguments.value(3, QStringLiteral("1")).toInt();
    bool isHeld = true;
    for (const PracticeKind kind : { PracticeKind::NhsTrust, PracticeKind::CareHome }) {
        Tally tally;
        if (cases > large && kind == PracticeKind::CareHome)
            break;
        for (int seed = from; seed < from + seeds; ++seed) {
            if (!measure(kind, static_cast<quint64>(seed), cases, tally))
                return 2;
        }
        print(toCode(kind), tally);
        isHeld = isHeld && tally.amongFirstFive * 10 >= 2 * tally.links * 9
            && tally.likelyWrong * 5 <= tally.likely;
    }
    return isHeld ? 0 : 1;
}
