#include "ui/duties/policypanel.h"

#include "core/calendar/dayformat.h"
#include "ui/duties/dutywords.h"
#include "ui/fairness/culturepanel.h"
#include "ui/fairness/panelparts.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shell/workspace.h"

#include <QVBoxLayout>

namespace heed {

namespace {

const QString ownPart = QStringLiteral("own");

PartLine sayPoint(const PolicyPoint &point, QDate today)
{
    QStringList small;
    if (!point.evidence.isEmpty())
        small += PolicyPanel::tr("Shown by: %1").arg(point.evidence);
    if (!point.gapAction.isEmpty())
        small += PolicyPanel::tr("To do: %1").arg(point.gapAction);
    if (!point.owner.isEmpty())
        small += PolicyPanel::tr("Owner: %1").arg(point.owner);
    if (point.reviewOn.isValid())
        small += PolicyPanel::tr("Look again on %1").arg(formatDay(point.reviewOn));
    const Tone tone = policyGap(point, today) == PolicyGap::None ? Tone::Done : Tone::Soon;
    return { point.id.value,
        PolicyPanel::tr("%1: %2").arg(point.heading, wordFor(point.rating).toLower()),
        small.join(QStringLiteral(". ")), tone };
}

/// "It is part of the induction: not met in full. A half hour on the second day (Head of care)."
QString sayGap(const PolicyPoint &point, PolicyGap gap)
{
    QString words = wordFor(gap);
    if (!words.isEmpty())
        words[0] = words.at(0).toLower();
    const QString said = PolicyPanel::tr("%1: %2").arg(point.heading, words);
    if (point.gapAction.isEmpty())
        return said;
    const QString action = point.owner.isEmpty()
        ? point.gapAction
        : PolicyPanel::tr("%1 (%2)").arg(point.gapAction, point.owner);
    return PolicyPanel::tr("%1 To do: %2.").arg(said, action);
}

/// The statements of one part. One that was not stored yet goes by its place, below nought.
class PolicySource final : public PartSource
{
public:
    PolicySource(const Session &session, QString part)
        : m_session(session)
        , m_part(std::move(part))
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return points().map([this](const std::vector<PolicyPoint> &list) {
            std::vector<PartLine> lines;
            for (size_t i = 0; i < list.size(); ++i) {
                lines.push_back(sayPoint(list[i], m_session.clock.today()));
                if (!list[i].id.isValid())
                    lines.back().id = -1 - static_cast<qint64>(i);
            }
            return lines;
        });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        return pointOf(id).map([](const PolicyPoint &point) { return rowAsJson(point); });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        return pointOf(id).and_then([&](PolicyPoint point) {
            readRow(point, values);
            return StandaloneRows<PolicyPoint>(m_session).keep(point).map([](auto) {});
        });
    }
    Result<void> remove(qint64 id) override
    {
        if (id < 0)
            return failure(ErrorCode::Refused, QStringLiteral("duty.statement-belongs"));
        return StandaloneRows<PolicyPoint>(m_session).remove({ id });
    }

private:
    [[nodiscard]] Result<std::vector<PolicyPoint>> points() const
    {
        return policyPoints(m_session).map([this](std::vector<PolicyPoint> list) {
            std::erase_if(list, [this](const PolicyPoint &one) { return one.part != m_part; });
            return list;
        });
    }
    [[nodiscard]] Result<PolicyPoint> pointOf(qint64 id) const
    {
        return points().and_then([&](const std::vector<PolicyPoint> &list) -> Result<PolicyPoint> {
            const auto place = static_cast<size_t>(-1 - id);
            if (id < 0 && place < list.size())
                return list[place];
            if (id > 0)
                return StandaloneRows<PolicyPoint>(m_session).byId({ id });
            PolicyPoint own;
            own.part = m_part;
            own.code = freeCode(list);
            return own;
        });
    }

