#include "ui/letters/lettereditor.h"

#include "core/complaints/complaintregister.h"
#include "core/letters/letterregister.h"
#include "ui/letters/issueform.h"
#include "ui/letters/letterdocument.h"
#include "ui/letters/letterhtml.h"
#include "ui/letters/lettermender.h"
#include "ui/letters/letterneeds.h"
#include "ui/letters/letterproblems.h"
#include "ui/letters/lettertextedit.h"
#include "ui/letters/letterwords.h"
#include "ui/letters/replygridview.h"
#include "ui/shared/explain.h"
#include "ui/shared/labels.h"
#include "ui/shared/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>

#include <algorithm>

namespace heed {

namespace {

constexpr int keepAfter = 3000; ///< ms after the last key: at most five seconds are ever lost
constexpr int checkAfter = 400; ///< ms after the last key
const QString typedKey = QStringLiteral("body");
const QString largeKey = QStringLiteral("large_print");

} // namespace

LetterEditor::LetterEditor(const ComplaintDesk &desk, LetterService &letters, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_letters(letters)
    , m_keep(new QTimer(this))
    , m_check(new QTimer(this))
{
    setObjectName(QStringLiteral("letterEditor"));
    m_keep->setSingleShot(true);
    m_keep->setInterval(keepAfter);
    m_check->setSingleShot(true);
    m_check->setInterval(checkAfter);
    connect(m_keep, &QTimer::timeout, this, &LetterEditor::keepDraft);
    connect(m_check, &QTimer::timeout, this, &LetterEditor::check);
    build();
    auto *saving = new QShortcut(QKeySequence::Save, this); // also from a list of choices
    saving->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saving, &QShortcut::activated, this, &LetterEditor::saveAndTell);
}

void LetterEditor::hideEvent(QHideEvent *event)
{
    if (m_keep->isActive())
        keepDraft();
    QWidget::hideEvent(event);
}

QWidget *LetterEditor::firstFocus() const
{
    return isEditable() ? static_cast<QWidget *>(m_text) : m_view;
}

bool LetterEditor::isEditable() const
{
    return m_letter.status == LetterStatus::Draft
        && permits(m_desk.session.role, Capability::WriteRecords);
}

DraftService LetterEditor::draft() const
{
    return { m_desk.session, QStringLiteral("letter-%1").arg(m_letter.id.value) };
}

Letter LetterEditor::asTyped() const
{
    Letter letter = m_letter;
    letter.body = m_text->toPlainText();
    letter.largePrint = m_large->isChecked();
    return letter;
}

bool LetterEditor::open(LetterId id)
{
    const auto letter = LetterRegister(m_desk.session.database).byId(id);
    if (!letter)
        return false;
    if (m_keep->isActive())
        keepDraft(); // of the letter that was open before
    endIssue();
    m_letter = *letter;
    read();
    fill();
    return true;
}

void LetterEditor::refreshCase()
{
    read();
    showNeeds();
    check();
}

void LetterEditor::read()
{
    m_file
        = ComplaintRegister(m_desk.session).file(m_letter.complaintId).value_or(ComplaintFile {});
    knowTheCase();
    fillValues();
}

/// Names, places and references of the case are no spelling mistakes, nor what people added.
void LetterEditor::knowTheCase()
{
    const Complaint &complaint = m_file.complaint;
    for (const QString &text : { m_file.complainant.name, m_file.complainant.address,
             m_file.patient.name, m_file.patient.address, complaint.handler, complaint.location,
             complaint.reference, complaint.leadOrganisation, m_desk.session.actor.name })
        m_speller.know(text);
    if (const auto sender = m_letters.sender()) {
        for (const QString &text :
            { sender->organisation, sender->address, sender->email, sender->signerName,
                sender->phso.address, sender->lgsco.address, sender->phso.web, sender->lgsco.web })
            m_speller.know(text);
    }
    const auto words = spellingWords(m_desk.session.database);
    m_speller.know(words.value_or(QStringList {}).join(QLatin1Char(' ')));
}

void LetterEditor::fill()
{
    m_title->setText(m_letter.title);
    m_status->setStatus(toneFor(m_letter.status), wordFor(m_letter.status));
    m_error->setText({});
    const QSignalBlocker quiet(m_text);
    const QSignalBlocker still(m_large);
    m_text->setPlainText(m_letter.body);
    m_large->setChecked(m_letter.largePrint);
    restoreDraft();
    showNeeds();
    showWay();
    showState();
    check();
    m_preview->setChecked(false);
    showPreview(!isEditable());
}

void LetterEditor::showNeeds() { m_needs->tell(m_file, m_desk.today()); }

void LetterEditor::showWay()
{
    QStringList lines { tr("%1. Made from version %2 of the template.")
                            .arg(standingOf(m_letter))
                            .arg(m_letter.templateVersion) };
    lines[0][0] = lines.at(0).at(0).toUpper();
    const auto steps = LetterRegister(m_desk.session.database).steps(m_letter.id);
    for (const LetterStep &step : steps.value_or(std::vector<LetterStep> {}))
        lines += sentenceFor(step);
    m_way->setText(lines.join(QLatin1Char('\n')));
}

void LetterEditor::showState()
{
    const Role role = m_desk.session.role;
    const bool writes = permits(role, Capability::WriteRecords);
    const bool signs = permits(role, Capability::SignOff);
    const LetterStatus status = m_letter.status;
    const auto shipped = m_letters.catalogue();
    const LetterKind *kind = shipped ? (*shipped)->find(m_letter.code) : nullptr;
    const auto may = [&](LetterAct act) {
        return kind != nullptr && letterMove(*kind, status, act).has_value();
    };
    const auto show = [this](const char *name, bool on) {
        findChild<QWidget *>(QLatin1String(name))->setVisible(on);
    };
    show("saveDraft", isEditable());
    show("submitLetter", writes && kind != nullptr && kind->isSignedOff && may(LetterAct::Submit));
    show("signLetter", signs && may(LetterAct::Sign));
    show("issueLetter", writes && may(LetterAct::Issue));
    show("takeBackLetter", writes && may(LetterAct::TakeBack));
    show("dropLetter", writes && may(LetterAct::Drop));
    show("export-pdf", status == LetterStatus::Issued);
    show("export-odt", status == LetterStatus::Issued);
    m_sendBack->setVisible(signs && may(LetterAct::SendBack));
    m_text->setReadOnly(!isEditable());
    m_values->setVisible(isEditable());
    m_large->setEnabled(isEditable());
    m_preview->setVisible(isEditable());
}

void LetterEditor::showPreview(bool on)
{
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_view) : m_text);
    if (!on)
        return;
    if (m_letter.status != LetterStatus::Issued) {
        m_view->setHtml(
            letterHtml(issuedText(m_text->toPlainText(), m_desk.today()), m_large->isChecked()));
        return;
    }
    const auto issued = m_letters.issued(m_letter.id);
    m_error->setText(issued ? QString() : explain(issued.error()));
    m_view->setHtml(letterHtml(QString::fromUtf8(m_letter.content), m_letter.largePrint));
}

