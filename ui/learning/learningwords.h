#pragma once

#include "core/codes/codelists.h"
#include "core/governance/storycheck.h"
#include "core/insight/learningseries.h"
#include "core/learning/learningregister.h"
#include "ui/shared/questions.h"
#include "ui/shared/recordhistory.h"
#include "ui/shared/registersource.h"

namespace heed {

[[nodiscard]] QString wordFor(CheckAnswer answer);
[[nodiscard]] QString wordFor(ReturnAnswer answer);
[[nodiscard]] QString wordFor(Audience audience);
/// "Complaint": what a record of this kind is called.
[[nodiscard]] QString kindWord(const QString &kind);

/// What is called an action in a sentence, also where its words are withheld.
[[nodiscard]] QString titleOf(const LearningRow &row);
/// "Overdue", "To be checked", "Helped": how it stands.
[[nodiscard]] RegisterCell stateCell(const LearningRow &row, QDate today, bool cameBack);
/// "Moved twice: first due Tue 3 Mar 2026"; empty when it never moved.
[[nodiscard]] QString movedWords(int moved, QDate firstDueOn);
/// "Issues raised, theme Communication, Meadow View": what is looked at.
[[nodiscard]] QString aimWords(const ActionAim &aim, const CodeLists &codes, const QString &site);
/// What the months since an action say, and how many of them there are.
[[nodiscard]] QString changeWords(const LearningSeries &series, bool isPercent);
[[nodiscard]] QString warningWords(const StoryWarning &warning);

/// The questions about a measure and the day of the check.
[[nodiscard]] std::vector<Question> aimQuestions(const Session &session, const CodeLists &codes);
/// Stands for "no figure fits" among the measures.
inline const QString noFigureCode = QStringLiteral("-");
/// The answers of those questions as an aim, and back.
[[nodiscard]] ActionAim aimFrom(const QJsonObject &answers);
[[nodiscard]] QJsonObject answersFrom(const ActionAim &aim);

[[nodiscard]] HistoryWords learningHistoryWords(const CodeLists &codes);

} // namespace heed
