#pragma once

#include <QWidget>

namespace heed {

/// One page of the window. The shell shows one at a time.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Called when the page comes to the front: bring what it shows up to date.
    virtual void refresh() { }
    /// The widget that takes the keyboard when the page comes to the front.
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }
    /// Puts the keyboard into the page's own search box (Ctrl+F); false when it has none.
    virtual bool focusSearch() { return false; }
    /// Opens one record of the page's register. False when it does not know it.
    virtual bool showRecord(qint64 id)
    {
        Q_UNUSED(id)
        return false;
    }
    /// As showRecord(), for a page that shows records of more than one kind.
    virtual bool showRecordOf(const QString &kind, qint64 id)
    {
        Q_UNUSED(kind)
        return showRecord(id);
    }
    /// Shows exactly these records, under this heading (what a chart's point stands for).
    virtual void showRecords(const QList<qint64> &ids, const QString &heading)
    {
        Q_UNUSED(ids)
        Q_UNUSED(heading)
    }
    /// Shows a part of the page by its name ("equity"). False when there is none.
    virtual bool showPart(const QString &name)
    {
        Q_UNUSED(name)
        return false;
    }
    /// Begins a new record (Ctrl+N). False when the page has none to begin.
    virtual bool beginNew() { return false; }
    /// Goes one step back inside the page (Alt+Left, Esc). False when there is none.
    virtual bool goBack() { return false; }
};

} // namespace heed
