#pragma once

#include "core/governance/panelservice.h"
#include "ui/shared/icons.h"
#include "ui/shared/partcard.h"
#include "ui/shared/recorddesk.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

#include <functional>

class QVBoxLayout;

namespace heed {

class InlineError;

/// A button of a tab.
struct PanelDeed
{
    QString name; ///< object name
    QString verb;
    Glyph glyph;
    std::function<Result<void>(PanelMeetingId)> act;
    bool isPrimary = false;
    bool needsWriting = true; ///< not offered to readers, nor on a signed meeting
};

/// What a tab of a meeting shows: a sentence, buttons, cards of parts, and what is made anew each
/// time below them.
struct PanelTab
{
    QString id;
    QString title;
    QString hint;
    std::function<QString(const PanelFile &)> said = {};
    std::vector<PanelDeed> deeds = {};
    /// Cards are kept, with what was taken away and what is being typed, while this stays the same.
    std::function<QString(const PanelFile &)> cardsKey = {};
    std::function<std::vector<PartCard *>(const PanelFile &, QWidget *)> cards = {};
    std::function<void(const PanelFile &, QVBoxLayout &, QWidget *)> below = {};
};

class PanelSection final : public RecordSection
{
    Q_OBJECT

public:
    PanelSection(PanelTab tab, const RecordDesk &desk, QWidget *parent);

    [[nodiscard]] QString id() const override { return m_tab.id; }
    [[nodiscard]] QString title() const override { return m_tab.title; }
    void show(qint64 recordId) override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void showTop(const PanelFile &file);
    void showCards(const PanelFile &file);
    void act(const PanelDeed &deed);

    PanelTab m_tab;
    const RecordDesk &m_desk;
    Refill m_top;
    QVBoxLayout *m_cardRows;
    QVBoxLayout *m_belowRows;
    Refill m_below;
    InlineError *m_error = nullptr;
    QWidget *m_cards = nullptr;
    std::vector<PartCard *> m_shown;
    QString m_cardsOf;
    PanelMeetingId m_meeting;
};

} // namespace heed
