#include "ui/panel/panelpresentation.h"

#include "core/calendar/dayformat.h"
#include "ui/charts/chartview.h"
#include "ui/governance/packdocument.h"
#include "ui/panel/panelwords.h"
#include "ui/panel/scorecard.h"
#include "ui/shared/datefield.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

namespace heed {

namespace {

constexpr int restFor = 1500; // ms without a key until what was typed is stored
constexpr int wallTitle = 26; // pt: read from the other end of a table
constexpr int wallText = 16; // pt
constexpr int wallNumber = 30; // pt
constexpr int deskWidth = 460; // px
constexpr int chartHeight = 340; // px
constexpr int tilesInARow = 3;

QFont sized(QFont font, int points)
{
    font.setPointSize(points);
    return font;
}

QFont wallFont() { return sized(type::base(), wallText); }

bool isTyping(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr;
}

} // namespace

PanelPresentation::PanelPresentation(
    const RecordDesk &desk, PanelService &service, PanelMeetingId id, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_service(service)
    , m_id(id)
    , m_sets(PanelSets::load().value_or(PanelSets {}))
    , m_place(makeLabel({}, type::base(), this, true))
    , m_title(makeLabel({}, sized(type::pageTitle(), wallTitle), this, false, true))
    , m_asks(makeLabel({}, wallFont(), this, true, true))
    , m_rest(new QTimer(this))
{
    setObjectName(QStringLiteral("panelPresentation"));
    setWindowTitle(tr("Complaints panel"));
    setAutoFillBackground(true);
    m_place->setObjectName(QStringLiteral("wallPlace"));
    m_title->setObjectName(QStringLiteral("wallTitle"));
    m_asks->setObjectName(QStringLiteral("wallAsks"));
    auto *halves = new QHBoxLayout;
    halves->setSpacing(space::Page);
    halves->addWidget(makePaper(), 1);
    halves->addWidget(makeDesk());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::Page, space::Large, space::Page, space::Large);
    rows->setSpacing(space::Medium);
    rows->addWidget(m_place);
    rows->addWidget(m_title);
    rows->addWidget(m_asks);
    rows->addLayout(halves, 1);
    rows->addWidget(makeFoot());
    m_rest->setSingleShot(true);
    m_rest->setInterval(restFor);
    connect(m_rest, &QTimer::timeout, this, [this] { store(); });
    const auto shortcut = [this](Qt::Key key, const QString &about, auto act) {
        auto *pressed = new QShortcut(QKeySequence(key), this);
        pressed->setWhatsThis(about);
        connect(pressed, &QShortcut::activated, this, act);
    };
    shortcut(Qt::Key_PageDown, tr("Next matter"), &PanelPresentation::next);
    shortcut(Qt::Key_PageUp, tr("Matter before"), &PanelPresentation::previous);
    shortcut(Qt::Key_Escape, tr("Leave the presentation"), [this] { close(); });
    m_paperArea->installEventFilter(this);
    if (read())
        showItem();
    m_next->setFocus();
}

PanelPresentation::~PanelPresentation() = default;

QWidget *PanelPresentation::makePaper()
{
    m_paperArea = new QScrollArea(this);
    m_paperArea->setFrameShape(QFrame::NoFrame);
    m_paperArea->setWidgetResizable(true);
    m_paperArea->setObjectName(QStringLiteral("wallPaper"));
    m_paperArea->setAccessibleName(tr("Paper of this matter"));
    auto *room = new QWidget(m_paperArea);
    m_paper = new QVBoxLayout(room);
    m_paper->setContentsMargins(0, 0, space::Medium, 0);
    m_paperArea->setWidget(room);
    return m_paperArea;
}

QWidget *PanelPresentation::makeDesk()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedWidth(deskWidth);
    area->setAccessibleName(tr("Minutes of this matter"));
    auto *room = new QWidget(area);
    auto *rows = new QVBoxLayout(room);
    rows->setContentsMargins(0, 0, space::Small, 0);
    rows->setSpacing(space::Medium);
    const auto text = [&](const char *name, const QString &label, int lines) {
        auto *input = new QPlainTextEdit;
        input->setObjectName(QString::fromLatin1(name));
        input->setTabChangesFocus(true);
        input->setFixedHeight(input->fontMetrics().lineSpacing() * lines + space::Large);
        rows->addWidget(new LabelledField(label, {}, input, room));
        connect(input, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_filling)
                m_rest->start();
        });
        return input;
    };
    m_minutes = text("wallMinutes", tr("&Minutes"), 7);
    m_decision = text("wallDecision", tr("&Decision"), 3);
    rows->addWidget(makeActionRow());
    m_scoreRows = new QVBoxLayout;
    rows->addLayout(m_scoreRows);
    rows->addStretch();
    area->setWidget(room);
    return area;
}

