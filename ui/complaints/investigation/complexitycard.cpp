#include "ui/complaints/investigation/complexitycard.h"

#include "core/complaints/complaintregister.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

ComplexityCard::ComplexityCard(
    const ComplaintDesk &desk, const ComplaintFile &file, QWidget *parent)
    : Card(tr("How much it takes"), parent)
    , m_desk(desk)
    , m_id(file.complaint.id)
    , m_choice(new QComboBox)
    , m_error(new InlineError(this))
{
    setObjectName(QStringLiteral("complexityCard"));
    m_choice->setObjectName(QStringLiteral("complexity"));
    m_choice->setMinimumHeight(TargetHeight);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    fillCombo<Complexity>(*m_choice, QStringLiteral(""));
    choose(*m_choice, file.complaint.complexity);
    content()->addWidget(new LabelledField(tr("How many are needed to answer it?"),
        tr("Apart from how serious it is: a grave case can be simple to answer."), m_choice));
    content()->addWidget(m_error);
    auto *button = makeButton(tr("Keep that"), this);
    button->setObjectName(QStringLiteral("complexityKeep"));
    content()->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &ComplexityCard::keep);
}

void ComplexityCard::keep()
{
    const auto kept
        = ComplaintRegister(m_desk.session).file(m_id).and_then([this](ComplaintFile file) {
              file.complaint.complexity = chosen<Complexity>(*m_choice);
              return m_desk.service.change(std::move(file));
          });
    m_error->setText(kept ? QString() : explain(kept.error()));
    if (kept)
        emit changed();
}

} // namespace heed
