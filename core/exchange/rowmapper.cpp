#include "core/exchange/rowmapper.h"

#include "core/exchange/valueparser.h"

#include <QRegularExpression>

namespace heed {
namespace {

constexpr int kOldestAge = 130;
constexpr int kFirstEventYear = 1920; // before that a date of an event is a system's "no date"

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

/// A column of dates that says no has no date to give.
bool saysNo(const QString &text)
{
    static const QSet<QString> words { QStringLiteral("no"), QStringLiteral("n"),
        QStringLiteral("false") };
    return text.size() <= 5 && words.contains(text.toLower());
}

bool isBareNumber(const QString &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
}

} // namespace

RowMapper::RowMapper(
    const KindSpec &spec, const HeaderResult &header, const ImportMap &map, QDate today)
    : m_spec(spec)
    , m_header(header)
    , m_map(map)
    , m_today(today)
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

void RowMapper::setDateOrder(qsizetype column, DateOrder order) { m_orders.insert(column, order); }

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
        const Cell cell { i, &m_spec.fields()[*field], saidBy(row.cells[i]) };
        if (!cell.text.isEmpty())
            readCell(cell, out);
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

void RowMapper::report(const Cell &cell, MappedRow &out, const char *fact, Severity severity,
    const QStringList &more) const
{
    out.problems.append({ out.line, m_header.columns[cell.column].header, QLatin1String(fact),
        QStringList { cell.text } + more, severity });
}

/// The value cannot be used: without it the row stands, unless the field is required.
void RowMapper::refuse(const Cell &cell, MappedRow &out, const char *fact) const
{
    out.raw.insert(cell.field->id, cell.text);
    report(cell, out, fact, cell.field->required ? Severity::Error : Severity::Warning,
        { cell.field->label });
    out.importable = out.importable && !cell.field->required;
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

void RowMapper::readCell(const Cell &cell, MappedRow &out)
{
    switch (cell.field->type) {
    case FieldType::Text:
        out.values.insert(cell.field->id, cell.text);
        return;
    case FieldType::Choice:
        return readChoice(cell, out);
    case FieldType::Place:
        return readPlace(cell, out);
    case FieldType::Reference:
        if (!meansNothing(cell.text))
            out.values.insert(cell.field->id, cell.text.simplified());
        return;
    case FieldType::Boolean:
        if (const auto value = parseBoolean(cell.text))
            out.values.insert(cell.field->id, *value);
        else if (!meansNothing(cell.text))
            refuse(cell, out, "boolean.unknown");
        return;
    default:
        if (meansNothing(cell.text))
            return;
    }
    switch (cell.field->type) {
    case FieldType::Date:
        return readDate(cell, out);
    case FieldType::Age:
        return readAge(cell, out);
    case FieldType::NhsNumber:
        return readNhsNumber(cell, out);
    default:
        return readNumber(cell, out);
    }
}

void RowMapper::readDate(const Cell &cell, MappedRow &out)
{
    if (saysNo(cell.text))
        return;
    const DateOrder order = m_map.dates.value_or(m_orders.value(cell.column, DateOrder::DayFirst));
    const FieldSpec &field = *cell.field;
    ParsedDate parsed = parseDate(cell.text, order, m_today, field.futureYears);
    const bool isBirth = field.futureYears == 0;
    if (parsed.fault == DateFault::None && !isBirth && parsed.date.year() < kFirstEventYear)
        parsed.fault = DateFault::OutOfRange;
    switch (parsed.fault) {
    case DateFault::NotADate:
        return refuse(cell, out, "date.not-a-date");
    case DateFault::Impossible:
        return refuse(cell, out, "date.impossible");
    case DateFault::OutOfRange:
        return refuse(cell, out, "date.out-of-range");
    case DateFault::None:
        break;
    }
    if (field.past && parsed.date > m_today) {
        if (isBirth)
            return refuse(cell, out, "date.born-later");
        report(cell, out, "date.future", Severity::Warning, { field.label });
    }
    out.values.insert(field.id, parsed.date);
    if (parsed.hasOddTime)
        report(cell, out, "time.behind-date", Severity::Warning, { field.label });
    if (parsed.time.isValid()) {
        const QString clock = field.id.chopped(2) + QLatin1String("time");
        if (m_spec.indexOf(clock) && !out.values.contains(clock))
            out.values.insert(clock, parsed.time);
    }
}

void RowMapper::readNumber(const Cell &cell, MappedRow &out)
{
    const QString &id = cell.field->id;
    if (cell.field->type == FieldType::Time) {
        if (const auto time = parseTime(cell.text))
            out.values.insert(id, *time);
        else
            refuse(cell, out, "time.unknown");
    } else if (cell.field->type == FieldType::Money) {
        if (const auto pence = parsePence(cell.text))
            out.values.insert(id, *pence);
        else
            refuse(cell, out, "money.unknown");
    } else {
        auto number = parseInteger(cell.text);
        const bool isPercent = cell.field->type == FieldType::Percent;
        if (!number && isPercent && cell.text.startsWith(QLatin1String("0."))) {
            if (const auto hundredths = parsePence(cell.text)) // 0.25 is 25 per cent
                number = int(*hundredths);
        }
        if (!number || (isPercent && (*number < 0 || *number > 100)))
            refuse(cell, out, isPercent ? "percent.unknown" : "number.unknown");
        else
            out.values.insert(id, *number);
    }
}

void RowMapper::readAge(const Cell &cell, MappedRow &out)
{
    const auto age = parseAge(cell.text);
    if (!age)
        refuse(cell, out, "age.unknown");
    else if (*age < 0 || *age > kOldestAge)
        refuse(cell, out, "age.out-of-range");
    else
        out.values.insert(cell.field->id, *age);
}

void RowMapper::readNhsNumber(const Cell &cell, MappedRow &out)
{
    const NhsNumber number = parseNhsNumber(cell.text);
    out.values.insert(cell.field->id, number.digits);
    if (number.fault == NhsNumberFault::WrongLength)
        report(cell, out, "nhs-number.length", Severity::Warning);
    else if (number.fault != NhsNumberFault::None)
        report(cell, out, "nhs-number.check", Severity::Warning);
}

void RowMapper::readPlace(const Cell &cell, MappedRow &out)
{
    QHash<QString, QString> &known = m_places[cell.field];
    auto found = known.constFind(cell.text);
    if (found == known.cend()) {
        const QString name = cell.text.simplified();
        QString &first = m_spellings[cell.field->id + QLatin1Char('\n') + name.toCaseFolded()];
        if (first.isEmpty())
            first = name;
        found = known.insert(cell.text, first);
    }
    if (*found != cell.text)
        report(cell, out, "place.folded", Severity::Note, { *found });
    out.values.insert(cell.field->id, *found);
}

/// The code for their word: by the map file, by the list, and then without a number in front, a
/// remark in brackets, or what stands behind a dash or colon. Empty when nothing fits.
QString RowMapper::findCode(const FieldSpec &field, const QString &text) const
{
    const auto lookUp = [&](const QString &words) {
        const QString told = m_map.values.value(field.id).value(words);
        return told.isEmpty() ? field.choices.value(words) : told;
    };
    const QString words = normalisedWords(text);
    if (const QString code = lookUp(words); !code.isEmpty() || words.isEmpty())
        return code;
    static const QRegularExpression brackets(QStringLiteral("\\([^)]*\\)"));
    static const QRegularExpression number(QStringLiteral("^[0-9]+(?:\\.[0-9]+)*[\\s.:)\\-–]+"));
    static const QRegularExpression divider(QStringLiteral("\\s+[-–—]\\s+|:|\\s*/\\s*"));
    const QString bare = QString(text).remove(brackets).remove(number);
    for (const QString &form :
        { bare, bare.section(divider, 0, 0), bare.section(divider, -1, -1) }) {
        if (const QString code = lookUp(normalisedWords(form)); !code.isEmpty())
            return code;
    }
    return {};
}

/// findCode() with a memory, because a log has few words and many rows.
QString RowMapper::codeOf(const FieldSpec &field, const QString &text)
{
    constexpr qsizetype mostWords = 10000;
    QHash<QString, QString> &known = m_codes[&field];
    const auto found = known.constFind(text);
    if (found != known.cend())
        return *found;
    const QString code = findCode(field, text);
    if (known.size() < mostWords)
        known.insert(text, code);
    return code;
}

/// The codes of a cell that names several things.
QStringList RowMapper::codesOf(const FieldSpec &field, const QString &text)
{
    static const QRegularExpression divider(QStringLiteral("[;|\\n]"));
    QStringList codes;
    if (!text.contains(divider))
        return codes;
    for (const QString &part : text.split(divider, Qt::SkipEmptyParts)) {
        const QString code = codeOf(field, part.trimmed());
        if (code.isEmpty())
            return {};
        if (!codes.contains(code))
            codes.append(code);
    }
    return codes;
}

void RowMapper::storeCode(const Cell &cell, const QString &code, MappedRow &out) const
{
    const FieldSpec &field = *cell.field;
    if (field.codeIn.isEmpty()) {
        out.values.insert(field.id, code);
        return;
    }
    out.values.insert(field.id, cell.text);
    out.values.insert(field.codeIn, code);
}

void RowMapper::noteNumber(const Cell &cell, const QString &code, MappedRow &out)
{
    if (m_noted.contains(cell.field->id))
        return;
    m_noted.insert(cell.field->id);
    report(cell, out, "choice.number-read", Severity::Note, { cell.field->label, code });
}

void RowMapper::readChoice(const Cell &cell, MappedRow &out)
{
    const FieldSpec &field = *cell.field;
    out.raw.insert(field.id, cell.text);
    const QString code = codeOf(field, cell.text);
    if (!code.isEmpty()) {
        storeCode(cell, code, out);
        if (field.numbersNoted && isBareNumber(cell.text))
            noteNumber(cell, code, out);
        return;
    }
    const QStringList several = codesOf(field, cell.text);
    for (qsizetype i = 0; i < several.size(); ++i) {
        const QString id = i == 0 ? field.id : field.id + QLatin1Char('_') + QString::number(i + 1);
        if (m_spec.indexOf(id) && !out.values.contains(id))
            out.values.insert(id, several[i]);
    }
    if (!several.isEmpty() || meansNothing(cell.text))
        return;
    if (field.isOpen || !field.codeIn.isEmpty())
        out.values.insert(field.id, cell.text);
    else
        report(cell, out, "choice.unknown", Severity::Warning, { field.label });
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
