#include "core/calendar/dayformat.h"

#include <QLocale>

namespace heed {

QString formatDay(QDate day)
{
    // The C locale, because en_GB of newer Qt writes "Sept".
    return QLocale::c().toString(day, QStringLiteral("ddd d MMM yyyy"));
}

QString formatDayWithoutYear(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("ddd d MMM"));
}

} // namespace heed
