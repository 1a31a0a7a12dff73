#pragma once

#include "core/governance/packcompare.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"
#include "ui/shared/worker.h"

class QVBoxLayout;

namespace heed {

class Card;
class Workspace;

/// What has changed since a pack was issued: the same request, run again, and why it says something
/// else.
class PackSinceTab final : public RecordSection
{
    Q_OBJECT

public:
    PackSinceTab(Workspace &workspace, QWidget *parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("packSince"); }
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;

signals:
    void working(bool isWorking);

private:
    void take(const Result<PackComparison> &made);
    void showSame(QVBoxLayout *column, const PackComparison &compared);
    void showChanges(QVBoxLayout *column, const PackComparison &compared);
    void addFigures(QVBoxLayout *column, const PackComparison &compared);
    void addRecords(QVBoxLayout *column, const PackComparison &compared);
    void addBesides(QVBoxLayout *column, const PackComparison &compared);
    void openAll(const PackFigureChange &change);

    Workspace &m_workspace;
    Refill m_inside;
    Pack m_pack;
    JobTicket m_job;
};

} // namespace heed
