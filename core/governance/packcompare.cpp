#include "core/governance/packcompare.h"

#include "core/governance/figurewords.h"
#include "core/store/audit.h"
#include "core/store/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace heed {

namespace {

const QString Dash = QString::fromUtf8("\u2013");

QString key(const char *text) { return QString::fromLatin1(text); }

QStringList listOf(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &each : array.toArray())
        list << each.toString();
    return list;
}

QStringList without(const QStringList &all, const QStringList &others)
{
    const QSet<QString> known(others.begin(), others.end());
    QStringList rest;
    for (const QString &each : all) {
        if (!known.contains(each))
            rest << each;
    }
    return rest;
}

QHash<QString, QJsonObject> byId(const QJsonValue &array)
{
    QHash<QString, QJsonObject> all;
    for (const QJsonValue &each : array.toArray())
        all.insert(each.toObject().value(key("id")).toString(), each.toObject());
    return all;
}

/// Titles of what is in one of them only, or differs.
QStringList titlesThatDiffer(const QJsonValue &before, const QJsonValue &after)
{
    const auto was = byId(before);
    const auto is = byId(after);
    QStringList titles;
    for (const QJsonValue &each : after.toArray()) {
        const QJsonObject object = each.toObject();
        if (was.value(object.value(key("id")).toString()) != object)
            titles << object.value(key("title")).toString();
    }
    for (const QJsonValue &each : before.toArray()) {
        const QJsonObject object = each.toObject();
        if (!is.contains(object.value(key("id")).toString()))
            titles << object.value(key("title")).toString();
    }
    titles.removeDuplicates();
    return titles;
}

QString outOf(const QJsonObject &figure)
{
    if (!figure.value(key("denominator")).isDouble())
        return {};
    return QStringLiteral("%1 of %2")
        .arg(figure.value(key("numerator")).toInteger())
        .arg(figure.value(key("denominator")).toInteger());
}

/// The exact number, since who compares may see it; what stands for none as it is shown.
QString numberOf(const QJsonObject &figure)
{
    if (figure.isEmpty())
        return Dash;
    const QJsonValue value = figure.value(key("value"));
    if (!value.isDouble())
        return figure.value(key("shown")).toString();
    const QString unit = figure.value(key("unit")).toString();
    if (unit == QLatin1String("pence"))
        return FigureWords::pounds(value.toInteger());
    if (unit == QLatin1String("percent"))
        return FigureWords::number(value.toDouble(), 1) + QLatin1Char('%');
    return FigureWords::number(value.toDouble(), unit == QLatin1String("rate") ? 1 : 0);
}

/// The day by which a record of a register counts.
QString dayColumn(const QString &kind)
{
    static const QHash<QString, QString> columns {
        { key("complaint"), key("received_on") },
        { key("incident"), key("occurred_on") },
        { key("claim"), key("notified_on") },
        { key("feedback"), key("heard_on") },
        { key("candour"), key("aware_on") },
    };
    return columns.value(kind);
}

/// Kinds that are no records but decide what figures come to.
bool isSetting(const QString &kind)
{
    static const QSet<QString> kinds { key("setting"), key("holiday"), key("code"), key("theme"),
        key("theme_version"), key("activity"), key("site"), key("target") };
    return kinds.contains(kind);
}

PackEvent::What whatOf(const QString &action)
{
    if (action == QLatin1String("create"))
        return PackEvent::What::Late;
    if (action == QLatin1String("import"))
        return PackEvent::What::Imported;
    if (action == QLatin1String("bin"))
        return PackEvent::What::Binned;
    if (action == QLatin1String("restore"))
        return PackEvent::What::Restored;
    if (action == QLatin1String("remove") || action == QLatin1String("dispose")
        || action == QLatin1String("undo_import"))
        return PackEvent::What::Removed;
    return PackEvent::What::Changed;
}

/// Entries that leave every record as it is.
bool isReading(const QString &action)
{
    static const QSet<QString> actions { key("view"), key("print"), key("export"), key("sign_in"),
        key("sign_out"), key("backup"), key("key_change") };
    return actions.contains(action);
}

class Comparer
{
public:
    Comparer(Database &database, const Pack &pack)
        : m_database(database)
        , m_pack(pack)
    {
        result.reference = pack.reference;
        result.wasHash = pack.dataHash;
        result.madeWith = pack.program;
        result.comparedWith = QCoreApplication::applicationVersion();
    }

