#pragma once

#include "core/practice/practiceplace.h"

#include <span>

namespace heed {

/// Something that people complain about, with its codes. `key` names its sentences in the grammar.
struct Topic
{
    const char *key;
    const char *subject; ///< ko41a-subject for a trust, care-home-subject for a home
    const char *theme;
    const char *profession; ///< ko41a-profession
    const char *category; ///< incident-category under which staff would report the same event
    int winter; ///< per cent of its usual weight from December to March
    bool isRelativesOnly; ///< the person cared for would not write about it
    std::array<int, UnitKinds> weight; ///< in the order of UnitKind
};

[[nodiscard]] std::span<const Topic> topics(PracticeKind kind);

/// What staff report. Sentences are "inc." and the category.
struct IncidentTopic
{
    const char *category;
    const char *subCategory;
    const char *theme;
    int winter;
    int harm; ///< per cent of the usual chance of harm
    std::array<int, UnitKinds> weight;
};

[[nodiscard]] std::span<const IncidentTopic> incidentTopics(PracticeKind kind);

/// What claims are about: clinical ones, those of staff and visitors, and property.
struct ClaimTopic
{
    const char *cause;
    const char *theme;
    const char *injury;
    const char *text; ///< one sentence; %1 is where it happened
    bool isClinical;
    int weight;
    int size; ///< 1 small to 5 very large
};

[[nodiscard]] std::span<const ClaimTopic> claimTopics(PracticeKind kind);

/// KO41a service area and clinical specialty of a kind of unit; empty for a care home.
[[nodiscard]] const char *serviceAreaOf(UnitKind kind);
[[nodiscard]] const char *specialtyOf(UnitKind kind);

} // namespace heed
