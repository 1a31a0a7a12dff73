#include "ui/shell/recoverypage.h"

#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int formWidth = 620;
constexpr int typedHeight = 76;
constexpr int groupsInALine = 5;

QString laidOut(const QStringList &groups)
{
    QString text;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool lineEnds = (i + 1) % groupsInALine == 0;
        text += groups.at(i) + (lineEnds ? QStringLiteral("\n") : QStringLiteral("   "));
    }
    return text.trimmed();
}

} // namespace

RecoveryPage::RecoveryPage(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QLabel)
    , m_typed(new QPlainTextEdit)
    , m_field(new LabelledField(tr("Type the groups back &from your sheet"),
          tr("Capitals, spaces and line ends do not matter."), m_typed))
    , m_confirm(makeButton(tr("&Check my sheet"), nullptr, true))
{
    setObjectName(QStringLiteral("recoveryPage"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSize(type::section().pointSize());
    m_groups->setFont(fixed);
    m_groups->setAccessibleName(tr("Recovery groups"));
    m_typed->setObjectName(QStringLiteral("typedBack"));
    m_typed->setTabChangesFocus(true);
    m_typed->setFixedHeight(typedHeight);
    auto *card = new Card({}, this);
    card->setFixedWidth(formWidth);
    card->content()->setSpacing(space::Large);
    card->content()->addWidget(makeLabel(tr("Your recovery sheet"), type::pageTitle(), card));
    card->content()->addWidget(makeLabel(
        tr("If every password is lost, this sheet opens the store, and nothing else does. Print "
           "it or write it down, and keep it locked away, not beside the computer."),
        type::base(), card, false, true));
    card->content()->addWidget(m_groups);
    card->content()->addWidget(m_field);
    card->content()->addWidget(buttons());
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addLayout(centred(card));
    outer->addStretch(3);
}

QWidget *RecoveryPage::buttons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *save = makeButton(tr("&Save as PDF to print"), row);
    save->setIcon(icon(Glyph::Print));
    auto *later = makeButton(tr("Do this &later"), row);
    later->setToolTip(tr("Heed will remind you until the sheet has been checked."));
    m_confirm->setObjectName(QStringLiteral("confirmRecovery"));
    layout->addWidget(save);
    layout->addStretch();
    layout->addWidget(later);
    layout->addWidget(m_confirm);
    connect(save, &QPushButton::clicked, this, &RecoveryPage::saveRequested);
    connect(later, &QPushButton::clicked, this, &RecoveryPage::laterRequested);
    connect(
        m_confirm, &QPushButton::clicked, this, [this] { emit typedBack(m_typed->toPlainText()); });
    return row;
}

void RecoveryPage::setGroups(const QStringList &groups)
{
    m_groups->setText(laidOut(groups));
    m_typed->clear();
    m_field->setError({});
}

void RecoveryPage::showError(const QString &sentence)
{
    m_field->setError(sentence);
    m_typed->setFocus();
}

void RecoveryPage::clear()
{
    m_groups->clear();
    m_typed->clear();
}

QWidget *RecoveryPage::firstFocus() const { return m_typed; }

void RecoveryPage::hideEvent(QHideEvent *event)
{
    m_typed->clear();
    QWidget::hideEvent(event);
}

} // namespace heed
