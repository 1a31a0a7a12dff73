#include "core/practice/practiceculture.h"

#include "core/fairness/culturepoints.h"
#include "core/fairness/headcount.h"
#include "core/people/interestregister.h"
#include "core/practice/practicepeople.h"

namespace heed {

namespace {

QString text(const char *ascii) { return QString::fromLatin1(ascii); }

Result<void> writeHeadcounts(Transaction &transaction, bool isHome)
{
    const QDate today = transaction.clock().today();
    for (int year = 1; year >= 0; --year) {
        Headcount row;
        row.countedOn = QDate(today.year() - year, 3, 31);
        row.white = isHome ? 31 - year : 1820 - 24 * year;
        row.bme = isHome ? 22 + year : 1140 - 51 * year;
        row.notStated = isHome ? 2 : 96;
        row.source = text("Staff records on 31 March");
        const auto id = insertRow(transaction, row);
        if (!id)
            return Failure(id.error());
        transaction.note({ AuditAction::Create, text("workforce"), id->value, {}, {}, {} });
    }
    return {};
}

Result<void> writePoints(Transaction &transaction, const Session &session)
{
    const auto lists = pointLists(session);
    if (!lists)
        return Failure(lists.error());
    int place = 0;
    for (CulturePoint point : lists->front().points) {
        point.rating = place % 3 == 0 ? PointRating::Met
            : place % 3 == 1          ? PointRating::Partly
                                      : PointRating::NotMet;
        point.owner = text("Director of people");
        point.boardOn = session.clock.today().addMonths(-4 - 3 * place);
        if (point.rating == PointRating::Met)
            point.evidence = text("Policy of March, read by every investigator");
        else
            point.gapAction = text("Write it into the policy and train those who decide");
        point.dueOn = session.clock.today().addMonths(place - 2);
        ++place;
        const auto id = insertRow(transaction, point);
        if (!id)
            return Failure(id.error());
        transaction.note({ AuditAction::Create, text("culture_point"), id->value, {}, {}, {} });
    }
    return {};
}

/// Reviewers and those who decide, some of whom owe a declaration.
Result<void> writeDeclarations(Transaction &transaction, bool isHome, PracticeRandom random)
{
    QList<std::pair<QString, QString>> people { { text("Ben Ito"), text("Nursing") },
        { text("Ivy Marsh"), text("Nursing") }, { text("Hana Reed"), text("Management") },
        { text("Grace Oduya"), text("Management") }, { text("Tom Vale"), text("Nursing") },
        { text("Lea Moss"), text("Management") } };
    const QStringList more = isHome ? QStringList { text("Care"), text("Care") }
                                    : QStringList { text("Medical"), text("Nursing"),
                                          text("Allied health"), text("Administration") };
    for (int i = 0; i < (isHome ? 6 : 28); ++i)
        people << std::pair { practicePerson(PracticeGender::Female, random).name,
            more.at(i % more.size()) };
    const QDate today = transaction.clock().today();
    int place = 0;
    for (const auto &[person, group] : people) {
        Interest row;
        row.person = person;
        row.staffGroup = group;
        const bool owes = place++ > 5 && random.chance(300);
        row.declaredOn = today.addDays(owes ? -random.between(380, 600) : -random.between(5, 300));
        if (random.chance(150)) {
            row.kind = InterestKind::NonFinancialPersonal;
            row.organisation = text("Larkfield Home Care");
            row.description = text("A relative works there");
        }
        const auto id = insertRow(transaction, row);
        if (!id)
            return Failure(id.error());
        transaction.note({ AuditAction::Create, text("interest"), id->value, {}, {}, {} });
    }
    return {};
}

} // namespace

Result<void> writePracticeCulture(
    Transaction &transaction, const Session &session, bool isHome, PracticeRandom random)
{
    return writeHeadcounts(transaction, isHome)
        .and_then([&] { return writePoints(transaction, session); })
        .and_then([&] { return writeDeclarations(transaction, isHome, random); });
}

} // namespace heed
