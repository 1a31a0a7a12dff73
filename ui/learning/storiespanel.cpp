#include "ui/learning/storiespanel.h"

#include "core/calendar/dayformat.h"
#include "core/calendar/typeddate.h"
#include "core/learning/learningservice.h"
#include "core/records/parts.h"
#include "ui/learning/deedcard.h"
#include "ui/learning/learningwords.h"
#include "ui/learning/sharesection.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/flowrow.h"
#include "ui/shared/labels.h"
#include "ui/shared/pageheader.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int ticksAtFirst = 2; ///< the newest: one page
constexpr int monthsOfLog = 12;

} // namespace

StoriesPanel::StoriesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
    , m_inside(this, m_layout)
{
    m_layout->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    m_layout->setSpacing(space::Large);
    auto *header = new PageHeader(tr("You said, we did"), this);
    header->setSentence(tr("What people told you, what you did and what changed, for all to read. "
                           "Only words that somebody approved stand here."));
    m_layout->addWidget(header);
}

void StoriesPanel::refresh()
{
    QVBoxLayout *rows = m_inside.begin();
    rows->setSpacing(space::Large);
    m_choices.clear();
    addStories(rows);
    if (!m_choices.isEmpty()) {
        addDeeds(rows);
        if (permits(m_workspace.session().role, Capability::WriteRecords))
            addShare(rows);
    }
    addLog(rows);
    rows->addStretch();
}

void StoriesPanel::addStories(QVBoxLayout *rows)
{
    LearningQuery query;
    query.approvedOnly = true;
    query.sortBy = LearningColumn::DoneOn;
    query.ascending = false;
    const LearningRegister learning(m_workspace.session());
    const auto found = learning.ids(query);
    for (const qint64 id : found.value_or(std::vector<qint64> {})) {
        const auto file = learning.file({ id });
        if (!file || file->row.isWithheld || !file->story.isApproved())
            continue;
        auto *card = new FactCard({}, m_inside.room());
        card->setObjectName(QStringLiteral("story%1").arg(id));
        auto *tick = new QCheckBox(tr("Put it on the poster"), card);
        tick->setObjectName(QStringLiteral("storyTick"));
        tick->setAccessibleDescription(file->story.said);
        tick->setMinimumHeight(TargetHeight);
        tick->setChecked(m_choices.size() < ticksAtFirst);
        card->content()->insertWidget(0, tick);
        card->add(tr("You said"), file->story.said);
        card->add(tr("We did"), file->story.did);
        card->add(tr("What changed"), file->story.changed);
        card->add(tr("Approved"),
            tr("%1, %2").arg(file->story.approvedBy, formatDay(file->story.approvedOn)));
        rows->addWidget(card);
        m_choices << Choice { { id }, file->story, tick };
    }
    if (m_choices.isEmpty())
        rows->addWidget(new EmptyState(Glyph::Voice,
            tr("Nothing is approved yet. Open an action that is done, write what people said, what "
               "you did and what changed, and approve the words."),
            {}, m_inside.room()));
}

void StoriesPanel::addDeeds(QVBoxLayout *rows)
{
    auto *row = new FlowRow(m_inside.room());
    QPushButton *save = makeButton(tr("Save the &poster"), row, true);
    save->setObjectName(QStringLiteral("savePoster"));
    save->setIcon(icon(Glyph::Print, QPalette::HighlightedText));
    connect(save, &QPushButton::clicked, this, &StoriesPanel::savePoster);
    QPushButton *copy = makeButton(tr("&Copy as text"), row);
    copy->setObjectName(QStringLiteral("copyPoster"));
    copy->setIcon(icon(Glyph::Copy));
    copy->setToolTip(tr("For a website, a newsletter or an e-mail"));
    connect(copy, &QPushButton::clicked, this, &StoriesPanel::copyText);
    row->add(save);
    row->add(copy);
    rows->addWidget(row);
}

void StoriesPanel::addShare(QVBoxLayout *rows)
{
    auto *card = new DeedCard(
        QStringLiteral("share"), tr("Note that those you ticked were shared"), shareQuestions(),
        tr("Note it"),
        [this](const QString &typed) -> std::optional<QDate> {
            const auto day
                = parseTypedDate(typed, m_workspace.today(), m_workspace.session().calendar);
            return day ? std::optional(*day) : std::nullopt;
        },
        [this](const QJsonObject &answers) {
            ActionShare share;
            readRow(share, answers);
            return m_workspace.learning().share(chosen(), share);
        },
        m_inside.room());
    ActionShare blank;
    blank.sharedOn = m_workspace.today();
    card->setValues(rowAsJson(blank));
    connect(card, &DeedCard::stored, this, [this] {
        m_workspace.say(tr("It is noted to whom it was told."));
        refresh();
    });
    rows->addWidget(card);
}

void StoriesPanel::addLog(QVBoxLayout *rows)
{
    const QDate today = m_workspace.today();
    const auto shares = LearningRegister(m_workspace.session())
                            .sharesBetween(today.addMonths(-monthsOfLog), today);
    if (!shares || shares->empty())
        return;
    auto *card = new FactCard(tr("Shared in the last twelve months"), m_inside.room());
    card->setObjectName(QStringLiteral("shareLog"));
    QStringList told; // one line for what went out in one go
    for (auto share = shares->rbegin(); share != shares->rend(); ++share) {
        const QString line
            = tr("%1: %2, by %3").arg(wordFor(share->audience), share->what, share->sharedBy);
        const QString key = formatDay(share->sharedOn) + line;
        if (told.contains(key))
            continue;
        told += key;
        card->add(formatDay(share->sharedOn), line);
    }
    rows->addWidget(card);
}

std::vector<ActionId> StoriesPanel::chosen() const
{
    std::vector<ActionId> ids;
    for (const Choice &choice : m_choices) {
        if (choice.tick->isChecked())
            ids.push_back(choice.action);
    }
    return ids;
}

Poster StoriesPanel::poster() const
{
    Poster poster;
    poster.organisation = m_workspace.store().organisation();
    poster.period = seasonOf(m_workspace.today());
    poster.isPractice = m_workspace.store().isPractice();
    for (const Choice &choice : m_choices) {
        if (choice.tick->isChecked())
            poster.stories.push_back(choice.story);
    }
    return poster;
}

void StoriesPanel::savePoster()
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("You said we did, %1").arg(poster().period) + QStringLiteral(".pdf");
    m_workspace.prompter().askSaveFile(
        { tr("Save the poster"), QDir(folder).filePath(name), tr("PDF (*.pdf)") },
        [this](const QString &path) {
            const auto done = writePoster(poster(), path);
            m_workspace.say(done ? tr("The poster is saved: %1").arg(QDir::toNativeSeparators(path))
                                 : explain(done.error()));
        });
}

void StoriesPanel::copyText()
{
    QGuiApplication::clipboard()->setText(posterText(poster()));
    m_workspace.say(tr("The text is copied: paste it where it is to be read."));
}

QWidget *StoriesPanel::firstFocus()
{
    return m_choices.isEmpty() ? static_cast<QWidget *>(this) : m_choices.first().tick;
}

} // namespace heed
