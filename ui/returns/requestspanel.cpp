#include "ui/returns/requestspanel.h"

#include "core/calendar/dayformat.h"
#include "core/duties/cqcrequestregister.h"
#include "ui/fairness/panelparts.h"
#include "ui/insight/periodchooser.h"
#include "ui/returns/checkrows.h"
#include "ui/returns/reportsaver.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QStandardPaths>

namespace heed {

QString wordFor(CqcRegulation regulation)
{
    return regulation == CqcRegulation::Complaints
        ? RequestsPanel::tr("Summary of complaints (regulation 16(3))")
        : RequestsPanel::tr("Report on governance (regulation 17(3))");
}

namespace {

QString whenWords(const CqcRequest &request, QDate today)
{
    if (!request.isOpen())
        return request.sentOn <= request.dueOn
            ? RequestsPanel::tr("sent on %1, in time").arg(formatDay(request.sentOn))
            : RequestsPanel::tr("sent on %1, late: it was due on %2")
                  .arg(formatDay(request.sentOn), formatDay(request.dueOn));
    const qint64 left = today.daysTo(request.dueOn);
    if (left < 0)
        return RequestsPanel::tr("was due on %1").arg(formatDay(request.dueOn));
    if (left == 0)
        return RequestsPanel::tr("due today");
    return left == 1
        ? RequestsPanel::tr("due tomorrow, %1").arg(formatDay(request.dueOn))
        : RequestsPanel::tr("due on %1, in %2 days").arg(formatDay(request.dueOn)).arg(left);
}

PartLine sayRequest(const CqcRequest &request, QDate today)
{
    QStringList small { RequestsPanel::tr("Received on %1").arg(formatDay(request.receivedOn)) };
    if (request.periodFrom.isValid())
        small << RequestsPanel::tr("about %1 to %2")
                     .arg(formatDay(request.periodFrom), formatDay(request.periodTo));
    if (!request.preparer.isEmpty())
        small << RequestsPanel::tr("prepared by %1").arg(request.preparer);
    const Tone tone = !request.isOpen() ? Tone::Done
        : request.dueOn < today         ? Tone::Overdue
                                        : Tone::Soon;
    return { request.id.value,
        RequestsPanel::tr("%1: %2, %3")
            .arg(request.reference, wordFor(request.regulation), whenWords(request, today)),
        request.note.isEmpty() ? small.join(QStringLiteral(", "))
                               : RequestsPanel::tr("%1. %2").arg(
                                   small.join(QStringLiteral(", ")), request.note.simplified()),
        tone };
}

/// The requests as a card shows them. What is taken away goes into the bin and comes back from it.
class RequestSource final : public PartSource
{
public:
    RequestSource(const Session &session, CqcRequestService &service)
        : m_session(session)
        , m_service(service)
    {
    }

