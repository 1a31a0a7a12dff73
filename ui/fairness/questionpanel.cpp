#include "ui/fairness/questionpanel.h"

#include "core/calendar/dayformat.h"
#include "ui/fairness/fairnesswords.h"
#include "ui/fairness/panelparts.h"
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

/// The questions of a draft; the first line is what the set is called and where it comes from.
class DraftSource final : public PartSource
{
public:
    DraftSource(const Session &session, QuestionSetId id)
        : m_sets(session)
        , m_id(id)
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return read().map([](const QuestionSet &set) {
            std::vector<PartLine> lines;
            for (const QString &id : ids(set)) {
                const SetQuestion *question = set.question(id);
                lines.push_back({ qint64(lines.size()) + 1, question->text,
                    QuestionPanel::tr("%1. Why: %2").arg(set.stepOf(id)->heading, question->why) });
            }
            return lines;
        });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 place) const override
    {
        return read().map([place](const QuestionSet &set) {
            const SetQuestion *question = set.question(ids(set).value(place - 1));
            if (question == nullptr)
                return QJsonObject();
            return QJsonObject { { QStringLiteral("text"), question->text },
                { QStringLiteral("why"), question->why } };
        });
    }
    Result<void> keep(qint64 place, const QJsonObject &values) override
    {
        return read().and_then([&](QuestionSet set) {
            SetQuestion question { ids(set).value(place - 1),
                values.value(QStringLiteral("text")).toString().trimmed(),
                values.value(QStringLiteral("why")).toString().trimmed() };
            if (question.id.isEmpty())
                question.id = QStringLiteral("own-%1").arg(ids(set).size() + 1);
            putQuestion(set, {}, question);
            return m_sets.keep(m_id, set);
        });
    }
    Result<void> remove(qint64 place) override
    {
        return read().and_then([&](QuestionSet set) {
            return takeQuestion(set, ids(set).value(place - 1)).and_then([&] {
                return m_sets.keep(m_id, set);
            });
        });
    }

private:
    [[nodiscard]] static QStringList ids(const QuestionSet &set)
    {
        QStringList list;
        for (const SetStep &step : set.steps) {
            for (const SetQuestion &question : step.questions)
                list += question.id;
        }
        return list;
    }
    [[nodiscard]] Result<QuestionSet> read() const
    {
        return m_sets.byId(m_id).and_then([](const StoredSet &row) { return row.set(); });
    }

    QuestionSets m_sets;
    QuestionSetId m_id;
};

} // namespace

QuestionPanel::QuestionPanel(Workspace &workspace, QWidget *parent)
    : FairnessPanel(parent)
    , m_workspace(workspace)
    , m_sets(new QVBoxLayout)
    , m_error(new InlineError(this))
    , m_mayChange(permits(workspace.session().role, Capability::ManageSettings))
{
    QVBoxLayout *column = panelColumn(*this, tr("Question sets"),
        tr("Law and tools change. A review keeps the version it began with; change a set by making "
           "a new version of it."));
    m_error->setObjectName(QStringLiteral("questionError"));
    column->addWidget(m_error);
    m_sets->setSpacing(space::Large);
    column->addLayout(m_sets);
    if (m_mayChange) {
        QPushButton *own = makeButton(tr("Make a tool of your own"), this);
        own->setObjectName(QStringLiteral("ownTool"));
        column->addWidget(own, 0, Qt::AlignLeft);
        connect(own, &QPushButton::clicked, this, [this] {
            tell(QuestionSets(m_workspace.session())
                     .beginOwn(tr("Our own questions"))
                     .map([](QuestionSetId) {}));
        });
    }
    column->addStretch();
}

void QuestionPanel::refresh()
{
    emptyLayout(*m_sets);
    const auto rows = QuestionSets(m_workspace.session()).all();
    if (!rows) {
        m_error->setText(explain(rows.error()));
        return;
    }
    for (const SetStatus status : { SetStatus::Draft, SetStatus::InUse, SetStatus::Retired }) {
        for (const StoredSet &row : *rows) {
            if (row.status == status)
                addSet(row);
        }
    }
}

