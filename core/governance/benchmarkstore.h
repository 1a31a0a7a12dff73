#pragma once

#include "core/governance/benchmark.h"
#include "core/people/session.h"

namespace heed {

/// The published file that comparisons rest on.
struct PublishedFile
{
    qint64 id = 0;
    QString year;
    QString fileName;
    QString source; ///< with its licence, shown wherever a number of it is
    QDate broughtOn;
    Ko41aLayout layout; ///< its columns
    QList<BenchmarkOrganisation> organisations;
};

/// Everything that a comparison is made of.
struct Benchmark
{
    PublishedFile file;
    BenchmarkChoice choice;
    BenchmarkOwn own;
    QList<BenchmarkCandidate> candidates;
    QList<BenchmarkOrganisation> taken;
    QList<BenchmarkPart> parts;
};

/// The newest file that was brought in; nothing when there is none. Errors: Storage.
[[nodiscard]] Result<std::optional<PublishedFile>> publishedFile(Database &database);
[[nodiscard]] Result<BenchmarkChoice> benchmarkChoice(Database &database);

/// One's own year beside those that are taken; nothing when no file was brought in. The year: the
/// one of the period, where that is a return's year, else the last that ended with or before it.
/// Errors: as ko41aReturn().
[[nodiscard]] Result<std::optional<Benchmark>> benchmark(
    Database &database, const WorkingCalendar &calendar, const Period &period);

/// The return's year that a period stands for.
[[nodiscard]] Period benchmarkYear(const Period &period);

/// What people do for the comparison; each call is one unit of work with its note.
class BenchmarkService
{
public:
    explicit BenchmarkService(const Session &session)
        : m_session(session)
    {
    }

    struct Brought
    {
        QString year;
        qsizetype organisations = 0;
        QStringList broken; ///< names of those whose numbers do not keep the sums
    };

    /// Takes a published file in; its rows replace nothing, the newest file counts. Needs Import.
    /// Errors: those of readPublishedKo41a().
    Result<Brought> bring(const QString &path);
    /// Needs WriteRecords.
    Result<void> choose(const BenchmarkChoice &choice);

private:
    const Session &m_session;
};

} // namespace heed
