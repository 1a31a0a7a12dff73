#include "ui/complaints/takendays.h"

#include "core/calendar/dayformat.h"
#include "core/complaints/complaintregister.h"
#include "ui/shared/card.h"
#include "ui/shared/explain.h"
#include "ui/shared/icons.h"
#include "ui/shared/keptfocus.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/questions.h"

#include <QBoxLayout>
#include <QPushButton>

namespace heed {

namespace {

const QString reasonField = QStringLiteral("reason");

/// A day on which a step was taken.
struct TakenDay
{
    QString column;
    QString words;
    QDate day;
    bool canCorrect = true; ///< by correct(); the day of receipt is one of the details
};

std::vector<TakenDay> takenDays(const Complaint &complaint)
{
    return {
        { QStringLiteral("received_on"), TakenDaysCard::tr("Received"), complaint.receivedOn,
            false },
        { QStringLiteral("acknowledged_on"), TakenDaysCard::tr("Acknowledged"),
            complaint.acknowledgedOn },
        { QStringLiteral("resolved_early_on"), TakenDaysCard::tr("Put right early"),
            complaint.resolvedEarlyOn },
        { QStringLiteral("delay_explained_on"), TakenDaysCard::tr("Delay explained"),
            complaint.delayExplainedOn },
        { QStringLiteral("replied_on"), TakenDaysCard::tr("Reply sent"), complaint.repliedOn },
        { QStringLiteral("closed_on"), TakenDaysCard::tr("Closed"), complaint.closedOn },
    };
}

/// What differs between the days as they were and as they were typed.
StepCorrection correctionOf(const QJsonObject &before, const QJsonObject &now)
{
    StepCorrection correction;
    const std::pair<const char *, std::optional<QDate> *> days[] = {
        { "acknowledged_on", &correction.acknowledgedOn },
        { "resolved_early_on", &correction.resolvedEarlyOn },
        { "delay_explained_on", &correction.delayExplainedOn },
        { "replied_on", &correction.repliedOn },
        { "closed_on", &correction.closedOn },
    };
    for (const auto &[column, day] : days) {
        const QString typed = now.value(QLatin1String(column)).toString();
        if (before.contains(QLatin1String(column))
            && before.value(QLatin1String(column)).toString() != typed)
            *day = QDate::fromString(typed, Qt::ISODate);
    }
    return correction;
}

} // namespace

TakenDaysCard::TakenDaysCard(const ComplaintDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_days(new Card(tr("When steps were taken"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Medium);
    layout->addWidget(m_days);
    if (!permits(desk.session.role, Capability::WriteRecords))
        return;
    m_open = makeButton(tr("Correct a day"), this);
    layout->addWidget(m_open, 0, Qt::AlignLeft);
    m_open->setObjectName(QStringLiteral("correctDays"));
    m_open->setIcon(icon(Glyph::Edit));
    connect(m_open, &QPushButton::clicked, this, &TakenDaysCard::openCorrection);
}

void TakenDaysCard::tell(const Complaint &complaint)
{
    if (m_id != complaint.id)
        closeCorrection(); // the form was for another case
    m_id = complaint.id;
    QVBoxLayout *layout = m_days->refill();
    bool any = false;
    for (const TakenDay &taken : takenDays(complaint)) {
        if (!taken.day.isValid())
            continue;
        any = any || taken.canCorrect;
        layout->addWidget(makeLabel(tr("%1: %2.").arg(taken.words, formatDay(taken.day)),
            type::base(), m_days, false, true));
    }
    if (m_open != nullptr)
        m_open->setVisible(any && m_form == nullptr);
}

void TakenDaysCard::openCorrection()
{
    const auto complaint = ComplaintRegister(m_desk.session).byId(m_id);
    if (!complaint)
        return;
    std::vector<Question> questions;
    m_before = {};
    for (const TakenDay &taken : takenDays(*complaint)) {
        if (!taken.canCorrect || !taken.day.isValid())
            continue;
        questions.push_back({ taken.column, taken.words, {}, QuestionInput::Day });
        m_before.insert(taken.column, taken.day.toString(Qt::ISODate));
    }
    questions.push_back({ reasonField, tr("Why is it corrected?"),
        tr("It is kept in the history, with the day as it was.") });
    m_form = new QuestionForm(std::move(questions), m_desk.dateParser(), this);
    m_form->setObjectName(QStringLiteral("correctionForm"));
    m_form->setValues(m_before);
    m_error = new InlineError(m_form);
    m_error->setObjectName(QStringLiteral("correctionError"));
    QPushButton *keep = makeButton(tr("Correct"), m_form);
    keep->setObjectName(QStringLiteral("keepCorrection"));
    QPushButton *leave = makeButton(tr("Leave it as it is"), m_form);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(keep);
    buttons->addWidget(leave);
    buttons->addStretch();
    auto *rows = qobject_cast<QVBoxLayout *>(m_form->layout());
    rows->addWidget(m_error);
    rows->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &TakenDaysCard::correct);
    connect(leave, &QPushButton::clicked, this, &TakenDaysCard::closeCorrection);
    layout()->addWidget(m_form);
    m_form->QWidget::show();
    m_open->hide();
    m_form->firstField()->setFocus();
}

void TakenDaysCard::closeCorrection()
{
    if (m_form == nullptr)
        return;
    const KeptFocus kept(*this, m_open->objectName());
    m_form->hide();
    m_form->deleteLater(); // its button may have brought us here
    m_form = nullptr;
    m_open->QWidget::show();
}

void TakenDaysCard::correct()
{
    if (const auto unreadable = m_form->unreadable(); !unreadable.isEmpty()) {
        m_form->showProblems(unreadable);
        return;
    }
    const QJsonObject now = m_form->values();
    const auto corrected = m_desk.service.correct(
        m_id, correctionOf(m_before, now), now.value(reasonField).toString());
    if (!corrected) {
        const QStringList elsewhere = m_form->showProblems(corrected.error().problems);
        m_error->setText(corrected.error().problems.isEmpty() ? explain(corrected.error())
                                                              : elsewhere.join(QLatin1Char(' ')));
        return;
    }
    closeCorrection();
    emit changed();
}

} // namespace heed
