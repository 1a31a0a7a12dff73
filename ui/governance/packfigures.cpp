#include "ui/governance/packfigures.h"

#include "core/governance/dashboard.h"
#include "core/governance/figurewords.h"
#include "core/governance/packregister.h"
#include "ui/governance/packcounter.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace heed {

namespace {

QString key(const char *text) { return QString::fromLatin1(text); }

/// Of several registers: actions hang on records of any of them.
const QStringList &registers()
{
    static const QStringList all { key("complaint"), key("incident"), key("claim"),
        key("feedback"), key("candour") };
    return all;
}

QString groupWords(const QString &kind)
{
    if (kind == QLatin1String("complaint"))
        return PackFiguresTab::tr("Complaints");
    if (kind == QLatin1String("incident"))
        return PackFiguresTab::tr("Incidents");
    if (kind == QLatin1String("claim"))
        return PackFiguresTab::tr("Claims");
    if (kind == QLatin1String("feedback"))
        return PackFiguresTab::tr("Feedback");
    if (kind == QLatin1String("candour"))
        return PackFiguresTab::tr("Duty of candour");
    return PackFiguresTab::tr("Actions and others");
}

} // namespace

PackFiguresTab::PackFiguresTab(Workspace &workspace, PackCounter &counter, QWidget *parent)
    : RecordSection(parent)
    , m_workspace(workspace)
    , m_counter(counter)
    , m_inside(this, new QVBoxLayout(this))
{
    layout()->setContentsMargins(0, 0, 0, 0);
    connect(&counter, &PackCounter::counted, this, &PackFiguresTab::showCounted);
    connect(&counter, &PackCounter::failed, this, &PackFiguresTab::say);
}

QString PackFiguresTab::title() const { return tr("Figures"); }

void PackFiguresTab::say(const QString &sentence)
{
    m_inside.begin()->addWidget(makeLabel(sentence, type::base(), m_inside.room(), true, true));
}

void PackFiguresTab::show(qint64 recordId)
{
    const auto file = PackRegister(m_workspace.session()).file({ recordId });
    if (!file) {
        say(explain(file.error()));
        return;
    }
    m_pack = file->pack;
    if (m_pack.isFrozen()) {
        showKept();
        return;
    }
    if (m_counter.preview() == nullptr)
        say(tr("Counting ..."));
    m_isWaiting = true;
    m_counter.want(m_pack.id);
}

void PackFiguresTab::showCounted()
{
    const PackPreview *preview = m_counter.preview();
    if (preview == nullptr || m_pack.isFrozen() || !std::exchange(m_isWaiting, false))
        return;
    const FigureWords words(preview->report.suppression);
    QList<Line> lines;
    for (const Figure &figure : preview->report.figures) {
        if (figure.value)
            lines << Line { figure.id, figure.label, words.shown(figure), figure.definition,
                figure.numerator, {} };
    }
    showLines(lines);
}

void PackFiguresTab::showKept()
{
    const auto kept = keptData(m_workspace.session(), m_pack);
    if (!kept) {
        say(explain(kept.error()));
        return;
    }
    QList<Line> lines;
    const QJsonArray figures
        = QJsonDocument::fromJson(*kept).object().value(key("figures")).toArray();
    for (const QJsonValue &each : figures) {
        const QJsonObject figure = each.toObject();
        QStringList references;
        for (const QJsonValue &reference : figure.value(key("records")).toArray())
            references << reference.toString();
        if (figure.value(key("value")).isDouble())
            lines << Line { figure.value(key("id")).toString(),
                figure.value(key("label")).toString(), figure.value(key("shown")).toString(),
                figure.value(key("definition")).toString(), references.size(), references };
    }
    showLines(lines);
}

void PackFiguresTab::showLines(const QList<Line> &lines)
{
    QVBoxLayout *column = m_inside.begin();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    column->addWidget(makeLabel(m_pack.isFrozen()
            ? tr("As they were kept when the pack was issued. \"Show\" opens the records that "
                 "counted then.")
            : tr("As they stand now. \"Show\" opens the records that each one counts."),
        type::base(), m_inside.room(), true, true));
    QHash<QString, Card *> cards;
    for (const Line &line : lines) {
        const QString kind = recordKindOf(line.id);
        Card *&card = cards[groupWords(kind)];
        if (card == nullptr) {
            card = new Card(groupWords(kind), m_inside.room());
            card->content()->setSpacing(0);
            column->addWidget(card);
        }
        auto *row = new SentenceRow({ Tone::Neutral, line.label, {}, line.number,
                                        line.records > 0 ? tr("Show") : QString() },
            card);
        row->setObjectName(key("figure-") + line.id);
        row->setToolTip(line.definition);
        connect(row, &SentenceRow::stepTriggered, this, [this, line] { open(line); });
        connect(row, &SentenceRow::opened, this, [this, line] { open(line); });
        card->content()->addWidget(row);
    }
}

void PackFiguresTab::open(const Line &line)
{
    if (line.records == 0)
        return;
    if (m_pack.isFrozen()) {
        openKept(line);
        return;
    }
    RecordsWish wish;
    wish.measure = line.id;
    wish.question = { m_pack.period(), m_pack.scope() };
    m_workspace.worker().run(
        this,
        [wish](const JobContext &context) { return recordsOf(context.session.database, wish); },
        [this, line](Result<QList<qint64>> ids) {
            if (!ids)
                m_workspace.say(explain(ids.error()));
            else
                m_workspace.openAll(recordKindOf(line.id), *ids, line.label);
        });
}

void PackFiguresTab::openKept(const Line &line)
{
    QString kind = recordKindOf(line.id);
    QList<qint64> ids;
    Database &database = m_workspace.store().database();
    if (registers().contains(kind)) {
        ids = idsOfReferences(database, kind, line.references).value_or(QList<qint64> {});
    } else {
        for (const QString &each : registers()) {
            const auto found = idsOfReferences(database, each, line.references);
            if (found && found->size() > ids.size()) {
                ids = *found;
                kind = each;
            }
        }
    }
    if (ids.isEmpty()) {
        m_workspace.say(tr("None of these records is in the store any more."));
        return;
    }
    const qsizetype gone = line.references.size() - ids.size();
    m_workspace.openAll(kind, ids,
        gone > 0 ? tr("%1, in %2 (not shown here any more: %3)")
                       .arg(line.label, m_pack.reference, QLocale().toString(gone))
                 : tr("%1, in %2").arg(line.label, m_pack.reference));
}

} // namespace heed
