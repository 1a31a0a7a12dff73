#include "core/practice/practicepeople.h"

namespace heed {

namespace {

constexpr std::array FemaleNames { "Margaret", "Aisha", "Gwen", "Siobhan", "Adaeze", "Joyce",
    "Harpreet", "Mei", "Doreen", "Fatima", "Elspeth", "Ivy", "Zofia", "Nadia", "Rosalind",
    "Bronwen", "Chidinma", "Pauline", "Anjali", "Kathleen", "Yasmin", "Beryl", "Olena", "Thandiwe",
    "Eileen", "Priya", "Maureen", "Ruth", "Leila", "Hazel", "Carys", "Sunita", "Dorothy", "Amara",
    "Jean", "Ewa", "Sheila", "Ngozi", "Vera", "Catrin", "Shabnam", "Winifred", "Lucy", "Hannah",
    "Rachel", "Comfort", "Ling", "Brenda", "Iris", "Samina" };
constexpr std::array MaleNames { "Arthur", "Tomasz", "Olu", "Callum", "Harjit", "Stanley", "Imran",
    "Emrys", "Kwame", "Derek", "Declan", "Rajesh", "Wilfred", "Yusuf", "Gareth", "Leonard", "Jun",
    "Desmond", "Mehmet", "Kenneth", "Ifan", "Babajide", "Norman", "Piotr", "Angus", "Farid", "Roy",
    "Vikram", "Ernest", "Samuel", "Hamish", "Bilal", "Cyril", "Joseph", "Andrei", "Trevor", "Edwin",
    "Marcus", "Anwar", "Geoffrey", "Daniel", "Winston", "Hugh", "Patrick", "Jerzy", "Owen",
    "Malcolm", "Zahir", "Frederick", "Colin" };
constexpr std::array Surnames { "Amberly", "Okonedo", "Thackwray", "Rahmani", "Penhallow",
    "Fallowfield", "Adebowale", "Brindlecombe", "Kaurwell", "Llanfarne", "Drummore", "Vasanthi",
    "Hartlebury", "Osei-Marsh", "Wrenfield", "Kowalczyn", "Larkrise", "Chaudhari", "Tolliver",
    "Muircastle", "Ashdown-Pell", "Nwabueze", "Greystoke", "Haddersley", "Iqbalson", "Coverdale",
    "Merriweather", "Saintwell", "Balogun", "Quillfeather", "Oakhanger", "Dasgupta", "Thornycroft",
    "Macallanby", "Rosewarne", "Sandhuja", "Birchenall", "Yeardsley", "Achebe-Lunn", "Wintringham",
    "Polgreen", "Zielonka", "Hollingbery", "Tremayle", "Farouqi", "Cattermoss", "Elderkin",
    "Mbekwe", "Saddington", "Threlfall", "Venkatesh", "Garthside", "Limbrick", "O'Dalaigh",
    "Pemberlow", "Szymanek", "Underhay", "Westerdale", "Xiangley", "Yarnold", "Abernethwaite",
    "Boateng-Rowe", "Cranswick", "Delacourt", "Evenlode", "Fennimore", "Gilderdale", "Hasanov",
    "Inglethorpe", "Jayaweera", "Kettlewell", "Lowthorpe", "Mossbank", "Nettlefold", "Oyelaran",
    "Pattersedge", "Quarrington", "Rudgewick", "Stonnall", "Tattershaw" };
constexpr std::array Streets { "Larkspur Close", "Tanner's Row", "Mill Bank", "Chapel Fold",
    "Orchard Rise", "Station Parade", "Foundry Lane", "Priory Walk", "Canal Side", "Beech Grove",
    "Jubilee Court", "Ropewalk", "Fennel Street", "Old Dairy Yard", "Harbour View",
    "Weaver's Green", "Castle Gardens", "Lime Avenue", "Copper Beech Drive", "Windmill Hill" };
constexpr std::array Towns { "Hallowdene", "Eastmarsh", "Quillbridge", "Marrowfield",
    "Thornley Cross", "Little Ambrose", "Fosse End", "Wickerby" };
constexpr std::array Needs { "Large print, 18 point or more", "Please telephone before writing",
    "British Sign Language interpreter", "Easy read", "Hard of hearing: write, do not ring",
    "Polish interpreter", "Urdu interpreter", "E-mail rather than letters",
    "Reads with a screen reader", "Likes a relative to be there" };

QString mailFor(const QString &name)
{
    QString plain = name.toLower().replace(QLatin1Char(' '), QLatin1Char('.'));
    plain.remove(QLatin1Char('\''));
    return plain + QStringLiteral("@example.invalid");
}

QString threeDigits(int number)
{
    return QStringLiteral("%1").arg(number, 3, 10, QLatin1Char('0'));
}

QChar letter(PracticeRandom &random)
{
    static const QString letters = QStringLiteral("ABDEFGHJLNPQRSTUWXYZ");
    return letters.at(random.below(static_cast<int>(letters.size())));
}

} // namespace

QString practiceNhsNumber(PracticeRandom &random)
{
    while (true) {
        const int digits = random.below(1000000);
        QString number = QStringLiteral("999%1").arg(digits, 6, 10, QLatin1Char('0'));
        int sum = 0;
        for (int i = 0; i < 9; ++i)
            sum += number.at(i).digitValue() * (10 - i);
        const int check = (11 - sum % 11) % 11;
        if (check < 10)
            return number + QString::number(check);
    }
}

QString practiceSurname(PracticeRandom &random)
{
    return QString::fromLatin1(random.pick(Surnames));
}

Person practicePerson(PracticeGender gender, PracticeRandom &random)
{
    Person person;
    const bool isFemale = gender == PracticeGender::Female;
    const char *first = isFemale ? random.pick(FemaleNames) : random.pick(MaleNames);
    person.name = QString::fromLatin1(first) + QLatin1Char(' ') + practiceSurname(random);
    person.gender = isFemale ? QStringLiteral("Female") : QStringLiteral("Male");
    person.nhsNumber = practiceNhsNumber(random);
    person.address
        = QStringLiteral("%1 %2, %3")
              .arg(random.between(1, 148))
              .arg(QLatin1String(random.pick(Streets)), QLatin1String(random.pick(Towns)));
    person.postcode = QStringLiteral("ZZ99 %1%2%3")
                          .arg(random.between(1, 9))
                          .arg(letter(random))
                          .arg(letter(random));
    const QString last = threeDigits(random.below(1000));
    person.phone = random.chance(450) ? QStringLiteral("01632 960") + last
                                      : QStringLiteral("07700 900") + last;
    person.email = mailFor(person.name);
    if (random.chance(70))
        person.communicationNeeds = QString::fromLatin1(random.pick(Needs));
    return person;
}

QString surnameOf(const Person &person) { return person.name.section(QLatin1Char(' '), 1); }

void takeSurname(Person &person, const QString &surname)
{
    person.name = person.name.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ') + surname;
    person.email = mailFor(person.name);
}

QDate birthdayFor(int age, QDate on, PracticeRandom &random)
{
    return on.addYears(-age).addDays(-random.below(364));
}

int ageOn(QDate bornOn, QDate day)
{
    int age = day.year() - bornOn.year();
    if (bornOn.addYears(age) > day)
        --age;
    return age;
}

} // namespace heed
