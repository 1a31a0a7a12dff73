#include "app/bench/benches.h"
#include "app/commands.h"
#include "app/storeaccess.h"
#include "core/complaints/complaintregister.h"

#include <QJsonDocument>

#include <CLI/CLI.hpp>
#include <sqlite3.h>

namespace heed {

namespace {

constexpr double unlockLimitMs = 1500;

/// What somebody who counts by hand would index.
constexpr auto plainIndexes = "CREATE UNIQUE INDEX plain.calendar ON calendar_day (day);"
                              "CREATE UNIQUE INDEX plain.complaint_id ON complaint (id);"
                              "CREATE INDEX plain.received ON complaint (received_on);"
                              "CREATE INDEX plain.closed ON complaint (closed_on);"
                              "CREATE INDEX plain.replied ON complaint (replied_on);"
                              "CREATE INDEX plain.issue ON complaint_issue (complaint_id);"
                              "CREATE INDEX plain.occurred ON incident (occurred_on);"
                              "CREATE INDEX plain.notified ON claim (notified_on);"
                              "CREATE INDEX plain.heard ON feedback (heard_on);"
                              "CREATE UNIQUE INDEX plain.action_id ON action (id);"
                              "CREATE INDEX plain.aimed ON action_aim (action_id);"
                              "CREATE INDEX plain.moved ON action_moved (action_id);"
                              "CREATE INDEX plain.audited ON audit (kind, record_id);";

/// Times the work that people wait for (architecture, "numbers to hold"). Saves records, so it
/// takes practice stores only. Fails when a number is not held.
class BenchCommand final : public Command
{
public:
    void describe(CLI::App &options) override
    {
        m_access.describe(options);
        options.add_flag("--json", m_isJson, "Write JSON");
        options
            .add_option("--import", m_log,
                "Also time the import of this log of complaints into a new store")
            ->type_name("FILE");
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
        if (!(*store)->isPractice())
            return fail({ ErrorCode::Refused, QStringLiteral("bench.practice-only"), {}, {} });
        const Session session = (*store)->session();
        static_cast<void>(ComplaintRegister(session).ids({}));
        m_book.add({ QStringLiteral("unlock"), QStringLiteral("unlock to the list of complaints"),
            millisecondsSince(timer), QStringLiteral("ms"), unlockLimitMs,
            QStringLiteral("a practice store's password is quick to try") });
        benchLists(session, m_book);
        benchTyping(session, m_book);
        benchMemory(m_book);
        benchFigures(session, m_book);
        if (!m_log.empty())
            benchImport(QString::fromLocal8Bit(m_log.c_str()), clock, m_book);
        if (!m_plainCopy.empty() && !writePlainCopy(session.database))
            return fail({ ErrorCode::Io, QStringLiteral("print.cannot-write"),
                QString::fromLocal8Bit(m_plainCopy.c_str()), {} });
        print(m_isJson ? QString::fromUtf8(QJsonDocument(m_book.asJson()).toJson())
                       : m_book.inWords());
        if (m_book.isHeld())
            return ExitStatus::Done;
        note(QStringLiteral("A number is not held: see the lines marked so."));
        return ExitStatus::Failed;
    }

private:
    /// Every table that a figure is counted from, without encryption, for a bare SQLite to be timed
    /// on the same rows.
    bool writePlainCopy(Database &database) const
    {
        QString path = QString::fromLocal8Bit(m_plainCopy.c_str());
        path.replace(QLatin1Char('\''), QStringLiteral("''"));
        const auto tables = database.run(QStringLiteral(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
            "AND name NOT LIKE 'search%' AND name NOT LIKE 'stored%'"));
        if (!tables)
            return false;
        QString script = QStringLiteral("ATTACH '%1' AS plain KEY '';").arg(path);
        while ((*tables)->next())
            script += QStringLiteral("CREATE TABLE plain.%1 AS SELECT * FROM main.%1;")
                          .arg((*tables)->text(0));
        script += QLatin1String(plainIndexes) + QStringLiteral("DETACH plain;");
        return sqlite3_exec(
                   database.handle(), script.toUtf8().constData(), nullptr, nullptr, nullptr)
            == SQLITE_OK;
    }

    StoreAccess m_access;
    bool m_isJson = false;
    std::string m_log;
    std::string m_plainCopy;
    BenchBook m_book;
};

} // namespace

std::unique_ptr<Command> makeBenchCommand() { return std::make_unique<BenchCommand>(); }

} // namespace heed
