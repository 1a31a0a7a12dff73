#include "ui/governance/quickpaper.h"

#include "core/governance/reportkinds.h"
#include "ui/governance/packwords.h"
#include "ui/insight/periodchooser.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QCheckBox>
#include <QComboBox>
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
}

QuickPaper::QuickPaper(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_header(new PageHeader(tr("Make a paper"), this))
    , m_make(m_header->setAction(Glyph::Packs, tr("Make the paper")))
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
{
    m_header->setSentence(
        tr("From the records as they stand: no names, small numbers hidden, every figure defined. "
           "It is not kept: a paper that you give out is better made as a pack."));
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
    connect(m_header, &PageHeader::actionTriggered, this, &QuickPaper::make);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_job.cancel(); });
}

Card *QuickPaper::wishes()
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

QWidget *QuickPaper::reports()
{
    m_reports = new QComboBox(this);
    m_reports->setObjectName(QStringLiteral("report"));
    for (const ReportKind &kind : reportKinds()) {
        const QString id = QString::fromLatin1(kind.id);
        m_reports->addItem(reportName(id), id);
    }
    connect(m_reports, &QComboBox::currentIndexChanged, this, &QuickPaper::showReport);
    return m_reports;
}

void QuickPaper::showReport() { m_about->setText(reportAbout(report())); }

QString QuickPaper::report() const { return m_reports->currentData().toString(); }

QWidget *QuickPaper::formats()
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

QWidget *QuickPaper::place()
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
    connect(choose, &QPushButton::clicked, this, &QuickPaper::askFolder);
    return box;
}

QWidget *QuickPaper::firstFocus() { return m_reports; }

void QuickPaper::setFolder(const QString &folder)
{
    m_folder = folder;
    m_folderWords->setText(QDir::toNativeSeparators(folder));
}

void QuickPaper::askFolder()
{
    m_workspace.prompter().askFolder({ tr("Where to put the pack"), m_folder, {} },
        [this](const QString &folder) { setFolder(folder); });
}

QStringList QuickPaper::endings() const
{
    QStringList chosen;
    for (const QCheckBox *format : m_formats) {
        if (format->isChecked())
            chosen << format->objectName();
    }
    return chosen;
}

void QuickPaper::setWorking(bool working)
{
    m_make->setEnabled(!working);
    m_wishes->setEnabled(!working);
}

void QuickPaper::make()
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

void QuickPaper::take(Result<PackMade> made)
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

void QuickPaper::addMade(const PackMade &made)
{
    const auto day
        = [](QDate date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); };
    const QLocale locale;
    auto *line = new QWidget(m_made);
    line->setObjectName(QStringLiteral("madePack"));
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("%1, %2 to %3: %4 chapters with %5 charts and %6 tables.")
                                    .arg(reportName(made.report), day(made.period.from),
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
