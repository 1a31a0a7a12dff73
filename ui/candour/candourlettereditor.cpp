#include "ui/candour/candourlettereditor.h"

#include "core/letters/lettertext.h"
#include "ui/candour/candourwords.h"
#include "ui/letters/letterdocument.h"
#include "ui/letters/letterhtml.h"
#include "ui/letters/letterproblems.h"
#include "ui/letters/lettertextedit.h"
#include "ui/letters/letterwords.h"
#include "ui/records/paperdesk.h"
#include "ui/shared/explain.h"
#include "ui/shared/widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTimer>

namespace heed {

namespace {

constexpr int keepAfter = 3000; ///< ms after the last key: at most five seconds are ever lost
constexpr int checkAfter = 400; ///< ms after the last key
const QString typedKey = QStringLiteral("body");
const QString largeKey = QStringLiteral("large_print");
const QString revisionKey = QStringLiteral("revision");

} // namespace

CandourLetterEditor::CandourLetterEditor(
    const RecordDesk &desk, CandourLetterService &letters, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_letters(letters)
    , m_keep(new QTimer(this))
    , m_check(new QTimer(this))
{
    setObjectName(QStringLiteral("candourLetterEditor"));
    m_keep->setSingleShot(true);
    m_keep->setInterval(keepAfter);
    m_check->setSingleShot(true);
    m_check->setInterval(checkAfter);
    connect(m_keep, &QTimer::timeout, this, &CandourLetterEditor::keepDraft);
    connect(m_check, &QTimer::timeout, this, &CandourLetterEditor::check);
    build();
}

void CandourLetterEditor::hideEvent(QHideEvent *event)
{
    if (m_keep->isActive())
        keepDraft();
    QWidget::hideEvent(event);
}

QWidget *CandourLetterEditor::firstFocus() const
{
    return isEditable() ? static_cast<QWidget *>(m_text) : m_view;
}

bool CandourLetterEditor::isEditable() const
{
    return !m_letter.issuedAt.isValid() && m_desk.may(Capability::WriteRecords);
}

DraftService CandourLetterEditor::draft() const
{
    return { m_desk.session, QStringLiteral("candour-letter-%1").arg(m_letter.id.value) };
}

CandourLetter CandourLetterEditor::asTyped() const
{
    CandourLetter letter = m_letter;
    letter.body = m_text->toPlainText();
    letter.largePrint = m_large->isChecked();
    return letter;
}

void CandourLetterEditor::open(const CandourLetter &letter)
{
    if (m_keep->isActive())
        keepDraft(); // of the letter that was open before
    m_letter = letter;
    knowTheDuty();
    fill();
}

/// Names, places and references of the duty are no spelling mistakes, nor what people added.
void CandourLetterEditor::knowTheDuty()
{
    const auto duty = CandourRegister(m_desk.session).byId(m_letter.dutyId);
    if (duty) {
        for (const QString &text : { duty->relevantName, duty->personName, duty->handler,
                 duty->toldBy, duty->toldAttendees, duty->reference, m_desk.session.actor.name })
            m_speller.know(text);
    }
    if (const auto from = m_letters.sender()) {
        for (const QString &text : { from->organisation, from->address, from->email })
            m_speller.know(text);
    }
    const auto words = spellingWords(m_desk.session.database);
    m_speller.know(words.value_or(QStringList {}).join(QLatin1Char(' ')));
}

void CandourLetterEditor::fill()
{
    m_title->setText(m_letter.title);
    m_error->setText({});
    const QSignalBlocker quiet(m_text);
    const QSignalBlocker still(m_large);
    m_text->setPlainText(m_letter.body);
    m_large->setChecked(m_letter.largePrint);
    restoreDraft();
    const bool editable = isEditable();
    for (const char *name : { "saveLetter", "issueLetter", "dropLetter" })
        findChild<QWidget *>(QLatin1String(name))->setVisible(editable);
    for (const char *name : { "export-pdf", "export-odt" })
        findChild<QWidget *>(QLatin1String(name))
            ->setVisible(m_letter.issuedAt.isValid() && m_desk.papers != nullptr);
    m_large->setEnabled(editable);
    m_preview->setVisible(editable);
    m_preview->setChecked(false);
    m_issue->hide();
    m_buttons->show();
    check();
    showPreview(!editable);
}

void CandourLetterEditor::typed()
{
    if (!isEditable())
        return;
    m_keep->start();
    m_check->start();
}

void CandourLetterEditor::check()
{
    const CandourLetter letter = asTyped();
    m_age->setText(readingAgeWords(letter.body));
    sayStory(letter);
    const auto problems = m_letters.problemsOf(letter);
    m_problems->setProblems(problems && isEditable() ? *problems : QList<FieldProblem>());
}

void CandourLetterEditor::sayStory(const CandourLetter &letter)
{
    const auto story = m_letters.storyOf(letter);
    const auto share = story ? story->share() : std::nullopt;
    if (!share) {
        m_story->setText({});
        return;
    }
    //: %1 and %2 are counts of sentences, %3 a percentage
    QStringList lines { tr("%1 of %2 sentences (%3%) are this person's own story; the others stand "
                           "in the template.")
                            .arg(story->own)
                            .arg(story->sentences)
                            .arg(*share) };
    QStringList unsaid;
    for (const CandourLetterCheck &check : checkCandourLetter(letter.body)) {
        if (check.sentence.isEmpty())
            unsaid += wordFor(check.what);
    }
    if (!unsaid.isEmpty())
        lines += tr("Read it again: no sentence seems to give %1.")
                     .arg(unsaid.join(QStringLiteral(", ")));
    m_story->setText(lines.join(QLatin1Char('\n')));
}

void CandourLetterEditor::showPreview(bool on)
{
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_view) : m_text);
    if (!on)
        return;
    if (!m_letter.issuedAt.isValid()) {
        m_view->setHtml(
            letterHtml(issuedText(m_text->toPlainText(), m_desk.today()), m_large->isChecked()));
        return;
    }
    const auto frozen = m_letters.issued(m_letter);
    m_error->setText(frozen ? QString() : explain(frozen.error()));
    m_view->setHtml(
        frozen ? letterHtml(QString::fromUtf8(frozen->content), m_letter.largePrint) : QString());
}

