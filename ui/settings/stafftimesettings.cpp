#include "ui/settings/stafftimesettings.h"

#include "core/store/settings.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int mostDays = 120;
constexpr int fieldWidth = 320;

} // namespace

StaffTimeSettings::StaffTimeSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Staff who are complained about"), parent)
    , m_workspace(workspace)
{
    content()->addWidget(makeLabel(
        tr("Within how many working days each step is to be taken. This is your own policy: no law "
           "sets these days, and those here are a starting point only."),
        type::small(), this, true, true));
    const auto times = StaffTimes::load(workspace.session().database);
    if (!times) {
        content()->addWidget(makeLabel(explain(times.error()), type::base(), this, false, true));
        return;
    }
    const bool mayChange = permits(workspace.session().role, Capability::ManageSettings);
    for (const auto &[step, code] : EnumCodes<StaffStep>::list) {
        const QString key = QString::fromLatin1(code);
        auto *days = new QSpinBox;
        days->setObjectName(key);
        days->setRange(0, mostDays);
        days->setValue(times->span(step).value_or(DeadlineSpan {}).count);
        days->setMinimumHeight(TargetHeight);
        days->setEnabled(mayChange);
        auto *field = new LabelledField(wordFor(step), {}, days);
        field->setMaximumWidth(fieldWidth);
        content()->addWidget(field);
        connect(days, &QSpinBox::editingFinished, this,
            [this, key, days] { store(key, days->value()); });
    }
}

void StaffTimeSettings::store(const QString &key, int days)
{
    const Session session = m_workspace.session();
    const QString text = QStringLiteral("%1 working-days").arg(days);
    const auto old = setting(session.database, key);
    if (old && *old == text)
        return;
    auto transaction = beginWork(session, Capability::ManageSettings);
    const auto done = transaction
        ? setSetting(*transaction, key, text).and_then([&] { return transaction->commit(); })
        : Result<void>(Failure(transaction.error()));
    m_workspace.say(done ? tr("Kept.") : explain(done.error()));
}

} // namespace heed
