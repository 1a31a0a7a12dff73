#include "ui/letters/letterwords.h"

#include "core/calendar/dayformat.h"
#include "core/letters/readingage.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::Letter)
};

QString dayOfInstant(const QDateTime &at) { return formatDay(at.toLocalTime().date()); }

} // namespace

QString wordFor(LetterStatus status)
{
    switch (status) {
    case LetterStatus::Draft:
        return Words::tr("Draft");
    case LetterStatus::Submitted:
        return Words::tr("Waiting for a signature");
    case LetterStatus::Signed:
        return Words::tr("Signed, not sent yet");
    case LetterStatus::Issued:
        return Words::tr("Issued");
    case LetterStatus::Dropped:
        return Words::tr("Dropped");
    }
    return {};
}

QString wordFor(LetterVariant variant)
{
    return variant == LetterVariant::Plain ? Words::tr("Short sentences, easy words")
                                           : Words::tr("Usual wording");
}

QString wordFor(LetterAct act)
{
    switch (act) {
    case LetterAct::Submit:
        return Words::tr("handed it in for a signature");
    case LetterAct::TakeBack:
        return Words::tr("took it back");
    case LetterAct::SendBack:
        return Words::tr("sent it back");
    case LetterAct::Sign:
        return Words::tr("signed it");
    case LetterAct::Issue:
        return Words::tr("issued it");
    case LetterAct::Drop:
        return Words::tr("dropped it");
    }
    return {};
}

Tone toneFor(LetterStatus status)
{
    switch (status) {
    case LetterStatus::Submitted:
    case LetterStatus::Signed:
        return Tone::Soon;
    case LetterStatus::Issued:
        return Tone::Done;
    case LetterStatus::Draft:
    case LetterStatus::Dropped:
        break;
    }
    return Tone::Neutral;
}

QString standingOf(const Letter &letter)
{
    switch (letter.status) {
    case LetterStatus::Submitted:
        return Words::tr("waits for a signature since %1").arg(dayOfInstant(letter.submittedAt));
    case LetterStatus::Signed:
        return Words::tr("signed by %1 on %2, not sent yet")
            .arg(letter.signedBy, dayOfInstant(letter.signedAt));
    case LetterStatus::Issued:
        return Words::tr("issued on %1 by %2").arg(formatDay(letter.issuedOn), letter.issuedBy);
    case LetterStatus::Draft:
    case LetterStatus::Dropped:
        break;
    }
    return Words::tr("draft of %1, changed on %2")
        .arg(letter.createdBy, dayOfInstant(letter.changedAt));
}

QString sentenceFor(const LetterStep &step)
{
    //: %1 a person, %2 what they did, %3 a day
    const QString what
        = Words::tr("%1 %2 on %3").arg(step.takenBy, wordFor(step.act), dayOfInstant(step.takenAt));
    return step.comment.isEmpty() ? what + QLatin1Char('.')
                                  : Words::tr("%1: %2").arg(what, step.comment);
}

QString readingAgeWords(const QString &body)
{
    const auto age = readingAge(body);
    return age ? Words::tr("Reading age about %1 (Flesch-Kincaid)").arg(*age)
               : Words::tr("Too little text yet to tell the reading age");
}

QString mendVerb(const FieldProblem &problem)
{
    if (problem.fact.endsWith(QLatin1String("-missing"))
        || problem.fact == QLatin1String("reply.no-paragraph"))
        return Words::tr("Add it");
    if (problem.field.startsWith(QLatin1String("body"))
        || problem.fact == QLatin1String("reply.empty-paragraph"))
        return Words::tr("Show it");
    if (problem.field.startsWith(QLatin1String("issues")))
        return Words::tr("Record it");
    return {};
}

} // namespace heed
