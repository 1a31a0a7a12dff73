#include "ui/governance/packsince.h"

#include "core/governance/dashboard.h"
#include "core/governance/packregister.h"
#include "ui/governance/packwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr qsizetype mostNamed = 6; // references in a sentence; the button opens all
constexpr qsizetype mostRecords = 60;

QString key(const char *text) { return QString::fromLatin1(text); }

QString named(const QStringList &references)
{
    const QString some = references.mid(0, mostNamed).join(QStringLiteral(", "));
    return references.size() <= mostNamed
        ? some
        : PackSinceTab::tr("%1 and %2 more")
              .arg(some, QLocale().toString(references.size() - mostNamed));
}

QString numberWords(const QString &number, const QString &outOf)
{
    return outOf.isEmpty() ? number : PackSinceTab::tr("%1 (%2)").arg(number, outOf);
}

/// Was, is, and the records by which they differ.
QString changeWords(const PackFigureChange &change)
{
    QStringList words;
    words << PackSinceTab::tr("%1: was %2, is %3.")
                 .arg(change.label, numberWords(change.was, change.ofWas),
                     numberWords(change.is, change.ofIs));
    if (!change.came.isEmpty())
        words << PackSinceTab::tr("Counted now and not then: %1.").arg(named(change.came));
    if (!change.went.isEmpty())
        words << PackSinceTab::tr("Counted then and not now: %1.").arg(named(change.went));
    if (change.came.isEmpty() && change.went.isEmpty() && !change.changed.isEmpty())
        words << PackSinceTab::tr("Changed since: %1.").arg(named(change.changed));
    if (change.isDefinedOtherwise)
        words << PackSinceTab::tr("This version of Heed counts it by another definition.");
    return words.join(QLatin1Char(' '));
}

bool isOther(const PackFigureChange &change)
{
    return change.was != change.is || change.ofWas != change.ofIs || !change.came.isEmpty()
        || !change.went.isEmpty() || change.isDefinedOtherwise;
}

} // namespace

PackSinceTab::PackSinceTab(Workspace &workspace, QWidget *parent)
    : RecordSection(parent)
    , m_workspace(workspace)
    , m_inside(this, new QVBoxLayout(this))
{
    layout()->setContentsMargins(0, 0, 0, 0);
}

QString PackSinceTab::title() const { return tr("Changed since it was issued"); }

void PackSinceTab::show(qint64 recordId)
{
    m_job.cancel();
    const auto file = PackRegister(m_workspace.session()).file({ recordId });
    const bool isIssued = file && file->pack.isFrozen();
    QVBoxLayout *column = m_inside.begin();
    column->addWidget(makeLabel(!file    ? explain(file.error())
            : isIssued ? tr("Counting it again ...")
                       : tr("A pack that is not issued changes with its records. Once it is "
                            "issued, this says what became different and why."),
        type::base(), m_inside.room(), true, true));
    if (!isIssued)
        return;
    m_pack = file->pack;
    emit working(true);
    m_job = m_workspace.worker().run(
        this,
        [file = *file](const JobContext &context) { return comparePack(context.session, file); },
        [this](const Result<PackComparison> &made) { take(made); });
}

void PackSinceTab::take(const Result<PackComparison> &made)
{
    if (!made && made.error().code == ErrorCode::Cancelled)
        return;
    emit working(false);
    QVBoxLayout *column = m_inside.begin();
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Large);
    if (!made)
        column->addWidget(
            makeLabel(explain(made.error()), type::base(), m_inside.room(), false, true));
    else if (made->isSame())
        showSame(column, *made);
    else
        showChanges(column, *made);
}

void PackSinceTab::showSame(QVBoxLayout *column, const PackComparison &compared)
{
    auto *card = new Card({}, m_inside.room());
    card->setObjectName(key("sinceSame"));
    card->content()->addWidget(new StatusLabel(
        Tone::Done, tr("Nothing has changed: counted again, it is the same byte for byte."), card));
    card->content()->addWidget(makeLabel(
        tr("SHA-256 of its data: %1").arg(compared.isHash), type::small(), card, true, true));
    column->addWidget(card);
}

