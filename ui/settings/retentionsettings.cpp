#include "ui/settings/retentionsettings.h"

#include "core/calendar/dayformat.h"
#include "ui/records/certificate.h"
#include "ui/shared/busy.h"
#include "ui/shared/explain.h"
#include "ui/shared/labelledfield.h"
#include "ui/shared/labels.h"
#include "ui/shell/workspace.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heed {

namespace {

constexpr int mostListed = 50;

/// "Kept until Fri 4 Mar 2026" and why it cannot go yet.
QString stateWords(const RetentionState &state)
{
    if (state.isHeld)
        return RetentionSettings::tr("Kept until %1. On hold, so it stays.")
            .arg(formatDay(state.keepUntil));
    if (!state.waitsFor.isEmpty())
        return RetentionSettings::tr("Kept until %1. Waits for %2, which is still open.")
            .arg(formatDay(state.keepUntil), state.waitsFor);
    return RetentionSettings::tr("Closed %1, kept until %2.")
        .arg(formatDay(state.closedOn), formatDay(state.keepUntil));
}

} // namespace

RetentionSettings::RetentionSettings(Workspace &workspace, QWidget *parent)
    : Card(tr("Records due for review"), parent)
    , m_workspace(workspace)
    , m_reason(new QLineEdit)
    , m_reasonField(new LabelledField(tr("&Reason"),
          tr("For what you do next below. It stays for good, so it holds no names."), m_reason))
    , m_progress(new ProgressStrip(this))
{
    setObjectName(QStringLiteral("retentionSettings"));
    if (auto rules = RetentionRules::load())
        m_service = std::make_unique<RetentionService>(workspace.session(), std::move(*rules));
    m_reason->setObjectName(QStringLiteral("disposalReason"));
    m_reason->setText(tr("Its time has passed, and nobody needs it any more"));
    content()->addWidget(makeLabel(
        tr("What has been kept for its time is looked at by two people: one proposes that it is "
           "destroyed, another approves. A stub and a certificate stay."),
        type::base(), this, true, true));
    content()->addWidget(m_reasonField);
    content()->addWidget(m_progress);
    refresh();
}

void RetentionSettings::refresh()
{
    if (m_lists != nullptr) {
        m_lists->hide();
        m_lists->deleteLater(); // it may hold the button whose click brought us here
    }
    m_lists = new QWidget(this);
    auto *rows = new QVBoxLayout(m_lists);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::Small);
    if (m_service) {
        fillProposals(rows);
        fillDue(rows);
        fillDone(rows);
    }
    content()->addWidget(m_lists);
    m_lists->show();
}

void RetentionSettings::addHeading(QVBoxLayout *rows, const QString &text)
{
    QFont strong = type::base();
    strong.setWeight(QFont::DemiBold);
    rows->addWidget(makeLabel(text, strong, m_lists, false, true));
}

void RetentionSettings::addLine(QVBoxLayout *rows, const QString &sentence, const QString &small,
    const std::vector<std::pair<QString, std::function<void()>>> &verbs, const QString &name)
{
    auto *line = new QHBoxLayout;
    auto *said = new QVBoxLayout;
    said->setSpacing(0);
    said->addWidget(makeLabel(sentence, type::base(), m_lists, false, true));
    if (!small.isEmpty())
        said->addWidget(makeLabel(small, type::small(), m_lists, true, true));
    line->addLayout(said, 1);
    for (size_t i = 0; i < verbs.size(); ++i) {
        auto *button = makeButton(verbs[i].first, m_lists);
        button->setObjectName(QStringLiteral("%1-%2").arg(name).arg(i));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(verbs[i].first, sentence));
        connect(button, &QPushButton::clicked, this, verbs[i].second);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    rows->addLayout(line);
}

void RetentionSettings::fillDue(QVBoxLayout *rows)
{
    addHeading(rows, tr("Due now"));
    const auto due = m_service->due(mostListed);
    if (!due) {
        rows->addWidget(makeLabel(explain(due.error()), type::base(), m_lists, false, true));
        return;
    }
    if (due->records.empty())
        rows->addWidget(makeLabel(tr("No record has been kept for its whole time yet."),
            type::base(), m_lists, true, true));
    for (const RetentionState &state : due->records) {
        if (state.isProposed)
            continue;
        std::vector<std::pair<QString, std::function<void()>>> verbs;
        if (permits(m_workspace.session().role, Capability::ReadNames))
            verbs.emplace_back(tr("Look at it"), [this, state] { m_workspace.open(state.record); });
        if (state.isDue(m_workspace.today())
            && permits(m_workspace.session().role, Capability::Bin))
            verbs.emplace_back(tr("Propose to destroy"), [this, state] { propose(state); });
        addLine(rows, recordWords(state.record.kind, state.reference), stateWords(state), verbs,
            QStringLiteral("due-") + state.reference);
    }
    if (due->hasMore)
        rows->addWidget(makeLabel(tr("There are more: these are the longest overdue."),
            type::base(), m_lists, true, true));
}