void CandourLetterEditor::mend(const FieldProblem &problem)
{
    m_preview->setChecked(false);
    const QString mark = problem.field.section(QLatin1Char('.'), 1);
    if (problem.fact == QLatin1String("letter.part-missing")) {
        m_text->appendPlainText(
            QStringLiteral("\n# %1 @%2\n").arg(problem.values.value(0), mark));
        m_text->moveCursor(QTextCursor::End);
        m_text->setFocus();
        return;
    }
    m_text->goTo(mark.isEmpty() ? problem.values.value(0) : QLatin1Char('@') + mark);
}

void CandourLetterEditor::keepDraft()
{
    m_keep->stop();
    if (!isEditable())
        return;
    const auto kept = draft().keep({ { typedKey, m_text->toPlainText() },
        { largeKey, m_large->isChecked() }, { revisionKey, m_letter.revision } });
    if (!kept)
        m_error->setText(explain(kept.error()));
}

/// What was typed and not saved, as long as nobody saved the letter in between.
void CandourLetterEditor::restoreDraft()
{
    const auto kept = draft().kept();
    if (!isEditable() || !kept || !kept->has_value())
        return;
    const QJsonObject content = (*kept)->content;
    if (content.value(revisionKey).toInteger() != m_letter.revision)
        return;
    m_text->setPlainText(content.value(typedKey).toString());
    m_large->setChecked(content.value(largeKey).toBool());
}

