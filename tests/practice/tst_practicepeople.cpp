#include "core/practice/practicepeople.h"
#include "core/practice/practiceplace.h"
#include "tests/support/testsupport.h"

#include <QRegularExpression>

using namespace heed;

class TestPracticePeople : public QObject
{
    Q_OBJECT

private slots:
    void nobodyCanBeReached();
    void nhsNumbersAreTestNumbersWithAValidCheck();
    void birthdaysGiveTheAge();
    void aSurnameIsSharedInTheMailToo();
    void roomsHaveOnePersonAtATime();
};

/// Sources: Ofcom, telephone numbers for use in drama (01632 960000-999, 07700 900000-999);
/// ONS pseudo postcode area ZZ; RFC 2606 section 2 (.invalid).
void TestPracticePeople::nobodyCanBeReached()
{
    const QRegularExpression phone(QStringLiteral("^(01632 960|07700 900)\\d{3}$"));
    const QRegularExpression postcode(QStringLiteral("^ZZ99 [1-9][A-Z]{2}$"));
    for (quint64 i = 0; i < 2000; ++i) {
        PracticeRandom random(9, 1, i);
        const Person person
            = practicePerson(i % 2 == 0 ? PracticeGender::Female : PracticeGender::Male, random);
        QVERIFY2(phone.match(person.phone).hasMatch(), qPrintable(person.phone));
        QVERIFY2(postcode.match(person.postcode).hasMatch(), qPrintable(person.postcode));
        QVERIFY2(
            person.email.endsWith(QLatin1String("@example.invalid")), qPrintable(person.email));
        QVERIFY(!person.email.contains(QLatin1Char(' ')));
        QVERIFY(person.name.contains(QLatin1Char(' ')));
    }
}

/// Source: NHS Data Dictionary, NHS NUMBER (modulus 11, weights 10 to 2).
void TestPracticePeople::nhsNumbersAreTestNumbersWithAValidCheck()
{
    for (quint64 i = 0; i < 5000; ++i) {
        PracticeRandom random(9, 2, i);
        const QString number = practiceNhsNumber(random);
        QCOMPARE(number.size(), 10);
        QVERIFY(number.startsWith(QLatin1String("999")));
        int sum = 0;
        for (int place = 0; place < 10; ++place)
            sum += number.at(place).digitValue() * (10 - place);
        // The check digit has weight 1 here, so the whole sum is a multiple of 11.
        QCOMPARE(sum % 11, 0);
    }
}

void TestPracticePeople::birthdaysGiveTheAge()
{
    for (quint64 i = 0; i < 1000; ++i) {
        PracticeRandom random(9, 3, i);
        const int age = random.between(0, 99);
        const QDate day = QDate(2024, 2, 29).addDays(random.below(900));
        QCOMPARE(ageOn(birthdayFor(age, day, random), day), age);
    }
    QCOMPARE(ageOn(QDate(1950, 6, 15), QDate(2026, 6, 14)), 75);
    QCOMPARE(ageOn(QDate(1950, 6, 15), QDate(2026, 6, 15)), 76);
}

void TestPracticePeople::aSurnameIsSharedInTheMailToo()
{
    PracticeRandom random(1);
    Person person = practicePerson(PracticeGender::Female, random);
    takeSurname(person, QStringLiteral("O'Dalaigh"));
    QCOMPARE(surnameOf(person), QStringLiteral("O'Dalaigh"));
    QVERIFY(person.email.contains(QLatin1String(".odalaigh@")));
}

void TestPracticePeople::roomsHaveOnePersonAtATime()
{
    const PracticePlace place = practicePlace(PracticeKind::CareHome);
    const QDate from(2023, 11, 23);
    const QDate to(2026, 11, 22);
    const std::vector<Resident> residents = practiceResidents(place, from, to, 4);
    int rooms = 0;
    for (const PracticeUnit &unit : place.units)
        rooms += unit.rooms;
    QCOMPARE(rooms, 70);
    int now = 0;
    for (size_t i = 0; i < residents.size(); ++i) {
        const Resident &who = residents[i];
        QVERIFY(!who.movedOut.isValid() || who.movedOut > who.movedIn);
        QVERIFY(ageOn(who.person.bornOn, who.movedIn) >= 74);
        if (i > 0 && residents[i - 1].room == who.room)
            QVERIFY(residents[i - 1].movedOut < who.movedIn);
        now += who.movedOut.isValid() ? 0 : 1;
    }
    QVERIFY2(now >= 60 && now <= 70, qPrintable(QString::number(now)));
}

QTEST_GUILESS_MAIN(TestPracticePeople)
#include "tst_practicepeople.moc"
