#include "core/practice/practicenoise.h"

#include "core/practice/practiceworld.h"

#include <QLocale>

namespace heed {

namespace {

constexpr quint64 NoiseStream = 500;

/// "Amberly" -> "Amberley", "Thackwray" -> "Thackray"
QString misspelt(const QString &name, PracticeRandom &random)
{
    if (name.size() < 5)
        return name;
    const int place = random.between(2, static_cast<int>(name.size()) - 2);
    QString wrong = name;
    if (random.chance(500))
        wrong.remove(place, 1);
    else
        wrong.insert(place, name.at(place));
    return wrong;
}

} // namespace

PracticeRandom practiceNoise(quint64 seed, quint64 stream, int index)
{
    return PracticeRandom(seed, NoiseStream + stream, static_cast<quint64>(index));
}

void blurPerson(Person &person, PracticeRandom &random)
{
    if (random.chance(450))
        person.nhsNumber.clear();
    if (random.chance(300))
        person.bornOn = {};
    const QString surname = person.name.section(QLatin1Char(' '), -1);
    if (random.chance(120))
        person.name = person.name.left(1) + QLatin1Char(' ') + surname;
    else if (random.chance(60))
        person.name = person.name.chopped(surname.size()) + misspelt(surname, random);
}

QString rememberedDay(QDate day, PracticeRandom &random)
{
    const int how = random.below(100);
    if (how < 50)
        return dayInWords(day);
    if (how < 65)
        return dayInWords(day.addDays(random.chance(500) ? -random.between(1, 3) : 1));
    const QString month = QLocale::c().toString(day, QStringLiteral("MMMM"));
    const char *part = day.day() <= 10 ? "early" : day.day() <= 20 ? "in the middle" : "late";
    return QStringLiteral("%1 %2 %3")
        .arg(QLatin1String(part),
            qstrcmp(part, "in the middle") == 0 ? QStringLiteral("of") : QStringLiteral("in"),
            month);
}

} // namespace heed
