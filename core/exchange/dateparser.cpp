#include "core/exchange/dateparser.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <cmath>

namespace heed {
namespace {

constexpr int kFirstYear = 1880;
constexpr int kLastYear = 2199;
constexpr int kFirstSerial = 367; // 1 Jan 1901; smaller numbers are counts, not days
constexpr int kLastSerial = 109574; // 31 Dec 2199

/// One piece of a date: a run of digits or of letters.
struct Piece
{
    QString text;
    bool isNumber = false;
    int number = -1;
};

struct Pieces
{
    std::array<Piece, 4> items;
    int count = 0;
    QString rest; ///< from the piece that belongs to the time on
};

/// 1 to 12 by the name or its first letters; -1 when it is none.
int monthOf(const QString &word)
{
    static const QStringList months { QStringLiteral("january"), QStringLiteral("february"),
        QStringLiteral("march"), QStringLiteral("april"), QStringLiteral("may"),
        QStringLiteral("june"), QStringLiteral("july"), QStringLiteral("august"),
        QStringLiteral("september"), QStringLiteral("october"), QStringLiteral("november"),
        QStringLiteral("december") };
    if (word.size() < 3)
        return -1;
    for (int i = 0; i < 12; ++i) {
        if (months[i].startsWith(word) || (i == 8 && word == QLatin1String("sept")))
            return i + 1;
    }
    return -1;
}

bool isFiller(const QString &word)
{
    static const QStringList fillers { QStringLiteral("mon"), QStringLiteral("tue"),
        QStringLiteral("wed"), QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
        QStringLiteral("sun"), QStringLiteral("monday"), QStringLiteral("tuesday"),
        QStringLiteral("tues"), QStringLiteral("weds"), QStringLiteral("thur"),
        QStringLiteral("thurs"), QStringLiteral("wednesday"), QStringLiteral("thursday"),
        QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday"),
        QStringLiteral("st"), QStringLiteral("nd"), QStringLiteral("rd"), QStringLiteral("th"),
        QStringLiteral("of"), QStringLiteral("the") };
    return fillers.contains(word);
}

/// The first three pieces that make a date, and what stands behind them.
Pieces takeApart(const QString &text)
{
    Pieces pieces;
    qsizetype i = 0;
    while (i < text.size() && pieces.count < 3) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        const bool digits = c.isDigit();
        while (i < text.size() && (digits ? text[i].isDigit() : text[i].isLetter()))
            ++i;
        Piece piece;
        piece.text = text.sliced(start, i - start).toLower();
        piece.isNumber = digits;
        if (digits)
            piece.number = piece.text.size() <= 8 ? piece.text.toInt() : -1;
        else if (isFiller(piece.text))
            continue;
        pieces.items[static_cast<size_t>(pieces.count++)] = piece;
    }
    pieces.rest = text.sliced(i);
    return pieces;
}

int fullYear(const Piece &piece, QDate today, int futureYears)
{
    if (piece.text.size() != 2)
        return piece.text.size() == 4 ? piece.number : -1;
    const int century = today.year() / 100 * 100;
    const int year = century + piece.number;
    return year > today.year() + futureYears ? year - 100 : year;
}

struct Parts
{
    int year = -1;
    int month = -1;
    int day = -1;
};

std::optional<Parts> arrange(const Pieces &pieces, DateOrder order, QDate today, int futureYears)
{
    const Piece &a = pieces.items[0];
    const Piece &b = pieces.items[1];
    const Piece &c = pieces.items[2];
    const auto year = [&](const Piece &piece) { return fullYear(piece, today, futureYears); };
    if (!b.isNumber && a.isNumber && c.isNumber) { // 12 March 2025, 2025 March 12
        if (a.text.size() == 4)
            return Parts { a.number, monthOf(b.text), c.number };
        return Parts { year(c), monthOf(b.text), a.number };
    }
    if (!a.isNumber && b.isNumber && c.isNumber) // March 12, 2025
        return Parts { year(c), monthOf(a.text), b.number };
    if (!a.isNumber || !b.isNumber || !c.isNumber)
        return std::nullopt;
    if (a.text.size() == 4) // 2025-03-12
        return Parts { a.number, b.number, c.number };
    if (a.text.size() > 2 || b.text.size() > 2 || (c.text.size() != 2 && c.text.size() != 4))
        return std::nullopt;
    if (order == DateOrder::YearFirst && c.text.size() == 2)
        return Parts { year(a), b.number, c.number };
    return order == DateOrder::MonthFirst ? Parts { year(c), a.number, b.number }
                                          : Parts { year(c), b.number, a.number };
}

/// 36771, 36771.5 or 20250312.
std::optional<ParsedDate> fromNumber(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    if (!ok || text.contains(u'e', Qt::CaseInsensitive))
        return std::nullopt;
    ParsedDate parsed;
    if (text.size() == 8 && !text.contains(u'.')) {
        parsed.date = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
        if (parsed.date.isValid())
            return parsed;
    }
    if (number < kFirstSerial || number > kLastSerial) {
        parsed.fault = DateFault::OutOfRange;
        return parsed;
    }
    parsed.date = QDate(1899, 12, 30).addDays(qint64(number));
    const double fraction = number - std::floor(number);
    if (fraction > 0)
        parsed.time = QTime(0, 0).addSecs(int(std::lround(fraction * 86400)));
    return parsed;
}

ParsedDate broken(DateFault fault) { return { {}, {}, fault, false }; }

void readTimeBehind(const QString &rest, ParsedDate &parsed)
{
    QString text = rest;
    while (!text.isEmpty() && !text[0].isDigit())
        text.remove(0, 1);
    const auto time = parseTime(text);
    if (time && *time != QTime(0, 0))
        parsed.time = *time;
    parsed.hasOddTime = !time && text.contains(u':');
}

/// dd/mm/yyyy and yyyy-mm-dd to the letter, as nearly all cells have them: no pieces need to be
/// made.
QDate plainDate(QStringView text, DateOrder order)
{
    if (text.size() != 10)
        return {};
    const auto number = [&](qsizetype from, qsizetype count) {
        int value = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            const int digit = text[i].unicode() - u'0';
            if (digit < 0 || digit > 9)
                return -1;
            value = value * 10 + digit;
        }
        return value;
    };
    const auto between = [&](qsizetype a, qsizetype b) {
        return text[a] == text[b] && (text[a] == u'/' || text[a] == u'-' || text[a] == u'.');
    };
    if (between(4, 7))
        return QDate(number(0, 4), number(5, 2), number(8, 2));
    if (!between(2, 5) || order == DateOrder::YearFirst)
        return {};
    const bool monthFirst = order == DateOrder::MonthFirst;
    return QDate(number(6, 4), number(monthFirst ? 0 : 3, 2), number(monthFirst ? 3 : 0, 2));
}

} // namespace

