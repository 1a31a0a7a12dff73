#include "tests/insight/examplestore.h"

#include "core/people/storecalendar.h"
#include "core/store/transaction.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonDocument>

namespace heed::test {

namespace {

using Row = QHash<QString, QString>;

/// Rows of a CSV file with a header, quotes and line breaks within quotes.
QList<Row> readRows(const QString &name)
{
    QFile file(dataFile(QStringLiteral("example-export/") + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example data: %s", qPrintable(name));
    const QString text = QString::fromUtf8(file.readAll()).remove(QChar(0xfeff));
    QList<QStringList> lines;
    QStringList line;
    QString cell;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (c == QLatin1Char(',') || c == QLatin1Char('\n'))) {
            line << cell.trimmed();
            cell.clear();
            if (c == QLatin1Char('\n'))
                lines << std::exchange(line, {});
        } else {
            cell += c;
        }
    }
    QList<Row> rows;
    for (const QStringList &values : lines.mid(1)) {
        Row row;
        for (qsizetype i = 0; i < values.size(); ++i)
            row.insert(lines.first().value(i), values.at(i));
        rows << row;
    }
    return rows;
}

QString iso(const QString &ukDate)
{
    return QDate::fromString(ukDate, QStringLiteral("dd/MM/yyyy")).toString(Qt::ISODate);
}

QVariant dateOf(const Row &row, const char *column)
{
    const QString day = iso(row.value(QLatin1String(column)));
    return day.isEmpty() ? QVariant() : QVariant(day);
}

QVariant wordOf(const Row &row, const char *column)
{
    const QString word = row.value(QLatin1String(column));
    return word.isEmpty() ? QVariant() : QVariant(word);
}

/// "Partially upheld" -> "partially_upheld"
QVariant codeOf(const Row &row, const char *column)
{
    const QString word = row.value(QLatin1String(column)).toLower();
    return word.isEmpty() ? QVariant()
                          : QVariant(QString(word).replace(QLatin1Char(' '), QLatin1Char('_')));
}

qint64 penceOf(const Row &row, const char *column)
{
    return qRound64(row.value(QLatin1String(column)).toDouble() * 100);
}

} // namespace

ExampleStore::ExampleStore()
{
    Transaction transaction = m_store.begin();
    if (!writeCalendar(transaction, m_store.calendar()) || !transaction.commit())
        qFatal("no calendar for a test");
}

qint64 ExampleStore::add(const QString &table, const QVariantMap &columns)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.size());
    const QString sql
        = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
              .arg(table, columns.keys().join(QLatin1Char(',')), marks.join(QLatin1Char(',')));
    const auto added = database().run(sql, columns.values());
    if (!added)
        qFatal("%s: %s", qPrintable(table), qPrintable(added.error().detail));
    return (*added)->insertedId();
}

qint64 ExampleStore::addComplaint(const QString &receivedOn, const QVariantMap &columns)
{
    const QDate received = QDate::fromString(receivedOn, Qt::ISODate);
    const auto text = [](QDate day) { return day.toString(Qt::ISODate); };
    QVariantMap row {
        { QStringLiteral("reference"), QStringLiteral("C/%1").arg(++m_number) },
        { QStringLiteral("type"), QStringLiteral("complaint") },
        { QStringLiteral("state"), QStringLiteral("logged") },
        { QStringLiteral("regime"), QStringLiteral("nhs_2009") },
        { QStringLiteral("received_on"), receivedOn },
        { QStringLiteral("complainant_status"), QStringLiteral("patient") },
        { QStringLiteral("acknowledge_by"), text(m_store.calendar().addWorkingDays(received, 3)) },
        { QStringLiteral("first_reply_by"), text(m_store.calendar().addWorkingDays(received, 25)) },
        { QStringLiteral("reply_by"), text(m_store.calendar().addWorkingDays(received, 25)) },
        { QStringLiteral("relevant_period_ends"), text(received.addMonths(6).addDays(-1)) },
        { QStringLiteral("created_at"), QStringLiteral("2026-01-01") },
        { QStringLiteral("updated_at"), QStringLiteral("2026-01-01") },
    };
    row.insert(columns);
    return add(QStringLiteral("complaint"), row);
}

