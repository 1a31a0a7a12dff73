#pragma once

#include "core/candour/candourletter.h"
#include "core/candour/candourletters.h"
#include "core/candour/candourservice.h"
#include "core/letters/letterfields.h"
#include "core/letters/lettertemplates.h"

namespace heed {

/// The template of a kind of letter ("candour-first"); empty for a kind that has none.
[[nodiscard]] QString templateCode(CandourLetterKind kind);

/// How a letter of candour goes out.
struct IssueCandourLetter
{
    QDate on;
    qint64 revision = 0; ///< of the letter whose pages `pdf` shows
    QByteArray pdf;
    QString overrideReason; ///< why it goes out before the person was told; empty otherwise
};

/// Letters of candour that are written in Heed, on the templates of the letters: from the values of
/// the duty to what went out. Each call checks the right, then the rules, and writes in one
/// transaction with its audit entry on the duty. Errors of every call: Refused
/// "session.not-allowed", "record.in-bin"; NotFound "record.missing"; Conflict
/// "record.changed-meanwhile"; Locked, Io, Storage.
class CandourLetterService
{
public:
    /// Both must outlive the service.
    CandourLetterService(const Session &session, CandourService &duties);

    /// A new letter with the values of the duty in it, not stored yet. Errors: NotFound
    /// "letter.no-template"; Invalid "letter.broken-template".
    [[nodiscard]] Result<CandourLetter> begin(
        CandourId duty, CandourLetterKind kind, LetterVariant variant);
    /// Stores a letter as far as it is typed. Errors: also Refused "letter.issued-already".
    Result<CandourLetter> save(CandourLetter letter);
    /// Takes a draft away. Errors: Refused "letter.issued-already".
    Result<void> drop(const CandourLetter &letter);
    /// Freezes what goes out: text and pages with their hashes, the day, the words of apology in it,
    /// and the copy that reg 20(6) asks for, which the frozen letter is. Errors: Invalid
    /// "letter.not-ready" with every problem, "letter.invalid" (the day, or a letter that goes out
    /// before the conversation without its reason).
    Result<void> issue(const CandourLetter &letter, const IssueCandourLetter &how);
    /// What went out, after its text and pages were checked against their hashes. Errors: Storage
    /// "letter.changed-since-issued"; NotFound.
    [[nodiscard]] Result<CandourLetterIssue> issued(const CandourLetter &letter) const;

    /// Everything that keeps a letter from going out: as checkLetterText() says, each part that
    /// reg 20 asks for with its paragraph; "letter.no-recipient".
    [[nodiscard]] Result<QList<FieldProblem>> problemsOf(const CandourLetter &letter);
    /// How much of it is this person's own story, against the version it was made from.
    [[nodiscard]] Result<OwnStory> storyOf(const CandourLetter &letter);
    [[nodiscard]] Result<LetterFields> fieldsOf(CandourId duty);
    /// Those of a duty that were written in Heed, oldest first.
    [[nodiscard]] Result<std::vector<CandourLetter>> ofDuty(CandourId duty) const;
    [[nodiscard]] Result<const LetterCatalogue *> catalogue();
    [[nodiscard]] Result<LetterSender> sender();

private:
    [[nodiscard]] Result<void> checkDay(
        const CandourDuty &duty, const CandourLetter &letter, const IssueCandourLetter &how) const;
    void note(Transaction &transaction, const QString &reference, const CandourLetter &letter,
        const char *before, const char *after) const;
    /// A row that may still be worked on, with its duty's reference.
    [[nodiscard]] Result<QString> workOn(const CandourLetter &letter) const;

    const Session &m_session;
    CandourService &m_duties;
    LetterTemplates m_templates;
    std::optional<LetterCatalogue> m_catalogue;
};

} // namespace heed
