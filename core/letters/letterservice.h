#pragma once

#include "core/complaints/caseworksteps.h"
#include "core/complaints/complaintservice.h"
#include "core/letters/letterfields.h"
#include "core/letters/letterrules.h"
#include "core/letters/lettertemplates.h"

namespace heed {

/// How a letter goes out, and what that records in the case: at most one step, with the answers
/// that the writer was asked for.
struct IssueLetter
{
    QDate on;
    qint64 revision = 0; ///< of the letter whose pages `pdf` shows
    QByteArray pdf;
    std::optional<Acknowledgement> acknowledgement; ///< reg 13(3)
    std::optional<ReplySent> reply; ///< reg 14(2)
    std::optional<QString> delayReason; ///< reg 14(4)
    std::optional<ComplaintUpdate> update; ///< reg 14(1): what a holding letter tells
    std::optional<Refusal> refusal; ///< reg 8(2), 12: the decision that the letter tells
};

/// Writing letters: from a template to what was sent. Each call checks the right, then the rules,
/// writes in one transaction with its audit entry on the complaint, and tells the screens. Errors
/// of every call: Refused "session.not-allowed" and the facts of letterMove(); NotFound
/// "record.missing"; Conflict "record.changed-meanwhile"; Locked, Io, Storage.
class LetterService : public QObject
{
    Q_OBJECT

public:
    LetterService(const Session &session, ComplaintService &complaints, QObject *parent = nullptr);

    /// A new letter with the values of the case in it, not stored yet.
    /// Errors: NotFound "letter.no-template"; Invalid "letter.broken-template".
    [[nodiscard]] Result<Letter> begin(
        ComplaintId complaint, const QString &code, LetterVariant variant);
    /// Stores a letter as far as it is typed; what is missing stops nothing here. Gives it back as
    /// stored. A submitted letter is first taken back.
    Result<Letter> save(Letter letter);
    /// Hands a letter to who may sign it off; with a final reply, its case waits too. Errors:
    /// Invalid "letter.not-ready" with every problem.
    Result<void> submit(LetterId id);
    Result<void> takeBack(LetterId id);
    /// Needs Capability::SignOff. Errors: Refused "letter.comment-missing".
    Result<void> sendBack(LetterId id, const QString &comment);
    /// Needs Capability::SignOff. Errors: Invalid "letter.not-ready".
    Result<void> sign(LetterId id);
    /// Freezes what goes out and records the step in the case that it means, in one transaction:
    /// both are there, or none. Errors: Invalid "letter.not-ready", "letter.invalid" (the day);
    /// those of the step.
    Result<void> issue(LetterId id, const IssueLetter &how);
    Result<void> drop(LetterId id);

    /// An issued letter, after its text and pages were checked against their hashes. Errors:
    /// Storage "letter.changed-since-issued".
    [[nodiscard]] Result<Letter> issued(LetterId id) const;
    /// What keeps a letter from going out, as checkLetter() says.
    [[nodiscard]] Result<QList<FieldProblem>> problemsOf(const Letter &letter);
    /// Issue x evidence x finding x remedy x paragraph, as the case and its investigation stand.
    [[nodiscard]] Result<ReplyGrid> gridOf(const Letter &letter) const;
    [[nodiscard]] Result<LetterFields> fieldsOf(ComplaintId complaint);

    /// What ships for letters. Errors: Storage "letters.damaged".
    [[nodiscard]] Result<const LetterCatalogue *> catalogue();
    [[nodiscard]] Result<LetterSender> sender();
    /// Needs Capability::ManageSettings.
    Result<void> setSender(const LetterSender &sender);

signals:
    void lettersChanged(heed::ComplaintId complaint);
    void templatesChanged();

private:
    struct CaseFile
    {
        ComplaintFile file;
        std::vector<IssueEvidence> evidence;
    };
    struct Loaded
    {
        Letter letter;
        LetterKind kind;
        ComplaintFile file;
    };
    [[nodiscard]] Result<CaseFile> caseOf(ComplaintId id) const;
    [[nodiscard]] Result<Loaded> load(LetterId id);
    [[nodiscard]] Result<LetterFacts> factsFor(const ComplaintFile &file);
    [[nodiscard]] Result<void> ready(const Loaded &loaded);
    /// What issuing a letter like this does to its case.
    [[nodiscard]] ComplaintService::Step recordedBy(const IssueLetter &how) const;
    /// The case goes along with its reply, where its own steps allow it.
    [[nodiscard]] static ComplaintService::Step follow(const Loaded &loaded, ComplaintState state);
    /// Makes a move: `edit` fills what belongs to it, `step` is what it means for the case.
    Result<void> move(const Loaded &loaded, LetterAct act, const QString &comment,
        const std::function<void(Letter &)> &edit, const ComplaintService::Step &step = {});
    void note(Transaction &transaction, const QString &reference, const Letter &letter,
        std::optional<LetterStatus> before, const QString &comment = {}) const;

    Session m_session;
    ComplaintService &m_complaints;
    std::optional<LetterCatalogue> m_catalogue;
    std::optional<LetterSender> m_sender; ///< as read last; facts refer to it
    CodeLists m_codes;
};

} // namespace heed
