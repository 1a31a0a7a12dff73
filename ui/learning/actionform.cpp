#include "ui/learning/actionform.h"

#include "ui/shared/card.h"
#include "ui/shared/datefield.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordlinks.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace heed {

namespace {

constexpr int LineWidth = 560; // px
constexpr int ShortWidth = 240; // px

LabelledField *fieldOf(QWidget *input)
{
    return qobject_cast<LabelledField *>(input->parentWidget());
}

} // namespace

ActionForm::ActionForm(const RecordDesk &desk, ActionService &service, QWidget *parent)
    : RecordForm(QStringLiteral("action"), desk, parent)
    , m_service(service)
{
    Card *card = addCard(tr("What will be done"));
    m_reference = askLine(card, "reference", tr("&Because of which record?"),
        tr("Its reference, such as C-2026-014."), ShortWidth);
    m_title = askLine(card, "title", tr("What will be &done?"),
        tr("One thing that one can see when it is done."));
    m_owner = askLine(card, "owner", tr("Wh&o does it?"), tr("One name."), LineWidth);
    m_dueOn = askDay(card, "due_on", tr("By &when?"), tr("Type a day such as 3/4 or +20wd."));
    m_movedWhy = askLine(card, "moved_why", tr("Why is the day &moved?"),
        tr("The earlier day is kept, with this beside it."), LineWidth);
    m_theme = askChoice(addCard(tr("What it is about"), true), "theme", tr("&Theme"),
        tr("Left open, it is the theme of the record."));
    m_theme->addItem(tr("As the record"), QString());
    for (const Code &code : desk.codes.offered(codescheme::Theme, desk.today()))
        m_theme->addItem(code.label, code.code);
    m_owner->setCompleter(new QCompleter(
        LearningRegister(desk.session).owners().value_or(QStringList {}), m_owner));
    m_owner->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(m_dueOn, &DateField::dateChanged, this, &ActionForm::offerReason);
    fill({}, {});
}

QWidget *ActionForm::firstField()
{
    return m_action.id.isValid() || !m_reference->text().isEmpty() ? m_title : m_reference;
}

void ActionForm::offerReason()
{
    const bool isMoved = m_action.id.isValid() && m_action.dueOn.isValid()
        && !m_action.doneOn.isValid() && m_dueOn->date().value_or(QDate()) != m_action.dueOn;
    if (LabelledField *field = fieldOf(m_movedWhy))
        field->setVisible(isMoved);
}

void ActionForm::fill(const Action &action, const QString &reference)
{
    m_action = action;
    const bool isNew = !action.id.isValid();
    header()->setTitle(isNew ? tr("Add an action") : tr("Change an action"));
    header()->setSentence(
        isNew ? tr("What is promised or done because of a record, by whom and by when.")
              : QString());
    setSaveVerb(isNew ? tr("Add the action") : tr("Save the changes"));
    m_reference->setText(reference);
    m_reference->setReadOnly(!isNew);
    m_title->setText(action.title);
    m_owner->setText(action.owner);
    m_dueOn->setDate(action.dueOn.isValid() ? std::optional(action.dueOn) : std::nullopt);
    m_movedWhy->clear();
    if (m_theme->findData(action.theme) < 0)
        m_theme->addItem(desk().codes.label(codescheme::Theme, action.theme), action.theme);
    m_theme->setCurrentIndex(m_theme->findData(action.theme));
    offerReason();
    clearErrors();
    setMoreShown(!action.theme.isEmpty());
    markUntouched();
}

Result<RecordRef> ActionForm::holder() const
{
    const QString typed = m_reference->text().trimmed();
    const auto problem = [&typed](const char *fact) {
        return invalid(QStringLiteral("action.invalid"),
            { { QStringLiteral("reference"), QLatin1String(fact), { typed } } });
    };
    if (typed.isEmpty())
        return problem("learning.record-missing");
    auto found = recordByReference(desk().session, typed);
    if (!found)
        return problem("learning.no-record");
    return found;
}

Result<Action> ActionForm::read() const
{
    Action action = m_action;
    action.title = m_title->text().trimmed();
    action.owner = m_owner->text().simplified();
    action.dueOn = m_dueOn->date().value_or(QDate());
    action.theme = m_theme->currentData().toString();
    if (action.id.isValid())
        return action;
    return holder().map([&action](const RecordRef &record) {
        action.kind = record.kind;
        action.recordId = record.id;
        return action;
    });
}

void ActionForm::save()
{
    clearErrors();
    if (const auto problems = unreadable(); !problems.isEmpty()) {
        showError({ ErrorCode::Invalid, QStringLiteral("action.invalid"), {}, problems });
        return;
    }
    const auto action = read();
    if (!action) {
        showError(action.error());
        return;
    }
    const Result<ActionId> done = action->id.isValid()
        ? m_service.change(*action, m_movedWhy->text()).map([&] { return action->id; })
        : m_service.open(*action);
    if (!done) {
        showError(done.error());
        return;
    }
    markUntouched();
    emit stored(done->value);
}

} // namespace heed
