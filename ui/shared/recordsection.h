#pragma once

#include "core/records/record.h"

#include <QScrollArea>
#include <QWidget>

namespace heed {

/// One tab of a record's page. It reads nothing before it is shown; what one types into it stays
/// while the record is the same and unchanged.
class RecordSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    using QWidget::show;

    /// A name for tests and links: "dates". Unique among the tabs of a record.
    [[nodiscard]] virtual QString id() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// Fills the tab: called when it comes up, and again when the record changed meanwhile.
    virtual void show(qint64 recordId) = 0;
    /// Where the keyboard begins; null for nowhere in particular.
    [[nodiscard]] virtual QWidget *firstFocus() { return nullptr; }
    /// How many things wait here, said on the tab. Asked whenever a record comes up, also while the
    /// tab is not shown: one cheap query, or none.
    [[nodiscard]] virtual int waiting(qint64 recordId)
    {
        Q_UNUSED(recordId)
        return 0;
    }
    /// What Ctrl+S does here.
    virtual void save() { }

signals:
    /// The section changed the record or what belongs to it: head and other tabs are read again.
    void changed();
    void recordWanted(const heed::RecordRef &record);

protected:
    /// Scrolls the page so that a part of this section is seen.
    void ensureShown(QWidget *part)
    {
        for (QWidget *up = parentWidget(); up != nullptr; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up)) {
                area->ensureWidgetVisible(part, 0, 0);
                return;
            }
        }
    }
};

} // namespace heed
