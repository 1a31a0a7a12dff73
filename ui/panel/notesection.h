#pragma once

#include "core/governance/panelservice.h"
#include "ui/panel/panelsections.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

class QVBoxLayout;

namespace heed {

class InlineError;
class QuestionForm;
struct Question;

/// The assurance note: how far the panel is assured and why, what it escalates and shares, and the
/// chair's signature; afterwards the note as it was signed, and its corrections.
class NoteSection final : public RecordSection
{
    Q_OBJECT

public:
    NoteSection(const RecordDesk &desk, PanelService &service, PanelDeeds deeds, QWidget *parent);

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;
    void save() override;

private:
    void showForm(const PanelFile &file);
    void showSigned(const PanelFile &file);
    void addButtons(const PanelFile &file, QVBoxLayout &rows);
    [[nodiscard]] std::vector<Question> questions(const PanelFile &file) const;
    [[nodiscard]] std::optional<PanelMeeting> typed();
    void tell(const Result<void> &done);

    const RecordDesk &m_desk;
    PanelService &m_service;
    PanelDeeds m_deeds;
    PanelSets m_sets;
    Refill m_inside;
    QuestionForm *m_form = nullptr;
    InlineError *m_error = nullptr;
    PanelFile m_file;
    QString m_made; ///< what the inside was made for
};

} // namespace heed
