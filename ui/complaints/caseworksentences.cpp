#include "core/calendar/dayformat.h"
#include "core/complaints/caseworksteps.h"
#include "ui/complaints/caseworkwords.h"
#include "ui/complaints/complaintwords.h"

#include <QCoreApplication>

namespace heed {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(heed::Casework)
};

/// Sentences one after the other; empty ones are left out.
QString inOne(const QStringList &sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(QLatin1Char(' '));
}

QString onDay(const QString &sentence, QDate day)
{
    return day.isValid() ? sentence.arg(formatDay(day)) : QString();
}

QString letterWords(QDate letterOn)
{
    return letterOn.isValid() ? Words::tr("The letter went on %1.").arg(formatDay(letterOn))
                              : Words::tr("The letter has not gone yet.");
}

QString decisionWords(const QString &by, QDate on, const QString &reason)
{
    return Words::tr("Decided by %1 on %2: %3").arg(by, formatDay(on), reason);
}

QString needWords(const AccessNeed &row)
{
    const QString need = row.need ? wordFor(*row.need) : QString();
    return row.detail.isEmpty() ? need : Words::tr("%1 (%2)").arg(need, row.detail);
}

} // namespace

QStringList flaggedNeeds(const Casework &casework, Whose whose)
{
    QStringList needs;
    for (const AccessNeed &row : casework.needs) {
        if (row.whose == whose && row.flagged)
            needs += needWords(row);
    }
    return needs;
}

PartLine lineOf(const ComplaintExclusion &row)
{
    const QString letter = row.needsLetter() ? letterWords(row.letterOn) : QString();
    return { row.id.value,
        Words::tr("%1. %2").arg(row.limb ? wordFor(*row.limb) : QString(), letter).trimmed(),
        decisionWords(row.decidedBy, row.decidedOn, row.reason),
        row.needsLetter() && !row.letterOn.isValid() ? Tone::Overdue : Tone::Done };
}

PartLine lineOf(const LateTest &row)
{
    if (row.isWaived())
        return { row.id.value, Words::tr("It came late, and is looked into all the same."),
            decisionWords(row.decidedBy, row.decidedOn, row.reason), Tone::Done };
    return { row.id.value,
        Words::tr("It came too late and is not looked into. %1").arg(letterWords(row.letterOn)),
        decisionWords(row.decidedBy, row.decidedOn, row.reason),
        row.letterOn.isValid() ? Tone::Done : Tone::Overdue };
}

PartLine lineOf(const RepresentativeTest &row)
{
    const QString basis = row.basis ? wordFor(*row.basis) : QString();
    const QString small
        = inOne({ row.childGrounds, row.childUnderstanding, row.capacity, row.reason });
    if (row.isRefused())
        return { row.id.value,
            Words::tr("%1: not in their best interests, so it must not be considered. %2")
                .arg(basis, letterWords(row.letterOn)),
            small, row.letterOn.isValid() ? Tone::Neutral : Tone::Overdue };
    return { row.id.value, Words::tr("%1: they may complain for them.").arg(basis), small,
        Tone::Done };
}

PartLine lineOf(const ComplaintPartner &row, QDate today)
{
    const QString consent = row.consentGivenOn.isValid()
        ? Words::tr("The person agreed on %1.").arg(formatDay(row.consentGivenOn))
        : row.consentRefusedOn.isValid()
        ? Words::tr("The person refused on %1.").arg(formatDay(row.consentRefusedOn))
        : row.consentAskedOn.isValid()
        ? Words::tr("The person was asked on %1.").arg(formatDay(row.consentAskedOn))
        : Words::tr("The person has not been asked.");
    QString part;
    if (row.partReceivedOn.isValid())
        part = Words::tr("Their part came on %1.").arg(formatDay(row.partReceivedOn));
    else if (row.repliesSeparately)
        part = Words::tr("They answer the person themselves.");
    else if (row.partDueOn.isValid())
        part = Words::tr("Their part is due on %1.").arg(formatDay(row.partDueOn));
    const bool late = row.isAwaited() && row.partDueOn.isValid() && row.partDueOn < today;
    return { row.id.value,
        Words::tr("%1: %2. %3").arg(row.organisation, wordFor(row.role).toLower(), part).trimmed(),
        inOne({ consent, onDay(Words::tr("Passed on, and received on %1."), row.passedOn),
            row.contact }),
        late ? Tone::Overdue : Tone::Neutral };
}

PartLine lineOf(const ComplaintConsent &row, QDate today)
{
    const QString scope = row.scopeDetail.isEmpty()
        ? wordFor(row.scope)
        : Words::tr("%1 (%2)").arg(wordFor(row.scope), row.scopeDetail);
    QString state = onDay(Words::tr("asked for on %1"), row.requestedOn);
    Tone tone = row.remindOn.isValid() && row.remindOn < today ? Tone::Overdue : Tone::Neutral;
    switch (stateOf(row)) {
    case Consent::Received:
        state = Words::tr("given on %1").arg(formatDay(row.receivedOn));
        tone = Tone::Done;
        break;
    case Consent::Refused:
        state = Words::tr("refused on %1").arg(formatDay(row.refusedOn));
        tone = Tone::Neutral;
        break;
    case Consent::NotReturned:
        state = Words::tr("not returned; given up on %1").arg(formatDay(row.givenUpOn));
        tone = Tone::Neutral;
        break;
    default:
        break;
    }
    const QString remind = row.isAwaited() ? onDay(Words::tr("Ask again on %1."), row.remindOn)
                                           : QString();
    const QString authority = row.authority
        ? inOne({ wordFor(*row.authority) + QLatin1Char('.'),
              onDay(Words::tr("Seen on %1."), row.authoritySeenOn) })
        : QString();
    return { row.id.value, inOne({ Words::tr("%1: %2.").arg(scope, state), remind }),
        inOne({ row.askedOf.isEmpty() ? QString() : Words::tr("Asked: %1.").arg(row.askedOf),
            onDay(Words::tr("Reminded on %1."), row.remindedOn), authority }),
        tone };
}

