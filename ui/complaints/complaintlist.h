#pragma once

#include "ui/complaints/complaintsource.h"
#include "ui/shared/listmemory.h"
#include "ui/shared/registermodel.h"

#include <QWidget>

class QStackedWidget;

namespace heed {

class BinView;
class ComplaintFilters;
class ComplaintPreview;
class EmptyState;
class PageHeader;
class RegisterView;

/// The register of complaints: how many, search and filters, the list and, where there is room, a
/// preview of the chosen one.
class ComplaintList : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintList(const ComplaintDesk &desk, QWidget *parent = nullptr);
    ~ComplaintList() override;

    /// Takes a new snapshot under the present filters.
    void reload();
    void refresh(qint64 id);
    void showOnly(const QList<qint64> &ids, const QString &heading);
    void focusSearch();
    [[nodiscard]] RegisterView *view() const { return m_view; }
    [[nodiscard]] const ComplaintSource &source() const { return m_source; }
    /// True while the list shows what is in the bin.
    [[nodiscard]] bool showsBin() const;

signals:
    void opened(qint64 id);
    void newRequested();
    void said(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void follow();
    void tellCount();
    void tellSelection(int count);

    const ComplaintDesk &m_desk;
    ComplaintSource m_source;
    RegisterModel m_model;
    PageHeader *m_header;
    ComplaintFilters *m_filters;
    BinView *m_bin;
    ListMemory m_memory;
    RegisterView *m_view;
    ComplaintPreview *m_preview;
    EmptyState *m_none; ///< nothing recorded yet
    EmptyState *m_noMatch; ///< nothing passes the filters
    QStackedWidget *m_stack;
    int m_total = 0;
};

} // namespace heed
