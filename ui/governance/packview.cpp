#include "ui/governance/packview.h"

#include "core/governance/packregister.h"
#include "ui/governance/packcounter.h"
#include "ui/governance/packdocument.h"
#include "ui/governance/packfigures.h"
#include "ui/governance/packsections.h"
#include "ui/governance/packsince.h"
#include "ui/governance/packstorytab.h"
#include "ui/governance/packwords.h"
#include "ui/governance/reportfile.h"
#include "ui/print/printoutput.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/recordtabs.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace heed {

namespace {

QString key(const char *text) { return QString::fromLatin1(text); }

/// What leaves the store is noted in its trail.
Result<void> noteSaved(const Session &session, const Pack &pack, const QString &ending)
{
    return beginWork(session, Capability::Report).and_then([&](Transaction work) {
        work.note({ AuditAction::Print, recordkind::Pack, pack.id.value, pack.reference, {},
            QStringLiteral("saved as %1").arg(ending) });
        return work.commit();
    });
}

/// What was given out, byte for byte; of a pack that is not issued, what it would be.
Result<void> saveFile(const Session &session, PackId id, const QString &path)
{
    const auto file = PackRegister(session).file(id);
    if (!file)
        return Failure(file.error());
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto written = file->pack.isFrozen()
        ? (ending == QLatin1String("json") ? keptData(session, file->pack)
                                           : keptPaper(session, file->pack))
              .and_then([&path](const QByteArray &bytes) { return writeWhole(path, bytes); })
        : previewPack(session, *file, false).and_then([&path](const PackPreview &preview) {
              return writeReportFile(preview.report, path);
          });
    return written.and_then([&] { return noteSaved(session, file->pack, ending); });
}

} // namespace

PackView::PackView(Workspace &workspace, PackService &packs, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_packs(packs)
    , m_counter(new PackCounter(workspace, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::Page, space::Large, space::Page, 0);
    m_tabs = new RecordTabs(key("pack"), head(), this);
    layout->addWidget(m_tabs);
    m_tabs->add(new PackSectionsTab(workspace, packs, m_tabs));
    m_tabs->add(new PackFiguresTab(workspace, *m_counter, m_tabs));
    auto *story = new PackStoryTab(workspace, packs, *m_counter, m_tabs);
    m_tabs->add(story);
    m_since = new PackSinceTab(workspace, m_tabs);
    m_tabs->add(m_since);
    connect(m_tabs, &RecordTabs::changed, this, [this] {
        m_counter->forget();
        showPack();
    });
    connect(story, &PackStoryTab::ticked, this, &PackView::showPack);
    connect(m_since, &PackSinceTab::working, this, &PackView::setWorking);
    connect(m_counter, &PackCounter::started, this,
        [this] { m_progress->start(tr("Counting the pack")); });
    connect(m_counter, &PackCounter::counted, m_progress, &ProgressStrip::finish);
    connect(m_counter, &PackCounter::failed, m_progress, &ProgressStrip::finish);
}

QWidget *PackView::head()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Medium);
    m_header = new PageHeader({}, head);
    auto *all = m_header->addQuietAction(Glyph::Back, tr("All packs"));
    all->setObjectName(key("allPacks"));
    connect(all, &QPushButton::clicked, this, &PackView::closed);
    m_save = m_header->addQuietAction(Glyph::Download, tr("Save as"));
    m_save->setObjectName(key("savePack"));
    m_back = m_header->addQuietAction(Glyph::Undo, tr("Back to draft"));
    m_back->setObjectName(key("backToDraft"));
    m_withdraw = m_header->addQuietAction(Glyph::Undo, tr("Withdraw"));
    m_withdraw->setObjectName(key("withdrawPack"));
    m_bin = m_header->addQuietAction(Glyph::Bin, tr("Bin the pack"));
    m_bin->setObjectName(key("binPack"));
    m_next = m_header->setAction(Glyph::Check, tr("Approve"));
    column->addWidget(m_header);
    auto *line = new QHBoxLayout;
    m_state = new StatusLabel(head);
    m_state->setObjectName(key("packState"));
    m_standing = makeLabel({}, type::base(), head, false, true);
    m_standing->setObjectName(key("packStanding"));
    line->addWidget(m_state);
    line->addWidget(m_standing, 1);
    column->addLayout(line);
    m_error = new InlineError(head);
    m_error->setObjectName(key("packViewError"));
    column->addWidget(m_error);
    m_progress = new ProgressStrip(head);
    m_progress->setObjectName(key("busy"));
    column->addWidget(m_progress);
    column->addWidget(m_reasonCard = reasonCard());
    auto *menu = new QMenu(m_save);
    m_save->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(tr("PDF, to print and to send"), this, [this] { saveAs(key("pdf")); });
        if (m_pack.isFrozen()) {
            menu->addAction(tr("Its data (JSON)"), this, [this] { saveAs(key("json")); });
            return;
        }
        menu->addAction(tr("Document (ODT) for Word"), this, [this] { saveAs(key("odt")); });
        menu->addAction(
            tr("Spreadsheet (XLSX) with the data"), this, [this] { saveAs(key("xlsx")); });
        menu->addAction(tr("Web page (HTML)"), this, [this] { saveAs(key("html")); });
    });
    connect(m_header, &PageHeader::actionTriggered, this, &PackView::doNext);
    connect(m_back, &QPushButton::clicked, this, [this] { ask(Asking::BackToDraft); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { ask(Asking::Withdraw); });
    connect(m_bin, &QPushButton::clicked, this, [this] { ask(Asking::Bin); });
    return head;
}

