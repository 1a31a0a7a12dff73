#include "ui/letters/issueform.h"

#include "ui/complaints/complaintwords.h"
#include "ui/letters/letterneeds.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace heed {

namespace {

constexpr int reasonLines = 3;

QDate dayOf(const DateField *field) { return field->date().value_or(QDate()); }

Refusal refusalOf(LetterRecords records)
{
    return records == LetterRecords::Exclusion ? Refusal::Excluded : Refusal::Late;
}

QComboBox *makeCombo()
{
    auto *box = new QComboBox;
    box->setMinimumHeight(TargetHeight);
    return box;
}

} // namespace

IssueForm::IssueForm(const ComplaintDesk &desk, const LetterKind &kind, const ComplaintFile &file,
    const QString &signer, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_means(kind.records)
    , m_day(new DateField(desk.dateParser()))
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("issueForm"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(makeLabel(tr("Issue this letter"), type::section(), this));
    layout->addWidget(makeLabel(tr("What goes out is kept exactly as it is. It cannot be changed "
                                   "afterwards; you can write another letter."),
        type::base(), this, true, true));
    layout->addWidget(new LetterNeeds(file, desk.today(), this));
    m_fields.add(
        layout, QStringLiteral("issued_on"), tr("On which &day does it go out?"), {}, m_day);
    m_day->setDate(desk.today());
    addStep(layout, kind, file, signer);
    m_error->setObjectName(QStringLiteral("issueError"));
    layout->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    QPushButton *issue = makeButton(tr("&Issue letter"), this, true);
    issue->setObjectName(QStringLiteral("issueNow"));
    QPushButton *back = makeButton(tr("Not &yet"), this);
    back->setObjectName(QStringLiteral("issueNotYet"));
    buttons->addWidget(issue);
    buttons->addWidget(back);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(issue, &QPushButton::clicked, this, &IssueForm::issueWanted);
    connect(back, &QPushButton::clicked, this, &IssueForm::cancelled);
}

void IssueForm::addStep(
    QVBoxLayout *layout, const LetterKind &kind, const ComplaintFile &file, const QString &signer)
{
    const Complaint &complaint = file.complaint;
    // A decision not to look into a case has closed it; its letter goes out all the same.
    switch (complaint.isOpen() ? kind.records : LetterRecords::Nothing) {
    case LetterRecords::Acknowledgement:
        if (!complaint.acknowledgedOn.isValid())
            addAcknowledgement(layout, file);
        return;
    case LetterRecords::Reply:
        if (permits(m_desk.session.role, Capability::SignOff)
            && (!complaint.repliedOn.isValid() || !file.episodes.empty()))
            addReply(layout, file, signer);
        return;
    case LetterRecords::Delay:
        addDelay(layout, file);
        return;
    case LetterRecords::Holding:
        addHolding(layout);
        return;
    default:
        break;
    }
    const bool isRefusal = kind.records == LetterRecords::Exclusion
        || kind.records == LetterRecords::LateRefusal;
    if (isRefusal && awaitsLetter(file.casework, refusalOf(kind.records)))
        addRecords(layout, tr("&Record with the decision that its letter went out"));
}

void IssueForm::addRecords(QVBoxLayout *layout, const QString &question)
{
    m_records = new QCheckBox(question, this);
    m_records->setObjectName(QStringLiteral("recordStep"));
    m_records->setChecked(true);
    layout->addWidget(m_records);
}

void IssueForm::addAcknowledgement(QVBoxLayout *layout, const ComplaintFile &file)
{
    addRecords(layout,
        tr("&Record in the case that the complaint is acknowledged by this letter"));
    m_method = makeCombo();
    fillCombo<ContactMethod>(*m_method);
    choose(*m_method, std::optional(ContactMethod::Letter));
    m_fields.add(
        layout, QStringLiteral("acknowledgement_method"), tr("&How does it go?"), {}, m_method);
    m_offer = makeCombo();
    fillCombo<DiscussionOffer>(*m_offer, tr("Not answered yet"));
    choose(*m_offer, file.complaint.discussionOffer);
    m_fields.add(layout, QStringLiteral("discussion_offer"),
        tr("What did they say to the &offer to talk?"), {}, m_offer);
}

void IssueForm::addReply(
    QVBoxLayout *layout, const ComplaintFile &file, const QString &signer)
{
    const bool isHomesOwn = file.complaint.regime == Regime::ProviderOnly;
    addRecords(layout, tr("&Record in the case that this is the reply"));
    m_signer = new QLineEdit(signer);
    m_fields.add(layout, QStringLiteral("reply_signed_by"), tr("&Signed by"),
        isHomesOwn ? tr("Who answers for the home, such as the registered manager.")
                   : tr("The responsible person, SI 2009/309 reg 14(2)."),
        m_signer);
}

void IssueForm::addDelay(QVBoxLayout *layout, const ComplaintFile &file)
{
    addRecords(layout, tr("&Record in the case that the delay is explained by this letter"));
    m_reason = new QPlainTextEdit(file.complaint.delayReason);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * reasonLines + space::Large);
    m_fields.add(layout, QStringLiteral("delay_reason"), tr("&Why is it late, in a few words?"), {},
        m_reason);
}

void IssueForm::addHolding(QVBoxLayout *layout)
{
    addRecords(layout, tr("&Record in the case that they were told how things stand"));
    m_next = new DateField(m_desk.dateParser());
    m_fields.add(layout, QStringLiteral("next_on"), tr("When do they hear &next?"),
        tr("As the letter says. It is shown on Today."), m_next);
}

IssueLetter IssueForm::answers() const
{
    IssueLetter how;
    how.on = dayOf(m_day);
    if (m_records == nullptr || !m_records->isChecked())
        return how;
    if (m_method != nullptr)
        how.acknowledgement = Acknowledgement { how.on, chosen<ContactMethod>(*m_method),
            chosen<DiscussionOffer>(*m_offer) };
    if (m_signer != nullptr)
        how.reply = ReplySent { how.on, m_signer->text().trimmed() };
    if (m_reason != nullptr)
        how.delayReason = m_reason->toPlainText().trimmed();
    if (m_means == LetterRecords::Holding) {
        how.update.emplace();
        how.update->toldOn = how.on;
        how.update->how = UpdateKind::HoldingLetter;
        how.update->nextOn = dayOf(m_next);
    }
    if (m_means == LetterRecords::Exclusion || m_means == LetterRecords::LateRefusal)
        how.refusal = refusalOf(m_means);
    return how;
}

QWidget *IssueForm::firstFocus() const { return m_day; }

void IssueForm::tell(const Error &error)
{
    const QStringList elsewhere = m_fields.showProblems(error.problems);
    m_error->setText(error.problems.isEmpty() ? explain(error) : elsewhere.join(QLatin1Char(' ')));
}

} // namespace heed