void DateEvidence::note(const QString &text)
{
    int part = 0;
    std::array<int, 2> numbers { 0, 0 };
    int digits = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            if (++digits > 2 && part < 2)
                return; // a year first, or no such date
            if (part < 2)
                numbers[static_cast<size_t>(part)]
                    = numbers[static_cast<size_t>(part)] * 10 + (c.unicode() - u'0');
        } else if (digits > 0 && (c == u'/' || c == u'.' || c == u'-')) {
            digits = 0;
            if (++part == 2)
                break;
        } else if (!c.isSpace() || digits > 0) {
            return;
        }
    }
    if (part < 2)
        return;
    ++total;
    const auto [first, second] = numbers;
    if (first > 12 && first <= 31 && second <= 12)
        ++firstOver12;
    else if (second > 12 && second <= 31 && first <= 12)
        ++secondOver12;
}

DateOrder DateEvidence::order() const
{
    const bool monthFirst
        = secondOver12 > 0 && secondOver12 >= 10 * firstOver12 && secondOver12 * 10 >= total;
    return monthFirst ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

ParsedDate parseDate(const QString &raw, DateOrder order, QDate today, int futureYears)
{
    const QString text = raw.trimmed();
    if (const QDate plain = plainDate(text, order);
        plain.isValid() && plain.year() >= kFirstYear && plain.year() <= kLastYear)
        return { plain, {}, DateFault::None, false };
    if (const auto number = fromNumber(text))
        return *number;
    const Pieces pieces = takeApart(text);
    if (pieces.count < 3)
        return broken(DateFault::NotADate);
    const auto parts = arrange(pieces, order, today, futureYears);
    if (!parts || parts->month < 0 || parts->year < 0)
        return broken(DateFault::NotADate);
    ParsedDate parsed;
    parsed.date = QDate(parts->year, parts->month, parts->day);
    if (!parsed.date.isValid())
        return broken(DateFault::Impossible);
    if (parts->year < kFirstYear || parts->year > kLastYear)
        return broken(DateFault::OutOfRange);
    readTimeBehind(pieces.rest, parsed);
    return parsed;
}

std::optional<QTime> parseTime(const QString &raw)
{
    QString text = raw.trimmed().toLower();
    bool ok = false;
    const double fraction = text.toDouble(&ok);
    if (ok && text.startsWith(QLatin1String("0.")) && text.size() > 5)
        return QTime(0, 0).addSecs(int(std::lround(fraction * 86400)));
    const bool afternoon = text.contains(QLatin1String("pm"));
    const bool morning = text.contains(QLatin1String("am"));
    std::array<int, 3> numbers { 0, 0, 0 };
    size_t part = 0;
    int digits = 0;
    for (const QChar c : text) {
        if (c.isDigit()) {
            if (++digits > (part == 0 ? 4 : 2) && part < 2)
                return std::nullopt;
            if (digits <= 4)
                numbers[part] = numbers[part] * 10 + c.digitValue();
        } else if ((c == u':' || c == u'.' || c == u'h') && digits > 0 && part < 2) {
            ++part;
            digits = 0;
        } else if (digits > 0 || part > 0) {
            break; // am, pm, fractions of a second, a zone
        } else {
            return std::nullopt;
        }
    }
    if (part == 0 && digits < 3 && !afternoon && !morning)
        return std::nullopt;
    if (numbers[0] > 99) { // 0705, 1430hrs
        numbers[1] = numbers[0] % 100;
        numbers[0] /= 100;
    } else if (part == 0 && digits >= 3) { // 0005
        numbers[1] = numbers[0];
        numbers[0] = 0;
    }
    if (afternoon && numbers[0] < 12)
        numbers[0] += 12;
    if (morning && numbers[0] == 12)
        numbers[0] = 0;
    const QTime time(numbers[0], numbers[1], numbers[2]);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace heed
