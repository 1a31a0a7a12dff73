#include "core/exchange/rowmapper.h"

#include "core/exchange/valueparser.h"

namespace heed {
namespace {

/// What a cell says. Some systems write ="0123" so that a spreadsheet keeps it as text.
QString saidBy(const QString &cell)
{
    const QString text = cell.trimmed();
    if (text.size() < 3 || !text.startsWith(QLatin1String("=\"")) || !text.endsWith(u'"'))
        return text;
    QString inner
        = text.sliced(2, text.size() - 3).replace(QLatin1String("\"\""), QLatin1String("\x01"));
    return inner.contains(u'"') ? text : inner.replace(u'\x01', u'"').trimmed();
}

} // namespace

RowMapper::RowMapper(
    const KindSpec &spec, const HeaderResult &header, const ImportMap &map, QDate today)
    : m_spec(spec)
    , m_header(header)
    , m_cells(spec, header, map, today)
    , m_width(header.columns.size())
{
    for (qsizetype i = 0; i < m_width; ++i) {
        const ColumnBinding &column = header.columns[i];
        if (column.field)
            m_headers.insert(spec.fields()[*column.field].id, column.header);
        else if ((column.header.isEmpty() || column.unread) && !column.ignored)
            m_nameless.append(i);
    }
    for (const FieldSpec &field : spec.fields()) {
        if (!m_headers.contains(field.id) && m_headers.contains(field.columnFallback))
            m_borrowed.insert(field.id, field.columnFallback);
        const bool isRead = m_headers.contains(field.id);
        if (!field.rowFallback.isEmpty() || (isRead && !field.keepWordIn.isEmpty()))
            m_filled.append(&field);
        if (isRead && field.type == FieldType::Date
            && (m_headers.contains(field.notBefore) || m_headers.contains(field.notAfter)))
            m_ordered.append(&field);
        m_hasSplitNames = m_hasSplitNames
            || (isRead && field.id.endsWith(QLatin1String("_last_name")))
            || (isRead && field.id.endsWith(QLatin1String("_first_name")));
        if (field.required)
            m_required.append(&field);
    }
}

QString RowMapper::labelOf(const QString &fieldId) const
{
    const auto index = m_spec.indexOf(fieldId);
    return index ? m_spec.fields()[*index].label : fieldId;
}

MappedRow RowMapper::map(const TableRow &row)
{
    MappedRow out;
    out.line = row.line;
    if (!checkShape(row, out) || !checkRepeat(row, out))
        return out;
    const qsizetype count = std::min(row.cells.size(), m_width);
    out.values.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const auto field = m_header.columns[i].field;
        if (!field)
            continue;
        const LogCell cell { i, &m_spec.fields()[*field], saidBy(row.cells[i]) };
        if (!cell.text.isEmpty())
            m_cells.read(cell, out);
    }
    noteNameless(row, out);
    if (m_hasSplitNames)
        joinNames(out);
    fillGaps(out);
    checkDates(out);
    checkRequired(out);
    checkReference(out);
    return out;
}

void RowMapper::refuseRow(
    MappedRow &out, const QString &column, const char *fact, const QStringList &values) const
{
    out.importable = false;
    out.problems.append({ out.line, column, QLatin1String(fact), values, Severity::Error });
}

bool RowMapper::checkShape(const TableRow &row, MappedRow &out) const
{
    if (row.fault == RowFault::UnclosedQuote) {
        refuseRow(out, {}, "row.unclosed-quote");
        return false;
    }
    if (row.fault == RowFault::TooLong) {
        refuseRow(out, {}, "row.too-long");
        return false;
    }
    if (!m_strictWidth)
        return true;
    const QStringList counts { QString::number(m_width), QString::number(row.cells.size()) };
    for (qsizetype i = m_width; i < row.cells.size(); ++i) {
        if (!row.cells[i].trimmed().isEmpty()) {
            refuseRow(out, {}, "row.too-many-cells", counts);
            return false;
        }
    }
    if (row.cells.size() < m_width) {
        out.problems.append(
            { out.line, {}, QStringLiteral("row.too-few-cells"), counts, Severity::Warning });
    }
    return true;
}

/// Nobody can tell what a column without a header holds, and some of our own exports' columns no
/// field takes: what stands in them is left out, and that is said once for each.
void RowMapper::noteNameless(const TableRow &row, MappedRow &out)
{
    const auto note = [&](qsizetype column) {
        const QString text = row.cells.value(column).trimmed();
        if (text.isEmpty() || m_notedNameless.contains(column))
            return;
        m_notedNameless.insert(column);
        const QString header = column < m_width ? m_header.columns[column].header : QString();
        out.problems.append({ out.line, header,
            header.isEmpty() ? QStringLiteral("column.nameless") : QStringLiteral("column.unread"),
            { header.isEmpty() ? QString::number(column + 1) : header, text }, Severity::Warning });
    };
    for (const qsizetype column : m_nameless)
        note(column);
    for (qsizetype column = m_width; column < row.cells.size(); ++column)
        note(column);
}

