#include "ui/returns/comparepanel.h"

#include "core/calendar/dayformat.h"
#include "core/governance/benchmarksection.h"
#include "core/governance/ko41areturn.h"
#include "ui/fairness/panelparts.h"
#include "ui/insight/chartcard.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QLocale>

namespace heed {

namespace {

constexpr int leastListHeight = 220; // px: eight names
constexpr int roomAround = 230; // px: title, sentence, axis and the button of a chart
constexpr int roomOfOne = 46; // px: two bars
constexpr int mostYears = 4;
const SuppressionRule everything { 0 }; // the page is for people who may read the records

int firstYearOf(QDate day) { return day.month() < 4 ? day.year() - 1 : day.year(); }

} // namespace

ComparePanel::ComparePanel(Workspace &workspace, QWidget *parent)
    : ReturnsPanel(parent)
    , m_workspace(workspace)
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
    , m_years(new QComboBox(this))
    , m_parts(new QVBoxLayout)
{
    QVBoxLayout *column = panelColumn(*this, tr("Compare with others"),
        tr("Your shares beside those of comparable organisations, as NHS England published them. "
           "More "
           "complaints are not worse care, and this is no league table."));
    column->addWidget(m_error);
    column->addWidget(m_progress);
    m_years->setObjectName(QStringLiteral("compareYear"));
    for (int year = firstYearOf(workspace.today()) - 1, left = mostYears; left > 0; --year, --left)
        m_years->addItem(ko41aYear(year), year);
    column->addWidget(new LabelledField(tr("&Which year of yours?"), {}, m_years, this));
    column->addWidget(makeFile());
    column->addWidget(makeChoice());
    m_parts->setSpacing(space::Large);
    column->addLayout(m_parts);
    column->addStretch();
    connect(m_years, &QComboBox::currentIndexChanged, this, &ComparePanel::refresh);
}

Card *ComparePanel::makeFile()
{
    m_file = new Card(tr("The published file"), this);
    m_file->setObjectName(QStringLiteral("publishedFile"));
    m_fileWords = new QVBoxLayout;
    m_file->content()->addLayout(m_fileWords);
    QPushButton *bring = makeButton(tr("Bring in a published file"), m_file);
    bring->setObjectName(QStringLiteral("bringPublished"));
    bring->setEnabled(permits(m_workspace.session().role, Capability::Import));
    m_file->content()->addWidget(bring, 0, Qt::AlignLeft);
    connect(bring, &QPushButton::clicked, this, &ComparePanel::bring);
    return m_file;
}

Card *ComparePanel::makeChoice()
{
    m_choice = new Card(tr("Whom to compare with"), this);
    const bool mayWrite = permits(m_workspace.session().role, Capability::WriteRecords);
    m_own = new QComboBox(m_choice);
    m_own->setObjectName(QStringLiteral("ownOrganisation"));
    m_type = new QCheckBox(tr("Only organisations of the same &type"), m_choice);
    m_type->setObjectName(QStringLiteral("sameType"));
    m_region = new QCheckBox(tr("Only the same &region"), m_choice);
    m_region->setObjectName(QStringLiteral("sameRegion"));
    m_size = new QComboBox(m_choice);
    m_size->setObjectName(QStringLiteral("sizeFactor"));
    m_size->addItem(tr("New complaints from a half to double of yours"), 2);
    m_size->addItem(tr("New complaints from a third to three times yours"), 3);
    m_size->addItem(tr("Any number of new complaints"), 0);
    m_others = new QListWidget(m_choice);
    m_others->setObjectName(QStringLiteral("otherOrganisations"));
    m_others->setMinimumHeight(leastListHeight);
    QVBoxLayout *rows = m_choice->content();
    rows->addWidget(new LabelledField(tr("Which one is &yours?"),
        tr("Your numbers come from your own register all the same; this gives your type and "
           "region."),
        m_own, m_choice));
    rows->addWidget(m_type);
    rows->addWidget(m_region);
    rows->addWidget(new LabelledField(tr("&Size"), {}, m_size, m_choice));
    rows->addWidget(new LabelledField(tr("&Organisations"),
        tr("Ticked ones are compared. What fits the answers above is ticked; change it as you see "
           "fit."),
        m_others, m_choice));
    for (QWidget *each : QList<QWidget *> { m_own, m_type, m_region, m_size, m_others })
        each->setEnabled(mayWrite);
    connect(m_own, &QComboBox::activated, this, &ComparePanel::choose);
    connect(m_type, &QCheckBox::toggled, this, &ComparePanel::choose);
    connect(m_region, &QCheckBox::toggled, this, &ComparePanel::choose);
    connect(m_size, &QComboBox::activated, this, &ComparePanel::choose);
    connect(m_others, &QListWidget::itemChanged, this, &ComparePanel::choose);
    return m_choice;
}

void ComparePanel::refresh()
{
    m_job.cancel();
    m_progress->start(tr("Comparing"));
    const int first = m_years->currentData().toInt();
    m_job = m_workspace.worker().run(
        this,
        [first](const JobContext &context) -> Result<std::optional<Benchmark>> {
            const Session &session = context.session;
            return checkRight(session, Capability::Report)
                .and_then([&] { return isBoundByKo41a(session.database); })
                .and_then([&](bool isBound) -> Result<std::optional<Benchmark>> {
                    if (!isBound)
                        return failure(ErrorCode::Refused, QStringLiteral("benchmark.not-bound"));
                    return benchmark(session.database, session.calendar,
                        { QDate(first, 4, 1), QDate(first + 1, 3, 31) });
                });
        },
        [this](Result<std::optional<Benchmark>> made) { take(std::move(made)); });
}

void ComparePanel::take(Result<std::optional<Benchmark>> made)
{
    if (!made && made.error().code == ErrorCode::Cancelled)
        return;
    m_progress->finish();
    m_error->setText(made ? QString() : explain(made.error()));
    m_made = made.value_or(std::nullopt);
    m_file->setVisible(made.has_value());
    m_choice->setVisible(m_made.has_value());
    if (made)
        showFile();
    if (m_made)
        showChoice();
    showParts();
}

void ComparePanel::showFile()
{
    emptyLayout(*m_fileWords);
    const auto say = [this](const QString &sentence, bool isSmall = false) {
        m_fileWords->addWidget(
            makeLabel(sentence, isSmall ? type::small() : type::base(), m_file, isSmall, true));
    };
    if (!m_made) {
        say(tr(
            "None was brought in yet. Get \"Data on Written Complaints in the NHS, Secondary Care "
            "KO41a, organisation level\" from NHS England's website, and bring it in here. Heed "
            "itself "
            "fetches nothing."));
        return;
    }
    const PublishedFile &file = m_made->file;
    say(tr("%1 organisations in %2, brought in on %3 from %4.")
            .arg(QLocale().toString(file.organisations.size()))
            .arg(file.year, formatDay(file.broughtOn), file.fileName));
    QStringList broken;
    for (const BenchmarkOrganisation &organisation : file.organisations) {
        if (!organisation.broken.isEmpty())
            broken << tr("%1 (%2)").arg(
                organisation.name, organisation.broken.join(QStringLiteral("; ")));
    }
    say(broken.isEmpty() ? tr("The numbers of every organisation add up.")
                         : tr("Numbers that do not add up, as published: %1.")
                               .arg(broken.join(QStringLiteral("; "))));
    say(file.source, true);
}

void ComparePanel::showChoice()
{
    m_filling = true;
    const QString own = m_made->choice.ownCode;
    m_own->clear();
    m_own->addItem(tr("Not in the file"), QString());
    for (const BenchmarkOrganisation &organisation : m_made->file.organisations)
        m_own->addItem(tr("%1 (%2)").arg(organisation.name, organisation.code), organisation.code);
    m_own->setCurrentIndex(std::max(m_own->findData(own), 0));
    m_type->setChecked(m_made->choice.sameType);
    m_region->setChecked(m_made->choice.sameRegion);
    m_size->setCurrentIndex(std::max(m_size->findData(m_made->choice.sizeFactor), 0));
    const int row = m_others->currentRow();
    m_others->clear();
    // What fits stands first, so that a tick that was taken away stays in sight.
    for (const bool isProposed : { true, false }) {
        for (const BenchmarkCandidate &candidate : m_made->candidates) {
            if (candidate.isProposed != isProposed)
                continue;
            auto *item = new QListWidgetItem(
                tr("%1, %2, %3")
                    .arg(candidate.organisation.name, candidate.organisation.type,
                        candidate.organisation.region),
                m_others);
            item->setData(Qt::UserRole, candidate.organisation.code);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(candidate.isTaken ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_others->setCurrentRow(std::clamp(row, 0, m_others->count() - 1));
    m_filling = false;
}

void ComparePanel::showParts()
{
    emptyLayout(*m_parts);
    if (!m_made)
        return;
    if (m_made->taken.size() < leastCompared) {
        m_parts->addWidget(
            makeLabel(tr("Tick at least %1 organisations: fewer would make no fair comparison.")
                          .arg(leastCompared),
                type::base(), this, false, true));
        return;
    }
    for (const QString &note : benchmarkNotes(*m_made).mid(0, 2))
        m_parts->addWidget(makeLabel(note, type::base(), this, true, true));
    for (const BenchmarkPart &part : m_made->parts) {
        const DashboardChart chart { benchmarkChart(part, *m_made, everything), {}, {} };
        auto *card = new ChartCard(chart, this);
        card->setMinimumHeight(roomAround + roomOfOne * int(chart.chart.categories.size()));
        m_parts->addWidget(card);
        m_parts->addWidget(tableCard(benchmarkTable(part, everything), this));
    }
}

void ComparePanel::choose()
{
    if (m_filling || !m_made)
        return;
    BenchmarkChoice choice = m_made->choice;
    choice.ownCode = m_own->currentData().toString();
    choice.sameType = m_type->isChecked();
    choice.sameRegion = m_region->isChecked();
    choice.sizeFactor = m_size->currentData().toInt();
    choice.leftOut.clear();
    choice.added.clear();
    QHash<QString, bool> ticks;
    for (int row = 0; row < m_others->count(); ++row)
        ticks.insert(m_others->item(row)->data(Qt::UserRole).toString(),
            m_others->item(row)->checkState() == Qt::Checked);
    for (const BenchmarkCandidate &candidate : m_made->candidates) {
        const QString &code = candidate.organisation.code;
        if (candidate.isProposed && !ticks.value(code, true))
            choice.leftOut << code;
        else if (!candidate.isProposed && ticks.value(code))
            choice.added << code;
    }
    const auto done = BenchmarkService(m_workspace.session()).choose(choice);
    m_error->setText(done ? QString() : explain(done.error()));
    refresh();
}

void ComparePanel::bring()
{
    m_workspace.prompter().askOpenFile(
        { tr("Which published file?"), {}, tr("CSV or spreadsheet (*.csv *.xlsx *.ods)") },
        [this](const QString &path) {
            m_progress->start(tr("Reading the file"));
            m_workspace.worker().run(
                this,
                [path](const JobContext &context) {
                    return BenchmarkService(context.session).bring(path);
                },
                [this](const Result<BenchmarkService::Brought> &brought) {
                    m_progress->finish();
                    m_error->setText(brought ? QString() : explain(brought.error()));
                    if (!brought)
                        return;
                    m_workspace.say(tr("%1 organisations of %2 are in.")
                                        .arg(QLocale().toString(brought->organisations))
                                        .arg(brought->year));
                    refresh();
                });
        });
}

} // namespace heed
