#pragma once

#include "core/complaints/complaintregister.h"
#include "ui/complaints/complaintdesk.h"
#include "ui/shared/partcard.h"
#include "ui/shared/recordsection.h"

class QVBoxLayout;

namespace heed {

/// A tab that is a column of cards about one case. The cards are made when another case comes up;
/// after a change they are only filled anew, so that the keyboard stays where it was.
class CaseworkSection : public RecordSection
{
    Q_OBJECT

public:
    using Maker = PartCard *(*)(const ComplaintDesk &, ComplaintId, QWidget *);

    CaseworkSection(const ComplaintDesk &desk, std::vector<Maker> makers, QWidget *parent);

    void show(qint64 recordId) override;

protected:
    /// Adds what is no list of parts; the column is empty but for it, and is being filled.
    virtual void addFirst(QVBoxLayout *column, const ComplaintFile &file);
    /// Fills what addFirst() added.
    virtual void refresh(const ComplaintFile &file);
    virtual void addLast(QVBoxLayout *column, const ComplaintFile &file);
    [[nodiscard]] const ComplaintDesk &desk() const { return m_desk; }
    [[nodiscard]] QWidget *room() const { return m_room; }

private:
    void build(const ComplaintFile &file);

    const ComplaintDesk &m_desk;
    std::vector<Maker> m_makers;
    std::vector<PartCard *> m_cards;
    QWidget *m_room = nullptr;
    ComplaintId m_id;
};

} // namespace heed
