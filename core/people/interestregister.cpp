#include "core/people/interestregister.h"

#include "core/people/namematch.h"
#include "core/people/userregister.h"

#include <map>

namespace heed {

namespace {

const QString interestKind = QStringLiteral("interest");

AuditNote noteOf(AuditAction action, const Interest &row, const QJsonObject &changes)
{
    return { action, interestKind, row.id.value, {}, changes, {} };
}

} // namespace

/// What the register knows of one person.
struct InterestRegister::Declarer
{
    QString name;
    QString staffGroup;
    bool hasDeclared = false;
    QDate lastOn;

    static Declarer &named(std::vector<Declarer> &people, const QString &name)
    {
        const auto known = std::find_if(people.begin(), people.end(),
            [&name](const Declarer &person) { return isSamePerson(person.name, name); });
        if (known != people.end())
            return *known;
        return people.emplace_back(Declarer { name, {}, false, {} });
    }
};

Result<std::vector<Interest>> InterestRegister::all() const
{
    return selectRows<Interest>(m_database,
        QStringLiteral("WHERE binned_at IS NULL ORDER BY person COLLATE NOCASE, declared_on DESC, "
                       "id DESC"));
}

Result<Interest> InterestRegister::byId(InterestId id) const
{
    return rowById<Interest>(m_database, id);
}

Result<std::vector<InterestRegister::Declarer>> InterestRegister::declarers(QDate today) const
{
    const auto interests = all();
    if (!interests)
        return Failure(interests.error());
    const auto users = allUsers(m_database);
    if (!users)
        return Failure(users.error());
    std::vector<Declarer> people;
    for (const Interest &interest : *interests) {
        Declarer &person = Declarer::named(people, interest.person);
        if (person.staffGroup.isEmpty()) // the newest declaration comes first
            person.staffGroup = interest.staffGroup.trimmed();
        person.hasDeclared = person.hasDeclared || isDeclaredFor(interest, today);
        person.lastOn = std::max(person.lastOn, interest.declaredOn);
    }
    for (const UserRow &user : *users) {
        if (user.active)
            Declarer::named(people, user.name);
    }
    return people;
}

Result<std::vector<DeclarationCoverage>> InterestRegister::coverage(QDate today) const
{
    return declarers(today).map([](const std::vector<Declarer> &people) {
        std::map<QString, DeclarationCoverage> groups;
        for (const Declarer &person : people) {
            DeclarationCoverage &group = groups[person.staffGroup];
            group.staffGroup = person.staffGroup;
            ++group.people;
            group.declared += person.hasDeclared ? 1 : 0;
        }
        std::vector<DeclarationCoverage> rows;
        for (const auto &[name, group] : groups)
            rows.push_back(group);
        return rows;
    });
}

Result<std::vector<OwedDeclaration>> InterestRegister::owed(QDate today) const
{
    return declarers(today).map([](const std::vector<Declarer> &people) {
        std::vector<OwedDeclaration> owed;
        for (const Declarer &person : people) {
            if (!person.hasDeclared)
                owed.push_back({ person.name, person.staffGroup, person.lastOn });
        }
        std::sort(owed.begin(), owed.end(), [](const OwedDeclaration &a, const OwedDeclaration &b) {
            return a.person.compare(b.person, Qt::CaseInsensitive) < 0;
        });
        return owed;
    });
}

Result<InterestId> InterestService::add(Interest interest)
{
    const auto problems = checkInterest(interest, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(QStringLiteral("interest.invalid"), problems);
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    interest.revision = 1;
    return insertRow(*transaction, interest).and_then([&](InterestId id) {
        interest.id = id;
        transaction->note(
            noteOf(AuditAction::Create, interest, changesBetween(Interest {}, interest)));
        return transaction->commit().map([id] { return id; });
    });
}

Result<int> InterestService::addNilReturns(
    const QStringList &people, const QString &staffGroup, QDate on)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    int added = 0;
    for (const QString &person : people) {
        Interest nil;
        nil.person = person.simplified();
        nil.staffGroup = staffGroup.simplified();
        nil.declaredOn = on;
        if (nil.person.isEmpty())
            continue;
        const auto problems = checkInterest(nil, m_session.clock.today());
        if (!problems.isEmpty())
            return invalid(QStringLiteral("interest.invalid"), problems);
        const auto id = insertRow(*transaction, nil);
        if (!id)
            return Failure(id.error());
        nil.id = *id;
        transaction->note(noteOf(AuditAction::Create, nil, changesBetween(Interest {}, nil)));
        ++added;
    }
    if (added == 0)
        return invalid(QStringLiteral("interest.invalid"),
            { { QStringLiteral("people"), QStringLiteral("interest.nobody-named"), {} } });
    return transaction->commit().map([added] { return added; });
}

Result<void> InterestService::change(Interest interest)
{
    const auto problems = checkInterest(interest, m_session.clock.today());
    if (!problems.isEmpty())
        return invalid(QStringLiteral("interest.invalid"), problems);
    return InterestRegister(m_session.database).byId(interest.id).and_then([&](Interest before) {
        const QJsonObject changes = changesBetween(before, interest);
        if (changes.isEmpty())
            return Result<void>();
        return write(before, interest, noteOf(AuditAction::Change, interest, changes));
    });
}

Result<void> InterestService::bin(InterestId id, const QString &reason)
{
    return InterestRegister(m_session.database).byId(id).and_then([&](const Interest &before) {
        Interest after = before;
        after.binnedAt = m_session.clock.now();
        AuditNote note = noteOf(AuditAction::Bin, after, changesBetween(before, after));
        note.reason = reason;
        return write(before, after, note);
    });
}

Result<void> InterestService::write(const Interest &before, Interest after, const AuditNote &note)
{
    auto transaction = beginWork(m_session, Capability::WriteRecords);
    if (!transaction)
        return Failure(transaction.error());
    if (before.revision != after.revision)
        return failure(ErrorCode::Conflict, QStringLiteral("record.changed-meanwhile"));
    return updateRow(*transaction, after).and_then([&] {
        transaction->note(note);
        return transaction->commit();
    });
}

} // namespace heed
