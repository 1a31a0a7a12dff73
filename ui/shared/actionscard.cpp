#include "ui/shared/actionscard.h"

#include "core/calendar/dayformat.h"
#include "core/records/actionservice.h"
#include "core/records/recordkinds.h"
#include "ui/shared/icons.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shared/translated.h"

#include <QPushButton>

namespace heed {

namespace {

const QString movedKey = QStringLiteral("moved_why");
const QString idKey = QStringLiteral("id"); ///< which action the answers are of

class ActionSource final : public PartSource
{
    Q_DECLARE_TR_FUNCTIONS(heed::ActionSource)

public:
    ActionSource(const Session &session, RecordRef record)
        : m_session(session)
        , m_service(session)
        , m_record(std::move(record))
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return stored().ofRecord(m_record).map([this](const std::vector<Action> &actions) {
            std::vector<PartLine> lines;
            for (const Action &action : actions)
                lines.push_back(lineOf(action));
            return lines;
        });
    }

    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        if (id == 0)
            return QJsonObject {};
        return stored().byId({ id }).map([id](const Action &action) {
            QJsonObject values = rowAsJson(action);
            values.insert(idKey, id);
            return values;
        });
    }

    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        // One that was taken away comes back as the same one.
        if (const qint64 binned = values.value(idKey).toInteger(); id == 0 && binned != 0)
            return m_service.restore({ binned });
        if (id == 0) {
            Action action;
            readRow(action, values);
            action.kind = m_record.kind;
            action.recordId = m_record.id;
            return m_service.open(action).map([](ActionId) {});
        }
        return stored().byId({ id }).and_then([&](Action action) {
            readRow(action, values);
            return m_service.change(action, values.value(movedKey).toString());
        });
    }

    Result<void> remove(qint64 id) override { return m_service.bin({ id }); }

private:
    [[nodiscard]] ActionRegister stored() const { return ActionRegister(m_session.database); }

    [[nodiscard]] PartLine lineOf(const Action &action) const
    {
        PartLine line { action.id.value, action.title, dueWords(action) };
        if (!action.owner.isEmpty())
            line.small = tr("%1: %2").arg(action.owner, line.small);
        if (action.doneOn.isValid())
            line.tone = Tone::Done;
        else if (action.dueOn.isValid() && action.dueOn < m_session.clock.today())
            line.tone = Tone::Overdue;
        return line;
    }

    [[nodiscard]] QString dueWords(const Action &action) const
    {
        if (action.doneOn.isValid())
            return action.evidence.isEmpty()
                ? tr("done on %1").arg(formatDay(action.doneOn))
                : tr("done on %1; %2").arg(formatDay(action.doneOn), action.evidence);
        if (!action.dueOn.isValid())
            return tr("no day is set");
        return action.dueOn < m_session.clock.today()
            ? tr("overdue since %1").arg(formatDay(action.dueOn))
            : tr("due on %1").arg(formatDay(action.dueOn));
    }

    const Session &m_session;
    ActionService m_service;
    RecordRef m_record;
};

/// The first one to finish, to look at again, or at least to read.
qint64 nextOf(const RecordDesk &desk, const RecordRef &record)
{
    const auto actions
        = ActionRegister(desk.session.database).ofRecord(record).value_or(std::vector<Action> {});
    for (const Action &action : actions) {
        if (!action.doneOn.isValid())
            return action.id.value;
    }
    return actions.empty() ? 0 : actions.back().id.value;
}

} // namespace

PartCard *makeActionsCard(const RecordDesk &desk, const RecordRef &record, QWidget *parent)
{
    PartWords words { QStringLiteral("actions"), tr("What was promised"),
        tr("Nothing was promised yet."), tr("Add an action"),
        tr("What will be done because of this, who does it and by when. It is finished under "
           "Learning, with what shows that it was done and a day to look if it helped.") };
    std::vector<Question> questions {
        { QStringLiteral("title"), tr("What will be done?") },
        { QStringLiteral("owner"), tr("Who does it?") },
        { QStringLiteral("due_on"), tr("By when?"), {}, QuestionInput::Day },
        { movedKey, tr("Why is the day moved?"),
            tr("Only when it was due on another day before: that day is kept.") },
    };
    auto *card = new PartCard(std::move(words), std::move(questions),
        std::make_unique<ActionSource>(desk.session, record), desk.dateParser(),
        desk.may(Capability::WriteRecords), parent);
    auto *finish = makeButton(tr("Finish or check under Learning"), card);
    finish->setObjectName(QStringLiteral("actionsFinish"));
    finish->setIcon(icon(Glyph::Learning));
    card->content()->addWidget(finish, 0, Qt::AlignLeft);
    const auto offer = [finish, &desk, record] { finish->setVisible(nextOf(desk, record) != 0); };
    offer();
    QObject::connect(card, &PartCard::changed, finish, offer);
    QObject::connect(finish, &QPushButton::clicked, card, [&desk, record] {
        if (const qint64 id = nextOf(desk, record); id != 0)
            desk.open({ recordkind::Action, id });
    });
    return card;
}

} // namespace heed
