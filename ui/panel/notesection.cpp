#include "ui/panel/notesection.h"

#include "core/calendar/dayformat.h"
#include "ui/panel/panelcards.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shared/questions.h"

#include <QPushButton>

namespace heed {

NoteSection::NoteSection(
    const RecordDesk &desk, PanelService &service, PanelDeeds deeds, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_service(service)
    , m_deeds(std::move(deeds))
    , m_sets(PanelSets::load().value_or(PanelSets {}))
    , m_inside(this, new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("panel_note"));
    layout()->setContentsMargins(0, 0, 0, 0);
}

QString NoteSection::id() const { return QStringLiteral("note"); }

QString NoteSection::title() const { return tr("Assurance note"); }

QWidget *NoteSection::firstFocus() { return m_form == nullptr ? nullptr : m_form->firstField(); }

void NoteSection::show(qint64 recordId)
{
    auto file = PanelRegister(m_desk.session).file({ recordId });
    if (!file)
        return;
    const bool isQuorate = quorumOf(file->attendance, file->terms).isQuorate();
    QString wanted = QStringLiteral("%1 %2 %3 %4")
                         .arg(recordId)
                         .arg(file->meeting.revision)
                         .arg(isQuorate)
                         .arg(file->corrections.size());
    for (const PanelAttendance &row : file->attendance)
        wanted += QLatin1Char(' ') + row.name + toCode(row.presence) + toCode(row.role);
    if (m_made == wanted)
        return; // what is being typed stays
    m_made = wanted;
    m_file = std::move(*file);
    m_form = nullptr;
    if (m_file.meeting.isSigned())
        showSigned(m_file);
    else
        showForm(m_file);
}

std::vector<Question> NoteSection::questions(const PanelFile &file) const
{
    const auto column = [](const char *name) { return QString::fromLatin1(name); };
    std::vector<std::pair<QString, QString>> levels { { QString(), QString() } };
    for (const PanelSets::Grade &level : m_sets.assurance)
        levels.emplace_back(level.code, tr("%1: %2").arg(level.label, level.meaning));
    std::vector<std::pair<QString, QString>> chairs { { QString(), QString() } };
    for (const PanelAttendance &row : file.attendance) {
        const bool isChair = row.role == PanelRole::Chair || row.role == PanelRole::DeputyChair;
        if (isChair && row.presence == PanelPresence::Present)
            chairs.emplace_back(row.name, tr("%1, %2").arg(row.name, wordFor(row.role).toLower()));
    }
    std::vector<Question> asked {
        { column("assurance"), tr("&How far is the panel assured?"), {}, QuestionInput::Choice,
            levels },
        { column("assurance_why"), tr("&Why"),
            tr("What it saw that assures it, and what does not."), QuestionInput::Text },
        { column("escalates"), tr("What it &escalates to the board"),
            tr("Leave it empty if there is nothing."), QuestionInput::Text },
        { column("shares"), tr("What it &shares, and with whom"), {}, QuestionInput::Text },
    };
    if (!quorumOf(file.attendance, file.terms).isQuorate())
        asked.push_back({ column("inquorate"), tr("How will decisions be &confirmed?"),
            tr("The meeting has no quorum, so it can decide nothing by itself."),
            QuestionInput::Text });
    asked.push_back({ column("next_on"), tr("Day of the &next meeting"), {}, QuestionInput::Day });
    asked.push_back({ column("signed_by"), tr("Signed b&y"),
        tr("The chair or deputy who was there."), QuestionInput::Choice, chairs });
    return asked;
}

void NoteSection::showForm(const PanelFile &file)
{
    QVBoxLayout *rows = m_inside.begin();
    auto *card = new Card(tr("Assurance note to the board"), m_inside.room());
    m_form = new QuestionForm(questions(file), m_desk.dateParser(), card);
    m_form->setValues(rowAsJson(file.meeting));
    m_form->setEnabled(m_desk.may(Capability::WriteRecords));
    card->content()->addWidget(m_form);
    m_error = new InlineError(card);
    m_error->setObjectName(QStringLiteral("noteError"));
    card->content()->addWidget(m_error);
    addButtons(file, *card->content());
    rows->addWidget(card);
    rows->addStretch();
}

void NoteSection::addButtons(const PanelFile &file, QVBoxLayout &rows)
{
    auto *buttons = new QHBoxLayout;
    const auto add = [&](const char *name, const QString &verb, auto act, bool isPrimary = false) {
        QPushButton *button = makeButton(verb, m_inside.room(), isPrimary);
        button->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    if (!file.meeting.isSigned() && m_desk.may(Capability::WriteRecords))
        add("noteSave", tr("&Save"), [this] { save(); });
    if (!file.meeting.isSigned() && m_desk.may(Capability::SignOff))
        add(
            "noteSign", tr("Si&gn and close the meeting"),
            [this] {
                if (const auto edited = typed())
                    tell(m_service.sign(*edited));
            },
            true);
    add("printNote", tr("Print the &note"), [this] { m_deeds.print(PanelPaper::Note); });
    buttons->addStretch();
    rows.addLayout(buttons);
}

void NoteSection::showSigned(const PanelFile &file)
{
    const PanelMeeting &meeting = file.meeting;
    QVBoxLayout *rows = m_inside.begin();
    auto *card = new FactCard(tr("Assurance note to the board"), m_inside.room());
    card->setObjectName(QStringLiteral("signedNote"));
    if (const PanelSets::Grade *level = m_sets.level(meeting.assurance))
        card->addStatus(tr("Assurance"), Tone::Info, level->label, level->meaning);
    card->add(tr("Why"), meeting.assuranceWhy);
    card->add(tr("Escalates"), meeting.escalates);
    card->add(tr("Shares"), meeting.shares);
    card->add(tr("Confirmation"), meeting.inquorate);
    card->add(tr("Quorum"), meeting.quorumSaid);
    card->addSentence(Tone::Done,
        tr("Signed by %1 on %2. Nothing of the meeting changes any more.")
            .arg(meeting.signedBy, formatDay(meeting.signedOn)));
    for (const PanelCorrection &row : file.corrections)
        card->add(tr("Corrected %1").arg(formatDay(row.madeOn)),
            tr("%1 Why: %2").arg(row.what, row.reason));
    addButtons(file, *card->content());
    rows->addWidget(card);
    PartCard *corrections = makeCorrectionsCard(m_desk, m_service, file, m_inside.room());
    connect(corrections, &PartCard::changed, this, &NoteSection::changed, Qt::QueuedConnection);
    rows->addWidget(corrections);
    rows->addStretch();
}

std::optional<PanelMeeting> NoteSection::typed()
{
    m_error->setText({});
    PanelMeeting edited = m_file.meeting;
    const auto unreadable = m_form->unreadable();
    m_form->showProblems(unreadable);
    if (!unreadable.isEmpty())
        return std::nullopt;
    readRow(edited, m_form->values());
    return edited;
}

void NoteSection::save()
{
    if (m_form == nullptr)
        return;
    if (const auto edited = typed())
        tell(m_service.change(*edited));
}

void NoteSection::tell(const Result<void> &done)
{
    if (done) {
        emit changed();
        return;
    }
    const QStringList others = m_form->showProblems(done.error().problems);
    m_error->setText(
        done.error().problems.isEmpty() ? explain(done.error()) : others.join(QLatin1Char('\n')));
    if (!m_error->text().isEmpty())
        ensureShown(m_error);
}

} // namespace heed
