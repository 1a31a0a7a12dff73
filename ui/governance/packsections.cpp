#include "ui/governance/packsections.h"

#include "core/governance/packfields.h"
#include "core/governance/packregister.h"
#include "core/governance/packrules.h"
#include "core/governance/reportkinds.h"
#include "core/people/placeregister.h"
#include "ui/fairness/panelparts.h"
#include "ui/governance/packwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/questions.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int commentaryHeight = 110; // px: four or five lines

QString key(const char *text) { return QString::fromLatin1(text); }

const ReportPart *partOf(const QString &kind, const QString &section)
{
    const ReportKind *known = reportKind(kind);
    if (known == nullptr || known->parts == nullptr)
        return nullptr;
    for (const ReportPart &part : known->parts()) {
        if (section == QLatin1String(part.id))
            return &part;
    }
    return nullptr;
}

std::vector<Question> packQuestions()
{
    return { Question { key("title"), PackSectionsTab::tr("&Title") },
        { key("period_from"), PackSectionsTab::tr("&First day"), {}, QuestionInput::Day },
        { key("period_to"), PackSectionsTab::tr("&Last day"), {}, QuestionInput::Day },
        Question { key("classification"), PackSectionsTab::tr("C&lassification"),
            PackSectionsTab::tr("On every page. Empty for: Official: sensitive. Contains no "
                                "names.") } };
}

} // namespace

