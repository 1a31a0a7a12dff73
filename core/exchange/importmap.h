#pragma once

#include "core/exchange/dateparser.h"
#include "core/exchange/fieldspec.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace heed {

/// What the user says about a file, over what Heed finds out by itself (docs/import.md).
struct ImportMap
{
    QHash<QString, QString>
        columns; ///< normalised header -> field id; empty id: leave the column out
    QSet<QString> unread; ///< normalised headers that no field takes, and no guess is wanted for
    std::optional<DateOrder> dates;
    QString encoding;
    QChar delimiter;
    int headerRow = 0; ///< line of the headers, 1-based; 0: found out
    QHash<QString, QHash<QString, QString>> values; ///< field id -> normalised word -> code

    /// Reads a map file. Errors: NotFound, Io, Invalid ("exchange.map-not-json",
    /// "exchange.map-no-object", "exchange.map-bad-key", "exchange.map-bad-value", "exchange.map-bad-field",
    /// "exchange.map-bad-code"; `detail` names the offending entry).
    [[nodiscard]] static Result<ImportMap> load(const QString &path, const KindSpec &spec);
    [[nodiscard]] static Result<ImportMap> parse(const QByteArray &json, const KindSpec &spec);
};

} // namespace heed
