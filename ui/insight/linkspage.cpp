#include "ui/insight/linkspage.h"

#include "ui/insight/recordgist.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/linkwords.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QScrollArea>
#include <QShortcut>

namespace heed {

namespace {

constexpr int newestLookedAt = 200; ///< records of each register

QVBoxLayout *scrolledColumn(QWidget *page)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    layout->setSpacing(space::Large);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(column);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return layout;
}

} // namespace

LinksPage::LinksPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_links(workspace.session())
    , m_header(new PageHeader(tr("Links"), this))
    , m_progress(new ProgressStrip(this))
    , m_layout(scrolledColumn(this))
    , m_inside(this, m_layout)
{
    m_header->setSentence(tr("Records that may tell of one event. Linked records count as one "
                             "event on the dashboard and in packs."));
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_progress);
    m_progress->setObjectName(QStringLiteral("busy"));
    makeButtons(m_layout);
    m_inside.begin()->addStretch(1);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_job.cancel(); });
}

QPushButton *LinksPage::addButton(const QString &text, const char *name, Qt::Key key)
{
    QPushButton *button = makeButton(text, m_buttons);
    button->setObjectName(QString::fromLatin1(name));
    m_buttons->layout()->addWidget(button);
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(text.section(QStringLiteral(" ("), 0, 0));
    connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    return button;
}

void LinksPage::makeButtons(QVBoxLayout *column)
{
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_yes = addButton(tr("Yes, link them (Y)"), "acceptLink", Qt::Key_Y);
    m_yes->setIcon(icon(Glyph::Check));
    m_no = addButton(tr("No (N)"), "refuseLink", Qt::Key_N);
    m_no->setToolTip(tr("They do not belong together. It is not proposed again."));
    m_later = addButton(tr("Later (L)"), "laterLink", Qt::Key_L);
    m_back = addButton(tr("Take the last answer back (Z)"), "takeBackLink", Qt::Key_Z);
    m_back->setIcon(icon(Glyph::Undo));
    row->addStretch();
    connect(m_yes, &QPushButton::clicked, this, &LinksPage::accept);
    connect(m_no, &QPushButton::clicked, this, &LinksPage::refuse);
    connect(m_later, &QPushButton::clicked, this, &LinksPage::skip);
    connect(m_back, &QPushButton::clicked, this, &LinksPage::takeBack);
    column->addWidget(m_buttons);
    m_buttons->hide();
}

QWidget *LinksPage::firstFocus() { return m_yes->isVisible() ? static_cast<QWidget *>(m_yes) : this; }

void LinksPage::refresh()
{
    // What is being looked through stays: somebody may be back from one of the records.
    if (m_isLooking || !isDone())
        return;
    m_isLooking = true;
    m_progress->start(tr("Looking through the newest records"));
    m_job = m_workspace.worker().run(
        this,
        [](const JobContext &context) {
            return LinkProposals(context.session.database)
                .newest(newestLookedAt, context.progress);
        },
        [this](Result<std::vector<LinkProposal>> found) { take(std::move(found)); },
        [this](int percent) { m_progress->setProgress(percent, 100); });
}

void LinksPage::take(Result<std::vector<LinkProposal>> found)
{
    m_isLooking = false;
    m_progress->finish();
    if (!found) {
        if (found.error().code != ErrorCode::Cancelled)
            m_workspace.say(explain(found.error()));
        return;
    }
    m_proposals = std::move(*found);
    m_at = 0;
    m_answers.clear();
    showCurrent();
}

QString LinksPage::reasons(const LinkProposal &proposal) const
{
    return linkReasonWords(
        proposal.score.reasons, m_workspace.codes(), m_workspace.store().database());
}

void LinksPage::showCurrent()
{
    QVBoxLayout *rows = m_inside.begin();
    rows->setSpacing(space::Medium);
    const bool mayAnswer = permits(m_workspace.session().role, Capability::WriteRecords);
    m_buttons->setVisible(mayAnswer && (!isDone() || !m_answers.empty()));
    for (QPushButton *button : { m_yes, m_no, m_later })
        button->setEnabled(!isDone());
    m_back->setEnabled(!m_answers.empty());
    if (isDone()) {
        m_back->setFocus(); // the others can't be pressed any more, and keys are heard on this page only
        m_header->setSentence(tr("Nothing waits for an answer."));
        rows->addWidget(new EmptyState(Glyph::Link,
            m_proposals.empty()
                ? tr("No two of the newest records look as if they told of one event. Each record "
                     "also shows its own proposals, on its tab Together.")
                : tr("You have looked through all proposals."),
            {}, m_inside.room()));
        return;
    }
    const LinkProposal &proposal = m_proposals[m_at];
    m_header->setSentence(tr("%1 of %2. Linked records count as one event on the dashboard and in "
                             "packs.")
                              .arg(m_at + 1)
                              .arg(m_proposals.size()));
    auto *why = makeLabel(
        reasons(proposal) + QLatin1Char('.'), type::section(), m_inside.room(), false, true);
    why->setObjectName(QStringLiteral("linkReasons"));
    rows->addWidget(why);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(space::Large);
    addRecord(proposal.record, m_inside.room(), pair);
    addRecord(proposal.other, m_inside.room(), pair);
    rows->addLayout(pair);
    rows->addStretch(1);
    m_yes->setFocus();
}

void LinksPage::addRecord(const RecordRef &record, QWidget *room, QBoxLayout *where)
{
    const auto gist = gistOf(m_workspace.session(), m_workspace.codes(), record);
    auto *card = new FactCard(gist ? gist->title : QString(), room);
    if (!gist) {
        card->addText(explain(gist.error()));
        where->addWidget(card, 1, Qt::AlignTop);
        return;
    }
    for (const auto &[name, value] : gist->facts)
        card->add(name, value);
    card->addText(gist->text);
    QPushButton *open = makeButton(tr("Open it"), card);
    open->setObjectName(QStringLiteral("openRecord"));
    open->setAccessibleName(tr("Open %1").arg(gist->title));
    connect(open, &QPushButton::clicked, this, [this, record] { m_workspace.open(record); });
    card->content()->addWidget(open, 0, Qt::AlignLeft);
    where->addWidget(card, 1, Qt::AlignTop);
}

void LinksPage::accept()
{
    const LinkProposal &proposal = m_proposals[m_at];
    const auto made = m_links.link(proposal.record, proposal.other, reasons(proposal));
    if (!made) {
        m_workspace.say(explain(made.error()));
        return;
    }
    m_answers.push_back({ m_at, *made });
    next();
}

void LinksPage::refuse()
{
    const LinkProposal &proposal = m_proposals[m_at];
    if (const auto done = m_links.refuse(proposal.record, proposal.other, reasons(proposal));
        !done) {
        m_workspace.say(explain(done.error()));
        return;
    }
    m_answers.push_back({ m_at, {} });
    next();
}

void LinksPage::skip() { next(); }

void LinksPage::next()
{
    ++m_at;
    showCurrent();
}

void LinksPage::takeBack()
{
    const Answer last = m_answers.back();
    const LinkProposal &proposal = m_proposals[last.at];
    const auto done = last.link.isValid()
        ? m_links.unlink(last.link)
        : m_links.forgetRefusal(proposal.record, proposal.other);
    if (!done) {
        m_workspace.say(explain(done.error()));
        return;
    }
    m_answers.pop_back();
    m_at = last.at;
    showCurrent();
}

} // namespace heed
