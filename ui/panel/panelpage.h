#pragma once

#include "core/governance/panelpaper.h"
#include "core/governance/panelservice.h"
#include "ui/panel/panelsource.h"
#include "ui/shared/registerpage.h"

#include <QPointer>

class QComboBox;

namespace heed {

class PanelForm;
class PanelPresentation;
class Prompter;

/// The meetings of the complaints panel: the list, one meeting from its agenda to the signed note,
/// and the form that plans one.
class PanelPage final : public RegisterPage
{
    Q_OBJECT

public:
    PanelPage(RecordDesk desk, PanelService &service, Prompter &prompter, bool isPractice,
        QWidget *parent = nullptr);
    ~PanelPage() override;

    /// Opens the meeting on the wall; the window that shows it.
    PanelPresentation *present(PanelMeetingId id);

protected:
    void hideEvent(QHideEvent *event) override;
    void applyFilters() override;
    Result<void> fillSheet(qint64 id) override;
    Result<void> fillForm(qint64 id) override;
    Result<void> takeOutOfBin(qint64 id) override;

private:
    FilterBar *makeFilters();
    void addActions(const PanelFile &file);
    void addNext(const PanelFile &file);
    void addMeeting(const PanelFile &file);
    void addConflicts(const PanelFile &file);
    void printPaper(PanelPaper paper);
    Result<void> writePaper(PanelPaper paper, const QString &path);
    void binShown();
    void leaveWall();

    RecordDesk m_desk;
    PanelService &m_service;
    Prompter &m_prompter;
    bool m_isPractice;
    PanelSource m_source;
    PanelSets m_sets;
    // Before m_filters, whose making sets it.
    QComboBox *m_state = nullptr;
    FilterBar *m_filters;
    RecordSheet *m_sheet;
    PanelForm *m_form;
    QPointer<PanelPresentation> m_wall;
};

} // namespace heed
