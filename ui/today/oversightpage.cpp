#include "ui/today/oversightpage.h"

#include "core/calendar/dayformat.h"
#include "core/insight/measures.h"
#include "core/records/recordkinds.h"
#include "ui/complaints/complaintwords.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/sentencerow.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"
#include "ui/today/worksection.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace heed {

namespace {

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    layout->setSpacing(space::Large);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(column);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return layout;
}

QString whyWords(const SeriousCase &serious)
{
    switch (serious.reason) {
    case EscalationReason::ExtremeGrade:
        return OversightPage::tr("graded extreme");
    case EscalationReason::HighGrade:
        return OversightPage::tr("graded high");
    case EscalationReason::SignificantImpact:
        return OversightPage::tr("significant impact on the person");
    case EscalationReason::None:
        break;
    }
    return OversightPage::tr("put before %1").arg(serious.senior);
}

SentenceRowText sentenceOf(const SeriousCase &serious)
{
    const QString where
        = serious.place.isEmpty() ? OversightPage::tr("no place given") : serious.place;
    return { serious.lookedOn.isValid() ? Tone::Done : Tone::Soon,
        //: %1 a ward or site, %2 why the case is serious
        OversightPage::tr("%1: %2").arg(where, whyWords(serious)),
        serious.lookedOn.isValid()
            ? OversightPage::tr("looked at on %1").arg(formatDay(serious.lookedOn))
            : OversightPage::tr("since %1").arg(formatDay(serious.since)),
        serious.reference, OversightPage::tr("Open the case") };
}

QString countsOf(const RiskLine &line)
{
    const QLocale locale;
    //: Each of the first three is a number with its word: "1 complaint"
    const QString counted
        = OversightPage::tr("%1, %2, %3 in 12 months; gravest: %4; %5.")
              .arg(OversightPage::tr("%n complaints", nullptr, int(line.counts.complaints)),
                  OversightPage::tr("%n incidents", nullptr, int(line.counts.incidents)),
                  OversightPage::tr("%n claims", nullptr, int(line.counts.claims)),
                  line.severityWord.toLower(), line.likelihoodWord.toLower());
    if (line.doneActions + line.openActions == 0)
        return OversightPage::tr("%1 No actions").arg(counted);
    return OversightPage::tr("%1 Actions: %2 done, %3 open, %4 of them overdue")
        .arg(counted, locale.toString(line.doneActions), locale.toString(line.openActions),
            locale.toString(line.overdueActions));
}

SentenceRowText sentenceOf(const RiskLine &line)
{
    const bool isGrave = line.rating == RiskGrade::Extreme || line.rating == RiskGrade::High;
    return { isGrave ? Tone::Overdue : Tone::Soon,
        OversightPage::tr("%1 at %2").arg(line.themeLabel, line.siteLabel),
        OversightPage::tr("rated %1").arg(wordFor(line.rating).toLower()), countsOf(line),
        OversightPage::tr("Show the records") };
}

} // namespace

OversightPage::OversightPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Oversight"), this))
    , m_paper(m_header->setAction(Glyph::Packs, tr("Make the paper")))
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
    , m_column(columnOf(this))
    , m_toSign(new WorkSection(
          tr("Replies that wait for a signature"), tr("No letter waits to be signed."), this))
{
    m_header->setSentence(tr("What senior staff have to see: replies to sign, serious cases, and "
                             "what belongs in the risk register."));
    m_column->addWidget(m_header);
    m_column->addWidget(m_error);
    m_column->addWidget(m_progress);
    m_toSign->setObjectName(QStringLiteral("toSign"));
    m_column->addWidget(m_toSign);
    m_notSeen = addCard(tr("Serious cases that nobody senior has looked at"), "notSeen");
    m_risks = addCard(tr("For the risk register"), "risks");
    m_seen = addCard(tr("Serious cases that senior staff have looked at"), "seen");
    m_column->addStretch(1);
    m_error->setObjectName(QStringLiteral("oversightError"));
    m_progress->setObjectName(QStringLiteral("busy"));
    connect(m_toSign, &WorkSection::recordWanted, &m_workspace, &Workspace::open);
    connect(m_toSign, &WorkSection::allWanted, &m_workspace, &Workspace::openAll);
    connect(m_header, &PageHeader::actionTriggered, this,
        [this] { m_workspace.goTo(QStringLiteral("packs")); });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_job.cancel(); });
}

