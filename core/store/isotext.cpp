#include "core/store/isotext.h"

namespace heed {

namespace {

constexpr int lastYear = 9999;
constexpr qsizetype dayLength = 10; // "2026-11-22"

bool isWritable(QDate day) { return day.isValid() && day.year() >= 0 && day.year() <= lastYear; }

/// -1 when one of the characters is no digit.
int numberIn(QStringView text, qsizetype from, qsizetype length)
{
    int number = 0;
    for (const QChar character : text.sliced(from, length)) {
        if (character < QLatin1Char('0') || character > QLatin1Char('9'))
            return -1;
        number = number * 10 + (character.unicode() - u'0');
    }
    return number;
}

} // namespace

IsoText::IsoText(QDate day)
{
    if (isWritable(day))
        addDay(day);
}

IsoText::IsoText(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    if (!utc.isValid() || !isWritable(utc.date()))
        return;
    addDay(utc.date());
    const QTime time = utc.time();
    add('T');
    addNumber(time.hour(), 2);
    add(':');
    addNumber(time.minute(), 2);
    add(':');
    addNumber(time.second(), 2);
    add('.');
    addNumber(time.msec(), 3);
    add('Z');
}

void IsoText::addDay(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    addNumber(year, 4);
    add('-');
    addNumber(month, 2);
    add('-');
    addNumber(dayOfMonth, 2);
}

void IsoText::addNumber(int number, int digits)
{
    for (int place = digits - 1; place >= 0; --place) {
        m_bytes[m_size + static_cast<std::size_t>(place)] = static_cast<char>('0' + number % 10);
        number /= 10;
    }
    m_size += static_cast<std::size_t>(digits);
}

QDate dayOfIsoText(QStringView text)
{
    if (text.size() < dayLength || text.at(4) != QLatin1Char('-') || text.at(7) != QLatin1Char('-'))
        return {};
    const int year = numberIn(text, 0, 4);
    const int month = numberIn(text, 5, 2);
    const int day = numberIn(text, 8, 2);
    return year < 0 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

} // namespace heed
