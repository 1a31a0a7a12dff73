#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/governance/reportkinds.h"
#include "core/people/session.h"
#include "ui/governance/reportfile.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

/// `heed report STORE REPORT --from D --to D --out FILE`
class ReportCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_option("REPORT", m_report, "Which report")
            ->required()
            ->type_name("")
            ->check(CLI::IsMember({ "board", "panel", "annual", "cqc-complaints", "cqc-governance",
                "ko41a", "candour", "culture", "learning", "month", "equity" }));
        options.add_option("--from", m_from, "First day, such as 2025-11-01")
            ->required()
            ->type_name("D");
        options.add_option("--to", m_to, "Last day")->required()->type_name("D");
        options
            .add_option("--out", m_out,
                "File to write: its ending says how (pdf, odt, html, xlsx, csv, json)")
            ->required()
            ->type_name("FILE");
    }

    ExitStatus run(const Clock &clock) override
    {
        const QString out = QString::fromLocal8Bit(m_out.c_str());
        const auto ready = checkWish(out);
        if (!ready)
            return fail(ready.error());
        const auto store = m_access.open(clock);
        if (!store)
            return fail(store.error());
        const Session session = (*store)->session();
        const auto written = make(**store, session).and_then([&](const Report &report) {
            return writeReportFile(report, out);
        });
        if (!written)
            return fail(written.error());
        if (const auto noted = noteReport(session, out); !noted)
            return fail(noted.error());
        print(out);
        return ExitStatus::Done;
    }

private:
    [[nodiscard]] static QDate day(const std::string &text)
    {
        return QDate::fromString(QString::fromLatin1(text.c_str()), Qt::ISODate);
    }

    /// Everything that can be refused before a password is asked for.
    [[nodiscard]] Result<void> checkWish(const QString &out) const
    {
        if (reportKind(QString::fromLatin1(m_report.c_str())) == nullptr)
            return failure(ErrorCode::Refused, QStringLiteral("report.not-in-this-version"),
                QString::fromLatin1(m_report.c_str()));
        if (!Period { day(m_from), day(m_to) }.isValid())
            return failure(ErrorCode::Invalid, QStringLiteral("report.period"));
        const QString ending = QFileInfo(out).suffix().toLower();
        if (!reportFileEndings().contains(ending))
            return failure(ErrorCode::Invalid, QStringLiteral("report.unknown-ending"),
                QFileInfo(out).fileName());
        return {};
    }

    [[nodiscard]] Result<Report> make(OpenStore &store, const Session &session) const
    {
        const bool isJson = QString::fromLocal8Bit(m_out.c_str())
                                .endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        const BoardReportRequest request { { day(m_from), day(m_to) }, {}, store.isPractice(),
            isJson };
        return checkRight(session, Capability::Report).and_then([&] {
            return reportKind(QString::fromLatin1(m_report.c_str()))->make(session, request);
        });
    }

    [[nodiscard]] Result<void> noteReport(const Session &session, const QString &out) const
    {
        auto transaction = beginWork(session, Capability::Report);
        if (!transaction)
            return Failure(transaction.error());
        transaction->note({ AuditAction::Print, {}, 0, {}, {},
            QStringLiteral("report %1, %2 to %3, as %4")
                .arg(QString::fromLatin1(m_report.c_str()), QString::fromLatin1(m_from.c_str()),
                    QString::fromLatin1(m_to.c_str()), QFileInfo(out).fileName()) });
        return transaction->commit();
    }

    StoreAccess m_access;
    std::string m_report;
    std::string m_from;
    std::string m_to;
    std::string m_out;
};

} // namespace

std::unique_ptr<Command> makeReportCommand() { return std::make_unique<ReportCommand>(); }

} // namespace heed
