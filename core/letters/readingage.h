#pragma once

#include <QString>

#include <optional>

namespace heed {

/// The age at which most readers find a letter easy, in years: the Flesch-Kincaid grade level
/// (0.39 words a sentence + 11.8 syllables a word - 15.59) plus five, since a child is about five
/// years older than the school grade. Reckoned from full sentences only, so that addresses and
/// headings do not count; syllables are counted by groups of vowels, which is right for about nine
/// words in ten. Nothing when there are fewer than three sentences to go by.
/// Source: Kincaid, Fishburne, Rogers and Chissom 1975 (from general knowledge, verify).
[[nodiscard]] std::optional<int> readingAge(const QString &body);

/// As the ear hears them, by rule of thumb: at least one.
[[nodiscard]] int syllablesIn(const QString &word);

} // namespace heed
