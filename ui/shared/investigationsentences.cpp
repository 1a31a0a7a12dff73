#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct InvestigationFacts
{
    static constexpr Sentence sentences[] = {
        { "assignment.day-in-future",
            QT_TRANSLATE_NOOP("Explain", "This day lies in the future: check the date.") },
        { "assignment.day-missing", QT_TRANSLATE_NOOP("Explain", "Say on which day.") },
        { "assignment.ended-already",
            QT_TRANSLATE_NOOP("Explain",
                "This person's work on the case has ended already: look at the case again.") },
        { "assignment.ends-before-start",
            QT_TRANSLATE_NOOP(
                "Explain", "It cannot end before the day it began: check both dates.") },
        { "assignment.invalid",
            QT_TRANSLATE_NOOP("Explain", "Nobody was assigned: see what is missing.") },
        { "assignment.not-waiting",
            QT_TRANSLATE_NOOP("Explain",
                "Nothing waits for a second person here any more: look at the case again.") },
        { "assignment.person-missing",
            QT_TRANSLATE_NOOP("Explain", "Say who is to look into it.") },
        { "assignment.reason-missing",
            QT_TRANSLATE_NOOP("Explain", "Say why: it is kept with your name.") },
        { "assignment.same-person",
            QT_TRANSLATE_NOOP("Explain",
                "The second person must be another one: neither who asked, nor who is to look into "
                "the case. Ask a colleague to sign in and decide.") },
        { "conflict.forbidden",
            QT_TRANSLATE_NOOP("Explain",
                "This person cannot be assigned, because a rule about conflicts of interest "
                "forbids "
                "it. Choose somebody else, or mend what is said above.") },
        { "conflict.found",
            QT_TRANSLATE_NOOP("Explain",
                "Something speaks against this person. Choose somebody else, or say why in spite "
                "of "
                "it; then a second person has to agree.") },
        { "lead.not-assigned",
            QT_TRANSLATE_NOOP("Explain",
                "%1 has not passed the check against conflicts of interest for this record: choose "
                "them under \"Who looks into it\" first, then name them here.") },
        { "escalation.decision-missing",
            QT_TRANSLATE_NOOP("Explain", "Say what they decided or asked for, even \"nothing\".") },
        { "escalation.in-future",
            QT_TRANSLATE_NOOP("Explain", "This day lies in the future: check the date.") },
        { "escalation.order",
            QT_TRANSLATE_NOOP(
                "Explain", "They cannot have looked before it was put forward: check both days.") },
        { "escalation.senior-missing",
            QT_TRANSLATE_NOOP("Explain", "Say who is to look: a name or a post.") },
        { "escalation.why-missing",
            QT_TRANSLATE_NOOP("Explain", "Say why senior staff should see this case.") },
        { "interest.day-in-future",
            QT_TRANSLATE_NOOP("Explain", "This day lies in the future: check the date.") },
        { "interest.day-missing",
            QT_TRANSLATE_NOOP("Explain", "Say on which day it was declared.") },
        { "interest.ends-before-start",
            QT_TRANSLATE_NOOP("Explain", "It ends before it began: check both dates.") },
        { "interest.invalid",
            QT_TRANSLATE_NOOP("Explain", "The declaration was not kept: see what is missing.") },
        { "interest.person-missing", QT_TRANSLATE_NOOP("Explain", "Say who declared it.") },
        { "interest.what-missing",
            QT_TRANSLATE_NOOP("Explain",
                "Say which organisation or person it is about, or choose \"nothing to "
                "declare\".") },
        { "investigation.answer-without-offer",
            QT_TRANSLATE_NOOP(
                "Explain", "An answer is recorded, but no offer: say when support was offered.") },
        { "investigation.category-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose what it is about.") },
        { "investigation.day-in-future",
            QT_TRANSLATE_NOOP("Explain", "This day lies in the future: check the date.") },
        { "investigation.day-missing", QT_TRANSLATE_NOOP("Explain", "Say on which day.") },
        { "investigation.days-out-of-order",
            QT_TRANSLATE_NOOP(
                "Explain", "This day lies before the one it follows: check both dates.") },
        { "investigation.extended-too-late",
            QT_TRANSLATE_NOOP("Explain",
                "The time was over by then: an extension counts only if it was agreed before.") },
        { "investigation.issue-missing", QT_TRANSLATE_NOOP("Explain", "Choose the issue.") },
        { "investigation.likelihood-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose how likely it is.") },
        { "investigation.matrices-damaged",
            QT_TRANSLATE_NOOP("Explain",
                "The tables of risk grades cannot be read (%1). Install Heed again; grade by hand "
                "until then.") },
        { "investigation.matrix-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose how grave it would be.") },
        { "investigation.not-a-payment",
            QT_TRANSLATE_NOOP("Explain",
                "Only a payment has an amount: choose a payment, or leave the amount empty.") },
        { "investigation.post-missing", QT_TRANSLATE_NOOP("Explain", "Say what their post is.") },
        { "investigation.severity-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose how grave it is.") },
        { "investigation.status-missing",
            QT_TRANSLATE_NOOP("Explain", "Choose what they reported.") },
        { "investigation.stopped-without-reason",
            QT_TRANSLATE_NOOP("Explain",
                "No other inquiry stops a complaint by itself: say why this one does, and who "
                "advised it.") },
        { "investigation.what-missing", QT_TRANSLATE_NOOP("Explain", "Say what it is.") },
        { "investigation.who-missing", QT_TRANSLATE_NOOP("Explain", "Say who it is.") },
        { "investigation.with-whom-missing",
            QT_TRANSLATE_NOOP("Explain", "Say with whom it was agreed.") },
    };
};

} // namespace

std::span<const Sentence> investigationSentences() { return InvestigationFacts::sentences; }

} // namespace heed