/// False when an earlier row held exactly the same.
bool RowMapper::checkRepeat(const TableRow &row, MappedRow &out)
{
    qsizetype last = row.cells.size();
    while (last > 0 && row.cells[last - 1].trimmed().isEmpty())
        --last;
    Fingerprint print { 17, 4711 };
    for (qsizetype i = 0; i < last; ++i) {
        const size_t hash = qHash(QStringView(row.cells[i]).trimmed(), size_t { 1 });
        print.a
            = (print.a ^ hash) * 0x9E3779B97F4A7C15ULL; // odd constants of the splitmix generator
        print.b = (print.b + hash) * 0xBF58476D1CE4E5B9ULL;
        print.b ^= print.b >> 31;
    }
    const auto earlier = m_rows.constFind(print);
    if (earlier == m_rows.cend()) {
        m_rows.insert(print, row.line);
        return true;
    }
    refuseRow(out, {}, "row.repeated", { QString::number(*earlier) });
    return false;
}

/// First and last names become one name.
void RowMapper::joinNames(MappedRow &out) const
{
    static const QStringList whose { QStringLiteral("patient"), QStringLiteral("complainant") };
    for (const QString &who : whose) {
        const QString first = out.values.take(who + QLatin1String("_first_name")).toString();
        const QString last = out.values.take(who + QLatin1String("_last_name")).toString();
        const QString name = who + QLatin1String("_name");
        if (!out.values.contains(name) && !(first + last).isEmpty())
            out.values.insert(name, QStringLiteral("%1 %2").arg(first, last).trimmed());
    }
}

void RowMapper::fillGaps(MappedRow &out) const
{
    for (auto it = m_borrowed.cbegin(); it != m_borrowed.cend(); ++it) {
        if (out.values.contains(it.value()))
            out.values.insert(it.key(), out.values.value(it.value()));
    }
    for (const FieldSpec *field : m_filled) {
        if (!field->rowFallback.isEmpty() && !out.values.contains(field->id)
            && !out.raw.contains(field->id) && out.values.contains(field->rowFallback))
            out.values.insert(field->id, out.values.value(field->rowFallback));
        if (field->keepWordIn.isEmpty() || out.values.contains(field->keepWordIn))
            continue;
        const QString word = out.raw.value(field->id);
        const QString code = out.values.value(field->id).toString();
        if (!word.isEmpty() && normalisedWords(word) != normalisedWords(code))
            out.values.insert(field->keepWordIn, word);
    }
}

/// A date that cannot stand beside another is left out (or, where the rules say so, kept and
/// reported); the other stays.
void RowMapper::checkDates(MappedRow &out) const
{
    for (const FieldSpec *each : m_ordered) {
        const FieldSpec &field = *each;
        const bool isAfter = field.notBefore.isEmpty();
        const QString &other = isAfter ? field.notAfter : field.notBefore;
        if (!out.values.contains(field.id) || !out.values.contains(other))
            continue;
        const QDate own = out.values.value(field.id).toDate();
        const QDate limit = out.values.value(other).toDate();
        if (isAfter ? own <= limit : own >= limit)
            continue;
        const QString written = own.toString(QStringLiteral("dd/MM/yyyy"));
        const QStringList values { written, field.label, labelOf(other),
            limit.toString(QStringLiteral("dd/MM/yyyy")) };
        const char *fact = isAfter ? "date.after" : "date.before";
        if (field.keepsOutOfOrder) {
            fact = "date.before-kept";
        } else {
            out.values.remove(field.id);
            out.raw.insert(field.id, written);
        }
        out.problems.append({ out.line, m_headers.value(field.id), QLatin1String(fact), values,
            Severity::Warning });
    }
}

void RowMapper::checkRequired(MappedRow &out) const
{
    for (const FieldSpec *each : m_required) {
        const FieldSpec &field = *each;
        if (out.values.contains(field.id) || out.raw.contains(field.id))
            continue;
        const QString borrowed = m_borrowed.value(field.id);
        if (out.raw.contains(borrowed)) {
            out.importable
                = false; // its own problem is there already; the row cannot stand without it
            for (Problem &problem : out.problems) {
                if (problem.column == m_headers.value(borrowed))
                    problem.severity = Severity::Error;
            }
            continue;
        }
        refuseRow(out, m_headers.value(borrowed.isEmpty() ? field.id : borrowed),
            "required.missing", { field.label });
    }
}

void RowMapper::checkReference(MappedRow &out)
{
    const QString reference = out.values.value(QStringLiteral("reference")).toString();
    const QString header = m_headers.value(QStringLiteral("reference"));
    if (reference.isEmpty()) {
        out.problems.append(
            { out.line, header, QStringLiteral("reference.missing"), {}, Severity::Warning });
        return;
    }
    if (m_spec.kind() == LogKind::Subjects)
        return; // a complaint has many
    const QString key = reference.toLower();
    const auto earlier = m_references.constFind(key);
    if (earlier != m_references.cend()) {
        refuseRow(out, header, "reference.used-twice", { reference, QString::number(*earlier) });
        return;
    }
    if (out.importable)
        m_references.insert(key, out.line);
}

} // namespace heed
