#pragma once

#include "core/people/person.h"
#include "core/practice/practicerandom.h"

namespace heed {

enum class PracticeGender { Female, Male };

/// An NHS number from the range that is kept for tests (999 and up) with a valid check digit.
/// Source: NHS Data Dictionary, NHS NUMBER: weights 10 to 2, modulus 11.
[[nodiscard]] QString practiceNhsNumber(PracticeRandom &random);

/// Somebody who does not exist: telephone numbers, postcode and mail come from ranges that belong
/// to nobody (Ofcom's numbers for drama, ZZ99, example.invalid). No date of birth.
[[nodiscard]] Person practicePerson(PracticeGender gender, PracticeRandom &random);

/// A surname from the same list, so that relatives can share one.
[[nodiscard]] QString practiceSurname(PracticeRandom &random);
/// Gives a person this surname, in the mail address too.
void takeSurname(Person &person, const QString &surname);
[[nodiscard]] QString surnameOf(const Person &person);

/// A birthday that makes a person this many years old on a day.
[[nodiscard]] QDate birthdayFor(int age, QDate on, PracticeRandom &random);
[[nodiscard]] int ageOn(QDate bornOn, QDate day);

} // namespace heed
