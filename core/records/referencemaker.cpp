#include "core/records/referencemaker.h"

#include "core/records/recordkinds.h"
#include "core/store/database.h"
#include "core/store/settings.h"

#include <QRegularExpression>

namespace heed {

namespace {

const QString yearMark = QStringLiteral("{year}");
// The rooms above name them for all others.
const QString candourKind = QStringLiteral("candour");
const QString feedbackKind = QStringLiteral("feedback");
const QString fairnessKind = QStringLiteral("fairness");
const QString cqcRequestKind = QStringLiteral("cqc_request");
const QString panelKind = QStringLiteral("panel_meeting");
const QString packKind = QStringLiteral("pack");
constexpr QChar AfterAll(0xFFFD); ///< sorts after every letter of a reference

bool hasReference(const QString &kind)
{
    return kind == recordkind::Complaint || kind == recordkind::Incident
        || kind == recordkind::Claim || kind == candourKind || kind == feedbackKind
        || kind == fairnessKind || kind == cqcRequestKind || kind == panelKind
        || kind == packKind;
}

QString forYear(QString part, int year) { return part.replace(yearMark, QString::number(year)); }

Failure unknownKind(const QString &kind)
{
    return failure(ErrorCode::Invalid, QStringLiteral("store.unknown-kind"), kind);
}

} // namespace

QString defaultReferencePattern(const QString &kind)
{
    if (kind == recordkind::Complaint)
        return QStringLiteral("C-{year}-{number:3}");
    if (kind == recordkind::Incident)
        return QStringLiteral("I-{year}-{number:4}");
    if (kind == recordkind::Claim)
        return QStringLiteral("L-{year}-{number:3}");
    if (kind == candourKind)
        return QStringLiteral("D-{year}-{number:3}");
    if (kind == fairnessKind)
        return QStringLiteral("R-{year}-{number:3}");
    if (kind == cqcRequestKind)
        return QStringLiteral("Q-{year}-{number:4}");
    if (kind == packKind)
        return QStringLiteral("P-{year}-{number:4}");
    if (kind == feedbackKind)
        return QStringLiteral("F-{year}-{number:3}");
    if (kind == panelKind)
        return QStringLiteral("M-{year}-{number:4}");
    return {};
}

Result<ReferenceMaker> ReferenceMaker::forKind(Database &database, const QString &kind)
{
    if (!hasReference(kind))
        return unknownKind(kind);
    const auto pattern
        = setting(database, QStringLiteral("reference.") + kind, defaultReferencePattern(kind));
    if (!pattern)
        return Failure(pattern.error());
    static const QRegularExpression mark(QStringLiteral("\\{number(?::([1-9]))?\\}"));
    const QRegularExpressionMatch found = mark.match(*pattern);
    const QString after = found.hasMatch() ? pattern->mid(found.capturedEnd()) : QString();
    if (!found.hasMatch() || !pattern->contains(yearMark) || after.contains(mark)
        || (!after.isEmpty() && after.at(0).isDigit()))
        return failure(ErrorCode::Invalid, QStringLiteral("reference.bad-pattern"), *pattern);
    const int width = found.captured(1).isEmpty() ? 1 : found.captured(1).toInt();
    return ReferenceMaker(kind, pattern->left(found.capturedStart()), after, width);
}

ReferenceMaker::ReferenceMaker(QString kind, QString before, QString after, int width)
    : m_kind(std::move(kind))
    , m_before(std::move(before))
    , m_after(std::move(after))
    , m_width(width)
{
}

Result<QString> ReferenceMaker::next(Transaction &transaction, int year)
{
    if (!m_last.contains(year)) {
        const auto last = highest(transaction, year);
        if (!last)
            return Failure(last.error());
        m_last.insert(year, *last);
    }
    const qint64 number = ++m_last[year];
    return forYear(m_before, year)
        + QString::number(number).rightJustified(m_width, QLatin1Char('0'))
        + forYear(m_after, year);
}

Result<qint64> ReferenceMaker::highest(Transaction &transaction, int year) const
{
    const QString before = forYear(m_before, year);
    const QString after = forYear(m_after, year);
    // The range lets the index of references find a year's numbers: ':' stands after '9'.
    const QString sql
        = QStringLiteral("SELECT reference FROM %1 WHERE reference >= ? AND reference < ?")
              .arg(m_kind);
    auto found
        = transaction.database().run(sql, { before + QLatin1Char('0'), before + QLatin1Char(':') });
    if (!found)
        return Failure(found.error());
    qint64 highest = 0;
    while ((*found)->next()) {
        const QString reference = (*found)->text(0);
        if (!reference.endsWith(after))
            continue;
        const QStringView digits = QStringView(reference).mid(
            before.size(), reference.size() - before.size() - after.size());
        bool isNumber = false;
        const qint64 number = digits.toLongLong(&isNumber);
        if (isNumber)
            highest = std::max(highest, number);
    }
    return highest;
}

Result<QString> referenceOf(Database &database, const QString &kind, qint64 id)
{
    static const QString tables
        = QStringLiteral("SELECT main_table FROM record_kind WHERE kind = ?");
    const auto table = database.scalar(tables, { kind });
    if (!table)
        return Failure(table.error());
    if (table->isNull())
        return unknownKind(kind);
    const QString column = hasReference(kind) ? QStringLiteral("reference") : QStringLiteral("id");
    const auto reference = database.scalar(
        QStringLiteral("SELECT %1 FROM %2 WHERE id = ?").arg(column, table->toString()), { id });
    if (!reference)
        return Failure(reference.error());
    if (reference->isNull())
        return failure(ErrorCode::NotFound, QStringLiteral("record.missing"), kind);
    return reference->toString();
}

Result<RecordRef> holderOf(Database &database, const RecordRef &record)
{
    const auto table = database.scalar(
        QStringLiteral("SELECT k.main_table FROM record_kind k WHERE k.kind = ? AND 2 = "
                       "(SELECT count(*) FROM pragma_table_info(k.main_table) "
                       "WHERE name IN ('kind', 'record_id'))"),
        { record.kind });
    if (!table)
        return Failure(table.error());
    if (table->isNull())
        return record;
    return database
        .run(QStringLiteral("SELECT kind, record_id FROM %1 WHERE id = ?").arg(table->toString()),
            { record.id })
        .map([&record](Statement *found) {
            RecordRef holder = record;
            if (found->next())
                holder = { found->text(0), found->number(1) };
            found->finish();
            return holder;
        });
}

Result<QStringList> referencesLike(Database &database, const QString &typed, int most)
{
    QStringList found;
    const QString wanted = typed.trimmed();
    QStringList spellings { wanted, wanted.toUpper() };
    spellings.removeDuplicates();
    spellings.removeAll(QString());
    for (const QString &table :
        { recordkind::Complaint, recordkind::Incident, recordkind::Claim, feedbackKind }) {
        // A range, since that has an index.
        const QString sql = QStringLiteral("SELECT reference FROM %1 WHERE binned_at IS NULL AND "
                                           "reference BETWEEN ? AND ? ORDER BY reference LIMIT ?")
                                .arg(table);
        for (const QString &spelling : std::as_const(spellings)) {
            const auto rows = database.run(sql, { spelling, spelling + AfterAll, most });
            if (!rows)
                return Failure(rows.error());
            while ((*rows)->next())
                found += (*rows)->text(0);
        }
    }
    found.sort();
    return found.mid(0, most);
}

} // namespace heed