PackSectionRow::PackSectionRow(
    const PackSection &section, const ReportPart &part, QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_chosen(new QCheckBox(QString::fromLatin1(part.title), this))
    , m_up(makeButton({}, this))
    , m_down(makeButton({}, this))
    , m_speak(makeButton(tr("Commentary"), this))
    , m_words(new QWidget(this))
    , m_commentary(new QPlainTextEdit(section.commentary, m_words))
    , m_post(new QLineEdit(section.post, m_words))
{
    const QString name = section.section;
    setObjectName(key("row-") + name);
    m_chosen->setObjectName(key("choose-") + name);
    m_chosen->setMinimumHeight(TargetHeight);
    m_chosen->setChecked(section.isChosen || part.isAlways);
    m_chosen->setEnabled(!part.isAlways);
    if (part.isAlways)
        m_chosen->setToolTip(tr("Always printed: without it the figures could not be understood."));
    m_up->setIcon(icon(Glyph::Up));
    m_up->setAccessibleName(tr("Move up: %1").arg(m_chosen->text()));
    m_up->setToolTip(m_up->accessibleName());
    m_up->setObjectName(key("up-") + name);
    m_down->setIcon(icon(Glyph::Down));
    m_down->setAccessibleName(tr("Move down: %1").arg(m_chosen->text()));
    m_down->setToolTip(m_down->accessibleName());
    m_down->setObjectName(key("down-") + name);
    m_speak->setObjectName(key("speak-") + name);
    m_speak->setAccessibleName(tr("Commentary on: %1").arg(m_chosen->text()));
    m_speak->setCheckable(true);
    m_commentary->setObjectName(key("commentary-") + name);
    m_commentary->setFixedHeight(commentaryHeight);
    m_commentary->setTabChangesFocus(true);
    m_post->setObjectName(key("post-") + name);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_chosen, 1);
    line->addWidget(m_speak);
    line->addWidget(m_up);
    line->addWidget(m_down);
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins(space::Page, 0, 0, space::Medium);
    words->addWidget(new LabelledField(tr("What you say to it"),
        tr("Printed at the head of the section. Paragraphs; lines that begin with \"- \" make a "
           "list. Name nobody."),
        m_commentary, m_words));
    words->addWidget(new LabelledField(tr("Whose words, as a post"),
        tr("Such as: Complaints manager."), m_post, m_words));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    layout->addLayout(line);
    layout->addWidget(m_words);
    const bool speaks = !section.commentary.isEmpty();
    m_speak->setChecked(speaks);
    m_words->setVisible(speaks);
    connect(m_speak, &QPushButton::toggled, this, &PackSectionRow::showCommentary);
    connect(m_up, &QPushButton::clicked, this, [this] { emit moveWanted(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { emit moveWanted(1); });
}

void PackSectionRow::showCommentary(bool shown)
{
    m_words->setVisible(shown);
    if (shown)
        m_commentary->setFocus();
}

PackSection PackSectionRow::section() const
{
    PackSection now = m_section;
    now.isChosen = m_chosen->isChecked();
    now.commentary = m_commentary->toPlainText().trimmed();
    now.post = m_post->text().trimmed();
    return now;
}

void PackSectionRow::focusMove(int by)
{
    QPushButton *pressed = by < 0 ? m_up : m_down;
    QPushButton *other = by < 0 ? m_down : m_up;
    (pressed->isEnabled() ? pressed : other)->setFocus();
}

void PackSectionRow::setEnds(bool isFirst, bool isLast)
{
    m_up->setEnabled(!isFirst);
    m_down->setEnabled(!isLast);
}

PackSectionsTab::PackSectionsTab(Workspace &workspace, PackService &packs, QWidget *parent)
    : RecordSection(parent)
    , m_workspace(workspace)
    , m_packs(packs)
    , m_inside(this, new QVBoxLayout(this))
{
    layout()->setContentsMargins(0, 0, 0, 0);
}

QString PackSectionsTab::title() const { return tr("Sections and commentary"); }

bool PackSectionsTab::isEditable() const
{
    return m_file.pack.state == PackState::Draft && !m_file.pack.binnedAt.isValid()
        && permits(m_workspace.session().role, Capability::Report);
}

QWidget *PackSectionsTab::firstFocus() { return m_form == nullptr ? nullptr : m_form->firstField(); }

void PackSectionsTab::show(qint64 recordId)
{
    const auto file = PackRegister(m_workspace.session()).file({ recordId });
    if (!file) {
        m_inside.begin()->addWidget(
            makeLabel(explain(file.error()), type::base(), m_inside.room(), false, true));
        return;
    }
    m_file = *file;
    build();
}

void PackSectionsTab::build()
{
    m_form = nullptr;
    m_sites = nullptr;
    m_error = nullptr;
    m_save = nullptr;
    m_rows.clear();
    QVBoxLayout *column = m_inside.begin();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    if (!isEditable()) {
        buildReading(column);
        return;
    }
    buildForm(column);
    buildRows(column);
    m_error = new InlineError(m_inside.room());
    m_error->setObjectName(key("packSectionsError"));
    column->addWidget(m_error);
    m_save = makeButton(tr("&Keep the draft"), m_inside.room());
    m_save->setObjectName(key("keepDraft"));
    m_save->setIcon(icon(Glyph::Save));
    m_save->setToolTip(tr("Keep what stands here (Ctrl+S)"));
    connect(m_save, &QPushButton::clicked, this, &PackSectionsTab::save);
    column->addWidget(m_save, 0, Qt::AlignLeft);
}

void PackSectionsTab::buildForm(QVBoxLayout *column)
{
    auto *card = new Card(tr("The paper"), m_inside.room());
    m_form = new QuestionForm(packQuestions(), parserOf(m_workspace), card);
    m_form->setValues(rowAsJson(m_file.pack));
    card->content()->addWidget(m_form);
    m_sites = new QComboBox(card);
    m_sites->setObjectName(key("packSites"));
    m_sites->addItem(tr("All sites"), QString());
    for (const Site &site :
        PlaceRegister(m_workspace.store().database()).sites().value_or(std::vector<Site> {}))
        m_sites->addItem(site.name, QString::number(site.id.value));
    const int own = m_sites->findData(m_file.pack.sites);
    if (own < 0) // several: kept as they are, unless somebody chooses otherwise
        m_sites->addItem(tr("Several sites"), m_file.pack.sites);
    m_sites->setCurrentIndex(own < 0 ? m_sites->count() - 1 : own);
    auto *places = new LabelledField(tr("&Which sites?"), {}, m_sites, card);
    places->setVisible(m_sites->count() > 2);
    card->content()->addWidget(places);
    column->addWidget(card);
}

void PackSectionsTab::buildRows(QVBoxLayout *column)
{
    auto *card = new Card(tr("Its sections"), m_inside.room());
    for (const PackSection &section : std::as_const(m_file.sections)) {
        const ReportPart *part = partOf(m_file.pack.kind, section.section);
        if (part == nullptr) // of another version: kept, and not shown
            continue;
        auto *row = new PackSectionRow(section, *part, card);
        const qsizetype place = m_rows.size();
        connect(row, &PackSectionRow::moveWanted, this,
            [this, place](int by) { move(place, by); });
        m_rows << row;
        card->content()->addWidget(row);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setEnds(i == 0, i + 1 == m_rows.size());
    column->addWidget(card);
}

/// As it will be printed, or was.
void PackSectionsTab::buildReading(QVBoxLayout *column)
{
    auto *card = new Card(tr("Its sections"), m_inside.room());
    for (const PackSection &section : std::as_const(m_file.sections)) {
        const ReportPart *part = partOf(m_file.pack.kind, section.section);
        if (!section.isChosen || part == nullptr)
            continue;
        card->content()->addWidget(
            makeLabel(QString::fromLatin1(part->title), type::base(), card, false, true));
        if (section.commentary.isEmpty())
            continue;
        card->content()->addWidget(
            makeLabel(section.commentary, type::small(), card, false, true));
        card->content()->addWidget(
            makeLabel(section.post, type::small(), card, true, true));
    }
    column->addWidget(card);
}

void PackSectionsTab::takeRows()
{
    const QJsonObject values = m_form->values();
    m_file.pack.title = values.value(key("title")).toString();
    m_file.pack.periodFrom
        = QDate::fromString(values.value(key("period_from")).toString(), Qt::ISODate);
    m_file.pack.periodTo
        = QDate::fromString(values.value(key("period_to")).toString(), Qt::ISODate);
    m_file.pack.classification = values.value(key("classification")).toString();
    m_file.pack.sites = m_sites->currentData().toString();
    for (const PackSectionRow *row : std::as_const(m_rows)) {
        const PackSection now = row->section();
        for (PackSection &section : m_file.sections) {
            if (section.id == now.id) {
                const qint64 position = section.position;
                section = now;
                section.position = position;
            }
        }
    }
}

void PackSectionsTab::move(qsizetype from, int by)
{
    takeRows();
    const QString name = m_rows.at(from)->section().section;
    moveSection(m_file, from, from + by);
    build();
    for (PackSectionRow *row : std::as_const(m_rows)) {
        if (row->section().section == name)
            row->focusMove(by);
    }
}

void PackSectionsTab::save()
{
    if (m_form == nullptr)
        return;
    if (const auto unreadable = m_form->unreadable(); !unreadable.isEmpty()) {
        m_form->showProblems(unreadable);
        return;
    }
    takeRows();
    m_error->setText({});
    const auto kept = m_packs.change(m_file);
    if (!kept) {
        m_error->setText(explain(kept.error()));
        ensureShown(m_error);
        return;
    }
    m_workspace.say(tr("The draft is kept."));
    emit changed();
}

} // namespace heed
