#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/complaints/complaintregister.h"
#include "core/complaints/complaintservice.h"
#include "core/governance/boardreport.h"
#include "core/insight/measures.h"
#include "core/insight/measuresql.h"
#include "core/store/searchindex.h"
#include "ui/governance/reportfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <CLI/CLI.hpp>
#include <sqlite3.h>

namespace heed {

namespace {

constexpr int repeats = 5;
constexpr std::size_t firstRows = 128;

double since(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    const auto last = static_cast<double>(values.size() - 1);
    return values[static_cast<std::size_t>(share * last + 0.5)];
}

/// Milliseconds of a call, the middle of several, so that one slow moment does not count.
template <typename Call> double middleOf(Call call)
{
    std::vector<double> times;
    for (int i = 0; i < repeats; ++i) {
        QElapsedTimer timer;
        timer.start();
        call();
        times.push_back(since(timer));
    }
    return percentile(times, 0.5);
}

/// Resident memory in MB; 0 where the system does not say.
double memoryInUse()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

/// SQL text with its values put in, for a shell that binds nothing.
QString forShell(const measuresql::BoundSql &sql)
{
    QString text;
    qsizetype next = 0;
    for (const QChar character : sql.text) {
        if (character != QLatin1Char('?')) {
            text += character;
            continue;
        }
        const QVariant value = sql.values.at(next++);
        const bool number
            = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
        text
            += number ? value.toString() : QLatin1Char('\'') + value.toString() + QLatin1Char('\'');
    }
    return text.simplified() + QLatin1Char(';');
}

/// Times the work that people wait for (architecture, "numbers to hold"). Saves records, so it
/// takes practice stores only.
class BenchCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_flag("--json", m_isJson, "Write JSON");
        options
            .add_option("--plain-copy", m_plainCopy,
                "Also write an unencrypted copy, to time another program on")
            ->type_name("FILE");
    }

    ExitStatus run(const Clock &clock) override
    {
        QElapsedTimer timer;
        timer.start();
        const auto store = m_access.open(clock);
        if (!store)
            return fail(store.error());
        m_results.insert(QStringLiteral("unlock_ms"), since(timer));
        if (!(*store)->isPractice())
            return fail({ ErrorCode::Refused, QStringLiteral("bench.practice-only"), {}, {} });
        const Session session = (*store)->session();
        timeLists(session);
        timeSearch(session.database);
        timeSaving(session);
        timeMeasures(session);
        timePack(session);
        m_results.insert(QStringLiteral("memory_mb"), memoryInUse());
        if (!m_plainCopy.empty() && !writePlainCopy(session.database))
            return fail({ ErrorCode::Io, QStringLiteral("print.cannot-write"),
                QString::fromLocal8Bit(m_plainCopy.c_str()), {} });
        print(m_isJson ? QString::fromUtf8(QJsonDocument(m_results).toJson()) : inWords());
        return ExitStatus::Done;
    }

private:
    void timeLists(const Session &session)
    {
        const ComplaintRegister complaints(session);
        const auto open = [&](const ComplaintQuery &query) {
            return middleOf([&] {
                const auto ids = complaints.ids(query);
                if (ids)
                    static_cast<void>(complaints.rows({ ids->begin(),
                        ids->begin()
                            + static_cast<std::ptrdiff_t>(qMin(firstRows, ids->size())) }));
            });
        };
        ComplaintQuery query;
        m_results.insert(QStringLiteral("list_all_ms"), open(query));
        query.sortBy = ComplaintColumn::Complainant;
        m_results.insert(QStringLiteral("list_by_complainant_ms"), open(query));
        query.sortBy = ComplaintColumn::Reference;
        m_results.insert(QStringLiteral("list_by_reference_ms"), open(query));
        query = {};
        query.which = ComplaintQuery::Which::Open;
        query.sortBy = ComplaintColumn::NextDue;
        m_results.insert(QStringLiteral("list_open_by_due_ms"), open(query));
        query = {};
        query.subject = QStringLiteral("communications");
        m_results.insert(QStringLiteral("list_by_subject_ms"), open(query));
        query = {};
        query.searchText = QStringLiteral("letter nobody");
        m_results.insert(QStringLiteral("list_searched_ms"), open(query));
    }

    void timeSearch(Database &database)
    {
        std::vector<double> times;
        for (const char *word :
            { "communication", "medication", "appointment", "discharge", "letter", "ward" }) {
            const QString typed = QString::fromLatin1(word);
            for (qsizetype length = 2; length <= typed.size(); ++length) {
                QElapsedTimer timer;
                timer.start();
                static_cast<void>(search(database, typed.left(length), {}, 20));
                times.push_back(since(timer));
            }
        }
        m_results.insert(QStringLiteral("search_p95_ms"), percentile(times, 0.95));
    }