void LetterEditor::fillValues()
{
    m_values->clear();
    m_values->addItem(tr("Insert a value..."));
    const auto shipped = m_letters.catalogue();
    const auto fields = m_letters.fieldsOf(m_letter.complaintId);
    if (!shipped || !fields)
        return;
    for (const LetterFieldInfo &info : (*shipped)->fields) {
        const QString value = fields->texts.value(info.name).simplified();
        if (!value.isEmpty())
            m_values->addItem(tr("%1: %2").arg(info.label, value), fields->texts.value(info.name));
    }
}

void LetterEditor::insertValue(int index)
{
    if (index > 0)
        m_text->insertPlainText(m_values->itemData(index).toString());
    m_values->setCurrentIndex(0);
    m_text->setFocus();
}

void LetterEditor::typed()
{
    if (!isEditable())
        return;
    m_keep->start();
    m_check->start();
}

void LetterEditor::keepDraft()
{
    m_keep->stop();
    if (!isEditable())
        return;
    const auto kept = draft().keep({ { typedKey, m_text->toPlainText() },
        { largeKey, m_large->isChecked() }, { QStringLiteral("revision"), m_letter.revision } });
    if (!kept)
        m_error->setText(explain(kept.error()));
}

/// What was typed and not saved, as long as nobody saved the letter in between.
void LetterEditor::restoreDraft()
{
    const auto kept = draft().kept();
    if (!isEditable() || !kept || !kept->has_value())
        return;
    const QJsonObject content = (*kept)->content;
    if (content.value(QStringLiteral("revision")).toInteger() != m_letter.revision)
        return;
    m_text->setPlainText(content.value(typedKey).toString());
    m_large->setChecked(content.value(largeKey).toBool());
}

void LetterEditor::check()
{
    const Letter letter = asTyped();
    m_age->setText(readingAgeWords(letter.body));
    const auto shipped = m_letters.catalogue();
    const LetterKind *kind = shipped ? (*shipped)->find(letter.code) : nullptr;
    const bool isReply = kind != nullptr && kind->records == LetterRecords::Reply;
    m_grid->setVisible(isReply && !m_file.issues.empty());
    const auto grid = m_letters.gridOf(letter);
    if (grid && m_grid->isVisibleTo(this))
        m_grid->show(*grid);
    const bool isOut = letter.status == LetterStatus::Issued;
    const auto problems = m_letters.problemsOf(letter);
    m_problems->setProblems(problems && !isOut ? *problems : QList<FieldProblem>());
}

void LetterEditor::mend(const FieldProblem &problem)
{
    if (LetterMender::isOfCase(problem)) {
        emit caseWanted(problem.field);
        return;
    }
    m_preview->setChecked(false);
    LetterMender(*m_text, m_file.issues).goTo(problem);
}

