#pragma once

#include "core/complaints/complaintquery.h"
#include "ui/complaints/complaintdesk.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace heed {

class DateField;
class FlowRow;

/// Search and filters over the list of complaints, the active ones as chips that can be taken away.
/// No filter works unseen.
class ComplaintFilters : public QWidget
{
    Q_OBJECT

public:
    explicit ComplaintFilters(const ComplaintDesk &desk, QWidget *parent = nullptr);

    /// What is chosen now; the order of the list is not part of it.
    [[nodiscard]] ComplaintQuery query() const;
    /// Brings sites and handlers up to date with the store.
    void refreshChoices(const QStringList &handlers);
    /// A chip for what a chart's point stood for; an empty heading takes it away.
    void setHeading(const QString &heading);
    void setCount(int shown, int total);
    void clearAll();
    [[nodiscard]] bool isNarrowing() const;
    [[nodiscard]] QLineEdit *search() const { return m_search; }

signals:
    void queryChanged();
    void headingRemoved();

private:
    QWidget *makeBar();
    QWidget *makePanel();
    QComboBox *makeChoice(const char *name);
    DateField *makeDay(const char *name);
    void addChip(const QString &text, std::function<void()> takeAway);
    void refreshChips();
    void addChoiceChip(const QString &name, QComboBox *box);
    void changed();

    const ComplaintDesk &m_desk;
    QLineEdit *m_search;
    QTimer *m_debounce;
    QComboBox *m_which = nullptr;
    QPushButton *m_overdue = nullptr;
    QPushButton *m_more = nullptr;
    QWidget *m_panel = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_subject = nullptr;
    QComboBox *m_outcome = nullptr;
    QComboBox *m_handler = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    QLabel *m_count = nullptr;
    FlowRow *m_chips = nullptr;
    QPushButton *m_clear = nullptr;
    QString m_heading;
    bool m_quiet = false; ///< several are being set at once: tell once, at the end
};

} // namespace heed
