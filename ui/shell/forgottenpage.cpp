#include "ui/shell/forgottenpage.h"

#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int formWidth = 560;
constexpr int typedHeight = 76;

QLineEdit *secret(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace

ForgottenPage::ForgottenPage(QWidget *parent)
    : QWidget(parent)
    , m_user(new QComboBox)
    , m_typed(new QPlainTextEdit)
    , m_password(secret("recoveredPassword"))
    , m_again(secret("recoveredPasswordAgain"))
    , m_typedField(new LabelledField(tr("&Groups of the recovery sheet"),
          tr("Capitals, spaces and line ends do not matter. A wrong group is named."), m_typed))
    , m_againField(new LabelledField(tr("New password once &more"), {}, m_again))
{
    setObjectName(QStringLiteral("forgottenPage"));
    m_typed->setObjectName(QStringLiteral("recoveryGroups"));
    m_typed->setTabChangesFocus(true);
    m_typed->setFixedHeight(typedHeight);
    auto *card = new Card({}, this);
    card->setFixedWidth(formWidth);
    card->content()->setSpacing(space::Large);
    card->content()->addWidget(makeLabel(tr("Set a new password"), type::pageTitle(), card));
    card->content()->addWidget(makeLabel(
        tr("You need the recovery sheet of this store."), type::base(), card, true, true));
    card->content()->addWidget(new LabelledField(tr("&Whose password is lost?"), {}, m_user));
    card->content()->addWidget(m_typedField);
    card->content()->addWidget(new LabelledField(tr("&New password"), {}, m_password));
    card->content()->addWidget(m_againField);
    card->content()->addWidget(buttons());
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(centred(card));
    outer->addStretch(3);
}

QWidget *ForgottenPage::buttons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *back = makeButton(tr("&Back"), row);
    auto *set = makeButton(tr("&Set the password"), row, true);
    set->setObjectName(QStringLiteral("recoverButton"));
    layout->addWidget(back);
    layout->addStretch();
    layout->addWidget(set);
    connect(back, &QPushButton::clicked, this, &ForgottenPage::leaveRequested);
    connect(set, &QPushButton::clicked, this, &ForgottenPage::submit);
    return row;
}

void ForgottenPage::setUsers(const QStringList &users)
{
    m_user->clear();
    m_user->addItems(users);
    m_typedField->setError({});
    m_againField->setError({});
}

void ForgottenPage::showError(const QString &sentence)
{
    m_typedField->setError(sentence);
    m_typed->setFocus();
}

QWidget *ForgottenPage::firstFocus() const { return m_typed; }

void ForgottenPage::hideEvent(QHideEvent *event)
{
    m_typed->clear();
    m_password->clear();
    m_again->clear();
    QWidget::hideEvent(event);
}

void ForgottenPage::submit()
{
    const bool same = !m_password->text().isEmpty() && m_password->text() == m_again->text();
    m_againField->setError(same ? QString() : tr("Type the same new password twice."));
    if (same)
        emit recoverRequested(m_user->currentText(), m_typed->toPlainText(), m_password->text());
}

} // namespace heed
