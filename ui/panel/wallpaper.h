#pragma once

#include "core/governance/panelagenda.h"
#include "core/governance/panelservice.h"
#include "ui/shared/recorddesk.h"

#include <QScrollArea>

class QVBoxLayout;

namespace heed {

/// A font as it is read from the other end of a table. `points` in pt.
[[nodiscard]] QFont wallFont(QFont font, int points);
[[nodiscard]] QFont wallFont();

/// The paper of one line of the agenda, on the wall: why it is here, what was written for it, and
/// for the month's data its numbers and charts.
class WallPaper final : public QScrollArea
{
    Q_OBJECT

public:
    explicit WallPaper(const RecordDesk &desk, QWidget *parent = nullptr);

    void showMatter(const PanelFile &file, const PanelItem &item);

private:
    void addFigures(const PanelMeeting &meeting);
    void addTiles();

    const RecordDesk &m_desk;
    QWidget *m_room = nullptr;
    QVBoxLayout *m_rows = nullptr;
    std::optional<PanelFigures> m_figures; ///< counted once for a meeting
};

} // namespace heed
