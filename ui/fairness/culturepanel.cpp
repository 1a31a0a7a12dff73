#include "ui/fairness/culturepanel.h"

#include "core/calendar/dayformat.h"
#include "ui/fairness/panelparts.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace heed {

QString wordFor(PointRating rating)
{
    switch (rating) {
    case PointRating::Met:
        return CulturePanel::tr("Met");
    case PointRating::Partly:
        return CulturePanel::tr("Partly met");
    case PointRating::NotMet:
        return CulturePanel::tr("Not met");
    case PointRating::NotAssessed:
        break;
    }
    return CulturePanel::tr("Not assessed yet");
}

namespace {

QString gapWords(PointGap gap)
{
    switch (gap) {
    case PointGap::NotAssessed:
        return CulturePanel::tr("Not assessed yet.");
    case PointGap::NotMet:
        return CulturePanel::tr("Not met in full.");
    case PointGap::NoEvidence:
        return CulturePanel::tr("Said to be met, and nothing shows it.");
    case PointGap::NotBeforeBoard:
        return CulturePanel::tr("Not before the board yet.");
    case PointGap::BoardLongAgo:
        return CulturePanel::tr("Before the board more than a year ago.");
    case PointGap::None:
        break;
    }
    return {};
}

PartLine sayPoint(const CulturePoint &point, QDate today)
{
    QStringList small;
    if (!point.evidence.isEmpty())
        small += CulturePanel::tr("Shown by: %1").arg(point.evidence);
    if (!point.gapAction.isEmpty())
        small += CulturePanel::tr("To do: %1").arg(point.gapAction);
    if (!point.owner.isEmpty())
        small += CulturePanel::tr("Owner: %1").arg(point.owner);
    if (point.boardOn.isValid())
        small += CulturePanel::tr("Before the board %1").arg(formatDay(point.boardOn));
    const Tone tone = gapOf(point, today) == PointGap::None ? Tone::Done : Tone::Neutral;
    return { point.id.value,
        CulturePanel::tr("%1: %2").arg(point.heading, wordFor(point.rating).toLower()),
        small.join(QStringLiteral(". ")), tone };
}

/// The points of one list. One that was not stored yet goes by its place, below nought.
class PointSource final : public PartSource
{
public:
    PointSource(const Session &session, QString scheme)
        : m_session(session)
        , m_scheme(std::move(scheme))
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return points().map([this](const std::vector<CulturePoint> &list) {
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
        return pointOf(id).map([](const CulturePoint &point) { return rowAsJson(point); });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        return pointOf(id).and_then([&](CulturePoint point) {
            readRow(point, values);
            return StandaloneRows<CulturePoint>(m_session).keep(point).map([](auto) {});
        });
    }
    Result<void> remove(qint64 id) override
    {
        if (id < 0)
            return failure(ErrorCode::Refused, QStringLiteral("fairness.point-belongs"));
        return StandaloneRows<CulturePoint>(m_session).remove({ id });
    }

private:
    [[nodiscard]] Result<std::vector<CulturePoint>> points() const
    {
        return pointLists(m_session).map([this](const std::vector<PointList> &lists) {
            for (const PointList &list : lists) {
                if (list.scheme == m_scheme)
                    return list.points;
            }
            return std::vector<CulturePoint> {};
        });
    }
    [[nodiscard]] Result<CulturePoint> pointOf(qint64 id) const
    {
        return points().and_then(
            [&](const std::vector<CulturePoint> &list) -> Result<CulturePoint> {
                const auto place = static_cast<size_t>(-1 - id);
                if (id < 0 && place < list.size())
                    return list[place];
                if (id > 0)
                    return StandaloneRows<CulturePoint>(m_session).byId({ id });
                CulturePoint own;
                own.scheme = m_scheme;
                own.code = QStringLiteral("own-%1").arg(list.size() + 1);
                return own;
            });
    }

    Session m_session;
    QString m_scheme;
};

std::vector<Question> pointQuestions()
{
    const auto line = [](const char *column, const QString &label, const QString &hint = {}) {
        return Question { QString::fromLatin1(column), label, hint };
    };
    return { line("heading", CulturePanel::tr("&Heading")),
        choiceQuestion<PointRating>(
            QStringLiteral("rating"), CulturePanel::tr("&Rating"), {}, false),
        { QStringLiteral("evidence"), CulturePanel::tr("What &shows it"), {}, QuestionInput::Text },
        line("gap_action", CulturePanel::tr("What closes the &gap")),
        line("owner", CulturePanel::tr("&Owner")),
        { QStringLiteral("due_on"), CulturePanel::tr("B&y"), {}, QuestionInput::Day },
        { QStringLiteral("board_on"), CulturePanel::tr("Before the &board on"), {},
            QuestionInput::Day } };
}

} // namespace

CulturePanel::CulturePanel(Workspace &workspace, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_gaps(new QVBoxLayout)
{
    QVBoxLayout *column = panelColumn(*this, tr("Charter and seven points"),
        tr("How fair you are, in your own view: with what shows it, who owns it, and when the "
           "board saw it. Look at it every year."));
    column->addLayout(m_gaps);
    const auto lists = pointLists(workspace.session());
    for (const PointList &list : lists.value_or(std::vector<PointList> {})) {
        auto *card = new PartCard(
            { list.scheme, list.label, QString(), tr("Add a point of your own"), list.source },
            pointQuestions(), std::make_unique<PointSource>(workspace.session(), list.scheme),
            parserOf(workspace), permits(workspace.session().role, Capability::WriteRecords), this);
        column->addWidget(card);
        connect(card, &PartCard::changed, this, &CulturePanel::refresh, Qt::QueuedConnection);
        m_cards.push_back(card);
    }
    column->addStretch();
}

void CulturePanel::refresh()
{
    emptyLayout(*m_gaps);
    const auto lists = pointLists(m_workspace.session());
    if (!lists)
        m_gaps->addWidget(makeLabel(explain(lists.error()), type::base(), this, false, true));
    else
        addGaps(*lists);
}

void CulturePanel::addGaps(const std::vector<PointList> &lists)
{
    auto *card = new FactCard(tr("Gaps"), this);
    card->setObjectName(QStringLiteral("pointGaps"));
    const QDate today = m_workspace.today();
    int unassessed = 0;
    for (const PointList &list : lists) {
        for (const CulturePoint &point : list.points) {
            const PointGap gap = gapOf(point, today);
            if (gap == PointGap::NotAssessed)
                ++unassessed;
            else if (gap != PointGap::None)
                card->addStatus(point.heading,
                    point.dueOn.isValid() && point.dueOn < today ? Tone::Overdue : Tone::Soon,
                    gapWords(gap),
                    point.gapAction.isEmpty()   ? point.owner
                        : point.owner.isEmpty() ? point.gapAction
                                                : tr("%1 (%2)").arg(point.gapAction, point.owner));
        }
    }
    if (unassessed > 0)
        card->addSentence(Tone::Info, tr("Points not assessed yet: %1").arg(unassessed));
    if (!card->hasFacts())
        card->addSentence(Tone::Done, tr("No gap is known."));
    m_gaps->addWidget(card);
}

} // namespace heed
