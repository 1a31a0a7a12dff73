#include "ui/duties/postspanel.h"

#include "core/calendar/dayformat.h"
#include "core/duties/responsible.h"
#include "ui/duties/dutywords.h"
#include "ui/fairness/panelparts.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shell/workspace.h"

#include <QVBoxLayout>

namespace heed {

namespace {

QString spanSaid(QDate from, QDate to)
{
    return to.isValid() ? PostsPanel::tr("%1 to %2").arg(formatDay(from), formatDay(to))
                        : PostsPanel::tr("since %1").arg(formatDay(from));
}

} // namespace

PostsPanel::PostsPanel(Workspace &workspace, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_said(new QVBoxLayout)
    , m_holders(makeHolders())
    , m_delegations(makeDelegations())
{
    QVBoxLayout *rows = panelColumn(*this, tr("Who is responsible"),
        tr("The responsible person signs replies and sees to it that the procedure is followed; "
           "the complaints manager runs it. Both may authorise others (SI 2009/309 reg 4)."));
    rows->addLayout(m_said);
    rows->addWidget(m_holders);
    rows->addWidget(m_delegations);
    rows->addStretch();
    for (PartCard *card : { m_holders, m_delegations })
        connect(card, &PartCard::changed, this, &PostsPanel::addSaid, Qt::QueuedConnection);
}

PartCard *PostsPanel::makeHolders()
{
    PostHolder blank;
    blank.fromOn = m_workspace.today();
    const auto say = [](const PostHolder &row) {
        return PartLine { 0, tr("%1: %2").arg(wordFor(row.post), row.name),
            row.job.isEmpty() ? spanSaid(row.fromOn, row.toOn)
                              : tr("%1, %2").arg(row.job, spanSaid(row.fromOn, row.toOn)) };
    };
    return new PartCard(
        { QStringLiteral("holders"), tr("Posts"), tr("Nobody is named yet."), tr("Name somebody"),
            tr("The chief executive is the responsible person; where there is none, the owner, a "
               "partner, a director or the manager. One person may be both.") },
        { choiceQuestion<ResponsiblePost>(QStringLiteral("post"), tr("&Post"), {}, false),
            { QStringLiteral("name"), tr("&Name") },
            { QStringLiteral("job"), tr("&Job"), tr("Chief executive, registered manager.") },
            { QStringLiteral("from_on"), tr("&From"), {}, QuestionInput::Day },
            { QStringLiteral("to_on"), tr("&To"), tr("Leave it empty while it goes on."),
                QuestionInput::Day } },
        std::make_unique<StandaloneSource<PostHolder>>(m_workspace.session(), say, blank),
        parserOf(m_workspace), permits(m_workspace.session().role, Capability::WriteRecords),
        this);
}

PartCard *PostsPanel::makeDelegations()
{
    Delegation blank;
    blank.fromOn = m_workspace.today();
    const auto say = [](const Delegation &row) {
        QString small = tr("%1; given by %2").arg(spanSaid(row.fromOn, row.toOn), row.givenBy);
        if (!row.limits.isEmpty())
            small = tr("%1; %2").arg(small, row.limits);
        return PartLine { 0,
            //: %1 a name, %2 "sign replies", %3 "responsible person"
            tr("%1 may %2 for the %3")
                .arg(row.name, wordFor(row.scope), wordFor(row.post).toLower()),
            small };
    };
    return new PartCard(
        { QStringLiteral("delegations"), tr("Who may act in their place"),
            tr("Nobody is authorised."), tr("Authorise somebody") },
        { choiceQuestion<ResponsiblePost>(QStringLiteral("post"), tr("&In whose place"), {}, false),
            { QStringLiteral("name"), tr("&Who") }, { QStringLiteral("job"), tr("&Job") },
            choiceQuestion<DelegationScope>(
                QStringLiteral("scope"), tr("What they &may do"), {}, false),
            { QStringLiteral("limits"), tr("&Limits"),
                tr("Which cases, which places, or while somebody is away.") },
            { QStringLiteral("given_by"), tr("Authorised &by") },
            { QStringLiteral("from_on"), tr("&From"), {}, QuestionInput::Day },
            { QStringLiteral("to_on"), tr("&To"), {}, QuestionInput::Day } },
        std::make_unique<StandaloneSource<Delegation>>(m_workspace.session(), say, blank),
        parserOf(m_workspace), permits(m_workspace.session().role, Capability::WriteRecords),
        this);
}

void PostsPanel::refresh()
{
    m_holders->reload();
    m_delegations->reload();
    addSaid();
}

void PostsPanel::addSaid()
{
    emptyLayout(*m_said);
    const auto holders = StandaloneRows<PostHolder>(m_workspace.session()).all();
    const auto delegations = StandaloneRows<Delegation>(m_workspace.session()).all();
    auto *card = new FactCard(tr("Today"), this);
    card->setObjectName(QStringLiteral("postsSaid"));
    m_said->addWidget(card);
    if (!holders || !delegations) {
        card->addSentence(Tone::Overdue, explain((holders ? delegations.error() : holders.error())));
        return;
    }
    const QDate today = m_workspace.today();
    for (const ResponsiblePost post :
        { ResponsiblePost::ResponsiblePerson, ResponsiblePost::ComplaintsManager }) {
        const PostHolder *holder = holderOn(*holders, post, today);
        if (holder != nullptr)
            card->addStatus(wordFor(post), Tone::Done, holder->name);
        else
            card->addStatus(wordFor(post), Tone::Overdue, tr("Nobody"));
        for (const DaySpan &gap : postGaps(*holders, post, today))
            card->addSentence(Tone::Overdue,
                tr("Nobody was %1 from %2 to %3.")
                    .arg(wordFor(post).toLower(), formatDay(gap.from), formatDay(gap.to)));
        for (const DaySpan &both : postOverlaps(*holders, post, today))
            card->addSentence(Tone::Soon,
                tr("Two people were %1 from %2 to %3.")
                    .arg(wordFor(post).toLower(), formatDay(both.from), formatDay(both.to)));
    }
    for (const Delegation &row : *delegations) {
        if (!isGivenByHolder(*holders, row))
            card->addSentence(Tone::Soon,
                tr("%1 authorised %2 from %3 and was not %4 on that day.")
                    .arg(row.givenBy, row.name, formatDay(row.fromOn),
                        wordFor(row.post).toLower()));
    }
}

} // namespace heed
