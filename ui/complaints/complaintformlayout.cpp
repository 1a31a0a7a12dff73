#include "ui/complaints/complaintform.h"
#include "ui/complaints/complaintissues.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/draftkeeper.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>

namespace heed {

namespace {

constexpr int FormWidth = 760; ///< px: lines of at most 80 letters, and room for a mend beside
const QString notSaid = QStringLiteral(""); // a line of its own, unlike a null text

} // namespace

ComplaintForm::ComplaintForm(const ComplaintDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_body(new QWidget(this))
    , m_content(new QWidget(this))
    , m_drafts(new DraftKeeper(desk.session,
          { m_body, [this] { return state(); },
              [this](const QJsonObject &kept) { restore(kept); } },
          this))
{
    setObjectName(QStringLiteral("complaintForm"));
    build();
    connectParts();
    m_blank = state();
}

void ComplaintForm::build()
{
    m_header = new PageHeader({}, this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, space::Large, space::Page);
    column->setSpacing(space::Large);
    addWhat(column);
    addWho(column);
    addAboutWhom(column);
    addWhere(column);
    addMore(column);
    column->addStretch();
    m_content->setMaximumWidth(FormWidth);
    auto *area = new QScrollArea(m_body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::Small);
    body->addWidget(area, 1);
    body->addWidget(makeFooter());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Medium);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_drafts);
    layout->addWidget(m_body, 1);
    layout->addStretch();
}

QWidget *ComplaintForm::makeFooter()
{
    auto *footer = new QWidget(m_body);
    m_save = makeButton(tr("&Save complaint"), footer, true);
    m_save->setObjectName(QStringLiteral("saveComplaint"));
    m_save->setIcon(icon(Glyph::Save, QPalette::HighlightedText));
    m_save->setToolTip(tr("Store it and give it its reference (Ctrl+S)"));
    auto *leave = makeButton(tr("Go on later"), footer);
    leave->setObjectName(QStringLiteral("leaveForm"));
    leave->setToolTip(tr("What you typed is kept (Esc)"));
    m_saved = makeLabel({}, type::small(), footer, true);
    m_saved->setObjectName(QStringLiteral("savedLabel"));
    m_error = new InlineError(footer);
    m_error->setObjectName(QStringLiteral("formError"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::Small);
    row->addWidget(m_save);
    row->addWidget(leave);
    row->addWidget(m_saved, 1);
    auto *layout = new QVBoxLayout(footer);
    layout->setContentsMargins(0, space::Small, 0, 0);
    layout->addWidget(m_error);
    layout->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ComplaintForm::save);
    connect(leave, &QPushButton::clicked, this, [this] {
        keepDraft();
        emit left();
    });
    return footer;
}

QLineEdit *ComplaintForm::addLine(
    QVBoxLayout *layout, const QString &field, const QString &label, const QString &hint)
{
    auto *line = new QLineEdit;
    m_fields.add(layout, field, label, hint, line);
    return line;
}

QPlainTextEdit *ComplaintForm::addText(
    QVBoxLayout *layout, const QString &field, const QString &label, const QString &hint, int lines)
{
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + space::Large);
    m_fields.add(layout, field, label, hint, text);
    return text;
}

QComboBox *ComplaintForm::addChoice(
    QVBoxLayout *layout, const QString &field, const QString &label, const QString &hint)
{
    auto *box = new QComboBox;
    box->setMinimumHeight(TargetHeight);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_fields.add(layout, field, label, hint, box);
    return box;
}

DateField *ComplaintForm::addDay(
    QVBoxLayout *layout, const QString &field, const QString &label, const QString &hint)
{
    auto *day = new DateField(m_desk.dateParser());
    m_fields.add(layout, field, label, hint, day);
    return day;
}