QWidget *PanelPresentation::makeActionRow()
{
    auto *room = new QWidget(this);
    auto *rows = new QVBoxLayout(room);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Small);
    m_actions = makeLabel({}, type::base(), room, false, true);
    m_actions->setObjectName(QStringLiteral("wallActions"));
    m_actionTitle = new QLineEdit;
    m_actionTitle->setObjectName(QStringLiteral("wallActionTitle"));
    m_actionOwner = new QComboBox;
    m_actionOwner->setObjectName(QStringLiteral("wallActionOwner"));
    m_actionOwner->setMinimumHeight(TargetHeight);
    m_actionDue = new DateField(m_desk.dateParser());
    m_actionDue->setObjectName(QStringLiteral("wallActionDue"));
    QPushButton *add = makeButton(tr("&Add the action"), room);
    add->setObjectName(QStringLiteral("wallActionAdd"));
    m_error = new InlineError(room);
    m_error->setObjectName(QStringLiteral("wallError"));
    rows->addWidget(m_actions);
    rows->addWidget(new LabelledField(tr("A&ction"), {}, m_actionTitle, room));
    rows->addWidget(new LabelledField(tr("&Owner"), {}, m_actionOwner, room));
    rows->addWidget(new LabelledField(tr("D&ue"), {}, m_actionDue, room));
    rows->addWidget(m_error);
    rows->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &PanelPresentation::addAction);
    return room;
}

QWidget *PanelPresentation::makeFoot()
{
    auto *room = new QWidget(this);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    const auto button = [&](const char *name, Glyph glyph, const QString &verb, auto act,
                            const QString &about) {
        QPushButton *made = makeButton(verb, room);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(icon(glyph));
        made->setToolTip(about);
        made->installEventFilter(this);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
        return made;
    };
    m_back = button("wallBack", Glyph::Previous, tr("Back"), &PanelPresentation::previous,
        tr("Page Up"));
    m_next
        = button("wallNext", Glyph::Next, tr("Next"), &PanelPresentation::next, tr("Page Down"));
    m_kept = makeLabel({}, type::small(), room, true);
    m_kept->setObjectName(QStringLiteral("wallKept"));
    row->addWidget(m_kept, 1);
    button("wallLeave", Glyph::Close, tr("Leave"), [this] { close(); }, tr("Esc"));
    return room;
}

const PanelItem *PanelPresentation::item() const
{
    return m_at >= 0 && m_at < std::ssize(m_file.items) ? &m_file.items.at(size_t(m_at)) : nullptr;
}

bool PanelPresentation::read()
{
    auto file = PanelRegister(m_desk.session).file(m_id);
    if (!file) {
        m_error->setText(explain(file.error()));
        return false;
    }
    m_file = std::move(*file);
    m_at = std::clamp(m_at, 0, std::max(0, int(m_file.items.size()) - 1));
    const bool mayWrite
        = m_desk.may(Capability::WriteRecords) && !m_file.meeting.isSigned();
    m_minutes->setReadOnly(!mayWrite);
    m_decision->setReadOnly(!mayWrite);
    for (QWidget *input : QList<QWidget *> { m_actionTitle, m_actionOwner, m_actionDue })
        input->parentWidget()->setVisible(mayWrite);
    findChild<QPushButton *>(QStringLiteral("wallActionAdd"))->setVisible(mayWrite);
    return true;
}

