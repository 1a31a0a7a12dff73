#pragma once

#include "core/people/person.h"

#include <QStringList>

#include <vector>

namespace heed {

/// Why a passage might have to be taken out of a copy for somebody else.
enum class PassageKind { Name, BirthDate, NhsNumber, Phone, Email, Postcode, Marked };

template <> struct EnumCodes<PassageKind>
{
    static constexpr std::array list {
        std::pair { PassageKind::Name, "name" },
        std::pair { PassageKind::BirthDate, "birth_date" },
        std::pair { PassageKind::NhsNumber, "nhs_number" },
        std::pair { PassageKind::Phone, "phone" },
        std::pair { PassageKind::Email, "email" },
        std::pair { PassageKind::Postcode, "postcode" },
        std::pair { PassageKind::Marked, "marked" },
    };
};

/// Words that stand in a text, and how often.
struct Passage
{
    PassageKind kind = PassageKind::Marked;
    QString words;
    int times = 0;

    bool operator==(const Passage &) const = default;
};

/// A place in a text.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const Span &) const = default;
};

/// Every place where these words stand: as whole words, in any case, also where blanks or a line's
/// end (with or without a hyphen) come between them or inside one.
[[nodiscard]] std::vector<Span> placesOf(const QString &words, const QString &text);

/// What stands in a text and may tell who somebody is: the names of these people and parts of them,
/// dates of birth, NHS numbers (ten digits whose check digit is right: ISB 0149), telephone
/// numbers, e-mail addresses, postcodes. A proposal: people decide, and add what no rule can know.
[[nodiscard]] std::vector<Passage> proposePassages(
    const QString &text, const std::vector<Person> &people);

/// Whether ten digits end with the check digit of an NHS number (modulus 11).
/// Source: NHS Data Dictionary, NHS NUMBER; information standard ISB 0149.
[[nodiscard]] bool isNhsNumber(const QString &tenDigits);

} // namespace heed
