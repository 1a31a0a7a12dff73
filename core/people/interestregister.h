#pragma once

#include "core/people/interest.h"
#include "core/people/session.h"

namespace heed {

/// How many people of a group have declared within the last twelve months, nil returns included.
struct DeclarationCoverage
{
    QString staffGroup; ///< empty: nobody said which
    int people = 0;
    int declared = 0;
};

/// Somebody who has declared nothing within the last twelve months.
struct OwedDeclaration
{
    QString person;
    QString staffGroup;
    QDate lastOn; ///< invalid: never declared anything
};

/// The register of interests: every declaration, and who owes one.
class InterestRegister
{
public:
    explicit InterestRegister(Database &database)
        : m_database(database)
    {
    }

    /// By person, newest declaration first; without what is in the bin.
    [[nodiscard]] Result<std::vector<Interest>> all() const;
    [[nodiscard]] Result<Interest> byId(InterestId id) const;
    /// Of everybody in the register and every active user, by group.
    /// Source: candour, fairness and culture reference 3.3 ("coverage % by group").
    [[nodiscard]] Result<std::vector<DeclarationCoverage>> coverage(QDate today) const;
    /// Of the same people, those who owe one, by name.
    [[nodiscard]] Result<std::vector<OwedDeclaration>> owed(QDate today) const;

private:
    struct Declarer;
    [[nodiscard]] Result<std::vector<Declarer>> declarers(QDate today) const;

    Database &m_database;
};

/// Keeps the register. Each write checks the right and the line's own rules and notes the change,
/// in one transaction. Errors: Refused "session.not-allowed"; Invalid "interest.invalid" with every
/// field problem; NotFound "record.missing"; Conflict "record.changed-meanwhile"; Locked, Io,
/// Storage.
class InterestService
{
public:
    explicit InterestService(const Session &session)
        : m_session(session)
    {
    }

    Result<InterestId> add(Interest interest);
    /// Nil returns of several people on one day, all or none. Errors: also Invalid
    /// "interest.nobody-named".
    Result<int> addNilReturns(const QStringList &people, const QString &staffGroup, QDate on);
    Result<void> change(Interest interest);
    /// Puts a line that was entered by mistake into the bin.
    Result<void> bin(InterestId id, const QString &reason);

private:
    Result<void> write(const Interest &before, Interest after, const AuditNote &note);

    Session m_session;
};

} // namespace heed
