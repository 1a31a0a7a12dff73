#include "ui/panel/memberspanel.h"

#include "core/calendar/dayformat.h"
#include "core/governance/panelservice.h"
#include "ui/fairness/panelparts.h"
#include "ui/panel/panelwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shell/workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

QString quorumRule(const PanelTerms &terms)
{
    QString said = MembersPanel::tr("%n members must be there", nullptr, terms.quorum);
    if (terms.needsChair)
        said = MembersPanel::tr("%1, one of them the chair or the deputy").arg(said);
    if (terms.needsRole)
        said = MembersPanel::tr("%1, and the %2").arg(said, wordFor(*terms.needsRole).toLower());
    return said;
}

} // namespace

MembersPanel::MembersPanel(Workspace &workspace, PanelService &service, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_service(service)
    , m_members(makeMembers())
    , m_terms(new QVBoxLayout)
{
    QVBoxLayout *column = panelColumn(*this, tr("Members and terms"),
        tr("Who sits on the panel, and the terms it works by. Each meeting keeps the terms of its "
           "day."));
    column->addWidget(m_members);
    m_terms->setSpacing(space::Large);
    column->addLayout(m_terms);
    column->addStretch();
}

PartCard *MembersPanel::makeMembers()
{
    PanelMember blank;
    blank.fromOn = m_workspace.today();
    const auto say = [this](const PanelMember &row) {
        const QString since = row.toOn.isValid()
            ? tr("%1 to %2").arg(formatDay(row.fromOn), formatDay(row.toOn))
            : tr("since %1").arg(formatDay(row.fromOn));
        PartLine line { 0, tr("%1: %2").arg(wordFor(row.role), row.name),
            row.post.isEmpty() ? since : tr("%1, %2").arg(row.post, since) };
        if (!row.isOn(m_workspace.today()))
            line.small = tr("%1 (not a member today)").arg(line.small);
        return line;
    };
    auto question = choiceQuestion<PanelRole>(QStringLiteral("role"), tr("&Sits as"), {}, false);
    question.choices.pop_back(); // guests are no members
    return new PartCard(
        { QStringLiteral("panelMembers"), tr("Members"), tr("Nobody sits on the panel yet."),
            tr("Add a member"),
            tr("A chair from the board, leads for complaints, nursing, medicine, risk and claims, "
               "and a patient voice are usual.") },
        { { QStringLiteral("name"), tr("&Name") }, { QStringLiteral("post"), tr("&Post") },
            question, { QStringLiteral("from_on"), tr("&From"), {}, QuestionInput::Day },
            { QStringLiteral("to_on"), tr("&To"), tr("Leave it empty while it goes on."),
                QuestionInput::Day } },
        std::make_unique<StandaloneSource<PanelMember>>(m_workspace.session(), say, blank),
        parserOf(m_workspace), permits(m_workspace.session().role, Capability::WriteRecords), this);
}

void MembersPanel::refresh()
{
    m_members->reload();
    addTerms();
}

void MembersPanel::addTerms()
{
    emptyLayout(*m_terms);
    const PanelRegister records(m_workspace.session());
    const auto terms = records.termsOn(m_workspace.today());
    const auto all = records.allTerms();
    if (!terms || !all)
        return;
    auto *card = new FactCard(tr("Terms of reference"), this);
    card->setObjectName(QStringLiteral("panelTerms"));
    if (all->empty())
        card->addSentence(Tone::Info,
            tr("These are the terms that Heed proposes. They become version 1 with your first "
               "meeting, or when you change them."));
    else
        card->add(tr("In force"),
            tr("Version %1, since %2").arg(terms->version).arg(formatDay(terms->fromOn)));
    card->add(tr("Quorum"), quorumRule(*terms));
    card->add(tr("Meets"),
        terms->everyMonths == 1 ? tr("every month")
                                : tr("every %n months", nullptr, terms->everyMonths));
    for (const QString &line : terms->body.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        card->addText(line);
    for (const PanelTerms &one : *all) {
        if (one.version != terms->version)
            card->add(tr("Version %1").arg(one.version),
                one.fromOn > m_workspace.today()
                    ? tr("from %1: %2").arg(formatDay(one.fromOn), one.reason)
                    : tr("from %1").arg(formatDay(one.fromOn)));
    }
    m_terms->addWidget(card);
    if (!permits(m_workspace.session().role, Capability::ManageSettings))
        return;
    QPushButton *change = makeButton(tr("Change the terms"), card);
    change->setObjectName(QStringLiteral("changeTerms"));
    card->content()->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, &MembersPanel::openForm);
}

void MembersPanel::openForm()
{
    const auto terms = PanelRegister(m_workspace.session()).termsOn(m_workspace.today());
    if (!terms)
        return;
    emptyLayout(*m_terms);
    auto *card = new Card(tr("A new version of the terms"), this);
    const auto column = [](const char *name) { return QString::fromLatin1(name); };
    auto role = choiceQuestion<PanelRole>(
        column("needs_role"), tr("One more that must be t&here"), {}, true);
    role.choices.pop_back();
    auto *form = new QuestionForm(
        { { column("from_on"), tr("In force &from"),
              tr("Meetings before that day keep the terms they were held under."),
              QuestionInput::Day },
            { column("body"), tr("&Terms"), {}, QuestionInput::Text },
            { column("quorum"), tr("How &many members must be there"), {}, QuestionInput::Number },
            { column("needs_chair"), tr("The &chair or the deputy must be there"), {},
                QuestionInput::Tick },
            role,
            { column("every_months"), tr("Meets e&very how many months?"), {},
                QuestionInput::Number },
            { column("reason"), tr("&Why it is changed") } },
        parserOf(m_workspace), card);
    PanelTerms shown = *terms;
    shown.reason.clear();
    shown.fromOn = m_workspace.today();
    form->setValues(rowAsJson(shown));
    card->content()->addWidget(form);
    auto *error = new InlineError(card);
    error->setObjectName(QStringLiteral("termsError"));
    card->content()->addWidget(error);
    auto *buttons = new QHBoxLayout;
    QPushButton *adopt = makeButton(tr("&Adopt these terms"), card, true);
    adopt->setObjectName(QStringLiteral("adoptTerms"));
    QPushButton *back = makeButton(tr("Cancel"), card);
    back->setObjectName(QStringLiteral("cancelTerms"));
    buttons->addWidget(adopt);
    buttons->addWidget(back);
    buttons->addStretch();
    card->content()->addLayout(buttons);
    m_terms->addWidget(card);
    form->firstField()->setFocus();
    connect(back, &QPushButton::clicked, this, &MembersPanel::addTerms);
    connect(adopt, &QPushButton::clicked, this, [this, form, error, shown] {
        if (const auto unreadable = form->unreadable(); !unreadable.isEmpty()) {
            form->showProblems(unreadable);
            return;
        }
        PanelTerms edited = shown;
        readRow(edited, form->values());
        const auto done = m_service.adopt(edited);
        if (done) {
            addTerms();
            return;
        }
        const QStringList others = form->showProblems(done.error().problems);
        error->setText(done.error().problems.isEmpty() ? explain(done.error())
                                                       : others.join(QLatin1Char(' ')));
    });
}

} // namespace heed
