#pragma once

#include "core/codes/codelists.h"
#include "core/exchange/importservice.h"
#include "tests/support/teststore.h"
#include "tests/support/testsupport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// What the tests of imports share: stores, the example export, and what a store then holds.
namespace heed::test {

inline QString exampleFile(const char *name)
{
    return dataFile(QStringLiteral("example-export/") + QLatin1String(name));
}

inline QJsonObject truth()
{
    QFile file(exampleFile("truth.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("truth.json is missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline Result<ImportReport> importFile(TestStore &store, const QString &path,
    LogKind kind = LogKind::Complaints, const ImportProgress &progress = {})
{
    return ImportService(store.session()).run({ .path = path, .kind = kind }, progress);
}

/// A store as every new one is: with its code lists.
class FilledStore : public TestStore
{
public:
    FilledStore()
    {
        Transaction work = begin();
        if (!seedCodes(work) || !work.commit())
            qFatal("the code lists cannot be stored");
    }
};

/// "word -> count" of a two-column query, as truth.json has its tables.
inline QJsonObject counts(TestStore &store, const QString &sql)
{
    QJsonObject table;
    auto found = store.database().run(sql);
    while (found && (*found)->next())
        table.insert((*found)->text(0), (*found)->number(1));
    return table;
}

inline qint64 number(TestStore &store, const QString &sql)
{
    return store.database().scalar(sql).value_or(QVariant(-1)).toLongLong();
}

/// Every table but the audit trail's, as text: two stores that tell the same have the same.
inline QString contents(TestStore &store)
{
    QStringList lines;
    for (const char *table : { "site", "unit", "person", "complaint", "complaint_issue",
             "complaint_episode", "ombudsman_contact", "deadline", "incident", "claim", "action",
             "link", "awaited_link", "import_batch", "audit", "search" }) {
        lines += QLatin1String(table);
        auto rows
            = store.database().run(QStringLiteral("SELECT * FROM %1").arg(QLatin1String(table)));
        while (rows && (*rows)->next())
            lines += (*rows)->text(0) + QLatin1Char('|') + (*rows)->text(1);
    }
    return lines.join(QLatin1Char('\n'));
}

inline QStringList facts(const ImportReport &report)
{
    QStringList list;
    for (const Problem &problem : report.problems)
        list += QStringLiteral("%1 %2 %3").arg(problem.row).arg(problem.column, problem.fact);
    return list;
}

/// Writes a file and gives its path.
inline QString written(const QTemporaryDir &folder, const QByteArray &text,
    const QString &name = QStringLiteral("log.csv"))
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's file");
    return path;
}

} // namespace heed::test
