#include "ui/governance/packspage.h"

#include "core/governance/reportkinds.h"
#include "ui/insight/periodchooser.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QStandardPaths>
#include <QUrl>

namespace heed {

namespace {
constexpr int widestColumn = 760; // px: a form reads best in one narrow column

QString words(const char *text) { return QCoreApplication::translate("PacksPage", text); }

/// What people read for a report.
struct ReportWords
{
    const char *id;
    const char *name;
    const char *about;
};

constexpr ReportWords reportWords[] {
    { "board", QT_TRANSLATE_NOOP("PacksPage", "Board report"),
        QT_TRANSLATE_NOOP("PacksPage",
            "Complaints received and closed, what was settled at the frontline, what is open, "
            "what was found and learned, the ombudsman, and complaints, incidents and claims side "
            "by side.") },
    { "candour", QT_TRANSLATE_NOOP("PacksPage", "Duty of candour"),
        QT_TRANSLATE_NOOP("PacksPage",
            "How regulation 20 was kept: told in person, written, results shared, each with its "
            "target; every open duty in one line; and what the Care Quality Commission was "
            "told.") },
    { "equity", QT_TRANSLATE_NOOP("PacksPage", "Fairness and equity"),
        QT_TRANSLATE_NOOP("PacksPage",
            "Formal investigations, suspensions and outcomes by group, declarations of interest, "
            "and the self-assessment. Counts only: no names, no references, small numbers "
            "hidden.") },
    { "oversight", QT_TRANSLATE_NOOP("PacksPage", "Senior oversight"),
        QT_TRANSLATE_NOOP("PacksPage",
            "For those who sign: replies that wait, serious cases and who looked at them, and an "
            "extract for the risk register by theme and place. References, no names.") },
    { "objectives", QT_TRANSLATE_NOOP("PacksPage", "Role objectives (template)"),
        QT_TRANSLATE_NOOP("PacksPage",
            "What each role promises about complaints and what would show it: to be changed and "
            "agreed. Best made as a document (ODT).") },
    { "annual", QT_TRANSLATE_NOOP("PacksPage", "Annual report"), QT_TRANSLATE_NOOP("PacksPage", "What regulation 18 asks for of a year to 31 March, item by item, with what is missing first; texts are written on the page Returns.") },
    { "cqc-complaints", QT_TRANSLATE_NOOP("PacksPage", "CQC summary of complaints"), QT_TRANSLATE_NOOP("PacksPage", "Regulation 16(3): what is missing, then every complaint of the period with its responses and what came after them. No names.") },
    { "cqc-governance", QT_TRANSLATE_NOOP("PacksPage", "CQC report on governance"), QT_TRANSLATE_NOOP("PacksPage", "Regulation 17(3): what is missing, what shows that regulation 17(2) is kept, and the plans for improvement.") },
    { "ko41a", QT_TRANSLATE_NOOP("PacksPage", "KO41a return"), QT_TRANSLATE_NOOP("PacksPage", "The yearly return of an NHS body to NHS England, for a year from 1 April to 31 March: what does not add up first. Exact numbers, not for publication.") },
    { "duties", QT_TRANSLATE_NOOP("PacksPage", "Duties calendar"),
        QT_TRANSLATE_NOOP("PacksPage",
            "What has to be done in the twelve months from today, whatever the period says, what "
            "is overdue, who is responsible, training, and the gaps of the complaints policy.") },
    { "learning", QT_TRANSLATE_NOOP("PacksPage", "Learning"),
        QT_TRANSLATE_NOOP("PacksPage",
            "Actions opened, done, late and moved; whether they helped; what came back; “You "
            "said, we did” as it was approved; and with whom it was shared.") },
    { "month", QT_TRANSLATE_NOOP("PacksPage", "This month on one page"),
        QT_TRANSLATE_NOOP("PacksPage",
            "One sheet in plain words: what came in, what was settled, what is late and what to do "
            "next, what was learned, the duty of candour, and the last twelve months.") },
};

const ReportWords &wordsOf(const QString &id)
{
    for (const ReportWords &each : reportWords) {
        if (id == QLatin1String(each.id))
            return each;
    }
    return reportWords[0];
}

}

PacksPage::PacksPage(Workspace &workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Panel and packs"), this))
    , m_make(m_header->setAction(Glyph::Packs, tr("Make the pack")))
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
{
    m_header->setSentence(
        tr("A paper for your board or panel, made from the records as they stand: no "
           "names, small numbers hidden, every figure defined."));
    auto *column = new QWidget;
    column->setMaximumWidth(widestColumn);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    layout->setSpacing(space::Large);
    layout->addWidget(m_header);
    layout->addWidget(m_error);
    layout->addWidget(m_progress);
    layout->addWidget(m_wishes = wishes());
    m_made = new Card(tr("Made since you opened the store"), column);
    m_made->setObjectName(QStringLiteral("made"));
    m_made->hide();
    layout->addWidget(m_made);
    layout->addStretch(1);
    m_error->setObjectName(QStringLiteral("packError"));
    m_progress->setObjectName(QStringLiteral("busy"));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(m_header, &PageHeader::actionTriggered, this, &PacksPage::make);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_job.cancel(); });
}