void RetentionSettings::fillProposals(QVBoxLayout *rows)
{
    const auto proposals = m_service->disposals(DisposalState::Proposed);
    if (!proposals || proposals->empty())
        return;
    addHeading(rows, tr("Waiting for a second person"));
    for (const Disposal &disposal : *proposals) {
        std::vector<std::pair<QString, std::function<void()>>> verbs;
        const bool isOwn = disposal.proposedById == m_workspace.session().actor.userId;
        if (isOwn)
            verbs.emplace_back(tr("Take back"), [this, id = disposal.id] {
                decide(
                    m_service->withdraw(id, m_reason->text()), tr("The proposal is taken back."));
            });
        else if (permits(m_workspace.session().role, Capability::EmptyBin)) {
            verbs.emplace_back(tr("Keep it"), [this, id = disposal.id] {
                decide(m_service->decline(id, m_reason->text()), tr("The record stays."));
            });
            verbs.emplace_back(
                tr("Approve and destroy…"), [this, disposal] { askApproval(disposal); });
        }
        const QString who = isOwn
            ? tr("Proposed by you. Somebody else has to decide it.")
            : tr("Proposed by %1: %2").arg(disposal.proposedBy, disposal.reason);
        addLine(rows, recordWords(disposal.kind, disposal.reference), who, verbs,
            QStringLiteral("proposal-") + disposal.reference);
    }
}

void RetentionSettings::fillDone(QVBoxLayout *rows)
{
    const auto done = m_service->disposals(DisposalState::Done);
    if (!done || done->empty())
        return;
    addHeading(rows, tr("Destroyed"));
    for (const Disposal &disposal : *done)
        addLine(rows, recordWords(disposal.kind, disposal.reference),
            tr("Destroyed %1, approved by %2.")
                .arg(formatDay(disposal.decidedAt.toLocalTime().date()), disposal.decidedBy),
            { { tr("Save certificate…"), [this, disposal] { saveCertificate(disposal); } } },
            QStringLiteral("done-") + disposal.reference);
}

void RetentionSettings::propose(const RetentionState &state)
{
    decide(m_service->propose(state.record, m_reason->text()).map([](DisposalId) {}),
        tr("Proposed. A second person has to approve it."));
}

void RetentionSettings::decide(const Result<void> &result, const QString &said)
{
    m_reasonField->setError(result ? QString() : explain(result.error()));
    if (!result)
        return;
    refresh();
    m_workspace.say(said);
}

void RetentionSettings::askApproval(const Disposal &disposal)
{
    const QString what = recordWords(disposal.kind, disposal.reference);
    m_workspace.prompter().ask(
        { tr("Destroy %1?").arg(what),
            tr("Everything about %1 is destroyed for good: its papers, its timeline and the names "
               "in "
               "it. This cannot be undone. Its reference, dates and outcome stay.")
                .arg(what),
            tr("Destroy it"), tr("Keep it"), true },
        [this, id = disposal.id] { approve(id); });
}

void RetentionSettings::approve(DisposalId id)
{
    m_progress->start(tr("Destroying the record"));
    m_workspace.worker().run(
        this,
        [id, reason = m_reason->text(), rules = m_service->rules()](const JobContext &context) {
            return RetentionService(context.session, rules).approve(id, reason);
        },
        [this](const Result<Disposal> &done) {
            m_progress->finish();
            decide(done.map([](const Disposal &) {}),
                tr("Destroyed. Save the certificate with your records. Older backups still hold "
                   "it."));
        });
}

void RetentionSettings::saveCertificate(const Disposal &disposal)
{
    m_workspace.prompter().askSaveFile(
        { tr("Save the certificate"), tr("Disposal of %1.pdf").arg(disposal.reference),
            tr("PDF (*.pdf);;OpenDocument text (*.odt)") },
        [this, disposal](const QString &path) {
            const PrintDocument document
                = certificateOf(disposal, m_service->rules(), m_workspace.store().organisation());
            const auto written = path.endsWith(QLatin1String(".odt"), Qt::CaseInsensitive)
                ? renderOdt(document, path)
                : renderPdf(document, path);
            m_workspace.say(written ? tr("The certificate was saved.") : explain(written.error()));
        });
}

} // namespace heed
