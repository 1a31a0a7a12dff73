#include "ui/learning/learningsettings.h"

#include "core/governance/smallhome.h"
#include "core/learning/learningrules.h"
#include "core/store/settings.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int mostDays = 1100;
constexpr int fieldWidth = 480; ///< px

} // namespace

LearningSettings::LearningSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Learning that comes back"), parent)
    , m_workspace(workspace)
    , m_mayChange(permits(workspace.session().role, Capability::ManageSettings))
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("learningSettings"));
    content()->addWidget(makeLabel(
        tr("When a theme comes up again at the same place after somebody said that an action had "
           "helped, Heed asks what it means. No law names a number: these are a starting point."),
        type::small(), this, true, true));
    const auto rules = LearningRules::load(workspace.session().database);
    if (!rules) {
        m_error->setText(explain(rules.error()));
        content()->addWidget(m_error);
        return;
    }
    const auto watch = [this](QSpinBox *box, const char *key) {
        connect(box, &QSpinBox::editingFinished, this,
            [this, box, key] { keep(key, QString::number(box->value())); });
    };
    watch(addNumber("backAtLeast", tr("Asked from so &many times"),
              tr("Records that are linked count as one."), rules->cameBack.atLeast),
        "learning.back-at-least");
    watch(addNumber("backWithinDays", tr("Within how many &days?"), {}, rules->cameBack.withinDays),
        "learning.back-within-days");
    watch(addNumber("backWatchDays", tr("How many days is it &watched?"),
              tr("From the day on which somebody said that it had helped."),
              rules->cameBack.watchDays),
        "learning.back-watch-days");
    addSmallHome();
    content()->addWidget(m_error);
}

QSpinBox *LearningSettings::addNumber(
    const char *name, const QString &label, const QString &hint, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1String(name));
    box->setRange(1, mostDays);
    box->setValue(value);
    box->setMinimumHeight(TargetHeight);
    box->setEnabled(m_mayChange);
    auto *field = new LabelledField(label, hint, box);
    field->setMaximumWidth(fieldWidth);
    content()->addWidget(field);
    return box;
}

void LearningSettings::addSmallHome()
{
    content()->addWidget(makeLabel(tr("Small home"), type::section(), this));
    auto *tick = new QCheckBox(tr("One person does &everything here"), this);
    tick->setObjectName(QStringLiteral("smallHome"));
    tick->setMinimumHeight(TargetHeight);
    tick->setChecked(isSmallHome(m_workspace.session().database).value_or(false));
    tick->setEnabled(m_mayChange);
    content()->addWidget(tick);
    content()->addWidget(makeLabel(
        tr("No panel or committee is asked for, and words for others are checked more strictly, "
           "since everybody knows everybody. It counts from the next time the store is opened."),
        type::small(), this, true, true));
    connect(tick, &QCheckBox::toggled, this, [this](bool isSmall) {
        keep(smallHomeSetting, isSmall ? QStringLiteral("1") : QStringLiteral("0"));
    });
}

void LearningSettings::keep(const char *key, const QString &value)
{
    const Session &session = m_workspace.session();
    const QString name = QLatin1String(key);
    if (setting(session.database, name).value_or(QString()) == value)
        return;
    auto work = beginWork(session, Capability::ManageSettings);
    const auto kept = work
        ? setSetting(*work, name, value).and_then([&work] { return work->commit(); })
        : Result<void>(Failure(work.error()));
    m_error->setText(kept ? QString() : explain(kept.error()));
    if (kept)
        m_workspace.say(tr("Kept."));
}

} // namespace heed