void PanelPresentation::showItem()
{
    const PanelItem *shown = item();
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < std::ssize(m_file.items));
    if (shown == nullptr) {
        m_title->setText(tr("There is no agenda yet."));
        return;
    }
    m_filling = true;
    //: %1 the day of the meeting, %2 and %3 which line of how many
    m_place->setText(tr("%1   %2 of %3")
                         .arg(formatDay(m_file.meeting.heldOn))
                         .arg(m_at + 1)
                         .arg(m_file.items.size()));
    m_title->setText(itemTitle(m_file, *shown));
    m_asks->setText(m_sets.asks(shown->kind));
    m_asks->setVisible(!m_asks->text().isEmpty());
    m_minutes->setPlainText(shown->minutes);
    m_decision->setPlainText(shown->decision);
    showPaper(*shown);
    fillOwners();
    showActions();
    m_filling = false;
}

void PanelPresentation::showPaper(const PanelItem &shown)
{
    if (m_paperRoom != nullptr) {
        m_paperRoom->hide();
        m_paperRoom->deleteLater();
    }
    m_paperRoom = new QWidget(this);
    auto *rows = new QVBoxLayout(m_paperRoom);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Medium);
    m_paper->addWidget(m_paperRoom);
    if (shown.kind == PanelItemKind::Data)
        showFigures();
    const QString reasons = reasonsSaid(reasonsFromCodes(shown.reasons));
    if (!reasons.isEmpty())
        rows->addWidget(makeLabel(
            tr("Why it is here: %1.").arg(reasons), wallFont(), m_paperRoom, true, true));
    for (const QString &line : shown.body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        rows->addWidget(makeLabel(line, wallFont(), m_paperRoom, false, true));
    rows->addStretch();
    m_paperRoom->show();
    if (m_scores != nullptr) {
        m_scores->hide();
        m_scores->deleteLater();
        m_scores = nullptr;
    }
    if (shown.kind != PanelItemKind::Case)
        return;
    const bool mayWrite = m_desk.may(Capability::WriteRecords) && !m_file.meeting.isSigned();
    m_scores = new ScoreCard(m_sets, m_service, shown.id, m_file.caseNumber(shown.id),
        tr("Against the standards"), mayWrite, this);
    m_scores->fill(m_file);
    m_scoreRows->addWidget(m_scores);
    m_scores->show();
}

void PanelPresentation::showFigures()
{
    if (!m_figures) {
        const auto figures = panelFigures(
            m_desk.session, { m_file.meeting.periodFrom, m_file.meeting.periodTo });
        if (!figures)
            return;
        m_figures = *figures;
    }
    auto *rows = qobject_cast<QVBoxLayout *>(m_paperRoom->layout());
    auto *grid = new QGridLayout;
    grid->setSpacing(space::Large);
    int place = 0;
    for (const ReportTile &tile : m_figures->tiles.tiles) {
        auto *told = new QVBoxLayout;
        told->setSpacing(0);
        told->addWidget(
            makeLabel(tile.number, sized(type::pageTitle(), wallNumber), m_paperRoom));
        told->addWidget(makeLabel(tile.label, type::section(), m_paperRoom, false, true));
        told->addWidget(makeLabel(tile.sentence, type::base(), m_paperRoom, true, true));
        grid->addLayout(told, place / tilesInARow, place % tilesInARow, Qt::AlignTop);
        ++place;
    }
    rows->addLayout(grid);
    for (const ReportChart &chart : m_figures->charts) {
        auto *view = new ChartView(m_paperRoom);
        view->setMinimumHeight(chartHeight);
        view->setSpec(chartSpecOf(chart, m_figures->rule));
        rows->addWidget(view);
    }
}

