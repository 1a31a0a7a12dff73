#pragma once

#include "core/governance/report.h"
#include "core/records/record.h"

namespace heed {

using PackId = TypedId<struct PackTag>;
using PackSectionId = TypedId<struct PackSectionTag>;
using PackTickId = TypedId<struct PackTickTag>;
using StoredFileId = TypedId<struct StoredFileTag>;

namespace recordkind {
inline const QString Pack = QStringLiteral("pack");
}

/// Draft and approved packs may go back; one that was issued stays as it is for good.
enum class PackState { Draft, Approved, Issued, Withdrawn };

/// A paper for a board, a panel or a committee, from the first draft to what was given out.
struct Pack
{
    PackId id;
    qint64 revision = 1;
    QString reference; ///< "P-2026-0001"
    QString kind; ///< id of a ReportKind that has parts
    QString title;
    QDate periodFrom;
    QDate periodTo;
    QString sites; ///< ids with commas between; empty for all
    QString classification;
    PackState state = PackState::Draft;
    QString approvedBy;
    QDate approvedOn;
    QString issuedBy;
    QDateTime issuedAt;
    QString auditHead; ///< the end of the audit chain that the figures were counted from
    qint64 auditSeq = 0; ///< its number
    QString dataHash; ///< SHA-256 of the data section
    StoredFileId dataFile; ///< the data section, packed, in the store's files
    QString dataFileHash; ///< SHA-256 of that file
    QString paperHash; ///< SHA-256 of the PDF that was given out
    StoredFileId paperFile;
    QString program; ///< version of Heed that counted it
    QString withdrawnBy;
    QDate withdrawnOn;
    QString withdrawnReason;
    QDateTime createdAt;
    QDateTime updatedAt;
    QDateTime binnedAt;

    [[nodiscard]] Period period() const { return { periodFrom, periodTo }; }
    [[nodiscard]] Scope scope() const;
    void setScope(const Scope &scope);
    /// Whether what it says may never change again.
    [[nodiscard]] bool isFrozen() const
    {
        return state == PackState::Issued || state == PackState::Withdrawn;
    }
};

/// One section of the pack's kind: whether it is printed, where, and what somebody says to it.
struct PackSection
{
    PackSectionId id;
    PackId packId;
    QString section; ///< id of a ReportPart
    qint64 position = 0;
    bool isChosen = true;
    QString commentary; ///< paragraphs; lines that begin with "- " are a list
    QString post; ///< whose words they are, as a post: "Complaints manager"
    QString writtenBy;
    QDate writtenOn;

    bool operator==(const PackSection &) const = default;
};

/// Somebody read a text and says that the family would not recognise it.
struct PackTick
{
    PackTickId id;
    PackId packId;
    QString textHash; ///< of exactly this text in this place; another text needs another tick
    QString tickedBy;
    QDate tickedOn;
};

struct PackFile
{
    Pack pack;
    QList<PackSection> sections; ///< by position
    QList<PackTick> ticks;

    /// Ids of the sections to print, in order.
    [[nodiscard]] QStringList chosen() const;
};

} // namespace heed
