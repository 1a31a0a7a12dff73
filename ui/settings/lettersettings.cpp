#include "ui/settings/lettersettings.h"

#include "core/calendar/dayformat.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>

namespace heed {

namespace {

const QString comma = QStringLiteral(", "); ///< between the lines of an address, in one field

} // namespace

LetterSettings::LetterSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Letters"), parent)
    , m_workspace(workspace)
    , m_letters(workspace.session(), workspace.complaints())
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("letterSettings"));
    content()->addWidget(
        makeLabel(tr("These stand in every letter, so that nobody has to type them."), type::base(),
            this, true, true));
    addSender();
    addOmbudsman(tr("Ombudsman for care that the NHS arranges"), QStringLiteral("phso"),
        &LetterSender::phso);
    addOmbudsman(tr("Ombudsman for care that a council or people themselves arrange"),
        QStringLiteral("lgsco"), &LetterSender::lgsco);
    content()->addWidget(m_error);
    QPushButton *button = makeButton(tr("&Keep these details"), this);
    button->setObjectName(QStringLiteral("keepLetterSettings"));
    content()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &LetterSettings::keep);
    refresh();
}

QLineEdit *LetterSettings::addLine(const QString &name, const QString &label, const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    content()->addWidget(new LabelledField(label, hint, edit));
    return edit;
}

void LetterSettings::addSender()
{
    const auto add = [this](const char *name, const QString &label, QString LetterSender::*text,
                         const QString &hint = {}) {
        m_inputs += { addLine(QLatin1String(name), label, hint), text };
    };
    add("senderAddress", tr("&Address"), &LetterSender::address,
        tr("With commas between the lines."));
    add("senderPhone", tr("&Telephone"), &LetterSender::phone);
    add("senderEmail", tr("&E-mail"), &LetterSender::email);
    add("senderTeam", tr("&Name of the team that writes"), &LetterSender::team);
    add("signerName", tr("&Responsible person"), &LetterSender::signerName,
        tr("Signs final replies: the chief executive, or for a home its owner, a partner, director "
           "or manager (SI 2009/309 reg 4)."));
    add("signerRole", tr("Their &post"), &LetterSender::signerRole);
    add("advocacy", tr("Who &helps people with complaints here"), &LetterSender::advocacy,
        tr("Name and telephone of the local advocacy service, in one sentence."));
}

void LetterSettings::addOmbudsman(
    const QString &heading, const QString &name, OmbudsmanDetails LetterSender::*body)
{
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    content()->addWidget(makeLabel(heading, strong, this, false, true));
    const auto add
        = [&](const char *part, const QString &label, QString OmbudsmanDetails::*detail) {
              m_inputs += { addLine(name + QLatin1String(part), label), nullptr, body, detail };
          };
    add("Name", tr("Name"), &OmbudsmanDetails::name);
    add("Phone", tr("Telephone"), &OmbudsmanDetails::phone);
    add("Web", tr("Website"), &OmbudsmanDetails::web);
    add("Address", tr("Address"), &OmbudsmanDetails::address);
    add("Limit", tr("By when one should ask"), &OmbudsmanDetails::limit);
    QLabel *since = makeLabel({}, type::base(), this, true, true);
    since->setObjectName(name + QStringLiteral("Checked"));
    auto *today
        = new QCheckBox(tr("I have compared these with the ombudsman's website today"), this);
    today->setObjectName(name + QStringLiteral("CheckedToday"));
    content()->addWidget(since);
    content()->addWidget(today);
    m_checked += { body, since, today };
}

void LetterSettings::refresh()
{
    const auto sender = m_letters.sender();
    m_error->setText(sender ? QString() : explain(sender.error()));
    if (!sender)
        return;
    m_sender = *sender;
    for (const Input &input : std::as_const(m_inputs))
        input.edit->setText(input.of(m_sender).split(QLatin1Char('\n')).join(comma));
    for (const Checked &one : std::as_const(m_checked)) {
        const QDate day = (m_sender.*one.body).checkedOn;
        one.since->setText(day.isValid()
                ? tr("Last checked on %1.").arg(formatDay(day))
                : tr("Nobody has checked these yet: they came with Heed and may be out of date."));
        one.today->setChecked(false);
    }
    const bool may = permits(m_workspace.session().role, Capability::ManageSettings);
    setEnabled(may);
}

void LetterSettings::keep()
{
    LetterSender sender = m_sender;
    for (const Input &input : std::as_const(m_inputs))
        input.of(sender) = input.edit->text().trimmed();
    sender.address.replace(comma, QStringLiteral("\n"));
    for (const Checked &one : std::as_const(m_checked)) {
        if (one.today->isChecked())
            (sender.*one.body).checkedOn = m_workspace.today();
    }
    const auto kept = m_letters.setSender(sender);
    m_error->setText(kept ? QString() : explain(kept.error()));
    if (!kept)
        return;
    refresh();
    m_workspace.say(tr("Kept. New letters will say so."));
}

} // namespace heed
