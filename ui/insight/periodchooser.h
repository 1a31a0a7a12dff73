#pragma once

#include "core/calendar/workingcalendar.h"
#include "core/insight/period.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace heed {

class DateField;

/// The periods that people ask about by name.
enum class NamedPeriod { Last12Months, FinancialYear, LastFinancialYear, LastQuarter, Own };

/// Whole months that ended, but for the financial year, which runs from 1 April to today. A quarter
/// is one of the financial year that has ended.
[[nodiscard]] Period periodOf(NamedPeriod name, QDate today);

/// Chooses a period by name or by two days that one types, and says which days it is.
class PeriodChooser : public QWidget
{
    Q_OBJECT

public:
    PeriodChooser(QDate today, const WorkingCalendar &calendar, QWidget *parent = nullptr);

    [[nodiscard]] Period period() const { return m_period; }
    void choose(NamedPeriod name);

signals:
    void periodChanged();

private:
    void addOwnDays(const WorkingCalendar &calendar);
    void read();

    QDate m_today;
    Period m_period;
    QComboBox *m_names;
    QWidget *m_own;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    QLabel *m_words;
};

} // namespace heed