void PanelPresentation::fillOwners()
{
    m_actionOwner->clear();
    m_actionOwner->addItem(QString(), QString());
    QHash<PanelRole, int> seen;
    for (const PanelAttendance &row : m_file.attendance) {
        const int number = ++seen[row.role];
        m_actionOwner->addItem(
            number == 1 ? wordFor(row.role) : tr("%1 (%2)").arg(wordFor(row.role)).arg(number),
            row.name);
    }
}

void PanelPresentation::showActions()
{
    const PanelItem *shown = item();
    QStringList lines;
    for (const PanelActionLink &link : m_file.links) {
        for (const Action &action : m_file.actions) {
            if (shown != nullptr && link.itemId == shown->id && link.actionId == action.id)
                //: %1 what will be done, %2 a role, %3 a day
                lines += tr("%1: %2, by %3")
                             .arg(action.title, ownerByRole(m_file, action.owner),
                                 formatDay(action.dueOn));
        }
    }
    m_actions->setText(lines.join(QLatin1Char('\n')));
    m_actions->setVisible(!lines.isEmpty());
}

bool PanelPresentation::store()
{
    m_rest->stop();
    const PanelItem *shown = item();
    if (shown == nullptr || m_minutes->isReadOnly())
        return true;
    PanelItem edited = *shown;
    edited.minutes = m_minutes->toPlainText().trimmed();
    edited.decision = m_decision->toPlainText().trimmed();
    if (edited.minutes == shown->minutes && edited.decision == shown->decision)
        return true;
    const auto done = m_service.changeItem(edited);
    m_error->setText(done ? QString() : explain(done.error()));
    if (!done)
        return false;
    read();
    const PanelItem *kept = item();
    if (kept == nullptr)
        return true;
    const bool lostName = kept->minutes != edited.minutes || kept->decision != edited.decision;
    m_kept->setText(lostName ? tr("Kept. A name was taken out: minutes show no names.")
                             : tr("Kept."));
    if (lostName) {
        m_filling = true;
        m_minutes->setPlainText(kept->minutes);
        m_decision->setPlainText(kept->decision);
        m_minutes->moveCursor(QTextCursor::End);
        m_filling = false;
    }
    return true;
}

void PanelPresentation::addAction()
{
    const PanelItem *shown = item();
    if (shown == nullptr || !store())
        return;
    const auto day = m_actionDue->date();
    const auto done = m_service.promise(item()->id, m_actionTitle->text(),
        m_actionOwner->currentData().toString(), day.value_or(QDate()));
    if (!done) {
        QStringList sentences;
        for (const FieldProblem &problem : done.error().problems)
            sentences += explain(problem);
        m_error->setText(
            sentences.isEmpty() ? explain(done.error()) : sentences.join(QLatin1Char(' ')));
        return;
    }
    m_error->setText({});
    m_actionTitle->clear();
    m_actionDue->setDate(std::nullopt);
    m_actionOwner->setCurrentIndex(0);
    if (read())
        showActions();
    m_actionTitle->setFocus();
}

void PanelPresentation::go(int to)
{
    if (to < 0 || to >= std::ssize(m_file.items) || !store())
        return;
    if (!read())
        return;
    m_at = to;
    m_kept->setText({});
    showItem();
    m_paperArea->ensureVisible(0, 0);
}

void PanelPresentation::next() { go(m_at + 1); }

void PanelPresentation::previous() { go(m_at - 1); }

bool PanelPresentation::turn(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Right)
        next();
    else if (event.key() == Qt::Key_Left)
        previous();
    else
        return false;
    return true;
}

/// Buttons and the paper would take the arrow keys for themselves.
bool PanelPresentation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && turn(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

void PanelPresentation::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(focusWidget()) || !turn(*event))
        QWidget::keyPressEvent(event);
}

void PanelPresentation::closeEvent(QCloseEvent *event)
{
    // What cannot be stored is not thrown away: the sentence beside it says why.
    if (store())
        event->accept();
    else
        event->ignore();
}

} // namespace heed
