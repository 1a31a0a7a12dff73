#include "ui/settings/owntimesettings.h"

#include "core/complaints/complaintclocks.h"
#include "core/store/settings.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QSpinBox>

namespace heed {

namespace {

constexpr int longest = 365;

} // namespace

OwnTimeSettings::OwnTimeSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Your own times for complaints"), parent)
    , m_workspace(workspace)
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("ownTimes"));
    content()->addWidget(makeLabel(
        tr("For people who pay for their care themselves no law sets the days (regulation 16): "
           "these are your own. 0 means that you promise no day. New cases take them."),
        type::small(), this, true, true));
    m_times += addTime(QStringLiteral("ownAcknowledge"),
        QStringLiteral("complaints.own-acknowledge"), tr("Say that it came, within"),
        QStringLiteral("3 working-days"));
    m_times += addTime(QStringLiteral("ownReply"), QStringLiteral("complaints.own-reply"),
        tr("Answer, within"), QStringLiteral("28 calendar-days"));
    content()->addWidget(m_error);
    auto *keep = makeButton(tr("Keep these times"), this);
    keep->setObjectName(QStringLiteral("keepOwnTimes"));
    content()->addWidget(keep, 0, Qt::AlignLeft);
    connect(keep, &QPushButton::clicked, this, &OwnTimeSettings::keep);
    setEnabled(permits(workspace.session().role, Capability::ManageSettings));
}

OwnTimeSettings::Time OwnTimeSettings::addTime(
    const QString &name, const QString &key, const QString &label, const QString &shipped)
{
    const auto stored = setting(m_workspace.session().database, key, shipped);
    const auto span = spanFromText(stored.value_or(shipped));
    Time time { key, new QSpinBox, new QComboBox };
    time.count->setObjectName(name + QStringLiteral("Count"));
    time.count->setRange(0, longest);
    time.count->setMinimumHeight(TargetHeight);
    time.count->setValue(span ? span->count : 0);
    time.unit->setObjectName(name + QStringLiteral("Unit"));
    time.unit->setMinimumHeight(TargetHeight);
    time.unit->setAccessibleName(tr("%1: in what the time is counted").arg(label));
    for (const auto &[unit, words] : { std::pair { DeadlineUnit::WorkingDays, tr("working days") },
             std::pair { DeadlineUnit::CalendarDays, tr("days") } })
        time.unit->addItem(words, toCode(unit));
    if (span)
        time.unit->setCurrentIndex(std::max(0, time.unit->findData(toCode(span->unit))));
    content()->addWidget(new LabelledField(label, {}, time.count));
    content()->addWidget(time.unit, 0, Qt::AlignLeft);
    return time;
}

void OwnTimeSettings::keep()
{
    auto transaction = beginWork(m_workspace.session(), Capability::ManageSettings);
    Result<void> done = transaction ? Result<void>() : Result<void>(Failure(transaction.error()));
    for (const Time &time : std::as_const(m_times)) {
        const QString text = time.count->value() == 0
            ? QString()
            : QStringLiteral("%1 %2").arg(
                QString::number(time.count->value()), time.unit->currentData().toString());
        if (done)
            done = setSetting(*transaction, time.key, text);
    }
    if (done)
        done = transaction->commit();
    m_error->setText(done ? QString() : explain(done.error()));
    if (done)
        m_workspace.say(tr("Kept. New cases take these times."));
}

} // namespace heed
