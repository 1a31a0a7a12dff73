#pragma once

#include "ui/shared/partcard.h"
#include "ui/shared/recordsection.h"

#include <functional>

class QLabel;
class QVBoxLayout;

namespace heed {

class AssignmentCard;

/// What a tab of cards holds.
struct PartsTab
{
    QString id;
    QString title;
    std::function<std::vector<PartCard *>(qint64 recordId, QWidget *parent)> cards;
    /// Who was asked to look into it; unset where nobody is.
    std::function<AssignmentCard *(qint64 recordId, QWidget *parent)> assignments = {};
    /// A sentence above the cards, told anew after each change; may be empty.
    std::function<QString(qint64 recordId)> said = {};
    /// What else follows from a change.
    std::function<void(qint64 recordId)> afterChange = {};
};

/// A tab that is nothing but lists of things on a record.
class PartsSection : public RecordSection
{
    Q_OBJECT

public:
    explicit PartsSection(PartsTab tab, QWidget *parent = nullptr);

    [[nodiscard]] QString id() const override { return m_tab.id; }
    [[nodiscard]] QString title() const override { return m_tab.title; }
    void show(qint64 recordId) override;

private:
    void say();

    PartsTab m_tab;
    QVBoxLayout *m_layout;
    QLabel *m_said;
    QWidget *m_room = nullptr;
    qint64 m_recordId = 0;
};

} // namespace heed
