#pragma once

#include "core/letters/lettercatalogue.h"
#include "core/people/session.h"

namespace heed {

/// The templates of a store. What ships with Heed is put into the store when it is first asked
/// for; an edit makes the next version and leaves all older ones as they are. The session must
/// outlive it.
class LetterTemplates
{
public:
    explicit LetterTemplates(const Session &session)
        : m_session(session)
    {
    }

    /// The one that a new letter is made from: the newest that somebody edited, otherwise the
    /// newest shipped. Errors: NotFound "letter.no-template"; Storage "letters.damaged".
    [[nodiscard]] Result<LetterTemplate> current(const QString &code, LetterVariant variant) const;
    /// The texts of the templates that stand inside others, by code.
    [[nodiscard]] Result<QHash<QString, QString>> parts(const LetterCatalogue &catalogue) const;
    /// Stores an edited text as the next version. Needs Capability::ManageSettings.
    /// Errors: Invalid "letter.broken-template" with every unknown field.
    Result<LetterTemplate> edit(const QString &code, LetterVariant variant, const QString &body);
    /// Makes the newest shipped text current again, as one more version.
    Result<LetterTemplate> useShipped(const QString &code, LetterVariant variant);
    /// Puts into the store what was shipped and is not there yet. Gives how many.
    Result<int> seed();

private:
    [[nodiscard]] Result<LetterTemplate> add(Transaction &transaction, LetterTemplate row) const;
    Result<bool> seedOne(
        Transaction &transaction, const LetterKind &kind, LetterVariant variant) const;

    const Session &m_session;
};

/// Which of the versions of one template, oldest first, is used now. Null when there is none.
[[nodiscard]] const LetterTemplate *currentOf(const std::vector<LetterTemplate> &versions);

} // namespace heed
