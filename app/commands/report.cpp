#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/calendar/typeddate.h"
#include "core/calendar/workingcalendar.h"
#include "core/governance/packcompare.h"
#include "core/governance/packregister.h"
#include "core/governance/reportkinds.h"
#include "core/people/session.h"
#include "ui/governance/reportfile.h"
#include "ui/print/printoutput.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

namespace heed {

namespace {

/// `heed report STORE REPORT --from D --to D --out FILE`; of an issued pack also `--pack REFERENCE
/// --out FILE` (what was given out) and `--compare REFERENCE` (what has changed since).
class ReportCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_option("REPORT", m_report, "Which report")
            ->required()
            ->type_name("")
            ->check(CLI::IsMember(everyReport()));
        options.add_option("--from", m_from, "First day, such as 2025-11-01")->type_name("D");
        options.add_option("--to", m_to, "Last day")->type_name("D");
        options
            .add_option("--out", m_out,
                "File to write: its ending says how (pdf, odt, html, xlsx, csv, json)")
            ->type_name("FILE");
        options
            .add_option("--pack", m_pack,
                "An issued pack: writes its PDF or its data (json) as they were kept")
            ->type_name("REFERENCE");
        options
            .add_option("--compare", m_compare,
                "An issued pack: says what has changed since it was issued, and why")
            ->type_name("REFERENCE");
        options.add_flag("--json", m_isJson, "The comparison as JSON");
    }