Card *OversightPage::addCard(const QString &heading, const char *name)
{
    auto *card = new Card(heading, this);
    card->setObjectName(QLatin1String(name));
    m_column->addWidget(card);
    return card;
}

QWidget *OversightPage::firstFocus() { return m_paper; }

void OversightPage::refresh()
{
    m_job.cancel();
    m_progress->start(tr("Reading what senior staff have to see"));
    m_job = m_workspace.worker().run(
        this, [](const JobContext &context) { return oversight(context.session); },
        [this](Result<Oversight> read) { take(std::move(read)); });
}

void OversightPage::take(Result<Oversight> read)
{
    if (!read && read.error().code == ErrorCode::Cancelled && !m_job.isCancelled())
        return; // a newer reading is under way
    m_progress->finish();
    m_error->setText(read ? QString() : explain(read.error()));
    if (!read)
        return;
    m_toSign->show(read->toSign, m_workspace.today());
    showCases(m_notSeen, read->notSeen,
        tr("Senior staff have looked at every serious case that is open."),
        tr("And %1 more: when these have been looked at, the next ones stand here."));
    showRisks(read->risks);
    showCases(
        m_seen, read->seen, tr("None yet."), tr("And %1 more that were looked at before these."));
}

/// Nobody reads a thousand rows, and to lay them out takes half a minute.
void OversightPage::showCases(
    Card *card, const QList<SeriousCase> &cases, const QString &none, const QString &more)
{
    constexpr qsizetype mostShown = 40;
    QVBoxLayout *lines = card->refill();
    if (cases.isEmpty())
        lines->addWidget(makeLabel(none, type::base(), card, true, true));
    for (const SeriousCase &serious : cases.first(std::min(mostShown, cases.size())))
        addRow(lines, sentenceOf(serious),
            [this, record = serious.record] { m_workspace.open(record); });
    if (cases.size() > mostShown)
        lines->addWidget(makeLabel(more.arg(QLocale().toString(cases.size() - mostShown)),
            type::base(), card, true, true));
}

void OversightPage::showRisks(const RiskExtract &risks)
{
    QVBoxLayout *lines = m_risks->refill();
    QString about = tr("Themes and places of the last 12 months. Severity comes from the gravest "
                       "record, likelihood from how many events there were. The matrix used is %1.")
                        .arg(risks.matrixLabel);
    if (!risks.bands.isVerified)
        about += QLatin1Char(' ') + tr("Nobody has checked its bands against the source yet.");
    lines->addWidget(makeLabel(about, type::small(), m_risks, true, true));
    if (risks.lines.isEmpty())
        lines->addWidget(makeLabel(
            tr("No theme at any place comes out above low."), type::base(), m_risks, true, true));
    for (const RiskLine &line : risks.lines)
        addRow(lines, sentenceOf(line),
            [this, line, period = risks.period] { openRecordsOf(line, period); });
    if (risks.leftOut > 0)
        lines->addWidget(makeLabel(tr("%1 more come out above low: the paper says how many, the "
                                      "dashboard shows them all.")
                                       .arg(QLocale().toString(risks.leftOut)),
            type::small(), m_risks, true, true));
}

void OversightPage::addRow(
    QVBoxLayout *lines, const SentenceRowText &text, const std::function<void()> &open)
{
    auto *row = new SentenceRow(text);
    connect(row, &SentenceRow::stepTriggered, this, open);
    connect(row, &SentenceRow::opened, this, open);
    lines->addWidget(row);
}

/// The register that has most of them.
void OversightPage::openRecordsOf(const RiskLine &line, const Period &period)
{
    const bool incidents = line.counts.incidents >= line.counts.complaints;
    const QString measure = incidents ? QStringLiteral("incidents") : QStringLiteral("received");
    const QString theme = incidents ? QStringLiteral("incident-theme") : QStringLiteral("theme");
    Measures measures(m_workspace.session().database);
    Slice slice { period, {} };
    slice.scope.sites = { line.siteId };
    auto ids = measures.records(
        incidents ? measure : QStringLiteral("issues"), slice, { { theme, line.theme } });
    if (!ids) {
        m_error->setText(explain(ids.error()));
        return;
    }
    m_workspace.openAll(incidents ? recordkind::Incident : recordkind::Complaint, *ids,
        tr("%1 at %2").arg(line.themeLabel, line.siteLabel));
}

} // namespace heed