    /// "values-3": the next that no statement of this part has.
    [[nodiscard]] QString freeCode(const std::vector<PolicyPoint> &list) const
    {
        for (size_t number = 1;; ++number) {
            const QString code = QStringLiteral("%1-%2").arg(m_part).arg(number);
            if (std::none_of(list.begin(), list.end(),
                    [&code](const PolicyPoint &one) { return one.code == code; }))
                return code;
        }
    }

    Session m_session;
    QString m_part;
};

std::vector<Question> pointQuestions()
{
    const auto line = [](const char *column, const QString &label) {
        return Question { QString::fromLatin1(column), label };
    };
    return { line("heading", PolicyPanel::tr("&Statement")),
        choiceQuestion<PointRating>(
            QStringLiteral("rating"), PolicyPanel::tr("&Rating"), {}, false),
        { QStringLiteral("evidence"), PolicyPanel::tr("What s&hows it"),
            PolicyPanel::tr("The paragraph of the policy, minutes, a survey."),
            QuestionInput::Text },
        line("gap_action", PolicyPanel::tr("What closes the &gap")),
        line("owner", PolicyPanel::tr("&Owner")),
        { QStringLiteral("review_on"), PolicyPanel::tr("Look &again on"), {},
            QuestionInput::Day } };
}

} // namespace

PolicyPanel::PolicyPanel(Workspace &workspace, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_gaps(new QVBoxLayout)
{
    QVBoxLayout *rows = panelColumn(*this, tr("Self-check of the complaints policy"),
        tr("Are the values of a just and learning culture in your policy, are they taught, and do "
           "people work by them? Each answer comes with what shows it."));
    rows->addLayout(m_gaps);
    const auto bound = boundBy(workspace.session().database);
    struct Part
    {
        QString code;
        QString heading;
        QString source;
    };
    std::vector<Part> parts {
        { QStringLiteral("values"), tr("Values"),
            tr("PHSO, Making complaints count (draft, March 2021), 3.3; in our own words.") },
        { QStringLiteral("policy"), tr("Policy, training and induction"),
            tr("PHSO, Making complaints count (draft, March 2021), 3.4 to 3.6.") },
    };
    if (bound && bound->givesNhsCare)
        parts.push_back({ QStringLiteral("reg3"), tr("How complaints are dealt with"),
            tr("SI 2009/309 reg 3.") });
    parts.push_back({ ownPart, tr("Your own statements"), {} });
    for (const Part &part : parts) {
        auto *card = new PartCard(
            { QStringLiteral("policy_") + part.code, part.heading, tr("There is none yet."),
                tr("Add a statement of your own"), part.source },
            pointQuestions(), std::make_unique<PolicySource>(workspace.session(), part.code),
            parserOf(workspace), permits(workspace.session().role, Capability::WriteRecords), this);
        rows->addWidget(card);
        connect(card, &PartCard::changed, this, &PolicyPanel::addGaps, Qt::QueuedConnection);
        m_cards.push_back(card);
    }
    rows->addStretch();
}

void PolicyPanel::refresh()
{
    for (PartCard *card : m_cards)
        card->reload();
    addGaps();
}

void PolicyPanel::addGaps()
{
    emptyLayout(*m_gaps);
    auto *card = new FactCard(tr("Gaps"), this);
    card->setObjectName(QStringLiteral("policyGaps"));
    m_gaps->addWidget(card);
    const auto points = policyPoints(m_workspace.session());
    if (!points) {
        card->addSentence(Tone::Overdue, explain(points.error()));
        return;
    }
    int unassessed = 0;
    for (const PolicyPoint &point : *points) {
        const PolicyGap gap = policyGap(point, m_workspace.today());
        if (gap == PolicyGap::NotAssessed)
            ++unassessed;
        else if (gap != PolicyGap::None)
            card->addSentence(Tone::Soon, sayGap(point, gap));
    }
    if (unassessed > 0)
        card->addSentence(Tone::Info, tr("%n statements not assessed yet.", nullptr, unassessed));
    if (!card->hasFacts())
        card->addSentence(Tone::Done, tr("No gap is known."));
}

} // namespace heed
