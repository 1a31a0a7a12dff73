#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace heed {

/// The logs that can be imported.
enum class LogKind {
    Complaints,
    Incidents,
    Claims,
    Feedback,
    Subjects, ///< further subjects of complaints, told from their log by their columns
};

template <> struct EnumCodes<LogKind>
{
    static constexpr std::array list {
        std::pair { LogKind::Complaints, "complaints" },
        std::pair { LogKind::Incidents, "incidents" },
        std::pair { LogKind::Claims, "claims" },
        std::pair { LogKind::Feedback, "feedback" },
        std::pair { LogKind::Subjects, "subjects" },
    };
};

enum class FieldType {
    Text,
    Date,
    Time,
    Integer,
    Age,
    Percent,
    Money,
    Boolean,
    Choice,
    NhsNumber,
    Reference,
    Place, ///< text whose spellings are folded onto the first one seen
};

/// One field of a kind of log: what it is called here, and what other systems call it.
struct FieldSpec
{
    QString id;
    QString label; ///< English, for messages and the mapping page
    FieldType type = FieldType::Text;
    bool required = false;
    bool past = false; ///< a date that cannot lie after today
    int futureYears = 20; ///< two-digit years run to this many years after today's
    QString columnFallback; ///< field whose column serves when the file has none for this one
    QString rowFallback; ///< field whose value serves when this one is empty in a row
    QString notBefore; ///< date: field that this one cannot precede
    bool keepsOutOfOrder = false; ///< date: reported when it precedes notBefore, but kept
    QString notAfter; ///< date: field that this one cannot follow
    bool isOpen = false; ///< choice: words outside the list are kept as they are, without a warning
    QString keepWordIn; ///< choice: text field that takes their word when it is empty
    QString codeIn; ///< choice: their word stays in this field, and the code goes into that one
    bool numbersNoted = false; ///< choice: say so when bare numbers are read as codes
    QStringList headers; ///< synonyms
    QHash<QString, QString> choices; ///< normalised word -> code
    QStringList codes; ///< the codes themselves, in their order
};

/// All fields of one kind of log.
class KindSpec
{
public:
    /// Reads resources/rules/import-KIND.json; further subjects have some of the fields of
    /// complaints. Errors: Storage ("exchange.rules-damaged").
    [[nodiscard]] static Result<KindSpec> load(LogKind kind);
    /// The same from the text of such a file.
    [[nodiscard]] static Result<KindSpec> parse(LogKind kind, const QByteArray &json);

    [[nodiscard]] LogKind kind() const { return m_kind; }
    [[nodiscard]] const QList<FieldSpec> &fields() const { return m_fields; }
    /// Position in fields(), or nothing.
    [[nodiscard]] std::optional<qsizetype> indexOf(const QString &fieldId) const;
    /// Words that only repeat what the log is about ("complaint", "case") and may be left out of a
    /// header.
    [[nodiscard]] const QStringList &nouns() const { return m_nouns; }

private:
    void keepSubjectsOnly();

    LogKind m_kind = LogKind::Complaints;
    QList<FieldSpec> m_fields;
    QStringList m_nouns;
    QHash<QString, qsizetype> m_index;
};

/// Lower case, accents kept, every run of anything but letters and digits as one space.
[[nodiscard]] QString normalisedWords(const QString &text);

} // namespace heed
