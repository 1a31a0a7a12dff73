#include "ui/panel/panelpresentation.h"

#include "core/calendar/dayformat.h"
#include "ui/panel/panelwords.h"
#include "ui/panel/scorecard.h"
#include "ui/panel/wallactions.h"
#include "ui/panel/wallpaper.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QComboBox>
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
constexpr int widestTyping = 460; // px
constexpr int narrowestTyping = 320; // px: on a screen at 200%
constexpr int paperShare = 3; // of five: the paper is what the others read
constexpr int typingShare = 2;

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
    , m_title(makeLabel({}, wallFont(type::pageTitle(), wallTitle), this, false, true))
    , m_asks(makeLabel({}, wallFont(), this, true, true))
    , m_paper(new WallPaper(desk, this))
    , m_actions(new WallActions(desk, this))
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
    halves->addWidget(m_paper, paperShare);
    halves->addWidget(m_typing = makeDesk(), typingShare);
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
    m_paper->installEventFilter(this);
    connect(m_actions, &WallActions::promised, this, &PanelPresentation::addAction);
    if (read())
        showItem();
    m_next->setFocus();
}

PanelPresentation::~PanelPresentation() = default;

QWidget *PanelPresentation::makeDesk()
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(narrowestTyping);
    area->setMaximumWidth(widestTyping);
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
    rows->addWidget(m_actions);
    m_scoreRows = new QVBoxLayout;
    rows->addLayout(m_scoreRows);
    rows->addStretch();
    area->setWidget(room);
    return area;
}

QWidget *PanelPresentation::makeFoot()
{
    auto *room = new QWidget(this);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::Small);
    const auto button
        = [&](const char *name, Glyph glyph, const QString &verb, auto act, const QString &about) {
              QPushButton *made = makeButton(verb, room);
              made->setObjectName(QString::fromLatin1(name));
              made->setIcon(icon(glyph));
              made->setToolTip(about);
              made->installEventFilter(this);
              connect(made, &QPushButton::clicked, this, act);
              row->addWidget(made);
              return made;
          };
    m_back = button(
        "wallBack", Glyph::Previous, tr("Back"), &PanelPresentation::previous, tr("Page Up"));
    m_next = button("wallNext", Glyph::Next, tr("Next"), &PanelPresentation::next, tr("Page Down"));
    m_kept = makeLabel({}, type::small(), room, true);
    m_kept->setObjectName(QStringLiteral("wallKept"));
    row->addWidget(m_kept, 1);
    button(
        "wallLeave", Glyph::Close, tr("Leave"), [this] { close(); }, tr("Esc"));
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
        m_actions->setError(explain(file.error()));
        return false;
    }
    m_file = std::move(*file);
    m_at = std::clamp(m_at, 0, std::max(0, int(m_file.items.size()) - 1));
    const bool mayWrite = m_desk.may(Capability::WriteRecords) && !m_file.meeting.isSigned();
    m_minutes->setReadOnly(!mayWrite);
    m_decision->setReadOnly(!mayWrite);
    m_actions->setMayWrite(mayWrite);
    return true;
}

void PanelPresentation::showItem()
{
    const PanelItem *shown = item();
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < std::ssize(m_file.items));
    m_typing->setVisible(shown != nullptr);
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
    m_paper->showMatter(m_file, *shown);
    showScores(*shown);
    m_actions->fill(m_file, *shown);
    m_filling = false;
}

void PanelPresentation::showScores(const PanelItem &shown)
{
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
    m_actions->setError(done ? QString() : explain(done.error()));
    if (!done)
        return false;
    read();
    const PanelItem *kept = item();
    if (kept == nullptr)
        return true;
    const bool lostName = kept->minutes != edited.minutes || kept->decision != edited.decision;
    m_kept->setText(
        lostName ? tr("Kept. A name was taken out: minutes show no names.") : tr("Kept."));
    if (lostName) {
        m_filling = true;
        m_minutes->setPlainText(kept->minutes);
        m_decision->setPlainText(kept->decision);
        m_minutes->moveCursor(QTextCursor::End);
        m_filling = false;
    }
    return true;
}

void PanelPresentation::addAction(const QString &title, const QString &owner, QDate due)
{
    if (item() == nullptr || !store())
        return;
    const auto done = m_service.promise(item()->id, title, owner, due);
    if (!done) {
        QStringList sentences;
        for (const FieldProblem &problem : done.error().problems)
            sentences += explain(problem);
        m_actions->setError(
            sentences.isEmpty() ? explain(done.error()) : sentences.join(QLatin1Char(' ')));
        return;
    }
    if (read() && item() != nullptr)
        m_actions->accept(m_file, *item());
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
    m_paper->ensureVisible(0, 0);
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
