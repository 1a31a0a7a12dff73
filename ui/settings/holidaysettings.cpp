#include "ui/settings/holidaysettings.h"

#include "core/calendar/dayformat.h"
#include "core/calendar/typeddate.h"
#include "ui/shared/datefield.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int fieldWidth = 320;
constexpr int howMany = 6;

DateField::Parser parserFor(const Workspace &workspace)
{
    return [&workspace](const QString &text) -> std::optional<QDate> {
        const auto day = parseTypedDate(text, workspace.today(), workspace.store().calendar());
        return day ? std::optional<QDate>(*day) : std::nullopt;
    };
}

} // namespace

HolidaySettings::HolidaySettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Bank holidays"), parent)
    , m_workspace(workspace)
    , m_next(makeLabel({}, type::base(), this, false, true))
    , m_day(new DateField(parserFor(workspace)))
    , m_name(new QLineEdit)
    , m_dayField(nullptr)
{
    m_day->setObjectName(QStringLiteral("holidayDay"));
    m_name->setObjectName(QStringLiteral("holidayName"));
    m_dayField = new LabelledField(tr("&Day that was added"),
        tr("A day that the government declares at short notice."), m_day);
    auto *nameField = new LabelledField(tr("What it is &called"), {}, m_name);
    m_dayField->setMaximumWidth(fieldWidth);
    nameField->setMaximumWidth(fieldWidth);
    auto *button = makeButton(tr("&Add this holiday"), this);
    button->setObjectName(QStringLiteral("addHoliday"));
    content()->addWidget(m_next);
    content()->addWidget(m_dayField);
    content()->addWidget(nameField);
    content()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &HolidaySettings::add);
    refresh();
}

void HolidaySettings::refresh()
{
    const WorkingCalendar &calendar = m_workspace.store().calendar();
    QStringList next;
    for (QDate day = m_workspace.today(); next.size() < howMany && WorkingCalendar::covers(day);
         day = day.addDays(1)) {
        const QString why = calendar.whyNot(day);
        if (!why.isEmpty() && why != QLatin1String("Saturday") && why != QLatin1String("Sunday"))
            next += tr("%1, %2").arg(formatDay(day), why);
    }
    m_next->setText(tr("Coming next:") + QLatin1Char('\n') + next.join(QLatin1Char('\n')));
}

void HolidaySettings::add()
{
    const QString name = m_name->text().trimmed();
    if (!m_day->date() || name.isEmpty()) {
        m_dayField->setError(tr("Enter the day and what it is called."));
        return;
    }
    OpenStore &store = m_workspace.store();
    const auto moved
        = store.changeHoliday({ *m_day->date(), name, {}, HolidayStatus::Added }).and_then([&] {
              return m_workspace.complaints().recomputeDeadlines(store.calendar());
          });
    m_dayField->setError(moved ? QString() : explain(moved.error()));
    if (!moved)
        return;
    m_day->setDate(std::nullopt);
    m_name->clear();
    refresh();
    m_workspace.say(tr(
        "Added. %n open due date(s) moved, each with its reason on the record.", nullptr, *moved));
}

} // namespace heed