Card *PackView::reasonCard()
{
    auto *card = new Card({}, this);
    card->setObjectName(key("packReasonCard"));
    m_question = makeLabel({}, type::base(), card, false, true);
    card->content()->addWidget(m_question);
    m_reason = new QLineEdit(card);
    m_reason->setObjectName(key("packReason"));
    card->content()->addWidget(new LabelledField(tr("Why?"), {}, m_reason, card));
    auto *buttons = new QHBoxLayout;
    m_answer = makeButton({}, card);
    m_answer->setObjectName(key("packAnswer"));
    QPushButton *leave = makeButton(tr("Leave it"), card);
    buttons->addWidget(m_answer);
    buttons->addWidget(leave);
    buttons->addStretch();
    card->content()->addLayout(buttons);
    card->hide();
    connect(m_answer, &QPushButton::clicked, this, &PackView::answer);
    connect(m_reason, &QLineEdit::returnPressed, this, &PackView::answer);
    connect(leave, &QPushButton::clicked, this, [this] { closeQuestion(); });
    return card;
}

bool PackView::show(PackId id)
{
    const auto file = PackRegister(m_workspace.session()).file(id);
    if (!file || file->pack.binnedAt.isValid())
        return false;
    m_counter->forget();
    m_error->setText({});
    m_asking = Asking::Nothing;
    m_reasonCard->hide();
    m_pack = file->pack;
    showPack();
    m_tabs->setRecord(id.value);
    return true;
}

void PackView::refresh()
{
    if (!m_pack.id.isValid())
        return;
    m_counter->forget();
    showPack();
    m_tabs->refresh();
}

void PackView::showPack()
{
    const auto file = PackRegister(m_workspace.session()).file(m_pack.id);
    if (!file) {
        m_error->setText(explain(file.error()));
        return;
    }
    m_pack = file->pack;
    const Role role = m_workspace.session().role;
    m_header->setTitle(m_pack.title);
    m_header->setSentence(tr("%1, %2: %3").arg(
        m_pack.reference, reportName(m_pack.kind), periodWords(m_pack.period())));
    m_state->setStatus(toneOf(m_pack.state), wordFor(m_pack.state));
    m_standing->setText(standingWords(m_pack));
    const bool signs = permits(role, Capability::SignOff);
    switch (m_pack.state) {
    case PackState::Draft:
        m_header->setAction(Glyph::Check, tr("Approve"));
        break;
    case PackState::Approved:
        m_header->setAction(Glyph::Send, tr("Issue"));
        break;
    case PackState::Issued:
    case PackState::Withdrawn:
        m_header->setAction(Glyph::Refresh, tr("Compare with today"));
        break;
    }
    m_next->setEnabled(m_pack.isFrozen() || signs);
    m_next->setToolTip(m_next->isEnabled()
            ? QString()
            : tr("Only a manager approves and issues packs."));
    m_back->setVisible(m_pack.state == PackState::Approved);
    m_withdraw->setVisible(m_pack.state == PackState::Issued && signs);
    m_bin->setVisible(!m_pack.isFrozen() && permits(role, Capability::Bin));
}

QWidget *PackView::firstFocus() { return m_tabs->firstFocus(); }

void PackView::doNext()
{
    m_error->setText({});
    switch (m_pack.state) {
    case PackState::Draft:
        approve();
        return;
    case PackState::Approved:
        issue();
        return;
    case PackState::Issued:
    case PackState::Withdrawn:
        compare();
    }
}

