#include "ui/returns/ko41apanel.h"

#include "core/calendar/dayformat.h"
#include "core/governance/ko41areport.h"
#include "core/insight/measures.h"
#include "core/records/recordkinds.h"
#include "ui/fairness/panelparts.h"
#include "ui/returns/checkrows.h"
#include "ui/returns/ko41acards.h"
#include "ui/returns/reportsaver.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QStandardPaths>

namespace heed {

namespace {

constexpr int mostYears = 8;
constexpr int firstMonth = 4; // April

int firstYearOf(QDate day) { return day.month() < firstMonth ? day.year() - 1 : day.year(); }

Period yearFrom(int firstYear)
{
    return { QDate(firstYear, firstMonth, 1), QDate(firstYear + 1, firstMonth, 1).addDays(-1) };
}

std::pair<Tone, QString> verdictWords(Ko41aVerdict verdict)
{
    switch (verdict) {
    case Ko41aVerdict::Fails:
        return { Tone::Overdue, Ko41aPanel::tr("Does not add up") };
    case Ko41aVerdict::Look:
        return { Tone::Soon, Ko41aPanel::tr("To be checked by you") };
    case Ko41aVerdict::Holds:
        break;
    }
    return { Tone::Done, Ko41aPanel::tr("Holds") };
}

QString showWords(qsizetype cases)
{
    return cases == 1 ? Ko41aPanel::tr("Show the case")
                      : Ko41aPanel::tr("Show %1 cases").arg(QLocale().toString(cases));
}

ReportTable sectionTable(const Ko41aReturn &made, const char *id, const QString &title,
    const QList<Ko41aSection> &sections)
{
    ReportTable table { QString::fromLatin1(id), title,
        { Ko41aPanel::tr("Item"), Ko41aPanel::tr("Number") }, {} };
    for (qsizetype i = 0; i < made.count.layout.columns.size(); ++i) {
        const Ko41aColumn &column = made.count.layout.columns.at(i);
        if (sections.contains(column.section))
            table.rows << QVariantList { ko41aColumnWords(column), made.count.numbers.at(i) };
    }
    return table;
}

} // namespace

Ko41aPanel::Ko41aPanel(Workspace &workspace, QWidget *parent)
    : ReturnsPanel(parent)
    , m_workspace(workspace)
    , m_years(new QComboBox(this))
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
    , m_checks(new Card(tr("Before you send it"), this))
    , m_numbers(new QVBoxLayout)
    , m_places(new Card(tr("Not counted, and under Other"), this))
    , m_kept(new Card(tr("When it is sent"), this))
    , m_sender(new Ko41aSenderCard(workspace, this))
    , m_lists(new Ko41aListsCard(workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    column->setSpacing(space::Large);
    m_header = new PageHeader(tr("KO41a"), this);
    m_header->setSentence(
        tr("The yearly return of written complaints to NHS England. Heed counts and "
           "checks it and saves a file; you send it yourself."));
    m_header->setAction(Glyph::Save, tr("Save the return"))
        ->setObjectName(QStringLiteral("saveReturn"));
    m_years->setObjectName(QStringLiteral("ko41aYear"));
    m_checks->setObjectName(QStringLiteral("ko41aChecks"));
    m_places->setObjectName(QStringLiteral("ko41aPlaces"));
    m_kept->setObjectName(QStringLiteral("ko41aKept"));
    addYears();
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addWidget(new LabelledField(tr("&Which year?"), {}, m_years, this));
    column->addWidget(m_checks);
    column->addLayout(m_numbers);
    for (Card *card : std::initializer_list<Card *> { m_places, m_kept, m_sender, m_lists })
        column->addWidget(card);
    column->addStretch();
    connect(m_years, &QComboBox::currentIndexChanged, this, &Ko41aPanel::refresh);
    connect(m_header, &PageHeader::actionTriggered, this, &Ko41aPanel::save);
    connect(m_sender, &Ko41aSenderCard::failed, m_error, &InlineError::setText);
    connect(m_sender, &Ko41aSenderCard::kept, this, &Ko41aPanel::refresh);
    connect(m_lists, &Ko41aListsCard::failed, m_error, &InlineError::setText);
    connect(m_lists, &Ko41aListsCard::brought, this, &Ko41aPanel::refresh);
}

void Ko41aPanel::addYears()
{
    Measures measures(m_workspace.session().database);
    const QDate first = measures.firstDay(QStringLiteral("received")).value_or(QDate());
    const int now = firstYearOf(m_workspace.today());
    const int oldest = first.isValid() ? std::max(firstYearOf(first), now - mostYears) : now - 1;
    for (int year = now; year >= oldest; --year)
        m_years->addItem(
            tr("%1 (1 April %2 to 31 March %3)").arg(ko41aYear(year)).arg(year).arg(year + 1),
            year);
    const int ended = m_years->findData(now - 1);
    m_years->setCurrentIndex(std::max(ended, 0));
}

Period Ko41aPanel::period() const { return yearFrom(m_years->currentData().toInt()); }

void Ko41aPanel::refresh()
{
    m_job.cancel();
    m_progress->start(tr("Counting"));
    m_job = m_workspace.worker().run(
        this,
        [period = period()](const JobContext &context) -> Result<Ko41aReturn> {
            return checkRight(context.session, Capability::Report).and_then([&] {
                return ko41aReturn(context.session, period);
            });
        },
        [this](Result<Ko41aReturn> made) { take(std::move(made)); });
}

void Ko41aPanel::take(Result<Ko41aReturn> made)
{
    if (!made && made.error().code == ErrorCode::Cancelled)
        return;
    m_progress->finish();
    m_error->setText(made ? QString() : explain(made.error()));
    m_made = made ? std::optional(std::move(*made)) : std::nullopt;
    emptyLayout(*m_numbers);
    for (Card *card :
        std::initializer_list<Card *> { m_checks, m_places, m_kept, m_sender, m_lists })
        card->setVisible(m_made.has_value());
    if (auto *button = m_header->findChild<QPushButton *>(QStringLiteral("saveReturn")))
        button->setEnabled(m_made.has_value());
    if (!m_made)
        return;
    showChecks();
    showNumbers();
    showPlaces();
    showKept();
    m_sender->setSender(m_made->sender);
    m_lists->setLayoutOfYear(m_made->count.layout);
}

void Ko41aPanel::showChecks()
{
    QVBoxLayout *rows = m_checks->refill();
    QWidget *room = rows->parentWidget();
    rows->setSpacing(space::Large);
    const auto add = [&](const Ko41aCheck &check) {
        const auto [tone, verdict] = verdictWords(check.verdict);
        CheckRow row { tone, verdict, check.title, check.sentence };
        if (!check.cases.isEmpty()) {
            row.verb = showWords(check.cases.size());
            row.name = QStringLiteral("show-") + check.id;
            row.show = [this, check] { showCases(check.cases, check.title); };
        }
        rows->addWidget(makeCheckRow(row, room));
    };
    for (const Ko41aVerdict verdict : { Ko41aVerdict::Fails, Ko41aVerdict::Look }) {
        for (const Ko41aCheck &check : m_made->checks) {
            if (check.verdict == verdict)
                add(check);
        }
    }
    QStringList holding;
    for (const Ko41aCheck &check : m_made->checks) {
        if (check.verdict == Ko41aVerdict::Holds)
            holding << QStringLiteral("\u2022 ") + check.title;
    }
    rows->addWidget(makeCheckRow(
        { Tone::Done,
            tr("%1 of %2 checks are in order").arg(holding.size()).arg(m_made->checks.size()), {},
            holding.join(QLatin1Char('\n')) },
        room));
}

void Ko41aPanel::showNumbers()
{
    using S = Ko41aSection;
    const std::pair<const char *, std::pair<QString, QList<S>>> parts[] {
        { "ko41aHead",
            { tr("Complaints"),
                { S::BroughtForward, S::New, S::Resolved, S::Upheld, S::PartiallyUpheld,
                    S::NotUpheld, S::CarriedForward } } },
        { "ko41aAge", { tr("Age of the patient"), { S::Age, S::AgeTotal } } },
        { "ko41aStatus", { tr("Who complained"), { S::Status, S::StatusTotal } } },
        { "ko41aService", { tr("Service area"), { S::Service, S::ServiceTotal } } },
        { "ko41aSpecialty", { tr("Clinical treatment"), { S::Specialty, S::SpecialtyTotal } } },
        { "ko41aSubject",
            { tr("Other subjects"), { S::Subject, S::SubjectSubTotal, S::SubjectTotal } } },
        { "ko41aProfession", { tr("Profession"), { S::Profession, S::ProfessionTotal } } },
    };
    auto *room = new QWidget(this);
    auto *grid = new QGridLayout(room);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::Page);
    grid->setVerticalSpacing(space::Page);
    int at = 0;
    for (const auto &[id, part] : parts) {
        grid->addWidget(tableCard(sectionTable(*m_made, id, part.first, part.second), room), at / 2,
            at % 2, Qt::AlignTop);
        ++at;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_numbers->addWidget(room);
}

void Ko41aPanel::addCases(
    QVBoxLayout *rows, const QString &title, const QList<qint64> &cases, const QString &name)
{
    CheckRow row;
    row.title = QStringLiteral("%1: %2").arg(title, QLocale().toString(cases.size()));
    row.verb = showWords(cases.size());
    row.name = name;
    row.show = [this, title, cases] { showCases(cases, title); };
    rows->addWidget(makeCheckRow(row, rows->parentWidget()));
}

void Ko41aPanel::showPlaces()
{
    QVBoxLayout *rows = m_places->refill();
    rows->setSpacing(space::Medium);
    const Ko41aCount &count = m_made->count;
    int number = 0;
    for (const auto &[why, cases] : count.leftOut)
        addCases(rows, tr("Not counted: %1").arg(ko41aLeftOutWords(why)), cases,
            QStringLiteral("showLeftOut%1").arg(++number));
    for (const Ko41aUnderOther &other : count.underOther)
        addCases(rows, ko41aUnderOtherWords(other), other.cases,
            QStringLiteral("showOther%1").arg(++number));
    if (!count.reopenedOpen.isEmpty())
        addCases(rows, tr("Came back and open at the end, resolved before"), count.reopenedOpen,
            QStringLiteral("showReopened"));
    if (!count.ledByOther.isEmpty())
        addCases(
            rows, tr("Another body leads the answer"), count.ledByOther, QStringLiteral("showLed"));
    if (rows->count() == 0)
        rows->addWidget(
            makeLabel(tr("Every complaint of the year is counted, and each has its column."),
                type::base(), rows->parentWidget(), false, true));
}

void Ko41aPanel::showKept()
{
    QVBoxLayout *rows = m_kept->refill();
    QWidget *room = rows->parentWidget();
    const auto kept = keptKo41a(m_workspace.session().database, period().from.year());
    const QString said = kept && *kept
        ? tr("Kept on %1 with %2 carried forward. Keep it again if you sent a corrected one.")
              .arg(formatDay((*kept)->keptOn))
              .arg((*kept)->carriedForward)
        : tr("Keep the return as it was sent: next year Heed compares what is brought forward with "
             "it, "
             "and names the cases that differ.");
    auto *words = makeLabel(said, type::base(), room, false, true);
    words->setObjectName(QStringLiteral("keptWords"));
    rows->addWidget(words);
    QPushButton *button = makeButton(tr("Keep as sent"), room);
    button->setObjectName(QStringLiteral("keepReturn"));
    button->setEnabled(permits(m_workspace.session().role, Capability::WriteRecords));
    rows->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &Ko41aPanel::keep);
}

void Ko41aPanel::showCases(const QList<qint64> &cases, const QString &heading)
{
    m_workspace.openAll(recordkind::Complaint, cases, heading);
}

void Ko41aPanel::save()
{
    const Period year = period();
    const QString name = QStringLiteral("KO41a %1.csv").arg(ko41aYear(year.from.year()));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_workspace.prompter().askSaveFile({ tr("Save the return"), folder.filePath(name),
                                           tr("CSV (*.csv);;Spreadsheet (*.xlsx);;PDF (*.pdf)") },
        [this, year](const QString &path) {
            m_progress->start(tr("Saving the return"));
            m_workspace.worker().run(
                this,
                [year, path, isPractice = m_workspace.store().isPractice()](
                    const JobContext &context) {
                    return saveReport(context.session, QStringLiteral("ko41a"),
                        { year, {}, isPractice, false }, path);
                },
                [this](const Result<QString> &saved) {
                    m_progress->finish();
                    m_error->setText(saved ? QString() : explain(saved.error()));
                    if (saved)
                        m_workspace.say(
                            tr("The return is saved in %1.").arg(QDir::toNativeSeparators(*saved)));
                });
        });
}

void Ko41aPanel::keep()
{
    if (!m_made)
        return;
    const auto kept = Ko41aService(m_workspace.session()).keep(*m_made);
    m_error->setText(kept ? QString() : explain(kept.error()));
    if (kept) {
        m_workspace.say(tr("The return is kept as it was sent."));
        showKept();
    }
}

} // namespace heed
