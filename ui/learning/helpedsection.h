#pragma once

#include "core/insight/learningreturns.h"
#include "core/insight/learningseries.h"
#include "ui/learning/learningdesk.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QVBoxLayout;

namespace heed {

class ChartView;
class DeedCard;

/// "Did it help?": the figure before and after the action, what was answered so far, and the
/// question. Where the theme came back, that first.
class HelpedSection final : public RecordSection
{
    Q_OBJECT

public:
    HelpedSection(const LearningDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("helped"); }
    [[nodiscard]] QString title() const override { return tr("Did it help?"); }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;

private:
    void addReturn(const CameBack &back, QVBoxLayout *rows);
    void addFigures(const LearningFile &file, QVBoxLayout *rows);
    void addAnswers(const LearningFile &file, QVBoxLayout *rows);
    void addQuestion(const LearningFile &file, QVBoxLayout *rows);
    void addAnother(const LearningFile &file, QVBoxLayout *rows);
    void say(const QString &sentence, QVBoxLayout *rows);

    const LearningDesk &m_desk;
    QVBoxLayout *m_layout;
    Refill m_inside;
    QString m_seen; ///< what the figures say today
    DeedCard *m_card = nullptr;
};

/// The months before and after an action as a chart: the mean steps at the first whole month after
/// it.
[[nodiscard]] ChartView *makeLearningChart(
    const LearningSeries &series, QDate doneOn, QWidget *parent);

} // namespace heed
