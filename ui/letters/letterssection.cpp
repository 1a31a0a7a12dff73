#include "ui/letters/letterssection.h"

#include "core/complaints/complaintregister.h"
#include "core/letters/letterregister.h"
#include "core/records/recordkinds.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/letterneeds.h"
#include "ui/letters/letterwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QComboBox>

namespace heed {

LettersSection::LettersSection(const ComplaintDesk &desk, QWidget *parent)
    : RecordSection(parent)
    , m_desk(desk)
    , m_letters(desk.session, desk.service)
    , m_list(buildList())
    , m_editor(new LetterEditor(desk, m_letters, this))
{
    setObjectName(QStringLiteral("lettersSection"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_editor);
    m_editor->hide();
    fillKinds();
    connect(m_editor, &LetterEditor::backRequested, this, &LettersSection::backToList);
    connect(m_editor, &LetterEditor::stored, this, &LettersSection::changed);
    connect(m_editor, &LetterEditor::caseWanted, this, &LettersSection::caseWanted);
}

QWidget *LettersSection::buildList()
{
    auto *list = new QWidget(this);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    m_needs = new LetterNeeds(list);
    layout->addWidget(m_needs);
    auto *letters = new Card(tr("Letters of this complaint"), list);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(0);
    letters->content()->addLayout(m_lines);
    layout->addWidget(letters);
    layout->addWidget(buildNew(list));
    layout->addStretch();
    return list;
}

QWidget *LettersSection::buildNew(QWidget *parent)
{
    auto *card = new Card(tr("Write a letter"), parent);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("letterKind"));
    m_kind->setMinimumHeight(TargetHeight);
    m_purpose = makeLabel({}, type::base(), card, true, true);
    m_purpose->setObjectName(QStringLiteral("letterPurpose"));
    m_variant = new QComboBox;
    m_variant->setObjectName(QStringLiteral("letterVariant"));
    m_variant->setMinimumHeight(TargetHeight);
    m_write = makeButton(tr("&Write this letter"), card, true);
    m_write->setObjectName(QStringLiteral("writeLetter"));
    m_error = new InlineError(card);
    card->content()->addWidget(new LabelledField(tr("Which &letter?"), {}, m_kind));
    card->content()->addWidget(m_purpose);
    card->content()->addWidget(new LabelledField(tr("&How is it worded?"), {}, m_variant));
    card->content()->addWidget(m_error);
    card->content()->addWidget(m_write, 0, Qt::AlignLeft);
    card->setVisible(permits(m_desk.session.role, Capability::WriteRecords));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LettersSection::showKind);
    connect(m_write, &QPushButton::clicked, this, &LettersSection::write);
    return card;
}

void LettersSection::fillKinds()
{
    const auto shipped = m_letters.catalogue();
    m_error->setText(shipped ? QString() : explain(shipped.error()));
    if (!shipped)
        return;
    for (const LetterKind &kind : (*shipped)->kinds) {
        if (!kind.isPart && kind.serves == recordkind::Complaint)
            m_kind->addItem(kind.title, kind.code);
    }
    showKind();
}

void LettersSection::showKind()
{
    const auto shipped = m_letters.catalogue();
    const LetterKind *kind = shipped ? (*shipped)->find(m_kind->currentData().toString()) : nullptr;
    if (kind == nullptr)
        return;
    tellPurpose();
    m_variant->clear();
    for (const LetterVariant variant : kind->variants)
        m_variant->addItem(wordFor(variant), toCode(variant));
}

/// When one writes such a letter, and the regulation where it binds the case.
void LettersSection::tellPurpose()
{
    const auto shipped = m_letters.catalogue();
    const LetterKind *kind = shipped ? (*shipped)->find(m_kind->currentData().toString()) : nullptr;
    if (kind == nullptr)
        return;
    const bool isForeign = !m_isUnder2009 && kind->source.contains(QLatin1String("2009/309"));
    m_purpose->setText(
        isForeign ? kind->purpose : tr("%1 (%2)").arg(kind->purpose, kind->source));
}

void LettersSection::show(qint64 recordId)
{
    const ComplaintId id { recordId };
    const bool other = id != m_complaint;
    m_complaint = id;
    reload();
    if (other)
        showEditor(false);
    else if (isEditing())
        m_editor->refreshCase();
}

void LettersSection::reload()
{
    if (const auto file = ComplaintRegister(m_desk.session).file(m_complaint)) {
        m_needs->tell(*file, m_desk.today());
        m_isUnder2009 = file->complaint.regime != Regime::ProviderOnly;
        tellPurpose();
    }
    while (QLayoutItem *old = m_lines->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            widget->hide();
            widget->deleteLater(); // its button may have been clicked just now
        }
        delete old;
    }
    const auto letters = LetterRegister(m_desk.session.database).ofComplaint(m_complaint);
    if (letters && letters->empty()) {
        QLabel *none = makeLabel(tr("Nothing has been written yet. A letter can be begun here and "
                                    "finished later."),
            type::base(), m_list, true, true);
        none->setObjectName(QStringLiteral("noLetters"));
        m_lines->addWidget(none);
        none->show(); // at once, since a layout shows it only when the events come round
    }
    for (const Letter &letter : letters.value_or(std::vector<Letter> {}))
        addLine(letter);
}

void LettersSection::addLine(const Letter &letter)
{
    const bool isDraft = letter.status == LetterStatus::Draft;
    auto *row = new SentenceRow({ toneFor(letter.status), letter.title, standingOf(letter), {},
                                    isDraft ? tr("Go on") : tr("Open") },
        m_list);
    row->setObjectName(QStringLiteral("letter-%1").arg(letter.id.value));
    connect(row, &SentenceRow::stepTriggered, this, [this, id = letter.id] { openLetter(id); });
    connect(row, &SentenceRow::opened, this, [this, id = letter.id] { openLetter(id); });
    m_lines->addWidget(row);
    row->show();
}

void LettersSection::openLetter(LetterId id)
{
    if (!m_editor->open(id))
        return;
    showEditor(true);
    m_editor->firstFocus()->setFocus();
}

// No stack of widgets: each is as high as it needs to be, and the page scrolls no further.
void LettersSection::showEditor(bool on)
{
    m_list->setVisible(!on);
    m_editor->setVisible(on);
}

bool LettersSection::isEditing() const { return !m_editor->isHidden(); }

void LettersSection::write()
{
    const auto variant = fromCode<LetterVariant>(m_variant->currentData().toString());
    const auto saved
        = m_letters
              .begin(m_complaint, m_kind->currentData().toString(),
                  variant.value_or(LetterVariant::Standard))
              .and_then([this](const Letter &letter) { return m_letters.save(letter); });
    m_error->setText(saved ? QString() : explain(saved.error()));
    if (!saved)
        return;
    openLetter(saved->id);
    emit changed();
}

void LettersSection::backToList()
{
    reload();
    showEditor(false);
    m_kind->setFocus();
}

QWidget *LettersSection::firstFocus() { return isEditing() ? m_editor->firstFocus() : m_kind; }

int LettersSection::waiting(qint64 recordId)
{
    const auto letters
        = LetterRegister(m_desk.session.database).waitingOf(ComplaintId { recordId });
    return letters.value_or(0);
}

void LettersSection::save()
{
    if (isEditing())
        m_editor->save();
}

} // namespace heed