PartLine lineOf(const SensitiveDate &row)
{
    const QString day = row.onDay.isValid() ? formatDay(row.onDay) : Words::tr("no day yet");
    return { row.id.value, Words::tr("%1: %2").arg(wordFor(row.kind), day), row.note };
}

PartLine lineOf(const AdvocacyOffer &row)
{
    return { row.id.value,
        Words::tr("Told about %1 on %2. %3")
            .arg(row.provider, formatDay(row.toldOn),
                wordFor(row.answer.value_or(AdvocacyAnswer::NoReply)) + QLatin1Char('.')),
        row.contact, Tone::Done };
}

PartLine lineOf(const AccessNeed &row)
{
    const QString met = row.metOn.isValid()
        ? Words::tr("Met on %1.").arg(formatDay(row.metOn))
        : Words::tr("Not met yet.");
    return { row.id.value, Words::tr("%1: %2. %3").arg(wordFor(row.whose), needWords(row), met),
        inOne({ onDay(Words::tr("Recorded on %1."), row.recordedOn),
            row.flagged ? Words::tr("Shown on every letter.") : Words::tr("Not flagged."),
            onDay(Words::tr("Shared on %1."), row.sharedOn) }),
        row.metOn.isValid() ? Tone::Done : Tone::Neutral };
}

PartLine lineOf(const EmailConsent &row)
{
    if (row.withdrawnOn.isValid())
        return { row.id.value,
            Words::tr("%1: withdrawn on %2, so write by post.")
                .arg(row.address, formatDay(row.withdrawnOn)),
            onDay(Words::tr("Agreed on %1."), row.agreedOn) };
    return { row.id.value,
        Words::tr("%1: agreed on %2.").arg(row.address, formatDay(row.agreedOn)), {},
        Tone::Done };
}

PartLine lineOf(const ComplaintUpdate &row, QDate today)
{
    const bool late = row.nextOn.isValid() && row.nextOn < today;
    return { row.id.value,
        inOne({ Words::tr("%1 on %2.").arg(row.how ? wordFor(*row.how) : QString(),
                    formatDay(row.toldOn)),
            onDay(Words::tr("They hear again by %1."), row.nextOn) }),
        row.what, late ? Tone::Soon : Tone::Neutral };
}

PartLine lineOf(const ContactLimit &row, QDate today)
{
    if (row.endedOn.isValid())
        return { row.id.value, Words::tr("Limits ended on %1.").arg(formatDay(row.endedOn)),
            row.limits };
    if (!row.decidedOn.isValid())
        return { row.id.value,
            row.warnedOn.isValid() ? Words::tr("Warned on %1.").arg(formatDay(row.warnedOn))
                                   : Words::tr("Being looked at; nothing was limited."),
            row.behaviour };
    const bool late = row.reviewOn < today;
    return { row.id.value,
        Words::tr("%1. Looked at again by %2.").arg(row.limits, formatDay(row.reviewOn)),
        inOne({ Words::tr("Decided by %1, %2, on %3: %4")
                    .arg(row.decidedBy, row.deciderRole, formatDay(row.decidedOn), row.reason),
            onDay(Words::tr("Appeal of %1."), row.appealedOn),
            row.appealOutcome ? wordFor(*row.appealOutcome) + QLatin1Char('.') : QString() }),
        late ? Tone::Overdue : Tone::Neutral };
}

PartLine lineOf(const LedgerLine &line)
{
    const DeadlineEntry &entry = line.entry;
    QString sentence = Words::tr("%1, version %2: %3.")
                           .arg(ruleWord(entry.rule))
                           .arg(entry.version)
                           .arg(formatDay(entry.dueOn));
    if (!entry.agreedWith.isEmpty() && entry.agreedOn.isValid())
        sentence = inOne({ sentence,
            Words::tr("Agreed with %1 on %2.").arg(entry.agreedWith, formatDay(entry.agreedOn)) });
    else if (entry.agreedOn.isValid())
        sentence = inOne({ sentence,
            Words::tr("Set by you and told on %1.").arg(formatDay(entry.agreedOn)) });
    const QString state = !line.applies
        ? Words::tr("No longer applies; kept for the record.")
        : !line.isNewest ? Words::tr("Replaced by a later version.")
        : !line.counts   ? Words::tr("Told, but it does not count as in time: it was not agreed "
                                       "before the one before had passed.")
                         : QString();
    const QString unverified = line.isVerified
        ? QString()
        : Words::tr("This timing comes from general knowledge: check it.");
    return { entry.id.value, sentence,
        inOne({ line.explanation.isEmpty() ? QString() : line.explanation + QLatin1Char('.'),
            entry.reason.isEmpty() ? QString() : entry.reason + QLatin1Char('.'), state,
            line.source.isEmpty() ? QString() : Words::tr("Source: %1.").arg(line.source),
            unverified }) };
}

} // namespace heed
