#include "core/insight/ko41alayout.h"

#include "core/codes/codefile.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

const QString restMark = QStringLiteral("*");
const QString unknownAge = QStringLiteral("unknown");

/// The sections of which a return has many columns; every other stands once.
constexpr std::array manyColumns { Ko41aSection::Age, Ko41aSection::Status, Ko41aSection::Service,
    Ko41aSection::Specialty, Ko41aSection::Subject, Ko41aSection::Profession };
/// Where what fits nowhere else must find its place: "Other".
constexpr std::array withRest { Ko41aSection::Status, Ko41aSection::Service, Ko41aSection::Subject,
    Ko41aSection::Profession };

bool hasMany(Ko41aSection section)
{
    return std::find(manyColumns.begin(), manyColumns.end(), section) != manyColumns.end();
}

bool isYear(const QString &year)
{
    static const QRegularExpression form(text("^20\\d\\d-\\d\\d$"));
    return form.match(year).hasMatch() && ko41aYear(year.left(4).toInt()) == year;
}

Failure wrong(const char *fact, const QString &detail)
{
    return failure(ErrorCode::Invalid, text(fact), detail);
}

Result<void> checkSections(const Ko41aLayout &layout)
{
    for (const auto &[section, code] : EnumCodes<Ko41aSection>::list) {
        const qsizetype count = layout.placesOf(section).size();
        if (count == 0 || (count > 1 && !hasMany(section)))
            return wrong("ko41a.list-section", text(code));
    }
    for (const Ko41aSection section : withRest) {
        if (layout.placeFor(section, restMark) < 0)
            return wrong("ko41a.list-rest", toCode(section));
    }
    return {};
}

Result<void> checkColumns(const Ko41aLayout &layout)
{
    QSet<QString> names;
    QSet<QString> codes;
    for (const Ko41aColumn &column : layout.columns) {
        if (names.contains(column.name))
            return wrong("ko41a.list-column", column.name);
        names.insert(column.name);
        for (const QString &code : column.codes) {
            const QString key = toCode(column.section) + QLatin1Char('/') + code;
            if (codes.contains(key))
                return wrong("ko41a.list-code", code);
            codes.insert(key);
        }
    }
    return {};
}

Result<void> takeLine(Ko41aLayout &layout, const CodeFileLine &line)
{
    const QString year = line.value(text("year"));
    if (!isYear(year) || (!layout.year.isEmpty() && layout.year != year))
        return wrong("ko41a.list-year", year);
    const auto section = fromCode<Ko41aSection>(line.value(text("section")));
    if (!section)
        return wrong("ko41a.list-section", line.value(text("section")));
    layout.year = year;
    layout.source = line.value(text("source"));
    layout.columns << Ko41aColumn { line.value(text("column")), *section,
        line.value(text("codes")).split(QLatin1Char(' '), Qt::SkipEmptyParts) };
    return {};
}

bool isOfAge(const QString &band, int years)
{
    const qsizetype dash = band.indexOf(QLatin1Char('-'));
    if (dash <= 0)
        return false;
    const QString last = band.mid(dash + 1);
    return years >= band.left(dash).toInt() && (last.isEmpty() || years <= last.toInt());
}

QString quoted(const QString &cell)
{
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')))
        return cell;
    QString inside = cell;
    return QLatin1Char('"') + inside.replace(QLatin1Char('"'), text("\"\"")) + QLatin1Char('"');
}

} // namespace

QStringList Ko41aLayout::names() const
{
    QStringList names;
    for (const Ko41aColumn &column : columns)
        names << column.name;
    return names;
}

qsizetype Ko41aLayout::placeOf(Ko41aSection section) const
{
    const QList<qsizetype> places = placesOf(section);
    return places.isEmpty() ? -1 : places.first();
}

QList<qsizetype> Ko41aLayout::placesOf(Ko41aSection section) const
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns.at(i).section == section)
            places << i;
    }
    return places;
}

qsizetype Ko41aLayout::placeFor(Ko41aSection section, const QString &code) const
{
    qsizetype rest = -1;
    for (const qsizetype place : placesOf(section)) {
        if (!code.isEmpty() && columns.at(place).codes.contains(code))
            return place;
        if (columns.at(place).codes.contains(restMark))
            rest = place;
    }
    return rest;
}

bool Ko41aLayout::isNamed(Ko41aSection section, const QString &code) const
{
    const qsizetype place = code.isEmpty() ? -1 : placeFor(section, code);
    return place >= 0 && columns.at(place).codes.contains(code);
}

qsizetype Ko41aLayout::placeForAge(std::optional<int> years) const
{
    for (const qsizetype place : placesOf(Ko41aSection::Age)) {
        for (const QString &band : columns.at(place).codes) {
            if (years ? isOfAge(band, *years) : band == unknownAge)
                return place;
        }
    }
    return -1;
}

bool Ko41aLayout::isClinical(const QString &subject) const
{
    const qsizetype total = placeOf(Ko41aSection::SpecialtyTotal);
    return total >= 0 && columns.at(total).codes.contains(subject);
}

QString ko41aYear(int firstYear)
{
    return text("%1-%2").arg(firstYear).arg((firstYear + 1) % 100, 2, 10, QLatin1Char('0'));
}

Result<Ko41aLayout> readKo41aLayout(const QByteArray &csv)
{
    const QByteArray mark("\xef\xbb\xbf");
    const auto lines = readCodeFile({}, csv.startsWith(mark) ? csv.mid(mark.size()) : csv);
    if (!lines)
        return wrong("ko41a.list-damaged", lines.error().detail.section(QLatin1Char(':'), -1));
    Ko41aLayout layout;
    for (const CodeFileLine &line : *lines) {
        if (const auto taken = takeLine(layout, line); !taken)
            return Failure(taken.error());
    }
    const auto sound = checkColumns(layout).and_then([&] { return checkSections(layout); });
    if (!sound)
        return Failure(sound.error());
    return layout;
}

Result<Ko41aLayout> shippedKo41aLayout()
{
    QFile file(text(":/heed/rules/ko41a-2024-25.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return wrong("ko41a.list-damaged", file.fileName());
    return readKo41aLayout(file.readAll());
}

QByteArray ko41aLayoutAsCsv(const Ko41aLayout &layout)
{
    QStringList lines { text("year,column,section,codes,source") };
    for (const Ko41aColumn &column : layout.columns) {
        const QStringList cells { layout.year, quoted(column.name), toCode(column.section),
            column.codes.join(QLatin1Char(' ')), quoted(layout.source) };
        lines << cells.join(QLatin1Char(','));
    }
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

} // namespace heed
