#pragma once

#include "core/codes/codelists.h"
#include "core/incidents/incidentfields.h"
#include "ui/shared/icons.h"
#include "ui/shared/recordhistory.h"

/// What people read for the values of an incident.
namespace heed {

[[nodiscard]] QString wordFor(EventType type);
[[nodiscard]] QString wordFor(IncidentState state);
[[nodiscard]] QString wordFor(Harm harm);
[[nodiscard]] QString wordFor(LearningResponse response);
/// Who was affected, as other systems and the practice store write it ("resident").
[[nodiscard]] QString affectedWord(const QString &type);
/// The kinds of people who may be affected, as stored.
[[nodiscard]] const QStringList &affectedTypes();
[[nodiscard]] QString riskWord(const QString &grade);
[[nodiscard]] const QStringList &riskGrades();

[[nodiscard]] Tone toneFor(Harm harm);
[[nodiscard]] Glyph glyphFor(Harm harm);
[[nodiscard]] Tone toneFor(IncidentState state);
[[nodiscard]] Glyph glyphFor(IncidentState state);

/// How an incident's columns and values are named in its history.
[[nodiscard]] HistoryWords incidentHistoryWords(const CodeLists &codes);

} // namespace heed
