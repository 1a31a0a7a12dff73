#include "ui/shared/sentences.h"

namespace heed {

namespace {

struct PeopleFacts
{
    static constexpr Sentence sentences[] = {
        { "password.add-words",
            QT_TRANSLATE_NOOP("Explain", "Add a word or two that do not belong together.") },
        { "password.common-word",
            QT_TRANSLATE_NOOP(
                "Explain", "Common words, names and passwords are tried first: leave them out.") },
        { "password.date",
            QT_TRANSLATE_NOOP("Explain", "Dates and years are easy to guess: leave them out.") },
        { "password.keyboard",
            QT_TRANSLATE_NOOP(
                "Explain", "Neighbouring keys are easy to guess: do not type along a row.") },
        { "password.own-word",
            QT_TRANSLATE_NOOP("Explain",
                "Names of your own and of your organisation are easy to guess: leave them out.") },
        { "password.repeats",
            QT_TRANSLATE_NOOP("Explain", "Repeating the same thing adds little.") },
        { "password.sequence",
            QT_TRANSLATE_NOOP("Explain", "Sequences such as abc or 6543 are easy to guess.") },
        { "password.too-short", QT_TRANSLATE_NOOP("Explain", "It needs at least %1 characters.") },
        { "session.not-allowed",
            QT_TRANSLATE_NOOP(
                "Explain", "Your role does not allow this: ask an administrator of the store.") },
        { "store.keyring-user",
            QT_TRANSLATE_NOOP("Explain",
                "The key file and the store do not agree about the users: restore both from the "
                "same backup.") },
        { "store.last-user",
            QT_TRANSLATE_NOOP("Explain",
                "The last user cannot be removed, because nobody could open the store: add "
                "another first.") },
        { "store.no-such-user",
            QT_TRANSLATE_NOOP("Explain",
                "The store has no user of that name: check the spelling, or ask an "
                "administrator.") },
        { "store.which-user",
            QT_TRANSLATE_NOOP("Explain",
                "The store has several users (%1): say which one you are, with --user on the "
                "command line.") },
        { "store.wrong-password",
            QT_TRANSLATE_NOOP("Explain",
                "That password does not open the store, and nothing was changed: type it again, "
                "or use the recovery sheet.") },
        { "user.name-missing", QT_TRANSLATE_NOOP("Explain", "A user needs a name: enter one.") },
        { "user.name-taken",
            QT_TRANSLATE_NOOP(
                "Explain", "Another user has this name already: choose a different one.") },
        { "user.own-role",
            QT_TRANSLATE_NOOP("Explain",
                "You cannot change your own role: ask another administrator to do it.") },
        { "user.password-missing",
            QT_TRANSLATE_NOOP("Explain", "A password is needed: enter one.") },
        { "user.remove-self",
            QT_TRANSLATE_NOOP(
                "Explain", "You cannot remove yourself: ask another administrator to do it.") },
        { "user.weak-password",
            QT_TRANSLATE_NOOP("Explain", "That password is too easy to guess.") },
    };
};

} // namespace

std::span<const Sentence> peopleSentences() { return PeopleFacts::sentences; }

} // namespace heed