void ComplaintForm::addWhat(QVBoxLayout *layout)
{
    m_description = addText(layout, QStringLiteral("description"), tr("&What was said?"),
        tr("In the person's own words where you can."), 5);
    m_received = addDay(layout, QStringLiteral("received_on"), tr("When was it &received?"),
        tr("The day any member of staff received it, not the day it is logged."));
    m_clock = makeLabel({}, type::small(), m_content, false, true);
    m_clock->setObjectName(QStringLiteral("clockSentence"));
    m_fields.find(QStringLiteral("received_on"))->addBelow(m_clock);
    m_receivedBy = addLine(layout, QStringLiteral("received_by"), tr("Who received it?"));
    m_channel = addChoice(layout, QStringLiteral("channel"), tr("&How did it come?"));
    fillCombo<Channel>(*m_channel, notSaid);
    m_type = addChoice(layout, QStringLiteral("type"), tr("What is it?"),
        tr("A concern becomes a complaint when the person asks for it."));
    fillCombo<ComplaintType>(*m_type);
}

void ComplaintForm::addWho(QVBoxLayout *layout)
{
    layout->addWidget(makeLabel(tr("Who complains"), type::section(), m_content));
    m_name = addLine(layout, QStringLiteral("complainant.name"), tr("&Name"),
        tr("Leave it empty when the person does not want to say."));
    m_phone = addLine(layout, QStringLiteral("complainant.phone"), tr("Telephone"));
    m_email = addLine(layout, QStringLiteral("complainant.email"), tr("Email"));
}

void ComplaintForm::addAboutWhom(QVBoxLayout *layout)
{
    layout->addWidget(makeLabel(tr("About whom"), type::section(), m_content));
    m_same = new QRadioButton(tr("The same person: the patient or resident complains"), m_content);
    m_same->setObjectName(QStringLiteral("samePerson"));
    m_other = new QRadioButton(tr("An&other person is the patient or resident"), m_content);
    m_other->setObjectName(QStringLiteral("anotherPerson"));
    m_same->setChecked(true);
    layout->addWidget(m_same);
    layout->addWidget(m_other);
    m_patientBox = new QWidget(m_content);
    auto *inner = new QVBoxLayout(m_patientBox);
    inner->setContentsMargins(space::Page, 0, 0, 0);
    inner->setSpacing(space::Large);
    m_patient
        = addLine(inner, QStringLiteral("patient.name"), tr("Name of the patient or resident"));
    m_relationship = addLine(inner, QStringLiteral("relationship"),
        tr("Who is the person who complains to them?"), tr("For example: daughter, neighbour."));
    m_status = addChoice(inner, QStringLiteral("complainant_status"), tr("They complain as"));
    for (const auto status : { ComplainantStatus::ParentGuardian, ComplainantStatus::Carer,
             ComplainantStatus::Other, ComplainantStatus::Unknown })
        m_status->addItem(wordFor(status), toCode(status));
    m_patientBox->hide();
    layout->addWidget(m_patientBox);
}

void ComplaintForm::addWhere(QVBoxLayout *layout)
{
    layout->addWidget(makeLabel(tr("Where and what"), type::section(), m_content));
    m_site = addChoice(
        layout, QStringLiteral("site_id"), tr("S&ite"), tr("Choose one, or type a new one."));
    m_unit = addChoice(layout, QStringLiteral("unit_id"), tr("Ward, floor or &unit"));
    for (QComboBox *box : { m_site, m_unit }) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
    }
    m_issues = new ComplaintIssues(m_desk, m_fields, m_content);
    layout->addWidget(m_issues);
    m_wanted = addText(layout, QStringLiteral("outcome_wanted"), tr("What do they want?"),
        tr("What would put it right for them."), 3);
}

void ComplaintForm::addMore(QVBoxLayout *layout)
{
    m_more = makeButton(tr("&More: permission, how serious, who deals with it"), m_content);
    m_more->setObjectName(QStringLiteral("showMore"));
    m_more->setIcon(icon(Glyph::Down));
    m_more->setCheckable(true);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_moreBox = new QWidget(m_content);
    auto *inner = new QVBoxLayout(m_moreBox);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::Large);
    addPermission(inner);
    addWeight(inner);
    addHandling(inner);
    m_moreBox->hide();
    layout->addWidget(m_moreBox);
}

