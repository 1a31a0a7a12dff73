#pragma once

#include "ui/shared/datefield.h"
#include "ui/shared/icons.h"

#include <QJsonObject>

#include <functional>
#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace heed {

class Card;
class FlowRow;

/// What a filter bar is called and says.
struct FilterBarWords
{
    QString name; ///< goes into the object names: "incident"
    QString search; ///< "Search in incidents (Ctrl+F)"
};

/// Search and filters over the list of a register, the active ones as chips that can be taken away.
/// No filter works unseen. The room adds its own filters and reads them back.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const FilterBarWords &words, QWidget *parent = nullptr);

    /// A choice whose first line, `any`, narrows nothing. In the bar, or among the filters that
    /// open below it.
    QComboBox *addBarChoice(const char *name, const QString &label, const QString &any);
    QComboBox *addChoice(const char *name, const QString &label, const QString &any);
    /// `chip` has %1 for the day: "From %1".
    DateField *addDay(
        const char *name, const QString &label, const QString &chip, DateField::Parser parse);
    QPushButton *addToggle(const char *name, const QString &text, Glyph glyph);

    [[nodiscard]] QLineEdit *search() const { return m_search; }
    [[nodiscard]] bool isNarrowing() const;
    /// A chip for what a chart's point stood for; an empty heading takes it away.
    void setHeading(const QString &heading);
    void clearAll();
    /// What is chosen, to be put back another day. What a chart's point stood for is not part of
    /// it.
    [[nodiscard]] QJsonObject state() const;
    void restore(const QJsonObject &state);
    [[nodiscard]] bool hasHeading() const { return !m_heading.isEmpty(); }
    /// Fills a choice anew without telling anybody; keeps what was chosen.
    void refill(QComboBox *box, const std::function<void(QComboBox &)> &fill);

signals:
    void changed();
    void headingRemoved();

private:
    /// One filter: what its chip says (empty while it narrows nothing) and how it is taken away.
    struct Filter
    {
        std::function<QString()> says;
        std::function<void()> takeAway;
    };

    QWidget *makeBar(const FilterBarWords &words);
    QComboBox *makeChoice(const char *name, const QString &label, const QString &any);
    void addToPanel(const QString &label, QWidget *input);
    void addChip(const QString &text, const std::function<void()> &takeAway);
    void refreshChips();
    void tell();

    FlowRow *m_bar = nullptr;
    QLineEdit *m_search;
    QTimer *m_debounce;
    QPushButton *m_more = nullptr;
    Card *m_panel;
    QGridLayout *m_grid;
    FlowRow *m_chips;
    std::vector<Filter> m_filters;
    QString m_heading;
    int m_inPanel = 0;
    bool m_quiet = false; ///< several are being set at once: tell once, at the end
};

} // namespace heed
