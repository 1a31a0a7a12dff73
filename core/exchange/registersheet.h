#pragma once

#include "core/exchange/flatrecord.h"
#include "core/people/session.h"
#include "core/records/record.h"

namespace heed {

/// What can be listed and exported.
enum class SheetKind { Complaints, Incidents, Claims, Candour, Feedback, Actions, Documents, Audit };

template <> struct EnumCodes<SheetKind>
{
    static constexpr std::array list {
        std::pair { SheetKind::Complaints, "complaints" },
        std::pair { SheetKind::Incidents, "incidents" },
        std::pair { SheetKind::Claims, "claims" },
        std::pair { SheetKind::Candour, "candour" },
        std::pair { SheetKind::Feedback, "feedback" },
        std::pair { SheetKind::Actions, "actions" },
        std::pair { SheetKind::Documents, "documents" },
        std::pair { SheetKind::Audit, "audit" },
    };
};

/// A register as flat lines. People are shown to those who may read names.
class RegisterSheet
{
public:
    /// The session must outlive the sheet. Errors: Refused "session.not-allowed"; Storage.
    [[nodiscard]] static Result<RegisterSheet> open(const Session &session, SheetKind kind);

    /// The ids that match, newest first. The audit trail runs oldest first and is not searched, nor
    /// are documents, which stand by record.
    /// Errors: Invalid "record.unknown-field", "record.bad-filter".
    [[nodiscard]] Result<std::vector<qint64>> ids(const RecordQuery &query) const;
    /// The lines of some records, a few hundred at a time, in this order.
    [[nodiscard]] Result<std::vector<FlatRecord>> lines(const std::vector<qint64> &ids);

    /// The names of the cells of every line, also where there is no line.
    [[nodiscard]] Result<QStringList> columns();

private:
    RegisterSheet(const Session &session, SheetKind kind, FlatContext context);

    [[nodiscard]] Result<std::vector<qint64>> withoutHidden(std::vector<qint64> actions) const;
    template <typename T> Result<std::vector<FlatRecord>> linesOf(const std::vector<qint64> &ids);
    template <typename T> Result<std::vector<FlatRecord>> linesOfRows(const std::vector<T> &rows);
    Result<std::vector<FlatRecord>> documentLines(const std::vector<qint64> &ids);
    Result<std::vector<FlatRecord>> auditLines(const std::vector<qint64> &ids);
    Result<void> addReferences(
        const std::vector<Action> &actions, std::vector<FlatRecord> &lines) const;
    Result<void> addLearning(
        const std::vector<Action> &actions, std::vector<FlatRecord> &lines) const;
    Result<void> addLinks(
        const QString &kind, const std::vector<qint64> &ids, std::vector<FlatRecord> &lines);

    const Session &m_session;
    SheetKind m_kind;
    FlatContext m_context;
};

} // namespace heed
