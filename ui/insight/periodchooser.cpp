#include "ui/insight/periodchooser.h"

#include "core/calendar/typeddate.h"
#include "ui/shared/datefield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace heed {

namespace {

constexpr int firstMonthOfYear = 4; // April
constexpr int monthsInQuarter = 3;

QDate financialYearStart(QDate day)
{
    const int year = day.month() < firstMonthOfYear ? day.year() - 1 : day.year();
    return { year, firstMonthOfYear, 1 };
}

Period monthsFrom(QDate first, int months)
{
    return { first, first.addMonths(months).addDays(-1) };
}

} // namespace

Period periodOf(NamedPeriod name, QDate today)
{
    const QDate thisMonth(today.year(), today.month(), 1);
    const QDate year = financialYearStart(today);
    switch (name) {
    case NamedPeriod::FinancialYear:
        return { year, today };
    case NamedPeriod::LastFinancialYear:
        return { year.addYears(-1), year.addDays(-1) };
    case NamedPeriod::LastQuarter: {
        const int behind = (today.month() + 12 - firstMonthOfYear) % monthsInQuarter;
        return monthsFrom(thisMonth.addMonths(-behind - monthsInQuarter), monthsInQuarter);
    }
    case NamedPeriod::Last12Months:
    case NamedPeriod::Own:
        break;
    }
    return monthsFrom(thisMonth.addMonths(-12), 12);
}

PeriodChooser::PeriodChooser(QDate today, const WorkingCalendar &calendar, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_period(periodOf(NamedPeriod::Last12Months, today))
    , m_names(new QComboBox(this))
    , m_own(new QWidget(this))
    , m_words(makeLabel({}, type::small(), this, true))
{
    m_names->setObjectName(QStringLiteral("period"));
    m_names->setAccessibleName(tr("Period"));
    m_names->setMinimumHeight(TargetHeight);
    m_names->addItems({ tr("Last 12 months"), tr("This financial year"), tr("Last financial year"),
        tr("Last quarter"), tr("Own dates") });
    m_words->setObjectName(QStringLiteral("periodInWords"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    layout->addWidget(m_names, 0, Qt::AlignLeft);
    layout->addWidget(m_own);
    layout->addWidget(m_words);
    addOwnDays(calendar);
    connect(m_names, &QComboBox::currentIndexChanged, this, &PeriodChooser::read);
    read();
}

void PeriodChooser::addOwnDays(const WorkingCalendar &calendar)
{
    const auto parse = [today = m_today, calendar](const QString &text) -> std::optional<QDate> {
        const auto day = parseTypedDate(text, today, calendar);
        return day ? std::optional(*day) : std::nullopt;
    };
    auto *row = new QHBoxLayout(m_own);
    row->setContentsMargins(0, 0, 0, 0);
    m_from = new DateField(parse, m_own);
    m_to = new DateField(parse, m_own);
    for (const auto &[field, word] : { std::pair { m_from, tr("From") }, { m_to, tr("To") } }) {
        QLabel *label = makeLabel(word, type::base(), m_own);
        label->setBuddy(field->edit());
        field->edit()->setAccessibleName(word);
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(field, 1);
        connect(field, &DateField::dateChanged, this, &PeriodChooser::read);
    }
    m_from->setObjectName(QStringLiteral("periodFrom"));
    m_to->setObjectName(QStringLiteral("periodTo"));
    m_from->setDate(m_period.from);
    m_to->setDate(m_period.to);
}

void PeriodChooser::choose(NamedPeriod name) { m_names->setCurrentIndex(int(name)); }

void PeriodChooser::read()
{
    const auto name = NamedPeriod(m_names->currentIndex());
    m_own->setVisible(name == NamedPeriod::Own);
    const Period before = m_period;
    const Period wanted = name == NamedPeriod::Own
        ? Period { m_from->date().value_or(QDate()), m_to->date().value_or(QDate()) }
        : periodOf(name, m_today);
    if (!wanted.isValid()) {
        m_words->setText(tr("Type two days, the earlier one first."));
        return;
    }
    m_period = wanted;
    const auto words
        = [](QDate day) { return QLocale().toString(day, QStringLiteral("d MMMM yyyy")); };
    m_words->setText(tr("%1 to %2").arg(words(wanted.from), words(wanted.to)));
    if (!(m_period == before))
        emit periodChanged();
}

} // namespace heed
