#pragma once

#include "core/base/result.h"

namespace heed {

/// How well a password stands up to somebody who has copied the store and guesses.
struct PasswordStrength
{
    static constexpr int leastLength = 8; ///< characters
    static constexpr int leastScore = 3;

    int score = 0; ///< 0 (found at once) to 4, by zxcvbn's scale
    qsizetype length = 0; ///< characters as a person counts them
    /// What makes it weak, as facts for `ui`: password.too-short (%1: least), password.common-word,
    /// password.own-word (a name or word of this user or organisation), password.repeats,
    /// password.sequence, password.keyboard, password.date, and password.add-words when more is
    /// needed.
    QList<FieldProblem> advice;

    /// Whether it may guard a store: at least 8 characters, no greatest length, no rules on which
    /// characters, and nothing that a guesser tries early.
    /// Source: NCSC, Cyber Essentials Requirements for IT Infrastructure v3.2 (in force 28 April
    /// 2025), "User access control", password-based authentication: 8 characters with common ones
    /// blocked.
    [[nodiscard]] bool isEnough() const { return length >= leastLength && score >= leastScore; }
};

/// `ownWords`: the person's name, the organisation's: what a guesser would try first.
[[nodiscard]] PasswordStrength judgePassword(
    const QString &password, const QStringList &ownWords = {});

/// What practice stores open with; allowed for them only.
inline constexpr QLatin1String practicePassword { "practice" };

/// Whether a store may take it as a new password.
/// Errors: Invalid "user.weak-password", its problems the advice, all for the field `password`.
[[nodiscard]] Result<void> checkNewPassword(
    const QString &password, const QStringList &ownWords, bool isPracticeStore);

} // namespace heed
