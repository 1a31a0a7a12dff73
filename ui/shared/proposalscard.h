#pragma once

#include "core/insight/linkproposals.h"
#include "ui/shared/card.h"
#include "ui/shared/recorddesk.h"

#include <functional>

namespace heed {

class InlineError;

/// Records that may belong with this one, with the reasons in words, to say yes or no to. Both are
/// remembered, and the last answer can be taken back.
class ProposalsCard : public Card
{
    Q_OBJECT

public:
    /// Reads the proposals a moment after it came up, so that the page does not wait for them.
    ProposalsCard(const RecordDesk &desk, RecordRef record, QWidget *parent = nullptr);

    /// Looks for proposals anew.
    void look();

signals:
    void changed(); ///< a link was made or taken back

private:
    void fill();
    void addLine(const LinkProposal &proposal);
    void addUndo();
    void accept(const LinkProposal &proposal);
    void refuse(const LinkProposal &proposal);
    void answered(const Result<void> &done, const QString &said, std::function<Result<void>()> undo);
    [[nodiscard]] QString reasons(const LinkProposal &proposal) const;

    const RecordDesk &m_desk;
    RecordRef m_record;
    QWidget *m_room = nullptr;
    QVBoxLayout *m_rows = nullptr;
    InlineError *m_problem = nullptr;
    QString m_said; ///< what was answered last
    std::function<Result<void>()> m_undo;
};

} // namespace heed