/// A cell of the grid of a complete answer; `line` is that of its part, or less than 0.
void LetterEditor::mendCell(const QString &field, int line)
{
    if (!LetterMender::isInLetter(field)) {
        emit caseWanted(field);
        return;
    }
    m_preview->setChecked(false);
    if (line >= 0)
        m_text->goToLine(line);
    else
        LetterMender(*m_text, m_file.issues)
            .goToIssue(field.section(QLatin1Char('.'), 1, 1).toInt());
}

bool LetterEditor::save()
{
    const Letter letter = asTyped();
    const bool same = letter.body == m_letter.body && letter.largePrint == m_letter.largePrint;
    m_keep->stop();
    if (!same) {
        const auto saved = m_letters.save(letter);
        m_error->setText(saved ? QString() : explain(saved.error()));
        if (!saved)
            return false;
        m_letter = *saved;
    }
    const auto dropped = draft().drop();
    Q_UNUSED(dropped) // a draft of an older revision is not shown again
    if (!same)
        emit stored();
    return true;
}

void LetterEditor::saveAndTell()
{
    if (save())
        showWay();
}

void LetterEditor::act(const Result<void> &done)
{
    if (!done) {
        m_error->setText(done.error().problems.isEmpty()
                ? explain(done.error())
                : tr("Not yet: what is still missing stands below."));
        check();
        return;
    }
    open(m_letter.id);
    firstFocus()->setFocus(); // the button that was pressed may be gone
    emit stored();
}

void LetterEditor::submit()
{
    if (save())
        act(m_letters.submit(m_letter.id));
}

void LetterEditor::takeBack() { act(m_letters.takeBack(m_letter.id)); }

void LetterEditor::sign() { act(m_letters.sign(m_letter.id)); }

void LetterEditor::sendBack()
{
    const auto done = m_letters.sendBack(m_letter.id, m_comment->text());
    if (done)
        m_comment->clear();
    act(done);
}

void LetterEditor::drop()
{
    const auto done = m_letters.drop(m_letter.id);
    m_error->setText(done ? QString() : explain(done.error()));
    if (!done)
        return;
    emit stored();
    emit backRequested();
}

void LetterEditor::beginIssue()
{
    if (isEditable() && !save())
        return;
    const auto problems = m_letters.problemsOf(m_letter);
    if (!problems || !problems->isEmpty()) {
        act(problems ? Result<void>(invalid(QStringLiteral("letter.not-ready"), *problems))
                     : Result<void>(Failure(problems.error())));
        return;
    }
    const auto shipped = m_letters.catalogue();
    const auto sender = m_letters.sender();
    const LetterKind *kind = shipped ? (*shipped)->find(m_letter.code) : nullptr;
    if (kind == nullptr || !sender)
        return;
    endIssue();
    m_issue = new IssueForm(m_desk, *kind, m_file, sender->signerName, this);
    m_layout->addWidget(m_issue);
    m_buttons->hide();
    m_sendBack->hide();
    m_issue->show();
    m_issue->firstFocus()->setFocus();
    connect(m_issue, &IssueForm::issueWanted, this, &LetterEditor::issue);
    connect(m_issue, &IssueForm::cancelled, this, &LetterEditor::endIssue);
}

void LetterEditor::endIssue()
{
    if (m_issue != nullptr) {
        m_issue->hide();
        m_issue->deleteLater(); // its button brought us here
        m_issue = nullptr;
        showState();
        m_buttons->show();
        findChild<QWidget *>(QStringLiteral("issueLetter"))->setFocus();
    }
    m_buttons->show();
}

void LetterEditor::issue()
{
    IssueLetter how = m_issue->answers();
    how.revision = m_letter.revision;
    const auto pages = letterPdf(m_letter, how.on);
    if (!pages) {
        m_issue->tell(pages.error());
        return;
    }
    how.pdf = *pages;
    const auto done = m_letters.issue(m_letter.id, how);
    if (!done) {
        m_issue->tell(done.error());
        return;
    }
    act(done);
}

void LetterEditor::exportAs(const QString &ending)
{
    const auto issued = m_letters.issued(m_letter.id);
    if (!issued) {
        m_error->setText(explain(issued.error()));
        return;
    }
    const QString name
        = QStringLiteral("%1 %2.%3").arg(m_file.complaint.reference, issued->title, ending);
    m_desk.prompter.askSaveFile(
        { tr("Save the letter"), name, tr("%1 file (*.%2)").arg(ending.toUpper(), ending) },
        [this, letter = *issued](const QString &path) {
            const auto written = exportLetter(letter, path);
            m_error->setText(written ? QString() : explain(written.error()));
        });
}

void LetterEditor::learn(const QString &word)
{
    const auto added = addSpellingWord(m_desk.session, word);
    m_error->setText(added ? QString() : explain(added.error()));
    m_speller.know(word);
    m_text->checkAgain();
}

} // namespace heed
