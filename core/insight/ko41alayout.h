#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace heed {

/// What one column of the return holds.
enum class Ko41aSection {
    Year,
    RegionCode,
    RegionName,
    IcsCode,
    IcsName,
    OrganisationCode,
    OrganisationName,
    OrganisationType,
    BroughtForward,
    New,
    Resolved,
    Upheld,
    PartiallyUpheld,
    NotUpheld,
    CarriedForward,
    Age,
    AgeTotal,
    Status,
    StatusTotal,
    Service,
    ServiceTotal,
    Specialty, ///< clinical treatment, by group of specialties
    SpecialtyTotal,
    Subject, ///< every other subject
    SubjectSubTotal,
    SubjectTotal,
    Profession,
    ProfessionTotal,
};

template <> struct EnumCodes<Ko41aSection>
{
    static constexpr std::array list {
        std::pair { Ko41aSection::Year, "year" },
        std::pair { Ko41aSection::RegionCode, "region_code" },
        std::pair { Ko41aSection::RegionName, "region_name" },
        std::pair { Ko41aSection::IcsCode, "ics_code" },
        std::pair { Ko41aSection::IcsName, "ics_name" },
        std::pair { Ko41aSection::OrganisationCode, "organisation_code" },
        std::pair { Ko41aSection::OrganisationName, "organisation_name" },
        std::pair { Ko41aSection::OrganisationType, "organisation_type" },
        std::pair { Ko41aSection::BroughtForward, "brought_forward" },
        std::pair { Ko41aSection::New, "new" },
        std::pair { Ko41aSection::Resolved, "resolved" },
        std::pair { Ko41aSection::Upheld, "upheld" },
        std::pair { Ko41aSection::PartiallyUpheld, "partially_upheld" },
        std::pair { Ko41aSection::NotUpheld, "not_upheld" },
        std::pair { Ko41aSection::CarriedForward, "carried_forward" },
        std::pair { Ko41aSection::Age, "age" },
        std::pair { Ko41aSection::AgeTotal, "age_total" },
        std::pair { Ko41aSection::Status, "status" },
        std::pair { Ko41aSection::StatusTotal, "status_total" },
        std::pair { Ko41aSection::Service, "service" },
        std::pair { Ko41aSection::ServiceTotal, "service_total" },
        std::pair { Ko41aSection::Specialty, "specialty" },
        std::pair { Ko41aSection::SpecialtyTotal, "specialty_total" },
        std::pair { Ko41aSection::Subject, "subject" },
        std::pair { Ko41aSection::SubjectSubTotal, "subject_sub_total" },
        std::pair { Ko41aSection::SubjectTotal, "subject_total" },
        std::pair { Ko41aSection::Profession, "profession" },
        std::pair { Ko41aSection::ProfessionTotal, "profession_total" },
    };
};

/// One column as it is published, and the codes that are counted in it.
struct Ko41aColumn
{
    QString name; ///< "Subject_Area_Communications"
    Ko41aSection section = Ko41aSection::New;
    /// Codes of Heed's lists; ages as "0-5" and "75-", "unknown" for none; "*" takes what no other
    /// column of the section takes. Of the specialties' total: the subjects counted by specialty.
    QStringList codes;

    /// Whether it says who returns it, and is no number.
    [[nodiscard]] bool isIdentity() const { return section < Ko41aSection::BroughtForward; }
};

/// The columns of one year's return in their order. Data with a year and a source, since NHS
/// England changes them: the newest list that is not later than the year asked for counts.
struct Ko41aLayout
{
    QString year; ///< "2024-25"
    QString source;
    QList<Ko41aColumn> columns;

    [[nodiscard]] int firstYear() const { return year.left(4).toInt(); }
    [[nodiscard]] QStringList names() const;
    /// Place of the only column of a section; -1 when it has none.
    [[nodiscard]] qsizetype placeOf(Ko41aSection section) const;
    [[nodiscard]] QList<qsizetype> placesOf(Ko41aSection section) const;
    /// Where a code is counted; the "*" column where none names it; -1 where there is none.
    [[nodiscard]] qsizetype placeFor(Ko41aSection section, const QString &code) const;
    /// Whether a column names the code itself.
    [[nodiscard]] bool isNamed(Ko41aSection section, const QString &code) const;
    [[nodiscard]] qsizetype placeForAge(std::optional<int> years) const;
    /// Whether a subject is counted by specialty.
    [[nodiscard]] bool isClinical(const QString &subject) const;
};

/// "2025-26" for 2025.
[[nodiscard]] QString ko41aYear(int firstYear);

/// Reads a list of columns: a CSV file with the columns year, column, section, codes and source.
/// Errors: Invalid "ko41a.list-damaged" (detail: the line), "ko41a.list-year" (a year that is none,
/// or two of them), "ko41a.list-section" (detail: a section that stands twice, or is missing, or is
/// unknown), "ko41a.list-column" (detail: a column that stands twice), "ko41a.list-code" (detail: a
/// code that two columns count), "ko41a.list-rest" (detail: a section without a "*").
[[nodiscard]] Result<Ko41aLayout> readKo41aLayout(const QByteArray &csv);
/// The list that comes with Heed: the published columns of 2024-25.
[[nodiscard]] Result<Ko41aLayout> shippedKo41aLayout();
/// As readKo41aLayout() reads it.
[[nodiscard]] QByteArray ko41aLayoutAsCsv(const Ko41aLayout &layout);

} // namespace heed
