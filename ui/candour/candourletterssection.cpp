#include "ui/candour/candourletterssection.h"

#include "core/calendar/dayformat.h"
#include "ui/candour/candourlettereditor.h"
#include "ui/candour/candourwords.h"
#include "ui/letters/letterwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QComboBox>

namespace heed {

CandourLettersSection::CandourLettersSection(
    const RecordDesk &desk, CandourService &service, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_letters(desk.session, service)
    , m_list(buildList())
    , m_editor(new CandourLetterEditor(desk, m_letters, this))
{
    setObjectName(QStringLiteral("candourLetters"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_editor);
    m_editor->hide();
    showKind();
    connect(m_editor, &CandourLetterEditor::backRequested, this, &CandourLettersSection::backToList);
    connect(m_editor, &CandourLetterEditor::issued, this, &CandourLettersSection::changed);
}

QWidget *CandourLettersSection::buildList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    auto *letters = new Card(tr("Letters of this duty"), list);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    letters->content()->addLayout(m_lines);
    layout->addWidget(letters);
    layout->addWidget(buildNew(list));
    layout->addStretch();
    return list;
}

QWidget *CandourLettersSection::buildNew(QWidget *parent)
{
    auto *card = new Card(tr("Write a letter"), parent);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("candourLetterKind"));
    m_kind->setMinimumHeight(TargetHeight);
    for (const CandourLetterKind each : { CandourLetterKind::Initial, CandourLetterKind::Results,
             CandourLetterKind::InPersonRecord })
        m_kind->addItem(wordFor(each), toCode(each));
    m_purpose = makeLabel({}, type::base(), card, true, true);
    m_variant = new QComboBox;
    m_variant->setObjectName(QStringLiteral("candourLetterVariant"));
    m_variant->setMinimumHeight(TargetHeight);
    QPushButton *begin = makeButton(tr("&Write this letter"), card, true);
    begin->setObjectName(QStringLiteral("writeCandourLetter"));
    m_error = new InlineError(card);
    m_error->setObjectName(QStringLiteral("newLetterError"));
    card->content()->addWidget(new LabelledField(tr("Which &letter?"), {}, m_kind));
    card->content()->addWidget(m_purpose);
    card->content()->addWidget(new LabelledField(tr("&How is it worded?"), {}, m_variant));
    card->content()->addWidget(m_error);
    card->content()->addWidget(begin, 0, Qt::AlignLeft);
    card->setVisible(m_desk.may(Capability::WriteRecords));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CandourLettersSection::showKind);
    connect(begin, &QPushButton::clicked, this, &CandourLettersSection::write);
    return card;
}

CandourLetterKind CandourLettersSection::kind() const
{
    return fromCode<CandourLetterKind>(m_kind->currentData().toString())
        .value_or(CandourLetterKind::Initial);
}

void CandourLettersSection::showKind()
{
    const auto shipped = m_letters.catalogue();
    const LetterKind *known = shipped ? (*shipped)->find(templateCode(kind())) : nullptr;
    if (known == nullptr)
        return;
    m_purpose->setText(tr("%1 (%2)").arg(known->purpose, known->source));
    m_variant->clear();
    for (const LetterVariant variant : known->variants)
        m_variant->addItem(wordFor(variant), toCode(variant));
}

void CandourLettersSection::show(qint64 recordId)
{
    const CandourId id { recordId };
    const bool other = id != m_duty;
    m_duty = id;
    reload();
    if (other)
        showEditor(false);
}

void CandourLettersSection::reload()
{
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater(); // its button may have been clicked just now
        }
        delete old;
    }
    const auto letters = m_letters.ofDuty(m_duty);
    if (letters && letters->empty()) {
        QLabel *none = makeLabel(tr("Nothing has been written here yet. A letter begins with what "
                                    "this duty says, and can be finished later. Letters written "
                                    "elsewhere are kept on the last step."),
            type::base(), m_list, true, true);
        none->setObjectName(QStringLiteral("noCandourLetters"));
        m_lines->addWidget(none);
        none->show(); // at once, since a layout shows it only when the events come round
    }
    for (const CandourLetter &letter : letters.value_or(std::vector<CandourLetter> {}))
        addLine(letter);
}

void CandourLettersSection::addLine(const CandourLetter &letter)
{
    const bool isOut = letter.issuedAt.isValid();
    const QString standing = isOut
        ? tr("went out on %1, from %2; the copy is kept here")
              .arg(formatDay(letter.sentOn), letter.issuedBy)
        : tr("draft of %1, changed on %2")
              .arg(letter.createdBy, formatDay(letter.changedAt.toLocalTime().date()));
    auto *row = new SentenceRow({ isOut ? Tone::Done : Tone::Neutral, letter.title, standing, {},
                                    isOut ? tr("Open") : tr("Go on") },
        m_list);
    row->setObjectName(QStringLiteral("candourLetter-%1").arg(letter.id.value));
    connect(row, &SentenceRow::stepTriggered, this, [this, letter] { open(letter); });
    connect(row, &SentenceRow::opened, this, [this, letter] { open(letter); });
    m_lines->addWidget(row);
    row->show();
}

void CandourLettersSection::write()
{
    const auto variant = fromCode<LetterVariant>(m_variant->currentData().toString());
    const auto saved
        = m_letters.begin(m_duty, kind(), variant.value_or(LetterVariant::Standard))
              .and_then([this](const CandourLetter &letter) { return m_letters.save(letter); });
    m_error->setText(saved ? QString() : explain(saved.error()));
    if (saved)
        open(*saved);
}

void CandourLettersSection::open(const CandourLetter &letter)
{
    m_editor->open(letter);
    showEditor(true);
    m_editor->firstFocus()->setFocus();
}

// No stack of widgets: each is as high as it needs to be, and the page scrolls no further.
void CandourLettersSection::showEditor(bool on)
{
    m_list->setVisible(!on);
    m_editor->setVisible(on);
}

void CandourLettersSection::backToList()
{
    reload();
    showEditor(false);
    m_kind->setFocus();
}

QWidget *CandourLettersSection::firstFocus()
{
    return m_editor->isHidden() ? m_kind : m_editor->firstFocus();
}

void CandourLettersSection::save()
{
    if (!m_editor->isHidden())
        m_editor->save();
}

} // namespace heed
