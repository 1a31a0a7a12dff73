#include "ui/duties/dutypanel.h"

#include "core/calendar/dayformat.h"
#include "core/governance/dutyreport.h"
#include "ui/duties/dutywords.h"
#include "ui/fairness/panelparts.h"
#include "ui/governance/reportfile.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/keptfocus.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/questions.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace heed {

namespace {

QString column(const char *name) { return QString::fromLatin1(name); }

QString keyName(const char *what, qint64 key)
{
    return QStringLiteral("%1%2%3")
        .arg(QLatin1String(what), key < 0 ? QStringLiteral("_") : QString())
        .arg(std::abs(key));
}

std::vector<Question> dutyQuestions()
{
    return {
        { column("title"), DutyPanel::tr("&Title") },
        { column("what"), DutyPanel::tr("&What has to be done"), {}, QuestionInput::Text },
        choiceQuestion<DutyRule>(column("rule"), DutyPanel::tr("When it falls &due"), {}, false),
        { column("due_month"), DutyPanel::tr("&Month"), DutyPanel::tr("1 to 12, for each year."),
            QuestionInput::Number },
        { column("due_day"), DutyPanel::tr("Da&y"),
            DutyPanel::tr("31 is the last day of any month."), QuestionInput::Number },
        { column("every_months"), DutyPanel::tr("E&very how many months?"), {},
            QuestionInput::Number },
        { column("within_days"), DutyPanel::tr("&Within how many days?"),
            DutyPanel::tr("Of being asked; the day after is the first."), QuestionInput::Number },
        { column("notice_days"), DutyPanel::tr("How many days &before is it shown on Today?"), {},
            QuestionInput::Number },
        { column("starts_on"), DutyPanel::tr("Counted &from"),
            DutyPanel::tr("What was due before this day is not asked for."), QuestionInput::Day },
        { column("owner"), DutyPanel::tr("&Owner"),
            DutyPanel::tr("A post outlives a name; a user's name puts it on their own Today.") },
        { column("source"), DutyPanel::tr("&Source") },
        { column("source_version"), DutyPanel::tr("Ve&rsion of the source") },
        { column("unverified"), DutyPanel::tr("Some of it is not con&firmed"), {},
            QuestionInput::Tick },
        { column("active"), DutyPanel::tr("It binds &us"), {}, QuestionInput::Tick },
        { column("why_not"), DutyPanel::tr("Wh&y not"), DutyPanel::tr("Where it does not bind.") },
    };
}

} // namespace

