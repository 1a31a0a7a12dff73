#pragma once

#include "core/people/person.h"
#include "core/records/record.h"

#include <QSet>

namespace heed {

/// A stretch of days, both included.
struct DaySpan
{
    QDate from;
    QDate to;

    bool operator==(const DaySpan &) const = default;
};

/// What a record tells when one asks whether it belongs with another.
struct LinkTrace
{
    RecordRef record;
    QString reference;
    /// Complaints: received; incidents: happened; claims: the day they are about; feedback: heard.
    QDate day;
    QDate notifiedOn; ///< claims only
    SiteId site;
    UnitId unit;
    Person subject; ///< whose care it is about; blank when nobody is named
    Person writer; ///< who complained, when that is somebody else
    std::optional<int> age; ///< in years, when the event happened
    QSet<QString> themes; ///< codes; empty when none was given
    QSet<QString> words; ///< that tell something, in small letters and without endings
    QList<DaySpan> namedDays; ///< days that the text names
};

/// Whether links are proposed for this kind of record: complaint, incident, claim, feedback.
[[nodiscard]] bool isLinkable(const QString &kind);

/// The traces of records of one kind, in no order; what is in the bin is left out. Text is costly:
/// it is read on demand. Text of privileged claims is never read. Errors: the store's.
[[nodiscard]] Result<std::vector<LinkTrace>> readTraces(
    Database &database, const QString &kind, const std::vector<qint64> &ids, bool withText);

/// Words of four letters and more that are not everybody's, without their endings: "falls" and
/// "falling" are one.
[[nodiscard]] QSet<QString> tellingWords(const QString &text);

/// The days that a text names: "3 March", "3rd of March 2026", "3/4/2026" and, as a stretch of
/// days, "early in March" or "last March". A day without a year is the last one before `writtenOn`.
[[nodiscard]] QList<DaySpan> daysNamed(const QString &text, QDate writtenOn);

} // namespace heed
