#pragma once

#include "ui/complaints/complaintdesk.h"
#include "ui/shared/recordsection.h"

#include <functional>

class QVBoxLayout;

namespace heed {

class PartCard;

/// A tab whose cards are made anew for each record that it shows.
class CardsSection : public RecordSection
{
    Q_OBJECT

public:
    CardsSection(const ComplaintDesk &desk, QWidget *parent);

    void show(qint64 recordId) override;

protected:
    /// Puts the cards of a case into the tab, by addCard().
    virtual void fill(const ComplaintFile &file) = 0;
    /// A card tells the record's page when it stored something.
    void addCard(PartCard *card);
    void addWidget(QWidget *widget);
    [[nodiscard]] const ComplaintDesk &desk() const { return m_desk; }
    [[nodiscard]] QWidget *room() const { return m_room; }
    /// After something was stored: the page is told; with `anew`, this tab is made anew too.
    void afterChange(bool anew);

private:
    const ComplaintDesk &m_desk;
    QWidget *m_room = nullptr;
    QVBoxLayout *m_rows = nullptr;
    qint64 m_recordId = 0;
};

/// How the case is looked into: issues and plan, who does it, evidence and statements, how grave it
/// was, what makes up for it, other inquiries.
class InvestigationSection final : public CardsSection
{
    Q_OBJECT

public:
    using CardsSection::CardsSection;
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;

protected:
    void fill(const ComplaintFile &file) override;
};

/// The members of staff who were complained about, and what they are owed.
class StaffSection final : public CardsSection
{
    Q_OBJECT

public:
    using CardsSection::CardsSection;
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] int waiting(qint64 recordId) override;

protected:
    void fill(const ComplaintFile &file) override;
};

/// What an ombudsman asked, decided and recommended.
class OmbudsmanSection final : public CardsSection
{
    Q_OBJECT

public:
    using CardsSection::CardsSection;
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString title() const override;

protected:
    void fill(const ComplaintFile &file) override;
};

} // namespace heed