    Result<void> compare(const QByteArray &before, const QByteArray &after)
    {
        result.isHash = packHash(after);
        if (result.isSame())
            return {};
        m_was = QJsonDocument::fromJson(before).object();
        m_is = QJsonDocument::fromJson(after).object();
        return readEntries().and_then([this] {
            compareFigures();
            result.tables = titlesThatDiffer(m_was.value(key("tables")), m_is.value(key("tables")))
                + titlesThatDiffer(m_was.value(key("series")), m_is.value(key("series")));
            result.tables.removeDuplicates();
            result.sections
                = titlesThatDiffer(m_was.value(key("sections")), m_is.value(key("sections")));
            return listEvents();
        });
    }

    PackComparison result;

private:
    Result<void> readEntries()
    {
        auto found = m_database.run(
            auditSelect() + key("WHERE seq > ? AND kind IS NOT NULL ORDER BY seq"),
            { m_pack.auditSeq });
        if (!found)
            return Failure(found.error());
        while ((*found)->next())
            take(readAuditEntry(**found));
        return {};
    }

    void take(const AuditEntry &entry)
    {
        const QString kind = entry.kind.toString();
        const QString reference = entry.reference.toString();
        if (isReading(entry.action) || kind == recordkind::Pack)
            return;
        if (isSetting(kind)) {
            const QString name = reference.isEmpty() ? kind : kind + QLatin1Char(' ') + reference;
            if (!result.settings.contains(name))
                result.settings << name;
            return;
        }
        if (reference.isEmpty())
            return;
        const bool isOwn = !dayColumn(kind).isEmpty();
        PackEvent event { isOwn ? whatOf(entry.action) : PackEvent::What::Changed,
            { kind, entry.recordId.toLongLong() }, reference,
            QDate::fromString(entry.at.left(10), Qt::ISODate), {}, fieldsOf(entry, kind, isOwn) };
        const auto known = m_events.find(reference);
        if (known == m_events.end()) {
            m_events.insert(reference, event);
            return;
        }
        // A late record stays one, whatever was done to it afterwards, unless it went again.
        const bool isNew = known->what == PackEvent::What::Late
            || known->what == PackEvent::What::Imported;
        if (isOwn && event.what != PackEvent::What::Changed
            && (!isNew || event.what == PackEvent::What::Binned
                || event.what == PackEvent::What::Removed)) {
            known->what = event.what;
            known->on = event.on;
        }
        if (isOwn)
            known->record = event.record;
        known->fields += event.fields;
        known->fields.removeDuplicates();
    }

    static QStringList fieldsOf(const AuditEntry &entry, const QString &kind, bool isOwn)
    {
        QStringList fields
            = QJsonDocument::fromJson(entry.changes.toString().toUtf8()).object().keys();
        if (isOwn)
            return fields;
        // A link's or an action's own columns say little: what it is says enough.
        return { kind };
    }

    void compareFigures()
    {
        const auto was = byId(m_was.value(key("figures")));
        const auto is = byId(m_is.value(key("figures")));
        for (const QJsonValue &each : m_is.value(key("figures")).toArray()) {
            const QJsonObject after = each.toObject();
            compareFigure(was.value(after.value(key("id")).toString()), after);
        }
        for (const QJsonValue &each : m_was.value(key("figures")).toArray()) {
            const QJsonObject before = each.toObject();
            if (!is.contains(before.value(key("id")).toString()))
                compareFigure(before, {});
        }
    }

    void compareFigure(const QJsonObject &before, const QJsonObject &after)
    {
        if (before == after)
            return;
        const QJsonObject &named = after.isEmpty() ? before : after;
        PackFigureChange change;
        change.id = named.value(key("id")).toString();
        change.label = named.value(key("label")).toString();
        change.was = numberOf(before);
        change.is = numberOf(after);
        change.ofWas = outOf(before);
        change.ofIs = outOf(after);
        change.isDefinedOtherwise = !before.isEmpty() && !after.isEmpty()
            && (before.value(key("definition")) != after.value(key("definition"))
                || before.value(key("basis")) != after.value(key("basis")));
        const QStringList then = listOf(before.value(key("records")));
        const QStringList now = listOf(after.value(key("records")));
        change.came = without(now, then);
        change.went = without(then, now);
        for (const QString &reference : now) {
            const auto event = m_events.constFind(reference);
            if (event != m_events.cend() && event->what == PackEvent::What::Changed
                && !change.came.contains(reference))
                change.changed << reference;
        }
        for (const QStringList &part : { change.came, change.went, change.changed })
            m_involved += QSet<QString>(part.begin(), part.end());
        result.figures << change;
    }

