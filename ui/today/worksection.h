#pragma once

#include "core/insight/worklist.h"
#include "ui/shared/card.h"

class QLabel;

namespace heed {

/// One part of the day: its heading with the count, the first lines, and a way to all of them; or
/// what it means that there are none.
class WorkSection : public Card
{
    Q_OBJECT

public:
    /// `none` is said when there is nothing: what that means and what one might do.
    WorkSection(const QString &title, const QString &none, QWidget *parent = nullptr);

    void show(const QList<WorkItem> &items, QDate today);

    static constexpr int mostLines = 20;

signals:
    void recordWanted(const heed::RecordRef &record);
    /// All records of one kind among the items.
    void allWanted(const QString &kind, const QList<qint64> &ids, const QString &heading);

private:
    void addLine(const WorkItem &item, QDate today);
    void addWays(const QList<WorkItem> &items);

    QString m_title;
    QString m_none;
    QLabel *m_heading;
    QWidget *m_lines = nullptr;
};

} // namespace heed
