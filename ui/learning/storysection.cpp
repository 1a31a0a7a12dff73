#include "ui/learning/storysection.h"

#include "core/calendar/dayformat.h"
#include "core/records/parts.h"
#include "ui/learning/deedcard.h"
#include "ui/learning/learningwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

StorySection::StorySection(const LearningDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_layout(new QVBoxLayout(this))
    , m_inside(this, m_layout)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void StorySection::show(qint64 recordId)
{
    QVBoxLayout *rows = m_inside.begin();
    rows->setSpacing(space::Medium);
    m_card = nullptr;
    m_warnings = nullptr;
    m_action = { recordId };
    const auto file = m_desk.file(recordId);
    if (!file)
        return;
    m_stored = file->story;
    m_facts = storyFacts(m_desk.records.session, file->row).value_or(StoryFacts {});
    if (!file->row.doneOn.isValid())
        rows->addWidget(makeLabel(
            tr("Finish the action first: only what was done is told."), type::base(),
            m_inside.room(), true, true));
    if (file->story.isApproved())
        showApproved(*file, rows);
    if (m_desk.records.may(Capability::WriteRecords))
        askWords(*file, rows);
    rows->addStretch();
}

void StorySection::showApproved(const LearningFile &file, QVBoxLayout *rows)
{
    const ActionStory &story = file.story;
    auto *card = new FactCard(tr("It may be published"), m_inside.room());
    card->setObjectName(QStringLiteral("approvedStory"));
    card->addSentence(Tone::Done,
        tr("%1 approved these words on %2 and says that the family would not recognise it. It is "
           "offered for the poster, the report and the website.")
            .arg(story.approvedBy, formatDay(story.approvedOn)));
    if (!story.inSpite.isEmpty())
        card->add(tr("In spite of signs of a person"), story.inSpite);
    if (m_desk.records.may(Capability::SignOff)) {
        QPushButton *withdraw = makeButton(tr("Take the approval back"), card);
        withdraw->setObjectName(QStringLiteral("withdrawStory"));
        card->content()->addWidget(withdraw, 0, Qt::AlignLeft);
        connect(withdraw, &QPushButton::clicked, this, [this] {
            const auto done = m_desk.service.withdrawStory(m_action, {});
            if (m_card != nullptr)
                m_card->tell(done);
            if (done)
                emit changed();
        });
    }
    rows->addWidget(card);
}

void StorySection::askWords(const LearningFile &file, QVBoxLayout *rows)
{
    const bool isOpen = !file.story.isApproved();
    std::vector<Question> questions {
        { QStringLiteral("said"), tr("You &said"),
            tr("What people told you, in plain words, as a group: “Families told us ...”."),
            QuestionInput::Text },
        { QStringLiteral("did"), tr("We di&d"), tr("What you did about it."),
            QuestionInput::Text },
        { QStringLiteral("changed"), tr("What chan&ged"),
            tr("What people will notice, with a figure where there is one."),
            QuestionInput::Text },
    };
    if (isOpen) {
        questions.push_back({ QStringLiteral("family_asked"),
            tr("Would the &family recognise it? I asked myself, and they would not"), {},
            QuestionInput::Tick });
        questions.push_back({ QStringLiteral("in_spite"),
            tr("&Why may it be published in spite of these signs?"), {}, QuestionInput::Text });
    }
    m_card = new DeedCard(
        QStringLiteral("story"), tr("The words for others"), std::move(questions),
        tr("Keep the words"), m_desk.records.dateParser(),
        [this](const QJsonObject &) { return m_desk.service.keepStory(m_action, read()); },
        m_inside.room());
    m_card->setValues(rowAsJson(file.story));
    if (isOpen && m_desk.records.may(Capability::SignOff)) {
        QPushButton *approve = m_card->addQuiet(
            tr("Approve for publishing"), QStringLiteral("approveStory"));
        approve->setIcon(icon(Glyph::Check));
        connect(approve, &QPushButton::clicked, this, &StorySection::approve);
    }
    auto *card = new Card(tr("Could somebody be recognised?"), m_inside.room());
    card->setObjectName(QStringLiteral("storyCheck"));
    m_warnings = makeLabel({}, type::base(), card, false, true);
    m_warnings->setObjectName(QStringLiteral("storyWarnings"));
    card->content()->addWidget(m_warnings);
    connect(m_card, &DeedCard::edited, this, &StorySection::warn);
    connect(m_card, &DeedCard::stored, this, &StorySection::changed);
    warn();
    rows->addWidget(m_card);
    rows->addWidget(card);
}

ActionStory StorySection::read() const
{
    ActionStory story = m_stored;
    readRow(story, m_card->values());
    return story;
}

/// As one types, so that a name is seen before anybody prints it.
void StorySection::warn()
{
    const ActionStory story = read();
    const auto warnings = storyWarnings(story, m_facts);
    QStringList lines;
    for (const StoryWarning &warning : warnings)
        lines += QString::fromUtf8("\u2022 ") + warningWords(warning);
    const bool isBlank
        = (story.said + story.did + story.changed).trimmed().isEmpty();
    m_warnings->setText(isBlank ? tr("Write the words first: they are read for names, ages, days, "
                                     "wards and numbers as you type.")
            : lines.isEmpty()
            ? tr("Nothing was found. A machine does not know what the family knows: ask yourself "
                 "the question above.")
            : lines.join(QLatin1Char('\n')));
    if (!m_stored.isApproved())
        m_card->setAsked("in_spite", !warnings.isEmpty());
}

void StorySection::approve()
{
    ActionStory story = read();
    story.warnings = int(storyWarnings(story, m_facts).size());
    if (m_card->tell(m_desk.service.approveStory(m_action, story)))
        emit changed();
}

QWidget *StorySection::firstFocus()
{
    return m_card == nullptr ? nullptr : m_card->form()->firstField();
}

void StorySection::save()
{
    if (m_card != nullptr)
        m_card->keep();
}

} // namespace heed
