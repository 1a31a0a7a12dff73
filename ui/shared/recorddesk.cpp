#include "ui/shared/recorddesk.h"

#include "core/calendar/typeddate.h"
#include "ui/shared/translated.h"

#include <QCoreApplication>

namespace heed {

namespace {

constexpr int MonthsInYear = 12;
constexpr int FewDays = 60; ///< up to here days say more than months

QString counted(const char *one, const char *many, int n)
{
    // English has its singular here, so that it is right without a translation file too. Both
    // are marked where they stand, since lupdate sees no words behind a variable.
    return n == 1 ? QCoreApplication::translate("RecordDesk", one)
                  : QCoreApplication::translate("RecordDesk", many, nullptr, n);
}

/// Whole months between two days, the last one counted when its day of the month is reached.
int wholeMonths(QDate earlier, QDate later)
{
    int months = (later.year() - earlier.year()) * MonthsInYear + later.month() - earlier.month();
    if (earlier.addMonths(months) > later)
        --months;
    return months;
}

} // namespace

DateField::Parser RecordDesk::dateParser() const
{
    return [this](const QString &text) -> std::optional<QDate> {
        const auto day = parseTypedDate(text, today(), session.calendar);
        return day ? std::optional(*day) : std::nullopt;
    };
}

QString lagWords(QDate earlier, QDate later)
{
    if (!earlier.isValid() || !later.isValid() || later < earlier)
        return {};
    const int days = int(earlier.daysTo(later));
    if (days == 0)
        return tr("the same day");
    if (days < FewDays)
        return counted(QT_TRANSLATE_NOOP("RecordDesk", "1 day after"),
            QT_TRANSLATE_N_NOOP("RecordDesk", "%n days after"), days);
    const int months = wholeMonths(earlier, later);
    const int years = months / MonthsInYear;
    const int rest = months % MonthsInYear;
    if (years == 0)
        return counted(QT_TRANSLATE_NOOP("RecordDesk", "1 month after"),
            QT_TRANSLATE_N_NOOP("RecordDesk", "%n months after"), rest);
    if (rest == 0)
        return counted(QT_TRANSLATE_NOOP("RecordDesk", "1 year after"),
            QT_TRANSLATE_N_NOOP("RecordDesk", "%n years after"), years);
    //: %1 is "1 year" or "3 years", %2 "4 months"
    return tr("%1 %2 after")
        .arg(counted(QT_TRANSLATE_NOOP("RecordDesk", "1 year"),
                 QT_TRANSLATE_N_NOOP("RecordDesk", "%n years"), years),
            counted(QT_TRANSLATE_NOOP("RecordDesk", "1 month"),
                QT_TRANSLATE_N_NOOP("RecordDesk", "%n months"), rest));
}

} // namespace heed