    [[nodiscard]] Result<std::vector<PartLine>> lines() const override
    {
        return CqcRequestRegister(m_session).all().map([this](const auto &requests) {
            std::vector<PartLine> lines;
            for (const CqcRequest &request : requests)
                lines.push_back(sayRequest(request, m_session.clock.today()));
            return lines;
        });
    }
    [[nodiscard]] Result<QJsonObject> values(qint64 id) const override
    {
        if (id == 0) {
            CqcRequest blank;
            blank.receivedOn = m_session.clock.today();
            blank.preparer = m_session.actor.name;
            return rowAsJson(blank);
        }
        return CqcRequestRegister(m_session).byId({ id }).map(
            [](const CqcRequest &request) { return rowAsJson(request); });
    }
    Result<void> keep(qint64 id, const QJsonObject &values) override
    {
        if (id != 0)
            return CqcRequestRegister(m_session).byId({ id }).and_then([&](CqcRequest request) {
                readRow(request, values);
                return m_service.change(request);
            });
        const QString reference = values.value(QStringLiteral("reference")).toString();
        if (!reference.isEmpty() && reference == m_takenReference)
            return m_service.restore(m_taken);
        CqcRequest request;
        readRow(request, values);
        return m_service.log(request).map([](CqcRequestId) {});
    }
    Result<void> remove(qint64 id) override
    {
        return CqcRequestRegister(m_session).byId({ id }).and_then([&](const CqcRequest &request) {
            m_taken = request.id;
            m_takenReference = request.reference;
            return m_service.bin(request.id, {});
        });
    }

private:
    const Session &m_session;
    CqcRequestService &m_service;
    CqcRequestId m_taken;
    QString m_takenReference;
};

std::vector<Question> requestQuestions()
{
    const auto day = [](const char *column, const QString &label, const QString &hint = {}) {
        return Question { QString::fromLatin1(column), label, hint, QuestionInput::Day };
    };
    return {
        choiceQuestion<CqcRegulation>(
            QStringLiteral("regulation"), RequestsPanel::tr("What is &asked for?"), {}, false),
        day("received_on", RequestsPanel::tr("&Received on"),
            RequestsPanel::tr(
                "The 28 days begin on the day after; weekends and bank holidays count.")),
        day("period_from", RequestsPanel::tr("About the days &from")),
        day("period_to", RequestsPanel::tr("&to")),
        { QStringLiteral("asked_for"), RequestsPanel::tr("In the&ir words"), {},
            QuestionInput::Text },
        { QStringLiteral("preparer"), RequestsPanel::tr("&Prepared by") },
        day("sent_on", RequestsPanel::tr("Se&nt on")),
        { QStringLiteral("note"), RequestsPanel::tr("N&ote"), {}, QuestionInput::Text },
    };
}

/// The days asked about; where none are noted, the twelve months that ended.
Period daysOf(const CqcRequest &request, QDate today)
{
    return request.periodFrom.isValid() ? Period { request.periodFrom, request.periodTo }
                                        : periodOf(NamedPeriod::Last12Months, today);
}

} // namespace

RequestsPanel::RequestsPanel(Workspace &workspace, QWidget *parent)
    : ReturnsPanel(parent)
    , m_workspace(workspace)
    , m_service(workspace.session())
    , m_header(new PageHeader(tr("Requests from the Care Quality Commission"), this))
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
    , m_answers(new Card(tr("To answer"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    column->setSpacing(space::Large);
    m_header->setSentence(
        tr("The Commission may ask for a summary of complaints or a report on governance; "
           "either has to be with it within 28 days. Heed says what is missing first."));
    const bool mayWrite = permits(workspace.session().role, Capability::WriteRecords);
    m_header->setAction(Glyph::Add, tr("Record a request"))->setEnabled(mayWrite);
    m_answers->setObjectName(QStringLiteral("answers"));
    m_requests = new PartCard({ QStringLiteral("requests"), tr("Requests"),
                                  tr("No request is recorded. When one comes, record it on the "
                                     "day: its clock runs at once."),
                                  tr("Add a request") },
        requestQuestions(), std::make_unique<RequestSource>(workspace.session(), m_service),
        parserOf(workspace), mayWrite, this);
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addWidget(m_answers);
    column->addWidget(m_requests);
    column->addStretch();
    connect(m_header, &PageHeader::actionTriggered, this, [this] { beginNew(); });
    connect(
        m_requests, &PartCard::changed, this, &RequestsPanel::showAnswers, Qt::QueuedConnection);
}

void RequestsPanel::refresh()
{
    showAnswers();
    m_requests->reload();
}

bool RequestsPanel::beginNew()
{
    if (!permits(m_workspace.session().role, Capability::WriteRecords))
        return false;
    m_requests->beginNew();
    return true;
}

bool RequestsPanel::showRecord(qint64 id)
{
    const auto request = CqcRequestRegister(m_workspace.session()).byId({ id });
    return request && !request->binnedAt.isValid();
}

/// A row for each open request, with the button that makes its answer.
void RequestsPanel::showAnswers()
{
    QVBoxLayout *rows = m_answers->refill();
    QWidget *room = rows->parentWidget();
    rows->setSpacing(space::Large);
    const auto requests = CqcRequestRegister(m_workspace.session()).all();
    m_error->setText(requests ? QString() : explain(requests.error()));
    const QDate today = m_workspace.today();
    for (const CqcRequest &request : requests.value_or(std::vector<CqcRequest> {})) {
        if (!request.isOpen())
            continue;
        const auto due = DeadlineRules::load().and_then([&](const DeadlineRules &rules) {
            return cqcDeadline(request.receivedOn, rules, m_workspace.session().calendar);
        });
        const Period days = daysOf(request, today);
        const bool isOverdue = request.dueOn < today;
        CheckRow row { isOverdue ? Tone::Overdue : Tone::Soon, whenWords(request, today),
            tr("%1: %2").arg(request.reference, wordFor(request.regulation)),
            tr("%1. The answer is made for %2 to %3.")
                .arg(
                    due ? due->explanation : QString(), formatDay(days.from), formatDay(days.to)) };
        row.verdict[0] = row.verdict.at(0).toUpper();
        row.verb = request.regulation == CqcRegulation::Complaints ? tr("Make the summary")
                                                                   : tr("Make the report");
        row.name = QStringLiteral("make-") + request.reference;
        row.show = [this, request] { save(request); };
        rows->addWidget(makeCheckRow(row, room));
    }
    if (rows->count() == 0)
        rows->addWidget(makeLabel(tr("Nothing waits for an answer."), type::base(), room, true));
}

void RequestsPanel::save(const CqcRequest &request)
{
    const QString report = request.regulation == CqcRegulation::Complaints
        ? QStringLiteral("cqc-complaints")
        : QStringLiteral("cqc-governance");
    const Period days = daysOf(request, m_workspace.today());
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_workspace.prompter().askSaveFile(
        { tr("Save the answer"),
            folder.filePath(QStringLiteral("%1 %2.pdf").arg(request.reference, report)),
            tr("PDF (*.pdf);;Document (*.odt);;Web page (*.html);;Spreadsheet (*.xlsx)") },
        [this, report, days](const QString &path) {
            m_progress->start(tr("Making the answer"));
            m_workspace.worker().run(
                this,
                [report, days, path, isPractice = m_workspace.store().isPractice()](
                    const JobContext &context) {
                    return saveReport(
                        context.session, report, { days, {}, isPractice, false }, path);
                },
                [this](const Result<QString> &saved) {
                    m_progress->finish();
                    m_error->setText(saved ? QString() : explain(saved.error()));
                    if (saved)
                        m_workspace.say(
                            tr("The answer is saved in %1. Read it, send it, and note here "
                               "when you did.")
                                .arg(QDir::toNativeSeparators(*saved)));
                });
        });
}

} // namespace heed
