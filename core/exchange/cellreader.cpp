#include "core/exchange/cellreader.h"

#include "core/exchange/valueparser.h"

namespace heed {
namespace {

constexpr int kOldestAge = 130;
constexpr int kFirstEventYear = 1920; // before that a date of an event is a system's "no date"

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

CellReader::CellReader(
    const KindSpec &spec, const HeaderResult &header, const ImportMap &map, QDate today)
    : m_spec(spec)
    , m_header(header)
    , m_map(map)
    , m_today(today)
    , m_codes(map)
{
}

void CellReader::setDateOrder(qsizetype column, DateOrder order) { m_orders.insert(column, order); }

void CellReader::report(const LogCell &cell, MappedRow &out, const char *fact, Severity severity,
    const QStringList &more) const
{
    out.problems.append({ out.line, m_header.columns[cell.column].header, QLatin1String(fact),
        QStringList { cell.text } + more, severity });
}

/// The value cannot be used: without it the row stands, unless the field is required.
void CellReader::refuse(const LogCell &cell, MappedRow &out, const char *fact) const
{
    out.raw.insert(cell.field->id, cell.text);
    report(cell, out, fact, cell.field->required ? Severity::Error : Severity::Warning,
        { cell.field->label });
    out.importable = out.importable && !cell.field->required;
}

void CellReader::read(const LogCell &cell, MappedRow &out)
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

void CellReader::readDate(const LogCell &cell, MappedRow &out)
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

void CellReader::readNumber(const LogCell &cell, MappedRow &out)
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

void CellReader::readAge(const LogCell &cell, MappedRow &out)
{
    const auto age = parseAge(cell.text);
    if (!age)
        refuse(cell, out, "age.unknown");
    else if (*age < 0 || *age > kOldestAge)
        refuse(cell, out, "age.out-of-range");
    else
        out.values.insert(cell.field->id, *age);
}

void CellReader::readNhsNumber(const LogCell &cell, MappedRow &out)
{
    const NhsNumber number = parseNhsNumber(cell.text);
    out.values.insert(cell.field->id, number.digits);
    if (number.fault == NhsNumberFault::WrongLength)
        report(cell, out, "nhs-number.length", Severity::Warning);
    else if (number.fault != NhsNumberFault::None)
        report(cell, out, "nhs-number.check", Severity::Warning);
}

void CellReader::readPlace(const LogCell &cell, MappedRow &out)
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

void CellReader::storeCode(const LogCell &cell, const QString &code, MappedRow &out) const
{
    const FieldSpec &field = *cell.field;
    if (field.codeIn.isEmpty()) {
        out.values.insert(field.id, code);
        return;
    }
    out.values.insert(field.id, cell.text);
    out.values.insert(field.codeIn, code);
}

void CellReader::noteNumber(const LogCell &cell, const QString &code, MappedRow &out)
{
    if (m_noted.contains(cell.field->id))
        return;
    m_noted.insert(cell.field->id);
    report(cell, out, "choice.number-read", Severity::Note, { cell.field->label, code });
}

void CellReader::readChoice(const LogCell &cell, MappedRow &out)
{
    const FieldSpec &field = *cell.field;
    out.raw.insert(field.id, cell.text);
    const QString code = m_codes.codeOf(field, cell.text);
    if (!code.isEmpty()) {
        storeCode(cell, code, out);
        if (field.numbersNoted && isBareNumber(cell.text))
            noteNumber(cell, code, out);
        return;
    }
    const QStringList several = m_codes.codesOf(field, cell.text);
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

} // namespace heed
