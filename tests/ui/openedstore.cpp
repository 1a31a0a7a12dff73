#include "tests/ui/openedstore.h"

namespace heed::test {

OpenedStore::OpenedStore()
{
    NewStore wanted;
    wanted.path = m_folder.filePath(QStringLiteral("pages.heed"));
    wanted.organisation = QStringLiteral("Meadow View");
    wanted.kind = QStringLiteral("care-home");
    wanted.userName = QStringLiteral("Ann Calloway");
    wanted.password = QStringLiteral("practice");
    wanted.practice = true;
    wanted.fill = [](Transaction &transaction) -> Result<void> {
        return seedCodes(transaction).map([](int) {});
    };
    auto store = OpenStore::create(wanted, m_clock);
    if (!store)
        qFatal("no store for a test: %s", qPrintable(store.error().operation));
    auto codes = CodeLists::load((*store)->database());
    if (!codes)
        qFatal("no code lists for a test");
    m_workspace = std::make_unique<Workspace>(std::move(*store), std::move(*codes), prompter);
}

void OpenedStore::signInAgain()
{
    const QString path = m_workspace->store().path();
    m_workspace.reset();
    auto store = OpenStore::open(path, QStringLiteral("Ann Calloway"), QStringLiteral("practice"),
        m_clock, OpenStore::Purpose::Work);
    if (!store)
        qFatal("the store does not open again: %s", qPrintable(store.error().operation));
    auto codes = CodeLists::load((*store)->database());
    if (!codes)
        qFatal("no code lists for a test");
    m_workspace = std::make_unique<Workspace>(std::move(*store), std::move(*codes), prompter);
}

qint64 OpenedStore::run(const QString &sql, const QVariantList &values)
{
    const auto done = database().run(sql, values);
    if (!done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
    return (*done)->insertedId();
}

qint64 OpenedStore::addComplaint(
    const QString &reference, const QString &receivedOn, const QVariantMap &columns)
{
    QVariantMap row { { QStringLiteral("reference"), reference },
        { QStringLiteral("type"), QStringLiteral("complaint") },
        { QStringLiteral("state"), QStringLiteral("logged") },
        { QStringLiteral("regime"), QStringLiteral("nhs_2009") },
        { QStringLiteral("received_on"), receivedOn },
        { QStringLiteral("complainant_status"), QStringLiteral("patient") },
        { QStringLiteral("created_at"), QStringLiteral("2026-01-01") },
        { QStringLiteral("updated_at"), QStringLiteral("2026-01-01") } };
    row.insert(columns);
    QStringList marks;
    marks.fill(QStringLiteral("?"), row.size());
    return run(QStringLiteral("INSERT INTO complaint (%1) VALUES (%2)")
                   .arg(row.keys().join(QLatin1Char(',')), marks.join(QLatin1Char(','))),
        row.values());
}

} // namespace heed::test
