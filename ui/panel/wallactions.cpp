#include "ui/panel/wallactions.h"

#include "core/calendar/dayformat.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/datefield.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace heed {

WallActions::WallActions(const RecordDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_promised(makeLabel({}, type::base(), this, false, true))
    , m_title(new QLineEdit)
    , m_owner(new QComboBox)
    , m_due(new DateField(desk.dateParser()))
    , m_error(new InlineError(this))
{
    m_promised->setObjectName(QStringLiteral("wallActions"));
    m_title->setObjectName(QStringLiteral("wallActionTitle"));
    m_owner->setObjectName(QStringLiteral("wallActionOwner"));
    m_owner->setMinimumHeight(TargetHeight);
    m_due->setObjectName(QStringLiteral("wallActionDue"));
    m_error->setObjectName(QStringLiteral("wallError"));
    QPushButton *add = makeButton(tr("&Add the action"), this);
    add->setObjectName(QStringLiteral("wallActionAdd"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Small);
    m_inputs = { new LabelledField(tr("A&ction"), {}, m_title, this),
        new LabelledField(tr("&Owner"), {}, m_owner, this),
        new LabelledField(tr("D&ue"), {}, m_due, this) };
    rows->addWidget(m_promised);
    for (QWidget *input : std::as_const(m_inputs))
        rows->addWidget(input);
    rows->addWidget(m_error);
    rows->addWidget(add, 0, Qt::AlignLeft);
    m_inputs << add;
    connect(add, &QPushButton::clicked, this, [this] {
        emit promised(
            m_title->text(), m_owner->currentData().toString(), m_due->date().value_or(QDate()));
    });
}

void WallActions::setMayWrite(bool mayWrite)
{
    for (QWidget *input : std::as_const(m_inputs))
        input->setVisible(mayWrite);
}

void WallActions::fill(const PanelFile &file, const PanelItem &item)
{
    fillOwners(file);
    showPromised(file, item);
}

void WallActions::accept(const PanelFile &file, const PanelItem &item)
{
    setError({});
    m_title->clear();
    m_due->setDate(std::nullopt);
    m_owner->setCurrentIndex(0);
    showPromised(file, item);
    m_title->setFocus();
}

void WallActions::setError(const QString &sentence) { m_error->setText(sentence); }

void WallActions::fillOwners(const PanelFile &file)
{
    m_owner->clear();
    m_owner->addItem(QString(), QString());
    QHash<PanelRole, int> seen;
    for (const PanelAttendance &row : file.attendance) {
        const int number = ++seen[row.role];
        m_owner->addItem(
            number == 1 ? wordFor(row.role) : tr("%1 (%2)").arg(wordFor(row.role)).arg(number),
            row.name);
    }
}

void WallActions::showPromised(const PanelFile &file, const PanelItem &item)
{
    QStringList lines;
    for (const PanelActionLink &link : file.links) {
        for (const Action &action : file.actions) {
            if (link.itemId == item.id && link.actionId == action.id)
                //: %1 what will be done, %2 a role, %3 a day
                lines += tr("%1: %2, by %3")
                             .arg(action.title, ownerByRole(file, action.owner),
                                 formatDay(action.dueOn));
        }
    }
    m_promised->setText(lines.join(QLatin1Char('\n')));
    m_promised->setVisible(!lines.isEmpty());
}

} // namespace heed