void QuestionPanel::addSet(const StoredSet &row)
{
    const auto set = row.set();
    if (!set)
        return;
    auto *card = new FactCard(row.label, this);
    card->setObjectName(QStringLiteral("set_%1_%2").arg(row.code, toCode(row.status)));
    const Tone tone = row.status == SetStatus::InUse ? Tone::Done : Tone::Neutral;
    card->addStatus(tr("Version %1").arg(row.version), tone, wordFor(row.status));
    if (set->isStarter)
        card->addSentence(Tone::Soon,
            tr("A starter set in Heed's own words. Enter the questions of the official tool, or "
               "your own, before you rely on it."));
    if (set->isLegacy)
        card->addSentence(Tone::Info, set->note);
    card->add(tr("Source"), set->source);
    card->add(tr("Made"),
        row.madeOn.isValid() ? tr("%1 by %2").arg(formatDay(row.madeOn), row.madeBy) : QString());
    m_sets->addWidget(card);
    if (row.status == SetStatus::Draft)
        return addDraft(row, *set);
    int questions = 0;
    for (const SetStep &step : set->steps)
        questions += int(step.questions.size());
    card->add(tr("Questions"), QString::number(questions));
    if (row.status != SetStatus::InUse || !m_mayChange)
        return;
    QPushButton *change = makeButton(tr("Make a new version"), card);
    change->setObjectName(QStringLiteral("newVersion_") + row.code);
    change->setAccessibleName(tr("Make a new version of %1").arg(row.label));
    card->content()->addWidget(change, 0, Qt::AlignLeft);
    connect(change, &QPushButton::clicked, this, [this, code = row.code] {
        tell(QuestionSets(m_workspace.session()).beginVersion(code).map([](QuestionSetId) {}));
    });
}

void QuestionPanel::addDraft(const StoredSet &row, const QuestionSet &set)
{
    if (!m_mayChange)
        return;
    auto *words = new Card(tr("What the draft is called"), this);
    auto *form = new QuestionForm(
        { { QStringLiteral("label"), tr("&Name") },
            { QStringLiteral("source"), tr("&Source"),
                tr("Where the questions come from, with its date."), QuestionInput::Text },
            { QStringLiteral("starter"), tr("Still a &starter set"),
                tr("Take the tick away when the official questions, or your own, are in it."),
                QuestionInput::Tick } },
        parserOf(m_workspace), words);
    form->setValues(
        { { QStringLiteral("label"), set.label }, { QStringLiteral("source"), set.source },
            { QStringLiteral("starter"), set.isStarter ? 1 : 0 } });
    words->content()->addWidget(form);
    auto *buttons = new QHBoxLayout;
    QPushButton *keep = makeButton(tr("&Save"), words);
    QPushButton *use = makeButton(tr("Bring into &use"), words, true);
    keep->setObjectName(QStringLiteral("draftSave"));
    use->setObjectName(QStringLiteral("draftUse"));
    buttons->addWidget(keep);
    buttons->addWidget(use);
    buttons->addStretch();
    words->content()->addLayout(buttons);
    m_sets->addWidget(words);
    const auto save = [this, form, id = row.id]() -> Result<void> {
        QuestionSets sets(m_workspace.session());
        return sets.byId(id)
            .and_then([](const StoredSet &stored) { return stored.set(); })
            .and_then([&](QuestionSet edited) {
                const QJsonObject values = form->values();
                edited.label = values.value(QStringLiteral("label")).toString();
                edited.source = values.value(QStringLiteral("source")).toString();
                edited.isStarter = values.value(QStringLiteral("starter")).toInt() != 0;
                return sets.keep(id, edited);
            });
    };
    connect(keep, &QPushButton::clicked, this, [this, save] { tell(save()); });
    connect(use, &QPushButton::clicked, this, [this, save, id = row.id] {
        tell(save().and_then([&] { return QuestionSets(m_workspace.session()).bringIntoUse(id); }));
    });
    m_sets->addWidget(new PartCard({ QStringLiteral("draftQuestions"), tr("Questions of the draft"),
                                       QString(), tr("Add a question") },
        { { QStringLiteral("text"), tr("&Question"), {}, QuestionInput::Text },
            { QStringLiteral("why"), tr("&Why it is asked"), tr("Read by who has to ask it."),
                QuestionInput::Text } },
        std::make_unique<DraftSource>(m_workspace.session(), row.id), parserOf(m_workspace), true,
        this));
}

void QuestionPanel::tell(const Result<void> &done)
{
    m_error->setText(done ? QString() : explain(done.error()));
    if (done)
        refresh();
}

} // namespace heed
