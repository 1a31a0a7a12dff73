#pragma once

#include "core/base/result.h"
#include "core/store/storekey.h"

#include <QDate>
#include <QStringList>

namespace heed {

/// The store key written so that a person can type it from paper: 13 groups of the key and a 14th
/// that checks them all. A group is five characters of Crockford's base 32 (no I, L, O or U): four
/// that count and one that checks them and the group's place, so that one wrong character, two
/// swapped ones or two swapped groups are found and the group is named.
class RecoveryCode
{
public:
    static constexpr int groupCount = 14;
    static constexpr int groupSize = 5;

    /// The groups, in order. Whoever holds them holds the store: they go on paper, not into a log.
    [[nodiscard]] static QStringList groups(const StoreKey &key);
    /// The groups on one line with a dash between two.
    [[nodiscard]] static QString toText(const StoreKey &key);

    /// Reads what was typed. Spaces, dashes, line ends and case do not matter; O is read as 0, I
    /// and L as 1, U as V. Errors, all Invalid: "store.recovery-group" (detail: which group is
    /// wrong, from 1); "store.recovery-length" (detail: how many characters were typed);
    /// "store.recovery-whole" when each group is right by itself and the whole is not.
    [[nodiscard]] static Result<StoreKey> parse(const QString &text);
};

/// What the printed recovery sheet says, as plain values for whoever lays it out.
struct RecoverySheet
{
    QString organisation;
    QString storeName; ///< the store's file name, without its folder
    QDate printedOn;
    QStringList groups;

    [[nodiscard]] static RecoverySheet of(const StoreKey &key, const QString &organisation,
        const QString &storePath, QDate printedOn);
    /// What the sheet is for and how it is used and kept, one fact a step, in order; `ui` has the
    /// sentences.
    [[nodiscard]] static QStringList steps();
};

} // namespace heed
