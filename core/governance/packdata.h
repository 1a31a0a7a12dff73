#pragma once

#include "core/governance/packstory.h"
#include "core/people/session.h"

#include <QJsonObject>

namespace heed {

/// What a pack would say if it were issued now.
struct PackPreview
{
    Report report;
    QList<StoryText> story;
};

/// Counts and writes the pack's report, with its commentaries. Only one that is to be kept or
/// compared needs the references behind every figure. Errors: those of its report.
[[nodiscard]] Result<PackPreview> previewPack(
    const Session &session, const PackFile &file, bool withReferences);

/// A commentary as blocks: whose it is, paragraphs, and lists where lines begin with "- ".
[[nodiscard]] QList<ReportBlock> commentaryBlocks(const QString &text, const QString &post);

/// The data section of a pack: everything that it says, with the references behind each figure and
/// the definitions, and without what differs from run to run. The same store, request and version
/// of Heed give the same bytes.
[[nodiscard]] QByteArray packData(const Report &report);

/// SHA-256 of a data section, as hexadecimal text.
[[nodiscard]] QString packHash(const QByteArray &data);

/// How a data section is kept in the store's files: packed, because references repeat.
[[nodiscard]] QByteArray packedData(const QByteArray &data);
[[nodiscard]] QByteArray unpackedData(const QByteArray &packed);

/// The data section that was kept when the pack was issued, checked against its hash. Errors:
/// Refused "pack.not-issued"; Storage "file.damaged"; NotFound "file.missing".
[[nodiscard]] Result<QByteArray> keptData(const Session &session, const Pack &pack);

/// The PDF that was given out, byte for byte. Errors: Refused "pack.not-issued"; NotFound
/// "pack.no-paper"; as keptData().
[[nodiscard]] Result<QByteArray> keptPaper(const Session &session, const Pack &pack);

/// Ids of the records with these references; what is in the bin, or gone, is left out. Errors:
/// Storage.
[[nodiscard]] Result<QList<qint64>> idsOfReferences(
    Database &database, const QString &kind, const QStringList &references);

} // namespace heed
