#pragma once

#include "core/store/fieldmap.h"

#include <QHash>

#include <map>

namespace heed {

using CodeId = TypedId<struct CodeTag>;
using ThemeMappingId = TypedId<struct ThemeMappingTag>;

/// One line of a code list. National schemes change, so a code has days between which it is
/// offered.
struct Code
{
    CodeId id;
    QString scheme;
    QString code;
    QString label;
    int sort = 0;
    QString source;
    bool verified = true; ///< false: no source confirmed it
    QDate validFrom;
    QDate validTo; ///< last day on which it is offered; what was recorded with it stays

    [[nodiscard]] bool isOfferedOn(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
};

template <> struct RowOf<Code>
{
    static constexpr auto table = "code";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("scheme", row.scheme);
        visit("code", row.code);
        visit("label", row.label);
        visit("sort", row.sort);
        visit("source", row.source);
        visit("verified", row.verified);
        visit("valid_from", row.validFrom);
        visit("valid_to", row.validTo);
    }
};

/// One step of the cross-walk from the codes of a register to the common themes.
struct ThemeMapping
{
    ThemeMappingId id;
    QString scheme;
    QString code;
    QString theme; ///< code of scheme "theme"
};

template <> struct RowOf<ThemeMapping>
{
    static constexpr auto table = "theme_map";
    template <typename Self, typename Visit> static void fields(Self &row, Visit &&visit)
    {
        visit("scheme", row.scheme);
        visit("code", row.code);
        visit("theme", row.theme);
    }
};

namespace codescheme {
inline const QString Subject = QStringLiteral("ko41a-subject");
inline const QString CareHomeSubject = QStringLiteral("care-home-subject");
inline const QString ServiceArea = QStringLiteral("ko41a-service-area");
inline const QString Profession = QStringLiteral("ko41a-profession");
inline const QString Specialty = QStringLiteral("ko41a-specialty");
inline const QString AgeBand = QStringLiteral("ko41a-age-band");
inline const QString IncidentCategory = QStringLiteral("incident-category");
inline const QString ClaimCause = QStringLiteral("claim-cause");
inline const QString Theme = QStringLiteral("theme");
} // namespace codescheme

/// Every code list of a store, read once: a plain value, cheap to ask, safe in any thread.
class CodeLists
{
public:
    CodeLists() = default;
    /// Those of a store. Errors: Storage.
    [[nodiscard]] static Result<CodeLists> load(Database &database);
    /// Those that come with Heed. Errors: Storage "codes.damaged" with the file and line.
    [[nodiscard]] static Result<CodeLists> shipped();

    /// Every code of a scheme in its order, also those no longer offered.
    [[nodiscard]] const std::vector<Code> &codes(const QString &scheme) const;
    /// Those that may be chosen on a day.
    [[nodiscard]] std::vector<Code> offered(const QString &scheme, QDate day) const;
    [[nodiscard]] QStringList schemes() const;
    /// Null when there is none. Valid as long as this object.
    [[nodiscard]] const Code *find(const QString &scheme, const QString &code) const;
    [[nodiscard]] bool has(const QString &scheme, const QString &code) const
    {
        return find(scheme, code) != nullptr;
    }
    /// The label, or the code itself where the list does not know it.
    [[nodiscard]] QString label(const QString &scheme, const QString &code) const;
    /// The code that a code or a label names, whatever the case; empty when neither is known.
    [[nodiscard]] QString codeFor(const QString &scheme, const QString &codeOrLabel) const;
    /// The common theme of a code or a label; empty when nothing maps it.
    [[nodiscard]] QString themeFor(const QString &scheme, const QString &codeOrLabel) const;
    [[nodiscard]] const std::vector<ThemeMapping> &themeMap() const { return m_map; }

private:
    CodeLists(std::vector<Code> codes, std::vector<ThemeMapping> map);

    std::map<QString, std::vector<Code>> m_codes;
    std::vector<ThemeMapping> m_map;
    QHash<QString, std::size_t> m_byCode; ///< scheme|code -> position in the scheme's list
    QHash<QString, QString> m_byLabel; ///< scheme|label or code, case folded -> code
    QHash<QString, QString> m_themes; ///< scheme|code -> theme
};

/// Writes the lists that come with Heed into a new store, each line with its audit entry. Lines
/// that are there already are left as they are. Gives the number of lines written.
Result<int> seedCodes(Transaction &transaction);

} // namespace heed
