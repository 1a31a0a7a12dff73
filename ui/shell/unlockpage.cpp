#include "ui/shell/unlockpage.h"

#include "core/people/passwordstrength.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int formWidth = 420;

/// The eye at the end of a password field.
void addShowAction(QLineEdit *edit)
{
    QAction *show = edit->addAction(icon(Glyph::Show), QLineEdit::TrailingPosition);
    show->setCheckable(true);
    show->setText(UnlockPage::tr("Show password"));
    show->setToolTip(show->text());
    QObject::connect(show, &QAction::toggled, edit, [edit, show](bool on) {
        edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
        show->setIcon(icon(on ? Glyph::Hide : Glyph::Show));
    });
}

} // namespace

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, type::pageTitle(), this, false, true))
    , m_hint(makeLabel({}, type::base(), this, true, true))
    , m_user(new QComboBox)
    , m_password(new QLineEdit)
    , m_passwordField(new LabelledField(tr("&Password"), {}, m_password, this))
    , m_unlock(makeButton(tr("&Unlock"), this, true))
    , m_leave(makeButton(tr("&Choose another store"), this))
    , m_forgotten(makeButton(tr("&Forgotten?"), this))
    , m_takeOver(makeButton(tr("&Take it over here"), this))
{
    setObjectName(QStringLiteral("unlockPage"));
    m_user->setObjectName(QStringLiteral("unlockUser"));
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_leave->setObjectName(QStringLiteral("leaveButton"));
    m_forgotten->setObjectName(QStringLiteral("forgottenButton"));
    m_takeOver->setObjectName(QStringLiteral("takeOverButton"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    addShowAction(m_password);
    build();
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &UnlockPage::submit);
    connect(m_password, &QLineEdit::textEdited, this, [this] { m_passwordField->setError({}); });
    connect(m_leave, &QPushButton::clicked, this, &UnlockPage::leaveRequested);
    connect(m_takeOver, &QPushButton::clicked, this,
        [this] { emit takeOverRequested(m_user->currentText(), m_password->text()); });
    m_forgotten->setToolTip(tr("Set a new password with the recovery sheet"));
    connect(m_forgotten, &QPushButton::clicked, this, &UnlockPage::forgottenRequested);
}

void UnlockPage::build()
{
    auto *card = new Card({}, this);
    card->setFixedWidth(formWidth);
    card->content()->setSpacing(space::Large);
    card->content()->addWidget(m_title);
    card->content()->addWidget(m_hint);
    card->content()->addWidget(new LabelledField(tr("&Who are you?"), {}, m_user, card));
    card->content()->addWidget(m_passwordField);
    card->content()->addWidget(m_takeOver, 0, Qt::AlignLeft);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_leave);
    buttons->addWidget(m_forgotten);
    buttons->addStretch();
    buttons->addWidget(m_unlock);
    card->content()->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(centred(card));
    outer->addStretch(3);
    setTabOrder(m_user, m_password);
    setTabOrder(m_password, m_takeOver);
    setTabOrder(m_takeOver, m_unlock);
    setTabOrder(m_unlock, m_leave);
    setTabOrder(m_leave, m_forgotten);
}

void UnlockPage::setStore(const QString &name, const QStringList &users, bool practice)
{
    m_title->setText(tr("Unlock %1").arg(name));
    m_hint->setText(practice
            ? tr("This is a practice store: everyone in it is invented. Its password is “%1”.")
                  .arg(QString(practicePassword))
            : tr("Everything in this store is encrypted. Only your password opens it."));
    m_user->clear();
    m_user->addItems(users);
    m_user->setEnabled(users.size() > 1);
    m_leave->setText(tr("&Choose another store"));
    m_forgotten->setVisible(!practice);
    clear();
}

void UnlockPage::setLocked(const QString &user)
{
    m_title->setText(tr("Locked"));
    m_hint->setText(tr(
        "Nothing is lost: what you were doing is as you left it. Enter your password to go on."));
    m_user->clear();
    m_user->addItem(user);
    m_user->setEnabled(false);
    m_leave->setText(tr("&Close this store"));
    m_forgotten->hide();
    clear();
}

void UnlockPage::showError(const QString &sentence)
{
    setBusy(false);
    m_passwordField->setError(sentence);
    m_password->setFocus();
    m_password->selectAll();
}

void UnlockPage::offerTakeOver(const QString &sentence)
{
    showError(sentence);
    m_takeOver->show();
}

void UnlockPage::setBusy(bool busy)
{
    m_unlock->setEnabled(!busy);
    m_password->setReadOnly(busy);
    m_unlock->setText(busy ? tr("Unlocking…") : tr("&Unlock"));
}

void UnlockPage::sayUpdating()
{
    m_hint->setText(tr(
        "An earlier Heed made this store. It is copied beside itself and then brought up to date, "
        "once. A large store takes some minutes: please leave this window open."));
    m_hint->repaint();
}

void UnlockPage::clear()
{
    m_password->clear();
    m_passwordField->setError({});
    m_takeOver->hide();
    setBusy(false);
}

QWidget *UnlockPage::firstFocus() const { return m_password; }

void UnlockPage::hideEvent(QHideEvent *event)
{
    m_password->clear();
    QWidget::hideEvent(event);
}

void UnlockPage::submit()
{
    if (!m_unlock->isEnabled())
        return;
    if (m_password->text().isEmpty()) {
        showError(tr("Enter your password."));
        return;
    }
    emit passwordEntered(m_user->currentText(), m_password->text());
}

} // namespace heed