void PackSinceTab::showChanges(QVBoxLayout *column, const PackComparison &compared)
{
    addFigures(column, compared);
    addRecords(column, compared);
    addBesides(column, compared);
}

void PackSinceTab::addFigures(QVBoxLayout *column, const PackComparison &compared)
{
    auto *card = new Card(tr("Figures that are different now"), m_inside.room());
    card->setObjectName(key("sinceFigures"));
    card->content()->setSpacing(0);
    int shown = 0;
    for (const PackFigureChange &change : compared.figures) {
        if (!isOther(change))
            continue;
        ++shown;
        const bool opens = !change.came.isEmpty() || !change.went.isEmpty()
            || !change.changed.isEmpty();
        auto *row = new SentenceRow(
            { Tone::Neutral, changeWords(change), {}, {}, opens ? tr("Show") : QString() }, card);
        row->setObjectName(key("since-") + change.id);
        connect(row, &SentenceRow::stepTriggered, this, [this, change] { openAll(change); });
        connect(row, &SentenceRow::opened, this, [this, change] { openAll(change); });
        card->content()->addWidget(row);
    }
    if (shown == 0)
        card->content()->addWidget(makeLabel(tr("No figure; only tables or words, named below."),
            type::base(), card, true, true));
    column->addWidget(card);
}

void PackSinceTab::addRecords(QVBoxLayout *column, const PackComparison &compared)
{
    auto *card = new Card(tr("Why: what happened to the records"), m_inside.room());
    card->setObjectName(key("sinceRecords"));
    card->content()->setSpacing(0);
    if (compared.events.isEmpty())
        card->content()->addWidget(makeLabel(tr("Nothing happened to any record that is counted."),
            type::base(), card, true, true));
    for (const PackEvent &event : compared.events.mid(0, mostRecords)) {
        auto *row = new SentenceRow(
            { Tone::Neutral, eventWords(event), {}, event.reference, tr("Open") }, card);
        row->setObjectName(key("event-") + event.reference);
        connect(row, &SentenceRow::stepTriggered, this,
            [this, record = event.record] { m_workspace.open(record); });
        connect(row, &SentenceRow::opened, this,
            [this, record = event.record] { m_workspace.open(record); });
        card->content()->addWidget(row);
    }
    if (compared.events.size() > mostRecords)
        card->content()->addWidget(makeLabel(
            tr("And %1 more.").arg(QLocale().toString(compared.events.size() - mostRecords)),
            type::base(), card, true, true));
    column->addWidget(card);
}

void PackSinceTab::addBesides(QVBoxLayout *column, const PackComparison &compared)
{
    QStringList sentences;
    if (!compared.settings.isEmpty())
        sentences << tr("Changed besides, and figures depend on it: %1.")
                         .arg(compared.settings.join(QStringLiteral(", ")));
    if (compared.madeWith != compared.comparedWith)
        sentences << tr("It was made with Heed %1 and counted again with Heed %2.")
                         .arg(compared.madeWith, compared.comparedWith);
    if (!compared.tables.isEmpty())
        sentences << tr("Tables and charts that are different: %1.")
                         .arg(compared.tables.join(QStringLiteral("; ")));
    if (!compared.sections.isEmpty())
        sentences << tr("Sections whose words are different: %1.")
                         .arg(compared.sections.join(QStringLiteral("; ")));
    sentences << tr("SHA-256 of its data: was %1, is %2.").arg(compared.wasHash, compared.isHash);
    auto *card = new Card(tr("Besides"), m_inside.room());
    for (const QString &sentence : std::as_const(sentences))
        card->content()->addWidget(makeLabel(sentence, type::small(), card, true, true));
    column->addWidget(card);
}

void PackSinceTab::openAll(const PackFigureChange &change)
{
    QStringList references = change.came + change.went;
    if (references.isEmpty())
        references = change.changed;
    QString kind = recordKindOf(change.id);
    if (kind == QLatin1String("action"))
        kind = key("complaint");
    const auto ids = idsOfReferences(m_workspace.store().database(), kind, references);
    if (!ids || ids->isEmpty())
        m_workspace.say(tr("None of these records is in the store any more."));
    else
        m_workspace.openAll(
            kind, *ids, tr("%1, changed since %2").arg(change.label, m_pack.reference));
}

} // namespace heed