Card *PacksPage::wishes()
{
    auto *card = new Card(tr("What to make"), this);
    card->content()->setSpacing(space::Medium);
    card->content()->addWidget(new LabelledField(tr("Which &report?"), {}, reports(), card));
    m_about = makeLabel({}, type::base(), card, true, true);
    m_about->setObjectName(QStringLiteral("aboutReport"));
    card->content()->addWidget(m_about);
    showReport();
    m_period = new PeriodChooser(m_workspace.today(), m_workspace.session().calendar, card);
    auto *period = new LabelledField(tr("&Which period?"), {}, m_period, card);
    card->content()->addWidget(period);
    card->content()->addWidget(new LabelledField(tr("As which files?"), {}, formats(), card));
    card->content()->addWidget(new LabelledField(tr("Where to?"),
        tr("A file that is there is never replaced: the new one gets a number."), place(), card));
    return card;
}

QWidget *PacksPage::reports()
{
    m_reports = new QComboBox(this);
    m_reports->setObjectName(QStringLiteral("report"));
    for (const ReportKind &kind : reportKinds()) {
        const QString id = QString::fromLatin1(kind.id);
        m_reports->addItem(words(wordsOf(id).name), id);
    }
    connect(m_reports, &QComboBox::currentIndexChanged, this, &PacksPage::showReport);
    return m_reports;
}

void PacksPage::showReport() { m_about->setText(words(wordsOf(report()).about)); }

QString PacksPage::report() const { return m_reports->currentData().toString(); }

QWidget *PacksPage::formats()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::Hair);
    const std::pair<const char *, QString> kinds[] {
        { "pdf", tr("&PDF, to print and to send") },
        { "odt", tr("&Document (ODT), to edit in Word or LibreOffice") },
        { "html", tr("We&b page, for screen readers and intranets") },
        { "xlsx", tr("&Spreadsheet (XLSX), every figure and table") },
    };
    for (const auto &[ending, words] : kinds) {
        auto *format = new QCheckBox(words, box);
        format->setObjectName(QLatin1String(ending));
        format->setMinimumHeight(TargetHeight);
        m_formats << format;
        layout->addWidget(format);
    }
    m_formats.first()->setChecked(true);
    return box;
}

QWidget *PacksPage::place()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_folderWords = makeLabel({}, type::base(), box, false, true);
    m_folderWords->setObjectName(QStringLiteral("folder"));
    QPushButton *choose = makeButton(tr("&Choose a folder"), box);
    choose->setObjectName(QStringLiteral("chooseFolder"));
    layout->addWidget(m_folderWords, 1);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &PacksPage::askFolder);
    return box;
}

QWidget *PacksPage::firstFocus() { return m_reports; }

void PacksPage::setFolder(const QString &folder)
{
    m_folder = folder;
    m_folderWords->setText(QDir::toNativeSeparators(folder));
}

void PacksPage::askFolder()
{
    m_workspace.prompter().askFolder({ tr("Where to put the pack"), m_folder, {} },
        [this](const QString &folder) { setFolder(folder); });
}

QStringList PacksPage::endings() const
{
    QStringList chosen;
    for (const QCheckBox *format : m_formats) {
        if (format->isChecked())
            chosen << format->objectName();
    }
    return chosen;
}

void PacksPage::setWorking(bool working)
{
    m_make->setEnabled(!working);
    m_wishes->setEnabled(!working);
}

void PacksPage::make()
{
    m_error->setText({});
    if (endings().isEmpty()) {
        m_error->setText(tr("No kind of file is chosen: tick at least one."));
        m_formats.first()->setFocus();
        return;
    }
    const PackWish wish { m_period->period(), endings(), m_folder, m_workspace.store().isPractice(),
        report() };
    setWorking(true);
    m_progress->start(tr("Making the pack"));
    m_job = m_workspace.worker().run(
        this,
        [wish](const JobContext &context) {
            return makePack(context.session, wish, context.progress);
        },
        [this](Result<PackMade> made) { take(std::move(made)); },
        [this](int percent) { m_progress->setProgress(percent, 100); });
}

void PacksPage::take(Result<PackMade> made)
{
    m_progress->finish();
    setWorking(false);
    if (made)
        addMade(*made);
    else if (made.error().code == ErrorCode::Cancelled)
        m_workspace.say(tr("Stopped. Nothing was saved."));
    else
        m_error->setText(explain(made.error()));
}

void PacksPage::addMade(const PackMade &made)
{
    const auto day
        = [](QDate date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); };
    const QLocale locale;
    auto *line = new QWidget(m_made);
    line->setObjectName(QStringLiteral("madePack"));
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("%1, %2 to %3: %4 chapters with %5 charts and %6 tables.")
                                    .arg(words(wordsOf(made.report).name), day(made.period.from),
                                        day(made.period.to), locale.toString(made.chapters),
                                        locale.toString(made.charts), locale.toString(made.tables)),
        type::base(), line, false, true));
    for (const QString &path : made.files) {
        auto *row = new QHBoxLayout;
        row->addWidget(makeLabel(QFileInfo(path).fileName(), type::small(), line, true, true), 1);
        QPushButton *open = makeButton(tr("Open the file"), line);
        open->setIcon(icon(Glyph::OpenElsewhere));
        open->setAccessibleDescription(QFileInfo(path).fileName());
        connect(open, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        row->addWidget(open);
        layout->addLayout(row);
    }
    constexpr int belowHeading = 1;
    m_made->content()->insertWidget(belowHeading, line);
    m_made->show();
    m_workspace.say(tr("The pack is ready."));
}

} // namespace heed