    /// What happened to the records that figures came to differ by; and everything that came late,
    /// since a share rests on records that it does not count.
    Result<void> listEvents()
    {
        for (PackEvent &event : m_events) {
            const bool isWanted = m_involved.contains(event.reference);
            const QString column = dayColumn(event.record.kind);
            if (!column.isEmpty()) {
                const auto day = m_database.scalar(
                    QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                        .arg(column, event.record.kind),
                    { event.record.id });
                if (!day)
                    return Failure(day.error());
                event.counted = QDate::fromString(day->toString().left(10), Qt::ISODate);
            }
            const bool isLate = event.what != PackEvent::What::Changed && event.counted.isValid()
                && event.counted >= m_pack.periodFrom && event.counted <= m_pack.periodTo;
            if (isWanted || isLate)
                result.events << event;
        }
        std::sort(result.events.begin(), result.events.end(),
            [](const PackEvent &a, const PackEvent &b) {
                return std::tuple(int(a.what), a.reference) < std::tuple(int(b.what), b.reference);
            });
        return {};
    }

    Database &m_database;
    const Pack &m_pack;
    QJsonObject m_was;
    QJsonObject m_is;
    QHash<QString, PackEvent> m_events; // by reference
    QSet<QString> m_involved;
};

QJsonObject figureAsJson(const PackFigureChange &change)
{
    return { { key("id"), change.id }, { key("label"), change.label }, { key("was"), change.was },
        { key("is"), change.is }, { key("of_was"), change.ofWas }, { key("of_is"), change.ofIs },
        { key("defined_otherwise"), change.isDefinedOtherwise },
        { key("came"), QJsonArray::fromStringList(change.came) },
        { key("went"), QJsonArray::fromStringList(change.went) },
        { key("changed"), QJsonArray::fromStringList(change.changed) } };
}

QJsonObject eventAsJson(const PackEvent &event)
{
    return { { key("reference"), event.reference }, { key("kind"), event.record.kind },
        { key("what"), wordOf(event.what) }, { key("on"), event.on.toString(Qt::ISODate) },
        { key("counted_by"), event.counted.toString(Qt::ISODate) },
        { key("fields"), QJsonArray::fromStringList(event.fields) } };
}

} // namespace

Result<PackComparison> comparePack(const Session &session, const PackFile &file)
{
    const auto before = keptData(session, file.pack);
    if (!before)
        return Failure(before.error());
    const auto now = previewPack(session, file, true);
    if (!now)
        return Failure(now.error());
    Comparer comparer(session.database, file.pack);
    return comparer.compare(*before, packData(now->report)).map([&] {
        return std::move(comparer.result);
    });
}

QJsonObject comparisonAsJson(const PackComparison &comparison)
{
    QJsonArray figures;
    for (const PackFigureChange &change : comparison.figures)
        figures << figureAsJson(change);
    QJsonArray events;
    for (const PackEvent &event : comparison.events)
        events << eventAsJson(event);
    return { { key("pack"), comparison.reference }, { key("same"), comparison.isSame() },
        { key("was_hash"), comparison.wasHash }, { key("is_hash"), comparison.isHash },
        { key("figures"), figures }, { key("records"), events },
        { key("settings"), QJsonArray::fromStringList(comparison.settings) },
        { key("tables"), QJsonArray::fromStringList(comparison.tables) },
        { key("sections"), QJsonArray::fromStringList(comparison.sections) },
        { key("made_with"), comparison.madeWith },
        { key("compared_with"), comparison.comparedWith } };
}

QString wordOf(PackEvent::What what)
{
    switch (what) {
    case PackEvent::What::Late:
        return key("late");
    case PackEvent::What::Imported:
        return key("imported");
    case PackEvent::What::Binned:
        return key("binned");
    case PackEvent::What::Restored:
        return key("restored");
    case PackEvent::What::Removed:
        return key("removed");
    case PackEvent::What::Changed:
        break;
    }
    return key("changed");
}

} // namespace heed