void PackView::approve()
{
    work(
        tr("Looking whether it is ready"),
        [id = m_pack.id](const JobContext &context) {
            return PackService(context.session).approve(id);
        },
        tr("The pack is approved. Issue it when it goes out."));
}

void PackView::issue()
{
    work(
        tr("Issuing the pack"),
        [id = m_pack.id](const JobContext &context) {
            return PackService(context.session).issue(id, packPaper);
        },
        tr("The pack is issued, and kept as it is."));
}

void PackView::compare()
{
    if (m_tabs->current() == m_since)
        m_since->show(m_pack.id.value);
    else
        m_tabs->choose(m_since->id());
}

void PackView::work(const QString &sentence,
    std::function<Result<void>(const JobContext &)> job, const QString &done)
{
    setWorking(true);
    m_progress->start(sentence);
    m_job = m_workspace.worker().run(this, std::move(job),
        [this, done](const Result<void> &result) { afterStep(result, done); });
}

void PackView::afterStep(const Result<void> &done, const QString &said)
{
    m_progress->finish();
    setWorking(false);
    if (!done) {
        m_error->setText(explain(done.error()));
        if (done.error().operation == QLatin1String("pack.story-open"))
            m_tabs->choose(key("packStory"));
        return;
    }
    m_workspace.say(said);
    refresh();
}

void PackView::setWorking(bool working)
{
    if (working)
        m_progress->start(tr("Counting the pack"));
    else
        m_progress->finish();
    m_next->setEnabled(!working
        && (m_pack.isFrozen() || permits(m_workspace.session().role, Capability::SignOff)));
    m_save->setEnabled(!working);
    m_back->setEnabled(!working);
    m_withdraw->setEnabled(!working);
    m_bin->setEnabled(!working);
}

void PackView::ask(Asking what)
{
    m_asking = what;
    m_error->setText({});
    m_reason->clear();
    switch (what) {
    case Asking::BackToDraft:
        m_question->setText(tr("As a draft it can be changed, and must be approved again."));
        m_answer->setText(tr("Take it back to draft"));
        break;
    case Asking::Withdraw:
        m_question->setText(tr("It stays in the store as it was given out, marked as withdrawn. "
                               "This cannot be undone."));
        m_answer->setText(tr("Withdraw it"));
        break;
    case Asking::Bin:
    case Asking::Nothing:
        m_question->setText(tr("A pack that was not issued goes into the bin."));
        m_answer->setText(tr("Put it into the bin"));
        break;
    }
    m_reasonCard->show();
    m_reason->setFocus();
}

bool PackView::closeQuestion()
{
    if (m_asking == Asking::Nothing)
        return false;
    m_asking = Asking::Nothing;
    m_reasonCard->hide();
    m_next->setFocus();
    return true;
}

void PackView::answer()
{
    Result<void> done;
    const Asking asked = m_asking;
    if (asked == Asking::BackToDraft)
        done = m_packs.backToDraft(m_pack.id, m_reason->text());
    else if (asked == Asking::Withdraw)
        done = m_packs.withdraw(m_pack.id, m_reason->text());
    else if (asked == Asking::Bin)
        done = m_packs.bin(m_pack.id, m_reason->text());
    if (!done) {
        m_error->setText(explain(done.error()));
        m_reason->setFocus();
        return;
    }
    closeQuestion();
    m_error->setText({});
    if (asked == Asking::Bin) {
        m_workspace.say(tr("The pack %1 is in the bin.").arg(m_pack.reference));
        emit closed();
        return;
    }
    refresh();
}

void PackView::saveAs(const QString &ending)
{
    const QString name = QStringLiteral("%1 %2.%3").arg(m_pack.reference, m_pack.title, ending);
    const QDir folder(
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_workspace.prompter().askSaveFile({ tr("Save the pack"),
                                           folder.filePath(QString(name).replace(
                                               QLatin1Char('/'), QLatin1Char('-'))),
                                           QStringLiteral("*.%1").arg(ending) },
        [this, ending](const QString &chosen) {
            const bool hasEnding = chosen.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive);
            const QString path = hasEnding ? chosen : chosen + QLatin1Char('.') + ending;
            work(
                tr("Saving the pack"),
                [id = m_pack.id, path](const JobContext &context) {
                    return saveFile(context.session, id, path);
                },
                tr("Saved as %1.").arg(QFileInfo(path).fileName()));
        });
}

} // namespace heed
