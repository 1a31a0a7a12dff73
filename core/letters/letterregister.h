#pragma once

#include "core/letters/letter.h"

namespace heed {

/// The letters of complaints: storage and named queries. Letters are part of their complaint, so
/// the caller notes the complaint.
class LetterRegister
{
public:
    explicit LetterRegister(Database &database)
        : m_database(database)
    {
    }

    /// Errors: NotFound "record.missing".
    [[nodiscard]] Result<Letter> byId(LetterId id) const;
    /// Those of a complaint, oldest first; dropped ones are left out.
    [[nodiscard]] Result<std::vector<Letter>> ofComplaint(ComplaintId id) const;
    /// How many of a complaint's letters wait for a signature.
    [[nodiscard]] Result<int> waitingOf(ComplaintId id) const;
    /// What was done with a letter, oldest first.
    [[nodiscard]] Result<std::vector<LetterStep>> steps(LetterId id) const;
    /// Every version of one template, oldest first.
    [[nodiscard]] Result<std::vector<LetterTemplate>> versions(
        const QString &code, LetterVariant variant) const;
    [[nodiscard]] Result<std::vector<LetterTemplate>> allTemplates() const;

private:
    Database &m_database;
};

} // namespace heed
