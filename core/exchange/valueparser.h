#pragma once

#include <QString>

#include <optional>

namespace heed {

/// Pence from "£1,234.50", "1234", "(1,200)", "-5", "1.2k", "GBP 10". Nothing when it is no amount,
/// has more than two decimals that are not zero, or exceeds what 64 bits hold. No floating point on
/// the way.
[[nodiscard]] std::optional<qint64> parsePence(const QString &text);

/// yes/no, y/n, true/false, 1/0, ticks and crosses; also "n/a", "none" and "-" as no.
[[nodiscard]] std::optional<bool> parseBoolean(const QString &text);

/// A whole number, with thousands commas, a trailing .0 or a percent sign.
[[nodiscard]] std::optional<int> parseInteger(const QString &text);

/// Age in completed years: "67", "67 yrs", "6 months" (0). Range is not checked here.
[[nodiscard]] std::optional<int> parseAge(const QString &text);

enum class NhsNumberFault {
    None,
    WrongLength,
    WrongCheckDigit,
    NotDigits,
};

struct NhsNumber
{
    QString
        digits; ///< ten digits without spaces when there is no fault, else the text as it stands
    NhsNumberFault fault = NhsNumberFault::None;
};

/// Source: NHS Data Dictionary, NHS NUMBER: ten digits, the last a modulus 11 check digit (weights
/// 10 to 2).
[[nodiscard]] NhsNumber parseNhsNumber(const QString &text);

/// True for the words that people write where there is no value: "", "-", "n/a", "nil", "null",
/// "#N/A".
[[nodiscard]] bool meansNothing(const QString &text);

} // namespace heed