qint64 ExampleStore::addIncident(const QString &occurredOn, const QVariantMap &columns)
{
    QVariantMap row {
        { QStringLiteral("reference"), QStringLiteral("I/%1").arg(++m_number) },
        { QStringLiteral("event_type"), QStringLiteral("incident") },
        { QStringLiteral("state"), QStringLiteral("open") },
        { QStringLiteral("occurred_on"), occurredOn },
        { QStringLiteral("created_at"), QStringLiteral("2026-01-01") },
        { QStringLiteral("updated_at"), QStringLiteral("2026-01-01") },
    };
    row.insert(columns);
    return add(QStringLiteral("incident"), row);
}

qint64 ExampleStore::addClaim(const QString &notifiedOn, const QVariantMap &columns)
{
    QVariantMap row {
        { QStringLiteral("reference"), QStringLiteral("L/%1").arg(++m_number) },
        { QStringLiteral("scheme"), QStringLiteral("cnst") },
        { QStringLiteral("status"), QStringLiteral("open") },
        { QStringLiteral("notified_on"), notifiedOn },
        { QStringLiteral("created_at"), QStringLiteral("2026-01-01") },
        { QStringLiteral("updated_at"), QStringLiteral("2026-01-01") },
    };
    row.insert(columns);
    return add(QStringLiteral("claim"), row);
}

void ExampleStore::link(const QString &fromKind, qint64 from, const QString &toKind, qint64 to)
{
    add(QStringLiteral("link"),
        { { QStringLiteral("from_kind"), fromKind }, { QStringLiteral("from_id"), from },
            { QStringLiteral("to_kind"), toKind }, { QStringLiteral("to_id"), to } });
}

qint64 ExampleStore::siteId(const QString &name)
{
    if (!m_sites.contains(name))
        m_sites.insert(name, add(QStringLiteral("site"), { { QStringLiteral("name"), name } }));
    return m_sites.value(name);
}

void ExampleStore::loadExampleExport()
{
    Transaction transaction = m_store.begin();
    loadIncidents();
    loadComplaints();
    loadSubjects();
    loadClaims();
    if (!transaction.commit())
        qFatal("example data not stored");
}

void ExampleStore::loadComplaints()
{
    const QHash<QString, QString> channels { { QStringLiteral("E-mail"), QStringLiteral("email") },
        { QStringLiteral("Telephone"), QStringLiteral("telephone") },
        { QStringLiteral("Letter"), QStringLiteral("letter") },
        { QStringLiteral("Web form"), QStringLiteral("web") },
        { QStringLiteral("In person"), QStringLiteral("in_person") },
        { QStringLiteral("Via MP"), QStringLiteral("mp") } };
    for (const Row &row : readRows(QStringLiteral("complaints.csv"))) {
        const QVariant agreed = dateOf(row, "Agreed new due date");
        const QVariant due = dateOf(row, "Reply due");
        const bool isWithdrawn = row.value(QStringLiteral("Outcome")) == QLatin1String("Withdrawn");
        const qint64 id = addComplaint(iso(row.value(QStringLiteral("Date first received"))),
            { { QStringLiteral("reference"), row.value(QStringLiteral("Our reference")) },
                { QStringLiteral("type"),
                    row.value(QStringLiteral("Type")) == QLatin1String("Complaint via MP")
                        ? QStringLiteral("mp")
                        : QStringLiteral("complaint") },
                { QStringLiteral("channel"),
                    channels.value(row.value(QStringLiteral("Received via"))) },
                { QStringLiteral("site_id"), siteId(row.value(QStringLiteral("Site"))) },
                { QStringLiteral("grade_received"), codeOf(row, "Grade") },
                { QStringLiteral("acknowledged_on"), dateOf(row, "Acknowledged") },
                { QStringLiteral("first_reply_by"), due },
                { QStringLiteral("reply_by"), agreed.isNull() ? due : agreed },
                { QStringLiteral("replied_on"), dateOf(row, "Replied") },
                { QStringLiteral("closed_on"), dateOf(row, "Closed date") },
                { QStringLiteral("ending"),
                    isWithdrawn ? QVariant(QStringLiteral("withdrawn")) : QVariant() },
                { QStringLiteral("outcome"), isWithdrawn ? QVariant() : codeOf(row, "Outcome") } });
        m_records.insert(row.value(QStringLiteral("Our reference")), id);
        const QVariant reopened = dateOf(row, "Reopened");
        if (!reopened.isNull())
            add(QStringLiteral("complaint_episode"),
                { { QStringLiteral("complaint_id"), id }, { QStringLiteral("number"), 1 },
                    { QStringLiteral("reopened_on"), reopened } });
        if (row.value(QStringLiteral("Ombudsman (PHSO)")) == QLatin1String("Yes"))
            add(QStringLiteral("ombudsman_contact"),
                { { QStringLiteral("complaint_id"), id },
                    { QStringLiteral("body"), QStringLiteral("phso") },
                    { QStringLiteral("stage"), QStringLiteral("enquiry") },
                    { QStringLiteral("contacted_on"), dateOf(row, "PHSO date") } });
        const qint64 incident = m_records.value(row.value(QStringLiteral("Linked incident")));
        if (incident > 0)
            link(QStringLiteral("complaint"), id, QStringLiteral("incident"), incident);
    }
}