    void timeSaving(const Session &session)
    {
        constexpr int saves = 40;
        ComplaintService service(session);
        std::vector<double> times;
        for (int i = 0; i < saves; ++i) {
            ComplaintFile draft;
            draft.complaint.receivedOn = session.clock.today();
            draft.complaint.description
                = QStringLiteral("Nobody told us that the visit had been moved to another day.");
            draft.complainant.name = QStringLiteral("Bench Person %1").arg(i);
            draft.issues.push_back({ .subject = QStringLiteral("communications") });
            QElapsedTimer timer;
            timer.start();
            static_cast<void>(service.log(draft));
            times.push_back(since(timer));
        }
        m_results.insert(QStringLiteral("save_p95_ms"), percentile(times, 0.95));
    }

    void timeMeasures(const Session &session)
    {
        const QDate today = session.clock.today();
        const Slice question { { today.addYears(-1).addDays(1), today }, {} };
        Measures measures(session.database);
        m_results.insert(QStringLiteral("dashboard_ms"),
            middleOf([&] { static_cast<void>(measures.allFigures(question)); }));
        QJsonArray each;
        for (const Measure *measure : allMeasures()) {
            const QString id = QLatin1String(measure->id);
            const auto sql = measure->isOfSpread()
                ? measuresql::spreadSql(*measure, nullptr, question)
                : measuresql::countSql({ measure }, nullptr, question);
            each += QJsonObject { { QStringLiteral("id"), id },
                { QStringLiteral("ms"),
                    middleOf([&] { static_cast<void>(measures.figure(id, question)); }) },
                { QStringLiteral("sql"), forShell(sql) } };
        }
        m_results.insert(QStringLiteral("measures"), each);
    }

    void timePack(const Session &session)
    {
        const QDate today = session.clock.today();
        const QTemporaryDir folder;
        QElapsedTimer timer;
        timer.start();
        const auto written
            = boardReport(session.database, { { today.addYears(-1).addDays(1), today }, {}, true })
                  .and_then([&](const Report &report) {
                      return writeReportFile(report, folder.filePath(QStringLiteral("pack.pdf")));
                  });
        m_results.insert(
            QStringLiteral("pack_ms"), written ? QJsonValue(since(timer)) : QJsonValue());
    }

    /// The registers without encryption, for a bare SQLite to be timed on the same rows.
    bool writePlainCopy(Database &database) const
    {
        QByteArray path(m_plainCopy.c_str());
        path.replace("'", "''");
        QByteArray script = "ATTACH '" + path + "' AS plain KEY '';";
        for (const char *table :
            { "complaint", "complaint_issue", "complaint_episode", "complaint_hold",
                "ombudsman_contact", "ombudsman_recommendation", "incident", "claim", "action",
                "site", "unit", "code", "theme_map", "calendar_day", "link", "deadline" })
            script += QByteArray("CREATE TABLE plain.") + table + " AS SELECT * FROM main." + table
                + ';';
        script += "CREATE UNIQUE INDEX plain.calendar ON calendar_day (day);"
                  "CREATE INDEX plain.received ON complaint (received_on); CREATE INDEX "
                  "plain.closed ON complaint (closed_on);"
                  "CREATE INDEX plain.replied ON complaint (replied_on); CREATE INDEX "
                  "plain.occurred ON incident (occurred_on);"
                  "CREATE INDEX plain.notified ON claim (notified_on); CREATE UNIQUE INDEX "
                  "plain.complaint_id ON complaint (id);"
                  "CREATE INDEX plain.issue ON complaint_issue (complaint_id); DETACH plain;";
        return sqlite3_exec(database.handle(), script.constData(), nullptr, nullptr, nullptr)
            == SQLITE_OK;
    }

    [[nodiscard]] QString inWords() const
    {
        QStringList lines;
        for (auto result = m_results.constBegin(); result != m_results.constEnd(); ++result) {
            if (result.value().isDouble())
                lines += QStringLiteral("%1  %2")
                             .arg(result.key(), -24)
                             .arg(result.value().toDouble(), 0, 'f', 1);
        }
        return lines.join(QLatin1Char('\n'));
    }

    StoreAccess m_access;
    bool m_isJson = false;
    std::string m_plainCopy;
    QJsonObject m_results;
};

} // namespace

std::unique_ptr<Command> makeBenchCommand() { return std::make_unique<BenchCommand>(); }

} // namespace heed
