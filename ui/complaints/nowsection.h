#pragma once

#include "core/complaints/complaintregister.h"
#include "ui/complaints/casesteps.h"
#include "ui/shared/recordsection.h"

class QBoxLayout;
class QVBoxLayout;

namespace heed {

class Card;
class StepForm;

/// What to do now: the steps of the case, and the form of the chosen one.
class NowSection : public RecordSection
{
    Q_OBJECT

public:
    explicit NowSection(const ComplaintDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;
    void choose(CaseStep step);

signals:
    void binned(heed::ComplaintId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSteps();
    void addStep(QVBoxLayout *layout, const CaseStepLine &line);
    void stepDone(CaseStep step);

    const ComplaintDesk &m_desk;
    ComplaintFile m_file;
    QBoxLayout *m_columns;
    Card *m_steps;
    Card *m_step;
    StepForm *m_form = nullptr;
};

} // namespace heed
