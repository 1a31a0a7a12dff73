#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

class QPushButton;

namespace heed {

class FilterBar;
class PageHeader;
class RegisterView;
struct Session;

/// The bin of a register: a filter that shows what is in it, and a button that takes the chosen
/// records out. Who may not bin sees neither.
class BinView : public QObject
{
    Q_OBJECT

public:
    using TakeOut = std::function<Result<void>(qint64 id)>;

    BinView(const Session &session, FilterBar &filters, PageHeader &header, TakeOut takeOut,
        QObject *parent = nullptr);

    /// The view whose chosen rows are taken out.
    void setView(RegisterView *view) { m_view = view; }
    [[nodiscard]] bool isOffered() const { return m_toggle != nullptr; }
    [[nodiscard]] bool isShown() const;
    /// Leaves the bin without telling anybody: the list is about to be filled with something else.
    void leave();

signals:
    void shownChanged(bool shown);
    /// What was done, or why not, in a sentence.
    void said(const QString &sentence);

private:
    void takeChosenOut();

    TakeOut m_takeOut;
    RegisterView *m_view = nullptr;
    QPushButton *m_toggle = nullptr;
    QPushButton *m_button = nullptr;
};

} // namespace heed