bool CandourLetterEditor::save()
{
    if (!isEditable())
        return true;
    m_keep->stop();
    const CandourLetter letter = asTyped();
    if (letter.body != m_letter.body || letter.largePrint != m_letter.largePrint) {
        const auto saved = m_letters.save(letter);
        m_error->setText(saved ? QString() : explain(saved.error()));
        if (!saved)
            return false;
        const auto stored = rowById<CandourLetter>(m_desk.session.database, saved->id);
        m_letter = stored ? *stored : *saved;
    }
    static_cast<void>(draft().drop()); // a draft of an older revision is not shown again
    return true;
}

void CandourLetterEditor::back()
{
    if (save())
        emit backRequested();
}

void CandourLetterEditor::beginIssue()
{
    if (!save())
        return;
    check();
    const auto problems = m_letters.problemsOf(m_letter);
    if (!problems || !problems->isEmpty()) {
        m_error->setText(problems ? tr("Not yet: what is still missing stands below.")
                                  : explain(problems.error()));
        return;
    }
    const auto duty = CandourRegister(m_desk.session).byId(m_letter.dutyId);
    m_error->setText({});
    m_dayField->setError({});
    m_reasonField->setError({});
    m_day->setDate(m_desk.today());
    m_reasonField->setVisible(m_letter.kind == CandourLetterKind::Initial && duty
        && (!duty->toldOn.isValid() || duty->toldOn > m_desk.today()));
    m_buttons->hide();
    m_issue->show();
    m_day->edit()->setFocus();
}

void CandourLetterEditor::issue()
{
    IssueCandourLetter how;
    how.on = m_day->date().value_or(QDate());
    how.revision = m_letter.revision;
    how.overrideReason = m_reason->text();
    const auto pages = pdfBytes(
        letterDocument(issuedText(m_letter.body, how.on), m_letter.title, m_letter.largePrint));
    const auto done = pages.and_then([&](const QByteArray &pdf) {
        how.pdf = pdf;
        return m_letters.issue(m_letter, how);
    });
    if (done) {
        const auto stored = rowById<CandourLetter>(m_desk.session.database, m_letter.id);
        open(stored.value_or(m_letter));
        emit issued();
        return;
    }
    m_error->setText(done.error().problems.isEmpty() ? explain(done.error()) : QString());
    for (const FieldProblem &problem : done.error().problems) {
        const bool isReason = problem.field == QLatin1String("override_reason");
        if (isReason)
            m_reasonField->show();
        (isReason ? m_reasonField : m_dayField)->setError(explain(problem));
    }
}

void CandourLetterEditor::drop()
{
    m_keep->stop();
    const auto dropped = m_letters.drop(m_letter);
    m_error->setText(dropped ? QString() : explain(dropped.error()));
    if (!dropped)
        return;
    static_cast<void>(draft().drop());
    emit backRequested();
}

void CandourLetterEditor::exportAs(const QString &ending)
{
    const auto frozen = m_letters.issued(m_letter);
    if (!frozen) {
        m_error->setText(explain(frozen.error()));
        return;
    }
    Letter letter;
    letter.title = m_letter.title;
    letter.largePrint = m_letter.largePrint;
    letter.content = frozen->content;
    letter.pdf = frozen->pdf;
    const auto duty = CandourRegister(m_desk.session).byId(m_letter.dutyId);
    const QString name = QStringLiteral("%1 %2.%3")
                             .arg(duty ? duty->reference : QString(), m_letter.title, ending)
                             .trimmed();
    m_desk.papers->prompter.askSaveFile(
        { tr("Save the letter"), name, tr("%1 file (*.%2)").arg(ending.toUpper(), ending) },
        [this, letter](const QString &path) {
            const auto written = exportLetter(letter, path);
            m_error->setText(written ? QString() : explain(written.error()));
        });
}

void CandourLetterEditor::learn(const QString &word)
{
    const auto added = addSpellingWord(m_desk.session, word);
    m_error->setText(added ? QString() : explain(added.error()));
    m_speller.know(word);
    m_text->checkAgain();
}

} // namespace heed
