#pragma once

#include <QLineEdit>
#include <QTimer>

class QFrame;
class QListWidget;
class QListWidgetItem;

namespace heed {

class Workspace;
struct RecordRef;
struct SearchHit;

/// The search at the top of the window: finds records of every register as one types. Down goes
/// into the results, Enter opens, Esc goes back.
class SearchBox : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// What is searched; null while no store is open.
    void setWorkspace(Workspace *workspace);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    [[nodiscard]] QString lineOf(const SearchHit &hit) const;
    void showResults();
    void open(const QListWidgetItem *item);
    void hideResults();

    Workspace *m_workspace = nullptr;
    QFrame *m_popup;
    QListWidget *m_results;
    QTimer m_typing;
};

} // namespace heed
