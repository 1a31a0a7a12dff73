#pragma once

#include "core/exchange/registersheet.h"
#include "core/exchange/tablewriter.h"

#include <functional>

namespace heed {

/// What is to be exported, and where to.
struct ExportOrder
{
    QString kind; ///< a SheetKind's code, or "everything"
    QString path; ///< .csv or .xlsx; for everything a folder, or .xlsx with a sheet for each kind
};

struct ExportReport
{
    QStringList files;
    int records = 0;
};

/// Told how far it is (0 to 100); returns false to stop.
using ExportProgress = std::function<bool(int percent)>;

/// Takes records out of the encrypted store. The audit trail keeps who took what, and it is written
/// together with the file: neither is there without the other.
class ExportService
{
public:
    /// The session must outlive the service.
    explicit ExportService(const Session &session)
        : m_session(session)
    {
    }

    /// Errors: Refused "session.not-allowed", "export.no-register" (nothing keeps records of that
    /// kind yet); Invalid "export.unknown-kind", "export.unknown-format"; Conflict
    /// "export.folder-not-empty"; Cancelled "export.cancelled"; Io "exchange.cannot-write".
    [[nodiscard]] Result<ExportReport> run(
        const ExportOrder &order, const ExportProgress &progress = {});

private:
    Result<std::vector<SheetKind>> kindsOf(const QString &kind) const;
    Result<TableData> table(SheetKind kind, const ExportProgress &progress) const;
    Result<QStringList> write(const ExportOrder &order, const QList<TableData> &tables) const;

    const Session &m_session;
};

} // namespace heed