void ExampleStore::loadSubjects()
{
    for (const Row &row : readRows(QStringLiteral("complaint_subjects.csv")))
        add(QStringLiteral("complaint_issue"),
            { { QStringLiteral("complaint_id"),
                  m_records.value(row.value(QStringLiteral("Our reference"))) },
                { QStringLiteral("number"), row.value(QStringLiteral("Order")).toInt() },
                { QStringLiteral("subject"), row.value(QStringLiteral("Subject")) } });
}

void ExampleStore::loadIncidents()
{
    for (const Row &row : readRows(QStringLiteral("incidents.csv"))) {
        const QString harm = row.value(QStringLiteral("Degree of harm"));
        const QString reference = row.value(QStringLiteral("Ref"));
        m_records.insert(reference,
            addIncident(iso(row.value(QStringLiteral("Incident date"))),
                { { QStringLiteral("reference"), reference },
                    { QStringLiteral("reported_on"), dateOf(row, "Reported date") },
                    { QStringLiteral("site_id"), siteId(row.value(QStringLiteral("Site"))) },
                    { QStringLiteral("category"), wordOf(row, "Category") },
                    { QStringLiteral("physical_harm"),
                        harm == QLatin1String("Death") ? QVariant(QStringLiteral("fatal"))
                                                       : codeOf(row, "Degree of harm") },
                    { QStringLiteral("candour_required"),
                        row.value(QStringLiteral("Duty of candour required"))
                            == QLatin1String("Yes") },
                    { QStringLiteral("candour_told_on"),
                        dateOf(row, "Duty of candour verbal date") },
                    { QStringLiteral("candour_letter_on"),
                        dateOf(row, "Duty of candour letter date") },
                    { QStringLiteral("closed_on"), dateOf(row, "Closed date") } }));
    }
}

void ExampleStore::loadClaims()
{
    for (const Row &row : readRows(QStringLiteral("claims.csv"))) {
        const QVariant letter = dateOf(row, "Date of letter of claim");
        const qint64 id = addClaim(
            letter.isNull() ? iso(row.value(QStringLiteral("Opened date"))) : letter.toString(),
            { { QStringLiteral("reference"), row.value(QStringLiteral("Our reference")) },
                { QStringLiteral("scheme"), codeOf(row, "Scheme") },
                { QStringLiteral("site_id"), siteId(row.value(QStringLiteral("Site"))) },
                { QStringLiteral("damages_reserve"), penceOf(row, "Damages reserve") },
                { QStringLiteral("claimant_costs_reserve"),
                    penceOf(row, "Claimant costs reserve") },
                { QStringLiteral("defence_costs_reserve"), penceOf(row, "Defence costs reserve") },
                { QStringLiteral("damages_paid"), penceOf(row, "Damages paid") },
                { QStringLiteral("claimant_costs_paid"), penceOf(row, "Claimant costs paid") },
                { QStringLiteral("defence_costs_paid"), penceOf(row, "Defence costs paid") },
                { QStringLiteral("outcome"), wordOf(row, "Outcome") },
                { QStringLiteral("closed_on"), dateOf(row, "Closed date") } });
        const qint64 incident = m_records.value(row.value(QStringLiteral("Linked incident")));
        if (incident > 0)
            link(QStringLiteral("claim"), id, QStringLiteral("incident"), incident);
    }
}

QJsonObject exampleTruth()
{
    QFile file(dataFile(QStringLiteral("example-export/truth.json")));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no example data: truth.json");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace heed::test
