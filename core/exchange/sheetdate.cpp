#include "core/exchange/sheetdate.h"

#include <QDateTime>

#include <cmath>

namespace heed {
namespace {

constexpr qint64 kMillisecondsPerDay = 86'400'000;
constexpr double kLastSerial = 2'958'465; // 31 Dec 9999

/// The format's first section without quoted text, escapes, [colours], padding and fill.
QString bareFormat(const QString &code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QString inside
                = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1).toLower();
            if (!inside.isEmpty()
                && (inside.count(u'h') == inside.size() || inside.count(u'm') == inside.size()
                    || inside.count(u's') == inside.size()))
                bare += u'#'; // [h]:mm, a length of time
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u';') {
            break;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

} // namespace

NumberShape shapeOfBuiltIn(int formatId)
{
    if ((formatId >= 14 && formatId <= 17) || (formatId >= 27 && formatId <= 31)
        || (formatId >= 34 && formatId <= 36) || (formatId >= 50 && formatId <= 58))
        return NumberShape::Date;
    if ((formatId >= 18 && formatId <= 21) || formatId == 32 || formatId == 33)
        return NumberShape::Time;
    if (formatId == 22)
        return NumberShape::DateTime;
    if (formatId >= 45 && formatId <= 47)
        return formatId == 46 ? NumberShape::Duration : NumberShape::Time;
    return NumberShape::Plain;
}

NumberShape shapeOfFormat(const QString &code)
{
    QString bare = bareFormat(code);
    if (bare.contains(QLatin1String("general")))
        return NumberShape::Plain;
    bare.remove(QLatin1String("am/pm")).remove(QLatin1String("a/p"));
    const bool day = bare.contains(u'd') || bare.contains(u'y');
    const bool clock = bare.contains(u'h') || bare.contains(u's');
    if (bare.contains(u'#') && clock && !day)
        return NumberShape::Duration;
    if (day)
        return clock ? NumberShape::DateTime : NumberShape::Date;
    if (clock)
        return NumberShape::Time;
    const bool month = bare.contains(u'm') && !bare.contains(u'0') && !bare.contains(u'#');
    return month ? NumberShape::Date : NumberShape::Plain;
}

QString serialToText(double serial, NumberShape shape, bool epoch1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial > kLastSerial)
        return {};
    const double whole = std::floor(serial);
    const qint64 milliseconds = std::llround((serial - whole) * double(kMillisecondsPerDay));
    const QTime time = QTime::fromMSecsSinceStartOfDay(
        int(std::min(milliseconds, kMillisecondsPerDay - 1) / 1000 * 1000));
    const QString clock = time.toString(QStringLiteral("HH:mm:ss"));
    const bool timeOnly = shape == NumberShape::Time || (whole == 0 && milliseconds > 0);
    if (timeOnly && whole < 1)
        return clock;
    const QDate epoch = epoch1904 ? QDate(1904, 1, 1)
        : whole < 60              ? QDate(1899, 12, 31)
                                  : QDate(1899, 12, 30);
    const QDate date = epoch.addDays(qint64(whole));
    const QString day = date.toString(Qt::ISODate);
    const bool withClock = shape != NumberShape::Date && time != QTime(0, 0);
    return withClock ? day + QLatin1Char(' ') + clock : day;
}

} // namespace heed
