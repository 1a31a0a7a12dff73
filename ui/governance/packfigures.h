#pragma once

#include "core/governance/pack.h"
#include "ui/shared/recordsection.h"
#include "ui/shared/refill.h"

namespace heed {

class PackCounter;
class Workspace;

/// Every figure of a pack, each with the records behind it: as they stand, or as they were kept
/// when it was issued.
class PackFiguresTab final : public RecordSection
{
    Q_OBJECT

public:
    PackFiguresTab(Workspace &workspace, PackCounter &counter, QWidget *parent);

    [[nodiscard]] QString id() const override { return QStringLiteral("packFigures"); }
    [[nodiscard]] QString title() const override;
    void show(qint64 recordId) override;

private:
    struct Line
    {
        QString id;
        QString label;
        QString number;
        QString definition;
        qint64 records = 0;
        QStringList references; ///< of an issued pack
    };
    void showCounted();
    void showKept();
    void showLines(const QList<Line> &lines);
    void say(const QString &sentence);
    void open(const Line &line);
    void openKept(const Line &line);

    Workspace &m_workspace;
    PackCounter &m_counter;
    Refill m_inside;
    bool m_isWaiting = false; ///< for what is being counted
    Pack m_pack;
};

} // namespace heed