void ComplaintForm::addPermission(QVBoxLayout *layout)
{
    m_basis = addChoice(layout, QStringLiteral("representative_basis"),
        tr("Why does somebody else complain?"), tr("Only where another person complains."));
    fillCombo<RepresentativeBasis>(*m_basis, notSaid);
    m_consent
        = addChoice(layout, QStringLiteral("consent"), tr("Does the patient or resident agree?"));
    fillCombo<Consent>(*m_consent, notSaid);
    m_authority = addLine(layout, QStringLiteral("authority_seen"), tr("What shows it?"),
        tr("For example: power of attorney for health and welfare, seen on 3 November."));
    m_age = addLine(
        layout, QStringLiteral("patient_age"), tr("Age of the patient or resident, in years"));
    m_age->setMaximumWidth(90);
    m_address = addLine(
        layout, QStringLiteral("complainant.address"), tr("Address of the person who complains"));
    m_needs = addLine(layout, QStringLiteral("complainant.communication_needs"),
        tr("How they need to be spoken or written to"),
        tr("For example: large print, an interpreter."));
}

void ComplaintForm::addWeight(QVBoxLayout *layout)
{
    m_grade = addChoice(layout, QStringLiteral("grade_received"), tr("How serious is it?"));
    m_grade->addItem(notSaid, QString());
    for (const auto &[grade, code] : EnumCodes<RiskGrade>::list)
        m_grade->addItem(meaningOf(grade), QString::fromLatin1(code));
    m_complexity
        = addChoice(layout, QStringLiteral("complexity"), tr("How many are needed to answer it?"));
    fillCombo<Complexity>(*m_complexity, notSaid);
    m_safeguarding = new QCheckBox(tr("Somebody may need safeguarding"), m_moreBox);
    m_safeguarding->setObjectName(QStringLiteral("safeguarding"));
    m_impact = new QCheckBox(tr("It had a grave effect on somebody: look at candour"), m_moreBox);
    m_impact->setObjectName(QStringLiteral("significant_impact"));
    layout->addWidget(m_safeguarding);
    layout->addWidget(m_impact);
}

void ComplaintForm::addHandling(QVBoxLayout *layout)
{
    m_funding = addChoice(layout, QStringLiteral("funding"), tr("Who pays for the care?"),
        tr("It decides which rules bind the case and who comes after you."));
    fillCombo<Funding>(*m_funding, notSaid);
    m_regime = makeLabel({}, type::small(), m_moreBox, false, true);
    m_regime->setObjectName(QStringLiteral("regimeSentence"));
    m_fields.find(QStringLiteral("funding"))->addBelow(m_regime);
    m_handler = addChoice(layout, QStringLiteral("handler"), tr("Who deals with it?"));
    m_handler->setEditable(true);
    m_handler->setInsertPolicy(QComboBox::NoInsert);
    m_copy = addDay(layout, QStringLiteral("oral_copy_given_on"),
        tr("When was a written copy of a spoken complaint given?"),
        tr("Regulation 13(1): the person gets the record of what they said."));
}

void ComplaintForm::connectParts()
{
    // A list of choices takes Ctrl+S and Esc for letters to look for: so they are shortcuts.
    const auto onKeys = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKeys(QKeySequence::Save, &ComplaintForm::save);
    onKeys(QKeySequence(Qt::Key_Escape), [this] {
        keepDraft(); // nothing to ask: it will be offered again
        emit left();
    });
    connect(m_drafts, &DraftKeeper::dropped, this, &ComplaintForm::offerOrOpen);
    connect(m_drafts, &DraftKeeper::said, m_saved, &QLabel::setText);
    connect(m_drafts, &DraftKeeper::opened, m_description, qOverload<>(&QWidget::setFocus));
    connect(m_received, &DateField::dateChanged, this, &ComplaintForm::sayClock);
    for (QComboBox *box : { m_type, m_channel, m_funding })
        connect(box, &QComboBox::currentIndexChanged, this, &ComplaintForm::sayClock);
    connect(m_funding, &QComboBox::currentIndexChanged, this, &ComplaintForm::sayRegime);
    connect(m_other, &QRadioButton::toggled, this, &ComplaintForm::showPatient);
    connect(m_site, &QComboBox::currentTextChanged, this, &ComplaintForm::fillUnits);
    connect(m_more, &QPushButton::toggled, this, [this](bool on) { m_moreBox->setVisible(on); });
    for (QWidget *input : m_content->findChildren<QWidget *>()) {
        if (input->focusPolicy() != Qt::NoFocus)
            input->installEventFilter(this);
    }
}

} // namespace heed
