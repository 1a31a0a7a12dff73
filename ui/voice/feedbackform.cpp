#include "ui/voice/feedbackform.h"

#include "core/voice/feedbackrules.h"
#include "ui/shared/card.h"
#include "ui/shared/enumcombo.h"
#include "ui/shared/pageheader.h"
#include "ui/shared/recorddesk.h"
#include "ui/voice/feedbackwords.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace heed {

namespace {

constexpr int LineWidth = 560; // px

QDate dayOf(const DateField *field) { return field->date().value_or(QDate()); }

void setDay(DateField *field, QDate day)
{
    field->setDate(day.isValid() ? std::optional(day) : std::nullopt);
}

/// A word of an import, which no list has, is offered too.
void chooseCode(QComboBox &box, const QString &code)
{
    if (box.findData(code) < 0)
        box.addItem(code, code);
    box.setCurrentIndex(box.findData(code));
}

} // namespace

FeedbackForm::FeedbackForm(const RecordDesk &desk, FeedbackService &service, QWidget *parent)
    : RecordForm(QStringLiteral("feedback"), desk, parent)
    , m_service(service)
{
    addWords();
    addPlace();
    addDone();
    fill({});
}

QWidget *FeedbackForm::firstField() { return m_type; }

void FeedbackForm::fillCodes(QComboBox &box, const QString &scheme)
{
    box.addItem(tr("Not said"), QString());
    for (const Code &code : desk().codes.offered(scheme, desk().today()))
        box.addItem(code.label, code.code);
}

void FeedbackForm::addWords()
{
    Card *card = addCard(tr("What was said"));
    m_type = askChoice(card, "type", tr("&Kind"),
        tr("Somebody who wants an answer to what went wrong has made a complaint: log that "
           "instead."));
    fillCombo<FeedbackType>(*m_type);
    m_heardOn = askDay(card, "heard_on", tr("Day it was &heard"),
        tr("Type a day such as 3/4 or yesterday."));
    m_verbatim = askText(
        card, "verbatim", tr("&What was said"), tr("In their own words, as far as you have them."));
    m_sentiment = askChoice(card, "sentiment", tr("&Good or bad"));
    fillCombo<Sentiment>(*m_sentiment, tr("Not said"));
    m_theme = askChoice(card, "theme", tr("&Theme"), tr("What it is mostly about."));
    fillCodes(*m_theme, codescheme::Theme);
    m_voice = askChoice(card, "voice", tr("Who &said it"));
    fillCodes(*m_voice, codescheme::FeedbackVoice);
    m_channel = askChoice(card, "source", tr("How it &came"));
    fillCodes(*m_channel, codescheme::FeedbackSource);
}

void FeedbackForm::addPlace()
{
    Card *card = addCard(tr("Where and whose"));
    m_place = new PlaceField(desk().session, QStringLiteral("feedback"));
    ask(card, QStringLiteral("site_id"), tr("Wh&ere"), tr("Choose, or type a new name."), m_place,
        LineWidth);
    connect(m_place, &PlaceField::edited, this, &FeedbackForm::markEdited);
    m_person = askLine(card, "person.name", tr("Whose care it is a&bout"),
        tr("Leave this empty when nobody was named, or the survey promised not to ask."),
        LineWidth);
    m_eventOn = askDay(card, "event_on", tr("Day it happ&ened"));
}

void FeedbackForm::addDone()
{
    Card *card = addCard(tr("What was done"), true);
    m_action = askText(card, "action", tr("What was done"));
    m_toldBackOn = askDay(card, "told_back_on", tr("Day they were told"),
        tr("When those who said it heard what was done about it."));
    m_handler = askLine(card, "handler", tr("Dealt with by"), {}, LineWidth);
    m_sourceId = askLine(card, "source_id", tr("Number at its source"), {}, LineWidth);
}

void FeedbackForm::fill(const FeedbackFile &file)
{
    m_file = file;
    const Feedback &said = file.feedback;
    const bool isNew = !said.id.isValid();
    header()->setTitle(isNew ? tr("Log feedback") : tr("Change feedback %1").arg(said.reference));
    header()->setSentence(isNew ? tr("Thanks, comments, suggestions, survey answers and concerns "
                                     "that are no complaint.")
                                : QString());
    setSaveVerb(isNew ? tr("Log the feedback") : tr("Save the changes"));
    choose<FeedbackType>(*m_type, said.type);
    setDay(m_heardOn, said.heardOn);
    m_verbatim->setPlainText(said.verbatim);
    choose<Sentiment>(*m_sentiment, said.sentiment);
    chooseCode(*m_theme, said.theme);
    chooseCode(*m_voice, said.voice);
    chooseCode(*m_channel, said.source);
    m_place->setPlace(said.siteId, said.unitId);
    m_person->setText(file.person.name);
    setDay(m_eventOn, said.eventOn);
    m_action->setPlainText(said.action);
    setDay(m_toldBackOn, said.toldBackOn);
    m_handler->setText(said.handler);
    m_sourceId->setText(said.sourceId);
    clearErrors();
    setMoreShown(!isNew);
    markUntouched();
}

Feedback FeedbackForm::read() const
{
    Feedback said = m_file.feedback;
    said.type = chosen<FeedbackType>(*m_type).value_or(FeedbackType::Comment);
    said.heardOn = dayOf(m_heardOn);
    said.verbatim = m_verbatim->toPlainText().trimmed();
    said.sentiment = chosen<Sentiment>(*m_sentiment);
    if (!said.sentiment)
        said.sentiment = usualSentiment(said.type);
    said.theme = m_theme->currentData().toString();
    said.voice = m_voice->currentData().toString();
    said.source = m_channel->currentData().toString();
    said.eventOn = dayOf(m_eventOn);
    said.action = m_action->toPlainText().trimmed();
    said.toldBackOn = dayOf(m_toldBackOn);
    said.handler = m_handler->text().trimmed();
    said.sourceId = m_sourceId->text().trimmed();
    return said;
}

void FeedbackForm::save()
{
    clearErrors();
    FeedbackFile draft = m_file;
    draft.feedback = read();
    draft.person.name = m_person->text().simplified();
    if (const auto problems = unreadable(); !problems.isEmpty()) {
        showError({ ErrorCode::Invalid, QStringLiteral("feedback.invalid"), {}, problems });
        return;
    }
    const auto place = m_place->store();
    if (!place) {
        showError(place.error());
        return;
    }
    draft.feedback.siteId = place->site;
    draft.feedback.unitId = place->unit;
    const Result<FeedbackId> done = draft.feedback.id.isValid()
        ? m_service.change(draft).map([&] { return draft.feedback.id; })
        : m_service.log(draft);
    if (!done) {
        showError(done.error());
        return;
    }
    markUntouched();
    emit stored(done->value);
}

} // namespace heed
