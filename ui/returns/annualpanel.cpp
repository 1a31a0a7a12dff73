#include "ui/returns/annualpanel.h"

#include "core/calendar/dayformat.h"
#include "core/insight/ko41alayout.h"
#include "ui/fairness/panelparts.h"
#include "ui/returns/reportsaver.h"
#include "ui/shared/explain.h"
#include "ui/shared/factcard.h"
#include "ui/shared/labels.h"
#include "ui/shared/partcard.h"
#include "ui/shared/questions.h"
#include "ui/shared/widgets.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QDir>
#include <QStandardPaths>

namespace heed {

QString wordFor(AnnualState state)
{
    switch (state) {
    case AnnualState::Draft:
        return AnnualPanel::tr("Draft");
    case AnnualState::Approved:
        return AnnualPanel::tr("Approved");
    case AnnualState::Sent:
        break;
    }
    return AnnualPanel::tr("Sent");
}

namespace {

constexpr int mostYears = 8;

std::vector<Question> textQuestions()
{
    const auto text = [](const char *column, const QString &label, const QString &hint = {}) {
        return Question { QString::fromLatin1(column), label, hint, QuestionInput::Text };
    };
    return {
        text("foreword", AnnualPanel::tr("&Foreword")),
        text("subject_matter", AnnualPanel::tr("What complaints were a&bout: (d)(i)"),
            AnnualPanel::tr("Beside the counts, which the report makes by itself.")),
        text("general_importance", AnnualPanel::tr("Matters of &general importance: (d)(ii)"),
            AnnualPanel::tr(
                "From the complaints themselves, or from how they were handled. If there was "
                "none, say so.")),
        text("action_taken",
            AnnualPanel::tr("&Action taken or planned to improve services: (d)(iii)"),
            AnnualPanel::tr(
                "What you did or will do because of complaints. If there was none, say so.")),
        text("equality", AnnualPanel::tr("&Who complains, and who does not")),
        text("feedback", AnnualPanel::tr("What people and staff said of &how it went")),
        text("plan", AnnualPanel::tr("&Plan for the year ahead")),
        choiceQuestion<AnnualState>(QStringLiteral("state"), AnnualPanel::tr("&State"), {}, false),
        { QStringLiteral("approved_on"), AnnualPanel::tr("Approve&d on"), {}, QuestionInput::Day },
        { QStringLiteral("approved_by"), AnnualPanel::tr("Approved b&y"),
            AnnualPanel::tr("Kept here; the report does not name them.") },
        { QStringLiteral("sent_on"), AnnualPanel::tr("Sent &on"), {}, QuestionInput::Day },
    };
}

PartLine sayCopy(const AnnualCopy &copy)
{
    QStringList small;
    if (copy.isCommissioner)
        small << AnnualPanel::tr("Commissioner");
    if (copy.askedOn.isValid())
        small << AnnualPanel::tr("asked on %1").arg(formatDay(copy.askedOn));
    return { 0,
        copy.sentOn.isValid()
            ? AnnualPanel::tr("%1, sent on %2").arg(copy.sentTo, formatDay(copy.sentOn))
            : AnnualPanel::tr("%1, not sent yet").arg(copy.sentTo),
        small.join(QStringLiteral(", ")), copy.sentOn.isValid() ? Tone::Done : Tone::Neutral };
}

} // namespace

AnnualPanel::AnnualPanel(Workspace &workspace, QWidget *parent)
    : ReturnsPanel(parent)
    , m_workspace(workspace)
    , m_years(new QComboBox(this))
    , m_error(new InlineError(this))
    , m_progress(new ProgressStrip(this))
    , m_gaps(new QVBoxLayout)
    , m_copies(new QVBoxLayout)
    , m_mayWrite(permits(workspace.session().role, Capability::WriteRecords))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::Page, space::Large, space::Page, space::Page);
    column->setSpacing(space::Large);
    m_header = new PageHeader(tr("Annual report"), this);
    m_header->setSentence(
        tr("What regulation 18 asks for, for each year to 31 March. The numbers come from "
           "your records; you write the rest here."));
    m_header->setAction(Glyph::Save, tr("Save the report"))
        ->setObjectName(QStringLiteral("saveAnnual"));
    m_years->setObjectName(QStringLiteral("annualYear"));
    const QDate today = workspace.today();
    const int now = today.month() < 4 ? today.year() - 1 : today.year();
    for (int year = now; year > now - mostYears; --year)
        m_years->addItem(tr("%1 (year to 31 March %2)").arg(ko41aYear(year)).arg(year + 1), year);
    m_years->setCurrentIndex(1); // the last that ended
    column->addWidget(m_header);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addWidget(new LabelledField(tr("Which yea&r?"), {}, m_years, this));
    column->addLayout(m_gaps);
    column->addWidget(m_texts = makeTexts());
    column->addLayout(m_copies);
    column->addStretch();
    connect(m_years, &QComboBox::currentIndexChanged, this, &AnnualPanel::refresh);
    connect(m_header, &PageHeader::actionTriggered, this, &AnnualPanel::save);
}

bool AnnualPanel::showReport(AnnualReportId id)
{
    const auto texts = rowById<AnnualTexts>(m_workspace.session().database, id);
    const int place = texts ? m_years->findData(texts->firstYear) : -1;
    if (place < 0)
        return false;
    m_years->setCurrentIndex(place);
    return true;
}

