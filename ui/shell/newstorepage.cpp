#include "ui/shell/newstorepage.h"

#include "core/people/passwordstrength.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int formWidth = 560;
const char *const kindProperty = "heedKind";

QLineEdit *named(const char *name, bool secret = false)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    if (secret)
        edit->setEchoMode(QLineEdit::Password);
    return edit;
}

/// An organisation's name as a file name: letters, figures, blanks and a few marks.
QString fileNameFrom(const QString &organisation)
{
    static const QRegularExpression unfit(QStringLiteral("[^\\p{L}\\p{N} ._-]+"));
    const QString name = QString(organisation).replace(unfit, QStringLiteral(" ")).simplified();
    return name.isEmpty() ? QStringLiteral("Heed") : name;
}

} // namespace

NewStorePage::NewStorePage(QWidget *parent)
    : QWidget(parent)
    , m_organisation(named("organisation"))
    , m_user(named("userName"))
    , m_password(named("newPassword", true))
    , m_again(named("newPasswordAgain", true))
    , m_folder(named("storeFolder"))
    , m_kind(new QButtonGroup(this))
    , m_organisationField(new LabelledField(tr("Name of your &organisation"),
          tr("As it should stand on reports: Meadow View Care Home"), m_organisation))
    , m_userField(new LabelledField(
          tr("&Your name"), tr("Stands in the record beside what you do."), m_user))
    , m_passwordField(new LabelledField(tr("&Password"),
          tr("At least 8 characters. Three or four words that do not belong together are strong "
             "and easy to remember."),
          m_password))
    , m_againField(new LabelledField(tr("Password once &more"), {}, m_again))
    , m_folderField(nullptr)
    , m_strength(makeLabel({}, type::small(), nullptr, true, true))
    , m_create(makeButton(tr("&Make the store"), nullptr, true))
{
    setObjectName(QStringLiteral("newStorePage"));
    m_create->setObjectName(QStringLiteral("createButton"));
    build();
    connect(m_create, &QPushButton::clicked, this, &NewStorePage::submit);
    connect(m_password, &QLineEdit::textEdited, this, &NewStorePage::judge);
    reset();
}

void NewStorePage::build()
{
    auto *form = new QWidget;
    form->setMaximumWidth(formWidth);
    auto *content = new QVBoxLayout(form);
    content->setSpacing(space::Large);
    content->addWidget(makeLabel(tr("Make a new store"), type::pageTitle(), form));
    content->addWidget(makeLabel(tr("A store is one encrypted file that holds all your records. "
                                    "You will be its manager and can add others later."),
        type::base(), form, true, true));
    content->addWidget(m_organisationField);
    content->addWidget(kindChoice());
    content->addWidget(m_userField);
    m_passwordField->addBelow(m_strength);
    content->addWidget(m_passwordField);
    content->addWidget(m_againField);
    m_folderField = new LabelledField(tr("&Folder"),
        tr("On this computer or a stick, not on a network drive. Backups go into a folder beside "
           "it."),
        placeRow());
    content->addWidget(m_folderField);
    auto *buttons = new QHBoxLayout;
    auto *back = makeButton(tr("&Back"), form);
    back->setObjectName(QStringLiteral("leaveNewStore"));
    connect(back, &QPushButton::clicked, this, &NewStorePage::leaveRequested);
    buttons->addWidget(back);
    buttons->addStretch();
    buttons->addWidget(m_create);
    content->addLayout(buttons);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->addStretch(1);
    row->addWidget(form, 20);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(centre);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

QWidget *NewStorePage::kindChoice()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    layout->addWidget(makeLabel(tr("What kind of organisation is it?"), type::base(), box));
    const std::pair<const char *, QString> kinds[] = {
        { "care-home", tr("A &care home or other care provider") },
        { "nhs-trust", tr("An N&HS trust or other NHS body") },
    };
    for (const auto &[code, words] : kinds) {
        auto *choice = new QRadioButton(words, box);
        choice->setObjectName(QStringLiteral("kind-") + QLatin1String(code));
        choice->setProperty(kindProperty, QLatin1String(code));
        choice->setMinimumHeight(TargetHeight);
        m_kind->addButton(choice);
        layout->addWidget(choice);
    }
    return box;
}

QWidget *NewStorePage::placeRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folder->setParent(row); // before the button, so that Tab comes to it before the button
    auto *choose = makeButton(tr("Choose a f&older"), row);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    connect(choose, &QPushButton::clicked, this, &NewStorePage::folderRequested);
    return row;
}

void NewStorePage::reset()
{
    for (QLineEdit *edit : { m_organisation, m_user, m_password, m_again })
        edit->clear();
    for (LabelledField *field :
        { m_organisationField, m_userField, m_passwordField, m_againField, m_folderField })
        field->setError({});
    m_strength->clear();
    m_kind->buttons().constFirst()->setChecked(true);
    m_create->setEnabled(true);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setFolder(QDir(documents).filePath(QStringLiteral("Heed")));
}

void NewStorePage::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QWidget *NewStorePage::firstFocus() const { return m_organisation; }

QString NewStorePage::path() const
{
    const QDir folder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    return folder.filePath(fileNameFrom(m_organisation->text()) + QStringLiteral(".heed"));
}

void NewStorePage::judge()
{
    m_passwordField->setError({});
    const PasswordStrength strength
        = judgePassword(m_password->text(), { m_user->text(), m_organisation->text() });
    if (m_password->text().isEmpty())
        m_strength->clear();
    else if (strength.isEnough())
        m_strength->setText(strength.score >= 4 ? tr("Strong.") : tr("Good enough."));
    else
        m_strength->setText(strength.advice.isEmpty() ? tr("Too easy to guess.")
                                                      : explain(strength.advice.constFirst()));
}

/// Says what is missing, all at once, and goes to the first. True when nothing is.
bool NewStorePage::complain()
{
    QWidget *first = nullptr;
    const auto check = [&first](LabelledField *field, bool wrong, const QString &sentence) {
        field->setError(wrong ? sentence : QString());
        if (wrong && first == nullptr)
            first = field->input();
    };
    check(m_organisationField, m_organisation->text().trimmed().isEmpty(),
        tr("Enter the name of your organisation."));
    check(m_userField, m_user->text().trimmed().isEmpty(), tr("Enter your name."));
    check(m_passwordField, m_password->text().isEmpty(), tr("Choose a password."));
    check(m_againField, m_again->text() != m_password->text(),
        tr("The two passwords differ. Type the same one twice."));
    check(m_folderField, m_folder->text().trimmed().isEmpty(), tr("Choose a folder."));
    if (first != nullptr)
        first->setFocus();
    return first == nullptr;
}

void NewStorePage::submit()
{
    if (!m_create->isEnabled() || !complain())
        return;
    m_create->setEnabled(false);
    emit createRequested({ .path = path(),
        .organisation = m_organisation->text().trimmed(),
        .kind = m_kind->checkedButton()->property(kindProperty).toString(),
        .userName = m_user->text().trimmed(),
        .password = m_password->text(),
        .practice = false,
        .fill = {} });
}

void NewStorePage::showError(const Error &error)
{
    m_create->setEnabled(true);
    const bool password = error.operation == QLatin1String("user.weak-password");
    LabelledField *field = password ? m_passwordField : m_folderField;
    field->setError(password && !error.problems.isEmpty() ? explain(error.problems.constFirst())
                                                          : explain(error));
    field->input()->setFocus();
}

} // namespace heed
