#include "ui/fairness/interestpanel.h"

#include "core/calendar/dayformat.h"
#include "core/people/interestregister.h"
#include "core/records/assignment.h"
#include "core/records/referencemaker.h"
#include "ui/complaints/investigation/investigationwords.h"
#include "ui/fairness/panelparts.h"
#include "ui/settings/interestsettings.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr size_t mostOwed = 30;
constexpr double whole = 100;

} // namespace

InterestPanel::InterestPanel(Workspace &workspace, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_top(new QVBoxLayout)
    , m_register(new InterestSettings(workspace, this))
{
    QVBoxLayout *column = panelColumn(*this, tr("Conflicts of interest"),
        tr("Nobody looks into a case without a declaration in the last twelve months; \"nothing to "
           "declare\" is one. Every choice of an investigator or reviewer is checked against this "
           "register."));
    m_top->setSpacing(space::Large);
    column->addLayout(m_top);
    if (permits(workspace.session().role, Capability::WriteRecords))
        column->addWidget(makeNilReturns());
    column->addWidget(m_register);
    column->addStretch();
}

QWidget *InterestPanel::makeNilReturns()
{
    auto *card = new Card(tr("Nil returns"), this);
    card->setObjectName(QStringLiteral("nilReturns"));
    card->content()->addWidget(
        makeLabel(tr("For everybody who signed today that they have nothing to declare."),
            type::base(), card, true, true));
    m_people = new QPlainTextEdit;
    m_people->setObjectName(QStringLiteral("nilPeople"));
    m_people->setTabChangesFocus(true);
    m_people->setFixedHeight(m_people->fontMetrics().lineSpacing() * 4 + space::Large);
    m_group = new QLineEdit;
    m_group->setObjectName(QStringLiteral("nilGroup"));
    m_error = new InlineError(card);
    m_error->setObjectName(QStringLiteral("nilError"));
    QPushButton *keep = makeButton(tr("Enter the nil returns"), card);
    keep->setObjectName(QStringLiteral("nilKeep"));
    card->content()->addWidget(
        new LabelledField(tr("Na&mes"), tr("One on each line."), m_people, card));
    card->content()->addWidget(
        new LabelledField(tr("Staff &group"), tr("The same for all of them."), m_group, card));
    card->content()->addWidget(m_error);
    card->content()->addWidget(keep, 0, Qt::AlignLeft);
    connect(keep, &QPushButton::clicked, this, &InterestPanel::storeNilReturns);
    return card;
}

void InterestPanel::storeNilReturns()
{
    m_error->setText({});
    const auto added = InterestService(m_workspace.session())
                           .addNilReturns(m_people->toPlainText().split(u'\n'), m_group->text(),
                               m_workspace.today());
    if (!added) {
        const auto &problems = added.error().problems;
        m_error->setText(problems.isEmpty() ? explain(added.error()) : explain(problems.front()));
        return;
    }
    m_people->clear();
    m_workspace.say(tr("Nil returns entered: %1").arg(*added));
    refresh();
}

void InterestPanel::refresh()
{
    emptyLayout(*m_top);
    addCoverage();
    addOwed();
    addOverrides();
    m_register->refresh();
}

void InterestPanel::addCoverage()
{
    const auto groups
        = InterestRegister(m_workspace.session().database).coverage(m_workspace.today());
    if (!groups) {
        m_top->addWidget(makeLabel(explain(groups.error()), type::base(), this, false, true));
        return;
    }
    ReportTable table { QStringLiteral("coverage"), tr("Who has declared within twelve months"),
        { tr("Staff group"), tr("Declared"), tr("Out of"), tr("Share") }, {} };
    int declared = 0;
    int people = 0;
    const auto line = [&table](const QString &label, int some, int all) {
        const QString share = all == 0
            ? QString()
            : QLocale().toString(whole * some / all, 'f', 0) + QLatin1Char('%');
        table.rows << QVariantList { label, some, all, share };
    };
    for (const DeclarationCoverage &group : *groups) {
        line(group.staffGroup.isEmpty() ? tr("No group named") : group.staffGroup, group.declared,
            group.people);
        declared += group.declared;
        people += group.people;
    }
    line(tr("Everybody known here"), declared, people);
    m_top->addWidget(tableCard(table, this));
}

void InterestPanel::addOwed()
{
    const auto owed = InterestRegister(m_workspace.session().database).owed(m_workspace.today());
    auto *card = new FactCard(tr("Who owes a declaration"), this);
    card->setObjectName(QStringLiteral("owed"));
    const auto list = owed.value_or(std::vector<OwedDeclaration> {});
    if (list.empty())
        card->addSentence(Tone::Done, tr("Everybody known here has declared."));
    for (size_t i = 0; i < list.size() && i < mostOwed; ++i)
        card->add(list[i].person,
            list[i].lastOn.isValid() ? tr("last on %1: ask again").arg(formatDay(list[i].lastOn))
                                     : tr("never: nobody of this name may look into a case yet"));
    if (list.size() > mostOwed)
        card->addSentence(Tone::Info, tr("and %1 more").arg(list.size() - mostOwed));
    m_top->addWidget(card);
}

void InterestPanel::addOverrides()
{
    const QDate today = m_workspace.today();
    const QDate from = today.addMonths(-declarationMonths);
    const AssignmentRegister assignments(m_workspace.session().database);
    const int all = assignments.overrides(from, today).value_or(0);
    const auto open = assignments.openOverrides(from, today).value_or(std::vector<Assignment> {});
    auto *card = new FactCard(tr("Conflicts that two people set aside, last twelve months"), this);
    card->setObjectName(QStringLiteral("overrides"));
    if (all == 0)
        card->addSentence(Tone::Done, tr("None."));
    for (const Assignment &assignment : open) {
        const auto reference
            = referenceOf(m_workspace.session().database, assignment.kind, assignment.recordId);
        card->add(tr("%1, %2").arg(reference.value_or(QString()), formatDay(assignment.secondOn)),
            tr("%1 looks into it. %2: %3 %4: %5")
                .arg(assignment.person, assignment.assignedBy, assignment.reason,
                    assignment.secondPerson, assignment.secondReason));
    }
    if (all > int(open.size()))
        card->addSentence(Tone::Info,
            tr("And in restricted reviews, which are only counted: %1")
                .arg(all - int(open.size())));
    m_top->addWidget(card);
}

} // namespace heed
