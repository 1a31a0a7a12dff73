// What the facts of incidents and claims, of links and of every form mean.
#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct IncidentFacts
{
    static constexpr Sentence sentences[] = {
        { "incident.age-impossible",
            QT_TRANSLATE_NOOP("Explain", "Nobody is %1 years old: check the age.") },
        { "incident.before-occurred",
            QT_TRANSLATE_NOOP("Explain",
                "This day is before the incident happened: check which of the two is right.") },
        { "incident.closed-already",
            QT_TRANSLATE_NOOP("Explain", "Incident %1 is closed already.") },
        { "incident.closed-before-reported",
            QT_TRANSLATE_NOOP("Explain",
                "It cannot be closed before it was reported: check which day is right.") },
        { "incident.closed-without-day",
            QT_TRANSLATE_NOOP("Explain", "A closed incident needs the day it was closed.") },
        { "incident.harm-damaged",
            QT_TRANSLATE_NOOP(
                "Explain", "The definitions of harm cannot be read (%1): install Heed again.") },
        { "incident.harm-missing",
            QT_TRANSLATE_NOOP(
                "Explain", "The definitions of harm are missing: install Heed again.") },
        { "incident.in-bin",
            QT_TRANSLATE_NOOP("Explain", "Incident %1 is in the bin: take it out first.") },
        { "incident.in-future",
            QT_TRANSLATE_NOOP("Explain", "This day has not come yet: check the date.") },
        { "incident.invalid",
            QT_TRANSLATE_NOOP(
                "Explain", "The incident is not stored yet: see beside the fields.") },
        { "incident.not-closed", QT_TRANSLATE_NOOP("Explain", "Incident %1 is not closed.") },
        { "incident.not-in-bin", QT_TRANSLATE_NOOP("Explain", "Incident %1 is not in the bin.") },
        { "incident.occurred-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Enter the day it happened. If nobody knows, enter the day it was found.") },
        { "incident.open-with-closing-day",
            QT_TRANSLATE_NOOP("Explain",
                "It has a day of closing but is not closed: close it, or take the day out.") },
        { "incident.person-missing",
            QT_TRANSLATE_NOOP("Explain", "Say who: a name, or a reference.") },
        { "incident.psychological-fatal",
            QT_TRANSLATE_NOOP("Explain",
                "Harm to the mind has no fatal grade: record a death under harm to the body.") },
        { "incident.reference-taken",
            QT_TRANSLATE_NOOP(
                "Explain", "Another incident has the reference %1: choose a different one.") },
        { "incident.response-order",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot end before it began: check which day is right.") },
        { "incident.story-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what happened: one sentence is enough to start.") },
    };
};

} // namespace

std::span<const Sentence> incidentSentences() { return IncidentFacts::sentences; }

namespace {

struct ClaimFacts
{
    static constexpr Sentence sentences[] = {
        { "claim.before-incident",
            QT_TRANSLATE_NOOP("Explain",
                "This day is before the day the claim is about: check which of the two is "
                "right.") },
        { "claim.before-notified",
            QT_TRANSLATE_NOOP("Explain",
                "This day is before you were told of the claim: check which of the two is "
                "right.") },
        { "claim.closed-already", QT_TRANSLATE_NOOP("Explain", "Claim %1 is closed already.") },
        { "claim.closed-before-opened",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot be closed before it was opened: check which day is right.") },
        { "claim.ended-without-day",
            QT_TRANSLATE_NOOP(
                "Explain", "A claim that has ended needs the day it was settled or closed.") },
        { "claim.in-bin",
            QT_TRANSLATE_NOOP("Explain", "Claim %1 is in the bin: take it out first.") },
        { "claim.in-future",
            QT_TRANSLATE_NOOP("Explain", "This day has not come yet: check the date.") },
        { "claim.invalid",
            QT_TRANSLATE_NOOP("Explain", "The claim is not stored yet: see beside the fields.") },
        { "claim.negative-sum",
            QT_TRANSLATE_NOOP(
                "Explain", "A sum cannot be less than nothing: take the minus out.") },
        { "claim.nil-with-damages",
            QT_TRANSLATE_NOOP("Explain",
                "It says closed without damages, but damages were paid: correct one of them.") },
        { "claim.not-closed", QT_TRANSLATE_NOOP("Explain", "Claim %1 is not closed.") },
        { "claim.not-in-bin", QT_TRANSLATE_NOOP("Explain", "Claim %1 is not in the bin.") },
        { "claim.notified-missing",
            QT_TRANSLATE_NOOP("Explain", "Enter the day you were told of the claim.") },
        { "claim.open-with-ending",
            QT_TRANSLATE_NOOP(
                "Explain", "It is open but has a day of settling or closing: take the day out.") },
        { "claim.probability-impossible",
            QT_TRANSLATE_NOOP("Explain", "Enter a number from 0 to 100.") },
        { "claim.reference-taken",
            QT_TRANSLATE_NOOP(
                "Explain", "Another claim has the reference %1: choose a different one.") },
    };
};

} // namespace

std::span<const Sentence> claimSentences() { return ClaimFacts::sentences; }

namespace {

struct FormFacts
{
    static constexpr Sentence sentences[] = {
        { "form.day-unreadable",
            QT_TRANSLATE_NOOP(
                "Explain", "This is no day: type it as 3/4/2026, 3 Apr 2026, yesterday or mon.") },
        { "form.number-unreadable", QT_TRANSLATE_NOOP("Explain", "Enter a whole number.") },
        { "form.sum-unreadable",
            QT_TRANSLATE_NOOP(
                "Explain", "This is no sum in pounds: type it as 1234, 1,234.50 or £1,234.50.") },
        { "form.time-unreadable",
            QT_TRANSLATE_NOOP("Explain", "This is no time of day: type it as 14:30.") },
        { "link.no-such-reference",
            QT_TRANSLATE_NOOP("Explain",
                "No complaint, incident or claim has the reference %1: check the spelling.") },
    };
};

} // namespace

std::span<const Sentence> formSentences() { return FormFacts::sentences; }

} // namespace heed
