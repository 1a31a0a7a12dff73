#include "ui/governance/packstorytab.h"

#include "core/calendar/dayformat.h"
#include "core/governance/packregister.h"
#include "core/governance/packrules.h"
#include "core/records/recordkinds.h"
#include "ui/governance/packcounter.h"
#include "ui/governance/packwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace heed {

namespace {

QString key(const char *text) { return QString::fromLatin1(text); }

const PackTick *tickOf(const PackFile &file, const QString &hash)
{
    for (const PackTick &tick : file.ticks) {
        if (tick.textHash == hash)
            return &tick;
    }
    return nullptr;
}

QString tickedWords(const PackFile &file, const QString &hash)
{
    const PackTick *tick = tickOf(file, hash);
    return tick == nullptr
        ? PackStoryTab::tr("Read: the family would not recognise it")
        : PackStoryTab::tr("Read: the family would not recognise it (%1, %2)")
              .arg(tick->tickedBy, formatDay(tick->tickedOn));
}

} // namespace

PackStoryTab::PackStoryTab(
    Workspace &workspace, PackService &packs, PackCounter &counter, QWidget *parent)
    : RecordSection(parent)
    , m_workspace(workspace)
    , m_packs(packs)
    , m_counter(counter)
    , m_inside(this, new QVBoxLayout(this))
{
    layout()->setContentsMargins(0, 0, 0, 0);
    connect(&counter, &PackCounter::counted, this, &PackStoryTab::showCounted);
    connect(&counter, &PackCounter::failed, this, &PackStoryTab::say);
}

QString PackStoryTab::title() const { return tr("Would the family recognise it?"); }

QWidget *PackStoryTab::firstFocus() { return m_boxes.value(0); }

void PackStoryTab::say(const QString &sentence)
{
    m_boxes.clear();
    m_count = nullptr;
    m_inside.begin()->addWidget(makeLabel(sentence, type::base(), m_inside.room(), true, true));
}

void PackStoryTab::show(qint64 recordId)
{
    const auto file = PackRegister(m_workspace.session()).file({ recordId });
    if (!file) {
        say(explain(file.error()));
        return;
    }
    m_file = *file;
    if (m_file.pack.isFrozen()) {
        QStringList readers;
        for (const PackTick &each : std::as_const(m_file.ticks))
            readers << each.tickedBy;
        readers.removeDuplicates();
        say(m_file.ticks.isEmpty()
                ? tr("No text of this pack was in anybody's own words.")
                : tr("Before it was issued its texts were read, %1 of them, by %2.")
                      .arg(QLocale().toString(m_file.ticks.size()),
                          readers.join(QStringLiteral(", "))));
        return;
    }
    if (m_counter.preview() == nullptr)
        say(tr("Gathering the texts ..."));
    m_isWaiting = true;
    m_counter.want(m_file.pack.id);
}

void PackStoryTab::showCounted()
{
    const PackPreview *preview = m_counter.preview();
    if (preview != nullptr && !m_file.pack.isFrozen()
        && std::exchange(m_isWaiting, false))
        showTexts(preview->story);
}

void PackStoryTab::showTexts(const QList<StoryText> &story)
{
    m_boxes.clear();
    QVBoxLayout *column = m_inside.begin();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    if (story.isEmpty()) {
        column->addWidget(makeLabel(tr("This pack prints no text in anybody's own words."),
            type::base(), m_inside.room(), true, true));
        return;
    }
    column->addWidget(makeLabel(
        tr("These are the texts that it prints. Names are taken out as far as a program can find "
           "them. Read each as the family would: a rare illness, a ward and a month may be enough. "
           "What would give somebody away is mended in its record."),
        type::base(), m_inside.room(), true, true));
    m_count = makeLabel({}, type::base(), m_inside.room(), false, true);
    m_count->setObjectName(key("storyCount"));
    column->addWidget(m_count);
    int number = 0;
    for (const StoryText &text : story)
        addText(column, text, ++number);
    sayHowMany();
}

void PackStoryTab::addText(QVBoxLayout *column, const StoryText &text, int number)
{
    auto *card = new Card({}, m_inside.room());
    card->setObjectName(key("story-%1").arg(number));
    card->content()->addWidget(makeLabel(text.reference.isEmpty()
            ? tr("%1, commentary or list").arg(text.place)
            : tr("%1, %2").arg(text.place, text.reference),
        type::small(), card, true, true));
    card->content()->addWidget(makeLabel(text.text, type::base(), card, false, true));
    if (!text.hints.isEmpty()) {
        auto *hints = new QHBoxLayout;
        hints->addWidget(new StatusLabel(Tone::Soon, tr("Look at this"), card));
        hints->addWidget(makeLabel(hintWords(text.hints), type::small(), card, false, true), 1);
        card->content()->addLayout(hints);
    }
    auto *row = new QHBoxLayout;
    auto *box = new QCheckBox(tickedWords(m_file, text.hash), card);
    box->setObjectName(key("tick-%1").arg(number));
    box->setMinimumHeight(TargetHeight);
    box->setAccessibleDescription(text.text);
    box->setChecked(tickOf(m_file, text.hash) != nullptr);
    box->setEnabled(m_file.pack.state == PackState::Draft);
    connect(box, &QCheckBox::toggled, this,
        [this, box, hash = text.hash](bool on) { tick(box, hash, on); });
    row->addWidget(box, 1);
    if (!text.reference.isEmpty()) {
        QPushButton *open = makeButton(tr("Open the record"), card);
        open->setAccessibleDescription(text.reference);
        connect(open, &QPushButton::clicked, this,
            [this, reference = text.reference] { openRecord(reference); });
        row->addWidget(open);
    }
    card->content()->addLayout(row);
    m_boxes << box;
    column->addWidget(card);
}

void PackStoryTab::tick(QCheckBox *box, const QString &hash, bool on)
{
    const auto done = m_packs.tick(m_file.pack.id, hash, on);
    if (!done) {
        const QSignalBlocker quiet(box);
        box->setChecked(!on);
        m_workspace.say(explain(done.error()));
        return;
    }
    if (const auto file = PackRegister(m_workspace.session()).file(m_file.pack.id))
        m_file = *file;
    box->setText(tickedWords(m_file, hash));
    sayHowMany();
    emit ticked();
}

void PackStoryTab::sayHowMany()
{
    if (m_count == nullptr)
        return;
    const auto done = std::count_if(m_boxes.cbegin(), m_boxes.cend(),
        [](const QCheckBox *box) { return box->isChecked(); });
    m_count->setText(done == m_boxes.size()
            ? tr("All %1 texts are read.").arg(QLocale().toString(m_boxes.size()))
            : tr("%1 of %2 texts are read.")
                  .arg(QLocale().toString(done), QLocale().toString(m_boxes.size())));
}

void PackStoryTab::openRecord(const QString &reference)
{
    const auto ids = idsOfReferences(
        m_workspace.store().database(), recordkind::Complaint, { reference });
    if (ids && !ids->isEmpty())
        m_workspace.open({ recordkind::Complaint, ids->first() });
}

} // namespace heed
