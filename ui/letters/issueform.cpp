#include "ui/letters/issueform.h"

#include "ui/complaints/complaintwords.h"
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
    const bool isDone
        = (kind.records == LetterRecords::Acknowledgement && complaint.acknowledgedOn.isValid())
        || (kind.records == LetterRecords::Reply && complaint.repliedOn.isValid()
            && file.episodes.empty())
        || kind.records == LetterRecords::Nothing;
    const bool mayRecord
        = kind.records != LetterRecords::Reply || permits(m_desk.session.role, Capability::SignOff);
    if (isDone || !mayRecord || !complaint.isOpen())
        return;
    const QString question = kind.records == LetterRecords::Acknowledgement
        ? tr("&Record in the case that the complaint is acknowledged by this letter")
        : kind.records == LetterRecords::Reply
        ? tr("&Record in the case that this is the reply")
        : tr("&Record in the case that the delay is explained by this letter");
    m_records = new QCheckBox(question, this);
    m_records->setObjectName(QStringLiteral("recordStep"));
    m_records->setChecked(true);
    layout->addWidget(m_records);
    if (kind.records == LetterRecords::Acknowledgement)
        addAcknowledgement(layout, file);
    else if (kind.records == LetterRecords::Reply)
        addReply(layout, signer);
    else
        addDelay(layout, file);
}

void IssueForm::addAcknowledgement(QVBoxLayout *layout, const ComplaintFile &file)
{
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

void IssueForm::addReply(QVBoxLayout *layout, const QString &signer)
{
    m_signer = new QLineEdit(signer);
    m_fields.add(layout, QStringLiteral("reply_signed_by"), tr("&Signed by"),
        tr("The responsible person, SI 2009/309 reg 14(2)."), m_signer);
}

void IssueForm::addDelay(QVBoxLayout *layout, const ComplaintFile &file)
{
    m_reason = new QPlainTextEdit(file.complaint.delayReason);
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * reasonLines + space::Large);
    m_fields.add(layout, QStringLiteral("delay_reason"), tr("&Why is it late, in a few words?"), {},
        m_reason);
}

IssueLetter IssueForm::answers() const
{
    IssueLetter how;
    how.on = m_day->date().value_or(QDate());
    if (m_records == nullptr || !m_records->isChecked())
        return how;
    if (m_method != nullptr)
        how.acknowledgement = Acknowledgement { how.on, chosen<ContactMethod>(*m_method),
            chosen<DiscussionOffer>(*m_offer) };
    if (m_signer != nullptr)
        how.reply = ReplySent { how.on, m_signer->text().trimmed() };
    if (m_reason != nullptr)
        how.delayReason = m_reason->toPlainText().trimmed();
    return how;
}

void IssueForm::tell(const Error &error)
{
    const QStringList elsewhere = m_fields.showProblems(error.problems);
    m_error->setText(error.problems.isEmpty() ? explain(error) : elsewhere.join(QLatin1Char(' ')));
}

} // namespace heed
