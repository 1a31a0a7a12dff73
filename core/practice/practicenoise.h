#pragma once

#include "core/people/person.h"
#include "core/practice/practicerandom.h"

#include <QDate>

/// How two records of one event come to differ: nobody copies what somebody else typed. Each record
/// has a random sequence of its own for this, so that the stories stay as they are.
namespace heed {

/// The sequence of one record; `stream` is that of its register.
[[nodiscard]] PracticeRandom practiceNoise(quint64 seed, quint64 stream, int index);

/// The person as another office writes them down: often without number or birthday, now and then
/// with an initial for the first name or a slip of the pen.
void blurPerson(Person &person, PracticeRandom &random);

/// A day as people remember it: "on Tuesday 3 March", some days out, or only "early in March".
[[nodiscard]] QString rememberedDay(QDate day, PracticeRandom &random);

} // namespace heed
