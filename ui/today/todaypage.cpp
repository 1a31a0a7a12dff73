#include "ui/today/todaypage.h"

#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"
#include "ui/today/reminders.h"
#include "ui/today/worksection.h"

#include <QButtonGroup>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace heed {

namespace {
constexpr int widestColumn = 1100; // px: a line that is longer is hard to follow
}

TodayPage::TodayPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Today"), this))
    , m_error(makeLabel({}, type::base(), this, false, true))
    , m_progress(new ProgressStrip(this))
    , m_scroll(new QScrollArea(this))
{
    auto *column = new QWidget;
    column->setMaximumWidth(widestColumn);
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    m_column->setSpacing(space::Large);
    auto *head = new QHBoxLayout;
    head->addWidget(m_header, 1);
    head->addWidget(whose(), 0, Qt::AlignTop);
    m_mine->parentWidget()->setVisible(seesCases());
    m_column->addLayout(head);
    m_column->addWidget(m_error);
    m_column->addWidget(m_progress);
    addSections(m_column);
    if (!seesCases())
        addKeeper();
    m_column->addStretch(1);
    m_error->setObjectName(QStringLiteral("todayError"));
    m_error->hide();
    m_progress->setObjectName(QStringLiteral("busy"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(column);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_job.cancel(); });
}

QWidget *TodayPage::whose()
{
    auto *box = new QWidget(this);
    box->setAccessibleName(tr("Whose work is shown"));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    auto *group = new QButtonGroup(this);
    m_mine = makeButton(tr("&Mine"), box);
    m_mine->setObjectName(QStringLiteral("mine"));
    m_mine->setToolTip(tr("What is yours, what is nobody's yet, and what others owe you"));
    m_all = makeButton(tr("&Everyone's"), box);
    m_all->setObjectName(QStringLiteral("everyones"));
    for (QPushButton *button : { m_mine, m_all }) {
        button->setCheckable(true);
        group->addButton(button);
        layout->addWidget(button);
    }
    m_all->setChecked(true);
    connect(m_mine, &QPushButton::toggled, this, &TodayPage::showList);
    return box;
}

void TodayPage::addSections(QVBoxLayout *column)
{
    m_overdue = new WorkSection(tr("Overdue"),
        tr("Nothing is late. Everybody who waits for an answer is within the time they were "
           "told."));
    m_overdue->setObjectName(QStringLiteral("overdue"));
    m_toSign = new WorkSection(tr("Waiting for your signature, and serious cases"),
        tr("No letter waits for you to sign, and no serious case is unanswered."));
    m_toSign->setObjectName(QStringLiteral("toSign"));
    m_soon = new WorkSection(tr("Due in the next 5 working days"),
        tr("Nothing falls due in that time. A good day to call somebody who has been waiting, or "
           "to finish an action."));
    m_soon->setObjectName(QStringLiteral("soon"));
    m_waiting = new WorkSection(tr("Waiting for someone else"),
        tr("Nobody owes you an answer: no consent, decision or evidence is outstanding."));
    m_waiting->setObjectName(QStringLiteral("waiting"));
    for (WorkSection *section : { m_toSign, m_overdue, m_soon, m_waiting }) {
        section->setVisible(false);
        column->addWidget(section);
        connect(section, &WorkSection::recordWanted, &m_workspace, &Workspace::open);
        connect(section, &WorkSection::allWanted, &m_workspace, &Workspace::openAll);
    }
}

bool TodayPage::seesCases() const
{
    return permits(m_workspace.session().role, Capability::ReadRecords);
}

void TodayPage::addKeeper()
{
    auto *keeper = new EmptyState(Glyph::Settings,
        tr("You look after this store: who may open it, its settings and its backups. What people "
           "complained about is not shown to you, so there is no list of cases here."),
        tr("Go to the settings"));
    keeper->setObjectName(QStringLiteral("keeper"));
    m_column->addWidget(keeper);
    connect(keeper, &EmptyState::actionTriggered, this,
        [this] { m_workspace.goTo(QStringLiteral("settings")); });
}

QWidget *TodayPage::firstFocus()
{
    if (!seesCases())
        return findChild<QWidget *>(QStringLiteral("keeper"))->findChild<QPushButton *>();
    return m_all->isChecked() ? m_all : m_mine;
}

QHBoxLayout *TodayPage::reminderLine(const Reminder &reminder)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space::Medium);
    line->addWidget(makeLabel(reminder.sentence, type::base(), m_reminders, true, true), 1);
    QPushButton *button = makeButton(reminder.verb, m_reminders);
    button->setAccessibleDescription(reminder.sentence);
    line->addWidget(button);
    const Errand errand = reminder.errand;
    connect(button, &QPushButton::clicked, this, [this, errand] {
        m_workspace.askShell(errand);
        QTimer::singleShot(0, this, &TodayPage::remind); // this button may be done with
    });
    return line;
}

void TodayPage::remind()
{
    delete m_reminders;
    m_reminders = nullptr;
    const QList<Reminder> list = reminders(m_workspace.store());
    if (list.isEmpty())
        return;
    m_reminders = new QWidget(this);
    m_reminders->setObjectName(QStringLiteral("reminders"));
    auto *layout = new QVBoxLayout(m_reminders);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Small);
    for (const Reminder &reminder : list)
        layout->addLayout(reminderLine(reminder));
    constexpr int belowHeader = 1;
    m_column->insertWidget(belowHeader, m_reminders);
}

void TodayPage::refresh()
{
    remind();
    if (!seesCases()) {
        m_progress->finish();
        m_header->setSentence(
            QLocale().toString(m_workspace.today(), QStringLiteral("dddd d MMMM yyyy")));
        return;
    }
    m_job.cancel();
    m_progress->start(tr("Reading what is due"));
    m_job = m_workspace.worker().run(
        this, [](const JobContext &context) { return worklist(context.session); },
        [this](Result<Worklist> read) { take(std::move(read)); });
}

void TodayPage::take(Result<Worklist> read)
{
    if (!read && read.error().code == ErrorCode::Cancelled) {
        if (m_job.isCancelled()) // stopped by hand, and not for a newer reading
            m_progress->finish();
        return;
    }
    m_progress->finish();
    m_error->setVisible(!read);
    if (!read) {
        m_error->setText(explain(read.error()));
        return;
    }
    m_list = std::move(*read);
    showList();
}

void TodayPage::showList()
{
    if (!m_list)
        return;
    const QDate today = m_workspace.today();
    const Worklist shown
        = m_mine->isChecked() ? m_list->of(m_workspace.store().user().name) : *m_list;
    m_overdue->show(shown.overdue, today);
    m_toSign->show(shown.toSign, today);
    m_soon->show(shown.soon, today);
    m_waiting->show(shown.waiting, today);
    for (WorkSection *section : { m_overdue, m_soon, m_waiting })
        section->setVisible(true);
    m_toSign->setVisible(permits(m_workspace.session().role, Capability::SignOff));
    m_header->setSentence(summary(shown));
}

QString TodayPage::summary(const Worklist &list) const
{
    const QString day = QLocale().toString(m_workspace.today(), QStringLiteral("dddd d MMMM yyyy"));
    if (list.isEmpty())
        return tr("%1. Nothing is waiting.").arg(day);
    const auto due = std::count_if(list.soon.cbegin(), list.soon.cend(),
        [](const WorkItem &item) { return item.dueOn.isValid(); });
    const QLocale locale;
    //: %1 today's date, %2 and %3 numbers
    return tr("%1: %2 overdue, %3 due within 5 working days.")
        .arg(day, locale.toString(list.overdue.size()), locale.toString(due));
}

} // namespace heed