    ExitStatus run(const Clock &clock) override
    {
        if (const QString missing = whatIsMissing(); !missing.isEmpty()) {
            note(missing);
            return ExitStatus::WrongUsage;
        }
        const QString out = text(m_out);
        if (const auto ready = checkWish(out, clock); !ready)
            return fail(ready.error());
        const auto store = m_access.open(clock);
        if (!store)
            return fail(store.error());
        const Session session = (*store)->session();
        if (!m_compare.empty())
            return compare(session);
        const auto written = !m_pack.empty()
            ? writeKept(session, out)
            : make(**store, session).and_then([&](const Report &report) {
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
    [[nodiscard]] static QString text(const std::string &given)
    {
        return QString::fromLocal8Bit(given.c_str());
    }

    /// What is offered is what can be made: neither more nor less.
    [[nodiscard]] static std::vector<std::string> everyReport()
    {
        std::vector<std::string> ids;
        for (const ReportKind &kind : reportKinds())
            ids.emplace_back(kind.id);
        return ids;
    }

    [[nodiscard]] static QDate day(const std::string &given)
    {
        return QDate::fromString(QString::fromLatin1(given.c_str()), Qt::ISODate);
    }

    /// What the other options ask for besides; empty when all is there.
    [[nodiscard]] QString whatIsMissing() const
    {
        if (!m_compare.empty())
            return {};
        if (m_out.empty())
            return QStringLiteral("--out is required. See heed report --help.");
        if (m_pack.empty() && (m_from.empty() || m_to.empty()))
            return QStringLiteral("--from and --to are required. See heed report --help.");
        return {};
    }

    /// Days as every other command takes them, kept in the one form that the record of this report
    /// has. A day that does not exist is told as such.
    [[nodiscard]] Result<void> readDays(const Clock &clock)
    {
        const auto holidays = BankHolidays::load();
        if (!holidays)
            return Failure(holidays.error());
        const WorkingCalendar calendar(*holidays);
        for (std::string *given : { &m_from, &m_to }) {
            const auto read = parseTypedDate(text(*given), clock.today(), calendar);
            if (!read)
                return Failure(read.error());
            *given = read->toString(Qt::ISODate).toStdString();
        }
        return {};
    }

    /// Everything that can be refused before a password is asked for.
    [[nodiscard]] Result<void> checkWish(const QString &out, const Clock &clock)
    {
        if (!m_compare.empty())
            return {};
        const QString ending = QFileInfo(out).suffix().toLower();
        if (!m_pack.empty()) {
            if (ending == QLatin1String("pdf") || ending == QLatin1String("json"))
                return {};
            return failure(ErrorCode::Invalid, QStringLiteral("pack.kept-ending"), ending);
        }
        if (const auto read = readDays(clock); !read)
            return read;
        const Period period { day(m_from), day(m_to) };
        if (!period.isValid())
            return failure(ErrorCode::Invalid, QStringLiteral("report.period"));
        // Thousands of years would be drawn month by month.
        if (!WorkingCalendar::covers(period.from) || !WorkingCalendar::covers(period.to))
            return failure(ErrorCode::Invalid, QStringLiteral("calendar.outside-calendar"));
        if (!reportFileEndings().contains(ending))
            return failure(ErrorCode::Invalid, QStringLiteral("report.unknown-ending"),
                QFileInfo(out).fileName());
        return {};
    }

    [[nodiscard]] Result<PackFile> pack(
        const Session &session, const std::string &reference) const
    {
        return PackRegister(session)
            .byReference(text(reference))
            .and_then([this](PackFile file) -> Result<PackFile> {
                if (file.pack.kind != text(m_report))
                    return failure(ErrorCode::Refused, QStringLiteral("pack.other-kind"),
                        file.pack.kind);
                return file;
            });
    }

    [[nodiscard]] Result<void> writeKept(const Session &session, const QString &out) const
    {
        const auto file = pack(session, m_pack);
        if (!file)
            return Failure(file.error());
        const bool isData = out.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        return (isData ? keptData(session, file->pack) : keptPaper(session, file->pack))
            .and_then([&out](const QByteArray &bytes) { return writeWhole(out, bytes); });
    }

    ExitStatus compare(const Session &session) const
    {
        const auto compared
            = pack(session, m_compare).and_then([&session](const PackFile &file) {
                  return comparePack(session, file);
              });
        if (!compared)
            return fail(compared.error());
        if (m_isJson)
            print(QString::fromUtf8(
                QJsonDocument(comparisonAsJson(*compared)).toJson(QJsonDocument::Indented))
                      .trimmed());
        else
            say(*compared);
        return ExitStatus::Done;
    }

    static void say(const PackComparison &compared)
    {
        if (compared.isSame()) {
            print(QStringLiteral("%1: nothing has changed since it was issued. SHA-256 of its data: %2")
                      .arg(compared.reference, compared.isHash));
            return;
        }
        print(QStringLiteral("%1: its data were %2 and would be %3.")
                  .arg(compared.reference, compared.wasHash, compared.isHash));
        for (const PackFigureChange &change : compared.figures) {
            if (change.was != change.is || change.ofWas != change.ofIs)
                print(QStringLiteral("%1: was %2, is %3").arg(change.label,
                    withBase(change.was, change.ofWas), withBase(change.is, change.ofIs)));
        }
        for (const PackEvent &event : compared.events)
            print(QStringLiteral("%1 %2 on %3%4")
                      .arg(event.reference, wordOf(event.what), event.on.toString(Qt::ISODate),
                          event.counted.isValid()
                              ? QStringLiteral(", counted by %1")
                                    .arg(event.counted.toString(Qt::ISODate))
                              : QString()));
        for (const QString &setting : compared.settings)
            print(QStringLiteral("changed besides: %1").arg(setting));
        if (compared.madeWith != compared.comparedWith)
            print(QStringLiteral("made with Heed %1, compared with Heed %2")
                      .arg(compared.madeWith, compared.comparedWith));
    }

    [[nodiscard]] static QString withBase(const QString &number, const QString &base)
    {
        return base.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, base);
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
        const QString of = m_pack.empty()
            ? QStringLiteral("%1 to %2").arg(text(m_from), text(m_to))
            : QStringLiteral("pack %1 as it was issued").arg(text(m_pack));
        auto transaction = beginWork(session, Capability::Report);
        if (!transaction)
            return Failure(transaction.error());
        transaction->note({ AuditAction::Print, {}, 0, {}, {},
            QStringLiteral("report %1, %2, as %3")
                .arg(text(m_report), of, QFileInfo(out).fileName()) });
        return transaction->commit();
    }

    StoreAccess m_access;
    std::string m_report;
    std::string m_from;
    std::string m_to;
    std::string m_out;
    std::string m_pack;
    std::string m_compare;
    bool m_isJson = false;
};

} // namespace

std::unique_ptr<Command> makeReportCommand() { return std::make_unique<ReportCommand>(); }

} // namespace heed