DutyPanel::DutyPanel(Workspace &workspace, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_book(workspace.session())
    , m_mayWrite(permits(workspace.session().role, Capability::WriteRecords))
    , m_formRows(new QVBoxLayout)
    , m_groups(new QVBoxLayout)
    , m_error(new InlineError(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    rows->setSpacing(space::Large);
    auto *header = new PageHeader(tr("Duties calendar"), this);
    header->setSentence(tr("What the law, the regulators and your own rules ask of you every year, "
                           "every few months, or when somebody asks."));
    QPushButton *print = header->addQuietAction(Glyph::Print, tr("Print the calendar"));
    print->setObjectName(QStringLiteral("printDuties"));
    connect(print, &QPushButton::clicked, this, &DutyPanel::print);
    if (m_mayWrite) {
        header->setAction(Glyph::Add, tr("Add a duty"))->setObjectName(QStringLiteral("addDuty"));
        connect(header, &PageHeader::actionTriggered, this, [this] { beginNew(); });
    }
    rows->addWidget(header);
    m_error->setObjectName(QStringLiteral("dutyError"));
    rows->addWidget(m_error);
    rows->addLayout(m_formRows);
    m_groups->setSpacing(space::Large);
    rows->addLayout(m_groups);
    rows->addStretch();
}

Card *DutyPanel::addGroup(const QString &heading, const QString &name)
{
    auto *card = new Card(heading, this);
    card->setObjectName(name);
    card->content()->setSpacing(space::Medium);
    m_groups->addWidget(card);
    return card;
}

void DutyPanel::refresh()
{
    const KeptFocus kept(*this, QStringLiteral("addDuty"));
    emptyLayout(*m_groups);
    const auto lines = m_book.lines();
    if (!lines) {
        m_error->setText(explain(lines.error()));
        return;
    }
    Card *group = nullptr;
    QString shown;
    for (const DutyLine &line : *lines) {
        if (!line.isOn())
            continue;
        QString heading;
        QString name;
        if (line.state == DutyState::Overdue) {
            heading = tr("Overdue");
            name = QStringLiteral("dutiesOverdue");
        } else if (!line.nextDue.isValid()) {
            heading = tr("When somebody asks");
            name = QStringLiteral("dutiesOnRequest");
        } else {
            heading = QLocale().toString(line.nextDue, QStringLiteral("MMMM yyyy"));
            name = QStringLiteral("duties") + line.nextDue.toString(QStringLiteral("yyyyMM"));
        }
        if (group == nullptr || shown != name)
            group = addGroup(heading, name);
        shown = name;
        addLine(*group, line);
    }
    addOff(*lines);
}

void DutyPanel::addLine(Card &card, const DutyLine &line)
{
    const Duty &duty = line.duty;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    const Tone tone = dutyTone(line.state);
    if (tone != Tone::Neutral) {
        auto *mark = new QLabel(&card);
        mark->setPixmap(icon(glyphFor(tone), tone).pixmap(card.fontMetrics().height()));
        row->addWidget(mark, 0, Qt::AlignTop);
    }
    auto *said = new QVBoxLayout;
    said->setSpacing(space::Hair);
    QLabel *title = makeLabel(tr("%1: %2").arg(duty.title, dutyDue(line, m_workspace.today())),
        type::base(), &card, false, true);
    title->setObjectName(keyName("duty", line.key));
    said->addWidget(title);
    if (!duty.what.isEmpty())
        said->addWidget(makeLabel(duty.what, type::small(), &card, true, true));
    QStringList small { duty.source, dutyRuleSaid(duty),
        duty.owner.isEmpty() ? tr("no owner") : duty.owner, lastDoneSaid(line) };
    small.removeAll(QString());
    said->addWidget(makeLabel(small.join(QStringLiteral(" · ")), type::small(), &card, true, true));
    if (duty.unverified)
        said->addWidget(makeLabel(
            tr("To be checked: %1").arg(duty.sourceVersion), type::small(), &card, true, true));
    for (const CqcRequest &request : line.requests) {
        if (!request.isOpen())
            continue;
        QPushButton *open = makeButton(requestSaid(request, m_workspace.today()), &card);
        open->setObjectName(QStringLiteral("dutyRequest%1").arg(request.id.value));
        open->setFlat(true);
        said->addWidget(open, 0, Qt::AlignLeft);
        connect(open, &QPushButton::clicked, this, [this, id = request.id.value] {
            m_workspace.open({ recordkind::CqcRequest, id });
        });
    }
    row->addLayout(said, 1);
    if (m_mayWrite) {
        const auto add
            = [&](const char *name, const QString &verb, const QString &spoken, auto act) {
                  QPushButton *button = makeButton(verb, &card);
                  button->setObjectName(keyName(name, line.key));
                  button->setAccessibleName(spoken);
                  row->addWidget(button, 0, Qt::AlignTop);
                  connect(button, &QPushButton::clicked, this, act);
              };
        add("dutyDone", tr("Done"), tr("Done: %1").arg(duty.title),
            [this, key = line.key] { openDone(key); });
        add("dutyChange", tr("Change"), tr("Change: %1").arg(duty.title),
            [this, key = line.key] { openDuty(key); });
    }
    card.content()->addLayout(row);
}

void DutyPanel::addOff(const std::vector<DutyLine> &lines)
{
    Card *group = nullptr;
    for (const DutyLine &line : lines) {
        if (line.isOn())
            continue;
        if (group == nullptr)
            group = addGroup(tr("What does not bind you"), QStringLiteral("dutiesOff"));
        auto *row = new QHBoxLayout;
        const QString why = line.duty.active
            ? tr("%1: binds other organisations (%2)").arg(line.duty.title, line.duty.source)
            : tr("%1: switched off. %2").arg(line.duty.title, line.duty.whyNot);
        row->addWidget(makeLabel(why, type::small(), group, true, true), 1);
        if (m_mayWrite) {
            QPushButton *on = makeButton(tr("It binds us"), group);
            on->setObjectName(keyName("dutyOn", line.key));
            on->setAccessibleName(tr("It binds us: %1").arg(line.duty.title));
            on->setFlat(true);
            connect(on, &QPushButton::clicked, this, [this, line] {
                Duty duty = line.duty;
                duty.active = true;
                duty.whyNot.clear();
                const auto done = m_book.keep(line.key, duty);
                m_error->setText(done ? QString() : explain(done.error()));
                refresh();
            });
            row->addWidget(on, 0, Qt::AlignTop);
        }
        group->content()->addLayout(row);
    }
}

void DutyPanel::closeForm()
{
    if (m_form.card == nullptr)
        return;
    m_form.card->hide();
    m_form.card->deleteLater();
    m_form = {};
}

DutyPanel::Form DutyPanel::openForm(const QString &heading, std::vector<Question> questions,
    const QString &verb, const std::function<Result<void>(const QJsonObject &)> &keep)
{
    closeForm();
    m_error->setText({});
    m_form.card = new Card(heading, this);
    m_form.card->setObjectName(QStringLiteral("dutyForm"));
    m_form.questions = new QuestionForm(std::move(questions), parserOf(m_workspace), m_form.card);
    m_form.error = new InlineError(m_form.card);
    m_form.error->setObjectName(QStringLiteral("dutyFormError"));
    auto *buttons = new QHBoxLayout;
    QPushButton *save = makeButton(verb, m_form.card, true);
    save->setObjectName(QStringLiteral("dutySave"));
    QPushButton *back = makeButton(tr("Cancel"), m_form.card);
    back->setObjectName(QStringLiteral("dutyCancel"));
    buttons->addWidget(save);
    buttons->addWidget(back);
    buttons->addStretch();
    m_form.card->content()->addWidget(m_form.questions);
    m_form.card->content()->addWidget(m_form.error);
    m_form.card->content()->addLayout(buttons);
    m_formRows->addWidget(m_form.card);
    const auto store = [this, keep] {
        if (const auto unreadable = m_form.questions->unreadable(); !unreadable.isEmpty()) {
            m_form.questions->showProblems(unreadable);
            return;
        }
        const auto done = keep(m_form.questions->values());
        if (!done) {
            const QStringList others = m_form.questions->showProblems(done.error().problems);
            m_form.error->setText(
                done.error().problems.isEmpty() ? explain(done.error()) : others.join(u' '));
            return;
        }
        closeForm();
        refresh();
    };
    connect(save, &QPushButton::clicked, this, store);
    connect(back, &QPushButton::clicked, this, [this] {
        closeForm();
        refresh();
    });
    m_form.card->show();
    m_form.questions->firstField()->setFocus();
    return m_form;
}

void DutyPanel::openDone(qint64 key)
{
    const auto line = m_book.byKey(key);
    if (!line)
        return;
    const Form form = openForm(tr("Done: %1").arg(line->duty.title),
        { { column("done_on"), tr("&Done on"), {}, QuestionInput::Day },
            { column("evidence"), tr("What &shows it"),
                tr("Where it can be seen: a paper, a link, minutes."), QuestionInput::Text },
            { column("done_by"), tr("Done &by") } },
        tr("&Write it down"), [this, key](const QJsonObject &values) {
            DutyDone row;
            readRow(row, values);
            return m_book.done(key, row).map([](DutyDoneId) {});
        });
    DutyDone blank;
    blank.doneOn = m_workspace.today();
    blank.doneBy = m_workspace.session().actor.name;
    form.questions->setValues(rowAsJson(blank));
    addHistory(*line, *form.card->content());
}

void DutyPanel::addHistory(const DutyLine &line, QVBoxLayout &rows)
{
    for (const DutyDone &row : line.done) {
        auto *said = new QHBoxLayout;
        said->addWidget(
            makeLabel(tr("%1, by %2: %3").arg(formatDay(row.doneOn), row.doneBy, row.evidence),
                type::small(), m_form.card, true, true),
            1);
        QPushButton *undo = makeButton(tr("Not done after all"), m_form.card);
        undo->setObjectName(QStringLiteral("dutyUndone%1").arg(row.id.value));
        undo->setAccessibleName(tr("Not done after all: %1").arg(formatDay(row.doneOn)));
        undo->setFlat(true);
        connect(undo, &QPushButton::clicked, this, [this, id = row.id, key = line.key] {
            const auto done = m_book.undone(id);
            openDone(key);
            m_error->setText(done ? QString() : explain(done.error()));
            refresh();
        });
        said->addWidget(undo, 0, Qt::AlignTop);
        rows.addLayout(said);
    }
}

void DutyPanel::openDuty(qint64 key)
{
    Duty duty;
    duty.startsOn = m_workspace.today();
    duty.everyMonths = 12;
    duty.noticeDays = 30;
    if (key != 0) {
        const auto line = m_book.byKey(key);
        if (!line)
            return;
        duty = line->duty;
    }
    const Form form = openForm(key == 0 ? tr("A duty of your own") : tr("Change the duty"),
        dutyQuestions(), tr("&Save the duty"), [this, key, duty](const QJsonObject &values) {
            Duty edited = duty;
            readRow(edited, values);
            return m_book.keep(key, edited).map([](qint64) {});
        });
    form.questions->setValues(rowAsJson(duty));
    if (key <= 0)
        return;
    QPushButton *remove = makeButton(tr("Take it away"), form.card);
    remove->setObjectName(QStringLiteral("dutyRemove"));
    remove->setToolTip(tr("One that comes with Heed goes back to what it was. One that was done "
                          "stays; switch it off instead."));
    form.card->content()->addWidget(remove, 0, Qt::AlignLeft);
    connect(remove, &QPushButton::clicked, this, [this, key] {
        const auto done = m_book.remove(key);
        if (!done) {
            m_form.error->setText(explain(done.error()));
            return;
        }
        closeForm();
        refresh();
    });
}

bool DutyPanel::beginNew()
{
    if (!m_mayWrite)
        return false;
    openDuty(0);
    return true;
}

bool DutyPanel::showDuty(qint64 key)
{
    if (!m_book.byKey(key))
        return false;
    // Rows that were just made are shown by the next round of events.
    QMetaObject::invokeMethod(
        this, [this, key] { focusDuty(key); }, Qt::QueuedConnection);
    return true;
}

void DutyPanel::focusDuty(qint64 key)
{
    QWidget *shown = nullptr;
    for (const char *name : { "duty", "dutyOn", "dutyDone" }) {
        for (auto *found : findChildren<QWidget *>(keyName(name, key))) {
            if (found->isVisible())
                shown = found;
        }
    }
    if (shown == nullptr)
        return;
    shown->setFocus();
    for (QWidget *up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up))
            area->ensureWidgetVisible(shown);
    }
}

void DutyPanel::print()
{
    const FileQuestion question { tr("Save the calendar"), tr("Duties calendar.pdf"),
        tr("PDF (*.pdf);;Document (*.odt);;Web page (*.html)") };
    m_workspace.prompter().askSaveFile(question, [this](const QString &path) {
        BoardReportRequest request;
        request.isPractice = m_workspace.store().isPractice();
        const auto done
            = dutiesReport(m_workspace.session(), request).and_then([&path](const Report &report) {
                  return writeReportFile(report, path);
              });
        m_error->setText(done ? QString() : explain(done.error()));
        if (done)
            m_workspace.say(tr("The calendar is saved."));
    });
}

} // namespace heed