Period AnnualPanel::period() const
{
    const int first = m_years->currentData().toInt();
    return { QDate(first, 4, 1), QDate(first + 1, 3, 31) };
}

Card *AnnualPanel::makeTexts()
{
    auto *card = new Card(tr("What you write"), this);
    card->setObjectName(QStringLiteral("annualTexts"));
    m_form = new QuestionForm(textQuestions(), parserOf(m_workspace), card);
    m_form->setEnabled(m_mayWrite);
    m_formError = new InlineError(card);
    QPushButton *keep = makeButton(tr("Keep what I wrote"), card);
    keep->setObjectName(QStringLiteral("keepAnnual"));
    keep->setEnabled(m_mayWrite);
    card->content()->addWidget(m_form);
    card->content()->addWidget(m_formError);
    card->content()->addWidget(keep, 0, Qt::AlignLeft);
    connect(keep, &QPushButton::clicked, this, &AnnualPanel::keep);
    return card;
}

void AnnualPanel::refresh()
{
    const auto texts = annualTexts(m_workspace.session().database, m_years->currentData().toInt());
    m_error->setText(texts ? QString() : explain(texts.error()));
    m_texts->setVisible(texts.has_value());
    if (!texts)
        return;
    // What is being typed stays when the page comes up again for the same state of the same year.
    const bool isShown = m_shown.firstYear == texts->firstYear && m_shown.id == texts->id
        && m_shown.revision == texts->revision;
    m_shown = *texts;
    if (!isShown)
        m_form->setValues(rowAsJson(m_shown));
    m_formError->setText({});
    showGaps();
    showCopies();
}

void AnnualPanel::showGaps()
{
    emptyLayout(*m_gaps);
    auto *card = new FactCard(tr("Before it is published"), this);
    card->setObjectName(QStringLiteral("annualGaps"));
    m_gaps->addWidget(card);
    const auto gaps = annualGaps(m_workspace.session().database, period());
    if (!gaps) {
        card->addSentence(Tone::Overdue, explain(gaps.error()));
        return;
    }
    for (const QString &gap : *gaps)
        card->addSentence(Tone::Soon, gap);
    if (gaps->isEmpty())
        card->addSentence(
            Tone::Done, tr("Nothing is blank. State: %1.").arg(wordFor(m_shown.state).toLower()));
}

void AnnualPanel::showCopies()
{
    emptyLayout(*m_copies);
    if (!m_shown.id.isValid()) {
        m_copies->addWidget(makeLabel(
            tr("Keep what you wrote first: then copies of this year's report can be recorded."),
            type::base(), this, true, true));
        return;
    }
    AnnualCopy blank;
    blank.reportId = m_shown.id;
    auto *card = new PartCard(
        { QStringLiteral("copies"), tr("Copies"), tr("No copy is recorded yet."), tr("Add a copy"),
            tr("To each commissioner, and to anyone who asks. Whom you gave it to is kept here and "
               "not "
               "printed.") },
        { { QStringLiteral("sent_to"), tr("Sent &to") },
            { QStringLiteral("is_commissioner"), tr("This is a &commissioner"), {},
                QuestionInput::Tick },
            { QStringLiteral("asked_on"), tr("As&ked on"), {}, QuestionInput::Day },
            { QStringLiteral("sent_on"), tr("Se&nt on"), {}, QuestionInput::Day } },
        std::make_unique<PartsOfRecord<AnnualCopy>>(
            m_workspace.session(), m_shown.id.value, sayCopy, blank),
        parserOf(m_workspace), m_mayWrite, this);
    connect(card, &PartCard::changed, this, &AnnualPanel::showGaps, Qt::QueuedConnection);
    m_copies->addWidget(card);
}

void AnnualPanel::keep()
{
    if (const auto unreadable = m_form->unreadable(); !unreadable.isEmpty()) {
        m_form->showProblems(unreadable);
        return;
    }
    AnnualTexts row = m_shown;
    readRow(row, m_form->values());
    const auto kept = StandaloneRows<AnnualTexts>(m_workspace.session()).keep(row);
    if (!kept) {
        const QStringList elsewhere = m_form->showProblems(kept.error().problems);
        m_formError->setText(kept.error().problems.isEmpty() ? explain(kept.error())
                                                             : elsewhere.join(QLatin1Char(' ')));
        return;
    }
    m_form->showProblems({});
    m_workspace.say(tr("Kept."));
    refresh();
}

void AnnualPanel::save()
{
    const Period year = period();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_workspace.prompter().askSaveFile(
        { tr("Save the report"),
            folder.filePath(QStringLiteral("Annual report on complaints %1.pdf")
                                .arg(ko41aYear(year.from.year()))),
            tr("PDF (*.pdf);;Document (*.odt);;Web page (*.html);;Spreadsheet (*.xlsx)") },
        [this, year](const QString &path) {
            m_progress->start(tr("Making the report"));
            m_workspace.worker().run(
                this,
                [year, path, isPractice = m_workspace.store().isPractice()](
                    const JobContext &context) {
                    return saveReport(context.session, QStringLiteral("annual"),
                        { year, {}, isPractice, false }, path);
                },
                [this](const Result<QString> &saved) {
                    m_progress->finish();
                    m_error->setText(saved ? QString() : explain(saved.error()));
                    if (saved)
                        m_workspace.say(
                            tr("The report is saved in %1.").arg(QDir::toNativeSeparators(*saved)));
                });
        });
}

} // namespace heed
